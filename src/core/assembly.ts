import type { Leaf } from './leaves';
import { blank } from './parts';
import type { TopNode } from './top-nodes';
import type { Block, BlockContent } from './types';

/**
 * Puts leaves into their places, with gaps between them, and hands each the context that it stands in. The first `kept` blocks stay as they were
 * in `last`; the one after them is a leaf's.
 */
export function assemble(
  text: string,
  {
    gapOf,
    last,
    kept,
  }: { readonly gapOf: ReturnType<typeof createGaps>; readonly last: readonly Block[]; readonly kept: number },
) {
  const blocks = last.slice(0, kept);
  let end = blocks.at(-1)?.end ?? 0;
  let { before, heading } = (kept > 0 ? last[kept]?.content : undefined) ?? { before: '', heading: '' };
  let header = '';
  let oneBreak: BlockContent | undefined;
  let twoBreaks: BlockContent | undefined;
  const place = (start: number, content: BlockContent): void => {
    blocks.push({ start, end: start + content.text.length, content });
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
    isEmpty: () => blocks.length === 0,
    size: () => blocks.length,
    /** Gives which of the blocks it is. */
    add(leaf: Leaf, offset: number): number {
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
      return blocks.length - 1;
    },
    /** Takes over the blocks of `last` from this node's on, which starts at `offset` now, if it still stands under the same words. */
    takeOver({ leaves, at }: TopNode, offset: number): boolean {
      const [leaf, first] = [leaves[0], last[at]];
      if (leaf === undefined || first?.content.before !== before || first.content.heading !== heading) return false;
      const start = offset + leaf.from;
      fill(start);
      const shift = start - first.start;
      for (let index = at; index < last.length; index++) {
        const block = last[index] as Block;
        blocks.push(shift === 0 ? block : { start: block.start + shift, end: block.end + shift, content: block.content });
      }
      end = text.length;
      return true;
    },
    finish(): readonly Block[] {
      fill(text.length);
      return blocks;
    },
  };
}

/** There are few different gaps, nearly all of them a line break or two: each is kept, so that equal ones are one object. */
export function createGaps(): (text: string) => BlockContent {
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
