/**
 * All matches of a global pattern. `matchAll` copies the pattern each time, which is dear for many patterns on short blocks, and the copy has
 * to be compiled again whenever the engine has forgotten it.
 */
export function* eachMatch(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const next = pattern.lastIndex;
    yield match;
    pattern.lastIndex = next > match.index ? next : match.index + 1;
  }
}
