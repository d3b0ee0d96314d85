import { EventEmitter, type Disposable, type Event, type TextDocument } from 'vscode';
import type { Finding } from '../core/types';

/** What authors keep on purpose. */
export interface Kept extends Disposable {
  readonly onDidChange: Event<void>;
  has(document: TextDocument, text: string, finding: Finding): boolean;
}

export function createKept(): Kept {
  const changed = new EventEmitter<void>();
  return { onDidChange: changed.event, has: () => false, dispose: () => changed.dispose() };
}
