import { Disposable, workspace, type ExtensionContext } from 'vscode';
import { emptyChecklist } from '../platforms/checklist';
import { parseChecklist } from '../platforms/stored-checklist';
import type { Checklist } from '../platforms/types';
import type { Log } from './log';
import { createStoredValue, type Reading, type StoredValue } from './stored-value';

const KEY = 'holdout.checklist';

/** The checklist of this person's accounts, kept on this machine over restarts. */
export type ChecklistStore = StoredValue<Checklist>;

export function createChecklistStore(context: ExtensionContext, log: Log): ChecklistStore {
  const stored = createStoredValue(context, log, { key: KEY, noun: 'checklist', read });
  // It says which accounts a person has, so it stays on this machine unless its owner wants it on all of theirs.
  const sync = (): void =>
    context.globalState.setKeysForSync(workspace.getConfiguration('holdout').get<unknown>('syncChecklist') === true ? [KEY] : []);
  sync();
  const listener = workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('holdout.syncChecklist')) sync();
  });
  return { ...stored, dispose: () => Disposable.from(stored, listener).dispose() };
}

function read(stored: unknown): Reading<Checklist> {
  if (stored === undefined) return { value: emptyChecklist() };
  const parsed = parseChecklist(stored);
  return parsed.ok ? { value: parsed.checklist } : { value: emptyChecklist(), reason: parsed.reason };
}
