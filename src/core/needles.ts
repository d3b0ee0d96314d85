/**
 * Strings in lower case of which every match of a pattern holds at least one, in whatever case; undefined where the pattern asks for none.
 * Reads the source of a regular expression as the detectors write them: literals, sets, groups, alternatives, quantifiers,
 * assertions (which are skipped). What it doesn't know may stand for anything.
 */
export function needlesOf(source: string): readonly string[] | undefined {
  const needles = bestOf(partOf(source));
  return needles === undefined ? undefined : shortest(needles);
}

/** The same of all the parts of a pattern that ask for something: every match holds a string of each of the sets. The rarest set comes first. */
export function needleSetsOf(source: string): readonly (readonly string[])[] {
  const { exact, needles = [] } = partOf(source);
  const sets = [...(exact === undefined ? [] : [exact]), ...needles].filter((set) => commonness(set) < Infinity);
  return sets
    .sort((one, other) => commonness(one) - commonness(other))
    .filter((set, index) => index === 0 || (index < MOST_SETS && commonness(set) < TELLS_LITTLE))
    .map(shortest);
}

function partOf(source: string): Part {
  const reading: Reading = { source, at: 0 };
  const part = readAlternatives(reading);
  if (reading.at < source.length) throw new SyntaxError('a group of the pattern does not open');
  return part;
}

/** More sets rule out hardly any more texts, */
const MOST_SETS = 3;
/** nor does one of which something stands in nearly every text; see {@link commonness}. */
const TELLS_LITTLE = 1.2;

/** Without those that hold another. */
function shortest(needles: ReadonlySet<string>): readonly string[] {
  const kept: string[] = [];
  for (const needle of [...needles].sort((a, b) => a.length - b.length))
    if (!kept.some((other) => needle.includes(other))) kept.push(needle);
  return kept;
}

interface Reading {
  readonly source: string;
  at: number;
}

/** What a part of a pattern may match. */
interface Part {
  /** All strings that it matches, if they are few. */
  readonly exact?: ReadonlySet<string>;
  /** Of each of these it matches at least one. */
  readonly needles?: readonly ReadonlySet<string>[];
}

const ANYTHING: Part = {};
const NOTHING: Part = { exact: new Set(['']) };
const MOST_EXACT = 32;

function readAlternatives(reading: Reading): Part {
  const parts = [readSequence(reading)];
  while (reading.source[reading.at] === '|') {
    reading.at++;
    parts.push(readSequence(reading));
  }
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : either(parts);
}

function either(parts: readonly Part[]): Part {
  if (parts.every(({ exact }) => exact !== undefined)) {
    const exact = new Set(parts.flatMap((part) => [...(part.exact ?? [])]));
    if (exact.size <= MOST_EXACT) return { exact };
  }
  const all = new Set<string>();
  for (const part of parts) {
    const needles = bestOf(part);
    if (needles === undefined) return ANYTHING;
    for (const needle of needles) all.add(needle);
  }
  return { needles: [all] };
}

function readSequence(reading: Reading): Part {
  let exact: ReadonlySet<string> | undefined = NOTHING.exact;
  const needles: ReadonlySet<string>[] = [];
  const offer = (offered: ReadonlySet<string> | undefined): void => {
    if (commonness(offered) < Infinity && offered !== undefined) needles.push(offered);
  };
  let whole = true;
  for (;;) {
    const part = readQuantified(reading);
    if (part === undefined) break;
    const joined: ReadonlySet<string> | undefined =
      exact !== undefined && part.exact !== undefined ? product(exact, part.exact) : undefined;
    if (joined !== undefined) exact = joined;
    else {
      offer(exact);
      needles.push(...(part.needles ?? []));
      exact = part.exact ?? NOTHING.exact;
      whole = false;
    }
  }
  if (whole && exact !== undefined) return { exact };
  offer(exact);
  return needles.length === 0 ? ANYTHING : { needles };
}

function product(first: ReadonlySet<string>, second: ReadonlySet<string>): ReadonlySet<string> | undefined {
  if (first.size * second.size > MOST_EXACT) return undefined;
  const all = new Set<string>();
  for (const one of first) for (const other of second) all.add(one + other);
  return all;
}

/** The needles of a part by itself. */
function bestOf({ exact, needles = [] }: Part): ReadonlySet<string> | undefined {
  return needles.reduce<ReadonlySet<string> | undefined>(better, better(undefined, exact));
}

