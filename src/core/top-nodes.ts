import { Tree } from '@lezer/common';
import type { Leaf } from './leaves';

export interface TopNode {
  readonly tree: Tree;
  readonly from: number;
  leaves: readonly Leaf[];
  /** Which of the draft's blocks is its first leaf's, where it has any. */
  at: number;
}

const NO_LEAVES: readonly Leaf[] = [];

export function topNode(tree: Tree, from: number): TopNode {
  return { tree, from, leaves: NO_LEAVES, at: 0 };
}

export function endOf({ tree, from }: TopNode): number {
  return from + tree.length;
}

/** The nodes below the root of a tree that starts at `start`, through the anonymous ones that only balance the tree. */
export function topNodesOf(root: Tree, start: number): TopNode[] {
  const found: TopNode[] = [];
  const collect = ({ children, positions }: Tree, from: number): void => {
    for (let index = 0; index < children.length; index++) {
      const child = children[index];
      if (!(child instanceof Tree)) continue;
      const at = from + (positions[index] ?? 0);
      if (child.type.isAnonymous) collect(child, at);
      else found.push(topNode(child, at));
    }
  };
  collect(root, start);
  return found;
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
