import {
  commands,
  Disposable,
  TabInputTextDiff,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type EventEmitter,
  type TextDocument,
} from 'vscode';
import type { Span } from '../core/types';
import { columnOf, rangeOf } from './positions';
import type { PseudonymSeries } from './pseudonym-series';
import { SAFE_SCHEME } from './registrations';

/** Shows a draft beside its safe version in the editor's diff, and applies it if its author wants. */
export interface SafePreview extends Disposable {
  /** `safe` makes the safe version of the draft as it is when it is called. */
  show(document: TextDocument, safe: () => string): Promise<void>;
  /** The text at an address of {@link SAFE_SCHEME}. */
  textAt(address: Uri): string;
  /** Applies what stands at an address, or what is shown in front. */
  apply(given: unknown): Promise<void>;
}

interface Previewed {
  readonly document: TextDocument;
  readonly safe: () => string;
}

/** `changed` is fired for an address whose text has changed. */
export function createSafePreview(series: PseudonymSeries, changed: EventEmitter<Uri>): SafePreview {
  // What a preview shows is made from the live draft whenever the diff asks, and stored nowhere.
  const previews = new Map<string, Previewed>();

  const addressOf = (document: TextDocument): Uri =>
    Uri.from({ scheme: SAFE_SCHEME, path: document.uri.path, query: document.uri.toString() });

  const apply = async (address: Uri): Promise<void> => {
    const previewed = previews.get(address.toString());
    if (previewed === undefined || previewed.document.isClosed) return;
    const { document, safe } = previewed;
    const edit = new WorkspaceEdit();
    for (const { start, end, insert } of changesBetween(document.getText(), safe()))
      edit.replace(document.uri, rangeOf(document, { start, end }), insert);
    await workspace.applyEdit(edit);
    // Shown before the diff is closed, so that nothing takes the focus away afterwards.
    await window.showTextDocument(document, columnOf(document));
    const diffs = window.tabGroups.all.flatMap(({ tabs }) =>
      tabs.filter(({ input }) => input instanceof TabInputTextDiff && input.modified.toString() === address.toString()),
    );
    await window.tabGroups.close(diffs);
    await series.keep(document, document.getText());
  };

  const listeners = Disposable.from(
    workspace.onDidChangeTextDocument(({ document }) => {
      const address = addressOf(document);
      if (previews.has(address.toString())) changed.fire(address);
    }),
    workspace.onDidCloseTextDocument((document) => {
      previews.delete(addressOf(document).toString());
    }),
  );

  return {
    async show(document, safe) {
      const address = addressOf(document);
      previews.set(address.toString(), { document, safe });
      changed.fire(address);
      const name = document.uri.path.split('/').at(-1) ?? 'draft';
      await commands.executeCommand('vscode.diff', document.uri, address, `${name}: draft ↔ safe version`);
      const yes = 'Apply to draft';
      const chosen = await window.showInformationMessage(
        'On the right is the safe version. Applying it is one undo step.',
        yes,
        'Leave the draft as it is',
      );
      if (chosen === yes) await apply(address);
    },
    textAt: (address) => previews.get(address.toString())?.safe() ?? '',
    async apply(given) {
      const shown = given instanceof Uri ? given : window.activeTextEditor?.document.uri;
      if (shown?.scheme === SAFE_SCHEME) await apply(shown);
    },
    dispose: () => listeners.dispose(),
  };
}

interface Change extends Span {
  readonly insert: string;
}

/** The replacements that make the second text of the first: line by line where both have as many, so that the cursor stays. */
function changesBetween(before: string, after: string): readonly Change[] {
  const lines = before.split('\n');
  const others = after.split('\n');
  if (lines.length !== others.length) return [changeBetween(before, after)];
  let at = 0;
  return lines.flatMap((line, index) => {
    const { start, end, insert } = changeBetween(line, others[index] ?? '');
    const from = at;
    at += line.length + 1;
    return start === end && insert === '' ? [] : [{ start: from + start, end: from + end, insert }];
  });
}

/** The one replacement that makes the second text of the first, without what both start and end with. */
function changeBetween(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let shared = 0;
  while (shared < most - start && before[before.length - 1 - shared] === after[after.length - 1 - shared]) shared++;
  return { start, end: before.length - shared, insert: after.slice(start, after.length - shared) };
}
