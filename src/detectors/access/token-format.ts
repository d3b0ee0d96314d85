import { eachMatch } from '../../core/each-match';
import type { BlockContent, Detector, Match, Source, Span } from '../../core/types';
import { holds, type Check } from './checksum';
import { isDocumented, isInvented, isPlaceholder, isPublishable } from './placeholder';
import { isVaried } from './randomness';
import { endOf, escapePattern, lengthOf, patternOf, sampleOf, type Shape } from './shape';
import { unescaped, type Unescaped } from './unescaped';

/** A published format of a key or token. */
export interface TokenFormat {
  /** Whose it is and what it is, as in "it has the form of a …": `GitHub personal access token`. */
  readonly name: string;
  /** The fixed part; upper and lower case count. The token starts with it, unless there is a {@link lead}. */
  readonly starts: readonly string[];
  /** What follows the fixed part. */
  readonly shape: Shape;
  /** What stands before the fixed part. */
  readonly lead?: Shape;
  /** Computes the check that a real one has. */
  readonly check?: Check;
  /** Tells a real one from its look-alikes where the shape doesn't. */
  readonly isReal?: (token: string) => boolean;
  /** Words of which one must stand in the block, its heading or just before it; without them it is `possible`. */
  readonly near?: readonly string[];
  /** The prefix is also part of words or names, so the rest must hold digits, capitals and small letters. */
  readonly mixed?: boolean;
  /** Little harm, or public by design. */
  readonly weak?: boolean;
  readonly source: string;
}

interface Family {
  readonly id: string;
  readonly title: string;
  /** What the tokens open, for the documentation: `code hosting and build services`. */
  readonly of: string;
  readonly formats: readonly TokenFormat[];
}

/** Where a token may start: not inside a word, unless the word is an escape (`\n`, `%3D`, `\u0022`). */
const INSIDE_WORD = /[A-Za-z0-9]/;
const ESCAPED = /(?:\\(?:[nrt]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4})|%[0-9A-Fa-f]{2})$/;
/** A fixed part that is glued to a word and yet no part of it: after a digit, or a capital after a small letter (`idSG.`). */
const GLUED = /^(?:\d[A-Za-z]|[a-z][A-Z])[A-Za-z\d]{0,10}[-_.]/;

/** A detector for a family of published formats: prefix, shape, check, and what tells it from placeholders. */
export function tokenDetector({ id, title, of, formats }: Family): Detector {
  const compiled = formats.map((format) => ({
    format,
    pattern: new RegExp(`(?:${format.starts.map(escapePattern).join('|')})${patternOf(format.shape)}${endOf(format.shape)}`, 'y'),
    lead: format.lead === undefined ? undefined : leadOf(format.lead),
  }));
  const byStart = new Map<string, typeof compiled>();
  for (const entry of compiled)
    for (const start of entry.format.starts) byStart.set(start, [...(byStart.get(start) ?? []), entry]);
  const starts = [...byStart.keys()].sort((a, b) => b.length - a.length);
  const anyStart = new RegExp(`(?=(${starts.map(escapePattern).join('|')}))`, 'g');

  function candidates(start: string): typeof compiled {
    return starts.filter((other) => start.startsWith(other)).flatMap((other) => byStart.get(other) ?? []);
  }
  const candidatesOf = new Map(starts.map((start) => [start, candidates(start)]));

  function* search(block: BlockContent, { text, runs, offset }: Unescaped): Generator<Match> {
    let end = 0;
    for (const match of startsIn(text, runs, anyStart)) {
      if (match.index < end) continue;
      for (const { format, pattern, lead } of candidatesOf.get(match.start) ?? []) {
        const before = lead?.pattern.exec(text.slice(Math.max(end, match.index - lead.longest), match.index))?.[0] ?? '';
        if (lead !== undefined && before === '') continue;
        const at = match.index - before.length;
        if (isInsideWord(text, at)) continue;
        pattern.lastIndex = match.index;
        const rest = pattern.exec(text)?.[0];
        if (rest === undefined) continue;
        const token = before + rest;
        const found = judge(format, token, block);
        if (found === undefined) continue;
        end = at + token.length;
        yield { start: offset(at), end: offset(end - 1) + 1, ...found };
        break;
      }
    }
  }

  const keywords = keywordsOf(starts);

  return {
    id,
    title,
    label: 'secret',
    doc: {
      what: `Keys and tokens of ${of}, known by their published formats: ${formats.map(({ name }) => name).join(', ')}.`,
      why: 'Whoever reads it can act as its owner until it is revoked, and bots find published tokens within minutes.',
      fix: 'Revoke it where it was issued, and write a placeholder such as <API_KEY> instead.',
    },
    sources: sourcesOf(formats),
    placeholder: 'API key',
    ...(keywords === undefined ? {} : { keywords }),
    looksAt: 'text',
    detect(block) {
      const shown = unescaped(block);
      return shown.runs.length === 0 ? NOTHING : search(block, shown);
    },
    get examples() {
      return examplesOf(formats);
    },
  };
}

const NOTHING: readonly never[] = [];

