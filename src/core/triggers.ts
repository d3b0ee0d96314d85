import type { BlockContent } from './types';
import { perForm, wordsOf } from './words';

/**
 * Tells which of several lists of words a block has a word of, at the price of one look-up a word: patterns that need
 * such a word are run only where it stands. Takes up to 30 lists of lower-case words, gives a bit for each.
 */
export function createTriggers(lists: readonly string[]): (block: BlockContent) => number {
  const bits = new Map<string, number>();
  lists.forEach((words, index) => {
    for (const word of words.trim().split(/\s+/)) bits.set(word, (bits.get(word) ?? 0) | (1 << index));
  });
  const bitsOf = perForm(({ lower }) => {
    let found = bits.get(lower) ?? 0;
    // `co-signed` holds `signed`.
    for (const piece of lower.split(PIECES)) found |= bits.get(piece) ?? 0;
    return found;
  });
  return (block) => {
    let found = 0;
    for (const { form } of wordsOf(block).words) found |= bitsOf(form);
    return found;
  };
}

const PIECES = /[^\p{L}\p{N}]+/u;
