import { visitSentences, type Feature, type SentenceFeatures } from './statement-features';
import type { NameSigns } from './candidates';
import { unpack } from './packed-weights';
import { STATEMENT_WEIGHTS } from './statement-weights';
import { perContext } from './per-block';
import type { BlockContent, Label, Profile, Voice } from './types';
import { whenNeeded } from './when-needed';

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

/** What speaks for a sentence telling something private, with the draft around it in view. Scores are logarithms of odds. */
export interface Evidence {
  /** How likely it tells something of a company, of a person. */
  readonly company: number;
  readonly personal: number;
  /** Its words. */
  readonly length: number;
  /** The score of the sentence before, whichever of the two is higher; likewise of the best others of the draft. */
  readonly before: number;
  readonly best: number;
  readonly second: number;
  readonly third: number;
  /** How many other sentences of the draft likely tell something, as a sum of probabilities. */
  readonly likely: number;
  /** Their mean score. */
  readonly mean: number;
  /** The logarithm of the draft's words. */
  readonly words: number;
  /** How many details were found elsewhere in the draft, and whether any. */
  readonly firm: number;
  readonly anyFirm: number;
  /** How many things were found in the sentence, and elsewhere, that are only possible. */
  readonly weakHere: number;
  readonly weak: number;
}

export interface EvidenceModel {
  readonly bias: number;
  readonly weights: Readonly<Record<keyof Evidence, number>>;
}

/** The logarithm of the odds that a sentence tells something private. */
export function oddsOf(evidence: Evidence, { bias, weights }: EvidenceModel): number {
  let odds = bias;
  for (const name in weights) odds += weights[name as keyof Evidence] * evidence[name as keyof Evidence];
  return odds;
}

/** See test/statements/fit.ts. */
export interface StatementModel {
  readonly sentences: Readonly<Record<Told, SentenceModel>>;
  readonly marks: Readonly<Record<Told, MarkModel>>;
  readonly labels: Readonly<Record<StatementLabel, LabelModel>>;
  readonly evidence: EvidenceModel;
}

/** Scores of a long sentence would add up; the sum is divided by the root of how much is in it. */
export function scaleOf({ words, features }: Pick<SentenceFeatures, 'words' | 'features'>): number {
  return scale(words.length + features.length);
}

function scale(count: number): number {
  return 3 / Math.sqrt(count + 5);
}

export function at(feature: Feature, table: ArrayLike<number>): number {
  return feature & (table.length - 1);
}

/** The logarithm of the odds that a sentence tells something that is not public, but for the draft's profile. */
export function sentenceScore(sentence: Pick<SentenceFeatures, 'words' | 'features'>, model: SentenceModel): number {
  const words = { list: sentence.words, count: sentence.words.length };
  const features = { list: sentence.features, count: sentence.features.length };
  return model.bias + add(add(0, words, model.words), features, model.features) * scaleOf(sentence);
}

/** A sum with the weights of so many features of a list. */
function add(sum: number, { list, count }: Counted, table: ArrayLike<number>): number {
  for (let index = 0; index < count; index++) sum += table[at(list[index] as Feature, table)] as number;
  return sum;
}

interface Counted {
  readonly list: ArrayLike<Feature>;
  readonly count: number;
}

/** What the draft's profile adds to the score of each of its sentences. */
export function profileScore(profile: Profile, told: Told, model: Pick<StatementModel, 'sentences'> = learntModel()): number {
  let sum = 0;
  const weights = model.sentences[told].profile;
  for (const name in weights) sum += (weights[name] ?? 0) * (profile[name as keyof Profile] ?? 0);
  return sum;
}

const leads = new WeakMap<Profile, Readonly<Record<Told, number>>>();

