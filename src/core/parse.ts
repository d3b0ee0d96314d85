import { assemble, createGaps } from './assembly';
import { frontMatterLength } from './front-matter';
import { createFrontMatter, leavesOf, type Leaf } from './leaves';
import { narrowed, owned, WIDE } from './narrow-text';
import { createReparser } from './reparse';
import { finish, type Slices } from './slices';
import { leavesIn, replacedBy, sameNodes, takeOver, type Replaced, type TopNode } from './top-nodes';
import type { Block } from './types';

/**
 * Cuts a draft into blocks that tile it: front matter, leaf blocks of CommonMark and GFM, and the gaps between them.
 * Pure; takes any string, lone surrogates and unclosed fences included.
 */
export function parse(text: string): readonly Block[] {
  return finish(createParser()(text));
}

/**
 * Makes a {@link parse} that remembers: blocks that did not change since its last call, nor the words before them, keep
 * their content's identity. Yields where a host can pause.
 */
export function createParser(): (text: string) => Slices<readonly Block[]> {
  const memory: Memory = {
    topOf: createReparser(),
    frontOf: createFrontMatter(),
    gapOf: createGaps(),
    last: { blocks: [], frontLength: 0, top: [] },
    isLast: true,
    wide: false,
  };
  return (text) => parseBlocks(memory, text);
}

interface Memory {
  readonly topOf: ReturnType<typeof createReparser>;
  readonly frontOf: ReturnType<typeof createFrontMatter>;
  readonly gapOf: ReturnType<typeof createGaps>;
  last: Parsed;
  /** False where a later tree was parsed, and its blocks never were: what has changed since is told of that one. */
  isLast: boolean;
  /** A text had a character that takes two bytes. */
  wide: boolean;
}

/** A parse that came to its end. */
interface Parsed {
  readonly blocks: readonly Block[];
  readonly frontLength: number;
  readonly top: readonly TopNode[];
}

function* parseBlocks(memory: Memory, text: string): Slices<readonly Block[]> {
  const { last } = memory;
  memory.wide ||= WIDE.test(text);
  const own = memory.wide ? narrowed : owned;
  const frontLength = frontMatterLength(text);
  const front = text.slice(0, frontLength);
  const body = text.slice(frontLength);
  const { top, ...reparsed } = yield* memory.topOf(body);
  const isFrontKept = last.frontLength === frontLength && (frontLength === 0 || last.blocks[0]?.content.text === front);
  const kept = memory.isLast && isFrontKept ? reparsed : { before: 0, after: top.length };
  memory.isLast = false;
  const first = lastWithLeaves(top, kept.before);
  // Nodes that are kept know where their blocks were, also where none of the blocks are: front matter that has changed moves them all.
  const blocksKept = kept.before === 0 ? 0 : (top[first]?.at ?? 0);
  const assembly = assemble(text, { gapOf: memory.gapOf, last: last.blocks, kept: blocksKept });
  if (frontLength > 0 && assembly.isEmpty()) assembly.add(memory.frontOf(front), 0);
  const moved = last.top.length - top.length;
  const sameAs = sameNodes(last.top, top);
  let replaced: Replaced | undefined;
  let pause = SLICE;
  for (let at = first; at < top.length; at++) {
    const node = top[at] as TopNode;
    const { tree, from } = node;
    const start = frontLength + from;
    if (at >= kept.after && assembly.takeOver(last.top[at + moved] as TopNode, start)) {
      takeOver(top, at, { last: last.top, blocksAdded: assembly.size() - last.blocks.length });
      break;
    }
    const same = sameAs(at);
    if (same !== undefined) {
      node.leaves = same.leaves;
      replaced = undefined;
    } else {
      replaced ??= leavesIn(replacedBy(at, { last: last.top, now: top, sameAs }));
      node.leaves = replaced.byTree.get(tree) ?? leavesOf(tree, own(body.slice(from, from + tree.length)), replaced.byText);
      pause -= tree.length;
    }
    const { leaves } = node;
    for (let leaf = 0; leaf < leaves.length; leaf++) {
      const place = assembly.add(leaves[leaf] as Leaf, start);
      if (leaf === 0) node.at = place;
    }
    if (pause > 0) continue;
    pause = SLICE;
    yield;
  }
  const blocks = assembly.finish();
  memory.last = { blocks, frontLength, top };
  memory.isLast = true;
  return blocks;
}

/** The blocks go on from a node that has some: its first leaf tells under which words. */
function lastWithLeaves(top: readonly TopNode[], before: number): number {
  while (before > 0 && top[before - 1]?.leaves.length === 0) before--;
  return Math.max(0, before - 1);
}

/** Characters to look at between pauses: a fraction of a millisecond. */
const SLICE = 4_000;
