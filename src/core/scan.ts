import { decideCandidates } from './candidates';
import { switchedOff } from './directives';
import { createSelector } from './keywords';
import { createMentionFinder } from './mentions';
import { createParser } from './parse';
import { replacementsOf } from './replacements';
import { settle } from './settle';
import { finish, type Slices } from './slices';
import { findTerms, PRIVATE_TERM, type Terms } from './terms';
import {
  GROUP_OF,
  type Block,
  type BlockContent,
  type Detector,
  type Fault,
  type Finding,
  type Language,
  type Match,
  type Scan,
  type Voice,
} from './types';
import { voiceOf } from './voice';

export interface ScanOptions {
  readonly detectors: readonly Detector[];
  /** Absent: the detectors that need it are left out. */
  readonly language?: Language;
  /** The author's private terms, and names that are public. */
  readonly terms?: Terms;
}

/** What is sensitive in a draft. Pure: equal text and options give an equal scan. Never throws. */
export function scan(text: string, options: ScanOptions): Scan {
  const scanner = createScanner(options.detectors, options.terms);
  return finish(scanner.slices(text, options.language));
}

export interface Scanner {
  /**
   * Scans the draft as it is now. Equal to {@link scan} of the same text whatever was scanned before; blocks seen before
   * cost a look-up. Yields after each block that had to be looked at, and more often, so that a host can pause there.
   */
  slices(text: string, language?: Language): Slices<Scan>;
}

export { finish };

/** A detector's match, still counted from the start of its block. */
export interface BlockMatch extends Match {
  readonly detector: Detector;
}

interface BlockResult {
  readonly matches: readonly BlockMatch[];
  readonly faults: readonly Fault[];
}

/** How many scans a block that is no longer in the draft is remembered, so that undo and cut-and-paste stay cheap. */
const REMEMBERED_SCANS = 16;

export function createScanner(detectors: readonly Detector[], terms?: Terms): Scanner {
  const [patterns, worded] = selectorsOf(detectors).map(createPass) as [Pass, Pass];
  const parse = createParser();
  const conclude = createConclusion(detectors, terms);
  return {
    *slices(text, language) {
      const blocks = yield* parse(text);
      const voice = voiceOf(blocks);
      yield;
      const passes = language === undefined ? [patterns] : [patterns, worded];
      const results: (readonly Remembered[])[] = [];
      for (const pass of passes) results.push(yield* pass(blocks, voice, language));
      return yield* conclude(text, blocks, results);
    },
  };
}

type Selector = ReturnType<typeof createSelector>;

const selectors = new WeakMap<readonly Detector[], readonly [Selector, Selector]>();

/** For the detectors that need no language, and for those that do. Computed once for a list of detectors, not for each draft. */
function selectorsOf(detectors: readonly Detector[]): readonly [Selector, Selector] {
  const known = selectors.get(detectors);
  if (known !== undefined) return known;
  const made = [
    createSelector(detectors.filter(({ needsLanguage }) => needsLanguage !== true)),
    createSelector(detectors.filter(({ needsLanguage }) => needsLanguage === true)),
  ] as const;
  selectors.set(detectors, made);
  return made;
}

/** From this length on (in code units), the top of a draft is worth a look before the whole. */
const LONG_DRAFT = 40_000;
const TOP = 3_000;

/** The start of a long draft, cut at a blank line or, where there is none, at a word; undefined of a draft that is not long. */
export function topOf(text: string): string | undefined {
  if (text.length < LONG_DRAFT) return undefined;
  const end = text.lastIndexOf('\n\n', TOP);
  return text.slice(0, end > 0 ? end : text.lastIndexOf(' ', TOP) + 1);
}

type Pass = (blocks: readonly Block[], voice: Voice, language: Language | undefined) => Slices<readonly Remembered[]>;

function createPass(select: Selector): Pass {
  // A block that stayed where it is keeps its content's identity; one that went and came back is known by its text.
  let byContent = new WeakMap<BlockContent, Remembered>();
  const memo = new Map<string, Remembered>();
  // Most blocks stand where they stood in the scan before, counted from the top or from the end: these cost no look-up.
  let last: { readonly blocks: readonly Block[]; readonly results: readonly Remembered[] } = { blocks: [], results: [] };
  const gap: Remembered = { result: NOTHING, lastSeen: 0 };
  let generation = 0;
  let prefix = '';
  return function* (blocks, voice, language) {
    generation++;
    const voiceKey = JSON.stringify(voice);
    if (voiceKey !== prefix) {
      byContent = new WeakMap();
      last = { blocks: [], results: [] };
    }
    prefix = voiceKey;
    const results: Remembered[] = [];
    const moved = last.blocks.length - blocks.length;
    for (const [index, { content }] of blocks.entries()) {
      const at =
        last.blocks[index]?.content === content ? index : last.blocks[index + moved]?.content === content ? index + moved : -1;
      let known = last.results[at] ?? (content.kind === 'gap' ? gap : byContent.get(content));
      if (known === undefined) {
        const key = memoKey(prefix, content);
        known = memo.get(key);
        if (known === undefined) {
          const context = language === undefined ? { voice } : { voice, language };
          known = { result: detectIn(content, select(content.text), context), lastSeen: generation };
          memo.set(key, known);
          yield;
        }
        byContent.set(content, known);
      }
      known.lastSeen = generation;
      results.push(known);
    }
    last = { blocks, results };
    if (generation % REMEMBERED_SCANS === 0) {
      for (const [key, { lastSeen }] of memo) if (lastSeen <= generation - REMEMBERED_SCANS) memo.delete(key);
    }
    return results;
  };
}

