import { modifiesNext, wordAfter, wordBefore } from '../grammar';
import type { Phrase, Site } from '../site';
import { magnitudeOf, shareOf } from './magnitude';

/** What may stand before: it says which figure it is, and nothing of it. */
const KEPT_HEAD =
  /^(?:(?:unit |average |total |net )?(?:costs?|price|margin|churn|yield|scrap|waste|revenue|sales|profit)(?: (?:per|of|on|a) \p{L}{2,15})?)?$/iu;

/** `from A to B`, `A → B`, `A instead of B`, `A down to B`; `from` may stand before the span. */
const FROM_TO = /^(?:from )?[^→]{1,60}? (?:up |down )?to (?=[\p{Sc}\d\p{L}])/iu;
const ARROW = /^[^→>]{1,60}? ?(?:→|->|=>|–>) ?/u;
const INSTEAD = /^.{1,60}? (?:instead of|where list is|rather than|against a plan of) /iu;
const BECAME = /^.{1,60}? (?:became|, then|down to|up to) /iu;

const MOVED = new Set(
  'fell fall falls fallen dropped drops drop rose rise risen rises grew grow grown grows climbed increased increase increases improved reduced reduces cut jumped slipped shrank declined'.split(
    ' ',
  ),
);

/** "noticeably down" for a figure that runs from one value to another. Undefined where it doesn't. */
export function changePhrase(site: Site): Phrase | undefined {
  const text = site.text.trim();
  const turned = /^([\p{L} ]{0,30}?) ?\b(down|up) to .{1,25} from .{1,25}$/iu.exec(text);
  if (turned?.[1] !== undefined && turned[2] !== undefined && /\d/.test(text) && KEPT_HEAD.test(turned[1]))
    return { text: `${turned[1]} noticeably ${turned[2].toLowerCase()}`.trim() };
  const fromOutside = /(?:^|\s)from $/i.test(site.before);
  const joint =
    INSTEAD.exec(text) ??
    ARROW.exec(text) ??
    BECAME.exec(text) ??
    (fromOutside || /^from /i.test(text) ? FROM_TO.exec(text) : null);
  if (joint === null) return undefined;
  const first = valueOf(joint[0]);
  const second = valueOf(text.slice(joint[0].length));
  if (first === undefined || second === undefined) return undefined;
  // From 34 in a hundred to 12: the share of one is the share of both.
  const after = first < 1 && second >= 1 ? second / 100 : second;
  if (INSTEAD.test(text)) return { text: first < after ? 'less than expected' : 'more than expected' };
  const before = fromOutside ? site.before.slice(0, -'from '.length) : site.before;
  const takesBefore = fromOutside ? 'from '.length : 0;
  if (MOVED.has(wordBefore(before))) return { text: 'noticeably', takesBefore };
  if (after === first) return { text: 'about the same', takesBefore };
  if (!site.determined && site.roomAfter > 0 && /^\p{L}{3,}s$/u.test(wordAfter(site.after)) && modifiesNext(site.after))
    return { text: after > first ? 'more' : 'fewer', takesBefore };
  return { text: after > first ? 'noticeably up' : 'noticeably down', takesBefore };
}

export const CHANGE_PHRASES = [
  'noticeably',
  'noticeably up',
  'noticeably down',
  'about the same',
  'less than expected',
  'more than expected',
  'more',
  'fewer',
] as const;

function valueOf(text: string): number | undefined {
  return shareOf(text) ?? magnitudeOf(text);
}
