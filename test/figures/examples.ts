import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf, surroundingsOf } from '../../src/core/figure-features';
import { parse } from '../../src/core/parse';
import { quantitiesOf } from '../../src/core/quantities';
import type { Span } from '../../src/core/types';
import { voiceOf } from '../../src/core/voice';

/** One quantity of a training text. */
export interface Example {
  /** The folder or list that it comes from. */
  readonly set: string;
  readonly file: string;
  readonly features: ReadonlyMap<string, number>;
  /** True for a confidential figure, undefined for a detail of another kind, of which nothing can be learnt. */
  readonly confidential: boolean | undefined;
  /** Which marked figure of the text it is part of, and how many quantities that has. */
  readonly mark: number;
  readonly parts: number;
}

const FIGURE_LABELS = new Set(['financials', 'deal-terms', 'metrics', 'compensation', 'method']);

interface Marked {
  readonly text: string;
  readonly marks: readonly (Span & { readonly label: string })[];
}

/** The quantities of a folder of annotated drafts, in the mark-up of `../shared/drafts/README.md`. */
export function draftExamples(folder: string, set: string): readonly Example[] {
  return readdirSync(folder)
    .filter((name) => /^\d{3}-.*\.md$/.test(name))
    .sort()
    .flatMap((name) => {
      const draft = readFileSync(join(folder, name), 'utf8').replace(/^[^\n]*\n/, '');
      return examplesOf(unmark(draft, /\[\[([a-z-]+)\|([^\n]*?)\]\](?!\])/g), { set, file: name });
    });
}

/** The quantities of single sentences, one a line, `⏎` for a line break, figures between ⟦ and ⟧. */
export function sentenceExamples(path: string): readonly Example[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line, index) =>
      examplesOf(unmark(line.replace(/⏎/g, '\n'), /(⟦)([^⟦⟧]*)⟧/g), { set: 'sentences', file: String(index) }),
    );
}

/** The quantities of published posts, of which none is confidential. */
export function postExamples(path: string): readonly Example[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      return examplesOf({ text, marks: [] }, { set: 'posts', file: id });
    });
}

function unmark(source: string, pattern: RegExp): Marked {
  const marks: (Span & { label: string })[] = [];
  let text = '';
  let at = 0;
  for (const match of source.matchAll(pattern)) {
    text += source.slice(at, match.index);
    const label = match[1] === '⟦' ? 'metrics' : (match[1] ?? '');
    marks.push({ start: text.length, end: text.length + (match[2] ?? '').length, label });
    text += match[2] ?? '';
    at = match.index + match[0].length;
  }
  return { text: text + source.slice(at), marks };
}

function examplesOf({ text, marks }: Marked, { set, file }: { set: string; file: string }): readonly Example[] {
  const blocks = parse(text);
  const voice = voiceOf(blocks);
  const found: Example[] = [];
  for (const block of blocks) {
    if (block.content.kind === 'gap') continue;
    const quantities = quantitiesOf(block.content);
    const surroundings = surroundingsOf(block.content, quantities);
    quantities.forEach((quantity, index) => {
      const around = surroundings[index];
      if (around === undefined) return;
      const mark = marks.findIndex(({ start, end }) => start < block.start + quantity.end && end > block.start + quantity.start);
      const label = marks[mark]?.label;
      const confidential = label === undefined ? false : FIGURE_LABELS.has(label) ? true : undefined;
      found.push({ set, file, features: featuresOf(quantity, around, voice), confidential, mark, parts: 1 });
    });
  }
  return found.map((example) => ({ ...example, parts: found.filter(({ mark }) => mark >= 0 && mark === example.mark).length }));
}
