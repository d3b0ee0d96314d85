import { perForm } from './words';

/** One word that stands for a number, or for a part of one. */
export interface Numeral {
  /** `digits` as written, `word` for a spelled cardinal, `scale` for hundred to billion, `fraction` for half, third …. */
  readonly form: 'digits' | 'word' | 'scale' | 'fraction';
  readonly value: number;
  /** What is glued to the digits, in lower case: `k`, `m`, `%`-like words, `lpa`, `kg`. */
  readonly suffix: string;
  /** Letters before the digits: `ksh`, `rs`, `r`. */
  readonly prefix: string;
  /** What follows a hyphen or a slash: `month` of `nine-month`, `hr` of `19.40/hr`. */
  readonly per: string;
}

const UNITS = [
  'nil',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
];
const TEENS = ['fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...[...UNITS, ...TEENS].map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, 20 + index * 10]),
  ['zero', 0],
  ['nought', 0],
  ['fourty', 40],
]);

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['grand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['lacs', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['mil', 1e6],
  ['mill', 1e6],
  ['mio', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bil', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['dozens', 12],
]);

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['halves', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fourth', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['sixth', 1 / 6],
  ['seventh', 1 / 7],
  ['eighth', 1 / 8],
  ['ninth', 1 / 9],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
]);

const PLAIN: ReadonlyMap<string, Numeral> = new Map(
  (
    [
      ['word', CARDINALS],
      ['scale', SCALES],
      ['fraction', FRACTIONS],
    ] as const
  ).flatMap(([form, words]) =>
    [...words].map(([word, value]): [string, Numeral] => [word, { form, value, suffix: '', prefix: '', per: '' }]),
  ),
);

/** Digits with a currency or a unit glued to them, and what a hyphen or a slash ties to them. */
const DIGITS = /^([a-z]{0,4})(\d{1,15}(?:[.,]\d{1,6}){0,5})([\p{L}]{0,6})(?:[-/](\p{L}{1,12}))?$/u;

/** A spelled number tied by hyphens to another or to a unit: twenty-two, two-thirds, nine-month. */
const HYPHENED = /^(\p{L}{1,9})-(\p{L}{1,12})(?:-(\p{L}{1,12}))?$/u;

/** A word as a number; null when it is none. */
export const numeralIn = perForm(({ lower }) => numeralOf(lower) ?? null);

/** Reads one lower-case word as a number; undefined when it is none. */
export function numeralOf(lower: string): Numeral | undefined {
  const plain = PLAIN.get(lower);
  if (plain !== undefined) return plain;
  if (!/\d/.test(lower)) return lower.includes('-') ? spelledWithHyphens(lower) : undefined;
  const match = DIGITS.exec(lower);
  if (match === null) return undefined;
  const [, prefix = '', digits = '', suffix = '', per = ''] = match;
  return { form: 'digits', value: valueOf(digits), suffix, prefix, per };
}

function spelledWithHyphens(lower: string): Numeral | undefined {
  const match = HYPHENED.exec(lower);
  if (match === null) return undefined;
  const [, first = '', second = '', third = ''] = match;
  const head = CARDINALS.get(first);
  if (head === undefined) return undefined;
  const tail = CARDINALS.get(second);
  if (tail !== undefined) return { form: 'word', value: head + tail, suffix: '', prefix: '', per: third };
  const fraction = FRACTIONS.get(second);
  if (fraction !== undefined) return { form: 'fraction', value: head * fraction, suffix: '', prefix: '', per: third };
  const scale = SCALES.get(second);
  if (scale !== undefined) return { form: 'word', value: head * scale, suffix: '', prefix: '', per: third };
  return { form: 'word', value: head, suffix: '', prefix: '', per: third === '' ? second : `${second}-${third}` };
}

/** `1,150` and `4.900` are thousands, `1,5` and `1.5` have a fraction. */
function valueOf(digits: string): number {
  if (/^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(digits) && !/^0[.,]/.test(digits)) return Number(digits.replace(/[.,]/g, ''));
  const cents = /^(\d{1,3}(?:[.,]\d{3})+)[.,](\d{1,2})$/.exec(digits);
  if (cents !== null) return Number(`${(cents[1] ?? '').replace(/[.,]/g, '')}.${cents[2] ?? '0'}`);
  const groups = digits.split(/[.,]/);
  const fraction = groups.length > 1 ? `.${groups.pop() ?? ''}` : '';
  return Number(groups.join('') + fraction);
}
