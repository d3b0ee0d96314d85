import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { Disposable, EventEmitter, Uri, window, workspace, type Event, type ExtensionContext } from 'vscode';
import type { Log } from './log';

/** What was stored, as far as it could be read; `reason`, where it could not be read in full, ends the sentence "couldn’t be read: …". */
export interface Reading<Value> {
  readonly value: Value;
  readonly reason?: string;
}

/** What could not be read stands in a file, and is not overwritten before it does. */
export interface SetAside {
  readonly reason: string;
  readonly file: Uri;
}

export interface StoredValueOptions<Value> {
  readonly key: string;
  /** `checklist`: names the value in messages, and the file that it is set aside in. */
  readonly noun: string;
  /** Total: whatever is stored, it never throws. */
  readonly read: (stored: unknown) => Reading<Value>;
}

/** A value in the editor's global state. Other windows change it, too, and other versions of Holdout may have written it. */
export interface StoredValue<Value> extends Disposable {
  /** Fires when this window changed it, and when it turns out, as the window gets the focus, that another one did. */
  readonly onDidChange: Event<void>;
  /** As it is now, whichever window changed it last. */
  current(): Value;
  /** `change` is handed the value as it is now, so that what another window added stays. */
  update(change: (value: Value) => Value): Promise<void>;
  setAside(): SetAside | undefined;
}

export function createStoredValue<Value>(
  context: ExtensionContext,
  log: Log,
  { key, noun, read }: StoredValueOptions<Value>,
): StoredValue<Value> {
  const changed = new EventEmitter<void>();
  const raw = (): unknown => context.globalState.get<unknown>(key);
  let aside: SetAside | undefined;
  // What could not be read is only written over once it stands elsewhere.
  let mayWrite: Promise<boolean> = Promise.resolve(true);
  // What was written, until the editor has stored it: until then it may still hand out what was there before.
  let written: { readonly value: Value } | undefined;

  const parsed = (stored: unknown): Value => {
    const { value, reason } = read(stored);
    if (reason !== undefined) {
      const file = asideFile(context, noun, stored);
      if (aside?.file.toString() !== file.toString()) {
        mayWrite = keepAside(file, { stored, noun, log });
        aside = { reason, file };
        log.problem(`The stored ${noun} could not be read (${reason}). It is set aside in the extension’s storage.`);
        void mayWrite.then((isKept) => say(`The stored ${noun} couldn’t be read: ${reason}.`, isKept ? file : undefined));
      }
    }
    return value;
  };
  let known = { stored: raw(), value: parsed(raw()) };
  const current = (): Value => {
    if (written !== undefined) return written.value;
    const stored = raw();
    if (stored !== known.stored) known = { stored, value: parsed(stored) };
    return known.value;
  };
  let announced = JSON.stringify(known.value);
  const announce = (): void => {
    const now = JSON.stringify(current());
    if (now === announced) return;
    announced = now;
    changed.fire();
  };

  const listeners = Disposable.from(
    changed,
    window.onDidChangeWindowState(({ focused }) => {
      if (focused) announce();
    }),
  );
  return {
    onDidChange: changed.event,
    current,
    setAside: () => aside,
    async update(change) {
      const mine = { value: change(current()) };
      written = mine;
      announce();
      // Where it may not be written, it lasts until the editor closes.
      if (!(await mayWrite)) return;
      await context.globalState.update(key, mine.value);
      if (written === mine) written = undefined;
    },
    dispose: () => listeners.dispose(),
  };
}

/** One file for one content, beside earlier ones: what could not be read once may be read by a later version. */
function asideFile({ globalStorageUri }: ExtensionContext, noun: string, stored: unknown): Uri {
  const digest = bytesToHex(sha256(utf8ToBytes(JSON.stringify(stored)))).slice(0, 12);
  return Uri.joinPath(globalStorageUri, `${noun.replace(/ /g, '-')}-set-aside-${digest}.json`);
}

interface Unreadable {
  readonly stored: unknown;
  readonly noun: string;
  readonly log: Log;
}

/** False where it could not be written: then what is stored stays as it is. */
async function keepAside(file: Uri, { stored, noun, log }: Unreadable): Promise<boolean> {
  try {
    await workspace.fs.createDirectory(Uri.joinPath(file, '..'));
    await workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(stored)));
    return true;
  } catch {
    log.problem(`The unreadable ${noun} could not be set aside, so it was left as it is. Changes last until the editor closes.`);
    return false;
  }
}

async function say(what: string, file: Uri | undefined): Promise<void> {
  const show = 'Show the file';
  const chosen =
    file === undefined
      ? await window.showWarningMessage(`${what} It was left as it is, and changes last until the editor closes.`)
      : await window.showWarningMessage(`${what} It was set aside, and nothing was overwritten.`, show);
  if (chosen === show && file !== undefined) await window.showTextDocument(file);
}
