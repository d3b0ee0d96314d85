import { sentenceFeaturesOf, wordFeaturesOf, type Feature, type SentenceFeatures } from './statement-features';
import { STATEMENT_WEIGHTS } from './statement-weights';
import type { BlockContent, Cue, Label, Profile, Span, Voice } from './types';
import { wordsOf, type Word } from './words';

/** What a statement may be about, by what it tells of. */
export const STATEMENT_LABELS = {
  company: [
    'unreleased',
    'workforce',
    'incident',
    'legal',
    'method',
    'client',
    'codename',
    'financials',
    'metrics',
    'deal-terms',
  ],
  personal: ['person', 'health', 'compensation'],
} as const satisfies Readonly<Record<Told, readonly Label[]>>;
export type StatementLabel = (typeof STATEMENT_LABELS)[Told][number];

/** What a sentence may tell: something of a company, or of a private person. */
export const TOLD = ['company', 'personal'] as const;
export type Told = (typeof TOLD)[number];

/** A stretch of a sentence that seems to tell something that is not public. */
export interface Statement extends Span {
  readonly label: StatementLabel;
  /** The logarithm of the odds that its sentence tells something private. */
  readonly score: number;
}

/** Weights of sentences as a whole; tables are looked up by hash. */
export interface SentenceModel {
  readonly bias: number;
  readonly profile: Readonly<Record<string, number>>;
  /** By the class of a word of the sentence. */
  readonly words: ArrayLike<number>;
  /** By any other feature of the sentence. */
  readonly features: ArrayLike<number>;
}

/** Weights of a word being part of what is told, in a sentence that tells something. */
export interface MarkModel {
  readonly bias: number;
  readonly words: ArrayLike<number>;
}

/** Weights of a word speaking for a label. */
export interface LabelModel {
  readonly bias: number;
  readonly words: ArrayLike<number>;
}

/** See test/statements/fit.ts. */
export interface StatementModel {
  readonly sentences: Readonly<Record<Told, SentenceModel>>;
  readonly marks: Readonly<Record<Told, MarkModel>>;
  readonly labels: Readonly<Record<StatementLabel, LabelModel>>;
}

/** Scores of a long sentence would add up; the sum is divided by the root of how much is in it. */
export function scaleOf({ words, features }: Pick<SentenceFeatures, 'words' | 'features'>): number {
  return 3 / Math.sqrt(words.length + features.length + 5);
}

export function at(feature: Feature, table: ArrayLike<number>): number {
  return feature & (table.length - 1);
}

/** The logarithm of the odds that a sentence tells something that is not public, but for the draft's profile. */
export function sentenceScore(sentence: Pick<SentenceFeatures, 'words' | 'features'>, model: SentenceModel): number {
  let sum = 0;
  for (const word of sentence.words) sum += model.words[at(word, model.words)] ?? 0;
  for (const feature of sentence.features) sum += model.features[at(feature, model.features)] ?? 0;
  return model.bias + sum * scaleOf(sentence);
}

/** What the draft's profile adds to the score of each of its sentences. */
export function profileScore(profile: Profile, told: Told, model = learntModel()): number {
  let sum = 0;
  const weights = model.sentences[told].profile;
  for (const name in weights) sum += (weights[name] ?? 0) * (profile[name as keyof Profile] ?? 0);
  return sum;
}

/** The words of a statement count this often for its label, the other words of its sentence once. */
const INSIDE = 3;

/** Which label of those that `told` allows the words of a sentence speak for most; `run` are the places of the statement's words. */
export function labelOf(
  classes: readonly Feature[],
  run: { readonly first: number; readonly last: number },
  { told, model }: { readonly told: Told; readonly model: Pick<StatementModel, 'labels'> },
): StatementLabel {
  let best: StatementLabel = STATEMENT_LABELS[told][0];
  let most = -Infinity;
  for (const label of STATEMENT_LABELS[told]) {
    const score = labelScore(classes, run, model.labels[label]);
    if (score <= most) continue;
    most = score;
    best = label;
  }
  return best;
}

export function labelScore(
  classes: readonly Feature[],
  { first, last }: { readonly first: number; readonly last: number },
  { bias, words }: LabelModel,
): number {
  let sum = 0;
  classes.forEach((word, index) => (sum += (words[at(word, words)] ?? 0) * weightInLabel(index, first, last)));
  return bias + sum * labelScale(classes.length, last - first + 1);
}

