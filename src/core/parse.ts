import { Tree } from '@lezer/common';
import { frontMatterLength, frontMatterParts } from './front-matter';
import { createTreeParser } from './markdown';
import { blank, blockParts, proseOf } from './parts';
import { finish, type Slices } from './slices';
import { BEFORE_LENGTH, type Block, type BlockContent, type BlockKind, type Part } from './types';

const LEAF: Readonly<Record<string, BlockKind>> = {
  Paragraph: 'paragraph',
  Task: 'list-item',
  ATXHeading1: 'heading',
  ATXHeading2: 'heading',
  ATXHeading3: 'heading',
  ATXHeading4: 'heading',
  ATXHeading5: 'heading',
  ATXHeading6: 'heading',
  SetextHeading1: 'heading',
  SetextHeading2: 'heading',
  TableHeader: 'table-header',
  TableRow: 'table-row',
  FencedCode: 'code',
  CodeBlock: 'code',
  HTMLBlock: 'html',
  ProcessingInstructionBlock: 'html',
  CommentBlock: 'comment',
  LinkReference: 'link-definition',
};

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
    treeOf: createTreeParser(),
    frontOf: createFrontMatter(),
    gapOf: createGaps(),
    last: [],
    lastTop: [],
    wide: false,
  };
  return (text) => parseBlocks(memory, text);
}

interface Memory {
  readonly treeOf: ReturnType<typeof createTreeParser>;
  readonly frontOf: ReturnType<typeof createFrontMatter>;
  readonly gapOf: ReturnType<typeof createGaps>;
  /** The blocks of the parse before: those that stayed where they were are taken over. */
  last: readonly Block[];
  lastTop: readonly TopNode[];
  /** A text had a character that takes two bytes. */
  wide: boolean;
}

function* parseBlocks(memory: Memory, text: string): Slices<readonly Block[]> {
  const { lastTop } = memory;
  memory.wide ||= WIDE.test(text);
  const own = memory.wide ? narrowed : owned;
  const frontLength = frontMatterLength(text);
  const body = text.slice(frontLength);
  const assembly = assemble(text, memory);
  if (frontLength > 0) assembly.add(memory.frontOf(text.slice(0, frontLength)), 0);
  const top = topNodes(yield* memory.treeOf(body));
  const sameAs = sameNodes(lastTop, top);
  let replaced: Replaced | undefined;
  let pause = SLICE;
  for (let at = 0; at < top.length; at++) {
    const node = top[at] as TopNode;
    const { tree, from } = node;
    const same = sameAs(at);
    if (same !== undefined) {
      node.leaves = same.leaves;
      replaced = undefined;
    } else {
      replaced ??= leavesIn(replacedBy(at, { last: lastTop, now: top, sameAs }));
      node.leaves = replaced.byTree.get(tree) ?? leavesOf(tree, own(body.slice(from, from + tree.length)), replaced);
      pause -= tree.length;
    }
    for (let leaf = 0; leaf < node.leaves.length; leaf++) assembly.add(node.leaves[leaf] as Leaf, frontLength + from);
    if (pause > 0) continue;
    pause = SLICE;
    yield;
  }
  memory.lastTop = top;
  memory.last = assembly.finish();
  return memory.last;
}

/** The same text in memory of its own: a slice keeps the whole draft that it was cut from, and each keystroke makes another. */
function owned(text: string): string {
  return ` ${text}`.slice(1);
}

const WIDE = /[\u0100-\uffff]/;

/**
 * {@link owned}, in memory that holds a byte for each character where that is enough. One curly quote makes the engine keep a whole draft in two
 * bytes each, and the text of every block that is cut out of it; patterns take a fifth longer on such a text.
 */
function narrowed(text: string): string {
  if (WIDE.test(text)) return owned(text);
  let narrow = '';
  for (let at = 0; at < text.length; at += codes.length) {
    const count = Math.min(codes.length, text.length - at);
    for (let index = 0; index < count; index++) codes[index] = text.charCodeAt(at + index);
    narrow += String.fromCharCode.apply(null, codes.subarray(0, count) as unknown as number[]);
  }
  return narrow;
}

