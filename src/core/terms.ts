import { foldName } from './names';
import { joins, readRuns, runsOf, type Run } from './runs';
import { placeFinding } from './place-finding';
import { sectionsOf, type Section } from './sections';
import type { Block, BlockContent, Finding, Label, Span } from './types';

/** What a private term is; each becomes a kind of detail below. `never`: words that the author never wants to publish, whatever they are. */
export type TermKind = 'client' | 'codename' | 'person' | 'product' | 'never';

/** One entry of the author's own list. */
export interface Term {
  readonly term: string;
  readonly kind: TermKind;
  /** What redaction writes instead. */
  readonly replacement?: string;
}

/** A term found in a block. Offsets count from the start of the block's text. */
export interface TermMatch extends Span {
  readonly term: Term;
}

/** The author's private terms, ready to be looked for. */
export interface Terms {
  /** How many terms are looked for. */
  readonly size: number;
  /** Every term in a block: whole words in any case, with hyphens, underscores or nothing for spaces, as a hashtag, in the plural. */
  find(content: BlockContent): readonly TermMatch[];
  /** The same of all blocks of a section, each with which of them it is in. */
  findIn(section: Section): readonly { readonly at: number; readonly match: TermMatch }[];
  /** True for a name that the author listed as public. */
  allows(name: string): boolean;
  /** What redaction writes for a term in any of its spellings, if the author said so. */
  replacementOf(name: string): string | undefined;
}

/** The id that findings of private terms carry in place of a detector's. */
export const PRIVATE_TERM = 'company/private-term';

const LABEL_OF = {
  client: 'client',
  codename: 'codename',
  person: 'person',
  // A name, which keeps a story together as a code name does.
  product: 'codename',
  never: 'marking',
} as const satisfies Readonly<Record<TermKind, Label>>;

/** The longest name that is looked for, in words. */
const MAX_WORDS = 12;

/** Up to this length the case has to be as listed: `ACE` is not `ace`. */
const SHORT = 3;

/** Prepares a list of tens of thousands of terms: a look-up a word, whatever their number. `allow`: names that are public. */
export function compileTerms(list: readonly Term[], allow: readonly string[] = []): Terms {
  const index = createIndex(list);
  const allowed = new Set(allow.map(joined).filter((name) => name !== ''));
  const byParts = new WeakMap<BlockContent['parts'], readonly TermMatch[]>();
  const bySection = new WeakMap<Section, ReturnType<Terms['findIn']>>();
  const find: Terms['find'] = (content) => {
    if (index.size === 0) return [];
    const known = byParts.get(content.parts);
    if (known !== undefined) return known;
    const found = findIn(content, index);
    byParts.set(content.parts, found);
    return found;
  };
  return {
    size: index.size,
    find,
    findIn(section) {
      const known = bySection.get(section);
      if (known !== undefined) return known;
      const found = section.contents.flatMap((content, at) => find(content).map((match) => ({ at, match })));
      bySection.set(section, found);
      return found;
    },
    allows: (name) => allowed.size > 0 && allowed.has(joined(name)),
    replacementOf: (name) =>
      (index.together.get(joined(name)) ?? index.together.get(joined(name).replace(/s$/, '')))?.term.replacement,
  };
}

/** The findings of private terms in a draft. `sections` are those of its blocks. */
export function findTerms(
  blocks: readonly Block[],
  terms: Terms,
  sections: readonly Section[] = sectionsOf(blocks),
): readonly Finding[] {
  const found: Finding[] = [];
  if (terms.size === 0) return found;
  let from = 0;
  for (const section of sections) {
    for (const { at, match } of terms.findIn(section)) found.push(termIn(blocks[from + at] as Block, match));
    from += section.contents.length;
  }
  return found;
}

function termIn(block: Block, { start, end, term }: TermMatch): Finding {
  return placeFinding(block, {
    start,
    end,
    detector: PRIVATE_TERM,
    label: LABEL_OF[term.kind],
    confidence: 'certain',
    because: 'it is on your list of private terms',
  });
}

interface Entry {
  readonly term: Term;
  /** Folded words. */
  readonly words: readonly string[];
}

