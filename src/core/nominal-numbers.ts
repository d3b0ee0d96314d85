import { numeralOf, type Numeral } from './numerals';
import {
  CENT_SUFFIXES,
  CURRENCY_CODES,
  CURRENCY_PREFIXES,
  CURRENCY_WORDS,
  MAGNITUDE_SUFFIXES,
  MEASURE_UNITS,
  MONTHS,
  NAME_BEFORE,
  ORDINAL_SUFFIXES,
  PERCENT_SUFFIXES,
  PERCENT_WORDS,
  TIME_UNITS,
} from './units';
import type { Word } from './words';

/** A currency sign right before, or right after, a number. */
export const SIGN_BEFORE = /(?:[$€£¥₹₦₩₱₽₺₴₫฿₵₪¢]|[A-Z]{1,3}\$)\s?[-–]?$/u;
export const SIGN_AFTER = /^\s?[$€£¥₹₦₩₱₽₺₴₫฿₵₪¢](?!\s?\d)/u;
export const PERCENT_AFTER = /^\s{0,2}[%‰]/;

/** A text and its words. */
export interface Prose {
  readonly prose: string;
  readonly words: readonly Word[];
}

/** More white space than this between two words is a gap in the text. */
const LONGEST_SPACE = 12;

/** The text between two neighbouring words; long gaps count as cut off. */
export function between(prose: string, left: Word | undefined, right: Word | undefined): string {
  if (left === undefined || right === undefined) return '\n';
  return right.start - left.end > LONGEST_SPACE ? '\n' : prose.slice(left.end, right.start);
}

/** A scale alone is a number in `a hundred`, `six-figure`, `thousand dollars`; not in `hundreds of`. */
export function startsScale(words: readonly Word[], at: number, first: Numeral): boolean {
  const before = words[at - 1]?.lower;
  return first.value > 12 && (before === 'a' || before === 'half' || before === 'per' || before === 'the') && before !== 'the';
}

/** Half, a third of, the fifth of: a share; not the second half, last quarter, the third time. */
export function startsFraction(text: Prose, at: number): boolean {
  const { prose, words } = text;
  const lower = words[at]?.lower ?? '';
  const before = words[at - 1]?.lower ?? '';
  const after = words[at + 1]?.lower ?? '';
  if (lower.includes('-')) return true;
  if (lower === 'half' || lower === 'halves') {
    if (
      /^(?:second|first|last|other|better|top|bottom|my|your|his|her)$/.test(before) ||
      after === 'an' ||
      after === 'hour' ||
      after === 'way' ||
      numeralOf(after)?.form === 'word'
    )
      return false;
    return (
      after === 'of' ||
      after === 'the' ||
      after === 'our' ||
      /^(?:by|in|almost|nearly|over|under|than|about|a|only)$/.test(before)
    );
  }
  if (before !== 'a' && before !== 'the' && before !== 'one') return false;
  if (
    before === 'a' &&
    /^(?:down|up|by|about|around|almost|nearly|over|under|than|only|just|roughly)$/.test(words[at - 2]?.lower ?? '') &&
    !(lower === 'quarter' && after === 'to')
  )
    return true;
  if (after === 'of') return before !== 'the' || !/quarter|half/.test(lower) ? !MONTHS.has(words[at + 2]?.lower ?? '') : false;
  return (
    before !== 'the' &&
    lower !== 'quarter' &&
    (after === 'less' ||
      after === 'more' ||
      after === 'in' ||
      between(prose, words[at], words[at + 1]).trim() !== '' ||
      after === '')
  );
}

function isUnit(lower: string): boolean {
  return (
    TIME_UNITS.has(lower) ||
    MEASURE_UNITS.has(lower) ||
    MAGNITUDE_SUFFIXES.has(lower) ||
    CENT_SUFFIXES.has(lower) ||
    PERCENT_SUFFIXES.has(lower) ||
    PERCENT_WORDS.has(lower) ||
    CURRENCY_WORDS.has(lower) ||
    /^(?:x|l|per|figure|figures|fold|point|unit|seat|seater|person|litre)$/.test(lower) ||
    numeralOf(lower) !== undefined
  );
}

const DATE_GLUE = /^(?:st|nd|rd|th)$/;

