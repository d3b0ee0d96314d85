import { createSelector } from './block-keywords';
import type { Slices } from './slices';
import type { BlockContent, Detector, Fault, Match } from './types';
import type { Tracked } from './voice-facts';

/** A detector's match, still counted from the start of its block. */
export interface BlockMatch extends Match {
  readonly detector: Detector;
}

/** What was found in a block. */
export interface Remembered {
  readonly matches: readonly BlockMatch[];
  readonly faults: readonly Fault[];
}

/** A detector that asked for facts of the draft's voice, as bits in the order of {@link Facts}. */
export interface Asker {
  readonly detector: Detector;
  readonly facts: number;
}

export interface Found extends Remembered {
  readonly asked: readonly Asker[];
}

/** A block to look at: with all detectors, or again with some. */
export interface Look {
  readonly content: BlockContent;
  /** What was found in it before. */
  readonly before: Found;
  readonly again: readonly Detector[] | undefined;
  found: Found;
}

/** Lets each detector look at all of a batch, rather than all detectors at each block: half of their time is code coming and going. */
export function* detectIn(looks: readonly Look[], { detectors, select }: Group, tracked: Tracked): Slices<void> {
  const called = new Map<Detector, Look[]>();
  for (const look of looks) {
    const { content, before, again } = look;
    if (again !== undefined) {
      const kept = before.matches.filter(({ detector }) => !again.includes(detector));
      const faults = before.faults.filter(({ detector }) => !again.some(({ id }) => id === detector));
      look.found = { matches: kept, faults, asked: before.asked.filter(({ detector }) => !again.includes(detector)) };
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

type Selector = ReturnType<typeof createSelector>;

export interface Group {
  readonly detectors: readonly Detector[];
  readonly select: Selector;
}

const selectors = new WeakMap<readonly Detector[], Selector>();

/** Worked out once for a list of detectors, not for each draft. */
export function selectorOf(detectors: readonly Detector[]): Selector {
  const known = selectors.get(detectors);
  if (known !== undefined) return known;
  const made = createSelector(detectors);
  selectors.set(detectors, made);
  return made;
}

/** How many characters one of them looks at between pauses. */
const SLICE = 2_000;
/** Those that have looked at a batch. A pattern's first run compiles it, which takes as long as much text: until then each look is a slice. */
const practised = new WeakSet<Detector>();

const NO_MATCHES: readonly BlockMatch[] = [];
const NO_FAULTS: readonly Fault[] = [];
const NO_ASKERS: readonly Asker[] = [];
export const NOTHING: Found = { matches: NO_MATCHES, faults: NO_FAULTS, asked: NO_ASKERS };
