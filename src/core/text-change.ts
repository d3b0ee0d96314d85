/** The text before `from` stood before a text's last change, too, and that from `to` on so many code units before. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

/** The one range of `text` that is not in `before`. */
export function changeIn(before: string, text: string): TextChange {
  const from = commonStart(before, text);
  return { from, to: text.length - commonEnd(before, text, from), shift: text.length - before.length };
}

/** Characters compared at once: two slices are compared as fast as memory is. */
const CHUNK = 8_192;

/** Length of the common start. */
function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let known = 0;
  for (let step = CHUNK; step > 0 && known < most;) {
    const to = Math.min(most, known + step);
    if (a.slice(known, to) === b.slice(known, to)) known = to;
    else step >>= 1;
  }
  return known;
}

/** Length of the common end that does not reach into the first `start` code units of either. */
function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let known = 0;
  for (let step = CHUNK; step > 0 && known < most;) {
    const to = Math.min(most, known + step);
    if (a.slice(a.length - to, a.length - known) === b.slice(b.length - to, b.length - known)) known = to;
    else step >>= 1;
  }
  return known;
}
