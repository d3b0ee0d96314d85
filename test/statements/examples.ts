import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../src/core/parse';
import { sentenceFeaturesOf, wordFeaturesOf, type Feature } from '../../src/core/statement-features';
import type { Profile, Span } from '../../src/core/types';
import { voiceOf } from '../../src/core/voice';
import { wordsOf } from '../../src/core/words';

/** One sentence of a training text. */
export interface Example {
  /** The folder or list that it comes from. */
  readonly set: string;
  /** The text, so that all sentences of a text are held back together. */
  readonly text: string;
  /** Classes of its words. */
  readonly classes: readonly Feature[];
  readonly features: readonly Feature[];
  readonly profile: Profile;
  /** The labels of the details in it. */
  readonly labels: readonly string[];
  readonly words: readonly ExampleWord[];
}

export interface ExampleWord {
  readonly features: readonly Feature[];
  readonly label: string | undefined;
  /** Which detail of the text it is part of; -1 for none. */
  readonly mark: number;
}

interface Marked {
  readonly text: string;
  readonly marks: readonly (Span & { readonly label: string })[];
}

export function draftExamples(folder: string, set: string): readonly Example[] {
  return readdirSync(folder)
    .filter((name) => /^\d{3}-.*\.md$/.test(name))
    .sort()
    .flatMap((name) => {
      const draft = readFileSync(join(folder, name), 'utf8').replace(/^[^\n]*\n/, '');
      return examplesOf(unmark(draft, /\[\[([a-z-]+)\|([^\n]*?)\]\](?!\])/g), set, `${set} ${name}`);
    });
}

/** Bundles of drafts: each draft begins with a line that starts with `%% `. */
export function bundleExamples(folder: string): readonly Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(/^(?=%% )/m)
        .filter((draft) => draft.trim() !== '')
        .flatMap((draft, index) => {
          const body = draft.replace(/^[^\n]*\n/, '');
          return examplesOf(
            unmark(body, /\[\[([a-z-]+)\|([^\n]*?)\]\](?!\])/g),
            name.replace(/-\d+\.txt$/, ''),
            `${name} ${index}`,
          );
        }),
    );
}

/** The lists of single fragments, one a line, `⏎` for a line break. */
export function fragmentExamples(folder: string): readonly Example[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      linesOf(join(folder, name)).flatMap((line, index) =>
        examplesOf(unmark(line, /\[\[([a-z-]+)\|([^\n]*?)\]\](?!\])/g), 'fragments', `${name} ${index}`),
      ),
    );
}

export function figureExamples(path: string): readonly Example[] {
  return linesOf(path).flatMap((line, index) => examplesOf(unmark(line, /(⟦)([^⟦⟧]*)⟧/g), 'figures', `figures ${index}`));
}

export function postExamples(path: string): readonly Example[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      return examplesOf({ text, marks: [] }, 'posts', `posts ${id}`);
    });
}

function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.replace(/ ?⏎ ?/g, '\n'));
}

function unmark(source: string, pattern: RegExp): Marked {
  const marks: (Span & { label: string })[] = [];
  let text = '';
  let at = 0;
  for (const match of source.matchAll(pattern)) {
    text += source.slice(at, match.index);
    const label = match[1] === '⟦' ? 'figure' : (match[1] ?? '');
    marks.push({ start: text.length, end: text.length + (match[2] ?? '').length, label });
    text += match[2] ?? '';
    at = match.index + match[0].length;
  }
  return { text: text + source.slice(at), marks };
}

function examplesOf({ text, marks }: Marked, set: string, name: string): readonly Example[] {
  const blocks = parse(text);
  const { profile } = voiceOf(blocks);
  return blocks.flatMap(({ content, start: offset }) => {
    if (content.kind === 'gap' || content.kind === 'code') return [];
    const { words } = wordsOf(content);
    return sentenceFeaturesOf(content).map((sentence): Example => {
      const own = words.slice(sentence.from, sentence.to);
      const exampleWords = own.map(({ start, end }, at): ExampleWord => {
        const mark = marks.findIndex((one) => one.start < offset + end && one.end > offset + start);
        return {
          features: set === 'posts' ? [] : wordFeaturesOf(sentence, words, sentence.from + at),
          label: marks[mark]?.label,
          mark,
        };
      });
      return {
        set,
        text: name,
        classes: sentence.words,
        features: sentence.features,
        profile,
        labels: [...new Set(exampleWords.flatMap(({ label }) => (label === undefined ? [] : [label])))],
        words: exampleWords,
      };
    });
  });
}
