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
  type DetectContext,
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
   * cost a look-up. Yields often enough that a host can pause after a few milliseconds.
   */
  slices(text: string, language?: Language): Slices<Scan>;
}

export { finish };

/** A detector's match, still counted from the start of its block. */
export interface BlockMatch extends Match {
  readonly detector: Detector;
}

/** How many scans a block that is no longer in the draft is remembered, so that undo and cut-and-paste stay cheap. */
const REMEMBERED_SCANS = 16;

export function createScanner(detectors: readonly Detector[], terms?: Terms): Scanner {
  const [patterns, worded] = groupsOf(detectors).map(createPass) as [Pass, Pass];
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

/** Detectors that run in one pass. */
interface Group {
  readonly detectors: readonly Detector[];
  readonly select: ReturnType<typeof createSelector>;
}

const groups = new WeakMap<readonly Detector[], readonly [Group, Group]>();

/** Those that need no language, and those that do. Worked out once for a list of detectors, not for each draft. */
function groupsOf(detectors: readonly Detector[]): readonly [Group, Group] {
  const known = groups.get(detectors);
  if (known !== undefined) return known;
  const group = (needsLanguage: boolean): Group => {
    const members = detectors.filter((detector) => (detector.needsLanguage === true) === needsLanguage);
    return { detectors: members, select: createSelector(members) };
  };
  const made = [group(false), group(true)] as const;
  groups.set(detectors, made);
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

function createPass(group: Group): Pass {
  // A block that stayed where it is keeps its content's identity; one that went and came back is known by its text.
  let byContent = new WeakMap<BlockContent, Remembered>();
  const memo = new Map<string, Remembered>();
  // Most blocks stand where they stood in the scan before, counted from the top or from the end: these cost no look-up.
  let last: { readonly blocks: readonly Block[]; readonly results: readonly Remembered[] } = { blocks: [], results: [] };
  const gap: Remembered = { ...NOTHING, lastSeen: 0 };
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
    const batch = new Map<string, Unknown>();
    let length = 0;
    const context = language === undefined ? { voice } : { voice, language };
    const look = function* (): Slices<void> {
      if (batch.size === 0) return;
      yield* detectIn([...batch.values()], group, context);
      // Only now, for a host may leave a scan where it is.
      for (const [key, { content, found }] of batch) {
        memo.set(key, found);
        byContent.set(content, found);
      }
      batch.clear();
      length = 0;
    };
    const moved = last.blocks.length - blocks.length;
    for (const [index, { content }] of blocks.entries()) {
      const at =
        last.blocks[index]?.content === content ? index : last.blocks[index + moved]?.content === content ? index + moved : -1;
      let known = last.results[at] ?? (content.kind === 'gap' ? gap : byContent.get(content));
      if (known === undefined) {
        const key = memoKey(prefix, content);
        known = memo.get(key) ?? batch.get(key)?.found;
        if (known === undefined) {
          known = { ...NOTHING, lastSeen: generation };
          batch.set(key, { content, found: known });
          length += content.text.length;
        } else byContent.set(content, known);
      }
      known.lastSeen = generation;
      results.push(known);
      if (length >= BATCH) yield* look();
    }
    yield* look();
    last = { blocks, results };
    if (generation % REMEMBERED_SCANS === 0) {
      for (const [key, { lastSeen }] of memo) if (lastSeen <= generation - REMEMBERED_SCANS) memo.delete(key);
    }
    return results;
  };
}

/** What was found in a block, and the last scan that met it. */
interface Remembered {
  matches: BlockMatch[];
  faults: readonly Fault[];
  lastSeen: number;
}

const NOTHING: Pick<Remembered, 'matches' | 'faults'> = { matches: [], faults: [] };

function memoKey(prefix: string, { kind, text, before, heading, header }: BlockContent): string {
  return [prefix, kind, before, heading, header, text].join('\u0000');
}

/** How many characters are looked at by one detector after the other: so many that its code pays for being fetched. */
const BATCH = 8_000;

interface Unknown {
  readonly content: BlockContent;
  readonly found: Remembered;
}

/** Lets each detector look at all of a batch, rather than all detectors at each block: half of their time is code coming and going. */
function* detectIn(batch: readonly Unknown[], { detectors, select }: Group, context: DetectContext): Slices<void> {
  const called = new Map<Detector, Unknown[]>();
  for (const unknown of batch) {
    const readable = /\S/.test(unknown.content.prose);
    for (const detector of select(unknown.content.text)) {
      if (detector.looksAt === 'prose' && !readable) continue;
      const known = called.get(detector);
      if (known === undefined) called.set(detector, [unknown]);
      else known.push(unknown);
    }
  }
  yield;
  for (const detector of detectors) {
    const unknowns = called.get(detector);
    if (unknowns === undefined) continue;
    for (const { content, found } of unknowns) detect(detector, content, { context, found });
    yield;
  }
}

interface Detection {
  readonly context: DetectContext;
  readonly found: Remembered;
}

function detect(detector: Detector, content: BlockContent, { context, found }: Detection): void {
  try {
    for (const match of detector.detect(content, context)) {
      if (match.start < 0 || match.end > content.text.length || match.start >= match.end)
        throw new RangeError('a match outside its block');
      const whole = { ...match, detector };
      if (found.matches === NOTHING.matches) found.matches = [whole];
      else found.matches.push(whole);
    }
  } catch (error) {
    found.faults = [...found.faults, { detector: detector.id, error: error instanceof Error ? error.name : 'Error' }];
  }
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
    for (const { faults: own } of results) {
      for (const fault of own) faults.set(`${fault.detector} ${fault.error}`, fault);
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
    let all: readonly BlockMatch[] = NOTHING.matches;
    for (const results of passes) {
      const found = results[index]?.matches ?? NOTHING.matches;
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
