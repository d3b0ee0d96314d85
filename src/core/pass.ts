import { detectIn, NOTHING, selectorOf, type Asker, type BlockMatch, type Group, type Look, type Remembered } from './looks';
import type { Section } from './sections';
import type { Slices } from './slices';
import type { Block, BlockContent, Detector, Fault, Voice } from './types';
import { changed, factsOf, track, unknownFacts, type Facts, type Tracked } from './voice-facts';

/** A block in which something was found or a detector failed. */
export interface Hit extends Remembered {
  readonly block: Block;
  /** Which of the draft's blocks it is. */
  readonly at: number;
}

/** `sections` are those of `blocks`. Gives hits in the order of the blocks. */
export type Pass = (blocks: readonly Block[], sections: readonly Section[], voice: Voice) => Slices<readonly Hit[]>;

/** How many scans a block that is no longer in the draft is remembered, so that undo and cut-and-paste stay cheap. */
const REMEMBERED_SCANS = 16;

/** How many characters are looked at by one detector after the other: so many that its code pays for being fetched. */
const BATCH = 8_000;
/**
 * Makes a function that lets detectors look at the blocks of a draft, and remembers what they found by a block's content. Where the draft's
 * {@link Voice} has changed, only those detectors look again that had asked for what has changed of it: in most blocks none.
 */
export function createPass(detectors: readonly Detector[]): Pass {
  const facts = unknownFacts();
  const memory: Memory = {
    group: { detectors, select: selectorOf(detectors) },
    bySection: new WeakMap(),
    byContent: new WeakMap(),
    byText: new Map(),
    sections: [],
    facts,
    gap: newEntry(facts),
    generation: 0,
    everAsked: 0,
  };
  return (blocks, sections, voice) => hitsOf(memory, { blocks, sections, voice });
}

function* hitsOf(
  memory: Memory,
  {
    blocks,
    sections,
    voice,
  }: { readonly blocks: readonly Block[]; readonly sections: readonly Section[]; readonly voice: Voice },
): Slices<readonly Hit[]> {
  yield* passOver(memory, sections, voice);
  return hitsIn(memory, blocks, sections);
}

/** What the scans before left. */
interface Memory {
  readonly group: Group;
  /** A block that stayed where it is keeps its content's identity; one that went and came back is known by its text. */
  readonly byContent: WeakMap<BlockContent, Entry>;
  readonly byText: Map<string, Entry>;
  /** Most sections are as they were in the scan before: their blocks cost nothing. */
  readonly bySection: WeakMap<Section, InSection>;
  /** Those of the scan before. */
  sections: readonly Section[];
  facts: Facts;
  readonly gap: Entry;
  /** How many scans there were. */
  generation: number;
  /** Bits of {@link Facts}, of all detectors in all scans: what nobody asks for need not be worked out. */
  everAsked: number;
}

/** What was found in a section. */
interface InSection {
  /** Of each of its blocks. */
  readonly entries: readonly Entry[];
  /** Those in which anything was found. */
  readonly hits: readonly { readonly at: number; readonly entry: Entry }[];
  /** Under which voice. */
  readonly voice: Facts;
}

