import type { Uri } from 'vscode';
import { commands, Disposable, window, type TextDocument, type WebviewView } from 'vscode';
import { readFromAccounts, type FromAccounts, type ToAccounts } from '../panel/accounts-protocol';
import { answer, undo, withPlatforms, withRegion } from '../platforms/checklist';
import { controlById, platformById } from '../platforms/index';
import { REGIONS } from '../platforms/types';
import { createAccountsParts } from './accounts-parts';
import { badgeOf } from './accounts-state';
import type { ChecklistStore } from './checklist-store';
import { openControlPage } from './control-page';
import { pickDestination } from './destination-picker';
import type { Destinations } from './destinations';
import type { Drafts } from './drafts';
import type { EditorCheck } from './editor-check';
import { createFrontDraft } from './front-draft';
import { ACCOUNTS_VIEW } from './registrations';
import type { Review } from './review';
import type { SiteCheck } from './site-check';
import { today } from './today';
import { webviewHtml, webviewOptions } from './webview-page';

/** Milliseconds in which several changes make one new state of the page. */
const BUNDLE = 60;

export interface AccountsOptions {
  readonly extension: Uri;
  readonly drafts: Drafts;
  readonly review: Review;
  readonly checklist: ChecklistStore;
  readonly destinations: Destinations;
  readonly sites: SiteCheck;
  readonly editorCheck: EditorCheck;
}

/** The view "Accounts", its badge, and the command that shows it; with a control's `platform/control`, it opens that. */
export function createAccountsView(options: AccountsOptions) {
  const { extension, review, checklist, destinations, sites, editorCheck } = options;
  const front = createFrontDraft(options.drafts);
  const parts = createAccountsParts({ ...options, front: front.draft });
  let view: WebviewView | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the page has, as it was sent: a part that is the same is not sent again. */
  let sent = new Map<string, string>();
  let isReady = false;
  let toReveal: string | undefined;

  const refresh = async (): Promise<void> => {
    if (view === undefined) return;
    const badge = badgeOf(checklist.current(), today());
    if (view.badge?.tooltip !== badge?.tooltip) view.badge = badge;
    if (!view.visible || !isReady) return;
    const post = (message: ToAccounts): void => {
      const written = JSON.stringify(message);
      if (sent.get(message.type) === written) return;
      sent.set(message.type, written);
      void view?.webview.postMessage(message);
    };
    post({ type: 'draft', part: parts.draft() });
    post({ type: 'verified', part: parts.verified() });
    post({ type: 'accounts', part: await parts.accounts() });
    if (toReveal !== undefined) void view.webview.postMessage({ type: 'reveal', row: toReveal } satisfies ToAccounts);
    toReveal = undefined;
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), BUNDLE);
  };

  const receive = async (message: FromAccounts): Promise<void> => {
    switch (message.type) {
      case 'ready':
        isReady = true;
        sent = new Map();
        await refresh();
        return;
      case 'mark':
        await checklist.update((current) => answer(current, { control: message.control, value: message.mark, today: today() }));
        break;
      case 'undo':
        await checklist.update((current) => undo(current, message.control));
        break;
      case 'region': {
        const region = REGIONS.find((one) => one === message.region);
        if (region !== undefined) await checklist.update((current) => withRegion(current, region));
        break;
      }
      case 'platforms': {
        const known = message.platforms.filter((id) => platformById(id) !== undefined);
        await checklist.update((current) => withPlatforms(current, known));
        break;
      }
      case 'later':
        parts.putOff(true);
        break;
      case 'setUp':
        parts.putOff(false);
        break;
      case 'destination':
        if (platformById(message.platform) !== undefined) await destinations.answer([message.platform]);
        break;
      case 'chooseDestination':
        await pickDestination(front.draft(), destinations, checklist);
        break;
      case 'check':
        await commands.executeCommand('holdout.checkBeforePosting', front.draft()?.uri);
        return;
      case 'openPage':
        if (controlById(message.control) !== undefined) await openControlPage(message.control);
        return;
      case 'setEditor':
        await editorCheck.set(message.setting);
        break;
      case 'addMissing':
        await commands.executeCommand('holdout.addMissingLines');
        break;
      case 'export':
        await commands.executeCommand('holdout.exportChecklist');
        return;
      case 'import':
        if ((await commands.executeCommand('holdout.importChecklist')) === true) parts.forgetNotice();
        break;
      case 'showSetAside': {
        const aside = checklist.setAside();
        if (aside !== undefined) await window.showTextDocument(aside.file);
        return;
      }
    }
    soon();
  };

  const resolve = (resolved: WebviewView): void => {
    view = resolved;
    isReady = false;
    resolved.webview.options = webviewOptions(extension);
    resolved.webview.onDidReceiveMessage((message: unknown) => {
      const known = readFromAccounts(message);
      if (known !== undefined) void receive(known);
    });
    resolved.onDidChangeVisibility(() => {
      // The page is made anew each time it is shown, and says when it is ready.
      if (!resolved.visible) isReady = false;
    });
    resolved.onDidDispose(() => {
      view = undefined;
    });
    resolved.webview.html = webviewHtml(resolved.webview, extension, { script: 'accounts', title: 'Accounts', root: 'ho-panel' });
    void refresh();
  };

  const listeners = Disposable.from(
    front,
    parts,
    front.onDidChange(soon),
    checklist.onDidChange(soon),
    destinations.onDidChange(soon),
    sites.onDidChange(soon),
    editorCheck.onDidChange(soon),
    review.onDidChange((document: TextDocument) => {
      if (document === front.draft()) soon();
    }),
    new Disposable(() => clearTimeout(timer)),
  );

  return {
    resolveWebviewView: resolve,
    commands: {
      'holdout.showAccounts': async (row?: unknown) => {
        if (typeof row === 'string' && row.length <= 200) toReveal = row;
        await commands.executeCommand(`${ACCOUNTS_VIEW}.focus`);
        soon();
      },
    },
    dispose: () => listeners.dispose(),
  };
}
