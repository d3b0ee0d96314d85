import type { BlockContent, Span } from '../../core/types';

/** "with the code LATE", "the sale ends": words before what is taken off. */
const CODE = /\b(?:coupon|voucher|promo|code|sale|early[- ]bird|subscribers?|newsletter|readers?|members?|students?)\b/i;
const OFF = /^\s{0,3}(?:off|discount|cheaper|less)(?![\p{L}])/iu;

/** What is paid at a door or a gate. */
const ENTRY = /\b(?:pass(?:es)?|tickets?|entry|entrance|admission|fares?|parking|toll|day[- ]pass)\b[^.!?\n]{0,50}$/i;
const EACH =
  /(?:\bper|\bfor (?:an?|each|every)|\ban?|\beach|\/) ?(?:person|adult|child|kid|senior|student|vehicle|car|bike|head|family|day|night|ride|trip)s?\b/i;

/** "per 1,000 clicks", "parts per million": what is counted by. */
const COUNTED_BY = /\b(?:per|for every|out of every)\s$/i;
const ROUND = /^(?:10{0,2}|10{0,2},?000|(?:an? |one )?(?:hundred|thousand|million))$/i;

/** "twice as long", "a tenth of the size". */
const FRACTION = /^(?:twice|half|(?:an?|one) (?:half|third|quarter|fifth|tenth))$/i;
const COMPARED = /^\s(?:as \p{L}{2,12} |as (?:long|big|far|heavy)\b|(?:of )?the (?:size|length|weight|height|way|distance)\b)/iu;

/** "ring 101", "988 is the number". */
const CALL = /\b(?:ring|call|dial|text)\s$/i;
const CALLED = /^\s(?:is|was) the (?:number|line|extension)\b/i;

/** How far to look to each side of a figure, in code units. */
const NEAR = 80;

/** True of a number that is no business's: what is offered to everybody, what is counted by, a mere comparison, a number to call. */
export function isNoFigure({ prose }: BlockContent, { start, end }: Span): boolean {
  const before = prose.slice(Math.max(0, start - NEAR), start);
  const after = prose.slice(end, end + NEAR);
  const figure = prose.slice(start, end);
  if (OFF.test(after) && (CODE.test(before) || CODE.test(after))) return true;
  if (ROUND.test(figure) && COUNTED_BY.test(before)) return true;
  if (FRACTION.test(figure) && COMPARED.test(after)) return true;
  if (/^\d{3}$/.test(figure) && (CALL.test(before) || CALLED.test(after))) return true;
  return ENTRY.test(before) && EACH.test(prose.slice(start, end + 24));
}
