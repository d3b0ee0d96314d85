/** Reads how large a figure is. Only its size matters here, for all that is written of it is a rough word. */

const SCALE: Readonly<Record<string, number>> = {
  hundred: 1e2,
  k: 1e3,
  grand: 1e3,
  thousand: 1e3,
  tsd: 1e3,
  mil: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lpa: 1e5,
  l: 1e5,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  mm: 1e6,
  million: 1e6,
  millions: 1e6,
  millones: 1e6,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
  billions: 1e9,
  mrd: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const WORD_VALUE = new Map<string, number>([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['nil', 0],
  ['none', 0],
  ['nobody', 0],
  ['half', 0.5],
  ['dozen', 12],
]);

const FRACTION = new Map<string, number>([
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
]);

const TOKEN = /\d{1,3}(?:[.,'’ \u00A0\u202F]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,15}(?:[.,]\d{1,15})*|\p{L}+/gu;

export interface Figure {
  readonly value: number;
  /** Where it stands in the phrase: number words, digits and scale, without its currency. */
  readonly start: number;
  readonly end: number;
}

/** The first figure in a phrase: `$4.2M` → 4,200,000, `twenty-two` → 22. Undefined where there is none. */
export function figureIn(phrase: string): Figure | undefined {
  let total = 0;
  let current: number | undefined;
  let decimal = 0;
  let start = 0;
  let end = 0;
  for (const match of phrase.toLowerCase().matchAll(TOKEN)) {
    const token = match[0];
    const scale = SCALE[token];
    const word = WORD_VALUE.get(token);
    if (/^\d/.test(token)) {
      if (current !== undefined) break;
      current = digits(token);
    } else if (scale !== undefined && (current !== undefined || token.length > 2)) {
      // Elsewhere "mil" is a thousand.
      current = (current ?? 1) * (token === 'mil' && current === 0.5 ? 1e6 : scale);
      if (scale >= 1000) {
        total += current;
        current = 0;
      }
    } else if (token === 'point' && current !== undefined) decimal = 0.1;
    else if (word !== undefined) {
      current = token === 'dozen' ? (current ?? 1) * word : (current ?? 0) + (decimal > 0 ? word * decimal : word);
      decimal /= 10;
    } else if (current !== undefined && !JOINS_NUMBERS.test(token)) break;
    else continue;
    if (end === 0) start = match.index;
    end = match.index + token.length;
  }
  return end === 0 ? undefined : { value: total + (current ?? 0), start, end };
}

const JOINS_NUMBERS = /^(?:and|a|eur|usd|gbp)$/;

/** Its value alone. */
export function magnitudeOf(phrase: string): number | undefined {
  return figureIn(phrase)?.value;
}

/** `1,234.5`, `1.234,5`, `1 234`, `12,5`. */
function digits(token: string): number {
  const compact = token.replace(/['’ \u00A0\u202F]/g, '');
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  if (last < 0) return Number(compact);
  const decimals = compact.length - last - 1;
  const separators = compact.replace(/\d/g, '').length;
  const whole = decimals === 3 || (separators > 1 && compact[last] === compact.replace(/\d/g, '')[0]);
  return whole
    ? Number(compact.replace(/[.,]/g, ''))
    : Number(`${compact.slice(0, last).replace(/[.,]/g, '')}.${compact.slice(last + 1)}`);
}

const PERCENT =
  /([\p{L}\d.,-]{1,20}(?: [\p{L}\d-]{1,12})?)\s{0,2}(?:%|％|per ?cent\b|pct\b|percentage points?\b|points\b|pp\b)/iu;
const RATIO =
  /([\p{L}\d.,-]{1,20}(?: [\p{L}]{1,12}){0,3}?) (?:in|of|out of|from)(?: (?:every|each|the|a))? ([\p{L}\d]{1,20}(?:-\p{L}{1,10})?(?: hundred)?)/iu;

/** The share that a phrase states, 1 for all: `31%`, `one in 40`, `four of each hundred`, `a third of`. Undefined where it states none. */
export function shareOf(phrase: string): number | undefined {
  const percent = PERCENT.exec(phrase);
  const value = percent?.[1] === undefined ? undefined : magnitudeOf(percent[1]);
  if (value !== undefined) return /\bbasis\b|\bbps?\b/i.test(percent?.[0] ?? '') ? value / 10_000 : value / 100;
  const fraction = fractionIn(phrase);
  if (fraction !== undefined) return fraction;
  const ratio = RATIO.exec(phrase);
  const part = ratio?.[1] === undefined ? undefined : magnitudeOf(ratio[1]);
  const whole = ratio?.[2] === undefined ? undefined : magnitudeOf(/^hundred/i.test(ratio[2]) ? '100' : ratio[2]);
  if (part !== undefined && whole !== undefined && whole > 1 && part <= whole) return part / whole;
  return undefined;
}

const PERIOD_BEFORE = /^(?:within|in|over|for|per|every|each|after|once)$/;
const ORDINAL = /^(?:first|second|third|fourth|fifth|last|next|this|that|per|every|each)$/;

function fractionIn(phrase: string): number | undefined {
  const words = phrase.toLowerCase().split(/\P{L}+/u);
  for (let at = 0; at < words.length; at++) {
    const share = FRACTION.get(words[at] ?? '');
    if (share === undefined || words[at - 1] === 'and' || (words[at - 1] === 'a' && words[at - 2] === 'and')) continue;
    // "the third quarter", "a fifth season" stand in an order; "half a million" is a sum.
    const after = words[at + 1] ?? '';
    const leads = words[at - 1] ?? '';
    if (/^(?:the|this|that|our|my|his|her|their|its|every)$/.test(leads) && !/^(?:of)?$/.test(after)) continue;
    if (
      words[at] === 'half' &&
      (after === 'a' || after === 'dozen') &&
      (after === 'dozen' || SCALE[words[at + 2] ?? ''] !== undefined || words[at + 2] === 'dozen')
    )
      continue;
    // A quarter of a year is no share.
    if (
      /^quarters?$/.test(words[at] ?? '') &&
      (!/^(?:of|the|our)?$/.test(after) || ORDINAL.test(leads) || (after !== 'of' && PERIOD_BEFORE.test(words[at - 2] ?? '')))
    )
      continue;
    const times = WORD_VALUE.get(words[at - 1] ?? '');
    const value = times === undefined || times === 0 ? share : times * share;
    return value <= 1 ? value : undefined;
  }
  return undefined;
}
