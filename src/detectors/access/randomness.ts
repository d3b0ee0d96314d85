import { eachMatch } from '../../core/each-match';
/** Shannon entropy of a text, in bits a character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/**
 * What nearly all random texts of an alphabet reach, by length: entropy grows with the length of a text, so that one fixed
 * threshold would miss short tokens and take long words.
 */
const FLOORS: readonly (readonly [length: number, digits: number, hex: number, other: number])[] = [
  [8, 1.5, 1.7, 2],
  [12, 1.9, 2.2, 2.6],
  [16, 2.1, 2.5, 3],
  [20, 2.3, 2.7, 3.2],
  [24, 2.4, 2.9, 3.4],
  [32, 2.6, 3, 3.7],
  [40, 2.7, 3.2, 3.9],
  [64, 2.8, 3.4, 4.2],
];

/** True when a text varies as much as a random text of its length and alphabet. */
export function isVaried(text: string): boolean {
  const column = /^\d+$/.test(text) ? 1 : isMostlyHex(text) ? 2 : 3;
  let floor = 0;
  for (const row of FLOORS) if (text.length >= row[0]) floor = row[column] ?? floor;
  return entropyOf(text) >= floor;
}

/** Hexadecimal digits, but for a short part of another alphabet, as in tokens of several parts. */
function isMostlyHex(text: string): boolean {
  return text.replace(/[\da-f-]/gi, '').length <= text.length / 5;
}

/** A run of letters of one case, with at most one capital before it. */
const LETTER_RUN = /[A-Z]?[a-z]{3,}|[A-Z]{4,}/g;
const VOWEL = /[aeiouy]/gi;
const HARD_CLUSTER = /[^aeiouy]{4}|[aeiou]{4}|q(?!u)|[jqxz][bcdfgjkpqtvwxz]/i;

/** The share of a text's letters that stand in pronounceable runs: near 1 for words and names, near 0 for random text. */
export function wordiness(text: string): number {
  const letters = text.replace(/[^A-Za-z]/g, '').length;
  if (letters === 0) return 0;
  let inWords = 0;
  for (const [run] of eachMatch(LETTER_RUN, text)) {
    const vowels = (run.match(VOWEL) ?? []).length / run.length;
    if (vowels >= 0.2 && vowels <= 0.75 && !HARD_CLUSTER.test(run)) inWords += run.length;
  }
  return inWords / letters;
}

/** True for a text that a machine made: varied, digits among its letters, and not put together from words. */
export function isRandom(text: string): boolean {
  return /\d/.test(text) && /[A-Za-z]/.test(text) && isVaried(text) && (wordiness(text) < 0.7 || isSpeckled(text));
}

/** Digits stand here and there among the letters, so that what can be pronounced between them is chance. */
function isSpeckled(text: string): boolean {
  return text.length >= 20 && /^[A-Za-z\d]+$/.test(text) && text.split(/\d+/).length > text.length / 6;
}

/** True for a text without digits too, if it is long and its capitals stand anywhere. */
export function isMachineMade(text: string): boolean {
  if (isRandom(text)) return true;
  const letters = text.replace(/[^A-Za-z0-9]/g, '');
  return letters.length >= 24 && /[a-z]/.test(letters) && /[A-Z]/.test(letters) && isVaried(letters) && wordiness(letters) < 0.4;
}
