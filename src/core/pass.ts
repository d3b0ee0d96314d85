import { createSelector } from './keywords';
import type { Slices } from './slices';
import type { Block, BlockContent, DetectContext, Detector, Fault, Match, Voice } from './types';

/** A detector's match, still counted from the start of its block. */
export interface BlockMatch extends Match {
  readonly detector: Detector;
}

/** What was found in a block. */
export interface Remembered {
  readonly matches: readonly BlockMatch[];
  readonly faults: readonly Fault[];
}

/** Detectors that run in one pass. */
export interface Group {
  readonly detectors: readonly Detector[];
  readonly select: ReturnType<typeof createSelector>;
}

interface Groups {
  readonly patterns: Group;
  /** Those that need a language. */
  readonly worded: Group;
}

const groups = new WeakMap<readonly Detector[], Groups>();

/** Worked out once for a list of detectors, not for each draft. */
export function groupsOf(detectors: readonly Detector[]): Groups {
  const known = groups.get(detectors);
  if (known !== undefined) return known;
  const group = (needsLanguage: boolean): Group => {
    const members = detectors.filter((detector) => (detector.needsLanguage === true) === needsLanguage);
    return { detectors: members, select: createSelector(members) };
  };
  const made = { patterns: group(false), worded: group(true) };
  groups.set(detectors, made);
  return made;
}

export type Pass = (blocks: readonly Block[], context: DetectContext) => Slices<readonly Remembered[]>;

/** How many scans a block that is no longer in the draft is remembered, so that undo and cut-and-paste stay cheap. */
const REMEMBERED_SCANS = 16;

/** How many characters are looked at by one detector after the other: so many that its code pays for being fetched. */
const BATCH = 8_000;

/**
 * Makes a function that lets detectors look at the blocks of a draft, and remembers what they found by a block's content. Where the draft's
 * {@link Voice} has changed, only those detectors look again that had asked for it: in most blocks none.
 */
export function createPass(group: Group): Pass {
  // A block that stayed where it is keeps its content's identity; one that went and came back is known by its text.
  const byContent = new WeakMap<BlockContent, Entry>();
  const memo = new Map<string, Entry>();
  // Most blocks stand where they stood in the scan before, counted from the top or from the end: these cost no look-up.
  let last: { readonly blocks: readonly Block[]; readonly results: readonly Entry[] } = { blocks: [], results: [] };
  const gap: Entry = { matches: NO_MATCHES, faults: NO_FAULTS, asked: NO_DETECTORS, voice: 0, lastSeen: 0 };
  let generation = 0;
  let voiceKey = '';
  let voice = 0;
  return function* (blocks, context) {
    generation++;
    const key = JSON.stringify(context.voice);
    if (key !== voiceKey) voice++;
    voiceKey = key;
    gap.voice = voice;
    const tracked = track(context);
    const results: Entry[] = [];
    const looks = new Map<string | Entry, Look>();
    let length = 0;
    const look = function* (): Slices<void> {
      if (looks.size === 0) return;
      yield* detectIn([...looks.values()], group, tracked);
      // Only now, for a host may leave a scan where it is.
      for (const [known, { content, entry, found }] of looks) {
        Object.assign(entry, found, { voice });
        byContent.set(content, entry);
        if (typeof known === 'string') memo.set(known, entry);
      }
      looks.clear();
      length = 0;
    };
    const moved = last.blocks.length - blocks.length;
    for (const [index, { content }] of blocks.entries()) {
      const at =
        last.blocks[index]?.content === content ? index : last.blocks[index + moved]?.content === content ? index + moved : -1;
      let entry = last.results[at] ?? (content.kind === 'gap' ? gap : byContent.get(content));
      if (entry === undefined) {
        const text = memoKey(content);
        entry = memo.get(text) ?? looks.get(text)?.entry;
        if (entry === undefined) {
          entry = { matches: NO_MATCHES, faults: NO_FAULTS, asked: NO_DETECTORS, voice, lastSeen: 0 };
          looks.set(text, { content, entry, again: undefined, found: NOTHING });
          length += content.text.length;
        } else byContent.set(content, entry);
      }
      if (entry.voice !== voice && !looks.has(entry)) {
        if (entry.asked.length === 0) entry.voice = voice;
        else {
          looks.set(entry, { content, entry, again: entry.asked, found: NOTHING });
          length += content.text.length;
        }
      }
      entry.lastSeen = generation;
      results.push(entry);
      if (length >= BATCH) yield* look();
    }
    yield* look();
    last = { blocks, results };
    if (generation % REMEMBERED_SCANS === 0) {
      for (const [text, { lastSeen }] of memo) if (lastSeen <= generation - REMEMBERED_SCANS) memo.delete(text);
    }
    return results;
  };
}

