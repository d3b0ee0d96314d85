import { capitalised, followsDeterminer, modifiesNext, opensSentence } from './grammar';
import type { Finding, PartKind } from './types';

/**
 * What may stand in a place. `words`: a phrase with spaces. `code`: anything but a line break. `value`: a value of front matter, which
 * must stay valid YAML or TOML. `token`: no spaces (a URL, a path, an identifier). `target`: a whole link target. `hashtag`: what
 * follows `#`.
 */
export type Setting = 'words' | 'code' | 'value' | 'token' | 'target' | 'hashtag';

/** The place of a redaction, with the line around it. */
export interface Site {
  readonly start: number;
  readonly end: number;
  /** What stands there now. */
  readonly text: string;
  /** Up to {@link CONTEXT} code units of the same line before and after it. */
  readonly before: string;
  readonly after: string;
  /** How much of them a redaction may take: up to its neighbours. */
  readonly roomBefore: number;
  readonly roomAfter: number;
  readonly part: PartKind;
  readonly setting: Setting;
  /** It is all of a table cell, of a value after a colon, or of a front-matter value: a short answer fits, a phrase less. */
  readonly alone: boolean;
  readonly inTable: boolean;
  /** It opens a line or a sentence. */
  readonly opens: boolean;
  /** A phrase starts with a capital here. */
  readonly capital: boolean;
  /** An article or a possessive stands before it. */
  readonly determined: boolean;
}

/** What a redaction writes, and how much of the text around it goes with it. */
export interface Phrase {
  readonly text: string;
  /** Code units of `site.before` and of `site.after` that it replaces too. */
  readonly takesBefore?: number;
  readonly takesAfter?: number;
}

export const CONTEXT = 240;

/** The limits that a redaction may grow to, and whether the draft's author writes in lower case. */
export interface Surroundings {
  readonly from: number;
  readonly to: number;
  readonly lowerCase: boolean;
}

