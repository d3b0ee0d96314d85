import type { BlockContent, Part } from './types';

/**
 * Makes a function of a block that is worked out once, however often it is asked for, and for as long as the block stays as it is: an edit of
 * the block before it changes its context, not the block. `read` must depend on nothing but kind, text, prose and parts.
 */
export function perBlock<Fact extends NonNullable<unknown>>(read: (block: BlockContent) => Fact): (block: BlockContent) => Fact {
  const known = new WeakMap<readonly Part[], Fact>();
  return (block) => {
    let fact = known.get(block.parts);
    if (fact === undefined) known.set(block.parts, (fact = read(block)));
    return fact;
  };
}