interface Found extends Remembered {
  /** The detectors that asked for the voice of the draft. */
  readonly asked: readonly Detector[];
}

interface Entry {
  matches: readonly BlockMatch[];
  faults: readonly Fault[];
  asked: readonly Detector[];
  /** Under which voice it was found. */
  voice: number;
  /** The last scan that met it. */
  lastSeen: number;
}

const NO_MATCHES: readonly BlockMatch[] = [];
const NO_FAULTS: readonly Fault[] = [];
const NO_DETECTORS: readonly Detector[] = [];
const NOTHING: Found = { matches: NO_MATCHES, faults: NO_FAULTS, asked: NO_DETECTORS };

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

interface Tracked {
  readonly context: DetectContext;
  /** True when the voice was asked for since the last time. */
  asked(): boolean;
}

/** The same context, with a voice that tells whether it was asked for anything. */
function track(context: DetectContext): Tracked {
  const { voice } = context;
  let asked = false;
  const ask = <Key extends keyof Voice>(key: Key): Voice[Key] => {
    asked = true;
    return voice[key];
  };
  return {
    context: {
      ...context,
      voice: {
        get authors() {
          return ask('authors');
        },
        get past() {
          return ask('past');
        },
        get profile() {
          return ask('profile');
        },
      },
    },
    asked() {
      const was = asked;
      asked = false;
      return was;
    },
  };
}

/** Lets each detector look at all of a batch, rather than all detectors at each block: half of their time is code coming and going. */
function* detectIn(looks: readonly Look[], { detectors, select }: Group, tracked: Tracked): Slices<void> {
  const called = new Map<Detector, Look[]>();
  for (const look of looks) {
    const { content, entry, again } = look;
    if (again !== undefined) {
      const kept = entry.matches.filter(({ detector }) => !again.includes(detector));
      const faults = entry.faults.filter(({ detector }) => !again.some(({ id }) => id === detector));
      look.found = { matches: kept, faults, asked: NO_DETECTORS };
    }
    const readable = /\S/.test(content.prose);
    for (const detector of again ?? select(content.text)) {
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
    for (const look of own) look.found = added(look.found, detect(detector, look.content, tracked));
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
  return { matches: [...to.matches, ...matches], faults: [...to.faults, ...faults], asked: [...to.asked, ...asked] };
}

function detect(detector: Detector, content: BlockContent, { context, asked }: Tracked): Found {
  const matches: BlockMatch[] = [];
  const faults: Fault[] = [];
  try {
    for (const match of detector.detect(content, context)) {
      if (match.start < 0 || match.end > content.text.length || match.start >= match.end)
        throw new RangeError('a match outside its block');
      matches.push({ ...match, detector });
    }
  } catch (error) {
    faults.push({ detector: detector.id, error: error instanceof Error ? error.name : 'Error' });
  }
  const didAsk = asked();
  return matches.length === 0 && faults.length === 0 && !didAsk
    ? NOTHING
    : { matches, faults, asked: didAsk ? [detector] : NO_DETECTORS };
}
