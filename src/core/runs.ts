import { eachMatch } from './each-match';
import { foldName } from './names';
import { perBlock } from './per-block';
import type { Span } from './types';

/** A stretch of letters and digits, cut where a capital follows a small letter: `kestrelLaunch` is two. */
export interface Run extends Span {
  /** In lower case, without accents. */
  readonly key: string;
}

/** The runs of a block's text, code and links included. Computed once for all that ask. */
export const runsOf = perBlock(({ text }): readonly Run[] => readRuns(text));

const RUN = /[\p{L}\p{M}\p{N}]+/gu;
const HUMP = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;

/** The same for any text. */
export function readRuns(text: string): Run[] {
  const runs: Run[] = [];
  for (const match of eachMatch(RUN, text)) {
    let start = match.index;
    for (const part of match[0].split(HUMP)) {
      runs.push({ start, end: start + part.length, key: foldName(part) });
      start += part.length;
    }
  }
  return runs;
}

const BETWEEN = /^(?:[ \t]?\r?\n?[ \t]{0,4}|[-_+.&/’']|\.[ \t]|[ \t][&+][ \t]|%20)$/;

/** True for what may stand between the words of one name: nothing, a space, a hyphen, an underscore, a line break. */
export function joins(between: string): boolean {
  return between.length < 8 && BETWEEN.test(between);
}
