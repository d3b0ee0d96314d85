import { NodeType, type Tree, type TreeFragment } from '@lezer/common';
import { GFM, parser, type InlineContext, type MarkdownConfig } from '@lezer/markdown';
import { finish, type Slices } from './slices';

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

/** What the root of a tree is. */
export const DOCUMENT = markdown.nodeSet.types.find(({ isTop }) => isTop) ?? NodeType.none;

/** Characters to parse between pauses: a fraction of a millisecond. */
const SLICE = 4_000;

/**
 * The tree of a text without deep nesting; see {@link shallow}. Takes any such string in about linear time: the rest of a paragraph with thousands
 * of marks is read as plain words. What the fragments hold is taken over, as the same `Tree` objects. Yields every few thousand characters.
 */
export function* parseTree(text: string, fragments: readonly TreeFragment[] = []): Slices<Tree> {
  const parsing = markdown.startParse(text, fragments);
  let tree: Tree | null = null;
  for (let pause = SLICE; tree === null; tree = parsing.advance()) {
    if (parsing.parsedPos < pause) continue;
    pause = parsing.parsedPos + SLICE;
    yield;
  }
  return tree;
}

/** The tree of any text. Offsets are those of the text. */
export function treeOf(text: string): Tree {
  return finish(parseTree(shallow(text)));
}

/** Each level of nesting costs every line below it; nobody writes a post a hundred levels deep. */
const DEEP_NESTING = /(?<![^\n])(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t]){100,}/g;

/** A line that is nested that deep starts with so many of these. */
const MAYBE_DEEP = /(?:^|\n)[ \t>+*\d.)-]{100}/;

/**
 * The text without nesting over a hundred levels, which is made plain words: a no-break space is no indentation to Markdown, and as long as what
 * it replaces.
 */
export function shallow(text: string): string {
  return MAYBE_DEEP.test(text) ? text.replace(DEEP_NESTING, (nesting) => '\u00A0'.repeat(nesting.length)) : text;
}
