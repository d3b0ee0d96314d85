import { wordBefore } from '../grammar';
import type { Phrase, Site } from '../site';

export const PLACE_PHRASES = ['a private address', 'an undisclosed place', 'a place nearby'] as const;

/** Four digits and more, with what belongs to them: `90130`, `4050-617`, `1012 AB`, `SW1A 1AA`. */
const POSTCODE = /\b(?:[A-Z]{1,3}-)?\d{4,6}(?:-\d{3,4})?(?: [A-Z]{2}\b)?|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g;
const NO_TOWN =
  /\b(?:street|road|lane|avenue|close|drive|crescent|cres|ln|rd|st|ave|apt|unit|way|place|terrace|parade|apartment|flat|floor|house|stair|tower|court|building|block|brae|farm|cottage|mansions?|village|estate|villas?|gate|square|park)\b/i;

/** The last part of an address without its postcode: `Myllytullinranta 9 C 41, 90130 Oulu` → `Oulu`. Absent where no town is told. */
function townIn(address: string): string | undefined {
  const parts = address.split(/,\s*/);
  if (parts.length < 2) return undefined;
  const told = parts.map((part) => part.replace(POSTCODE, '').trim()).filter((part) => !/^[A-Z]{0,3}$/.test(part));
  const last = told.at(-1) ?? '';
  if (!/\d/.test(address)) return undefined;
  const town = told.length < 2 ? undefined : /^\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){0,2}$/u.exec(last)?.[0];
  return town !== undefined && !NO_TOWN.test(town) ? town : undefined;
}

/** The town of an address where it is told, "a private address" where a sentence goes on, else nothing. */
export function generaliseAddress(site: Site): Phrase | undefined {
  const town = townIn(site.text);
  if (town !== undefined)
    return wordBefore(site.before) === 'at' ? { text: `in ${town}`, takesBefore: 'at '.length } : { text: town };
  const preposition = /(?:^|[^\p{L}])((?:in|at|to|from|near|on) )$/iu.exec(site.before)?.[1];
  if (preposition === undefined) return undefined;
  return /^(?:in|on) /i.test(preposition)
    ? { text: 'at a private address', takesBefore: preposition.length }
    : { text: 'a private address' };
}

/** The wider place where the draft tells it right after: "Utrecht, the Netherlands". */
export function generalisePlace(site: Site): Phrase | undefined {
  const wider = /^, ((?:the )?\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20}){0,2})(?=[,.;)\s]|$)/u.exec(site.after);
  return wider?.[1] === undefined ? undefined : { text: wider[1], takesAfter: wider[0].length };
}
