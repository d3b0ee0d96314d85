import { holdsOthers } from '../core/phrase-borders';
import { isPublicOrg, isPublicPerson } from '../core/public-names';
import type { Statement } from '../core/statements';
import type { BlockContent, Label, Match } from '../core/types';

/** Labels whose details are names, by which every mention is found. */
const NAMES: readonly Label[] = ['person', 'client', 'codename'];

const NAME =
  /(?<![\p{L}\p{N}])(?:(?:Mrs?|Ms|Mx|Dr|Prof|Rev)\.[ \u00a0])?\p{Lu}[\p{L}\p{N}’'-]*(?:[ \u00a0](?:(?:of|de|du|da|van|von|der|la|le|el|al|and|&)[ \u00a0])?\p{Lu}[\p{L}\p{N}’'-]*){0,3}/gu;
const POSSESSIVE = /['’]s?$/;
const EVERYBODYS =
  /^(?:I|I['’].*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|H[12]|CEO|CFO|CTO|COO|HR|PR|QA|IT|AI|EU|UK|US|USA|Christmas|Easter|Ramadan|Diwali)$/;

/**
 * The place and the label of a statement as a match wants them: a name is cut down to itself, and found again wherever the draft repeats it; what
 * was taken for a name but holds none is told as `otherwise`.
 */
export function placed(
  { prose }: BlockContent,
  { start, end, label, heart }: Statement,
  otherwise: Label,
): Pick<Match, 'start' | 'end' | 'named'> & { readonly label: Label } {
  if (!NAMES.includes(label)) return { start, end, label };
  // The name is among the words that speak for it, where it may go on behind them; others of the phrase are not what it is told of.
  for (const { 0: words, index } of prose.slice(heart.start, end).matchAll(NAME)) {
    const from = heart.start + index;
    if (from >= heart.end) break;
    const name = words.replace(POSSESSIVE, '');
    if (name.length < 3 || holdsOthers(name) || EVERYBODYS.test(name) || isPublicOrg(name) || isPublicPerson(name)) continue;
    if (opens(prose, from)) continue;
    return { start: from, end: from + name.length, label, named: true };
  }
  return { start, end, label: label === 'client' && /^(?:an?|the) /i.test(prose.slice(start)) ? label : otherwise };
}

/** True for the first word of a sentence, whose capital says nothing. */
function opens(prose: string, at: number): boolean {
  return /(?:^|[.!?:]["”’)]{0,2}\s{1,6}|\n\s{0,5})["“‘(]{0,2}$/u.test(prose.slice(Math.max(0, at - 6), at));
}
