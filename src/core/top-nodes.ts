import { Tree } from '@lezer/common';
import type { Leaf } from './leaves';
import type { Change } from './markdown';

export interface TopNode {
  readonly tree: Tree;
  readonly from: number;
  leaves: readonly Leaf[];
  /** Which of the draft's blocks is its first leaf's, where it has any. */
  at: number;
}

const NO_LEAVES: readonly Leaf[] = [];

/** The nodes below the root, through the anonymous ones that only balance the tree. */
export function topNodes(root: Tree): TopNode[] {
  const found: TopNode[] = [];
  const collect = (tree: Tree, from: number): void => {
    const { children, positions } = tree;
    for (let index = 0; index < children.length; index++) {
      const child = children[index];
      if (!(child instanceof Tree)) continue;
      const start = from + (positions[index] ?? 0);
      if (child.type.isAnonymous) collect(child, start);
      else found.push({ tree: child, from: start, leaves: NO_LEAVES, at: 0 });
    }
  };
  collect(root, 0);
  return found;
}

/**
 * Which top-level nodes stand as they stood, with all that is before them (up to `before`, which has leaves), or after them (from `after` on).
 * Nodes up to `before` are replaced in `now` by those of the parse before.
 */
export function keptNodes(
  last: readonly TopNode[],
  now: TopNode[],
  { from, to, shift }: Change,
): { readonly before: number; readonly after: number } {
  let before = 0;
  let resume = 0;
  for (; before < now.length; before++) {
    const [known, node] = [last[before], now[before] as TopNode];
    if (known?.tree !== node.tree || known.from !== node.from || node.from + node.tree.length > from) break;
    now[before] = known;
    if (known.leaves.length > 0) resume = before;
  }
  const moved = last.length - now.length;
  let after = now.length;
  for (; after > before && after + moved > before; after--) {
    const [known, node] = [last[after - 1 + moved], now[after - 1] as TopNode];
    if (known?.tree !== node.tree || known.from + shift !== node.from || node.from < to) break;
  }
  return { before: resume, after };
}

/** The nodes from `at` on are as they were, but for their place. */
export function takeOver(
  now: readonly TopNode[],
  at: number,
  { last, blocksAdded }: { readonly last: readonly TopNode[]; readonly blocksAdded: number },
): void {
  const moved = last.length - now.length;
  for (; at < now.length; at++) {
    const node = now[at] as TopNode;
    const known = last[at + moved] as TopNode;
    node.leaves = known.leaves;
    node.at = known.at + blocksAdded;
  }
}

type SameNode = (at: number) => TopNode | undefined;

/** Finds the node of the parse before that a node is: the same tree, at the same place counted from the top or from the end. */
export function sameNodes(last: readonly TopNode[], now: readonly TopNode[]): SameNode {
  const moved = last.length - now.length;
  return (at) => {
    const tree = now[at]?.tree;
    const before = last[at];
    if (before?.tree === tree) return before;
    const after = last[at + moved];
    return after?.tree === tree ? after : undefined;
  };
}

/** The nodes in whose place those stand that are new from `at` on. */
export function replacedBy(
  at: number,
  { last, now, sameAs }: { readonly last: readonly TopNode[]; readonly now: readonly TopNode[]; readonly sameAs: SameNode },
): readonly TopNode[] {
  let end = at + 1;
  while (end < now.length && sameAs(end) === undefined) end++;
  const moved = last.length - now.length;
  return last.slice(Math.max(0, Math.min(at, at + moved)), Math.max(end, end + moved));
}

/** What was in the nodes that have been replaced. Most of a long list is as it was when one of its items has changed. */
export interface Replaced {
  readonly byTree: ReadonlyMap<Tree, readonly Leaf[]>;
  readonly byText: ReadonlyMap<string, Leaf>;
}

export function leavesIn(nodes: readonly TopNode[]): Replaced {
  const byTree = new Map(nodes.map(({ tree, leaves }) => [tree, leaves]));
  const byText = new Map(nodes.flatMap(({ leaves }) => leaves.map((leaf) => [leaf.bare.text, leaf] as const)));
  return { byTree, byText };
}