/** A year, a date, a time of day, a version, an ordinal, a numbered thing, a hashtag: none is a quantity. */
export function isNameOrDate(text: Prose, at: number, first: Numeral): boolean {
  const { prose, words } = text;
  const word = words[at];
  if (word === undefined) return true;
  if (word.text.includes('-') && first.per !== '' && !isUnit(first.per)) return true;
  if (first.form === 'word')
    return (
      NAME_BEFORE.has(words[at - 1]?.lower ?? '') &&
      !MONTHS.has(words[at - 1]?.lower ?? '') &&
      between(prose, words[at - 1], word) === ' ' &&
      !isUnit(words[at + 1]?.lower ?? '')
    );
  if (first.form !== 'digits') return false;
  if (first.suffix !== '' && !isUnit(first.suffix) && !ORDINAL_SUFFIXES.has(first.suffix)) return true;
  if (DATE_GLUE.test(first.suffix) || ORDINAL_SUFFIXES.has(first.suffix)) return true;
  const charBefore = prose[word.start - 1] ?? ' ';
  if (/[#@_\\+]/.test(charBefore) && !/\s/.test(prose[word.start - 2] ?? ' ')) return true;
  if (/[#@_\\]/.test(charBefore)) return true;
  const after = prose.slice(word.end, word.end + 3);
  if (/^[)/\].](?:\s|$)/.test(after) && /(?:^|\n)[ \t]*\(?$/.test(prose.slice(Math.max(0, word.start - 4), word.start)))
    return true;
  const signed = SIGN_BEFORE.test(prose.slice(Math.max(0, word.start - 5), word.start));
  if (signed) return false;
  if (first.suffix === 'k' && isRace(words, at)) return true;
  const before = words[at - 1]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  const near = between(prose, words[at - 1], word);
  const year = /^(?:1[5-9]|20)\d\d$/.test(word.lower);
  if (year && !PERCENT_AFTER.test(after) && !SIGN_AFTER.test(after) && !CURRENCY_CODES.has(before)) return true;
  if (MONTHS.has(next) && near.length < 3 && first.value <= 31 && (next !== 'may' || words[at + 1]?.text === 'May')) return true;
  if (NAME_BEFORE.has(before) && /^\.? ?$/.test(near) && !isUnit(next) && !PERCENT_AFTER.test(after) && first.suffix === '')
    return true;
  if (/^(?:am|pm|a\.m|p\.m|o'clock|o’clock|noon)$/.test(next) || /^(?:am|pm)$/.test(first.suffix)) return true;
  if (first.prefix !== '' && !CURRENCY_PREFIXES.has(first.prefix)) return true;
  if (/\d[.]\d+[.]\d/.test(word.text) && !/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(word.text)) return true;
  if (/^\d{9,}$/.test(word.text) || /^0\d/.test(word.text)) return true;
  return first.per !== '' && /^(?:year-old|old|star|bit|core|th|inch|in)$/.test(first.per);
}

const RACE_LENGTH = /^(?:5|8|10|12|15|20|21|25|30|42|50|60|80|100)k$/;
const RACING =
  /^(?:run(?:s|ning|ners?)?|ran|rac(?:e|es|ed|ing)|park|jog(?:ged|ging)?|walk(?:ed|ing)?|marathon|trail|swim|finish(?:ed)?|couch|first|pb|ultra)$/;

/** "the Wigan 10k", "my first 5k", "ran 21k": the length of a race. */
function isRace(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !RACE_LENGTH.test(word.lower)) return false;
  const before = words[at - 1];
  const isName = before !== undefined && before.sentence === word.sentence && /^\p{Lu}\p{Ll}/u.test(before.text);
  // "5k in 24:10"
  if (words[at + 1]?.lower === 'in' && /^\d{1,2}:\d\d/.test(words[at + 2]?.text ?? '')) return true;
  const opens = words[at - 2]?.sentence !== word.sentence;
  if (isName && !opens) return true;
  return [-2, -1, 1, 2].some((away) => RACING.test(words[at + away]?.lower ?? ''));
}

/** A number and the indices of its words. */
interface Numbered {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly spelled: boolean;
}

/** After eight, till 4.30, in 628, she's 68: a time or an age. */
export function isPlaceInTime(words: readonly Word[], quantity: Numbered): boolean {
  const before = words[quantity.from - 1]?.lower ?? '';
  const older = words[quantity.from - 2]?.lower ?? '';
  if (quantity.to - quantity.from !== 1) return false;
  if (
    quantity.value <= 24 &&
    /^(?:in|at)$/.test(words[quantity.to]?.lower ?? '') &&
    /^(?:the|night|noon)$/.test(words[quantity.to + 1]?.lower ?? '') &&
    /^(?:morning|evening|afternoon|night)$/.test(words[quantity.to + 2]?.lower ?? 'night')
  )
    return true;
  if (quantity.value <= 24 && /^(?:till|until|after|before|by|since)$/.test(before)) return true;
  if (before === 'in' && quantity.value >= 300 && quantity.value <= 2100 && !quantity.spelled) return true;
  if (quantity.value >= 110) return false;
  if (/^(?:aged|age|turned|turning|turns)$/.test(before) || /^(?:she|he|i)['’](?:s|m)$/.test(before)) return true;
  if (/^(?:is|was|am)$/.test(before)) return SOMEBODY.test(older);
  if (before !== 'be') return false;
  return (
    /^(?:she|he|i)['’](?:ll|d)$/.test(older) ||
    (/^(?:will|would)$/.test(older) && SOMEBODY.test(words[quantity.from - 3]?.lower ?? ''))
  );
}

const SOMEBODY = /^(?:she|he|i|who)$/;
