import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/core/types';

/** An annotated text without its marks, and where they stood. */
export interface Marked {
  readonly name: string;
  readonly text: string;
  readonly marks: readonly (Span & { readonly label: string })[];
}

/** The drafts of a folder in the mark-up of `../shared/drafts/README.md`, a file each. */
export function markedDrafts(folder: string): readonly Marked[] {
  return readdirSync(folder)
    .filter((name) => /^\d{3}-.*\.md$/.test(name))
    .sort()
    .map((name) => unmark(name, withoutFirstLine(readFileSync(join(folder, name), 'utf8'))));
}

/** The drafts of a folder of bundles: each begins with a line that starts with `%% `. `field` is the bundle's name without its number. */
export function markedBundles(folder: string): readonly (Marked & { readonly field: string })[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(/^(?=%% )/m)
        .filter((draft) => draft.trim() !== '')
        .map((draft, index) => ({
          ...unmark(`${name} ${index}`, withoutFirstLine(draft)),
          field: name.replace(/-\d+\.txt$/, ''),
        })),
    );
}

/** A list of single texts, one a line, `⏎` for a line break, a `#` before what is none. */
export function markedLines(path: string): readonly Marked[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line, index) => unmark(`${path} ${index}`, line.replace(/ ?⏎ ?/g, '\n')));
}

/** Published posts, a line of JSON each, in which nothing is marked. */
export function publishedPosts(path: string): readonly Marked[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      return { name: `posts ${id}`, text, marks: [] };
    });
}

function withoutFirstLine(text: string): string {
  return text.replace(/^[^\n]*\n/, '');
}

/** `[[label|text]]`, or `⟦text⟧` for a figure of any kind, as label `figure`. */
const MARK = /\[\[([a-z-]+)\|([^\n]*?)\]\](?!\])|⟦([^⟦⟧]*)⟧/g;

function unmark(name: string, source: string): Marked {
  const marks: (Span & { label: string })[] = [];
  let text = '';
  let at = 0;
  for (const match of source.matchAll(MARK)) {
    const { 0: whole, 1: label = 'figure', 2: labelled, 3: figure, index } = match;
    const words = labelled ?? figure ?? '';
    text += source.slice(at, index);
    marks.push({ start: text.length, end: text.length + words.length, label });
    text += words;
    at = index + whole.length;
  }
  return { name, text: text + source.slice(at), marks };
}
