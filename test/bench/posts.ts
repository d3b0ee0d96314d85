import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readAnnotatedDraft } from '../support/annotated';

const ROOT = path.resolve(__dirname, '../..');
const CORPUS = path.resolve(ROOT, '../shared/corpora/blogs_dev.jsonl');

export interface Posts {
  /** What they are, in a few words. */
  readonly from: string;
  readonly texts: readonly string[];
}

/** Published posts where they are at hand, our own annotated drafts (without their marks) otherwise. */
export function readPosts(): Posts {
  if (existsSync(CORPUS)) {
    const rows = readFileSync(CORPUS, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    return { from: 'published posts', texts: rows.map((line) => (JSON.parse(line) as { text: string }).text) };
  }
  const folder = path.join(ROOT, 'test/drafts');
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return { from: 'our own drafts', texts: files.map((name) => readAnnotatedDraft(path.join(folder, name)).text) };
}

export function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** One draft of so many words: posts one after the other, without their front matter, and again with a line between where they run out. */
export function draftOf(texts: readonly string[], words: number): string {
  let draft = '';
  let count = 0;
  for (let index = 0; count < words; index++) {
    const body = (texts[index % texts.length] ?? '').replace(/^---\n[\s\S]*?\n---\n/, '');
    // What is repeated is told apart, for a scanner would know it again.
    draft += `${index < texts.length ? '' : `Part ${index}.\n\n`}${body}\n\n`;
    count += wordsIn(body);
  }
  return firstWords(draft, words);
}

/** How many posts lie between two that are chosen: neighbours are by one author, and much alike. */
const APART = 23;

/** Posts from all over the list that together have about so many words. */
export function postsOf(texts: readonly string[], words: number): readonly string[] {
  const chosen: string[] = [];
  for (let count = 0, index = 0; count < words; index += APART) {
    const text = texts[index % texts.length] ?? '';
    chosen.push(text);
    count += wordsIn(text);
  }
  return chosen;
}

function firstWords(text: string, words: number): string {
  const word = /\S+/g;
  for (let count = 0; count < words && word.exec(text) !== null;) count++;
  return text.slice(0, word.lastIndex);
}
