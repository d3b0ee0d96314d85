import type { Span } from '../core/types';
import type { ThumbnailStroke } from '../panel/accounts-protocol';

/** A stretch of the draft that stands out in the picture. */
export interface Mark extends Span {
  readonly kind: 'detail' | 'kept';
}

const ROWS = 6;
const LEFT = 7;
const RIGHT = 57;
const TOP = 8.5;
const ROW_HEIGHT = 8.6;
const GAP = 2;
const SHORTEST = 6;
const LONGEST = 20;
/** More in one line would leave no words to be seen. */
const MOST_IN_ROW = 3;

/**
 * A small picture of a draft: its text shared out over six lines, each with the details that stand in it, as far as they fit.
 * Only lengths go into it.
 */
export function thumbnailOf(length: number, marks: readonly Mark[]): readonly ThumbnailStroke[] {
  if (length === 0) return [];
  const share = length / ROWS;
  return Array.from({ length: ROWS }, (_, row) => row).flatMap((row) => {
    const inRow = marks.filter(({ start }) => Math.min(ROWS - 1, Math.floor(start / share)) === row);
    return strokesOf(row, place(inRow, row * share, share));
  });
}

interface Placed {
  readonly kind: Mark['kind'];
  readonly x: number;
  readonly width: number;
}

/** Where the details of one line are drawn: none over another, the rightmost no further than the line's end. */
function place(marks: readonly Mark[], from: number, share: number): readonly Placed[] {
  const scale = (RIGHT - LEFT) / share;
  const placed: Placed[] = [];
  let free = LEFT;
  for (const { kind, start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const width = Math.round(Math.min(LONGEST, Math.max(SHORTEST, (end - start) * scale)));
    const x = Math.max(free, Math.min(Math.round(LEFT + (start - from) * scale), RIGHT - width));
    if (x + width > RIGHT || placed.length === MOST_IN_ROW) break;
    placed.push({ kind, x, width });
    free = x + width + GAP;
  }
  return placed;
}

/** The details of a line with the words between them, which are broken once so that they look like words. */
function strokesOf(row: number, placed: readonly Placed[]): readonly ThumbnailStroke[] {
  const y = TOP + row * ROW_HEIGHT;
  const end = row === ROWS - 1 && placed.length === 0 ? LEFT + 24 : RIGHT - ((row * 7) % 9);
  const strokes: ThumbnailStroke[] = [];
  let from = LEFT;
  for (const { kind, x, width } of [...placed, { kind: 'end' as const, x: Math.max(end, from), width: 0 }]) {
    strokes.push(...words(from, kind === 'end' ? x : x - GAP, y));
    if (kind !== 'end') strokes.push({ kind, x, y, width });
    from = Math.max(from, x + width + GAP);
  }
  return strokes;
}

function words(from: number, to: number, y: number): readonly ThumbnailStroke[] {
  const width = to - from;
  if (width < 3) return [];
  if (width < 26) return [{ kind: 'words', x: from, y, width }];
  // Where the line breaks differs from line to line, and never from one picture to the next.
  const first = Math.round(width * (0.35 + 0.3 * ((y * 7) % 1)));
  return [
    { kind: 'words', x: from, y, width: first },
    { kind: 'words', x: from + first + GAP, y, width: width - first - GAP },
  ];
}
