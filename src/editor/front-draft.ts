import { Disposable, EventEmitter, window, workspace, type Event, type TextDocument } from 'vscode';
import type { Drafts } from './drafts';

/** The draft in front of its author: the active one, or the last one that was, while what is active is no text. */
export interface FrontDraft extends Disposable {
  readonly onDidChange: Event<void>;
  draft(): TextDocument | undefined;
}

export function createFrontDraft(drafts: Drafts): FrontDraft {
  const changed = new EventEmitter<void>();
  let front: TextDocument | undefined;
  const look = (): void => {
    const editor = window.activeTextEditor;
    const next =
      editor === undefined
        ? front?.isClosed === false && isVisible(front)
          ? front
          : undefined
        : drafts.isDraft(editor.document)
          ? editor.document
          : undefined;
    if (next === front) return;
    front = next;
    changed.fire();
  };
  const listeners = Disposable.from(
    changed,
    window.onDidChangeActiveTextEditor(look),
    window.onDidChangeVisibleTextEditors(look),
    workspace.onDidCloseTextDocument(look),
    // Also when the language of a document changes.
    workspace.onDidOpenTextDocument(look),
  );
  look();
  return { onDidChange: changed.event, draft: () => front, dispose: () => listeners.dispose() };
}

function isVisible(document: TextDocument): boolean {
  return window.visibleTextEditors.some((editor) => editor.document === document);
}
