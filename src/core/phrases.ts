import { numeralIn } from './numerals';
import { perForm, type Form, type Word } from './words';

/** A phrase of a {@link PhraseBook} found in a block: the words from `first` to `last`, both included. */
export interface FoundPhrase<Entry> {
  readonly first: number;
  readonly last: number;
  readonly entry: Entry;
}

export interface PhraseBook<Entry> {
  /** Every phrase in the words of a block, in the order of their first words. No phrase leaves its sentence. */
  find(words: readonly Word[]): readonly FoundPhrase<Entry>[];
}

/**
 * Looks up many phrases at once. A phrase is written as words with spaces between them, in lower case, in which
 * `a|b` is either word, `redundan*` any word that starts so, `n't` any verb that ends so, `#` a number in figures or letters, `..` up to four words of any kind,
 * and `?` after a word makes it optional (not the first one).
 * Costs one look-up for each word of the text, and a walk of bounded length for each phrase that could start there.
 */
export function phraseBook<Entry>(phrases: Iterable<readonly [string, Entry]>): PhraseBook<Entry> {
  const exact = new Map<string, Compiled<Entry>[]>();
  const prefixed = new Map<string, Compiled<Entry>[]>();
  const numeric: Compiled<Entry>[] = [];
  const negated: Compiled<Entry>[] = [];
  for (const [phrase, entry] of phrases) {
    const [head, ...rest] = phrase.split(' ').map(compile);
    if (head === undefined) continue;
    const compiled = { head, rest, entry };
    if (head.number) numeric.push(compiled);
    if (head.negated) negated.push(compiled);
    for (const word of head.words) add(exact, word, compiled);
    for (const prefix of head.prefixes) add(prefixed, prefix.slice(0, PREFIX_KEY), compiled);
  }
  /** The phrases that may start with a word. */
  const headed = perForm((form): readonly Compiled<Entry>[] => {
    const { lower, stem } = spellingOf(form);
    const candidates = [...(exact.get(lower) ?? []), ...(stem === lower ? [] : (exact.get(stem) ?? []))];
    for (const compiled of prefixed.get(lower.slice(0, PREFIX_KEY)) ?? [])
      if (accepts(compiled.head, form)) candidates.push(compiled);
    if (numeric.length > 0 && isNumberForm(form)) candidates.push(...numeric);
    if (isNegated(lower)) candidates.push(...negated.filter((compiled) => !candidates.includes(compiled)));
    return candidates.length === 0 ? NONE : candidates;
  });
  return {
    find(words) {
      const found: FoundPhrase<Entry>[] = [];
      for (let first = 0; first < words.length; first++) {
        const candidates = headed((words[first] as Word).form);
        for (const { rest, entry } of candidates) {
          if (!mayFollow(rest[0], words[first + 1])) continue;
          const last = walk(words, first, rest);
          if (last >= 0) found.push({ first, last, entry });
        }
      }
      return found;
    },
  };
}

const NONE: readonly never[] = [];

interface Step {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly number: boolean;
  readonly negated: boolean;
  readonly gap: boolean;
  readonly optional: boolean;
}

interface Compiled<Entry> {
  readonly head: Step;
  readonly rest: readonly Step[];
  readonly entry: Entry;
}

const PREFIX_KEY = 4;
const GAP = 4;
const NEGATION = "n't";
/** What a phrase is written with that are no words. */
const SIGNS = new Set(['#', '..', NEGATION]);

function compile(written: string): Step {
  const optional = written.endsWith('?');
  const parts = (optional ? written.slice(0, -1) : written).split('|');
  return {
    words: new Set(parts.filter((part) => !part.endsWith('*') && !SIGNS.has(part))),
    prefixes: parts.filter((part) => part.endsWith('*')).map((part) => part.slice(0, -1)),
    number: parts.includes('#'),
    negated: parts.includes(NEGATION),
    gap: parts.includes('..'),
    optional,
  };
}

/** The index of the last word of the phrase whose head stands at `at`, or -1. */
function walk(words: readonly Word[], at: number, steps: readonly Step[]): number {
  const from = (index: number, at: number): number => {
    const step = steps[index];
    if (step === undefined) return at;
    const sentence = words[at]?.sentence;
    if (step.gap) {
      for (let skip = 0; skip <= GAP; skip++) {
        const last = from(index + 1, at + skip);
        if (last >= 0) return last;
        if (words[at + skip + 1]?.sentence !== sentence) break;
      }
      return -1;
    }
    const next = words[at + 1];
    if (next !== undefined && next.sentence === sentence && accepts(step, next.form)) {
      const last = from(index + 1, at + 1);
      if (last >= 0) return last;
    }
    return step.optional ? from(index + 1, at) : -1;
  };
  return from(0, at);
}

/** False where the word after a phrase's head rules the phrase out. */
function mayFollow(second: Step | undefined, next: Word | undefined): boolean {
  return second === undefined || second.gap || second.optional || (next !== undefined && accepts(second, next.form));
}

function accepts(step: Step, form: Form): boolean {
  const { lower, stem } = spellingOf(form);
  return (
    step.words.has(lower) ||
    (stem !== lower && step.words.has(stem)) ||
    (step.number && isNumberForm(form)) ||
    (step.negated && isNegated(lower)) ||
    (step.prefixes.length > 0 && step.prefixes.some((prefix) => lower.startsWith(prefix)))
  );
}

/** `didn't`, `hasn't`. */
function isNegated(lower: string): boolean {
  return lower.endsWith(NEGATION);
}

/** The word as phrases write it: with straight apostrophes; and without its possessive. */
const spellingOf = perForm(({ lower }): { readonly lower: string; readonly stem: string } => {
  const straight = lower.includes('’') ? lower.replace(/’/g, "'") : lower;
  return { lower: straight, stem: straight.endsWith("'s") ? straight.slice(0, -2) : straight };
});

/** True for a word that gives a number: figures, `nineteen`, `two-thirds`, `a dozen` at its second word. */
export function isNumber({ form }: Word): boolean {
  return isNumberForm(form);
}

const isNumberForm = perForm((form) => {
  const code = form.lower.charCodeAt(0);
  return (code >= 48 && code <= 57) || numeralIn(form) !== null || QUANTIFIER.has(form.lower);
});

const QUANTIFIER = new Set(['both', 'half', 'third', 'quarter', 'dozen', 'dozens', 'hundreds', 'thousands', 'several']);

function add<Entry>(map: Map<string, Compiled<Entry>[]>, key: string, compiled: Compiled<Entry>): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [compiled]);
  else if (!known.includes(compiled)) known.push(compiled);
}
