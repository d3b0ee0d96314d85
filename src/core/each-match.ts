/**
 * All matches of a global pattern. `matchAll` copies the pattern each time, which is dear for many patterns on short blocks, and the copy has
 * to be compiled again whenever the engine has forgotten it. The first match is looked for at once: most patterns have none, and then there is
 * nothing to walk over.
 */
export function eachMatch(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  return first === null ? NONE : matchesFrom(first, pattern, text);
}

const NONE: readonly RegExpExecArray[] = [];

function* matchesFrom(first: RegExpExecArray, pattern: RegExp, text: string): Generator<RegExpExecArray> {
  for (let match: RegExpExecArray | null = first; match !== null; match = pattern.exec(text)) {
    yield match;
    // Not where it was left: who walks over matches may use the pattern elsewhere.
    pattern.lastIndex = endOf(match);
  }
}

/** Where to look on: after the match, or after the character that it is empty before. */
function endOf({ index, 0: { length } }: RegExpExecArray): number {
  return index + Math.max(1, length);
}
