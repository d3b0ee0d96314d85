import { eachMatch } from './each-match';
import { hashOf, type Feature } from './statement-features';
import type { Span } from './types';

/** A place in a block that may be a detail, by its form and what is near it; offsets in the block. */
export interface Candidate extends Span {
  /** What its shape and the words around it are like, as hashes. */
  readonly features: readonly Feature[];
}

/** Weights of a candidate being a detail, by its features. */
export interface CandidateModel {
  readonly bias: number;
  readonly words: ArrayLike<number>;
}

/** The logarithm of the odds that a candidate is a detail. */
export function candidateScore(features: readonly Feature[], { bias, words }: CandidateModel): number {
  let sum = 0;
  for (const feature of features) sum += words[feature & (words.length - 1)] ?? 0;
  return bias + sum * candidateScale(features.length);
}

/** A long sentence has more to say, but not as much more as it has words. */
export function candidateScale(features: number): number {
  return 6 / Math.sqrt(features + 5);
}

/** Cues beside a place, by how many code units away they stand, as names of features. `cue` has the flag `g`. */
export function cuesAround(cue: RegExp, left: string, right: string): string[] {
  const names: string[] = [];
  for (const match of eachMatch(cue, left)) {
    const away = left.length - match.index - match[0].length;
    names.push(`cue ${classOf(match)} before ${away < 12 ? 'beside' : away < 45 ? 'near' : 'far'}`);
  }
  for (const match of eachMatch(cue, right))
    names.push(`cue ${classOf(match)} behind ${match.index < 12 ? 'beside' : match.index < 40 ? 'near' : 'far'}`);
  return [...new Set(names)];
}

/** The name of the group that matched. */
function classOf({ groups = {}, 0: words }: RegExpExecArray): string {
  return Object.keys(groups).find((name) => groups[name] !== undefined) ?? words.toLowerCase();
}

/** How many words to each side count by their place. */
const PLACES = 4;
/** So many words before count as near. */
const NEAR = 8;

const TOKEN = /\p{L}[\p{L}'’]*|\d+|[^\s\p{L}\d]/gu;

/**
 * What stands around a place in a text, as features for a learnt table, with others by name: the words by their place, in pairs, and anywhere near. A number
 * is one word, whatever its value; so is each sign.
 */
export function featuresAround(left: string, right: string, others: readonly string[]): readonly Feature[] {
  const before = tokensOf(left).reverse();
  const after = tokensOf(right);
  const names = [...others];
  for (let away = 0; away < PLACES; away++)
    names.push(`left ${away} ${before[away] ?? ''}`, `right ${away} ${after[away] ?? ''}`);
  names.push(`two ${before[1] ?? ''} ${before[0] ?? ''}`, `two after ${after[0] ?? ''} ${after[1] ?? ''}`);
  names.push(`around ${before[0] ?? ''} ${after[0] ?? ''}`);
  const near = new Set(before.slice(0, NEAR));
  for (const word of near) names.push(`near ${word}`);
  for (const word of new Set(before.slice(NEAR))) if (!near.has(word)) names.push(`far ${word}`);
  for (const word of new Set(after)) names.push(`behind ${word}`);
  return names.map(hashOf);
}

/** Numbers in words, and those of a place in an order. */
const NUMERAL =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ieth)|first|second|third|hundred|[a-z]{3,8}th)$/;

/** Its words in lower case; a number is one word, a sign another, and so is a name. */
function tokensOf(text: string): string[] {
  return Array.from(text.matchAll(TOKEN), ([token], index) => {
    const lower = token.toLowerCase().replace('’', "'");
    if (/\d/.test(token) || NUMERAL.test(lower)) return '0';
    return index > 0 && /^\p{Lu}\p{Ll}/u.test(token) && !KNOWN.test(lower) ? 'Name' : lower;
  });
}

/** Words with a capital that say something by themselves: those that open a sentence, days and months. */
const KNOWN =
  /^(?:[a-z]{1,3}|this|that|then|there|they|what|when|where|which|with|from|your|code|codes|door|gate|keys|wifi|wlan|password|pass|login|alarm|safe|combination|press|type|born|happy|birthday|turns|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)$/;
