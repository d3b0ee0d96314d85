import { createScanner, topOf, type Scanner } from '../../src/core/scan';
import { DETECTORS } from '../../src/detectors/index';
import { workOf } from './measure';

/** Milliseconds of work until the extension host gets its turn; see `editor/drafts.ts`. */
const SLICE = 8;

export interface Sliced {
  readonly total: number;
  /** The longest that the host would have been kept from anything else. */
  readonly longest: number;
}

/** Scans as the editor does: until a slice is used up, then on. */
export function scanInSlices(scanner: Scanner, text: string): Sliced {
  const slices = scanner.slices(text);
  let total = 0;
  let longest = 0;
  let done = false;
  while (!done) {
    const work = workOf(() => {
      const start = performance.now();
      do done = slices.next().done === true;
      while (!done && performance.now() - start < SLICE);
    });
    total += work;
    longest = Math.max(longest, work);
  }
  return { total, longest };
}

export type Keystroke = 'type' | 'delete' | 'paste' | 'undo';

export interface Typing {
  readonly opening: Sliced;
  /** Until the first findings are there to be shown: those of the top, where the draft is long. */
  readonly first: number;
  readonly keystrokes: Readonly<Record<Keystroke, readonly number[]>>;
  /** A fence that is opened at the top makes code of everything below it. */
  readonly fence: Sliced;
}

const PASTED =
  '\n\nWe met again in the afternoon, wrote down what was left, and agreed to look at it with fresh eyes next week.\n\n';
const WARM_UP = 5;

/** As the editor hands a text over. What is added with a `+` is put together only where it is read, and that would count as work of the scan. */
function inOnePiece(...pieces: readonly string[]): string {
  return pieces.join('');
}

/** Opens a draft and edits it at `places` spots all over it. */
export function type(draft: string, places = 100): Typing {
  const scanner = createScanner(DETECTORS);
  const top = topOf(draft);
  const first = top === undefined ? undefined : scanInSlices(createScanner(DETECTORS), top).total;
  const opening = scanInSlices(scanner, draft);
  const keystrokes: Record<Keystroke, number[]> = { type: [], delete: [], paste: [], undo: [] };
  for (let place = -WARM_UP; place < places; place++) {
    const at = Math.floor(draft.length * ((((place + WARM_UP) * 0.618) % 1) * 0.98 + 0.01));
    const insert = (words: string): string => inOnePiece(draft.slice(0, at), words, draft.slice(at));
    const steps: readonly [Keystroke, string][] = [
      ['type', insert('x')],
      ['delete', inOnePiece(draft.slice(0, at), draft.slice(at + 1))],
      ['paste', insert(PASTED)],
      ['undo', inOnePiece(draft.slice(0, at), draft.slice(at))],
    ];
    for (const [kind, text] of steps) {
      const { total } = scanInSlices(scanner, text);
      if (place >= 0) keystrokes[kind].push(total);
    }
  }
  const fence = scanInSlices(scanner, `\`\`\`\n${draft}`);
  return { opening, first: first ?? opening.total, keystrokes, fence };
}
