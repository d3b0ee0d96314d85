import type { BlockContent, Part } from './types';

/**
 * What has been worked out of a block, by slots. Kept with its parts, and not in a weak map for each slot: to look into these took as long as much
 * of what they hold, and the engine's garbage collection walks through all of them.
 */
const FACTS = Symbol('facts');

interface Owner {
  [FACTS]?: unknown[];
}

let slots = 0;

function factsOf({ parts }: BlockContent): unknown[] {
  return ((parts as readonly Part[] & Owner)[FACTS] ??= []);
}

/**
 * Makes a function of a block that is worked out once, however often it is asked for, and for as long as the block stays as it is: an edit of
 * the block before it changes its context, not the block. `read` must depend on nothing but kind, text, prose and parts.
 */
export function perBlock<Fact extends NonNullable<unknown>>(read: (block: BlockContent) => Fact): (block: BlockContent) => Fact {
  const slot = slots++;
  return (block) => {
    const facts = factsOf(block);
    return (facts[slot] ??= read(block)) as Fact;
  };
}

/** The same for what depends on the block's context too: worked out again where that has changed. */
export function perContext<Fact extends NonNullable<unknown>>(
  read: (block: BlockContent) => Fact,
): (block: BlockContent) => Fact {
  const slot = slots++;
  return (block) => {
    const facts = factsOf(block);
    const known = facts[slot] as { readonly block: BlockContent; readonly fact: Fact } | undefined;
    if (known?.block === block) return known.fact;
    const fact = read(block);
    facts[slot] = { block, fact };
    return fact;
  };
}