/** Of two sets of needles, the one that fewer texts hold. */
function better(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): ReadonlySet<string> | undefined {
  return commonness(other) < commonness(one) ? other : commonness(one) === Infinity ? undefined : one;
}

/** Roughly, how often a string of so many letters is met in a paragraph. */
const BY_LENGTH = [Infinity, 1, 0.6, 0.1, 0.02, 0.01, 0.006];
const OFTEN = new Set(
  'the and for with that this from have not was are our out all but you your they when will about more their only until before after there over under company public work time'.split(
    ' ',
  ),
);

const known = new WeakMap<ReadonlySet<string>, number>();

/** Roughly, how many of them are met in a paragraph. */
function commonness(needles: ReadonlySet<string> | undefined): number {
  if (needles === undefined) return Infinity;
  let sum = known.get(needles);
  if (sum !== undefined) return sum;
  sum = 0;
  for (const needle of needles) sum += OFTEN.has(needle.trim()) ? 0.5 : (BY_LENGTH[needle.length] ?? 0.003);
  known.set(needles, sum);
  return sum;
}

const QUANTIFIER = /(?:([?*+])|\{(\d+)(?:(,)(\d+)?)?\})\??/y;

function readQuantified(reading: Reading): Part | undefined {
  const part = readAtom(reading);
  if (part === undefined) return undefined;
  QUANTIFIER.lastIndex = reading.at;
  const found = QUANTIFIER.exec(reading.source);
  if (found === null) return part;
  reading.at += found[0].length;
  const [, sign, least, comma, most] = found;
  const min = sign === undefined ? Number(least) : sign === '+' ? 1 : 0;
  const max =
    sign === '?'
      ? 1
      : sign !== undefined || (comma === ',' && most === undefined)
        ? Infinity
        : Number(comma === ',' ? most : least);
  if (min === 0) return max === 1 && part.exact !== undefined ? either([NOTHING, part]) : ANYTHING;
  if (min === 1 && max === 1) return part;
  return part.exact === undefined ? part : commonness(part.exact) === Infinity ? ANYTHING : { needles: [part.exact] };
}

const GROUP = /\(\?(?:[:=!]|<[=!]|<[A-Za-z]\w*>)|\(/y;

function readAtom(reading: Reading): Part | undefined {
  const { source } = reading;
  const char = source[reading.at];
  if (char === undefined || char === '|' || char === ')') return undefined;
  if (char === '(') {
    GROUP.lastIndex = reading.at;
    const opening = GROUP.exec(source)?.[0] ?? '(';
    reading.at += opening.length;
    const inner = readAlternatives(reading);
    if (source[reading.at] !== ')') throw new SyntaxError('a group of the pattern does not close');
    reading.at++;
    return /[=!]$/.test(opening) ? NOTHING : inner;
  }
  if (char === '[') return readSet(reading);
  if (char === '\\') return readEscape(reading);
  reading.at++;
  if (char === '^' || char === '$') return NOTHING;
  return char === '.' ? ANYTHING : literal(char);
}

/** A letter whose case has no single counterpart may be matched by others. */
function literal(char: string): Part {
  const lower = char.toLowerCase();
  return lower.length === 1 ? { exact: new Set([lower]) } : ANYTHING;
}

const ESCAPE = /\\(?:p\{[^}]*\}|P\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|[\s\S])/uy;

function readEscape(reading: Reading): Part {
  ESCAPE.lastIndex = reading.at;
  const escape = ESCAPE.exec(reading.source)?.[0] ?? '\\';
  reading.at += escape.length;
  if (escape === '\\b' || escape === '\\B') return NOTHING;
  if (escape === '\\d') return { exact: new Set('0123456789') };
  const char = escape.slice(1);
  return char.length === 1 && /\W/.test(char) ? literal(char) : ANYTHING;
}

const SET = /\[(\^?)((?:[^\]\\]|\\(?:[pPu]\{[^}]*\}|(?![pPu]\{)[\s\S]))*)\]/uy;
/** A set of so many characters tells little. */
const MOST_IN_SET = 6;

function readSet(reading: Reading): Part {
  SET.lastIndex = reading.at;
  const found = SET.exec(reading.source);
  if (found === null) throw new SyntaxError('a set of the pattern does not close');
  reading.at += found[0].length;
  const members = found[2] ?? '';
  if (found[1] === '^' || members.includes('\\') || /.-./u.test(members)) return ANYTHING;
  const exact = new Set([...members].map((char) => char.toLowerCase()));
  return exact.size <= MOST_IN_SET && [...exact].every((char) => char.length === 1) ? { exact } : ANYTHING;
}
