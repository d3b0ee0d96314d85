import { GFM, parser, type InlineContext, type MarkdownConfig } from '@lezer/markdown';
import type { Tree } from '@lezer/common';

/** Marks in one paragraph after which the rest of it is taken as plain words. Resolving marks is quadratic in their number. */
const MOST_MARKS = 2_000;

const MARK_CHARACTERS = new Set([...'[]*_<`~!'].map((character) => character.charCodeAt(0)));

const markCounts = new WeakMap<InlineContext, number>();

const boundedInline: MarkdownConfig = {
  parseInline: [
    {
      name: 'BoundedInline',
      before: 'Escape',
      parse(context, next) {
        if (!MARK_CHARACTERS.has(next)) return -1;
        const count = (markCounts.get(context) ?? 0) + 1;
        markCounts.set(context, count);
        return count > MOST_MARKS ? context.end : -1;
      },
    },
  ],
};

/** CommonMark 0.31 (https://spec.commonmark.org/) with GitHub's tables, task lists, strike-through and autolinks. */
const markdown = parser.configure([GFM, boundedInline]);

/** Each level of nesting costs every line below it; nobody writes a post a hundred levels deep. */
const DEEP_NESTING = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t]){100,}/gm;

/**
 * The syntax tree of a draft without its front matter. Takes any string in about linear time: nesting over a hundred levels
 * and paragraphs with thousands of marks are read as plain words. Offsets are those of `text`.
 */
export function syntaxTree(text: string): Tree {
  // A no-break space is no indentation to Markdown, and as long as what it replaces.
  return markdown.parse(text.replace(DEEP_NESTING, (nesting) => '\u00A0'.repeat(nesting.length)));
}
