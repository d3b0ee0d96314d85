import { whenNeeded } from './when-needed';
import { perForm, type Word } from './words';

/** The ten digits, as keywords of what has a number in it. */
export const DIGITS: readonly string[] = [...'0123456789'];

/** What a text must hold for an item to be picked: a keyword (in lower case) of each of the sets. No sets: the item is always picked. */
type KeywordsOf<Item> = (item: Item) => readonly (readonly string[])[];

/**
 * Picks the items whose keywords a text holds (in any case), in their order. One pass over the text for all items: three characters lead to
 * the few keywords that start so. Several times as fast as one alternation of all keywords; the Aho–Corasick libraries tried were slower
 * by orders of magnitude.
 */
export function createSieve<Item>(items: readonly Item[], keywordsOf: KeywordsOf<Item>): (text: string) => readonly Item[] {
  const sieve = whenNeeded(() => makeSieve(items, keywordsOf));
  return (text) => sieve()(text);
}

function makeSieve<Item>(items: readonly Item[], keywordsOf: KeywordsOf<Item>): (text: string) => readonly Item[] {
  const { sets, pick } = createPicker(items, keywordsOf);
  const index = createIndex(sets);
  return (text) => pick(index(text));
}

interface Picker<Item> {
  /** All different sets of keywords. */
  readonly sets: readonly (readonly string[])[];
  /** The items all of whose sets have been met; a flag for each set. */
  pick(met: Uint8Array): readonly Item[];
}

function createPicker<Item>(items: readonly Item[], keywordsOf: KeywordsOf<Item>): Picker<Item> {
  const sets: (readonly string[])[] = [];
  const known = new Map<string, number>();
  const needs = items.map((item) =>
    keywordsOf(item).map((set) => {
      const key = set.join('\n');
      const index = known.get(key) ?? sets.push(set) - 1;
      known.set(key, index);
      return index;
    }),
  );
  // Most items fall at their first set.
  const firsts = Int32Array.from(needs, ([first]) => first ?? -1);
  return {
    sets,
    pick(met) {
      const picked: Item[] = [];
      for (let index = 0; index < firsts.length; index++) {
        const first = firsts[index] as number;
        if (first >= 0 && met[first] !== 1) continue;
        const own = needs[index] as readonly number[];
        let at = 1;
        while (at < own.length && met[own[at] as number] === 1) at++;
        if (at >= own.length) picked.push(items[index] as Item);
      }
      return picked;
    },
  };
}

/** Makes a function that gives a flag for each set: 1 where a text holds one of its keywords. The flags are those of the next text afterwards. */
export function createIndex(sets: readonly (readonly string[])[]): (text: string) => Uint8Array {
  const byKeyword = new Map<string, number[]>();
  sets.forEach((set, index) => {
    for (const keyword of set) {
      const known = byKeyword.get(keyword);
      if (known === undefined) byKeyword.set(keyword, [index]);
      else if (!known.includes(index)) known.push(index);
    }
  });
  const single: Keyword[][] = [];
  const opening = new Uint16Array(CELLS);
  const lists: Keyword[][] = [[]];
  for (const [text, of] of byKeyword) {
    const keyword: Keyword = {
      text,
      of,
      fourth: text.length > 3 ? text.charCodeAt(3) & 31 : -1,
      plain: /^[\x20-\x7e]*$/.test(text),
      met: 0,
    };
    if (text.length === 1) {
      for (const code of casesOf(text)) (single[code & 127] ??= []).push(keyword);
      continue;
    }
    for (const cell of cellsOf(text)) {
      if (opening[cell] === 0) opening[cell] = lists.push([]) - 1;
      lists[opening[cell] ?? 0]?.push(keyword);
    }
  }
  const singles = Uint8Array.from({ length: 128 }, (_, code) => (single[code] === undefined ? 0 : 1));
  let run = 0;
  const flags = new Uint8Array(sets.length);
  const meet = (keywords: readonly Keyword[], within: string, at: number): void => {
    for (const keyword of keywords) {
      if (keyword.met === run) continue;
      if (keyword.plain && keyword.fourth >= 0 && keyword.fourth !== (within.charCodeAt(at + 3) & 31)) continue;
      if (!standsAt(keyword, within, at)) continue;
      keyword.met = run;
      for (const index of keyword.of) flags[index] = 1;
    }
  };
  return (within) => {
    run++;
    flags.fill(0);
    let first = within.charCodeAt(0);
    let second = within.charCodeAt(1);
    for (let at = 0; at < within.length; at++) {
      // After the last character stands nothing: NaN, of which all bits are 0.
      const third = within.charCodeAt(at + 2);
      const list = opening[cellOf(first, second, third)] as number;
      if (list !== 0) meet(lists[list] as Keyword[], within, at);
      if (singles[first & 127] === 1) meet(single[first & 127] as Keyword[], within, at);
      first = second;
      second = third;
    }
    return flags;
  };
}

