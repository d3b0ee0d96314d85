import type { SyntaxNode } from '@lezer/common';
import { frontMatterLength } from './front-matter';
import { decoded, wordsOfHtml } from './html-text';
import { treeOf } from './markdown';

/**
 * A draft as it is pasted where no Markdown is shown: front matter, comments, marks and code fences are left out, links written out,
 * lists kept with bullets and numbers, tables as lines. Line breaks stay where their author put them, unless a paragraph is wrapped at a
 * column. Images are left out too: a picture is uploaded by hand, and its alt text has a field of its own there.
 */
export function plainText(text: string): string {
  const body = text
    .slice(frontMatterLength(text))
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  const tree = treeOf(body);
  const render: Render = { text: body, targets: new Map() };
  collectTargets(tree.topNode, render);
  return blocksOf(tree.topNode, render)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

interface Render {
  readonly text: string;
  /** Addresses of reference links, by label. */
  readonly targets: Map<string, string>;
}

function collectTargets(top: SyntaxNode, { text, targets }: Render): void {
  top.cursor().iterate((node) => {
    if (node.name !== 'LinkReference') return;
    const label = node.node.getChild('LinkLabel');
    const url = node.node.getChild('URL');
    if (label !== null && url !== null) targets.set(labelOf(text.slice(label.from, label.to)), text.slice(url.from, url.to));
  });
}

function labelOf(label: string): string {
  return label.slice(1, -1).trim().toLowerCase();
}

/** The blocks in a node, with a blank line between two where the draft has one. */
function blocksOf(parent: SyntaxNode, render: Render): string {
  let result = '';
  let end = parent.from;
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    const block = blockOf(node, render);
    if (block === undefined) continue;
    const gap = /\n[ \t>]*\n/.test(render.text.slice(end, node.from)) ? '\n\n' : '\n';
    result += result === '' ? block : gap + block;
    end = node.to;
  }
  return result;
}

/** Undefined for what leaves no line behind: marks, comments, definitions. */
function blockOf(node: SyntaxNode, render: Render): string | undefined {
  const { text } = render;
  switch (node.name) {
    case 'Paragraph':
      // A footnote of several words is a paragraph to the parser.
      return (
        unwrapped(
          text.startsWith('[^', node.from)
            ? inlineOf(node, render).replace(/^(\[[^\]]{1,80}\]): */, '$1 ')
            : inlineOf(node, render),
        ) || undefined
      );
    case 'Task':
      return inlineOf(node, render);
    case 'BulletList':
    case 'OrderedList':
      return listOf(node, render);
    case 'Blockquote':
      return blocksOf(node, render).replace(/^(?=.)/gm, '> ');
    case 'FencedCode':
    case 'CodeBlock':
      return node
        .getChildren('CodeText')
        .map(({ from, to }) => text.slice(from, to))
        .join('');
    case 'Table':
      return tableOf(node, render);
    case 'HTMLBlock':
      return wordsOfHtml(text.slice(node.from, node.to)) || undefined;
    case 'HorizontalRule':
      return '—';
    case 'LinkReference': {
      const note = /^\[\^([^\]]{1,80})\]:([\s\S]*)$/.exec(text.slice(node.from, node.to));
      return note === null ? undefined : `[${note[1] ?? ''}] ${plainText(note[2] ?? '')}`;
    }
    default:
      return /^(?:ATX|Setext)Heading/.test(node.name) ? inlineOf(node, render) : undefined;
  }
}

function listOf(list: SyntaxNode, render: Render): string {
  const items = list.getChildren('ListItem');
  const first = Number.parseInt(render.text.slice(list.from, list.from + 10), 10);
  const loose = items.some((item, index) => /\n[ \t>]*\n/.test(render.text.slice(item.to, items[index + 1]?.from ?? item.to)));
  return items
    .map((item, index) => {
      const task = item.getChild('Task')?.getChild('TaskMarker');
      const mark =
        list.name === 'OrderedList'
          ? `${(Number.isNaN(first) ? 1 : first) + index}. `
          : task === null || task === undefined
            ? '• '
            : /x/i.test(render.text.slice(task.from, task.to))
              ? '☑ '
              : '☐ ';
      return mark + blocksOf(item, render).replace(/\n(?=.)/g, '\n  ');
    })
    .join(loose ? '\n\n' : '\n');
}

/** "First cell: second", and of wider tables "First cell: 12 (March), 14 (April)". */
function tableOf(table: SyntaxNode, render: Render): string {
  const header = table.getChild('TableHeader');
  const heads = header === null ? [] : cellsOf(header, render);
  const lines = table.getChildren('TableRow').map((row) => {
    const [first = '', ...rest] = cellsOf(row, render);
    const values = rest.map((cell, index) =>
      rest.length > 1 && cell !== '' && (heads[index + 1] ?? '') !== '' ? `${cell} (${heads[index + 1] ?? ''})` : cell,
    );
    return [first, values.filter((value) => value !== '').join(', ')].filter((side) => side !== '').join(': ');
  });
  const title = heads.length === 2 ? heads.filter((head) => head !== '').join(': ') : '';
  return [title, ...lines].filter((line) => line !== '').join('\n');
}

