import { env, ProgressLocation, Uri, window, workspace, type QuickPickItem, type TextDocument } from 'vscode';
import type { Span } from '../core/types';
import { checkResultOf, type CheckResult } from './check-result';
import type { ChecklistStore } from './checklist-store';
import { pickDestination } from './destination-picker';
import type { Destinations } from './destinations';
import type { Drafts } from './drafts';
import { draftsIn } from './drafts-in-folder';
import type { Kept } from './kept';
import { spanOf } from './positions';
import { postingText, usualFormat } from './posting-text';
import type { PseudonymSeries } from './pseudonym-series';
import type { Reports } from './report';
import type { Review } from './review';
import { safeVersionOf, settledStyle } from './safe-version';
import { settingsOf } from './settings';

export interface CheckOptions {
  readonly drafts: Drafts;
  readonly review: Review;
  readonly kept: Kept;
  readonly checklist: ChecklistStore;
  readonly destinations: Destinations;
  readonly reports: Reports;
  readonly series: PseudonymSeries;
}

/** Check before posting, copy the safe version, check a folder. */
export function createCheckCommands(options: CheckOptions) {
  return {
    'holdout.checkBeforePosting': (draft?: unknown) => check(draft, options),
    'holdout.copySafeVersion': (draft?: unknown) => copySafeVersion(draft, options),
    'holdout.checkFolder': (folder?: unknown) => checkFolder(folder, options),
  };
}

/** Undefined where there is no draft to check. */
async function check(given: unknown, options: CheckOptions): Promise<CheckResult | undefined> {
  const document = await draftFrom(given, options.drafts);
  if (document === undefined) return undefined;
  const editor = window.activeTextEditor;
  const selection = editor?.document === document && !editor.selection.isEmpty ? spanOf(document, editor.selection) : undefined;
  // An answer is wanted, not needed: without one the details are the same, and only what follows from them isn't known.
  if (options.destinations.of(document).platforms.length === 0)
    await pickDestination(document, options.destinations, options.checklist);
  await options.review.settle(document);
  const result = checkResultOf(document, options, selection);
  if (selection === undefined) options.reports.show(document);
  else void sayOfSelection(document, { result, selection, options });
  return result;
}

async function sayOfSelection(
  document: TextDocument,
  { result, selection, options }: { result: CheckResult; selection: Span; options: CheckOptions },
): Promise<void> {
  const { details, serious, kept } = result;
  const found =
    details === 0
      ? kept === 0
        ? 'ready, nothing was found.'
        : `ready, with ${kept} kept on purpose.`
      : `hold, ${details} found, ${serious} of them serious.`;
  const copy = 'Copy safe selection';
  const report = 'Open report';
  const chosen = await window.showInformationMessage(`The selection: ${found}`, ...(details > 0 ? [copy] : []), report);
  if (chosen === report) options.reports.show(document);
  if (chosen !== copy) return;
  // The draft may have been edited while the question stood there.
  await options.review.settle(document);
  await copyText(document, safeText(document, options, selection), options);
}

async function copySafeVersion(given: unknown, options: CheckOptions): Promise<CheckResult | undefined> {
  const document = await draftFrom(given, options.drafts);
  if (document === undefined) return undefined;
  await options.review.settle(document);
  const result = checkResultOf(document, options);
  const exposures = options.review.exposures(document);
  const format = usualFormat(exposures);
  await copyText(document, postingText(safeText(document, options), format), options);
  const form = format === 'markdown' ? 'as Markdown' : 'as plain text';
  void window.showInformationMessage(
    `Copied ${form}: ${result.details} ${result.details === 1 ? 'detail' : 'details'} redacted, ${result.kept} kept on purpose. The draft itself is as it was.`,
  );
  return result;
}

async function copyText(document: TextDocument, text: string, { series }: CheckOptions): Promise<void> {
  await env.clipboard.writeText(text);
  await series.keep(document, text);
}

function safeText(document: TextDocument, { review, kept, drafts, series }: CheckOptions, selection?: Span): string {
  const settings = settingsOf(document);
  return safeVersionOf(document, {
    shown: review.shown(document),
    wishes: { styleOf: (finding) => settledStyle(settings, finding), replacementOf: review.replacementOf(document), series },
    kept,
    scan: (version) => drafts.scanVersion(document, version),
    ...(selection && { selection }),
  });
}

/** The draft that a command was called for: by its address (menus hand one over), or the active one. */
async function draftFrom(given: unknown, drafts: Drafts): Promise<TextDocument | undefined> {
  const document = given instanceof Uri ? await workspace.openTextDocument(given) : window.activeTextEditor?.document;
  if (document !== undefined && drafts.isDraft(document)) return document;
  void window.showInformationMessage('Open a Markdown draft to check it.');
  return undefined;
}

/** What a folder's check found, worst first. Paths are relative to the workspace. */
export interface FolderCheckResult {
  readonly version: 1;
  readonly checked: number;
  readonly cancelled: boolean;
  readonly drafts: readonly (CheckResult & { readonly path: string })[];
}

async function checkFolder(given: unknown, options: CheckOptions): Promise<FolderCheckResult | undefined> {
  const folder = given instanceof Uri ? given : workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined) {
    void window.showInformationMessage('Open a folder to check the drafts in it.');
    return undefined;
  }
  const files = await draftsIn(folder);
  const found: (CheckResult & { readonly path: string; readonly uri: Uri })[] = [];
  const result = await window.withProgress(
    { location: ProgressLocation.Notification, title: 'Checking drafts', cancellable: true },
    async (progress, token): Promise<FolderCheckResult> => {
      let checked = 0;
      for (const uri of files) {
        if (token.isCancellationRequested) break;
        progress.report({ increment: 100 / files.length, message: `${checked + 1} of ${files.length}` });
        try {
          const document = await workspace.openTextDocument(uri);
          await options.review.settle(document);
          found.push({ ...checkResultOf(document, options), path: workspace.asRelativePath(uri), uri });
          checked++;
        } catch {
          // Not a text file, or gone meanwhile: the others are checked all the same.
        }
      }
      found.sort((a, b) => b.serious - a.serious || b.details - a.details);
      return {
        version: 1,
        checked,
        cancelled: token.isCancellationRequested,
        drafts: found.map(({ uri: _uri, ...rest }) => rest),
      };
    },
  );
  void chooseFound(found, result, options);
  return result;
}

interface DraftItem extends QuickPickItem {
  readonly uri: Uri;
}

async function chooseFound(
  found: readonly (CheckResult & { readonly path: string; readonly uri: Uri })[],
  result: FolderCheckResult,
  options: CheckOptions,
): Promise<void> {
  const items = found
    .filter(({ details }) => details > 0)
    .map(({ path, uri, details, serious }): DraftItem => ({
      label: path,
      uri,
      description: `${details} ${details === 1 ? 'detail' : 'details'}, ${serious} serious`,
    }));
  const checked = `${result.checked} ${result.checked === 1 ? 'draft' : 'drafts'} checked`;
  if (items.length === 0) {
    void window.showInformationMessage(`${checked}: no sensitive details found.`);
    return;
  }
  const chosen = await window.showQuickPick(items, {
    title: `${checked}, ${items.length} with details`,
    placeHolder: 'Choose a draft to open its report',
  });
  if (chosen === undefined) return;
  const document = await workspace.openTextDocument(chosen.uri);
  await window.showTextDocument(document);
  options.reports.show(document);
}