const codes = new Uint8Array(2_048);

type SameNode = (at: number) => TopNode | undefined;

/** Finds the node of the parse before that a node is: the same tree, at the same place counted from the top or from the end. */
function sameNodes(last: readonly TopNode[], now: readonly TopNode[]): SameNode {
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
function replacedBy(
  at: number,
  { last, now, sameAs }: { readonly last: readonly TopNode[]; readonly now: readonly TopNode[]; readonly sameAs: SameNode },
): readonly TopNode[] {
  let end = at + 1;
  while (end < now.length && sameAs(end) === undefined) end++;
  const moved = last.length - now.length;
  return last.slice(Math.max(0, Math.min(at, at + moved)), Math.max(end, end + moved));
}

/** What was in the nodes that have been replaced. Most of a long list is as it was when one of its items has changed. */
interface Replaced {
  readonly byTree: ReadonlyMap<Tree, readonly Leaf[]>;
  readonly byText: ReadonlyMap<string, Leaf>;
}

function leavesIn(nodes: readonly TopNode[]): Replaced {
  const byTree = new Map(nodes.map(({ tree, leaves }) => [tree, leaves]));
  const byText = new Map(nodes.flatMap(({ leaves }) => leaves.map((leaf) => [leaf.bare.text, leaf] as const)));
  return { byTree, byText };
}

/** Characters to look at between pauses: a fraction of a millisecond. */
const SLICE = 4_000;

/** A leaf block, with its place in its top-level node. */
interface Leaf {
  readonly from: number;
  readonly bare: Omit<BlockContent, 'before' | 'heading' | 'header'>;
  /** Its readable words, trimmed. */
  readonly words: string;
  /** The last words of a block after it would be told: see {@link BEFORE_LENGTH}. */
  readonly tail: string;
  /** As last assembled. Its identity is kept as long as its context is the same. */
  content: BlockContent | undefined;
}

/** `known` has the same text. A leaf that is as it was keeps the identity of its parts, by which what is worked out of it is found again. */
function leafOf(from: number, bare: Leaf['bare'], known?: Leaf): Leaf {
  if (known !== undefined && known.bare.kind === bare.kind && equalParts(known.bare.parts, bare.parts)) return { ...known, from };
  const words = bare.prose.trim();
  return { from, bare, words, tail: tailOf(words), content: undefined };
}

function equalParts(one: readonly Part[], other: readonly Part[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ kind, start, end }, at) => other[at]?.kind === kind && other[at]?.start === start && other[at]?.end === end)
  );
}

interface TopNode {
  readonly tree: Tree;
  readonly from: number;
  leaves: readonly Leaf[];
}

const NO_LEAVES: readonly Leaf[] = [];

/** The nodes below the root, through the anonymous ones that only balance the tree. */
function topNodes(root: Tree): readonly TopNode[] {
  const found: TopNode[] = [];
  const collect = (tree: Tree, from: number): void => {
    const { children, positions } = tree;
    for (let index = 0; index < children.length; index++) {
      const child = children[index];
      if (!(child instanceof Tree)) continue;
      const start = from + (positions[index] ?? 0);
      if (child.type.isAnonymous) collect(child, start);
      else found.push({ tree: child, from: start, leaves: NO_LEAVES });
    }
  };
  collect(root, 0);
  return found;
}

/** The leaf blocks of one top-level node. `text` is that node's text. */
function leavesOf(tree: Tree, text: string, { byText }: Replaced): readonly Leaf[] {
  const found: Leaf[] = [];
  let end = 0;
  let inList = 0;
  tree.iterate({
    enter(node) {
      if (node.name === 'ListItem') inList++;
      const named = LEAF[node.name];
      if (named === undefined) return true;
      const from = Math.max(node.from, end);
      if (node.to <= from) return false;
      const kind = named === 'paragraph' && inList > 0 ? 'list-item' : named;
      const slice = text.slice(from, node.to);
      const parts = blockParts(kind, { text: slice, node: node.node, from });
      const prose =
        kind === 'table-row' || kind === 'table-header' ? cutCells(slice, proseOf(slice, parts)) : proseOf(slice, parts);
      found.push(leafOf(from, { kind, text: slice, prose, parts }, byText.get(slice)));
      end = node.to;
      return false;
    },
    leave(node) {
      if (node.name === 'ListItem') inList--;
    },
  });
  return found;
}

