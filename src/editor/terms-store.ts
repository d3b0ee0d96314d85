import {
  Disposable,
  EventEmitter,
  FileSystemError,
  RelativePattern,
  Uri,
  window,
  workspace,
  type Event,
  type ExtensionContext,
  type FileSystemWatcher,
  type WorkspaceFolder,
} from 'vscode';
import { compileTerms, type Terms, type TermKind } from '../core/terms';
import { parseTermsFile, type TermsFile } from '../core/terms-file';
import type { Log } from './log';

const WORKSPACE_FILE = '.holdout.yml';
const EMPTY: TermsFile = { terms: [], allow: [], problems: [] };

const HEADER = `# Private terms: names and words that Holdout flags in every draft on this machine.
# This file is outside your workspaces and is not synced. One a line:
#
#   client: Northwind
#   codename: Kestrel => the new engine
#   person: Ruth Okafor
#   never: restructuring
#   public: Contoso            (raises no warning)

`;

/** The author's own list: on this machine, and what a team keeps in its folder's `.holdout.yml`. */
export interface TermsStore extends Disposable {
  /** Fires when any list has changed. */
  readonly onDidChange: Event<void>;
  /** The terms that hold for a draft. */
  of(draft: Uri): Terms;
  /** The list on this machine, made if there is none yet. */
  machineFile(): Promise<Uri>;
  /** Adds a term to the list on this machine, or to a folder's. */
  add(term: { readonly term: string; readonly kind: TermKind | 'public' }, folder?: WorkspaceFolder): Promise<void>;
}

export function createTermsStore(context: ExtensionContext, log: Log): TermsStore {
  const changed = new EventEmitter<void>();
  const machine = Uri.joinPath(context.globalStorageUri, 'private-terms.txt');
  const files = new Map<string, TermsFile>();
  const compiled = new Map<string, Terms>();
  const watchers: FileSystemWatcher[] = [];

  const load = async (file: Uri): Promise<void> => {
    const name = file.toString() === machine.toString() ? 'the list of private terms on this machine' : WORKSPACE_FILE;
    const list = await read(file);
    if (list === undefined) {
      void window.showWarningMessage(`Holdout can’t open ${name}, so the terms in it aren’t flagged.`);
      return;
    }
    if (list.problems.length > 0) {
      log.problem(`${name}: ${list.problems.map(({ line, message }) => `line ${line}: ${message}`).join(' ')}`);
    }
    const before = files.get(file.toString()) ?? EMPTY;
    files.set(file.toString(), list);
    // An empty list is read in every folder that has none; drafts are not scanned again for it.
    if (isSame(before, list)) return;
    compiled.clear();
    changed.fire();
  };
  const watch = (base: Uri, name: string): void => {
    const file = Uri.joinPath(base, name);
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(base, name));
    const reload = (): void => void load(file);
    watchers.push(watcher);
    watcher.onDidChange(reload);
    watcher.onDidCreate(reload);
    watcher.onDidDelete(reload);
    reload();
  };
  // What is in a folder that isn't trusted says nothing of what its author keeps private, and could hide what it wants.
  const watchFolders = (): void => {
    if (workspace.isTrusted)
      for (const { uri } of workspace.workspaceFolders ?? [])
        if (!files.has(Uri.joinPath(uri, WORKSPACE_FILE).toString())) watch(uri, WORKSPACE_FILE);
  };
  watch(context.globalStorageUri, 'private-terms.txt');
  watchFolders();

  const listeners = Disposable.from(
    changed,
    workspace.onDidChangeWorkspaceFolders(watchFolders),
    workspace.onDidGrantWorkspaceTrust(watchFolders),
    // Saving the list in this editor is noticed at once, where a file system reports its changes late or not at all.
    workspace.onDidSaveTextDocument(({ uri }) => {
      if (files.has(uri.toString())) void load(uri);
    }),
  );

  return {
    onDidChange: changed.event,
    of(draft) {
      const folder = workspace.getWorkspaceFolder(draft)?.uri;
      const own = folder === undefined ? '' : Uri.joinPath(folder, WORKSPACE_FILE).toString();
      const known = compiled.get(own);
      if (known !== undefined) return known;
      const lists = [files.get(machine.toString()) ?? EMPTY, files.get(own) ?? EMPTY];
      const terms = compileTerms(
        lists.flatMap((list) => list.terms),
        lists.flatMap((list) => list.allow),
      );
      compiled.set(own, terms);
      return terms;
    },
    async machineFile() {
      await ensure(machine, HEADER);
      return machine;
    },
    async add({ term, kind }, folder) {
      const file = folder === undefined ? machine : Uri.joinPath(folder.uri, WORKSPACE_FILE);
      await ensure(
        file,
        folder === undefined
          ? HEADER
          : '# Private terms of this folder, for Holdout. Whoever can read the folder can read them.\nterms:\n',
      );
      const bytes = await workspace.fs.readFile(file);
      const added = addition(decode(bytes), { term, kind }, folder === undefined ? 'lines' : 'yaml');
      // What stands there stays byte for byte, readable or not.
      await workspace.fs.writeFile(file, joined(bytes, new TextEncoder().encode(added)));
      await load(file);
    },
    dispose() {
      listeners.dispose();
      for (const watcher of watchers) watcher.dispose();
    },
  };
}

/** What is to be added at the end of a list, so that it holds one more term. */
function addition(
  text: string,
  { term, kind }: { readonly term: string; readonly kind: TermKind | 'public' },
  form: 'lines' | 'yaml',
): string {
  const start = text === '' || text.endsWith('\n') ? '' : '\n';
  const name = term.replace(/\s+/g, ' ').trim();
  if (form === 'lines') return `${start}${kind}: ${name}\n`;
  const entry = kind === 'public' ? `public: [${JSON.stringify(name)}]` : `  - { term: ${JSON.stringify(name)}, kind: ${kind} }`;
  return kind === 'public' || /(?<![^\n])terms:[^\n]*\n(?:(?:[ \t-][^\n]*)?\n)*$/.test(text + start)
    ? `${start}${entry}\n`
    : `${start}terms:\n${entry}\n`;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

async function ensure(file: Uri, text: string): Promise<void> {
  try {
    await workspace.fs.stat(file);
  } catch {
    await workspace.fs.createDirectory(Uri.joinPath(file, '..'));
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  }
}

/** Undefined where it is there and can't be read. */
async function read(file: Uri): Promise<TermsFile | undefined> {
  try {
    return parseTermsFile(decode(await workspace.fs.readFile(file)));
  } catch (error) {
    return error instanceof FileSystemError && error.code === 'FileNotFound' ? EMPTY : undefined;
  }
}

function isSame(one: TermsFile, other: TermsFile): boolean {
  return JSON.stringify([one.terms, one.allow]) === JSON.stringify([other.terms, other.allow]);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