function isInsideWord(text: string, at: number): boolean {
  if (!INSIDE_WORD.test(text[at - 1] ?? ' ')) return false;
  if (ESCAPED.test(text.slice(Math.max(0, at - 6), at))) return false;
  // Hexadecimal digits before a hyphen are the middle of an id.
  return !/[g-z]/i.test(GLUED.exec(text.slice(at - 1, at + 12))?.[0].slice(1) ?? '');
}

/** Backslashes may stand before these, so that a fixed part need not stand in the text in one piece. */
const ESCAPABLE = /[\\_*~.|#!=+\-[\]<>&$]/;

/** The longest pieces of the fixed parts; undefined where one has none. */
function keywordsOf(starts: readonly string[]): readonly string[] | undefined {
  const pieces = starts.map((start) =>
    start
      .toLowerCase()
      .split(ESCAPABLE)
      .reduce((longest, piece) => (piece.length > longest.length ? piece : longest), ''),
  );
  return pieces.includes('') ? undefined : pieces;
}

/** What a lead looks like, and how far back it may start. Where its length is fixed, only one place has to be looked at. */
function leadOf(shape: Shape): { readonly pattern: RegExp; readonly longest: number } {
  const { min, max } = lengthOf(shape);
  return { pattern: new RegExp(`${min === max ? '^' : ''}${patternOf(shape)}$`), longest: max };
}

/** Every place in a long run where a fixed part stands. */
function* startsIn(
  text: string,
  runs: readonly Span[],
  anyStart: RegExp,
): Generator<{ readonly index: number; readonly start: string }> {
  for (const run of runs) {
    for (const match of eachMatch(anyStart, text.slice(run.start, run.end)))
      yield { index: run.start + match.index, start: match[1] ?? '' };
  }
}

function judge(format: TokenFormat, token: string, block: BlockContent): Pick<Match, 'confidence' | 'because'> | undefined {
  const start = format.lead === undefined ? (format.starts.find((prefix) => token.startsWith(prefix)) ?? '') : '';
  const body = token.slice(start.length);
  if (isInvented(body) || isDocumented(token) || isPublishable(token)) return undefined;
  const letters = body.replace(/[^A-Za-z0-9]/g, '');
  if (letters.length >= 12 && !isVaried(letters)) return undefined;
  if (letters.length < 24 && isPlaceholder(body)) return undefined;
  if (format.mixed === true && !(/\d/.test(body) && /[a-z]/.test(body) && /[A-Z]/.test(body))) return undefined;
  if (format.isReal !== undefined && !format.isReal(token)) return undefined;
  const article = /^[AEFHIL-ORSX](?=[A-Z\d])|^[AEIOaeio](?![A-Z])/.test(format.name) ? 'an' : 'a';
  const form = `it has the form of ${article} ${format.name}`;
  if (format.check !== undefined && holds(format.check, token))
    return { confidence: 'certain', because: `${form}, and its check holds` };
  if (format.weak === true) return { confidence: 'possible', because: form };
  if (format.near !== undefined && !isNear(format.near, block)) return { confidence: 'possible', because: form };
  return { confidence: 'likely', because: form };
}

/** True when one of the words stands in the block or just before it. */
export function isNear(words: readonly string[], { text, before, heading }: BlockContent): boolean {
  const around = `${heading}\n${before}\n${text}`;
  const lower = around.toLowerCase();
  return words.some((word) => {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) if (!startsInsideWord(around, at)) return true;
    return false;
  });
}

/** True within a word: `okta` in `rooktable`, but not in `myOkta`. */
function startsInsideWord(text: string, at: number): boolean {
  return /[a-z]/.test(text[at] ?? '') && /[A-Za-z]/.test(text[at - 1] ?? '');
}

function sourcesOf(formats: readonly TokenFormat[]): readonly Source[] {
  const sources = new Map<string, Source>();
  for (const { name, source } of formats) if (!sources.has(source)) sources.set(source, { title: name, url: source });
  return [...sources.values()];
}

/** A token of a format, made up, with a check that holds. */
export function exampleOf(format: TokenFormat, seed = 1): string {
  for (let from = seed; ; from++) {
    const start = format.starts[0] ?? '';
    const random = (format.lead === undefined ? '' : sampleOf(format.lead, from + 50)) + start + sampleOf(format.shape, from);
    const token = format.check?.(random) ?? random;
    const body = format.lead === undefined ? token.slice(start.length) : token;
    const mixed = /\d/.test(body) && /[a-z]/.test(body) && /[A-Z]/.test(body);
    const real = (format.isReal?.(token) ?? true) && (format.mixed !== true || mixed);
    if (real && token !== '') return token;
    if (from > seed + 2000) throw new Error(`No example of ${format.name} was found`);
  }
}

function examplesOf(formats: readonly TokenFormat[]): Detector['examples'] {
  const shown = formats.filter((format) => format.weak !== true);
  return {
    hits: shown.map((format) => `${format.near?.[0] ?? 'The key'} is \`⟦${exampleOf(format)}⟧\`.`),
    nearMisses: shown.slice(0, 12).flatMap((format) => {
      const start = format.starts[0] ?? '';
      return [
        { text: `The key is \`${start}xxxxxxxxxxxxxxxxxxxxxxxx\`.`, why: 'the rest is masked' },
        { text: `The key is \`${start}…\`.`, why: 'only the prefix is shown' },
        { text: `The key is \`${start}<your-key>\`.`, why: 'a placeholder' },
      ];
    }),
  };
}