/** A table cell is no part of the sentence in the next one: line breaks stand where the pipes stood. */
function cutCells(text: string, prose: string): string {
  return prose.replace(/ /g, (space, at: number) => (text[at] === '|' ? '\n' : space));
}

function createFrontMatter(): (text: string) => Leaf {
  let last: Leaf | undefined;
  return (text) => {
    if (last?.bare.text === text) return last;
    const parts = frontMatterParts(text);
    last = leafOf(0, { kind: 'front-matter', text, prose: proseOf(text, parts), parts });
    return last;
  };
}

/** Puts leaves into their places, with gaps between them, and hands each the context that it stands in. */
function assemble(text: string, { last, gapOf }: Pick<Memory, 'last' | 'gapOf'>) {
  // About as many as before: an array that grows is copied again and again.
  const blocks = new Array<Block>(last.length);
  let count = 0;
  let end = 0;
  let before = '';
  let heading = '';
  let header = '';
  let oneBreak: BlockContent | undefined;
  let twoBreaks: BlockContent | undefined;
  const place = (start: number, content: BlockContent): void => {
    const known = last[count];
    blocks[count++] =
      known?.start === start && known.content === content ? known : { start, end: start + content.text.length, content };
  };
  // Nearly all gaps are a line break or two: to cut them out of the text to look them up costs more than to look at them.
  const shortGap = (from: number, to: number): BlockContent => {
    for (let at = from; at < to; at++) if (text.charCodeAt(at) !== LINE_BREAK) return gapOf(text.slice(from, to));
    return to - from === 1 ? (oneBreak ??= gapOf('\n')) : (twoBreaks ??= gapOf('\n\n'));
  };
  const fill = (to: number): void => {
    if (to > end) place(end, to - end <= 2 ? shortGap(end, to) : gapOf(text.slice(end, to)));
    end = Math.max(end, to);
  };
  return {
    add(leaf: Leaf, offset: number): void {
      const { bare, words, tail } = leaf;
      const start = offset + leaf.from;
      fill(start);
      const over = bare.kind === 'table-row' ? header : '';
      let { content } = leaf;
      if (content === undefined || content.before !== before || content.heading !== heading || content.header !== over) {
        // Written out, for V8 makes an object that is spread and added to an old one, and all that it holds grows old with it.
        const { kind, text, prose, parts } = bare;
        content = { kind, text, prose, parts, before, heading, header: over };
        leaf.content = content;
      }
      place(start, content);
      end = start + bare.text.length;
      if (words !== '' && bare.kind !== 'front-matter') before = tail;
      if (bare.kind === 'heading') heading = words;
      if (bare.kind === 'table-header') header = bare.text;
    },
    finish(): readonly Block[] {
      fill(text.length);
      blocks.length = count;
      return blocks;
    },
  };
}

/** There are few different gaps, nearly all of them a line break or two: each is kept, so that equal ones are one object. */
function createGaps(): (text: string) => BlockContent {
  const gaps = new Map<string, BlockContent>();
  return (text) => {
    const known = gaps.get(text);
    if (known !== undefined) return known;
    const gap: BlockContent = { kind: 'gap', text, prose: blank(text), parts: [], before: '', heading: '', header: '' };
    if (text.length < LONG_GAP && gaps.size < MOST_GAPS) gaps.set(text, gap);
    return gap;
  };
}

const LINE_BREAK = 0x0a;
const LONG_GAP = 20;
const MOST_GAPS = 1_000;

/** The last words, cut at a word. */
function tailOf(words: string): string {
  if (words.length <= BEFORE_LENGTH) return words;
  const last = words.slice(-BEFORE_LENGTH);
  return last.slice(last.search(/\s/) + 1);
}