export function weightInLabel(index: number, first: number, last: number): number {
  return index >= first && index <= last ? INSIDE : 1;
}

export function labelScale(words: number, inside: number): number {
  return 3 / Math.sqrt(words + (INSIDE - 1) * inside + 5);
}

type Scores = Readonly<Record<Told, readonly number[]>>;

const cache = new WeakMap<BlockContent, Scores>();

/** Of each sentence of a block, the logarithm of the odds that it tells something that is not public, but for the draft's profile. */
export function sentenceScoresOf(block: BlockContent): Scores {
  const known = cache.get(block);
  if (known !== undefined) return known;
  const { company, personal } = learntModel().sentences;
  const read = sentenceFeaturesOf(block);
  const scores = {
    company: read.map((sentence) => sentenceScore(sentence, company)),
    personal: read.map((sentence) => sentenceScore(sentence, personal)),
  };
  cache.set(block, scores);
  return scores;
}

/** The same with what the draft's profile adds. */
export function toldScoresOf(block: BlockContent, voice: Voice, told: Told = 'company'): readonly number[] {
  const draft = profileScore(voice.profile, told);
  return sentenceScoresOf(block)[told].map((score) => score + draft);
}

const most: Partial<Record<Told, number>> = {};

/** The most that a profile can add to the score of a sentence: all that speaks for it at the highest level. */
function mostOfProfile(told: Told): number {
  return (most[told] ??= Object.values(learntModel().sentences[told].profile).reduce(
    (sum, weight) => sum + 4 * Math.max(0, weight),
    0.001,
  ));
}

/** What is added to the score of a weak finding in a draft that likely tells nothing private, by the level of `told`. */
export const TOLD_BONUS: readonly number[] = [-1, -0.6, -0.2, 0, 0];

/** Points of a cue for one of {@link TOLD_BONUS}. */
const UNTOLD_POINTS = 2;

/** What speaks against a name in a draft that likely tells nothing private. */
export function untoldCues({ profile }: Voice): readonly Cue[] {
  const bonus = TOLD_BONUS[profile.told] ?? 0;
  return bonus === 0 ? [] : [{ id: 'untold', points: UNTOLD_POINTS * bonus }];
}

/**
 * What a sentence must score for its statements to be told, by the draft's level of `told`: a draft in which no sentence stands out tells
 * nothing private.
 */
const ENOUGH: readonly number[] = [Infinity, Infinity, Infinity, 0.3, -0.2];
const LEAST = Math.min(...ENOUGH);

/** The statements of a block that tell something of a company, or of a person. */
export function statementsOf(block: BlockContent, voice: Voice, told: Told): readonly Statement[] {
  if (block.kind === 'code') return [];
  // The draft's voice is asked for only where it can make a difference.
  if (!sentenceScoresOf(block)[told].some((score) => score + mostOfProfile(told) >= LEAST)) return [];
  const enough = ENOUGH[voice.profile.told] ?? Infinity;
  const scores = toldScoresOf(block, voice, told);
  if (!scores.some((score) => score >= enough)) return [];
  const model = learntModel();
  const { words } = wordsOf(block);
  return sentenceFeaturesOf(block).flatMap((sentence, index) => {
    const score = scores[index] ?? 0;
    if (score < enough) return [];
    const marks = sentence.classes.map((_, word) =>
      markScore(wordFeaturesOf(sentence, words, sentence.from + word), model.marks[told]),
    );
    return runsOf(marks).flatMap((run): Statement[] => {
      const whole = wholePhrase(block.prose, words.slice(sentence.from, sentence.to), run);
      if (whole === undefined) return [];
      const start = words[sentence.from + whole.first]?.start;
      const end = words[sentence.from + whole.last]?.end;
      if (start === undefined || end === undefined) return [];
      return [{ start, end, label: labelOf(sentence.classes, run, { told, model }), score }];
    });
  });
}

const CLAUSE_END = /[,;:.!?()–—\n|]/;
/** Words that neither start nor end what is told. */
const LOOSE = new Set(
  'and or but so that which who of to in on at for with from by as than a an the my our their his her its each'.split(' '),
);
/** How many words a run may be short of its clause's start or end. */
const NEAR_END = 3;

