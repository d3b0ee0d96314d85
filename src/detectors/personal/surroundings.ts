import { eachMatch } from '../../core/each-match';
import type { BlockContent } from '../../core/types';

/** What stands around a candidate, in lower case. Holds parts of the draft, so it never leaves a detector. */
export interface Surroundings {
  /** The sentence up to the candidate; where that is short, the words before it too, also those of the block before. */
  readonly before: string;
  /** The rest of the line, at most {@link AFTER_LENGTH} code units. */
  readonly after: string;
  /** The name of its column, in a table or in delimited text with a first line of names. */
  readonly column: string;
}

const BEFORE_LENGTH = 120;
/** A sentence shorter than this before the candidate is read together with what precedes it. */
const SHORT_LENGTH = 30;
const AFTER_LENGTH = 48;

/** Words around the range from `start` to `end` of a block. */
export function surroundingsOf(block: BlockContent, start: number, end: number): Surroundings {
  const code = block.kind === 'code' || block.kind === 'front-matter';
  return {
    before: (code ? lineBefore(block.text, start) : sentenceBefore(block, start)).toLowerCase(),
    after: (block.text.slice(end, end + AFTER_LENGTH).split(/[\r\n]/, 1)[0] ?? '').toLowerCase(),
    column: columnOf(block, start).toLowerCase().replace(/_/g, ' '),
  };
}

function lineBefore(text: string, start: number): string {
  const line = text.slice(Math.max(0, start - BEFORE_LENGTH), start);
  return line.slice(Math.max(line.lastIndexOf('\n'), line.lastIndexOf('\r')) + 1);
}

function sentenceBefore({ text, before }: BlockContent, start: number): string {
  const own = text.slice(Math.max(0, start - BEFORE_LENGTH), start);
  const sentence = own.slice(sentenceStart(own));
  if (sentence.trim().length >= SHORT_LENGTH) return sentence;
  if (own.length >= BEFORE_LENGTH / 2) return own.slice(-BEFORE_LENGTH / 2);
  return `${before.slice(own.length - BEFORE_LENGTH / 2)} ${own}`;
}

/** After the last end mark that is followed by a space, or the last blank line. */
function sentenceStart(text: string): number {
  let at = 0;
  for (const match of eachMatch(/[.!?][)"”’*_]{0,3}\s|\n\s{0,20}\n/g, text)) at = match.index + match[0].length;
  return at;
}

function columnOf({ kind, text, header }: BlockContent, start: number): string {
  if (kind === 'table-row') return cells(header, '|')[cells(text.slice(0, start), '|').length - 1]?.trim() ?? '';
  if (kind !== 'code' && kind !== 'paragraph') return '';
  const [fence = '', name = ''] = text.slice(0, 400).split(/\r?\n/, 2);
  const first = /^(?:`{3}|~{3})/.test(fence) ? name : fence;
  if (lineBefore(text, start) === text.slice(0, start)) return '';
  const delimiter = [',', ';', '\t', '|'].find((candidate) => first.includes(candidate));
  if (delimiter === undefined || !/^["\w .-]+(?:[,;\t|]["\w .-]+)+$/.test(first)) return '';
  const line = lineBefore(text, start);
  return cells(first, delimiter)[cells(line, delimiter).length - 1]?.trim() ?? '';
}

/** The cells of a row; a delimiter inside double quotes is part of its cell. */
function cells(row: string, delimiter: string): string[] {
  let quoted = false;
  const found = [''];
  for (const character of row) {
    if (character === '"') quoted = !quoted;
    if (character === delimiter && !quoted) found.push('');
    else found[found.length - 1] += character;
  }
  return found;
}
