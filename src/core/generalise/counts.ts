import { modifiesNext, wordAfter } from '../grammar';
import type { Site } from '../site';
import type { Label } from '../types';
import { COUNTED } from './kept-nouns';
import type { Figure } from './magnitude';

const COUNTS: readonly (readonly [number, string])[] = [
  [1, 'hardly any'],
  [3, 'a couple'],
  [10, 'a handful'],
  [20, 'a dozen or so'],
  [100, 'dozens'],
  [1000, 'hundreds'],
  [10_000, 'thousands'],
  [100_000, 'tens of thousands'],
  [1_000_000, 'hundreds of thousands'],
];

export const COUNT_PHRASES = [...COUNTS.map(([, phrase]) => phrase), 'millions'];

/** "dozens". Undefined for a number with a fraction, which counts nothing. */
export function countWord(value: number): string | undefined {
  return Number.isInteger(value) ? (COUNTS.find(([bound]) => value < bound)?.[1] ?? 'millions') : undefined;
}

const NUMBERED =
  /\b(?:day|week|month|year|version|page|step|no\.?|nr\.?|number|level|chapter|slide|item|season|episode|room|floor|line|row|phase|batch|lot|part|q)[ #]$/i;

/** "⟦forty-one⟧ lever-arch files". */
function countsNext({ after }: Site): boolean {
  return modifiesNext(after) && /^ (?:[\p{L}-]{2,20} ){0,2}\p{L}{2,20}s\b/u.test(after);
}

/** "dozens of orders", by what the number counts. Undefined where it counts nothing. */
export function countPhrase(site: Site, label: Label, figure: Figure & { readonly period: string }): string | undefined {
  const { period } = figure;
  // A score between nought and one, or with a fraction, counts nothing.
  if (!Number.isInteger(figure.value * 2)) return 'an undisclosed figure';
  const phrase = countWord(figure.value) ?? 'millions';
  const rest = site.text.slice(figure.end);
  const of = /dozen or so|hardly any/.test(phrase) ? ' ' : ' of ';
  const pronoun = /^ of (them|us|you|it|these|those)\b/i.exec(rest)?.[1];
  if (pronoun !== undefined) return `${phrase} of ${pronoun}${period}`;
  const noun =
    /^(?: and (?:something|change))?(?: (?:paying|active|new|registered|unique|daily|monthly|weekly|field|part-time|full-time))? ([\p{L}-]{2,20})\b/u.exec(
      rest,
    )?.[1];
  if (noun !== undefined && COUNTED.test(noun) && /s$|people|staff/i.test(noun)) return `${phrase}${of}${noun}${period}`;
  const outside = rest.trim() === '' && (COUNTED.test(wordAfter(site.after)) || countsNext(site));
  // "day 30" is no count.
  if (NUMBERED.test(site.before)) return undefined;
  // A bare figure of money or of a score counts nothing: nobody has "dozens" of margin.
  if (label === 'financials' && !outside && !site.inTable) return undefined;
  return outside ? (phrase + of).trimEnd() : phrase + period;
}
