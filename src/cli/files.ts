import ignore, { type Ignore } from 'ignore';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Drafts are prose: what is larger is a dump, and would take minutes. */
export const LARGEST_FILE = 20_000_000;

const MARKDOWN = /\.(?:md|markdown|mdx)$/i;
const NEVER_WALKED = new Set(['.git', 'node_modules']);

/** What could not be read, as one word for JSON, and in a sentence for people. */
export class UnreadableError extends Error {
  constructor(
    readonly kind: 'NotFound' | 'TooLarge' | 'Binary' | 'Unreadable',
    message: string,
  ) {
    super(message);
  }
}

/**
 * The drafts below these paths: files as given, folders walked for Markdown in the order of their names, without what
 * their `.gitignore` files leave out.
 */
export function* draftsBelow(paths: readonly string[]): Generator<string> {
  for (const given of paths) {
    if (given === '-' || !isFolder(given)) yield given;
    else yield* walk(given, []);
  }
}

interface Rules {
  readonly folder: string;
  readonly rules: Ignore;
}

function* walk(folder: string, above: readonly Rules[]): Generator<string> {
  const rules = [...above, ...rulesOf(folder)];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    // Links are not followed: they may lead back up.
    if (entry.isDirectory() && !NEVER_WALKED.has(entry.name) && !ignored(rules, `${full}/`)) yield* walk(full, rules);
    else if (entry.isFile() && MARKDOWN.test(entry.name) && !ignored(rules, full)) yield full;
  }
}

function rulesOf(folder: string): readonly Rules[] {
  try {
    return [{ folder, rules: ignore().add(readFileSync(path.join(folder, '.gitignore'), 'utf8')) }];
  } catch {
    return [];
  }
}

function ignored(rules: readonly Rules[], full: string): boolean {
  return rules.some(({ folder, rules: here }) => {
    const relative = path.relative(folder, full).split(path.sep).join('/');
    return here.ignores(full.endsWith('/') ? `${relative}/` : relative);
  });
}

/**
 * A draft's text. Broken UTF-8 is read with replacement characters; a byte-order mark stays, so that offsets are true.
 * @throws UnreadableError
 */
export function readDraft(given: string): string {
  let bytes: Buffer;
  try {
    if (given !== '-' && statSync(given).size > LARGEST_FILE) throw tooLarge(given);
    bytes = readFileSync(given === '-' ? 0 : given);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UnreadableError(
      missing ? 'NotFound' : 'Unreadable',
      `${given}: ${missing ? 'no such file or folder' : 'it cannot be read'}`,
    );
  }
  if (bytes.length > LARGEST_FILE) throw tooLarge(given);
  if (bytes.includes(0)) throw new UnreadableError('Binary', `${given}: not a text file`);
  return bytes.toString('utf8');
}

function tooLarge(given: string): UnreadableError {
  return new UnreadableError('TooLarge', `${given}: larger than ${LARGEST_FILE / 1_000_000} MB, not checked`);
}

function isFolder(given: string): boolean {
  try {
    return statSync(given).isDirectory();
  } catch {
    return false;
  }
}
