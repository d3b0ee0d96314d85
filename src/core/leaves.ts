import type { Tree } from '@lezer/common';
import { frontMatterParts } from './front-matter';
import { blockParts, proseOf } from './parts';
import { BEFORE_LENGTH, type BlockContent, type BlockKind, type Part } from './types';

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

/** A leaf block, with its place in its top-level node. */
export interface Leaf {
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

/** The leaf blocks of one top-level node. `text` is that node's text; `byText` holds leaves that may be in it again. */
export function leavesOf(tree: Tree, text: string, byText: ReadonlyMap<string, Leaf>): readonly Leaf[] {
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

export function createFrontMatter(): (text: string) => Leaf {
  let last: Leaf | undefined;
  return (text) => {
    if (last?.bare.text === text) return last;
    const parts = frontMatterParts(text);
    last = leafOf(0, { kind: 'front-matter', text, prose: proseOf(text, parts), parts });
    return last;
  };
}

/** The last words, cut at a word. */
function tailOf(words: string): string {
  if (words.length <= BEFORE_LENGTH) return words;
  const last = words.slice(-BEFORE_LENGTH);
  return last.slice(last.search(/\s/) + 1);
}
