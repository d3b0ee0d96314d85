import { numeralIn } from './numerals';
import type { BlockContent } from './types';
import { perForm, type Form, type Word } from './words';

/**
 * How well a phrase starts or ends between two words of a sentence: by the sign between them, and by what kind of word stands on each side. All
 * kinds but the last three are closed lists of the words that hold English sentences together.
 */
const HOLDING = {
  joint: 'and or but nor',
  subordinator: 'because since while when if until till although though unless whether once so',
  relative: 'that which who whose whom where what how why',
  comparison: 'than as',
  determiner: 'a an the my our your his her their its this these those each every no some any both all another',
  of: 'of',
  to: 'to',
  preposition:
    'in on at for from with without by into onto over under after before during through between against about around across behind beyond near per via like up off out down inside toward towards upon within',
  subject:
    "i we he she they it you there i'm i've i'd i'll we're we've we'd we'll you're you've he's she's it's they're they've they'll they'd he'll she'll there's that's who's what's",
  object: 'him them us me',
  auxiliary:
    "is are was were be been being am has have had do does did will would can could shall should may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't",
  adverb: 'not never already still just only also even yet now then too again almost nearly',
} as const;

export type WordKind = keyof typeof HOLDING | 'number' | 'capital' | 'other';
export const WORD_KINDS = [...(Object.keys(HOLDING) as (keyof typeof HOLDING)[]), 'number', 'capital', 'other'] as const;

/** What stands between two words. `edge`: the start or the end of the sentence, or of the part of the text that a phrase must not leave. */
export type Sign = (typeof SIGNS)[number];
export const SIGNS = [
  'edge',
  'space',
  'line',
  'stop',
  'colon',
  'semicolon',
  'dash',
  'opening',
  'closing',
  'comma',
  'quote',
  'mark',
] as const;

/** The place between two words, or before the first, or after the last. */
export interface Border {
  readonly sign: Sign;
  /** Kinds of the words on both sides; undefined at an edge. */
  readonly before: WordKind | undefined;
  readonly after: WordKind | undefined;
}

export type Side = 'start' | 'end';

/** What speaks for one side of a phrase standing in a place; sums are logarithms of odds. */
export interface SideWeights {
  /** For each unit of the scores of the words that this takes in. */
  readonly score: number;
  /** For each word that it is away from the words that tell, outward and inward. */
  readonly outward: number;
  readonly inward: number;
  readonly signs: Readonly<Record<Sign, number>>;
  readonly before: Readonly<Record<WordKind, number>>;
  readonly after: Readonly<Record<WordKind, number>>;
}

/** What speaks for a phrase starting, or ending, at a border. */
export function borderScore({ sign, before, after }: Border, { signs, before: left, after: right }: SideWeights): number {
  return signs[sign] + (before === undefined ? 0 : left[before]) + (after === undefined ? 0 : right[after]);
}

/** The words of one sentence, where they stand, and which of them open a piece of the text that no phrase enters from the one before. */
export interface SentencePieces {
  readonly block: Pick<BlockContent, 'prose' | 'parts'>;
  readonly words: readonly Word[];
  readonly opens: ReadonlySet<number>;
}

/** The border before the word at `at`; `at` may be the number of words. */
export function borderAt({ block, words, opens }: SentencePieces, at: number): Border {
  const [left, right] = [words[at - 1], words[at]];
  if (left === undefined || right === undefined || opens.has(at) || holdsUnread(block, left.end, right.start)) return EDGE;
  return { sign: signOf(block.prose.slice(left.end, right.start)), before: wordKind(left.form), after: wordKind(right.form) };
}

const EDGE: Border = { sign: 'edge', before: undefined, after: undefined };

/** Code, or where a link leads: nobody reads it as part of the sentence. */
function holdsUnread({ prose, parts }: SentencePieces['block'], start: number, end: number): boolean {
  if (end - start < 2 || prose.slice(start, end).trim() === prose.slice(start, end)) return false;
  return parts.some((part) => part.start < end && part.end > start && UNREAD.has(part.kind));
}

const UNREAD: ReadonlySet<string> = new Set(['inline-code', 'code', 'link-target', 'image-target', 'html']);

/** In the order in which they count where several stand together. */
const BY_MARK: readonly (readonly [Sign, RegExp])[] = [
  ['line', /[\n|]/],
  ['stop', /[.!?…]/],
  ['colon', /:/],
  ['semicolon', /;/],
  ['dash', /[–—]|\s-\s/],
  ['opening', /[([]/],
  ['closing', /[)\]]/],
  ['comma', /,/],
  ['quote', /["“”‘’«»]/],
];

/** The sign between two words; currency and percent signs belong to figures. */
function signOf(between: string): Sign {
  const bare = between.replace(FIGURES, '');
  if (bare.trim() === '' && !bare.includes('\n')) return 'space';
  return BY_MARK.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'mark';
}

const FIGURES = /[%‰\p{Sc}]/gu;

const BY_WORD = new Map<string, WordKind>();
for (const kind of Object.keys(HOLDING) as (keyof typeof HOLDING)[])
  for (const word of HOLDING[kind].split(' ')) BY_WORD.set(word, kind);

/** The kind of a word, wherever it stands. */
export const wordKind = perForm((form: Form): WordKind => {
  const held = BY_WORD.get(form.lower.replaceAll('’', "'"));
  if (held !== undefined) return held;
  if (numeralIn(form) !== null || /^\d/.test(form.lower)) return 'number';
  return /^\p{Lu}/u.test(form.text) ? 'capital' : 'other';
});

/** True of a word that only holds others together. */
export function holdsOthers(word: string): boolean {
  return BY_WORD.has(word.toLowerCase().replaceAll('’', "'"));
}
