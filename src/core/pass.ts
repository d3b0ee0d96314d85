import { createSelector } from './block-keywords';
import type { Slices } from './slices';
import type { Block, BlockContent, Detector, Fault, Match, Voice } from './types';
import { changed, factsOf, track, unknownFacts, type Facts, type Tracked } from './voice-facts';

/** A detector's match, still counted from the start of its block. */
export interface BlockMatch extends Match {
  readonly detector: Detector;
}

/** What was found in a block. */
export interface Remembered {
  readonly matches: readonly BlockMatch[];
  readonly faults: readonly Fault[];
}

type Selector = ReturnType<typeof createSelector>;

interface Group {
  readonly detectors: readonly Detector[];
  readonly select: Selector;
}

const selectors = new WeakMap<readonly Detector[], Selector>();

/** Worked out once for a list of detectors, not for each draft. */
function selectorOf(detectors: readonly Detector[]): Selector {
  const known = selectors.get(detectors);
  if (known !== undefined) return known;
  const made = createSelector(detectors);
  selectors.set(detectors, made);
  return made;
}

export type Pass = (blocks: readonly Block[], voice: Voice) => Slices<readonly Remembered[]>;

/** How many scans a block that is no longer in the draft is remembered, so that undo and cut-and-paste stay cheap. */
const REMEMBERED_SCANS = 16;

/** How many characters are looked at by one detector after the other: so many that its code pays for being fetched. */
const BATCH = 8_000;
/** How many characters one of them looks at between pauses. */
const SLICE = 2_000;
/** Those that have looked at a batch. A pattern's first run compiles it, which takes as long as much text: until then each look is a slice. */
const practised = new WeakSet<Detector>();

/**
 * Makes a function that lets detectors look at the blocks of a draft, and remembers what they found by a block's content. Where the draft's
 * {@link Voice} has changed, only those detectors look again that had asked for what has changed of it: in most blocks none.
 */
export function createPass(detectors: readonly Detector[]): Pass {
  const facts = unknownFacts();
  const memory: Memory = {
    group: { detectors, select: selectorOf(detectors) },
    byContent: new WeakMap(),
    byText: new Map(),
    last: { blocks: [], results: [] },
    facts,
    gap: newEntry(facts),
    generation: 0,
    everAsked: 0,
  };
  return (blocks, voice) => passOver(memory, blocks, voice);
}

/** What the scans before left. */
interface Memory {
  readonly group: Group;
  /** A block that stayed where it is keeps its content's identity; one that went and came back is known by its text. */
  readonly byContent: WeakMap<BlockContent, Entry>;
  readonly byText: Map<string, Entry>;
  /** Most blocks stand where they stood in the scan before, counted from the top or from the end: these cost no look-up. */
  last: { readonly blocks: readonly Block[]; readonly results: readonly Entry[] };
  facts: Facts;
  readonly gap: Entry;
  /** How many scans there were. */
  generation: number;
  /** Bits of {@link Facts}, of all detectors in all scans: what nobody asks for need not be worked out. */
  everAsked: number;
}

function* passOver(memory: Memory, blocks: readonly Block[], voice: Voice): Slices<readonly Remembered[]> {
  const { byContent, byText, last, gap } = memory;
  const generation = ++memory.generation;
  const tracked = track(voice);
  const now = factsOf(voice, memory.everAsked);
  if (changed(memory.facts, now) !== 0) memory.facts = now;
  const { facts } = memory;
  gap.voice = facts;
  const results = new Array<Entry>(blocks.length);
  const looks: Looks = new Map();
  let length = 0;
  const moved = last.blocks.length - blocks.length;
  for (let index = 0; index < blocks.length; index++) {
    const { content } = blocks[index] as Block;
    const at =
      last.blocks[index]?.content === content ? index : last.blocks[index + moved]?.content === content ? index + moved : -1;
    let entry = last.results[at] ?? (content.kind === 'gap' ? gap : byContent.get(content));
    if (entry === undefined) {
      const text = memoKey(content);
      entry = byText.get(text) ?? looks.get(text)?.entry;
      if (entry === undefined) {
        entry = newEntry(facts);
        looks.set(text, { content, entry, again: undefined, found: NOTHING });
        length += content.text.length;
      } else byContent.set(content, entry);
    }
    if (entry.voice !== facts && !looks.has(entry)) {
      const again = askersOf(entry, facts);
      if (again.length === 0) entry.voice = facts;
      else {
        looks.set(entry, { content, entry, again, found: NOTHING });
        length += content.text.length;
      }
    }
    entry.lastSeen = generation;
    results[index] = entry;
    if (length < BATCH) continue;
    yield* lookAt(looks, memory, tracked);
    length = 0;
  }
  yield* lookAt(looks, memory, tracked);
  // What nobody had asked for before is known from now on.
  facts.splice(0, facts.length, ...factsOf(voice, memory.everAsked));
  memory.last = { blocks, results };
  if (generation % REMEMBERED_SCANS === 0) {
    for (const [text, { lastSeen }] of byText) if (lastSeen <= generation - REMEMBERED_SCANS) byText.delete(text);
  }
  return results;
}

/** By its text a block that is new, by its entry one that is looked at again. */
type Looks = Map<string | Entry, Look>;

