import { createIndex } from './keywords';
import { needleSetsOf } from './needles';
import { perBlock } from './per-block';
import type { BlockContent, Detector } from './types';
import { whenNeeded } from './when-needed';

/** Sets of keywords that blocks are asked for, each once. All of them are looked for in one pass over a block's text, whoever asks. */
const sets: (readonly string[])[] = [];
const numbers = new Map<string, number>();
let index: ReturnType<typeof createIndex> | undefined;

/** Sets that will be asked for, made known when a block is looked at first. */
const announced = new Set<() => readonly number[]>();

function numberOf(set: readonly string[]): number {
  const key = set.join('\n');
  let number = numbers.get(key);
  if (number !== undefined) return number;
  number = sets.push(set) - 1;
  numbers.set(key, number);
  index = undefined;
  return number;
}

interface Met {
  /** How many sets were known when the block was looked at. */
  known: number;
  /** The numbers of those of which it holds a keyword. */
  numbers: readonly number[];
}

const metBy = perBlock((): Met => ({ known: 0, numbers: [] }));

function metIn(block: BlockContent): readonly number[] {
  for (const numbersOf of announced) numbersOf();
  announced.clear();
  const met = metBy(block);
  if (met.known === sets.length) return met.numbers;
  index ??= createIndex(sets);
  const flags = index(block.text);
  const found: number[] = [];
  for (let number = 0; number < sets.length; number++) if (flags[number] === 1) found.push(number);
  met.known = sets.length;
  met.numbers = found;
  return found;
}

/** The detectors worth calling on a block: those with one of their keywords in its text, in any case, and those that need none. */
export function createSelector(detectors: readonly Detector[]): (block: BlockContent) => readonly Detector[] {
  const wanted = detectors.map(({ keywords }) => (keywords === undefined ? ALWAYS : numberOf(keywords)));
  return (block) => {
    const met = metIn(block);
    return detectors.filter((_, at) => wanted[at] === ALWAYS || met.includes(wanted[at] as number));
  };
}

const ALWAYS = -1;

/** Tells whether the words that all matches of a pattern hold stand in a block's text: elsewhere it need not be run. */
export function createGate({ source }: RegExp): (block: BlockContent) => boolean {
  const wanted = whenNeeded(() => needleSetsOf(source).map(numberOf));
  announced.add(wanted);
  return (block) => {
    const met = metIn(block);
    return wanted().every((number) => met.includes(number));
  };
}
