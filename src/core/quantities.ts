import {
  between,
  isNameOrDate,
  isPlaceInTime,
  PERCENT_AFTER,
  type Prose,
  SIGN_AFTER,
  SIGN_BEFORE,
  startsFraction,
  startsScale,
} from './nominal-numbers';
import { numeralIn, numeralOf, type Numeral } from './numerals';
import { perBlock } from './per-block';
import type { Span } from './types';
import {
  CENT_SUFFIXES,
  CURRENCY_CODES,
  CURRENCY_PREFIXES,
  CURRENCY_WORDS,
  HEDGES,
  HEDGE_CORES,
  MAGNITUDE_SUFFIXES,
  MEASURE_UNITS,
  MONTHS,
  PERCENT_SUFFIXES,
  PERCENT_WORDS,
  POINT_WORDS,
  TIME_UNITS,
} from './units';
import { perForm, wordsOf, type Word } from './words';

/**
 * `money`: with a currency, or a large sum with no noun counted. `share`: a percentage, a ratio or a fraction. `multiple`: 3x,
 * doubled. `count`: a number before a noun. `duration`, `measure`: with a unit of time or of physics. `number`: bare.
 */
export type QuantityKind = 'money' | 'share' | 'multiple' | 'count' | 'duration' | 'measure' | 'number';

/** A quantity in a block's prose, with its currency, unit, range and hedge; offsets in the block. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  readonly value: number;
  /** Indices in {@link wordsOf} of its first word and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** In words, not in figures. */
  readonly spelled: boolean;
  /** It runs from one value to another. */
  readonly change: boolean;
  /** It holds a rate: a month, per unit, /hr. */
  readonly rate: boolean;
  /** Its rate is of a time: an hour, a day, a year. */
  readonly timed: boolean;
  /** It has a currency, not only a magnitude. */
  readonly currency: boolean;
}

/** The quantities of a block's prose, in order. Computed once for all detectors that ask. */
export const quantitiesOf = perBlock((block): readonly Quantity[] =>
  findQuantities({ prose: block.prose, words: wordsOf(block).words }),
);

/** A quantity while it grows. */
interface Draft {
  start: number;
  end: number;
  from: number;
  to: number;
  kind: QuantityKind;
  value: number;
  spelled: boolean;
  change: boolean;
  rate: boolean;
  timed: boolean;
  currency: boolean;
}

function findQuantities(text: Prose): readonly Quantity[] {
  const { words } = text;
  const found: Draft[] = [];
  for (let at = 0; at < words.length;) {
    const quantity = readQuantity(text, at);
    if (quantity === undefined) {
      at++;
      continue;
    }
    const previous = found.at(-1);
    if (previous !== undefined && quantity.start < previous.end) {
      // A currency between two numbers belongs to the first.
      quantity.start = words[at]?.start ?? quantity.start;
      quantity.from = at;
    }
    if (previous === undefined || !joins(text, previous, quantity)) found.push(quantity);
    at = quantity.to;
  }
  found.forEach((quantity, index) => hedge(text, { quantity, floor: found[index - 1]?.to ?? 0 }));
  return found;
}

function readQuantity(text: Prose, at: number): Draft | undefined {
  const { words } = text;
  const word = words[at];
  if (word === undefined) return undefined;
  const first = numeralIn(word.form);
  if (first === null) return mayBePhrase(word.form) ? readPhrase(words, at) : undefined;
  if (first.form === 'scale' && !startsScale(words, at, first)) return undefined;
  if (first.form === 'fraction' && !startsFraction(text, at)) return undefined;
  if (isNameOrDate(text, at, first)) return undefined;

  const core = readNumber(text, at, first);
  const quantity: Draft = {
    start: word.start,
    end: words[core.to - 1]?.end ?? word.end,
    from: at,
    to: core.to,
    kind: 'number',
    value: core.value,
    spelled: first.form !== 'digits',
    change: false,
    rate: first.per !== '' && !TIME_UNITS.has(first.per),
    timed: word.text.includes('/') && TIME_UNITS.has(first.per),
    currency: false,
  };
  if (first.form === 'fraction' || core.last.form === 'fraction') quantity.kind = 'share';
  readCurrency(text, quantity, first);
  readUnit(text, quantity, core.last);
  if ((quantity.kind === 'number' || quantity.kind === 'count') && word.lower === 'one' && core.to === at + 1) return undefined;
  if (quantity.kind === 'number' && isPlaceInTime(words, quantity)) return undefined;
  readRate(text, quantity);
  return quantity;
}

