import { FileType, Uri, workspace } from 'vscode';
import type { Signals } from '../platforms/site/generators';
import type { SiteFiles } from '../platforms/site/verify';

/** Folders of tools and built sites; nothing in them is written by hand. */
const SKIPPED = new Set([
  'node_modules',
  'vendor',
  '_site',
  'dist',
  'build',
  'out',
  'coverage',
  'resources',
  '__pycache__',
  'target',
  'venv',
]);
/** A site lies at most two folders deep, and its own files at most four deeper. */
const DEEPEST = 6;
const MOST_FOLDERS = 400;
const MOST_FILES = 8000;
/** Bytes; what is longer is no statement. */
const LONGEST = 1_000_000;

/** Paths of a folder's files, with `/` and relative to it, the shallow ones first. Bounded: a site's own files lie near the root. */
export async function filesOf(folder: Uri): Promise<readonly string[]> {
  const files: string[] = [];
  let level = [''];
  let folders = 0;
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: string[] = [];
    for (const path of level) {
      if (++folders > MOST_FOLDERS || files.length > MOST_FILES) return files;
      for (const [name, type] of await entriesOf(Uri.joinPath(folder, path))) {
        if ((type & FileType.File) !== 0) files.push(path + name);
        else if ((type & FileType.Directory) !== 0 && isLookedInto(name)) next.push(`${path}${name}/`);
      }
    }
    level = next;
  }
  return files;
}

/** The texts of a site's files with signals, as far as they can be read. */
export async function readSignals(folder: Uri, signals: Signals): Promise<SiteFiles> {
  const one = (path: string | undefined): Promise<string | undefined> =>
    path === undefined ? Promise.resolve(undefined) : textOf(Uri.joinPath(folder, path));
  const many = async (paths: readonly string[]): Promise<readonly string[]> =>
    (await Promise.all(paths.slice(0, 20).map(one))).filter((text) => text !== undefined);
  const [robots, tdmrep, rsl, headers, llms] = await Promise.all(
    [signals.robots, signals.tdmrep, signals.rsl, signals.headers, signals.llms].map(one),
  );
  const [aiTxt, pages] = await Promise.all([many(signals.aiTxt), many(signals.pages)]);
  return {
    aiTxt,
    pages,
    ...(robots !== undefined && { robots }),
    ...(tdmrep !== undefined && { tdmrep }),
    ...(rsl !== undefined && { rsl }),
    ...(headers !== undefined && { headers }),
    ...(llms !== undefined && { llms }),
  };
}

/** Undefined: not there, not to be read, or too long. */
export async function textOf(file: Uri): Promise<string | undefined> {
  try {
    const { size } = await workspace.fs.stat(file);
    return size > LONGEST ? undefined : new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}

function isLookedInto(name: string): boolean {
  return !SKIPPED.has(name) && (!name.startsWith('.') || name === '.well-known');
}

async function entriesOf(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
