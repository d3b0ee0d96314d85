import { NAME_WEIGHTS } from './name-weights';
import { unpack } from './packed-weights';
import type { Feature } from './statement-features';
import type { Cue, Label } from './types';

/** Kinds of names of which it was learnt what the words around them are like. */
export const NAME_LABELS = ['person', 'codename'] as const satisfies readonly Label[];
export type NameLabel = (typeof NAME_LABELS)[number];

/** What is weighed of a name over the whole draft. */
export interface NameEvidence {
  /** The points of its cues, see candidates.ts; undefined where it has none. */
  readonly points: number | undefined;
  /** How often it stands in the draft. */
  readonly places: number;
  /** What the words around it say, see {@link nameWordScore}: the mean over its places. */
  readonly words: number;
}

export interface NameModel {
  readonly bias: number;
  /** Of each point of its cues. */
  readonly points: number;
  /** Of having cues at all, of standing there twice, and three times. */
  readonly cued: number;
  readonly twice: number;
  readonly thrice: number;
  readonly words: ArrayLike<number>;
}

/** Of a name that no cue speaks for. */
const NO_POINTS = -6;
const MOST_POINTS = 8;

/** What counts of a name but for the words around it, by the weights of {@link NameModel}. */
export function circumstancesOf({
  points,
  places,
}: NameEvidence): Readonly<Record<'points' | 'cued' | 'twice' | 'thrice', number>> {
  return {
    points: Math.max(-MOST_POINTS, Math.min(MOST_POINTS, points ?? NO_POINTS)),
    cued: points === undefined ? 0 : 1,
    twice: places > 1 ? 1 : 0,
    thrice: places > 2 ? 1 : 0,
  };
}

/** The logarithm of the odds that a name is a detail of its label, and not public. */
export function nameScore(evidence: NameEvidence, model: Omit<NameModel, 'words'>): number {
  const { points, cued, twice, thrice } = circumstancesOf(evidence);
  return model.bias + model.points * points + model.cued * cued + model.twice * twice + model.thrice * thrice + evidence.words;
}

/** What a name and the words around one of its places add to its score. */
export function nameWordScore(features: readonly Feature[], table: ArrayLike<number>): number {
  let sum = 0;
  for (const feature of features) sum += table[feature & (table.length - 1)] ?? 0;
  return sum * nameWordScale(features.length);
}

/** A long sentence has more to say, but not as much more as it has words. */
export function nameWordScale(features: number): number {
  return 6 / Math.sqrt(features + 5);
}

/**
 * How cues and words decide together: cues that suffice do so unless the score is below `least`; a score of `most` suffices without them. On
 * unseen drafts fewer than half of the people and clients that words alone added were right, so that they add code names only.
 */
export const DECISIVE: Readonly<Record<NameLabel, { readonly least: number; readonly most: number }>> = {
  person: { least: -2.5, most: Infinity },
  codename: { least: -3, most: -0.4 },
};

/** Cues of names that the people in an author's own life hardly have. */
const NOT_OF_NOW: readonly string[] = ['past', 'historical', 'animal', 'unreal', 'fiction', 'invented', 'hypothesis', 'article'];
/** What points and twice the score of a name have to add up to, of a first name that stands alone and of another. */
const TOLD_FIRST_NAME = 0;
const TOLD_NAME = 3;

/**
 * Whether a name is a private person's in a draft that surely tells something private. There people come by their first names alone and do ordinary
 * things, of which no cue is sure; points and words together are.
 */
export function isTold(
  label: NameLabel,
  { own, score, cues }: { readonly own: number; readonly score: number; readonly cues: readonly Cue[] },
): boolean {
  if (label !== 'person' || own < 0 || cues.some(({ id }) => NOT_OF_NOW.includes(id))) return false;
  return own + 2 * score >= (cues.some(({ id }) => id === 'first-name-alone') ? TOLD_FIRST_NAME : TOLD_NAME);
}

/** With less, words alone never suffice for a name. */
export function leastWordsAlone(label: NameLabel): number {
  const { bias, points, twice, thrice } = learntNames(label);
  return DECISIVE[label].most - bias - NO_POINTS * points - Math.max(0, twice) - Math.max(0, thrice);
}

const learnt = new Map<NameLabel, NameModel>();

/** The model that is shipped; unpacked when it is first asked for. */
export function learntNames(label: NameLabel): NameModel {
  let model = learnt.get(label);
  if (model === undefined) learnt.set(label, (model = { ...NAME_WEIGHTS[label], words: unpack(NAME_WEIGHTS[label].words) }));
  return model;
}
