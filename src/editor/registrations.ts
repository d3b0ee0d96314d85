import {
  CodeActionKind,
  commands,
  Disposable,
  DocumentDropOrPasteEditKind,
  EventEmitter,
  languages,
  window,
  workspace,
  type CodeActionProvider,
  type DiagnosticCollection,
  type DocumentPasteEditProvider,
  type ExtensionContext,
  type HoverProvider,
  type LanguageStatusItem,
  type Uri,
  type WebviewViewProvider,
} from 'vscode';
import { showStartFailure, StartFailure, tellStartFailure } from './start-failure';

/** The commands of the manifest, and those that Holdout's own fixes, links and pages call. */
const COMMANDS = [
  'holdout.addMissingLines',
  'holdout.addPrivateTerm',
  'holdout.applySafeVersion',
  'holdout.checkBeforePosting',
  'holdout.checkFolder',
  'holdout.chooseDestination',
  'holdout.copySafeVersion',
  'holdout.exportChecklist',
  'holdout.importChecklist',
  'holdout.keep',
  'holdout.keepPseudonyms',
  'holdout.manageKept',
  'holdout.managePrivateTerms',
  'holdout.managePseudonyms',
  'holdout.openSample',
  'holdout.resetChecklist',
  'holdout.showAccounts',
  'holdout.showDetector',
] as const;

type CommandId = (typeof COMMANDS)[number];

export const ACCOUNTS_VIEW = 'holdout.accounts';
/** The scheme of pages about detectors. */
export const DETECTOR_SCHEME = 'holdout';
/** The scheme of safe versions that are shown beside their drafts. */
export const SAFE_SCHEME = 'holdout-safe';
/** Redacts every detail on save, for who asks for it by this name. */
export const FIX_ALL = CodeActionKind.SourceFixAll.append('holdout');

const DRAFTS = [{ language: 'markdown' }, { language: 'mdx' }];

/** What the program shows things on. It is there before the program is. */
export interface Surfaces {
  readonly diagnostics: DiagnosticCollection;
  readonly status: LanguageStatusItem;
  /** To be fired with the address of a safe version that is shown and has changed. */
  readonly safeVersionChanged: EventEmitter<Uri>;
}

/** What the editor asks of the program. */
export interface Program extends Disposable {
  readonly commands: Readonly<Record<CommandId, (...given: unknown[]) => unknown>>;
  readonly hover: HoverProvider;
  readonly actions: CodeActionProvider;
  readonly pasteGuard: Required<Pick<DocumentPasteEditProvider, 'prepareDocumentPaste'>>;
  /** The texts of the two schemes. */
  readonly detectorPage: (address: Uri) => string;
  readonly safeVersion: (address: Uri) => string;
  readonly accountsView: WebviewViewProvider;
}

export type CreateProgram = (context: ExtensionContext, surfaces: Surfaces) => Program;

/**
 * Registers everything that the editor may ask for. The program that answers is loaded once this has returned; who asks before it is
 * there waits for it.
 */
export function register(context: ExtensionContext, load: () => Promise<CreateProgram>): void {
  const surfaces: Surfaces = {
    diagnostics: languages.createDiagnosticCollection('holdout'),
    status: languages.createLanguageStatusItem('holdout.status', DRAFTS),
    safeVersionChanged: new EventEmitter(),
  };
  surfaces.status.name = 'Holdout';
  surfaces.status.busy = true;

  const ending = new Disposable(() => (hasEnded = true));
  let hasEnded = false;
  const loading = (async (): Promise<Program> => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    const createProgram = await load();
    // Nobody asks any more, and nothing would end what began now.
    if (hasEnded) return await new Promise(() => undefined);
    const program = createProgram(context, surfaces);
    context.subscriptions.push(program);
    return program;
  })()
    .finally(() => (surfaces.status.busy = false))
    .catch((error: unknown) => {
      tellStartFailure(context, surfaces.status, error);
      throw new StartFailure();
    });
  // The editor asks these at each move of the cursor, and nobody would want to read each time that there is no answer.
  const ifLoaded = loading.catch(() => undefined);

  context.subscriptions.push(
    ending,
    surfaces.diagnostics,
    surfaces.status,
    surfaces.safeVersionChanged,
    ...COMMANDS.map((id) => commands.registerCommand(id, async (...given: unknown[]) => (await loading).commands[id](...given))),
    languages.registerHoverProvider(DRAFTS, {
      provideHover: async (...asked) => (await ifLoaded)?.hover.provideHover(...asked),
    }),
    languages.registerCodeActionsProvider(
      DRAFTS,
      { provideCodeActions: async (...asked) => (await ifLoaded)?.actions.provideCodeActions(...asked) },
      { providedCodeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
    ),
    languages.registerDocumentPasteEditProvider(
      DRAFTS,
      { prepareDocumentPaste: async (...asked) => (await ifLoaded)?.pasteGuard.prepareDocumentPaste(...asked) },
      {
        providedPasteEditKinds: [DocumentDropOrPasteEditKind.Text.append('holdout')],
        copyMimeTypes: ['application/vnd.holdout.safe'],
      },
    ),
    workspace.registerTextDocumentContentProvider(DETECTOR_SCHEME, {
      provideTextDocumentContent: async (address) => (await loading).detectorPage(address),
    }),
    workspace.registerTextDocumentContentProvider(SAFE_SCHEME, {
      onDidChange: surfaces.safeVersionChanged.event,
      provideTextDocumentContent: async (address) => (await loading).safeVersion(address),
    }),
    window.registerWebviewViewProvider(ACCOUNTS_VIEW, {
      resolveWebviewView: async (view, ...asked) => {
        const program = await ifLoaded;
        if (program === undefined) showStartFailure(view);
        else await program.accountsView.resolveWebviewView(view, ...asked);
      },
    }),
  );
}
