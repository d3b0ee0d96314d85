import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Workbench } from './workbench';

/** What is stored somewhere, by the place. */
export type Stored = ReadonlyMap<string, string>;

/** Where the editor keeps an extension's global state: a database, its store and the key. */
const STATE = 'vscode-web-state-db-global ItemTable holdout.holdout';

/** The editor's own copies of a file that is open or was saved. */
const OF_THE_EDITOR = /\/(?:Backups|History|CachedProfilesData)\//;

/** Every stored byte of the editor and of its page: files below the user's data, IndexedDB, local and session storage. */
export async function storedBytes({ page, server }: Pick<Workbench, 'page' | 'server'>): Promise<Stored> {
  const stored = new Map<string, string>();
  for (const entry of await readdir(server.userDataDir, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !OF_THE_EDITOR.test(file)) stored.set(file, await readFile(file, 'latin1'));
  }
  for (const [place, value] of await page.evaluate(readPage)) stored.set(place, value);
  return stored;
}

/** Holdout's own state in the editor: what its keys hold. */
export async function storedState({ page }: Pick<Workbench, 'page'>): Promise<Readonly<Record<string, unknown>>> {
  const all = new Map(await page.evaluate(readPage));
  return JSON.parse(all.get(STATE) ?? '{}') as Record<string, unknown>;
}

/** Puts other state in its place, as if an earlier session had stored it, and opens the window again. */
export async function reopenWithState({ page, server }: Workbench, state: Readonly<Record<string, unknown>>): Promise<void> {
  const address = page.url();
  // A page of the same origin without an editor that would overwrite it.
  await page.goto(`${server.origin}/nothing-is-here`);
  await page.evaluate(writePage, JSON.stringify(state));
  await page.goto(address);
  await page.locator('#status\\.host').first().waitFor({ timeout: 60_000 });
}

/** The places that hold one of these words. */
export function plantedIn(stored: Stored, words: readonly string[]): readonly string[] {
  return [...stored].flatMap(([place, value]) =>
    words.filter((word) => value.includes(word)).map((word) => `${word} in ${place}`),
  );
}

/** Runs in the page. */
async function readPage(): Promise<[string, string][]> {
  const read: [string, string][] = [];
  for (const [name, storage] of [
    ['localStorage', localStorage],
    ['sessionStorage', sessionStorage],
  ] as const)
    for (let at = 0; at < storage.length; at++) {
      const key = storage.key(at) ?? '';
      read.push([`${name} ${key}`, storage.getItem(key) ?? '']);
    }
  const asText = (value: unknown): string => {
    if (typeof value === 'string') return value;
    if (value instanceof Uint8Array || value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value);
    return JSON.stringify(value) ?? '';
  };
  const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('the database cannot be read'));
    });
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    const database = await settled(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([settled(objects.getAllKeys()), settled(objects.getAll())]);
      keys.forEach((key, at) => read.push([`${name} ${store} ${String(key)}`, asText(values[at])]));
    }
    database.close();
  }
  return read;
}

/** Runs in the page. */
function writePage(value: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('vscode-web-state-db-global');
    opening.onerror = () => reject(opening.error ?? new Error('the database cannot be opened'));
    opening.onsuccess = () => {
      const writing = opening.result.transaction('ItemTable', 'readwrite');
      writing.objectStore('ItemTable').put(value, 'holdout.holdout');
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