/** The run of a sentence's words, up to the end of its clause where that is near, and without loose words at its ends; undefined where nothing else is left. */
function wholePhrase(prose: string, words: readonly Word[], run: Run): Run | undefined {
  const ends = (at: number): boolean => {
    const [word, next] = [words[at], words[at + 1]];
    return word === undefined || next === undefined || CLAUSE_END.test(prose.slice(word.end, next.start));
  };
  let { first, last } = run;
  for (let ahead = 0; ahead <= NEAR_END; ahead++) {
    if (!ends(run.last + ahead)) continue;
    last = Math.min(run.last + ahead, words.length - 1);
    break;
  }
  while (last > first && !ends(last) && LOOSE.has(words[last]?.lower ?? '')) last--;
  while (first < last && LEADING.has(words[first]?.lower ?? '')) first++;
  return first === last && LOOSE.has(words[first]?.lower ?? '') ? undefined : { first, last };
}

/** An article or a preposition may open what is told, these may not. */
const LEADING = new Set('and or but so that which who'.split(' '));

/** How much each word is likely to be part of what is told. */
export function markScore(features: readonly Feature[], { bias, words }: MarkModel): number {
  let score = bias;
  for (const feature of features) score += words[at(feature, words)] ?? 0;
  return score;
}

/** A word more costs this much, so that a run ends where words no longer speak for it. */
const WORD_COST = -0.1;
const LONGEST = 12;
/** A run with a smaller sum tells nothing. */
const LEAST_SUM = 0.7;
/** A further run of a sentence must have this share of the best one's sum. */
const FURTHER = 0.5;
const MOST_RUNS = 4;

interface Run {
  readonly first: number;
  readonly last: number;
}

/** The run of words with the highest sum of scores, and further ones that are nearly as high; indices into `scores`, both ends included. */
export function runsOf(scores: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  const left = [...scores];
  let least = LEAST_SUM;
  while (runs.length < MOST_RUNS) {
    const { first, last, sum } = bestRun(left);
    if (sum < least) break;
    least = Math.max(least, sum * FURTHER);
    runs.push({ first, last });
    left.fill(-Infinity, Math.max(0, first - 1), last + 2);
    if (!left.some((score) => score > 0)) break;
  }
  return runs;
}

function bestRun(scores: readonly number[]): Run & { readonly sum: number } {
  let best = { first: 0, last: 0, sum: -Infinity };
  let sum = 0;
  let first = 0;
  scores.forEach((score, index) => {
    if (sum <= 0 || index - first >= LONGEST) {
      sum = 0;
      first = index;
    }
    sum += score - WORD_COST;
    if (sum > best.sum) best = { first, last: index, sum };
  });
  return best;
}

let learnt: StatementModel | undefined;

function learntModel(): StatementModel {
  learnt ??= {
    sentences: unpackEach(STATEMENT_WEIGHTS.sentences, ({ bias, profile, words, features }) => ({
      bias,
      profile,
      words: unpack(words),
      features: unpack(features),
    })),
    marks: unpackEach(STATEMENT_WEIGHTS.marks, ({ bias, words }) => ({ bias, words: unpack(words) })),
    labels: unpackEach(STATEMENT_WEIGHTS.labels, ({ bias, words }) => ({ bias, words: unpack(words) })),
  };
  return learnt;
}

function unpackEach<Key extends string, Packed, Unpacked>(
  packed: Readonly<Record<Key, Packed>>,
  one: (packed: Packed) => Unpacked,
): Readonly<Record<Key, Unpacked>> {
  return Object.fromEntries(Object.entries<Packed>(packed).map(([key, value]) => [key, one(value)])) as Record<Key, Unpacked>;
}

export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A table of weights as it is written: a letter each, times a scale. */
interface Packed {
  readonly scale: number;
  readonly weights: string;
}

function unpack({ scale, weights }: Packed): Float32Array {
  const byCode = new Float32Array(128);
  for (let level = 0; level < ALPHABET.length; level++) byCode[ALPHABET.charCodeAt(level)] = levelValue(level) * scale;
  const table = new Float32Array(weights.length);
  for (let index = 0; index < table.length; index++) table[index] = byCode[weights.charCodeAt(index)] ?? 0;
  return table;
}

/** 0 to 62 as -1 to 1, finer around 0. */
export function levelValue(level: number): number {
  const signed = (Math.min(level, 62) - 31) / 31;
  return Math.sign(signed) * Math.abs(signed) ** 1.8;
}