/** An empty cell has no node of its own: it is what two delimiters stand around. */
function cellsOf(row: SyntaxNode, render: Render): string[] {
  const cells: string[] = [];
  let open = false;
  for (let node = row.firstChild; node !== null; node = node.nextSibling) {
    if (node.name === 'TableCell') {
      cells.push(inlineOf(node, render));
      open = false;
    } else if (node.name === 'TableDelimiter') {
      if (open) cells.push('');
      open = node.nextSibling !== null;
    }
  }
  return cells;
}

/** The words of a block without their marks. */
function inlineOf(node: SyntaxNode, render: Render): string {
  return inline(node, render)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

function inline(parent: SyntaxNode, render: Render): string {
  const { text } = render;
  let result = '';
  let at = parent.from;
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    const between = text.slice(at, node.from);
    const written = inlineNode(node, render);
    // What stood between two words and leaves nothing behind leaves one space, not two.
    result += written === '' && result.endsWith(' ') ? between.trimStart() : between;
    result += written;
    at = node.to;
    if (written === '' && /[ \n]$|^$/.test(result) && NOTHING_LEFT.has(node.name))
      at += /^ */.exec(text.slice(at, parent.to))?.[0].length ?? 0;
  }
  return result + text.slice(at, parent.to);
}

const NOTHING_LEFT = new Set(['Comment', 'Image', 'HeaderMark', 'TaskMarker', 'QuoteMark']);

function inlineNode(node: SyntaxNode, render: Render): string {
  const { text } = render;
  const slice = text.slice(node.from, node.to);
  switch (node.name) {
    case 'Emphasis':
    case 'StrongEmphasis':
    case 'Strikethrough':
    case 'InlineCode':
    case 'Autolink':
      return inline(node, render);
    case 'Link':
      return linkOf(node, render);
    case 'Escape':
      return slice.slice(1);
    case 'Entity':
      return decoded(slice);
    case 'HTMLTag':
      return /^<br\b/i.test(slice) ? '\n' : '';
    case 'HardBreak':
      return '\n';
    case 'URL':
      return slice;
    default:
      return '';
  }
}

/** "text (address)"; the text alone where the address is the text, or leads nowhere outside its site. */
function linkOf(node: SyntaxNode, render: Render): string {
  const { text, targets } = render;
  const marks = node.getChildren('LinkMark');
  const close = marks[1];
  if (close === undefined) return text.slice(node.from, node.to);
  const words = inlineRange(node, close.from, render);
  const label = node.getChild('LinkLabel');
  const url = node.getChild('URL');
  const footnote = /^\[\^([^\]]{1,80})\]$/.exec(text.slice(node.from, node.to));
  if (footnote !== null) return `[${footnote[1] ?? ''}]`;
  const referred = targets.get(
    labelOf(label === null || label.to - label.from <= 2 ? text.slice(node.from, close.to) : text.slice(label.from, label.to)),
  );
  const target = url === null ? referred : text.slice(url.from, url.to);
  if (target === undefined) return text.slice(node.from, node.to);
  const address = target.replace(/^<|>$/g, '').replace(/^mailto:/i, '');
  const told = address === words || address.replace(/^https?:\/\/|\/$/g, '') === words.replace(/^https?:\/\/|\/$/g, '');
  if (words === '') return /:\/\//.test(address) ? address : '';
  return told || !/^[a-z][a-z+.-]{1,20}:|@/i.test(address) ? words : `${words} (${address})`;
}

function inlineRange(node: SyntaxNode, end: number, render: Render): string {
  let result = '';
  let at = node.firstChild?.to ?? node.from;
  for (let child = node.firstChild?.nextSibling ?? null; child !== null && child.from < end; child = child.nextSibling) {
    result += render.text.slice(at, child.from) + inlineNode(child, render);
    at = child.to;
  }
  return (result + render.text.slice(at, end)).trim();
}

const WRAPPED_FROM = 55;
const WRAPPED_TO = 120;

/** Joins the lines of a paragraph that was wrapped at a column: all but its last are about that long. Other line breaks are meant. */
function unwrapped(paragraph: string): string {
  const lines = paragraph.split('\n');
  const full = lines.slice(0, -1);
  const wrapped =
    full.length > 0 &&
    full.every(({ length }) => length >= WRAPPED_FROM && length <= WRAPPED_TO) &&
    full.every((line) => !/[.!?:…]$/.test(line) || full.length > 2);
  return wrapped ? lines.join(' ') : paragraph;
}
