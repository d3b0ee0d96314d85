import { decideCandidates } from './candidates';
import { switchedOff } from './directives';
import { createMentionFinder } from './mentions';
import { createParser } from './parse';
import type { BlockMatch } from './looks';
import { createPass, type Hit, type Pass } from './pass';
import { placeFinding } from './place-finding';
import { replacementsOf } from './replacements';
import { createSections, type Section } from './sections';
import { giveWay, settle } from './settle';
import { finish, type Slices } from './slices';
import { nameSigns } from './statement-model';
import { decideSentences } from './evidence';
import { findTerms, PRIVATE_TERM, type Terms } from './terms';
import type { Block, Detector, Fault, Finding, Scan, Voice } from './types';
import { readForVoice, voiceOf } from './voice';

export interface ScanOptions {
  readonly detectors: readonly Detector[];
  /** The author's private terms, and names that are public. */
  readonly terms?: Terms;
}

/** What is sensitive in a draft. Pure: equal text and options give an equal scan. Never throws. */
export function scan(text: string, options: ScanOptions): Scan {
  return finish(createScanner(options.detectors, options.terms).slices(text));
}

export interface Scanner {
  /**
   * Scans the draft as it is now. Equal to {@link scan} of the same text whatever was scanned before; blocks seen before
   * cost a look-up. Yields often enough that a host can pause after a few milliseconds.
   */
  slices(text: string): Slices<Scan>;
}

export { finish };

export function createScanner(detectors: readonly Detector[], terms?: Terms): Scanner {
  const steps: Steps = {
    parse: createParser(),
    cut: createSections(),
    asking: detectors.some(({ detect }) => detect.length > 1),
    pass: createPass(detectors),
    mentions: createMentionFinder(),
    ownWords: replacementsOf(detectors),
    yielding: new Set(detectors.filter(({ givesWay }) => givesWay === true).map(({ id }) => id)),
    terms,
  };
  return { slices: (text) => scanInSteps(steps, text) };
}

interface Steps {
  readonly parse: ReturnType<typeof createParser>;
  readonly cut: ReturnType<typeof createSections>;
  /** Whether a detector asks for the voice. The profile is then worked out before them, in a slice of its own. */
  readonly asking: boolean;
  readonly pass: Pass;
  readonly mentions: ReturnType<typeof createMentionFinder>;
  readonly ownWords: ReturnType<typeof replacementsOf>;
  /** Ids of the detectors that give way. */
  readonly yielding: ReadonlySet<string>;
  readonly terms: Terms | undefined;
}

function* scanInSteps(steps: Steps, text: string): Slices<Scan> {
  const blocks = yield* steps.parse(text);
  const sections = steps.cut(blocks);
  const voice = voiceOf(blocks, sections);
  if (steps.asking) {
    yield* readForVoice(blocks, sections);
    void voice.profile;
    yield;
  }
  const hits = yield* steps.pass(blocks, sections, voice);
  return yield* conclude(steps, { text, blocks, sections, voice }, hits);
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

interface Draft {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly voice: Voice;
}

/** What needs the whole draft in view. */
function* conclude({ mentions, ownWords, yielding, terms }: Steps, draft: Draft, hits: readonly Hit[]): Slices<Scan> {
  const { text, blocks, sections, voice } = draft;
  const faults = faultsIn(hits);
  const hitBlocks = hits.map(({ block }) => block);
  const candidates = decideCandidates(
    hitBlocks,
    hits.map(({ matches }) => matches),
    () => nameSigns(voice),
  );
  yield;
  const decided = yield* decideSentences({ blocks, sections, voice, written: ownWords.written }, hits, candidates);
  yield;
  const named = decided.map((ofBlock) => ofBlock.filter((match) => match.named === true));
  const mentioned = yield* mentions(draft, { blocks: hitBlocks, matches: named });
  yield;
  const listed = terms === undefined ? [] : findTerms(blocks, terms, sections);
  const recognised = hits.flatMap(({ block }, index) => decided[index]?.map((match) => recognisedIn(block, match)) ?? []);
  const found = [...listed, ...recognised, ...mentioned];
  yield;
  const kept = terms === undefined ? found : found.filter((finding) => !isAllowed(text, finding, terms));
  const off = switchedOff(text, blocks, sections);
  const findings = settle(giveWay(text, kept, yielding)).filter(
    ({ start, end }) => !off.some((span) => span.start <= start && end <= span.end),
  );
  yield;
  // What redaction wrote is no detail, however much it looks like one.
  return { findings: findings.filter((finding) => !ownWords.isSpent(text, finding)), faults };
}

function faultsIn(hits: readonly Hit[]): readonly Fault[] {
  const faults = new Map<string, Fault>();
  for (const { faults: own } of hits) for (const fault of own) faults.set(`${fault.detector} ${fault.error}`, fault);
  return [...faults.values()];
}

/** A name that the author listed as public raises no warning, unless it is on the list of private terms or opens something. */
function isAllowed(text: string, { detector, group, start, end }: Finding, terms: Terms): boolean {
  return detector !== PRIVATE_TERM && group !== 'access' && terms.allows(text.slice(start, end));
}

function recognisedIn(block: Block, match: BlockMatch): Finding {
  const { id: detector, label } = match.detector;
  return placeFinding(block, { ...match, detector, label: match.label ?? label });
}
