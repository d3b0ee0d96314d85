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
  /** A bit for each of them, set where the block holds one of its keywords. */
  bits: Uint32Array;
}

const metBy = perBlock((): Met => ({ known: 0, bits: NO_BITS }));
const NO_BITS = new Uint32Array(0);

function metIn(block: BlockContent): Uint32Array {
  if (announced.size > 0) {
    for (const numbersOf of announced) numbersOf();
    announced.clear();
  }
  const met = metBy(block);
  if (met.known === sets.length) return met.bits;
  index ??= createIndex(sets);
  const flags = index(block.text);
  const bits = new Uint32Array((sets.length + 31) >>> 5);
  for (let number = 0; number < sets.length; number++)
    if (flags[number] === 1) bits[number >>> 5] = (bits[number >>> 5] as number) | (1 << (number & 31));
  met.known = sets.length;
  met.bits = bits;
  return bits;
}

function isMet(bits: Uint32Array, number: number): boolean {
  return ((bits[number >>> 5] as number) & (1 << (number & 31))) !== 0;
}

/** The detectors worth calling on a block: those with one of their keywords in its text, in any case, and those that need none. */
export function createSelector(detectors: readonly Detector[]): (block: BlockContent) => readonly Detector[] {
  const wanted = detectors.map(({ keywords }) => (keywords === undefined ? ALWAYS : numberOf(keywords)));
  return (block) => {
    const met = metIn(block);
    return detectors.filter((_, at) => wanted[at] === ALWAYS || isMet(met, wanted[at] as number));
  };
}

const ALWAYS = -1;

/** Tells whether the words that all matches of a pattern hold stand in a block's text: elsewhere it need not be run. */
export function createGate({ source }: RegExp): (block: BlockContent) => boolean {
  const wanted = whenNeeded(() => needleSetsOf(source).map(numberOf));
  announced.add(wanted);
  return (block) => {
    const met = metIn(block);
    for (const number of wanted()) if (!isMet(met, number)) return false;
    return true;
  };
}
