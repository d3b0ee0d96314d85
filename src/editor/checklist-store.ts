import { Disposable, EventEmitter, Uri, workspace, type Event, type ExtensionContext } from 'vscode';
import { emptyChecklist } from '../platforms/checklist';
import { parseChecklist } from '../platforms/stored-checklist';
import type { Checklist } from '../platforms/types';
import type { Log } from './log';

const KEY = 'holdout.checklist';

/** The checklist of this person's accounts, kept on this machine over restarts. */
export interface ChecklistStore extends Disposable {
  readonly onDidChange: Event<void>;
  current(): Checklist;
  /** Why the stored checklist could not be read, if it could not. It has been set aside, not overwritten. */
  setAside(): { readonly reason: string; readonly file: Uri } | undefined;
  update(change: (checklist: Checklist) => Checklist): Promise<void>;
}

export async function createChecklistStore(context: ExtensionContext, log: Log): Promise<ChecklistStore> {
  const changed = new EventEmitter<void>();
  let aside: { readonly reason: string; readonly file: Uri } | undefined;
  const stored = context.globalState.get<unknown>(KEY);
  let checklist = emptyChecklist();
  if (stored !== undefined) {
    const parsed = parseChecklist(stored);
    if (parsed.ok) checklist = parsed.checklist;
    else {
      aside = { reason: parsed.reason, file: await keepAside(context, stored) };
      log.problem(`The stored checklist could not be read (${parsed.reason}). It was set aside in the extension's storage.`);
    }
  }
  // It says which accounts a person has, so it stays on this machine unless its owner wants it on all of theirs.
  const sync = (): void => context.globalState.setKeysForSync(workspace.getConfiguration('holdout').get<unknown>('syncChecklist') === true ? [KEY] : []);
  sync();
  const listeners = Disposable.from(
    changed,
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('holdout.syncChecklist')) sync();
    }),
  );
  return {
    onDidChange: changed.event,
    current: () => checklist,
    setAside: () => aside,
    async update(change) {
      checklist = change(checklist);
      changed.fire();
      await context.globalState.update(KEY, checklist);
    },
    dispose: () => listeners.dispose(),
  };
}

/** Beside earlier ones: what could not be read once may be read by a later version. */
async function keepAside(context: ExtensionContext, stored: unknown): Promise<Uri> {
  await workspace.fs.createDirectory(context.globalStorageUri);
  const name = `checklist-set-aside-${new Date().toISOString().replace(/[:.]/g, '-')}.json`;
  const file = Uri.joinPath(context.globalStorageUri, name);
  await workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(stored)));
  return file;
}