interface Index {
  readonly size: number;
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
  /** By the words written together. */
  readonly together: ReadonlyMap<string, Entry>;
  /** Terms in scripts that write no spaces, by their first letter. */
  readonly unspaced: ReadonlyMap<string, readonly Term[]>;
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

function createIndex(list: readonly Term[]): Index {
  const byFirst = new Map<string, Entry[]>();
  const together = new Map<string, Entry>();
  const unspaced = new Map<string, Term[]>();
  let size = 0;
  for (const term of list) {
    const text = term.term.trim();
    if (UNSPACED.test(text)) {
      push(unspaced, text[0] ?? '', { ...term, term: text });
      size++;
      continue;
    }
    const words = readRuns(text).map(({ key }) => key);
    const whole = words.join('');
    const first = words[0];
    if (first === undefined || whole.length < 2 || words.length > MAX_WORDS || together.has(whole)) continue;
    const entry = { term, words };
    together.set(whole, entry);
    push(byFirst, first, entry);
    size++;
  }
  return { size, byFirst, together, unspaced };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

function joined(name: string): string {
  return UNSPACED.test(name)
    ? foldName(name.trim())
    : readRuns(name)
        .map(({ key }) => key)
        .join('');
}

function findIn(content: BlockContent, index: Index): readonly TermMatch[] {
  const { text } = content;
  const found: TermMatch[] = [];
  const runs = runsOf(content);
  for (let at = 0; at < runs.length;) {
    const hit = longest({ runs, text, index }, at);
    if (hit === undefined) {
      at++;
      continue;
    }
    found.push(hit.match);
    at = hit.next;
  }
  if (index.unspaced.size > 0 && UNSPACED.test(text)) found.push(...findUnspaced(text, index.unspaced));
  return found;
}

interface Search {
  readonly runs: readonly Run[];
  readonly text: string;
  readonly index: Index;
}

/** The longest term that starts at a run, and the run after it. */
function longest(search: Search, at: number): { match: TermMatch; next: number } | undefined {
  const { runs, text, index } = search;
  const first = runs[at];
  if (first === undefined) return undefined;
  let best: { match: TermMatch; next: number } | undefined;
  const take = (entry: Entry, count: number): void => {
    const last = runs[at + count - 1];
    if (last === undefined || (best !== undefined && last.end <= best.match.end)) return;
    if (entry.words.join('').length <= SHORT && text.slice(first.start, last.end) !== entry.term.term.trim()) return;
    best = { match: { start: first.start, end: last.end, term: entry.term }, next: at + count };
  };
  for (const key of [first.key, singular(first.key)]) {
    for (const entry of key === undefined ? [] : (index.byFirst.get(key) ?? []))
      if (follows(entry, search, at)) take(entry, entry.words.length);
  }
  // A term of several words written as one, and one of one word written as several.
  let whole = '';
  for (let count = 1; count <= 3; count++) {
    const run = runs[at + count - 1];
    if (
      run === undefined ||
      (count > 1 && run.key === 's') ||
      (count > 1 && !joins(text.slice(runs[at + count - 2]?.end, run.start)))
    )
      break;
    whole += run.key;
    const entry = index.together.get(whole) ?? index.together.get(singular(whole) ?? '');
    if (entry !== undefined && (entry.words.length > 1 || count > 1)) take(entry, count);
  }
  return best;
}

/** True when the words of a term stand here, the last one in the plural or not. */
function follows({ words }: Entry, { runs, text }: Search, at: number): boolean {
  for (let i = 0; i < words.length; i++) {
    const run = runs[at + i];
    const word = words[i];
    if (run === undefined || word === undefined) return false;
    if (run.key !== word && !(i === words.length - 1 && singular(run.key) === word)) return false;
    if (i > 0 && !joins(text.slice(runs[at + i - 1]?.end, run.start))) return false;
  }
  return true;
}

function singular(key: string): string | undefined {
  return key.length > SHORT + 1 && key.endsWith('s') ? key.slice(0, -1) : undefined;
}

function findUnspaced(text: string, unspaced: ReadonlyMap<string, readonly Term[]>): TermMatch[] {
  const found: TermMatch[] = [];
  for (let at = 0; at < text.length;) {
    const here = unspaced.get(text[at] ?? '')?.filter(({ term }) => text.startsWith(term, at));
    const term = here?.reduce((best, other) => (other.term.length > best.term.length ? other : best), here[0] as Term);
    if (term === undefined) at++;
    else {
      found.push({ start: at, end: at + term.term.length, term });
      at += term.term.length;
    }
  }
  return found;
}