/** {@link profileScore} of both, worked out once for a profile: each block asks for it. */
function leadOf(profile: Profile): Readonly<Record<Told, number>> {
  // Who asks is asked for it again when the profile has changed, see pass.ts.
  void profile.length;
  let lead = leads.get(profile);
  if (lead === undefined) {
    lead = { company: profileScore(profile, 'company'), personal: profileScore(profile, 'personal') };
    leads.set(profile, lead);
  }
  return lead;
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

/** Of each sentence of a block, the logarithm of the odds that it tells something that is not public, but for the draft's profile. */
export const sentenceScoresOf = perContext((block): Scores => {
  const { company, personal } = learntModel().sentences;
  const scores: Record<Told, number[]> = { company: [], personal: [] };
  visitSentences(block, (words, features) => {
    const scaled = scale(words.count + features.count);
    scores.company.push(company.bias + add(add(0, words, company.words), features, company.features) * scaled);
    scores.personal.push(personal.bias + add(add(0, words, personal.words), features, personal.features) * scaled);
  });
  return scores;
});

/** Two fifths of published prose score less. Of 900 names, figures, illnesses and methods in drafts that the fit had not seen, none stood there. */
const FAR = -3.5;
/** So few words may be anything. */
const SHORT = 80;

/**
 * False for a paragraph so unlike all that tells something that what rests on its words need not be weighed. A name that was recognised elsewhere
 * is found there all the same, and so is what is known by its form.
 */
export const mayTellAnything = perContext((block): boolean => {
  if ((block.kind !== 'paragraph' && block.kind !== 'list-item') || block.prose.length < SHORT) return true;
  const { company, personal } = sentenceScoresOf(block);
  return company.some((score) => score >= FAR) || personal.some((score) => score >= FAR);
});

/** {@link sentenceScoresOf} with what the draft's profile adds. */
export function toldScoresOf(block: BlockContent, voice: Voice, told: Told = 'company'): readonly number[] {
  const draft = leadOf(voice.profile)[told];
  return sentenceScoresOf(block)[told].map((score) => score + draft);
}

/** Sentences that tell of people score lower than those that tell of a company. */
export const PERSONAL_LEAD = 0.3;

/** {@link toldScoresOf} of all that may be told. */
export function draftScoresOf(block: BlockContent, voice: Voice): Scores {
  return { company: toldScoresOf(block, voice, 'company'), personal: toldScoresOf(block, voice, 'personal') };
}

const most: Partial<Record<Told, number>> = {};

/** The most that a profile can add to the score of a sentence: all that speaks for it at the highest level. */
function mostOfProfile(told: Told): number {
  return (most[told] ??= Object.values(learntModel().sentences[told].profile).reduce(
    (sum, weight) => sum + 4 * Math.max(0, weight),
    0.001,
  ));
}

/** Whether a sentence of a block may score so much under any profile: for who would ask for the draft's voice only where it makes a difference. */
export function mayScore(block: BlockContent, told: Told, least: number): boolean {
  const lead = mostOfProfile(told);
  return sentenceScoresOf(block)[told].some((score) => score + lead >= least);
}

/** The same of each of its sentences. */
export function sentencesThatMayScore(block: BlockContent, told: Told, least: number): readonly boolean[] {
  const lead = mostOfProfile(told);
  return sentenceScoresOf(block)[told].map((score) => score + lead >= least);
}

/** What is added to the score of a weak finding in a draft that likely tells nothing private, by the level of `told`. */
export const TOLD_BONUS: readonly number[] = [-1, -0.6, -0.2, 0, 0];

/** Points of a cue for one of {@link TOLD_BONUS}. */
const UNTOLD_POINTS = 2;

/** The highest level of `told`. */
const SURELY_TOLD = 4;

/** What a draft as a whole says of the names in it, by how likely it tells anything private. */
export function nameSigns({ profile: { told } }: Voice): NameSigns {
  const bonus = TOLD_BONUS[told] ?? 0;
  return { cues: bonus === 0 ? [] : [{ id: 'untold', points: UNTOLD_POINTS * bonus }], tells: told >= SURELY_TOLD };
}

/** How much each word is likely to be part of what is told. */
export function markScore(features: readonly Feature[], { bias, words }: MarkModel): number {
  let score = bias;
  for (const feature of features) score += words[at(feature, words)] ?? 0;
  return score;
}

/** The model that is shipped; unpacked when it is first asked for. */
export const learntModel = whenNeeded((): StatementModel => ({
  sentences: unpackEach(STATEMENT_WEIGHTS.sentences, ({ bias, profile, words, features }) => ({
    bias,
    profile,
    words: unpack(words),
    features: unpack(features),
  })),
  marks: unpackEach(STATEMENT_WEIGHTS.marks, ({ bias, words }) => ({ bias, words: unpack(words) })),
  labels: unpackEach(STATEMENT_WEIGHTS.labels, ({ bias, words }) => ({ bias, words: unpack(words) })),
  evidence: STATEMENT_WEIGHTS.evidence,
}));

function unpackEach<Key extends string, Packed, Unpacked>(
  packed: Readonly<Record<Key, Packed>>,
  one: (packed: Packed) => Unpacked,
): Readonly<Record<Key, Unpacked>> {
  return Object.fromEntries(Object.entries<Packed>(packed).map(([key, value]) => [key, one(value)])) as Record<Key, Unpacked>;
}
