import { modifiesNext, wordAfter } from '../grammar';
import type { Site } from '../site';
import { COUNTED, KEPT_NOUN, RATE_NOUN } from './kept-nouns';

/** From small to all; the upper bound of each share. */
const SHARES: readonly (readonly [number, string])[] = [
  [0.0001, 'next to none'],
  [0.01, 'a fraction of a percent'],
  [0.04, 'a few percent'],
  [0.08, 'well under a tenth'],
  [0.13, 'about a tenth'],
  [0.18, 'about a sixth'],
  [0.23, 'about a fifth'],
  [0.29, 'about a quarter'],
  [0.38, 'about a third'],
  [0.45, 'about two fifths'],
  [0.55, 'about half'],
  [0.63, 'about three fifths'],
  [0.71, 'about two thirds'],
  [0.78, 'about three quarters'],
  [0.86, 'about four fifths'],
  [0.97, 'about nine tenths'],
  [1.0001, 'nearly all'],
];

export const SHARE_PHRASES = [...SHARES.map(([, phrase]) => phrase), 'more than double', 'a good part'];

/** "about a third of our orders". `share` is 1 for all. */
export function sharePhrase(site: Site, share: number, period: string): string {
  const rough = SHARES.find(([bound]) => share < bound)?.[1] ?? 'more than double';
  // What is that rough already becomes rougher.
  const phrase = site.text.toLowerCase().includes(rough.replace('about ', '')) ? 'a good part' : rough;
  const words = site.text.toLowerCase().split(/\s+/);
  const last = bareWord(words.at(-1) ?? '');
  if (words.length > 1 && RATE_NOUN.test(last)) return site.determined ? `sizeable ${last}` : `a ${last} of ${phrase}`;
  // "a ⟦7% chance⟧": the noun says nothing of how large it is.
  if (site.determined && words.length === 2 && /^[\d.,]+\s?%$/.test(words[0] ?? '') && /^\p{L}{3,15}$/u.test(last))
    return `${share < 0.1 ? 'small' : 'sizeable'} ${last}`;
  if (site.determined && modifiesNext(site.after)) return share < 0.1 ? 'small' : 'sizeable';
  const of = /(?:%|percent|per cent|third|half|quarter|fifth|tenth) of (our |the |its |their |my )?([\p{L}-]{2,20})$/iu.exec(
    site.text,
  );
  if (of?.[2] !== undefined && (KEPT_NOUN.test(of[2]) || COUNTED.test(of[2]))) return `${phrase} of ${of[1] ?? ''}${of[2]}`;
  const next = wordAfter(site.after);
  if (RATE_NOUN.test(next) && !site.determined)
    return `${ONE_OF_MANY.test(next) ? 'a ' : ''}${share < 0.1 ? (ONE_OF_MANY.test(next) ? 'small' : 'low') : ONE_OF_MANY.test(next) ? 'sizeable' : 'high'}`;
  if (
    period === '' &&
    !site.determined &&
    !site.inTable &&
    words.length < 6 &&
    /^ \p{L}{3,}s\b/u.test(site.after) &&
    modifiesNext(site.after)
  )
    return `${phrase} of`;
  return phrase + period;
}

const ONE_OF_MANY = /^(?:discount|uplift|drop|fall|rise|increase|share|stake|commission|markup|mark-up|royalty)$/i;

/** Without the punctuation after it. */
export function bareWord(word: string): string {
  return /^[\p{L}\p{N}'’%-]*/u.exec(word)?.[0] ?? '';
}
