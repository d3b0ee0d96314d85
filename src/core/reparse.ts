import { Tree, TreeFragment } from '@lezer/common';
import { DOCUMENT, parseTree, shallow } from './markdown';
import type { Slices } from './slices';
import { changeIn, type TextChange } from './text-change';
import { endOf, topNode, topNodesOf, type TopNode } from './top-nodes';

/** The top-level nodes of a text, beside those of the text that was parsed before. */
export interface Reparsed {
  readonly top: TopNode[];
  /** So many stand as they stood, and are the same objects. */
  readonly before: number;
  /** From this one on, they are as they were, but for their place. */
  readonly after: number;
}

/**
 * Makes a function that gives the top-level nodes of any text, and remembers them: only the nodes around what has changed since its last call are
 * parsed again, so that one keystroke in a long text costs little. Yields every few thousand characters of what it parses.
 */
export function createReparser(): (text: string) => Slices<Reparsed> {
  const memory: Memory = { text: '', top: [] };
  return (text) => reparse(memory, text);
}

/** What the parse before left. */
interface Memory {
  text: string;
  top: readonly TopNode[];
}

function* reparse(memory: Memory, text: string): Slices<Reparsed> {
  const reparsed = yield* parseAround(memory.top, text, wholeLines(text, changeIn(memory.text, text)));
  memory.text = text;
  memory.top = reparsed.top;
  return reparsed;
}

/** Nesting is too deep, or not, by the line. */
function wholeLines(text: string, { from, to, shift }: TextChange): TextChange {
  const end = text.indexOf('\n', to);
  return { from: lineStart(text, from), to: end < 0 ? text.length : end, shift };
}

/**
 * Parses from a blank line at which everything was closed, and is still, to one at which everything is closed again: what a top-level node is
 * rests on no more than the text from its start on, and on what is open there.
 */
function* parseAround(last: readonly TopNode[], text: string, change: TextChange): Slices<Reparsed> {
  const before = lastCertain(last, text, change.from);
  // From the line break on: the library turns an offset of 0 into its negative, and the engine then keeps all offsets as fractions.
  const start = before === 0 ? 0 : lineStart(text, (last[before] as TopNode).from) - 1;
  let resumed = nextApart(last, text, { from: before, change });
  // What was open is likely open still.
  if (!endsAtBlankLine(last[resumed - 1])) resumed = nextApart(last, text, { from: resumed + 1, change });
  for (let skip = 1; ; skip *= 2) {
    const end = resumed < last.length ? lineStart(text, (last[resumed] as TopNode).from + change.shift) : text.length;
    const piece = shallow(text.slice(start, end));
    const known = fragmentsOf(last.slice(before, resumed), { start, text: piece }, change);
    const made = topNodesOf(yield* parseTree(piece, known), start);
    if (end === text.length || endsAtBlankLine(made.at(-1))) {
      const top = [...last.slice(0, before), ...made];
      const after = top.length;
      for (const { tree, from } of last.slice(resumed)) top.push(topNode(tree, from + change.shift));
      return { top, before, after };
    }
    resumed = nextApart(last, text, { from: resumed + skip, change });
  }
}

/** Of the others some go on behind a blank line, where what follows is indented or another item, or until they are closed. */
function endsAtBlankLine(node: TopNode | undefined): boolean {
  return node === undefined || ENDS_AT_BLANK_LINE.test(node.tree.type.name);
}

const ENDS_AT_BLANK_LINE = /^(?:Paragraph|(?:ATX|Setext)Heading\d|HorizontalRule|Table|Blockquote|LinkReference)$/;

/** The last node of those that start before a change, or on its line, which stands behind a blank line at which nothing is open, come what may. */
function lastCertain(last: readonly TopNode[], text: string, changed: number): number {
  let [low, high] = [0, last.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((last[middle] as TopNode).from < changed) low = middle + 1;
    else high = middle;
  }
  for (let at = Math.min(low, last.length - 1); at > 0; at--) {
    const start = lineStart(text, (last[at] as TopNode).from);
    const previous = last[at - 1] as TopNode;
    if (start <= changed && endsAtBlankLine(previous) && BLANK_LINE.test(text.slice(endOf(previous), start))) return at;
  }
  return 0;
}

/** The next node from one on that stands behind the change and a blank line. */
function nextApart(
  last: readonly TopNode[],
  text: string,
  { from, change: { to, shift } }: { readonly from: number; readonly change: TextChange },
): number {
  for (let at = from; at < last.length; at++) {
    const start = (last[at] as TopNode).from + shift;
    const gap = Math.max(to, at === 0 ? 0 : endOf(last[at - 1] as TopNode) + shift);
    if (gap < start && BLANK_LINE.test(text.slice(gap, start))) return at;
  }
  return last.length;
}

const BLANK_LINE = /\n[ \t\r]*\n/;

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** What can be taken over of nodes into the parse of a piece of a text, which starts where they do: most of a long list when one of its items has changed. */
function fragmentsOf(
  nodes: readonly TopNode[],
  { start, text }: { readonly start: number; readonly text: string },
  { from, to, shift }: TextChange,
): readonly TreeFragment[] {
  const trees = nodes.map(({ tree }) => tree);
  const places = nodes.map((node) => node.from - start);
  const tree = new Tree(DOCUMENT, trees, places, text.length - shift);
  const fromB = blankLineBefore(text, from - start);
  const toB = blankLineAfter(text, to - start);
  return TreeFragment.applyChanges(TreeFragment.addTree(tree), [{ fromA: fromB, toA: toB - shift, fromB, toB }], 2);
}

/** Lines that touch decide of each other where a block ends, so nothing is taken over from blank line to blank line around a change. */
function blankLineBefore(text: string, at: number): number {
  for (let line = text.lastIndexOf('\n', at - 1); line > 0; line = text.lastIndexOf('\n', line - 1)) {
    const previous = text.lastIndexOf('\n', line - 1);
    if (text.slice(previous + 1, line).trim() === '') return previous + 1;
  }
  return 0;
}

function blankLineAfter(text: string, at: number): number {
  for (let line = text.indexOf('\n', at); line >= 0; line = text.indexOf('\n', line + 1)) {
    const next = text.indexOf('\n', line + 1);
    if (next >= 0 && text.slice(line + 1, next).trim() === '') return next;
  }
  return text.length;
}
