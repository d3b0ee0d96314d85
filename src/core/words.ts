import { perBlock, perContext } from './per-block';
import type { Span } from './types';

/** One word of a block's prose, with its offsets in the block. */
export interface Word extends Span {
  /** As written. */
  readonly text: string;
  readonly lower: string;
  /** What is known of this word wherever it stands, see {@link perForm}. */
  readonly form: Form;
  /** Index of its sentence in {@link Words.sentences}. */
  readonly sentence: number;
}

export interface Words {
  readonly words: readonly Word[];
  /** Sentences of the prose; offsets in the block, surrounding white space left out. */
  readonly sentences: readonly Span[];
}

/** A word as it is written. The same object for most of its occurrences. */
export interface Form {
  readonly text: string;
  readonly lower: string;
  /** By the slots of {@link perForm}. */
  readonly facts: unknown[];
}

let slots = 0;

/**
 * Makes a function of a word that is worked out once for each different word, not wherever it stands: half of a text is made of
 * a few hundred words. `read` must depend on nothing but the form; null where there is nothing to tell.
 */
export function perForm<Fact extends NonNullable<unknown> | null>(read: (form: Form) => Fact): (form: Form) => Fact {
  const slot = slots++;
  return (form) => {
    const known = form.facts[slot] as Fact | undefined;
    if (known !== undefined) return known;
    const fact = read(form);
    form.facts[slot] = fact;
    return fact;
  };
}

/** Those met since it was full last, and those met before: what is met often stays, whatever else passes. */
let forms = new Map<string, Form>();
let formsEarlier = new Map<string, Form>();
const MOST_FORMS = 10_000;
/** A longer one is no word, and hardly met again. */
const LONGEST_KEPT = 40;

function formOf(text: string): Form {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const form = formsEarlier.get(text) ?? newForm(text);
  if (text.length > LONGEST_KEPT) return form;
  if (forms.size >= MOST_FORMS) {
    formsEarlier = forms;
    forms = new Map();
  }
  forms.set(form.text, form);
  return form;
}

function newForm(text: string): Form {
  // Written anew, for a slice may keep its whole draft in memory.
  const own = ` ${text}`.slice(1);
  return { text: own, lower: own.toLowerCase(), facts: new Array<unknown>(slots) };
}

/**
 * Abbreviations whose dot ends no sentence.
 */
const ABBREVIATION =
  /(?:^|[\s("'])(?:mr|mrs|ms|dr|prof|st|sr|jr|vs|etc|e\.g|i\.e|approx|no|fig|inc|ltd|co|corp|dept|est|[a-z])\.$/i;

/** The words and sentences of a block's prose. Computed once for all detectors that ask. */
export const wordsOf = perBlock(({ prose }): Words => readWords(prose));

/** The words just before a block: of the last {@link EARLIER} code units of its `before`. */
export const wordsBefore = perContext(({ before }): readonly Word[] => readWords(before.slice(-EARLIER)).words);

/** The forms of {@link wordsBefore}: every block is asked for these, few for the words. */
export const formsBefore = perContext(({ before }): readonly Form[] => readForms(before.slice(-EARLIER)));

const EARLIER = 160;

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
  const { length } = prose;
  let sentence = 0;
  for (let start = 0; start < length; start++) {
    const end = afterWord(prose, start);
    if (end === start) continue;
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= start) sentence++;
    const form = formOf(prose.slice(start, end));
    words.push({ start, end, text: form.text, lower: form.lower, sentence, form });
    // What stands there is no letter.
    start = end;
  }
  return { words, sentences };
}

/** The forms of the words of any text, where it doesn't matter where they stand. */
export function readForms(text: string): readonly Form[] {
  const forms: Form[] = [];
  for (let start = 0; start < text.length; start++) {
    const end = afterWord(text, start);
    if (end === start) continue;
    forms.push(formOf(text.slice(start, end)));
    start = end;
  }
  return forms;
}

/** Where the word ends that starts at an offset; the offset where none does. */
function afterWord(prose: string, start: number): number {
  let end = afterLetters(prose, start);
  if (end === start) return start;
  while (end < prose.length && isJoiner(prose.charCodeAt(end))) {
    const further = afterLetters(prose, end + 1);
    if (further === end + 1) break;
    end = further;
  }
  return end;
}

function afterLetters(prose: string, start: number): number {
  let at = start;
  for (let step = letterAt(prose, at); step > 0; step = letterAt(prose, at)) at += step;
  return at;
}

/** What joins letters and digits inside a word: apostrophes, hyphens, `&`, and separators between digits. */
function isJoiner(code: number): boolean {
  // ' & , - . / : ’
  return code === 0x27 || code === 0x26 || (code >= 0x2c && code <= 0x2f) || code === 0x3a || code === 0x2019;
}

const LETTER = 1;
const OTHER = 2;
/** Of each code unit, whether it is a letter or a number; filled as they are met. */
const kinds = new Uint8Array(0x10000);
const IS_LETTER = /^[\p{L}\p{N}]$/u;

/** The length of the letter or digit at an offset, 0 where there is none. */
function letterAt(prose: string, at: number): 0 | 1 | 2 {
  const code = prose.charCodeAt(at);
  const kind = kinds[code];
  if (kind === LETTER) return 1;
  if (kind === OTHER || at >= prose.length) return 0;
  if (code >= 0xd800 && code < 0xdc00)
    return (prose.codePointAt(at) ?? 0) > 0xffff && IS_LETTER.test(prose.slice(at, at + 2)) ? 2 : 0;
  const letter = IS_LETTER.test(prose.charAt(at));
  kinds[code] = letter ? LETTER : OTHER;
  return letter ? 1 : 0;
}

/** A line break that starts a list-like line, or a blank line. */
const BREAK = /\r?\n(?=\s*\n)|\r?\n(?=[ \t]*(?:[\-*•–\p{Extended_Pictographic}]|\d{1,3}[.)])[ \t])|[\r\n]{2,}/uy;

/** Where the sentence ends whose last character may stand at `at`: at a break, or after an end mark before a space; -1 where none does. */
function sentenceEndAt(prose: string, at: number): number {
  const code = prose.charCodeAt(at);
  if (code === 0x0a || code === 0x0d) {
    BREAK.lastIndex = at;
    return BREAK.test(prose) ? BREAK.lastIndex : -1;
  }
  // . ! ? …
  if (code !== 0x2e && code !== 0x21 && code !== 0x3f && code !== 0x2026) return -1;
  let end = at + 1;
  while (end <= at + 3 && CLOSING.includes(prose.charAt(end)) && end < prose.length) end++;
  return /^\s/.test(prose.charAt(end)) ? end : -1;
}

const CLOSING = '"\'”’)]*_';

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
  for (let at = 0; at < prose.length; at++) {
    const end = sentenceEndAt(prose, at);
    if (end < 0) continue;
    if (prose.charCodeAt(at) !== 0x2e || !ABBREVIATION.test(prose.slice(Math.max(from, end - 12), at + 1))) close(end);
    at = end - 1;
  }
  close(prose.length);
  return sentences;
}
