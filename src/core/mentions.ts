import { givenName } from './names';
import { joins, readRuns, runsOf, type Run } from './runs';
import type { BlockMatch } from './looks';
import { placeFinding } from './place-finding';
import type { Section } from './sections';
import type { Slices } from './slices';
import type { Block, BlockContent, Finding, Label, Span } from './types';

/**
 * Makes a function that finds every other mention of the names that detectors recognised by their context, in prose, code, links and
 * file names: with another case, with hyphens, underscores or nothing between the words (`#ProjectKestrel`, `project_kestrel`), in the
 * possessive, and a person's first name or surname alone. It remembers what it found in each block, as long as the names stay the same.
 * Yields where a host can pause.
 */
export function createMentionFinder(): (draft: Draft, named: Named) => Slices<readonly Finding[]> {
  const memory: Memory = { names: '', ...forNames([]) };
  return (draft, named) => mentionsIn(memory, draft, named);
}

interface Draft {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

interface Memory extends ForNames {
  /** In words that can be compared. */
  names: string;
}

/** What is remembered as long as the names stay the same. */
interface ForNames {
  index: Index;
  inBlock: WeakMap<BlockContent['parts'], readonly Hit[]>;
  inSection: WeakMap<Section, readonly HitInSection[]>;
}

function forNames(names: readonly DistinctName[]): ForNames {
  return { index: createIndex(names), inBlock: new WeakMap(), inSection: new WeakMap() };
}

function* mentionsIn(memory: Memory, { blocks, sections }: Draft, named: Named): Slices<readonly Finding[]> {
  const distinct = distinctNames(named);
  const names = distinct
    .map(({ match, label, text }) => [label, match.detector.id, match.confidence, text].join('\u0000'))
    .join('\u0001');
  if (names !== memory.names) Object.assign(memory, forNames(distinct), { names });
  const { index, inSection } = memory;
  const found: Finding[] = [];
  if (index.size === 0) return found;
  let from = 0;
  for (const section of sections) {
    const hits = inSection.get(section) ?? (yield* readSection(memory, section));
    for (const { at, hit } of hits) found.push(mentionIn(blocks[from + at] as Block, hit));
    from += section.contents.length;
  }
  return found;
}

function* readSection({ index, inBlock, inSection }: Memory, section: Section): Slices<readonly HitInSection[]> {
  const found: HitInSection[] = [];
  let pause = SLICE;
  for (const [at, content] of section.contents.entries()) {
    if (content.kind === 'gap') continue;
    let hits = inBlock.get(content.parts);
    if (hits === undefined) {
      hits = hitsIn(content, index);
      inBlock.set(content.parts, hits);
      pause -= content.text.length;
    }
    for (const hit of hits) found.push({ at, hit });
    if (pause > 0) continue;
    pause = SLICE;
    yield;
  }
  if (pause < SLICE) yield;
  inSection.set(section, found);
  return found;
}

/** The named matches of some blocks. */
interface Named {
  readonly blocks: readonly Block[];
  readonly matches: readonly (readonly BlockMatch[])[];
}

/** Characters to look at between pauses: a fraction of a millisecond. */
const SLICE = 8_000;

/** A name in a block, and the way of writing it that it was recognised by. */
interface Hit {
  readonly span: Span;
  readonly entry: Entry;
}

interface HitInSection {
  /** In which of the section's blocks. */
  readonly at: number;
  readonly hit: Hit;
}

/** By first word. */
type Index = ReadonlyMap<string, readonly Entry[]>;

const NO_HITS: readonly Hit[] = [];

function hitsIn(content: BlockContent, index: Index): readonly Hit[] {
  const runs = runsOf(content);
  let found = NO_HITS;
  for (let at = 0; at < runs.length; at++) {
    const entries = index.get(runs[at]?.key ?? '');
    const hit = entries === undefined ? undefined : longest(entries, { runs, text: content.text }, at);
    if (hit === undefined) continue;
    found = [...found, hit];
    while (at + 1 < runs.length && (runs[at + 1]?.start ?? 0) < hit.span.end) at++;
  }
  return found;
}

interface DistinctName {
  readonly match: BlockMatch;
  readonly label: Label;
  readonly text: string;
}

/** Each name once, however often it was recognised. */
function distinctNames({ blocks, matches: named }: Named): readonly DistinctName[] {
  const names = new Map<string, DistinctName>();
  named.forEach((matches, at) => {
    for (const match of matches) {
      const text = blocks[at]?.content.text.slice(match.start, match.end) ?? '';
      const label = match.label ?? match.detector.label;
      const key = `${label} ${text}`;
      if (!names.has(key)) names.set(key, { match, label, text });
    }
  });
  return [...names.values()];
}

/** One way to write a name. */
interface Entry {
  readonly match: BlockMatch;
  readonly label: Label;
  /** Folded words; one for a form written together. */
  readonly words: readonly string[];
  /** May also be meant where it is all in lower case. */
  readonly lowerCase: 'anywhere' | 'unmarked' | 'in names of things';
}

function createIndex(names: readonly DistinctName[]): Index {
  const index = new Map<string, Entry[]>();
  const seen = new Set<string>();
  const add = (match: BlockMatch, words: readonly string[], lowerCase: Entry['lowerCase']): void => {
    const label = match.label ?? match.detector.label;
    const first = words[0];
    const id = [label, lowerCase, ...words].join(' ');
    if (first === undefined || words.join('').length < 2 || seen.has(id)) return;
    seen.add(id);
    const entries = index.get(first);
    if (entries === undefined) index.set(first, [{ match, label, words, lowerCase }]);
    else entries.push({ match, label, words, lowerCase });
  };
  for (const { match, label, text } of names) {
    const runs = readRuns(text);
    const words = runs.map(({ key }) => key);
    if (words.length === 0) continue;
    const written = /\p{Lu}/u.test(text) ? caseOf(label, words) : 'anywhere';
    add(match, words, written);
    if (words.length > 1) add(match, [words.join('')], 'anywhere');
    if (label !== 'person' || words.length < 2 || givenName(words[0] ?? '') === undefined) continue;
    for (const { key, start } of [runs[0], runs.at(-1)].filter((run) => run !== undefined)) {
      if (key.length > 2 && /\p{Lu}/u.test(text[start] ?? ''))
        add(match, [key], givenName(key) === 'strong' ? 'anywhere' : 'in names of things');
    }
  }
  return index;
}

/** A name that is also a word is not meant wherever the word stands. */
function caseOf(label: Label, words: readonly string[]): Entry['lowerCase'] {
  if (words.length > 1) return 'anywhere';
  if (label === 'person') return givenName(words[0] ?? '') === 'strong' ? 'anywhere' : 'in names of things';
  return label === 'codename' ? 'unmarked' : 'in names of things';
}

function longest(
  entries: readonly Entry[],
  { runs, text }: { readonly runs: readonly Run[]; readonly text: string },
  at: number,
): Hit | undefined {
  let best: Hit | undefined;
  for (const entry of entries) {
    const last = runs[at + entry.words.length - 1];
    const first = runs[at];
    if (first === undefined || last === undefined) continue;
    if (best !== undefined && last.end <= best.span.end) continue;
    let fits = true;
    for (let i = 1; i < entry.words.length && fits; i++) {
      fits = runs[at + i]?.key === entry.words[i] && joins(text.slice(runs[at + i - 1]?.end, runs[at + i]?.start));
    }
    const span = { start: first.start, end: last.end };
    if (fits && isMeant(entry, text, span)) best = { span, entry };
  }
  return best;
}

function isMeant({ lowerCase }: Entry, text: string, { start, end }: Span): boolean {
  if (/\p{Lu}/u.test(text[start] ?? '') || lowerCase === 'anywhere') return true;
  const before = text.slice(Math.max(0, start - 24), start);
  const inName = /[#@/_.=-]$/.test(before) || /^(?:[@/_=-]|\.[a-z])/i.test(text.slice(end, end + 2));
  if (inName) return /[#_-]$/.test(before) || /^[_-]/.test(text.slice(end, end + 1)) || lowerCase === 'unmarked';
  return (
    lowerCase === 'unmarked' &&
    !/(?:^|[^\p{L}])(?:an?|the|some|any|of|my|your|his|her|no|with|fresh|one|two|each|every|more)\s$/iu.test(before)
  );
}

function mentionIn(block: Block, { span, entry: { match, label } }: Hit): Finding {
  const { detector, confidence } = match;
  return placeFinding(block, {
    ...span,
    detector: detector.id,
    label,
    confidence,
    because: 'it was recognised elsewhere in this draft',
  });
}