function* passOver(memory: Memory, sections: readonly Section[], voice: Voice): Slices<void> {
  const { bySection, byContent, byText, gap } = memory;
  const generation = ++memory.generation;
  const tracked = track(voice);
  const now = factsOf(voice, memory.everAsked);
  if (changed(memory.facts, now) !== 0) memory.facts = now;
  const { facts } = memory;
  gap.voice = facts;
  const seen = new Map<Section, readonly Entry[]>();
  const looks: Looks = new Map();
  let length = 0;
  for (const section of sections) {
    if (bySection.get(section)?.voice === facts) continue;
    const entries: Entry[] = [];
    seen.set(section, entries);
    for (const content of section.contents) {
      let entry = content.kind === 'gap' ? gap : byContent.get(content);
      if (entry === undefined) {
        const text = memoKey(content);
        entry = byText.get(text);
        if (entry !== undefined) byContent.set(content, entry);
        // Of one that is still to be looked at nothing is remembered yet, for a host may leave a scan where it is.
        else entry = looks.get(text)?.entry;
        if (entry === undefined) {
          entry = newEntry(facts);
          looks.set(text, { content, entry, before: entry, again: undefined, found: NOTHING });
          length += content.text.length;
        }
      }
      if (entry.voice !== facts && !looks.has(entry)) {
        const again = askersOf(entry, facts);
        if (again.length === 0) entry.voice = facts;
        else {
          looks.set(entry, { content, entry, before: entry, again, found: NOTHING });
          length += content.text.length;
        }
      }
      entries.push(entry);
      if (length < BATCH) continue;
      yield* lookAt(looks, memory, tracked);
      length = 0;
    }
  }
  yield* lookAt(looks, memory, tracked);
  // What nobody had asked for before is known from now on.
  facts.splice(0, facts.length, ...factsOf(voice, memory.everAsked));
  for (const [section, entries] of seen) {
    const hits = entries.flatMap((entry, at) => (entry.matches.length + entry.faults.length === 0 ? [] : [{ at, entry }]));
    bySection.set(section, { entries, hits, voice: facts });
  }
  forget(memory, sections, generation);
}

function hitsIn({ bySection }: Memory, blocks: readonly Block[], sections: readonly Section[]): readonly Hit[] {
  const found: Hit[] = [];
  let from = 0;
  for (const section of sections) {
    for (const { at, entry } of bySection.get(section)?.hits ?? []) {
      const { matches, faults } = entry;
      found.push({ block: blocks[from + at] as Block, at: from + at, matches, faults });
    }
    from += section.contents.length;
  }
  return found;
}

/** Forgets the texts of blocks that have been out of the draft for some scans. */
function forget(memory: Memory, sections: readonly Section[], generation: number): void {
  const { bySection, byText } = memory;
  const see = (section: Section): void => bySection.get(section)?.entries.forEach((entry) => (entry.lastSeen = generation));
  const now = new Set(sections);
  for (const section of memory.sections) if (!now.has(section)) see(section);
  memory.sections = sections;
  if (generation % REMEMBERED_SCANS !== 0) return;
  sections.forEach(see);
  for (const [text, { lastSeen }] of byText) if (lastSeen <= generation - REMEMBERED_SCANS) byText.delete(text);
}

/** By its text a block that is new, by its entry one that is looked at again. */
type Looks = Map<string | Entry, Look & { readonly entry: Entry }>;

/** Lets detectors look at a batch of blocks, and remembers what they found. */
function* lookAt(looks: Looks, memory: Memory, tracked: Tracked): Slices<void> {
  if (looks.size === 0) return;
  const { byContent, byText, facts, group } = memory;
  yield* detectIn([...looks.values()], group, tracked);
  for (const { found } of looks.values()) for (const asker of found.asked) memory.everAsked |= asker.facts;
  // Only now, for a host may leave a scan where it is.
  for (const [known, { content, entry, found }] of looks) {
    entry.matches = found.matches;
    entry.faults = found.faults;
    entry.asked = found.asked;
    entry.voice = facts;
    byContent.set(content, entry);
    if (typeof known === 'string') byText.set(known, entry);
  }
  looks.clear();
}

interface Entry {
  matches: readonly BlockMatch[];
  faults: readonly Fault[];
  asked: readonly Asker[];
  /** Under which voice it was found. */
  voice: Facts;
  /** The last scan that is known to have met it. */
  lastSeen: number;
}

function newEntry(voice: Facts): Entry {
  const { matches, faults, asked } = NOTHING;
  return { matches, faults, asked, voice, lastSeen: 0 };
}

/** Who asked for what is no longer so. */
function askersOf({ asked, voice }: Entry, now: Facts): readonly Detector[] {
  if (asked.length === 0) return NO_DETECTORS;
  const bits = changed(voice, now);
  const askers = asked.filter(({ facts }) => (facts & bits) !== 0);
  return askers.length === 0 ? NO_DETECTORS : askers.map(({ detector }) => detector);
}

const NO_DETECTORS: readonly Detector[] = [];

function memoKey({ kind, text, before, heading, header }: BlockContent): string {
  return [kind, before, heading, header, text].join('\u0000');
}
