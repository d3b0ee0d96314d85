import { Range, ViewColumn, window, type Selection, type TextDocument } from 'vscode';
import type { Span } from '../core/types';

/**
 * The one place where offsets become positions. Offsets count UTF-16 code units of the text that was scanned, so they
 * only hold for the version of the document that the text came from.
 */
export function rangeOf(document: TextDocument, span: Span): Range {
  return new Range(document.positionAt(span.start), document.positionAt(span.end));
}

export function spanOf(document: TextDocument, range: Range | Selection): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** The column in which a draft is open already, else the first. */
export function columnOf(document: TextDocument): ViewColumn {
  return (
    window.visibleTextEditors.find((editor) => editor.document === document && editor.viewColumn !== undefined)?.viewColumn ??
    ViewColumn.One
  );
}