/** Lets detectors look at a batch of blocks, and remembers what they found. */
function* lookAt(looks: Looks, memory: Memory, tracked: Tracked): Slices<void> {
  if (looks.size === 0) return;
  const { byContent, byText, facts, group } = memory;
  yield* detectIn([...looks.values()], group, tracked);
  for (const { found } of looks.values()) for (const asker of found.asked) memory.everAsked |= asker.facts;
  // Only now, for a host may leave a scan where it is.
  for (const [known, { content, entry, found }] of looks) {
    Object.assign(entry, found, { voice: facts });
    byContent.set(content, entry);
    if (typeof known === 'string') byText.set(known, entry);
  }
  looks.clear();
}

/** A detector that asked for facts of the draft's voice, as bits in the order of {@link Facts}. */
interface Asker {
  readonly detector: Detector;
  readonly facts: number;
}

interface Found extends Remembered {
  readonly asked: readonly Asker[];
}

interface Entry {
  matches: readonly BlockMatch[];
  faults: readonly Fault[];
  asked: readonly Asker[];
  /** Under which voice it was found. */
  voice: Facts;
  /** The last scan that met it. */
  lastSeen: number;
}

function newEntry(voice: Facts): Entry {
  return { matches: NO_MATCHES, faults: NO_FAULTS, asked: NO_ASKERS, voice, lastSeen: 0 };
}

/** Who asked for what is no longer so. */
function askersOf({ asked, voice }: Entry, now: Facts): readonly Detector[] {
  if (asked.length === 0) return NO_DETECTORS;
  const bits = changed(voice, now);
  const askers = asked.filter(({ facts }) => (facts & bits) !== 0);
  return askers.length === 0 ? NO_DETECTORS : askers.map(({ detector }) => detector);
}

const NO_MATCHES: readonly BlockMatch[] = [];
const NO_FAULTS: readonly Fault[] = [];
const NO_DETECTORS: readonly Detector[] = [];
const NO_ASKERS: readonly Asker[] = [];
const NOTHING: Found = { matches: NO_MATCHES, faults: NO_FAULTS, asked: NO_ASKERS };

function memoKey({ kind, text, before, heading, header }: BlockContent): string {
  return [kind, before, heading, header, text].join('\u0000');
}

/** A block to look at: with all detectors, or again with some. */
interface Look {
  readonly content: BlockContent;
  readonly entry: Entry;
  readonly again: readonly Detector[] | undefined;
  found: Found;
}

/** Lets each detector look at all of a batch, rather than all detectors at each block: half of their time is code coming and going. */
function* detectIn(looks: readonly Look[], { detectors, select }: Group, tracked: Tracked): Slices<void> {
  const called = new Map<Detector, Look[]>();
  for (const look of looks) {
    const { content, entry, again } = look;
    if (again !== undefined) {
      const kept = entry.matches.filter(({ detector }) => !again.includes(detector));
      const faults = entry.faults.filter(({ detector }) => !again.some(({ id }) => id === detector));
      look.found = { matches: kept, faults, asked: entry.asked.filter(({ detector }) => !again.includes(detector)) };
    }
    const readable = /\S/.test(content.prose);
    for (const detector of again ?? select(content)) {
      if (detector.looksAt === 'prose' && !readable) continue;
      const known = called.get(detector);
      if (known === undefined) called.set(detector, [look]);
      else known.push(look);
    }
  }
  yield;
  for (const detector of detectors) {
    const own = called.get(detector);
    if (own === undefined) continue;
    const slice = practised.has(detector) ? SLICE : 0;
    let pause = slice;
    for (const look of own) {
      look.found = added(look.found, detect(detector, look.content, tracked));
      pause -= look.content.text.length;
      if (pause > 0) continue;
      pause = slice;
      yield;
    }
    practised.add(detector);
    yield;
  }
  const order = new Map(detectors.map((detector, index) => [detector, index]));
  for (const look of looks) {
    // What was kept stands before what was found again.
    if (look.again === undefined || look.found.matches.length < 2) continue;
    const matches = [...look.found.matches].sort((a, b) => (order.get(a.detector) ?? 0) - (order.get(b.detector) ?? 0));
    look.found = { ...look.found, matches };
  }
}

function added(to: Found, { matches, faults, asked }: Found): Found {
  if (matches.length + faults.length + asked.length === 0) return to;
  if (to === NOTHING) return { matches, faults, asked };
  return { matches: [...to.matches, ...matches], faults: [...to.faults, ...faults], asked: [...to.asked, ...asked] };
}

function detect(detector: Detector, content: BlockContent, { context, asked }: Tracked): Found {
  // A thousand calls find nothing for one that does, so nothing is made for them.
  let matches: BlockMatch[] | undefined;
  let faults = NO_FAULTS;
  try {
    for (const match of detector.detect(content, context)) {
      if (match.start < 0 || match.end > content.text.length || match.start >= match.end)
        throw new RangeError('a match outside its block');
      (matches ??= []).push({ ...match, detector });
    }
  } catch (error) {
    faults = [{ detector: detector.id, error: error instanceof Error ? error.name : 'Error' }];
  }
  const facts = asked();
  if (matches === undefined && faults.length === 0 && facts === 0) return NOTHING;
  return { matches: matches ?? NO_MATCHES, faults, asked: facts === 0 ? NO_ASKERS : [{ detector, facts }] };
}
