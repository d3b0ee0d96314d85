import { eachMatch } from '../../core/each-match';
import type { BlockContent, Span } from '../../core/types';

/** A block's text as Markdown shows it, without the backslashes of escapes, and the way back. */
export interface Unescaped {
  readonly text: string;
  /**
   * Stretches with no white space that may hold a token: at least {@link SHORTEST_RUN} characters, a digit or a capital
   * inside. Hardly any word of a sentence is one, which makes hundreds of formats cheap to look for.
   */
  readonly runs: readonly Span[];
  /** The offset in the block's text of an offset in {@link text}. */
  offset(at: number): number;
}

/** No published token is shorter; hardly any word is as long. */
const SHORTEST_RUN = 14;
const RUN = new RegExp(`\\S{${SHORTEST_RUN},}`, 'g');

const ESCAPE = /\\(?=[_*~.|#!=+\-[\]<>&$])/g;

const cache = new WeakMap<BlockContent, Unescaped>();

/** `sk\_live\_…` reads `sk_live_…`. Code is shown as written. Computed once a block. */
export function unescaped(block: BlockContent): Unescaped {
  const known = cache.get(block);
  if (known !== undefined) return known;
  const made = make(block);
  cache.set(block, made);
  return made;
}

function make({ kind, text }: BlockContent): Unescaped {
  const removed: number[] = [];
  if (kind !== 'code' && text.includes('\\')) {
    for (const match of eachMatch(ESCAPE, text)) removed.push(match.index - removed.length);
  }
  if (removed.length === 0) return { text, runs: runsOf(text), offset: (at) => at };
  const plain = text.replace(ESCAPE, '');
  return {
    text: plain,
    runs: runsOf(plain),
    offset: (at) => at + removed.filter((index) => index <= at).length,
  };
}

function runsOf(text: string): readonly Span[] {
  const runs: Span[] = [];
  for (const match of eachMatch(RUN, text)) {
    if (/\d|[a-z_.-][A-Z]/.test(match[0])) runs.push({ start: match.index, end: match.index + match[0].length });
  }
  return runs;
}
