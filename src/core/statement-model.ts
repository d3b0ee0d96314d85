import { sentenceFeaturesOf, wordFeaturesOf, type Feature, type SentenceFeatures } from './statement-features';
import { STATEMENT_WEIGHTS } from './statement-weights';
import type { BlockContent, Cue, Label, Profile, Span, Voice } from './types';
import { wordsOf } from './words';

/** What a statement may be about; `metrics` stands for figures of any kind. */
export const STATEMENT_LABELS = [
  'unreleased',
  'workforce',
  'incident',
  'legal',
  'method',
  'client',
  'codename',
  'metrics',
] as const satisfies readonly Label[];
export type StatementLabel = (typeof STATEMENT_LABELS)[number];

/** A clause that seems to tell something of a company that is not public. */
export interface Statement extends Span {
  readonly label: StatementLabel;
  /** The logarithm of the odds that its sentence tells something private. */
  readonly score: number;
}

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

/** See test/statements/fit.ts. */
export interface StatementModel {
  readonly sentences: Readonly<Record<Told, SentenceModel>>;
  /** Of a word being part of what is told, in a sentence that tells something. */
  readonly marks: ArrayLike<number>;
  readonly markBias: number;
  /** By the class of a word, the label that it speaks for: 0 for none, then labels, then labels that it speaks for twice. */
  readonly labels: ArrayLike<number>;
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

/** Which label the words of a sentence speak for most. */
export function labelOf(classes: readonly Feature[], model: StatementModel): StatementLabel {
  const votes = STATEMENT_LABELS.map(() => 0);
  for (const word of classes) {
    const code = model.labels[at(word, model.labels)] ?? 0;
    const label = (code - 1) % STATEMENT_LABELS.length;
    if (code > 0) votes[label] = (votes[label] ?? 0) + (code > STATEMENT_LABELS.length ? 2 : 1);
  }
  let best = 0;
  votes.forEach((count, label) => {
    if (count > (votes[best] ?? 0)) best = label;
  });
  return STATEMENT_LABELS[best] ?? 'unreleased';
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

let most: number | undefined;

/** The most that a profile can add to the score of a sentence: all that speaks for it at the highest level. */
function mostOfProfile(): number {
  return (most ??= Object.values(learntModel().sentences.company.profile).reduce(
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

/** The statements of a block whose sentences score at least `enough`. */
export function statementsOf(block: BlockContent, voice: Voice, enough: number): readonly Statement[] {
  if (block.kind === 'code') return [];
  // The draft's voice is asked for only where it can make a difference.
  if (!sentenceScoresOf(block).company.some((score) => score + mostOfProfile() >= enough)) return [];
  const scores = toldScoresOf(block, voice);
  if (!scores.some((score) => score >= enough)) return [];
  const model = learntModel();
  const { words } = wordsOf(block);
  return sentenceFeaturesOf(block).flatMap((sentence, index) => {
    const score = scores[index] ?? 0;
    if (score < enough) return [];
    const label = labelOf(sentence.words, model);
    const { first, last } = bestRun(
      sentence.classes.map((_, word) => markScore(wordFeaturesOf(sentence, words, sentence.from + word), model)),
    );
    const start = words[sentence.from + first]?.start;
    return start === undefined ? [] : [{ start, end: words[sentence.from + last]?.end ?? start, label, score }];
  });
}

/** How much each word is likely to be part of what is told. */
export function markScore(features: readonly Feature[], model: StatementModel): number {
  let score = model.markBias;
  for (const feature of features) score += model.marks[at(feature, model.marks)] ?? 0;
  return score;
}

/** A word more costs this much, so that a run ends where words no longer speak for it. */
const WORD_COST = -0.1;
const LONGEST = 12;

/** The run of words with the highest sum of scores, both ends included; indices into `scores`. */
export function bestRun(scores: readonly number[]): { readonly first: number; readonly last: number } {
  let best = { first: 0, last: 0 };
  let most = -Infinity;
  let sum = 0;
  let first = 0;
  scores.forEach((score, index) => {
    if (sum <= 0 || index - first >= LONGEST) {
      sum = 0;
      first = index;
    }
    sum += score - WORD_COST;
    if (sum > most) {
      most = sum;
      best = { first, last: index };
    }
  });
  return best;
}

let learnt: StatementModel | undefined;

function learntModel(): StatementModel {
  if (learnt !== undefined) return learnt;
  const { sentences, marks, markBias, labels } = STATEMENT_WEIGHTS;
  const unpacked = (told: Told): SentenceModel => ({
    ...sentences[told],
    words: unpack(sentences[told].words),
    features: unpack(sentences[told].features),
  });
  learnt = {
    sentences: { company: unpacked('company'), personal: unpacked('personal') },
    marks: unpack(marks),
    markBias,
    labels: unpackCodes(labels),
  };
  return learnt;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

interface Packed {
  readonly scale: number;
  readonly weights: string;
}

function unpack({ scale, weights }: Packed): Float32Array {
  return Float32Array.from(unpackCodes(weights), (level) => levelValue(level) * scale);
}

/** Codes of four bits, three of them in two letters of base64. */
function unpackCodes(letters: string): Uint8Array {
  const value = new Uint8Array(128);
  for (let index = 0; index < ALPHABET.length; index++) value[ALPHABET.charCodeAt(index)] = index;
  const codes = new Uint8Array(2 ** Math.floor(Math.log2((letters.length * 6) / 4)));
  for (let index = 0; index < codes.length; index++) {
    const bit = index * 4;
    const letter = Math.floor(bit / 6);
    const both = ((value[letters.charCodeAt(letter)] ?? 0) << 6) | (value[letters.charCodeAt(letter + 1)] ?? 0);
    codes[index] = (both >> (8 - (bit % 6))) & 15;
  }
  return codes;
}

/** 0 to 15 as -1 to 1, finer around 0. */
export function levelValue(level: number): number {
  const signed = (Math.min(level, 14) - 7) / 7;
  return Math.sign(signed) * Math.abs(signed) ** 1.6;
}
