import { eachMatch } from './each-match';
import type { Phrase, Site } from './site';
import type { PartKind, Span } from './types';

/** Markdown inside and around a redaction: what may be cut, what must stay. */

const BLOCK_MARK = /^[ \t>]*(?:[\-+*=#|`~:<[]|\d{1,9}[.)]|$)/;
const LINE_MARKS = /^(?:[\s>|]|[-+*=~`#:]+(?=\s|$)|\d{1,9}[.)](?=\s))+/;

/**
 * The pieces of a span that may each be replaced: the whole of it without the white space around it, or, where it reaches over table
 * cells, blank lines or lines that start a block, one piece a cell or line.
 */
export function pieces(text: string, { start, end }: Span, part: PartKind): readonly Span[] {
  const slice = text.slice(start, end);
  const inCode = part === 'code' || part === 'inline-code' || part === 'html' || part === 'comment';
  const lines = slice.split('\n').slice(1);
  const joins = lines.every((line) =>
    inCode ? !/^\s*(?:`{3,}|~{3,})/.test(line) && !line.includes('-->') : !BLOCK_MARK.test(line),
  );
  const links = inCode ? [] : linkParts(slice);
  if (links.length > 1)
    return links.flatMap((piece) => pieces(text, { start: start + piece.start, end: start + piece.end }, part));
  if (joins && (inCode || !slice.includes('|'))) return trimmed(text, { start, end }, false);
  const found: Span[] = [];
  let at = start;
  for (const piece of slice.split(inCode ? /(?<=\n)/ : /(?<=[\n|])/)) {
    found.push(...trimmed(text, { start: at, end: at + piece.length }, true));
    at += piece.length;
  }
  return found.length > 0 ? found : trimmed(text, { start, end }, false);
}

/** Where a span leaves one link or picture and enters another: the parts between their marks, which stay. */
function linkParts(slice: string): readonly Span[] {
  const closed = /\]\([^)\s]{0,2000}\)/.exec(slice);
  const before = closed?.index ?? 0;
  if (closed === null || slice.slice(0, before).includes('[')) return [];
  const rest = before + closed[0].length;
  const opened = /!?\[/.exec(slice.slice(rest));
  if (opened === null || slice.slice(rest + opened.index).includes('](')) return [];
  const inner = rest + opened.index + opened[0].length;
  return [
    { start: 0, end: before },
    { start: rest, end: rest + opened.index },
    { start: inner, end: slice.length },
  ].filter(({ start, end }) => /[\p{L}\p{N}]/u.test(slice.slice(start, end)));
}

function trimmed(text: string, { start, end }: Span, marks: boolean): Span[] {
  const slice = text.slice(start, end);
  const lead = ((marks ? LINE_MARKS : /^\s+/).exec(slice)?.[0] ?? '').length;
  let cut = slice.length;
  while (cut > lead && (marks ? /[\s|]/ : /\s/).test(slice[cut - 1] ?? '')) cut--;
  const span = { start: start + lead, end: start + cut };
  return span.end > span.start && (!marks || /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) ? [span] : [];
}

const MARK = /\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|~~|`{1,3}|\]\([^)\s]{0,2000}\)|\[|\]/gu;

/** Marks in a span whose other half stands outside it: they stay, or half of the sentence around would lose its emphasis or its link. */
export function danglingMarks(slice: string): { readonly opening: string; readonly closing: string } {
  const open: string[] = [];
  let closing = '';
  for (const match of eachMatch(MARK, slice)) {
    const mark = match[0];
    const previous = slice[match.index - 1];
    if (mark.startsWith(']')) {
      const at = open.lastIndexOf('[');
      if (at >= 0) open.splice(at);
      else closing += mark === ']' ? ']' : mark;
    } else if (open.includes(mark) && mark !== '[') open.splice(open.lastIndexOf(mark));
    else if (mark !== '[' && previous !== undefined && !/\s/.test(previous)) closing += mark;
    else if (mark === '[' || /^\S/.test(slice.slice(match.index + mark.length))) open.push(mark);
  }
  return { opening: open.join(''), closing };
}

/**
 * What remove writes: nothing, with the space or the parentheses that would be left over. Undefined where an empty place would break a
 * link, a table, a line or a block, and, of a secret, the sentence: its author meant to show that there was one.
 */
export function removal(site: Site, secret: boolean): Phrase | undefined {
  const { before, after, setting, inTable } = site;
  if (setting === 'hashtag') {
    const space = /^\s+(?=#)/.exec(after)?.[0].length ?? 0;
    return /(?:^|\s)#$/.test(before) && space > 0 ? { text: '', takesBefore: 1, takesAfter: space } : undefined;
  }
  if (setting !== 'words') return undefined;
  if (/[\p{L}"”,]\s\($/u.test(before) && after.startsWith(')')) return { text: '', takesBefore: 2, takesAfter: 1 };
  // What stands around it must be words, so that nothing becomes a mark, a heading or an empty line.
  if (secret || inTable || !/[\p{L}\p{N},;] $/u.test(before) || !/^(?:[.,;:!?](?:\s|$)| [\p{L}\p{N}])/u.test(after))
    return undefined;
  return after.startsWith(' ') ? { text: '', takesAfter: 1 } : { text: '', takesBefore: 1 };
}