interface Remembered {
  readonly result: BlockResult;
  lastSeen: number;
}

const NOTHING: BlockResult = { matches: [], faults: [] };

function memoKey(prefix: string, { kind, text, before, heading, header }: BlockContent): string {
  return [prefix, kind, before, heading, header, text].join('\u0000');
}

function detectIn(
  content: BlockContent,
  detectors: readonly Detector[],
  context: Parameters<Detector['detect']>[1],
): BlockResult {
  const matches: BlockMatch[] = [];
  const faults: Fault[] = [];
  const readable = /\S/.test(content.prose);
  for (const detector of detectors) {
    if (detector.looksAt === 'prose' && !readable) continue;
    try {
      for (const match of detector.detect(content, context)) {
        if (match.start < 0 || match.end > content.text.length || match.start >= match.end)
          throw new RangeError('a match outside its block');
        matches.push({ ...match, detector });
      }
    } catch (error) {
      faults.push({ detector: detector.id, error: error instanceof Error ? error.name : 'Error' });
    }
  }
  return matches.length === 0 && faults.length === 0 ? NOTHING : { matches, faults };
}

type Conclusion = (text: string, blocks: readonly Block[], passes: readonly (readonly Remembered[])[]) => Slices<Scan>;

/** What needs the whole draft in view. */
function createConclusion(detectors: readonly Detector[], terms: Terms | undefined): Conclusion {
  const mentions = createMentionFinder();
  const ownWords = replacementsOf(detectors);
  return function* (text, blocks, passes) {
    const faults = faultsIn(passes);
    const hit = blocksHit(blocks, passes);
    const decided = decideCandidates(hit.blocks, hit.matches);
    yield;
    const named = decided.map((ofBlock) => ofBlock.filter((match) => match.named === true));
    const mentioned = yield* mentions(blocks, { blocks: hit.blocks, matches: named });
    yield;
    const listed = terms === undefined ? [] : findTerms(blocks, terms);
    const recognised = hit.blocks.flatMap((block, index) => decided[index]?.map((match) => findingOf(block, match)) ?? []);
    const found = [...listed, ...recognised, ...mentioned];
    yield;
    const kept = terms === undefined ? found : found.filter((finding) => !isAllowed(text, finding, terms));
    const off = switchedOff(text, blocks);
    const findings = settle(kept).filter(({ start, end }) => !off.some((span) => span.start <= start && end <= span.end));
    yield;
    // What redaction wrote is no detail, however much it looks like one.
    return { findings: findings.filter((finding) => !ownWords.isSpent(text, finding)), faults };
  };
}

function faultsIn(passes: readonly (readonly Remembered[])[]): readonly Fault[] {
  const faults = new Map<string, Fault>();
  for (const results of passes) {
    for (const { result } of results) {
      if (result.faults.length === 0) continue;
      for (const fault of result.faults) faults.set(`${fault.detector} ${fault.error}`, fault);
    }
  }
  return [...faults.values()];
}

/** The blocks that hold a match, and their matches. */
function blocksHit(
  blocks: readonly Block[],
  passes: readonly (readonly Remembered[])[],
): { blocks: readonly Block[]; matches: readonly (readonly BlockMatch[])[] } {
  const hit: Block[] = [];
  const matches: (readonly BlockMatch[])[] = [];
  for (const [index, block] of blocks.entries()) {
    let all = NOTHING.matches;
    for (const results of passes) {
      const found = results[index]?.result.matches ?? NOTHING.matches;
      if (found.length > 0) all = all.length === 0 ? found : [...all, ...found];
    }
    if (all.length === 0) continue;
    hit.push(block);
    matches.push(all);
  }
  return { blocks: hit, matches };
}

/** A name that the author listed as public raises no warning, unless it is on the list of private terms or opens something. */
function isAllowed(text: string, { detector, group, start, end }: Finding, terms: Terms): boolean {
  return detector !== PRIVATE_TERM && group !== 'access' && terms.allows(text.slice(start, end));
}

/** Places a block's match in the draft. */
export function findingOf(block: Block, match: BlockMatch): Finding {
  const label = match.label ?? match.detector.label;
  return {
    detector: match.detector.id,
    label,
    group: GROUP_OF[label],
    confidence: match.confidence,
    because: match.because,
    start: block.start + match.start,
    end: block.start + match.end,
    part: block.content.parts.find((part) => part.end > match.start)?.kind ?? 'prose',
  };
}