/** A currency that is a letter of the word: R8 500. */
const RAND = /^R\d{1,3}$/;

/** Joins words to one number: two hundred and twelve million, 1.4 m, two and a half, 186 000, point eight. */
function readNumber(text: Prose, at: number, first: Numeral): { to: number; value: number; last: Numeral } {
  const { prose, words } = text;
  let to = at + 1;
  let value = first.value;
  let last = first;
  let total = 0;
  for (;;) {
    const gap = between(prose, words[to - 1], words[to]);
    const lower = words[to]?.lower ?? '';
    if (!/^[ \u00a0\u202f]$/.test(gap) || last.per !== '') break;
    const next = numeralOf(lower);
    if (
      next?.form === 'scale' &&
      (last.form !== 'scale' || next.value > last.value) &&
      last.suffix === '' &&
      (last.form !== 'fraction' || value < 1)
    ) {
      value *= next.value;
      last = next;
      to++;
    } else if (
      last.form === 'digits' &&
      next?.form === 'digits' &&
      /^\d{3}(?:[.,]\d{1,2})?$/.test(words[to]?.text ?? '') &&
      (/^\d{1,3}$/.test(words[to - 1]?.text ?? '') || (to === at + 1 && RAND.test(words[at]?.text ?? '')))
    ) {
      value = value * 1000 + next.value;
      last = { ...next, form: 'digits' };
      to++;
    } else if (
      next?.form === 'word' &&
      last.form !== 'digits' &&
      (last.form === 'scale' || (last.value >= 20 && last.value % 10 === 0 && next.value < 10))
    ) {
      total += value;
      value = next.value;
      last = next;
      to++;
    } else if (lower === 'point' && numeralOf(words[to + 1]?.lower ?? '')?.form === 'word') {
      value += (numeralOf(words[to + 1]?.lower ?? '')?.value ?? 0) / 10;
      to += 2;
    } else if (lower === 'and' && last.form !== 'digits') {
      const follow = words[to + 1]?.lower ?? '';
      const tail = numeralOf(follow);
      if (
        (follow === 'a' || follow === 'three-quarters') &&
        (numeralOf(words[to + 2]?.lower ?? '')?.form === 'fraction' || follow !== 'a' || words[to + 2]?.lower === 'bit')
      )
        to += follow === 'a' ? 3 : 2;
      else if (last.form === 'scale' && tail?.form === 'word') {
        total += value;
        value = tail.value;
        last = tail;
        to += 2;
      } else if (last.form === 'scale' && (follow === 'change' || follow === 'something')) to += 2;
      else break;
    } else break;
  }
  return { to, value: total + value, last };
}

function readCurrency(text: Prose, quantity: Draft, first: Numeral): void {
  const { prose, words } = text;
  const before = prose.slice(Math.max(0, quantity.start - 5), quantity.start);
  const sign = SIGN_BEFORE.exec(before);
  const previous = words[quantity.from - 1];
  if (sign !== null) quantity.start -= sign[0].length;
  const code =
    previous !== undefined &&
    CURRENCY_CODES.has(previous.lower) &&
    /^\.?[ \u00a0]?[$]?$/.test(prose.slice(previous.end, quantity.start));
  if (code && (previous.text !== previous.lower || previous.lower === 'rs')) {
    quantity.start = previous.start;
    quantity.from--;
  } else if (sign === null && !CURRENCY_PREFIXES.has(first.prefix)) return;
  quantity.kind = 'money';
  quantity.currency = true;
}

