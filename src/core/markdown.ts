import { TreeFragment, type Tree } from '@lezer/common';
import { GFM, parser, type InlineContext, type MarkdownConfig } from '@lezer/markdown';
import type { Slices } from './slices';

/** Marks in one paragraph after which the rest of it is taken as plain words. Resolving marks is quadratic in their number. */
const MOST_MARKS = 2_000;

const MARK_CHARACTERS = flags('[]*_<`~!');
/** What may start anything but plain words. A space does where another follows. */
const STARTS = flags('[]*_<`~!\\&');

function flags(characters: string): Uint8Array {
  const set = new Uint8Array(128);
  for (const character of characters) set[character.charCodeAt(0)] = 1;
  return set;
}

interface Paragraph {
  marks: number;
  /** An address may be in it, which starts with any letter that no other stands before. */
  readonly mayLink: boolean;
}

const paragraphs = new WeakMap<InlineContext, Paragraph>();

/** Passes over plain words, character by character the parser's slowest part, and bounds the number of marks. */
const plainWords: MarkdownConfig = {
  parseInline: [
    {
      name: 'PlainWords',
      before: 'Escape',
      parse(context, next, start) {
        let paragraph = paragraphs.get(context);
        if (paragraph === undefined)
          paragraphs.set(context, (paragraph = { marks: 0, mayLink: /@|:\/\/|www\.|mailto:|xmpp:/.test(context.text) }));
        if (MARK_CHARACTERS[next] === 1) return ++paragraph.marks > MOST_MARKS ? context.end : -1;
        const end = plainEnd(context.text, start - context.offset, paragraph.mayLink) + context.offset;
        return end > start ? end : -1;
      },
    },
  ],
};

/** From `at` on, the first place where something may start. */
function plainEnd(text: string, at: number, mayLink: boolean): number {
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (STARTS[code] === 1 || (code === SPACE && text.charCodeAt(at + 1) === SPACE)) break;
    if (mayLink && !isWordCharacter(text.charCodeAt(at - 1))) break;
  }
  return at;
}

const SPACE = 0x20;

/** As `\w`. */
function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}

/** CommonMark 0.31 (https://spec.commonmark.org/) with GitHub's tables, task lists, strike-through and autolinks. */
const markdown = parser.configure([GFM, plainWords]);

/** Characters to parse between pauses: a fraction of a millisecond. */
const SLICE = 4_000;

/** Each level of nesting costs every line below it; nobody writes a post a hundred levels deep. */
const DEEP_NESTING = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t]){100,}/gm;

/** A line that is nested that deep starts with so many of these. */
const MAYBE_DEEP = /(?:^|\n)[ \t>+*\d.)-]{100}/;

/**
 * Makes a parser that remembers: what did not change since its last call is taken over, as the same `Tree` objects, so that
 * one keystroke in a long text costs little. Takes any string in about linear time: nesting over a hundred levels and
 * paragraphs with thousands of marks are read as plain words. Offsets are those of the text. Yields every few thousand characters.
 */
export function createTreeParser(): (text: string) => Slices<Parsed> {
  const memory: Memory = { last: { text: '', deep: false, from: 0, to: 0 }, fragments: [] };
  return (text) => parseTree(memory, text);
}

export interface Parsed {
  readonly tree: Tree;
  /** What differs from the text that was parsed before. */
  readonly change: Change;
}

/** The text before `from` stood before a text's last change, too, and that from `to` on so many code units before. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

/** What the parse before left. */
interface Memory {
  last: Tamed;
  fragments: readonly TreeFragment[];
}

function* parseTree(memory: Memory, text: string): Slices<Parsed> {
  const tamed = tame(text, memory.last);
  const { length } = tamed.text;
  const start = blankLineBefore(tamed.text, tamed.from);
  const shared = length - blankLineAfter(tamed.text, tamed.to);
  const change = { fromA: start, toA: memory.last.text.length - shared, fromB: start, toB: length - shared };
  const parsing = markdown.startParse(tamed.text, TreeFragment.applyChanges(memory.fragments, [change], 2));
  let tree: Tree | null = null;
  for (let pause = SLICE; tree === null; tree = parsing.advance()) {
    if (parsing.parsedPos < pause) continue;
    pause = parsing.parsedPos + SLICE;
    yield;
  }
  memory.fragments = TreeFragment.addTree(tree);
  const { last } = memory;
  memory.last = tamed;
  // Texts may differ where they were made equal.
  const isPlain = !tamed.deep && !last.deep;
  const { from, to } = isPlain ? tamed : { from: 0, to: length };
  return { tree, change: { from, to, shift: length - last.text.length } };
}

interface Tamed {
  readonly text: string;
  /** Deep nesting may have been found in it, and made plain. */
  readonly deep: boolean;
  /** What differs from the text before. */
  readonly from: number;
  readonly to: number;
}

/** The text without deep nesting. Where the text before had none, only the lines that differ are looked at. */
function tame(text: string, last: Tamed): Tamed {
  const change = changeIn(last.text, text);
  const end = text.indexOf('\n', change.to);
  const lines =
    last.deep || last.text === ''
      ? text
      : text.slice(Math.max(0, text.lastIndexOf('\n', change.from - 1)), end < 0 ? text.length : end);
  if (!MAYBE_DEEP.test(lines)) return { text, deep: false, ...change };
  // A no-break space is no indentation to Markdown, and as long as what it replaces.
  const plain = text.replace(DEEP_NESTING, (nesting) => '\u00A0'.repeat(nesting.length));
  return { text: plain, deep: true, ...changeIn(last.text, plain) };
}

/** The range of `text` that is not in `before`. */
function changeIn(before: string, text: string): { readonly from: number; readonly to: number } {
  const from = commonStart(before, text);
  return { from, to: text.length - commonEnd(before, text, from) };
}

/** Lines that touch decide of each other where a block ends, so what is parsed again reaches from blank line to blank line. */
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

/** Characters compared at once: two slices are compared as fast as memory is. */
const CHUNK = 8_192;

/** Length of the common start. */
function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let known = 0;
  for (let step = CHUNK; step > 0 && known < most;) {
    const to = Math.min(most, known + step);
    if (a.slice(known, to) === b.slice(known, to)) known = to;
    else step >>= 1;
  }
  return known;
}

/** Length of the common end that does not reach into the first `start` code units of either. */
function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let known = 0;
  for (let step = CHUNK; step > 0 && known < most;) {
    const to = Math.min(most, known + step);
    if (a.slice(a.length - to, a.length - known) === b.slice(b.length - to, b.length - known)) known = to;
    else step >>= 1;
  }
  return known;
}
