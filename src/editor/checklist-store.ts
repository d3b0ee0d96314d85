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

export function createChecklistStore(context: ExtensionContext, log: Log): ChecklistStore {
  const changed = new EventEmitter<void>();
  let aside: { readonly reason: string; readonly file: Uri } | undefined;
  // What could not be read is only written over once it stands elsewhere.
  let mayWrite: Promise<boolean> = Promise.resolve(true);
  const stored = context.globalState.get<unknown>(KEY);
  let checklist = emptyChecklist();
  if (stored !== undefined) {
    const parsed = parseChecklist(stored);
    if (parsed.ok) checklist = parsed.checklist;
    else {
      aside = { reason: parsed.reason, file: asideFile(context) };
      mayWrite = keepAside(aside.file, stored, log);
      log.problem(`The stored checklist could not be read (${parsed.reason}). It is set aside in the extension's storage.`);
    }
  }
  // It says which accounts a person has, so it stays on this machine unless its owner wants it on all of theirs.
  const sync = (): void =>
    context.globalState.setKeysForSync(workspace.getConfiguration('holdout').get<unknown>('syncChecklist') === true ? [KEY] : []);
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
      if (await mayWrite) await context.globalState.update(KEY, checklist);
    },
    dispose: () => listeners.dispose(),
  };
}

/** Beside earlier ones: what could not be read once may be read by a later version. */
function asideFile({ globalStorageUri }: ExtensionContext): Uri {
  return Uri.joinPath(globalStorageUri, `checklist-set-aside-${new Date().toISOString().replace(/[:.]/g, '-')}.json`);
}

/** False where it could not be written: then answers last until the editor closes, and the stored checklist stays as it is. */
async function keepAside(file: Uri, stored: unknown, log: Log): Promise<boolean> {
  try {
    await workspace.fs.createDirectory(Uri.joinPath(file, '..'));
    await workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(stored)));
    return true;
  } catch {
    log.problem(
      'The unreadable checklist could not be set aside, so it was left as it is. Answers last until the editor closes.',
    );
    return false;
  }
}