function standsAt({ text, plain }: Keyword, within: string, at: number): boolean {
  for (let index = 0; plain && index < text.length; index++) {
    const code = within.charCodeAt(at + index);
    // Small letters of a few others are in ASCII.
    if (code > LAST_OF_ASCII) return lowerAt(text, within, at);
    if ((code >= CAPITAL_A && code <= CAPITAL_Z ? code + TO_SMALL : code) !== text.charCodeAt(index)) return false;
  }
  return plain || lowerAt(text, within, at);
}

function lowerAt(text: string, within: string, at: number): boolean {
  return within.slice(at, at + text.length).toLowerCase() === text;
}

const LAST_OF_ASCII = 127;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const TO_SMALL = 32;

/** The code units of a letter in small and in capital. */
function casesOf(letter: string): readonly number[] {
  const capital = letter.toUpperCase();
  return capital === letter || capital.length > 1 ? [letter.charCodeAt(0)] : [letter.charCodeAt(0), capital.charCodeAt(0)];
}

/** Where a text is that a keyword starts, in whatever case. */
function cellsOf(keyword: string): readonly number[] {
  const cells: number[] = [];
  // After a keyword of two characters anything may stand.
  const thirds = keyword.length > 2 ? lastBitsOf(keyword.charAt(2)) : ALL_BITS;
  for (const first of lastBitsOf(keyword.charAt(0)))
    for (const second of lastBitsOf(keyword.charAt(1))) for (const third of thirds) cells.push(cellOf(first, second, third));
  return cells;
}

/** The last five bits of a letter in small and in capital: of nearly all letters the same. */
function lastBitsOf(letter: string): readonly number[] {
  const small = letter.charCodeAt(0);
  if (small < 128) return [small & 31];
  return [...new Set(casesOf(letter).map((code) => code & 31))];
}

const ALL_BITS = Array.from({ length: 32 }, (_, bits) => bits);

/**
 * Three characters are told apart by their last five bits, which letters share with their capitals in ASCII, then by the keyword itself. To write
 * a text in small letters first would take longer than all the rest.
 */
const CELLS = 2 ** 15;

function cellOf(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

interface Keyword {
  readonly text: string;
  /** Indices of the sets that it belongs to. */
  readonly of: readonly number[];
  /** The last five bits of its fourth code unit, -1 where it has none. */
  readonly fourth: number;
  /** Of ASCII alone. */
  readonly plain: boolean;
  /** The run that met it last. */
  met: number;
}

/**
 * The same for the words of a block's prose, in which the longest part of a keyword must stand inside a word. What a word allows is worked
 * out once for each different word, so this costs nearly nothing.
 */
export function createWordSieve<Item>(
  items: readonly Item[],
  keywordsOf: KeywordsOf<Item>,
): (words: readonly Word[]) => readonly Item[] {
  const sieve = whenNeeded(() => makeWordSieve(items, keywordsOf));
  return (words) => sieve()(words);
}

function makeWordSieve<Item>(items: readonly Item[], keywordsOf: KeywordsOf<Item>): (words: readonly Word[]) => readonly Item[] {
  const { sets, pick } = createPicker(items, (item) =>
    keywordsOf(item)
      .map((set) => set.map(longestRun))
      .filter((runs) => !runs.includes('')),
  );
  const index = createIndex(sets);
  const metBy = perForm(({ lower }): readonly number[] => {
    const met = index(lower);
    let set = met.indexOf(1);
    if (set < 0) return NONE;
    const indices: number[] = [];
    for (; set >= 0; set = met.indexOf(1, set + 1)) indices.push(set);
    return indices;
  });
  const all = new Uint8Array(sets.length);
  return (words) => {
    all.fill(0);
    for (const { form } of words) for (const set of metBy(form)) all[set] = 1;
    return pick(all);
  };
}

/** The longest part of a keyword that stands inside a word. A mark that joins letters does so there too. */
function longestRun(keyword: string): string {
  return keyword
    .split(NO_WORD)
    .map((run) => run.replace(JOINERS_AT_ENDS, ''))
    .reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

const NO_WORD = /[^\p{L}\p{N}]{2,}|[^\p{L}\p{N}'’&,./:-]/u;
const JOINERS_AT_ENDS = /^[^\p{L}\p{N}]|[^\p{L}\p{N}]$/gu;
const NONE: readonly never[] = [];
