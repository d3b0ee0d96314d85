import type { BlockContent, Span } from './types';

/** One word of a block's prose, with its offsets in the block. */
export interface Word extends Span {
  /** As written. */
  readonly text: string;
  readonly lower: string;
  /** Index of its sentence in {@link Words.sentences}. */
  readonly sentence: number;
}

export interface Words {
  readonly words: readonly Word[];
  /** Sentences of the prose; offsets in the block, surrounding white space left out. */
  readonly sentences: readonly Span[];
}

/** Letters and digits with what joins them inside a word: apostrophes, hyphens, `&`, and separators between digits. */
const WORD = /[\p{L}\p{N}]+(?:['’&.,:/-][\p{L}\p{N}]+)*/gu;

/** A sentence ends at a line break that starts a list-like line, at a blank line, or at an end mark before a space. */
const SENTENCE_END =
  /[.!?…]["'”’)\]*_]{0,3}(?=\s)|\r?\n(?=\s*\n)|\r?\n(?=[ \t]*(?:[\-*•–\p{Extended_Pictographic}]|\d{1,3}[.)])[ \t])|[\r\n]{2,}/gu;

/** Abbreviations whose dot ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("'])(?:mr|mrs|ms|dr|prof|st|sr|jr|vs|etc|e\.g|i\.e|approx|no|fig|inc|ltd|co|corp|dept|est|[a-z])\.$/i;

const cache = new WeakMap<BlockContent, Words>();

/** The words and sentences of a block's prose. Computed once for all detectors that ask. */
export function wordsOf(block: BlockContent): Words {
  const known = cache.get(block);
  if (known !== undefined) return known;
  const words = readWords(block.prose);
  cache.set(block, words);
  return words;
}

/** `text` without these characters at its end. Linear, where a pattern anchored at the end alone is not. */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** The words of any text, such as a block's `before`. */
export function readWords(prose: string): Words {
  const sentences = readSentences(prose);
  const words: Word[] = [];
  let sentence = 0;
  for (const match of prose.matchAll(WORD)) {
    const start = match.index;
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= start) sentence++;
    words.push({ start, end: start + match[0].length, text: match[0], lower: match[0].toLowerCase(), sentence });
  }
  return { words, sentences };
}

function readSentences(prose: string): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  const close = (to: number): void => {
    const text = prose.slice(from, to);
    const trimmed = text.trim();
    if (trimmed !== '') {
      const start = from + text.indexOf(trimmed);
      sentences.push({ start, end: start + trimmed.length });
    }
    from = to;
  };
  for (const match of prose.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && ABBREVIATION.test(prose.slice(Math.max(from, end - 12), match.index + 1))) continue;
    close(end);
  }
  close(prose.length);
  return sentences;
}
