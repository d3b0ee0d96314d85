import { foldName } from './names';
import { DECISIVE, isTold, learntNames, NAME_LABELS, nameScore, type NameLabel } from './name-model';
import type { BlockMatch } from './looks';
import type { Block, BlockContent, Cue, Label } from './types';

/** How much must speak for a name, over the whole draft, for it to be reported. */
const ENOUGH = 4;

/** From here on one reason is final: the author's own name, a public person. */
const VETO = -50;

/**
 * Decides on matches that a detector leaves open ({@link Match.cues}) with the whole draft in view. What speaks for a name
 * or against it adds up over all its occurrences, one kind of reason counting once, and every occurrence shares the
 * outcome: somebody whose daughter is mentioned in the first paragraph is a private person in the last one.
 * `signs`: what the draft as a whole says of any name; asked for where there is a name. Takes and gives the matches of each block; pure.
 */
export function decideCandidates(
  blocks: readonly Block[],
  matches: readonly (readonly BlockMatch[])[],
  signs: () => NameSigns = () => NO_SIGNS,
): readonly (readonly BlockMatch[])[] {
  const groups = groupsOf(blocks, matches);
  if (groups.size === 0) return matches;
  decideGroups(groups, matches, signs());
  return matches.map((found, index) => {
    const own = groups.of[index];
    return own === undefined ? found : found.flatMap((match, at) => decidedBy(own[at], match));
  });
}

function decidedBy(group: Group | undefined, match: BlockMatch): readonly BlockMatch[] {
  if (group === undefined) return [match];
  const { outcome } = find(group);
  return outcome?.named === true ? [{ ...match, confidence: 'likely', because: outcome.because, named: true }] : NO_MATCHES;
}

const NO_MATCHES: readonly BlockMatch[] = [];

/** What a draft as a whole says of the names in it. */
export interface NameSigns {
  /** For or against any of them. */
  readonly cues: readonly Cue[];
  /** True where it surely tells something private. */
  readonly tells: boolean;
}

const NO_SIGNS: NameSigns = { cues: [], tells: false };

interface Groups {
  /** How many matches are in them. */
  readonly size: number;
  /** Of each block, and of each of its matches; undefined where a match has no cues. */
  readonly of: readonly (readonly (Group | undefined)[] | undefined)[];
}

function groupsOf(blocks: readonly Block[], matches: readonly (readonly BlockMatch[])[]): Groups {
  const byKey = new Map<string, Group>();
  let size = 0;
  const of = matches.map((found, index) => {
    if (!found.some(({ cues }) => cues !== undefined)) return undefined;
    return found.map((match) => {
      if (match.cues === undefined) return undefined;
      size++;
      return join(byKey, match, keysOf(match, blocks[index]?.content));
    });
  });
  return { size, of };
}

/** What stands together as one name: its matches, and what is weighed of them. Names that no weight can save are left out. For fitting the weights. */
export function namesOf(
  blocks: readonly Block[],
  matches: readonly (readonly BlockMatch[])[],
): readonly { readonly label: Label; readonly points: number | undefined; readonly matches: readonly BlockMatch[] }[] {
  const names = new Map<Group, BlockMatch[]>();
  groupsOf(blocks, matches).of.forEach((ofBlock, index) =>
    ofBlock?.forEach((group, at) => {
      if (group === undefined) return;
      const root = find(group);
      names.set(root, [...(names.get(root) ?? []), matches[index]?.[at] as BlockMatch]);
    }),
  );
  return [...names].flatMap(([{ label, cues }, own]) => {
    const points = cues.length === 0 ? undefined : sumOf(cues);
    return points !== undefined && points <= VETO ? [] : [{ label, points, matches: own }];
  });
}

/** Decides on each group; of two that claim a name as different things (a person, a client), the one with less for it goes. */
function decideGroups({ of }: Groups, matches: readonly (readonly BlockMatch[])[], signs: NameSigns): void {
  for (const ofBlock of of) {
    for (const group of ofBlock ?? NO_GROUPS) {
      if (group === undefined) continue;
      const root = find(group);
      root.outcome ??= decide(root, signs);
    }
  }
  of.forEach((ofBlock, index) => {
    const found = matches[index] as readonly BlockMatch[];
    if (ofBlock !== undefined && anyTwiceOnARange(found)) settleRivals(ofBlock, found);
  });
}

const NO_GROUPS: readonly undefined[] = [];

function settleRivals(groups: readonly (Group | undefined)[], found: readonly BlockMatch[]): void {
  const byRange = new Map<string, Group>();
  found.forEach(({ start, end }, at) => {
    const group = groups[at];
    if (group === undefined) return;
    const root = find(group);
    const range = `${start} ${end}`;
    const rival = byRange.get(range);
    if (rival === undefined || rival === root) {
      byRange.set(range, root);
      return;
    }
    const [one, other] = [rival.outcome, root.outcome];
    if (one?.named !== true || other?.named !== true) return;
    const loser = other.strength > one.strength ? rival : root;
    loser.outcome = { ...(loser === root ? other : one), named: false };
    if (loser === rival) byRange.set(range, root);
  });
}

