import { eachMatch } from '../../core/each-match';
import { perBlock } from '../../core/per-block';
import type { Span } from '../../core/types';

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

const ESCAPE = /\\(?=[_*~.|#!=+\-[\]<>&$])/g;

/** `sk\_live\_…` reads `sk_live_…`. Code is shown as written. Computed once a block. */
export const unescaped = perBlock(({ kind, text }): Unescaped => {
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
});

function runsOf(text: string): readonly Span[] {
  const runs: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isSpace(text.charCodeAt(at))) continue;
    if (at - start >= SHORTEST_RUN && MAY_BE_TOKEN.test(text.slice(start, at))) runs.push({ start, end: at });
    start = at + 1;
  }
  return runs.length === 0 ? NONE : runs;
}

const MAY_BE_TOKEN = /\d|[a-z_.-][A-Z]|[A-Z]{14}/;
const NONE: readonly Span[] = [];
const SPACE = /\s/;

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && SPACE.test(String.fromCharCode(code)));
}