export function siteOf(
  text: string,
  finding: Pick<Finding, 'start' | 'end' | 'part'>,
  { from, to, lowerCase }: Surroundings,
): Site {
  const { start, end, part } = finding;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(Math.max(lineStart, start - CONTEXT), start);
  const lineEnd = text.slice(end, end + CONTEXT).search(/[\r\n]/);
  const after = text.slice(end, end + (lineEnd < 0 ? CONTEXT : lineEnd));
  const slice = text.slice(start, end);
  const inTable = part !== 'code' && /^[\s>]*\|/.test(text.slice(lineStart, lineStart + 40)) && /\|/.test(before);
  const setting = settingOf(text, { ...finding, slice });
  const cell = inTable && /\|\s*[*_]{0,3}$/.test(before) && /^[*_]{0,3}\s*\|/.test(after);
  const answer = /[:=]\**\s{1,3}["'`]?$/.test(before) && /^(?:["'`.]?\s*$|["'`]?\s*[·|])/.test(after);
  const opens = opensSentence(before) && !inTable;
  const capital =
    (opens && capitalises(slice, lowerCase)) ||
    (STARTS_LARGE.test(slice) && !/\b(?:called|named|titled)[: ]{1,2}[*_"“'‘]{0,3}$/i.test(before));
  // After "her", a figure that no noun follows is what she is given: "offer her 23".
  const determined = followsDeterminer(before) && !(/\bher $/i.test(before) && /^\W{0,2}\d/.test(slice) && !modifiesNext(after));
  return {
    start,
    end,
    text: slice,
    before,
    after,
    roomBefore: start - from,
    roomAfter: to - end,
    part,
    setting,
    alone: cell || answer,
    inTable,
    opens,
    capital,
    determined,
  };
}

/** The phrase as the sentence needs it: capital, no doubled article, `an` before a vowel handled by the caller. */
export function fitted(site: Site, phrase: string): string {
  const fit = site.determined ? phrase.replace(/^(?:an?|the) /, '') : phrase;
  return site.capital ? capitalised(fit) : fit;
}

/** A word that only a beginning writes large: after a quote, a time, a colon. */
const STARTS_LARGE =
  /^(?:An?|The|We|They|He|She|It|There|Our|My|His|Her|Their|This|That|These|In|On|At|For|From|If|When|Because|Since|Nobody|Somebody|No|Not|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Half)\s/;

function capitalises(slice: string, lowerCase: boolean): boolean {
  const first = /[\p{L}\p{N}]/u.exec(slice)?.[0] ?? '';
  return /\p{Ll}/u.test(first) ? false : !(lowerCase && !/\p{Lu}/u.test(first));
}

const URL_CHARACTER = /[^\s"'`<>(){}|\\^[\]]/;
const PATH_JOINT = /[/_\\]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function settingOf(
  text: string,
  { start, end, part, slice }: Pick<Finding, 'start' | 'end' | 'part'> & { readonly slice: string },
): Setting {
  const prev = text[start - 1] ?? '';
  const next = text[end] ?? '';
  if (part === 'link-target' || part === 'image-target') return targetSetting(text, start, end);
  const oneWord = !/\s/.test(slice);
  // The name of a footnote: no spaces, or it is none.
  if (oneWord && prev === '^' && next === ']') return 'token';
  if ((prev === '#' || (prev === '@' && oneWord)) && part !== 'code' && oneWord && LETTER_OR_DIGIT.test(slice[0] ?? ''))
    return 'hashtag';
  if (isInUrl(text, start, end)) return 'token';
  if (oneWord && isInToken(text, start, end)) return 'token';
  if (part === 'front-matter') return 'value';
  if (part === 'html') return /["']/.test(prev) || LETTER_OR_DIGIT.test(next) ? 'words' : 'token';
  return part === 'code' || part === 'inline-code' ? 'code' : 'words';
}

/** A whole target between `](` and `)`, or of a definition, is replaced as one; a bare address becomes words. */
function targetSetting(text: string, start: number, end: number): Setting {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 2);
  const opened =
    /\]\(<?(?:mailto:|tel:)?$/.test(text.slice(Math.max(0, start - 10), start)) ||
    /\]:[ \t]$/.test(before) ||
    /\]: ?<$/.test(before);
  const closed = /^(?:$|[\s)>])/.test(after);
  if (opened && closed) return 'target';
  const bare =
    (before === '' || /[\s(<*_"“|[]$/.test(before)) &&
    !/\]\(<?$/.test(before) &&
    (after === '' || !URL_CHARACTER.test(after.charAt(0)) || /^[.,;:!?*_](?:\s|$)/.test(after));
  return bare ? 'words' : 'token';
}

/** A part of something that has `://` in it; the whole of it is words (or code). */
function isInUrl(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < 400 && URL_CHARACTER.test(text[from - 1] ?? ' ')) from--;
  let to = end;
  while (to < text.length && to - end < 400 && URL_CHARACTER.test(text[to] ?? ' ')) to++;
  const run = text.slice(from, to);
  const scheme = run.indexOf('://');
  if (scheme < 0) return false;
  const whole = from + scheme >= start - 8 && start <= from + scheme && /^[.,;:!?*_]{0,6}$/.test(text.slice(end, to));
  return !whole;
}

/** Joined to its neighbours without a space: a file name, an identifier, `umi-0.9`. Not `Northwind-based`, `Northwind's`, `north.`. */
function isInToken(text: string, start: number, end: number): boolean {
  const prev = text[start - 1] ?? '';
  const next = text[end] ?? '';
  if (LETTER_OR_DIGIT.test(next) || (PATH_JOINT.test(next) && LETTER_OR_DIGIT.test(text[end + 1] ?? ''))) return true;
  if (next === '.' && /^\.[a-z0-9]{1,6}\b/i.test(text.slice(end, end + 8))) return true;
  if (next === '-' && /^-(?:\d|[a-z0-9-]+[./])/.test(text.slice(end, end + 30))) return true;
  if (LETTER_OR_DIGIT.test(prev)) return true;
  if (PATH_JOINT.test(prev) && LETTER_OR_DIGIT.test(text[start - 2] ?? '')) return true;
  return (
    prev === '-' && /[a-z0-9]-$/.test(text.slice(Math.max(0, start - 2), start)) && /^[a-z0-9-]+$/.test(text.slice(start, end))
  );
}