/** Few blocks hold two matches of one range, and only these have anything to settle. */
function anyTwiceOnARange(found: readonly BlockMatch[]): boolean {
  for (let at = 1; at < found.length; at++) {
    const { start, end } = found[at] as BlockMatch;
    for (let before = 0; before < at; before++) {
      const other = found[before] as BlockMatch;
      if (other.start === start && other.end === end) return true;
    }
  }
  return false;
}

interface Group {
  parent?: Group;
  readonly label: Label;
  /** Its matches, and the sum of what the words around them say. */
  places: number;
  words: number;
  /** The weightiest of each kind. */
  readonly cues: Cue[];
  because: string;
  best: number;
  /** Of a root, once it is decided on. */
  outcome?: Outcome;
}

interface Outcome {
  readonly named: boolean;
  readonly because: string;
  /** How much speaks for the name, less what speaks against it. */
  readonly strength: number;
}

/** Two names are one group when they are equal, or, of people, when they share a word that is not an initial. */
function join(groups: Map<string, Group>, match: BlockMatch, keys: readonly string[]): Group {
  let known: Group | undefined;
  for (const key of keys) {
    const other = groups.get(key);
    if (other === undefined) continue;
    const root = find(other);
    if (known !== undefined) merge(root, known);
    known = root;
  }
  const root = known ?? {
    label: match.detector.label,
    places: 0,
    words: 0,
    cues: [],
    because: match.because,
    best: Number.NEGATIVE_INFINITY,
  };
  for (const key of keys) if (!groups.has(key)) groups.set(key, root);
  if (match.words !== undefined) {
    root.places++;
    root.words += match.words;
  }
  let best = 0;
  for (const cue of match.cues ?? []) {
    add(root.cues, cue);
    best += cue.points;
  }
  if (best > root.best) {
    root.best = best;
    root.because = match.because;
  }
  return root;
}

/** Matches live as long as their block is remembered, so that a keystroke folds only the names that it changed. */
const keyCache = new WeakMap<BlockMatch, readonly string[]>();

function keysOf(match: BlockMatch, content: BlockContent | undefined): readonly string[] {
  const known = keyCache.get(match);
  if (known !== undefined) return known;
  const name = foldName(content?.text.slice(match.start, match.end) ?? '');
  const words = (match.detector.label !== 'person' ? [name.replace(/\s+/g, ' ')] : name.split(/[^\p{L}\p{N}-]+/u)).filter(
    (word) => word.length > 1,
  );
  const keys = (words.length === 0 ? [name] : words).map((word) => `${match.detector.id} ${word}`);
  keyCache.set(match, keys);
  return keys;
}

function find(group: Group): Group {
  let root = group;
  while (root.parent !== undefined) root = root.parent;
  if (root !== group) group.parent = root;
  return root;
}

function merge(into: Group, from: Group): void {
  if (into === from) return;
  from.parent = into;
  into.places += from.places;
  into.words += from.words;
  for (const cue of from.cues) add(into.cues, cue);
  if (from.best > into.best) {
    into.best = from.best;
    into.because = from.because;
  }
}

/** There are few: to look through them takes less time than to make a map for each name. */
function add(cues: Cue[], cue: Cue): void {
  for (let at = 0; at < cues.length; at++) {
    const known = cues[at] as Cue;
    if (known.id !== cue.id) continue;
    if (Math.abs(cue.points) > Math.abs(known.points)) cues[at] = cue;
    return;
  }
  cues.push(cue);
}

function decide({ label, cues, because, places, words }: Group, signs: NameSigns): Outcome {
  const own = sumOf(cues);
  if (own <= VETO) return { named: false, because, strength: own };
  const sum = own + signs.cues.reduce((all, { points }) => all + points, 0);
  if (!isNameLabel(label) || places === 0) return { named: sum >= ENOUGH, because, strength: sum };
  const score = nameScore({ points: cues.length === 0 ? undefined : own, places, words: words / places }, learntNames(label));
  const { least, most } = DECISIVE[label];
  const named = (sum >= ENOUGH && score >= least) || score >= most || (signs.tells && isTold(label, { own, score, cues }));
  return { named, because, strength: sum + 2 * score };
}

function sumOf(cues: readonly Cue[]): number {
  let sum = 0;
  for (const { points } of cues) {
    if (points <= VETO) return points;
    sum += points;
  }
  return sum;
}

function isNameLabel(label: Label): label is NameLabel {
  return (NAME_LABELS as readonly Label[]).includes(label);
}
