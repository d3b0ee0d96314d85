import type { SyntaxNodeRef, Tree } from '@lezer/common';
import { frontMatterLength, frontMatterParts } from './front-matter';
import { syntaxTree } from './markdown';
import { blank, blockParts, proseOf } from './parts';
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
  const front = frontMatterLength(text);
  return cut(text, front, syntaxTree(text.slice(front)));
}

/** Builds the blocks of `text` from the syntax tree of the text after its front matter. */
export function cut(text: string, front: number, tree: Tree): readonly Block[] {
  const blocks: Block[] = [];
  let end = 0;
  let before = '';
  let heading = '';
  let header = '';

  const add = (kind: BlockKind, from: number, to: number, parts: readonly Part[]): void => {
    if (from > end) blocks.push(gap(text, end, from));
    const slice = text.slice(from, to);
    const prose = kind === 'table-row' || kind === 'table-header' ? cutCells(slice, proseOf(slice, parts)) : proseOf(slice, parts);
    const content: BlockContent = { kind, text: slice, prose, parts, before, heading, header: kind === 'table-row' ? header : '' };
    blocks.push({ start: from, end: to, content });
    end = to;
    const words = prose.trim();
    if (words !== '' && kind !== 'front-matter') before = tail(words);
    if (kind === 'heading') heading = words;
    if (kind === 'table-header') header = slice;
  };

  if (front > 0) add('front-matter', 0, front, frontMatterParts(text.slice(0, front)));
  let inList = 0;
  tree.iterate({
    enter(node: SyntaxNodeRef) {
      if (node.name === 'ListItem') inList++;
      const kind = LEAF[node.name];
      if (kind === undefined) return true;
      const from = Math.max(front + node.from, end);
      const to = front + node.to;
      if (to <= from) return false;
      add(kind === 'paragraph' && inList > 0 ? 'list-item' : kind, from, to, blockParts(kind, text.slice(from, to), node.node, from - front));
      return false;
    },
    leave(node: SyntaxNodeRef) {
      if (node.name === 'ListItem') inList--;
    },
  });
  if (end < text.length) blocks.push(gap(text, end, text.length));
  return blocks;
}

function gap(text: string, start: number, end: number): Block {
  const slice = text.slice(start, end);
  const content: BlockContent = { kind: 'gap', text: slice, prose: blank(slice), parts: [], before: '', heading: '', header: '' };
  return { start, end, content };
}

/** A table cell is no part of the sentence in the next one: line breaks stand where the pipes stood. */
function cutCells(text: string, prose: string): string {
  return prose.replace(/ /g, (space, at: number) => (text[at] === '|' ? '\n' : space));
}

/** The last words, cut at a word. */
function tail(words: string): string {
  if (words.length <= BEFORE_LENGTH) return words;
  const cutAt = words.slice(-BEFORE_LENGTH);
  return cutAt.slice(cutAt.search(/\s/) + 1);
}
