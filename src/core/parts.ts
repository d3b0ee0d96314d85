import { eachMatch } from './each-match';
import type { SyntaxNode } from '@lezer/common';
import type { BlockKind, Part, PartKind } from './types';

/** Parts whose words a reader reads. The rest is blanked in a block's prose. */
const READABLE: ReadonlySet<PartKind> = new Set(['prose', 'link-text', 'link-title', 'image-alt', 'comment', 'front-matter']);

/** A leaf block in its syntax tree. `from` is where the block's text starts, on the scale of the tree. */
export interface LeafNode {
  readonly text: string;
  readonly node: SyntaxNode;
  readonly from: number;
}

/** The parts of one leaf block. Their offsets count from the start of the block's text. */
export function blockParts(kind: BlockKind, leaf: LeafNode): readonly Part[] {
  const { text } = leaf;
  if (kind === 'code') return [{ kind: 'code', start: 0, end: text.length }];
  if (kind === 'comment' || kind === 'html') return htmlParts(text);
  const painter = createPainter(text.length);
  const footnote = kind === 'link-definition' && text.startsWith('[^');
  painter.paint('prose', 0, text.length);
  if (!footnote) paintInline(leaf, painter);
  return painter.parts();
}

/** As long as `text`, with everything but readable parts blanked. */
export function proseOf(text: string, parts: readonly Part[]): string {
  let prose = '';
  let at = 0;
  for (const part of parts) {
    if (!READABLE.has(part.kind)) continue;
    prose += blank(text.slice(at, part.start));
    // A comment is no part of the sentence around it, so line breaks stand where its delimiters stood.
    if (part.kind === 'comment' && prose.length > 0) prose = prose.slice(0, -1) + '\n';
    prose += text.slice(part.start, part.end);
    at = part.end;
    if (part.kind === 'comment' && at < text.length) {
      prose += '\n';
      at++;
    }
  }
  return prose + blank(text.slice(at));
}

/** Spaces for every code unit but line breaks, which stay. */
export function blank(text: string): string {
  return /[\r\n]/.test(text) ? text.replace(/[^\r\n]+/g, ({ length }) => ' '.repeat(length)) : ' '.repeat(text.length);
}

interface Painter {
  /** Gives a range a kind, over whatever it had; `undefined` is markup. */
  paint(kind: PartKind | undefined, start: number, end: number): void;
  parts(): readonly Part[];
}

/** Later strokes cover earlier ones, as inner nodes follow outer ones. */
function createPainter(length: number): Painter {
  const strokes: { kind: PartKind | undefined; start: number; end: number }[] = [];
  return {
    paint(kind, start, end) {
      const s = Math.max(0, start);
      const e = Math.min(length, end);
      if (e > s) strokes.push({ kind, start: s, end: e });
    },
    parts() {
      const parts: Part[] = [];
      // Nodes nest and come in document order, so a stack of open strokes says which one is on top.
      const stack: { kind: PartKind | undefined; end: number }[] = [];
      let at = 0;
      const advance = (to: number): void => {
        while (at < to) {
          while (stack.length > 0 && (stack.at(-1)?.end ?? 0) <= at) stack.pop();
          const top = stack.at(-1);
          const end = Math.min(to, top?.end ?? to);
          if (top?.kind !== undefined) push(parts, { kind: top.kind, start: at, end });
          at = end;
        }
      };
      for (const stroke of strokes) {
        advance(stroke.start);
        while (stack.length > 0 && (stack.at(-1)?.end ?? 0) <= at) stack.pop();
        stack.push(stroke);
      }
      advance(length);
      return parts;
    },
  };
}

function push(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  if (last?.kind === part.kind && last.end === part.start) parts[parts.length - 1] = { ...part, start: last.start };
  else parts.push(part);
}

const PART_OF: Readonly<Record<string, PartKind>> = {
  URL: 'link-target',
  LinkTitle: 'link-title',
  InlineCode: 'inline-code',
  HTMLTag: 'html',
  ProcessingInstruction: 'html',
};

const MARKUP = new Set([
  'HeaderMark',
  'QuoteMark',
  'ListMark',
  'EmphasisMark',
  'StrikethroughMark',
  'CodeMark',
  'LinkMark',
  'LinkLabel',
  'TaskMarker',
  'TableDelimiter',
  'HardBreak',
]);

function paintInline({ node: block, from, text }: LeafNode, painter: Painter): void {
  const cursor = block.cursor();
  if (!cursor.firstChild()) return;
  const inImage: number[] = [];
  do {
    const start = cursor.from - from;
    const end = cursor.to - from;
    while (inImage.length > 0 && (inImage.at(-1) ?? 0) <= start) inImage.pop();
    if (cursor.name === 'Link') painter.paint('link-text', start, end);
    else if (cursor.name === 'Image') {
      painter.paint('image-alt', start, end);
      inImage.push(end);
    } else if (cursor.name === 'URL' && inImage.length > 0) painter.paint('image-target', start, end);
    else if (cursor.name === 'Comment') {
      painter.paint(undefined, start, end);
      painter.paint('comment', start + 4, text.startsWith('-->', end - 3) ? end - 3 : end);
    } else if (MARKUP.has(cursor.name)) painter.paint(undefined, start, end);
    else {
      const kind = PART_OF[cursor.name];
      if (kind !== undefined) painter.paint(kind, start, end);
    }
  } while (cursor.next() && cursor.from < block.to);
}

/** Comments, the contents of `<script>`, `<style>` and `<pre>`, tags, and the words between them. */
const HTML_TOKEN = /<!--(?:[^-]|-(?!->))*(?:-->|$)|<(script|style|pre)\b[^<>]{0,2000}>|<\/?[a-z!?][^<>]{0,4000}>/gi;

function htmlParts(text: string): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  let raw: string | undefined;
  const add = (kind: PartKind, start: number, end: number): void => {
    if (end > start && text.slice(start, end).trim() !== '') push(parts, { kind, start, end });
  };
  for (const match of eachMatch(HTML_TOKEN, text)) {
    if (match.index < at) continue;
    if (raw !== undefined && match[0].toLowerCase() !== `</${raw}>`) continue;
    add(raw === undefined ? 'prose' : 'code', at, match.index);
    const end = match.index + match[0].length;
    if (match[0].startsWith('<!--'))
      add('comment', match.index + 4, match[0].endsWith('-->') && match[0].length >= 7 ? end - 3 : end);
    else add('html', match.index, end);
    raw = match[1]?.toLowerCase();
    at = end;
  }
  add(raw === undefined ? 'prose' : 'code', at, text.length);
  return parts;
}