function readUnit(text: Prose, quantity: Draft, last: Numeral): void {
  const { prose, words } = text;
  const after = prose.slice(quantity.end, quantity.end + 3);
  const percent = PERCENT_AFTER.exec(after);
  if (percent !== null) {
    quantity.end += percent[0].length;
    quantity.kind = 'share';
    return;
  }
  const sign = SIGN_AFTER.exec(after);
  if (sign !== null && quantity.kind !== 'money') {
    quantity.end += sign[0].length;
    quantity.kind = 'money';
    quantity.currency = true;
    return;
  }
  readSuffix(quantity, last);
  const unit = words[quantity.to];
  if (unit === undefined || !/^[ \u00a0\u202f\t]{1,2}[°'"]?$/.test(between(prose, words[quantity.to - 1], unit))) return;
  const next = words[quantity.to + 1]?.lower ?? '';
  if (
    PERCENT_WORDS.has(unit.lower) ||
    (unit.lower === 'per' && next === 'cent') ||
    (unit.lower === 'basis' && next === 'points')
  ) {
    take(words, quantity, unit.lower === 'per' || unit.lower === 'basis' || next === 'points' ? 2 : 1);
    quantity.kind = 'share';
  } else if (
    CURRENCY_WORDS.has(unit.lower) ||
    (CURRENCY_CODES.has(unit.lower) && unit.text !== unit.lower) ||
    (unit.lower === 'k' && quantity.value < 1000)
  ) {
    take(words, quantity, CURRENCY_WORDS.has(next) ? 2 : 1);
    quantity.kind = 'money';
    quantity.currency = unit.lower !== 'k';
  } else if (
    /^(?:lpa|ctc|mn|bn|m|cr|l)$/.test(unit.lower) &&
    last.form === 'digits' &&
    (quantity.kind === 'money' || unit.lower.length > 1)
  ) {
    take(words, quantity, 1);
    quantity.kind = 'money';
  } else if (quantity.kind === 'number' || quantity.kind === 'share') {
    readNoun(text, quantity, unit);
  } else if (quantity.kind === 'money' && !quantity.currency && quantity.spelled && isNoun(unit)) {
    readNoun(text, quantity, unit);
  }
}

function readSuffix(quantity: Draft, last: Numeral): void {
  const { suffix, per } = last;
  if (MAGNITUDE_SUFFIXES.has(suffix) && !(suffix === 'b' && !quantity.currency)) quantity.kind = 'money';
  else if (PERCENT_SUFFIXES.has(suffix)) quantity.kind = 'share';
  else if (suffix === 'x') quantity.kind = 'multiple';
  else if (quantity.kind === 'money') return;
  else if (CENT_SUFFIXES.has(suffix)) quantity.kind = suffix === 'p' && quantity.value >= 100 ? 'measure' : 'money';
  else if (suffix === 'l' && quantity.value < 100) quantity.kind = 'money';
  else if (suffix !== '') quantity.kind = TIME_UNITS.has(suffix) ? 'duration' : 'measure';
  else if (per !== '') quantity.kind = TIME_UNITS.has(per) ? 'duration' : MEASURE_UNITS.has(per) ? 'measure' : 'number';
  else if (last.form === 'scale' && last.value >= 1000) quantity.kind = 'money';
}

/** The noun that is counted, or the other half of a ratio. */
function readNoun(text: Prose, quantity: Draft, unit: Word): void {
  const { words } = text;
  if (readRatio(text, quantity, unit)) return;
  if (quantity.kind === 'share') return;
  if (unit.lower === 'times' || unit.lower === 'x') {
    take(words, quantity, 1);
    quantity.kind = 'multiple';
  } else if (POINT_WORDS.has(unit.lower)) {
    take(words, quantity, 1);
    quantity.kind = 'share';
  } else if (TIME_UNITS.has(unit.lower) || (unit.lower === 'more' && TIME_UNITS.has(words[quantity.to + 1]?.lower ?? ''))) {
    take(words, quantity, unit.lower === 'more' || unit.lower === 'working' || unit.lower === 'business' ? 2 : 1);
    quantity.kind = 'duration';
  } else if (MEASURE_UNITS.has(unit.lower) && unit.text !== 'a') {
    // Amperes have a capital: "1,900 a month".
    take(words, quantity, 1);
    quantity.kind = 'measure';
  } else if (unit.lower === 'figures') {
    take(words, quantity, 1);
    quantity.kind = 'money';
  } else if (isNoun(unit)) {
    quantity.kind = 'count';
  }
}

const NO_NOUN =
  /^(?:a|an|and|or|of|in|on|at|to|for|by|with|from|the|that|which|who|was|were|is|are|be|but|as|if|then|than|it|we|[ik]|he|she|they|you|now|this|so|not|per|when|after|before|over|under|out|up|down|vs|because|until|till|instead|each|every|again|too|also|plus|minus|into|had|has|have|did|does|do|can|will|would|my|our|your|his|her|their|its|last|all|fixed|net|gross)$/;

function isNoun(word: Word): boolean {
  return /^\p{L}/u.test(word.text) && !NO_NOUN.test(word.lower);
}

/** One in four, 9 out of 10, six in every hundred, two of three. */
function readRatio(text: Prose, quantity: Draft, unit: Word): boolean {
  const { prose, words } = text;
  // A noun may stand between: three loans in a hundred.
  for (let at = quantity.to; at <= quantity.to + 2 && at < words.length; at++) {
    const joint = words[at]?.lower ?? '';
    if (words[at]?.sentence !== unit.sentence || !/^ $/.test(between(prose, words[at - 1], words[at]))) return false;
    if (joint !== 'in' && joint !== 'out' && joint !== 'of') continue;
    let next = at + 1;
    while (next < at + 4 && /^(?:of|every|each|a|the|our)$/.test(words[next]?.lower ?? '')) next++;
    const whole = numeralOf(words[next]?.lower ?? '');
    if (
      whole === undefined ||
      whole.form === 'fraction' ||
      whole.suffix !== '' ||
      (whole.form === 'digits' && /^(?:19|20)\d\d$/.test(words[next]?.text ?? ''))
    )
      return false;
    if (
      joint === 'of' &&
      (next > at + 1 || quantity.value < 2) &&
      !/^of (?:each|every|a)/.test(`of ${words[at + 1]?.lower ?? ''}`)
    )
      return false;
    const end =
      whole.form === 'word' && whole.value >= 20 && numeralOf(words[next + 1]?.lower ?? '')?.form === 'word'
        ? next + 2
        : next + 1;
    if (whole.value <= quantity.value || whole.value > 1e5) return false;
    if (TIME_UNITS.has(words[end]?.lower ?? '') || MONTHS.has(words[end]?.lower ?? '')) return false;
    take(words, quantity, end - quantity.to);
    quantity.kind = 'share';
    return true;
  }
  return false;
}

const RATE_LEAD = /^(?:a|an|per|each|every|the)$/;
const RATE_NOUN = /^(?:\p{L}{1,16}|1,000)$/u;

/** A month, per seat, /unit, each, p.a. after a sum or a share. */
function readRate(text: Prose, quantity: Draft): void {
  const { prose, words } = text;
  if (quantity.kind === 'duration' || quantity.kind === 'measure' || quantity.kind === 'multiple') return;
  const lead = words[quantity.to];
  const noun = words[quantity.to + 1];
  if (lead === undefined || lead.start - quantity.end > 2) return;
  if (prose.slice(quantity.end, lead.start) === '/' && RATE_NOUN.test(lead.lower)) {
    take(words, quantity, 1);
    quantity.rate = true;
    quantity.timed = TIME_UNITS.has(lead.lower);
    return;
  }
  if (prose.slice(quantity.end, lead.start).trim() !== '' || noun === undefined) return;
  if (/^(?:p\.a|pa|pcm|pm|annually|monthly|apiece)$/.test(lead.lower)) take(words, quantity, 1);
  else if (!RATE_LEAD.test(lead.lower) || prose.slice(lead.end, noun.start) !== ' ') return;
  else if (
    lead.lower === 'per' ||
    TIME_UNITS.has(noun.lower) ||
    (quantity.kind === 'money' && lead.lower !== 'the' && noun.sentence === lead.sentence)
  )
    take(words, quantity, 2);
  else return;
  quantity.rate = true;
  quantity.timed = TIME_UNITS.has(noun.lower) || /^(?:p\.a|pa|pcm|pm|annually|monthly)$/.test(lead.lower);
}

function take(words: readonly Word[], quantity: Draft, count: number): void {
  quantity.to = Math.min(words.length, quantity.to + count);
  quantity.end = words[quantity.to - 1]?.end ?? quantity.end;
}

const ARROW = /^[)"”]?\s{0,2}(?:[→⟶>]|➡\uFE0F?|->|–>|=>)\s{0,2}[$€£¥₹₦₩₱]?$/u;
const DASH = /^\s?[-–—]\s?[$€£¥₹₦₩₱]?$/u;

/** Adds a quantity to the one before it, if both are ends of one range: from 71% to 58%, 52 → 81, €2–3k. */
function joins(text: Prose, left: Draft, right: Draft): boolean {
  const { prose, words } = text;
  if (right.start - left.end > 24) return false;
  const glue = prose.slice(left.end, right.start);
  const joint = words[left.to];
  const arrow = ARROW.test(glue);
  const dash = DASH.test(glue) && left.kind !== 'duration';
  const from = words[left.from - 1]?.lower === 'from' || words[left.from - 2]?.lower === 'from';
  const worded =
    joint !== undefined &&
    joint.sentence === words[right.from]?.sentence &&
    right.from - left.to <= 4 &&
    /^ (?:(?:down |up )?to|instead of|on|plus|or)(?: (?:about|around|under|over|nearly|almost|just|fewer|less|more|than|a))* [$€£¥₹]?$/.test(
      glue,
    );
  const rangeTo = worded && /^ (?:down |up )?to\b/.test(glue) && (from || left.kind === right.kind);
  const deal =
    worded &&
    /^ (?:on|plus) /.test(glue) &&
    left.kind !== 'count' &&
    (left.kind === right.kind || left.kind === 'money' || left.kind === 'number');
  if (!arrow && !dash && !rangeTo && !deal) return false;
  left.end = right.end;
  left.to = right.to;
  left.change = left.change || arrow || rangeTo;
  left.rate = left.rate || right.rate;
  left.timed = left.timed || right.timed;
  left.currency = left.currency || right.currency;
  if (left.kind === 'number' || right.currency) left.kind = right.kind;
  return true;
}

/** Takes the words before a quantity that soften it. */
function hedge(text: Prose, { quantity, floor }: { quantity: Draft; floor: number }): void {
  const { prose, words } = text;
  if (quantity.from <= floor) return;
  if (quantity.change && words[quantity.from - 1]?.lower === 'from') extend(words, quantity, quantity.from - 1);
  let core = -1;
  for (let at = quantity.from - 1; at >= floor && at >= quantity.from - 5; at--) {
    const word = words[at];
    if (
      word === undefined ||
      !HEDGES.has(word.lower) ||
      !/^[ ~≈<>]{1,3}[$€£¥₹₦₩₱]?$/.test(prose.slice(word.end, at === quantity.from - 1 ? quantity.start : words[at + 1]?.start))
    )
      break;
    if (HEDGE_CORES.has(word.lower)) core = at;
  }
  if (core >= 0)
    extend(words, quantity, core > floor && /^(?:a|an|just|only|well)$/.test(words[core - 1]?.lower ?? '') ? core - 1 : core);
  else if (quantity.spelled && quantity.from > floor && /^(?:a|an|half)$/.test(words[quantity.from - 1]?.lower ?? ''))
    extend(words, quantity, quantity.from - 1);
}

function extend(words: readonly Word[], quantity: Draft, to: number): void {
  quantity.from = to;
  quantity.start = words[to]?.start ?? quantity.start;
}

const CHANGE_WORD: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['tripled', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['halved', 0.5],
  ['doubling', 2],
  ['tripling', 3],
  ['halving', 0.5],
  ['twofold', 2],
  ['tenfold', 10],
  ['threefold', 3],
]);

const mayBePhrase = perForm(({ lower }) => CHANGE_WORD.has(lower) || /^(?:double|twice|triple)$|-figures?$/.test(lower));

/** Quantities without a number: doubled, low seven figures, a six-figure sum. */
function readPhrase(words: readonly Word[], at: number): Draft | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const draft = (kind: QuantityKind, value: number, [from, to]: readonly [number, number]): Draft => ({
    start: words[from]?.start ?? word.start,
    end: words[to - 1]?.end ?? word.end,
    from,
    to,
    kind,
    value,
    spelled: true,
    change: false,
    rate: false,
    timed: false,
    currency: false,
  });
  const change = CHANGE_WORD.get(word.lower);
  if (change !== undefined) return draft('multiple', change, [at, at + 1]);
  const share =
    /^(?:double|twice|triple)$/.test(word.lower) && /^(?:the|our|what|last|as|their|his|her)$/.test(words[at + 1]?.lower ?? '');
  if (share)
    return draft('multiple', word.lower === 'triple' ? 3 : 2, [
      at,
      at + (/^(?:what|as)$/.test(words[at + 1]?.lower ?? '') ? 1 : 3),
    ]);
  if (word.lower.length > 5 && /^(?:four|five|six|seven|eight|nine|[4-9])-figures?$/.test(word.lower))
    return draft('money', 1e5, [at, at + 1]);
  return undefined;
}
