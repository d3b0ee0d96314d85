import type { BlockContent } from '../../core/types';
import type { Token, View } from './person-tokens';

/** The longest line that can be a sign-off, in code units. */
const SIGN_OFF = 44;

/** True for the author's own name: "I'm X", "my name is X", "X here", a by-line, a sign-off. */
export function isAuthor(view: View, adjacent: Token | undefined, before: Token | undefined): boolean {
  const { block, tokens, from, to, title } = view;
  const first = tokens[from];
  const last = tokens[to - 1];
  const next = tokens[to];
  if (first === undefined || last === undefined) return false;
  if (presents(adjacent, tokens[from - 2]?.lower, tokens[from - 3]?.lower)) return true;
  if (
    next?.lower === 'here' &&
    next.sentence === last.sentence &&
    /^\s*(?:[,.!:–—-]|$)/.test(block.prose.slice(next.end, next.end + 4))
  )
    return true;
  const ends = next === undefined || next.gap.includes('\n') || next.gap.includes('&') || /^(?:and|x+)$/.test(next.lower);
  if (!ends && adjacent?.lower !== 'by') return false;
  const start = title === undefined ? first.start : (tokens[title]?.start ?? first.start);
  const line = lineAround(block, start, last.end);
  if (to - from > 1 && /^\s*(?:written )?by\s$/i.test(line.before)) return true;
  return line.after.length < SIGN_OFF && line.before.length < SIGN_OFF && signsOff(block, line, before === undefined);
}

/** "I'm", "I am", "my name is", "my name's". */
function presents(adjacent: Token | undefined, second: string | undefined, third: string | undefined): boolean {
  const word = adjacent?.lower.replace('’', "'");
  return (
    word === "i'm" ||
    (word === 'me' && /^(?:call|calls|called)$/.test(second ?? '')) ||
    (word === 'am' && second === 'i') ||
    (word === 'is' && second === 'name' && third === 'my') ||
    (word === 'name' && second === 'my')
  );
}

interface Line {
  /** What stands before the name in its line, and after it. */
  readonly before: string;
  readonly after: string;
  /** The line above, and all that is left of the block below. */
  readonly above: string;
  readonly below: string;
}

function lineAround({ prose }: BlockContent, start: number, end: number): Line {
  const from = prose.lastIndexOf('\n', start - 1);
  const to = prose.indexOf('\n', end);
  const aboveFrom = from <= 0 ? -1 : prose.lastIndexOf('\n', from - 1);
  const stop = to < 0 ? prose.length : to;
  return {
    before: prose.slice(Math.max(from + 1, start - SIGN_OFF), start),
    after: prose.slice(end, Math.min(stop, end + SIGN_OFF)),
    above: from < 0 ? '' : prose.slice(Math.max(aboveFrom + 1, from - 2 * SIGN_OFF), from),
    below: prose.slice(stop, stop + SIGN_OFF),
  };
}

/** Nothing but signs, kisses and company after the name: "X", "X xx", "X & co." */
const REST = /^(?:[\s.,\p{Extended_Pictographic}x]{0,20}|[ \t]{1,2}(?:and|&) [^\n.]{0,24}(?:co\.)?)$/u;
const DASH_OR_GREETING =
  /^\s*(?:[–—~-]{1,2}|(?:xx?|thanks|thank you|love|best|cheers|yours|regards|sincerely|warmly|hugs),?)\s*$/i;
const GREETING =
  /(?:^|\n)[ \t]{0,4}(?:(?:kind|warm|best|with|many|all) )?(?:regards|wishes|love|greetings|thanks|best|cheers|yours|sincerely|warmly|hugs|peace)\b[^\n]{0,30}$/i;

/** The end of a letter: a line that is the name, after a dash or a greeting, or a short last paragraph. */
function signsOff(block: BlockContent, line: Line, opensBlock: boolean): boolean {
  if (!REST.test(line.after)) return false;
  if (DASH_OR_GREETING.test(line.before)) return true;
  if (line.before.trim() !== '') return false;
  if (line.above === '') {
    const short = block.kind === 'paragraph' && block.prose.length < 2 * SIGN_OFF && block.prose.trim().length < SIGN_OFF;
    if (short && (!/[.!?:]\s{0,4}$/.test(block.prose) || /\bco\.\s{0,4}$/.test(block.prose))) return true;
    return opensBlock && GREETING.test(block.before.slice(-2 * SIGN_OFF));
  }
  // "Yours in the ordinary," above the last line.
  return (
    GREETING.test(line.above) || (line.below.trim() === '' && line.above.length <= SIGN_OFF && line.above.trimEnd().endsWith(','))
  );
}
