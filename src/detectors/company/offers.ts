import type { BlockContent, Span } from '../../core/types';

/** "with the code LATE", "the sale ends": words before what is taken off. */
const CODE = /\b(?:coupon|voucher|promo|code|sale|early[- ]bird|subscribers?|newsletter|readers?|members?|students?)\b/i;
const OFF = /^\s{0,3}(?:off|discount|cheaper|less)(?![\p{L}])/iu;

/** What is paid at a door or a gate. */
const ENTRY = /\b(?:pass(?:es)?|tickets?|entry|entrance|admission|fares?|parking|toll|day[- ]pass)\b[^.!?\n]{0,50}$/i;
const EACH =
  /(?:\bper|\bfor (?:an?|each|every)|\ban?|\beach|\/) ?(?:person|adult|child|kid|senior|student|vehicle|car|bike|head|family|day|night|ride|trip)s?\b/i;

/** How far to look to each side of a figure, in code units. */
const NEAR = 80;

/** True of a figure that is offered to everybody: what a code takes off, what a ticket costs. */
export function isOffered({ prose }: BlockContent, { start, end }: Span): boolean {
  const before = prose.slice(Math.max(0, start - NEAR), start);
  const after = prose.slice(end, end + NEAR);
  if (OFF.test(after) && (CODE.test(before) || CODE.test(after))) return true;
  return ENTRY.test(before) && EACH.test(prose.slice(start, end + 24));
}
