/**
 * Fits the model of statements to annotated texts and writes src/core/statement-weights.ts:
 *
 *     npx tsx test/statements/fit.ts [--check | --without FOLDER]
 *
 * Logistic regression over hashed features by stochastic gradient descent (AdaGrad) with a penalty on the squares of the weights. A word's
 * weight is the sum of its own and of one that its vector gives it (word-vectors.txt), so that words which are in no training text get the
 * weight of their kind. `--check` writes nothing and prints, for each folder, recall and precision of a model fitted to the others;
 * `--without` writes a model that has not seen one folder (a, b, c or learn), so that all detectors can be measured on it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { hashOf, type Feature } from '../../src/core/statement-features';
import {
  at,
  labelScale,
  labelScore,
  scaleOf,
  weightInLabel,
  TOLD,
  type LabelModel,
  type SentenceModel,
  type StatementLabel,
  type StatementModel,
  type Told,
} from '../../src/core/statement-model';
import type { Profile } from '../../src/core/types';
import { fitEvidence } from './evidence';
import { FRAGMENTS } from './fragments';
import { learnt, shuffled, sigmoid, step } from './gradient';
import { fitMarks, type MarkedWord } from './marks';
import { report } from './report';
import { round, tableOf } from './table';
import { isFragment, isOf, LABELS, marksOf, TELLS, type Mark } from './told';
import { markedBundles, markedDrafts, markedLines, publishedPosts } from '../support/marked';
import { examplesOf, type Example } from './examples';

const SHARED = '../shared';
const SIZE = {
  company: { words: 1 << 14, features: 1 << 17 },
  personal: { words: 1 << 14, features: 1 << 17 },
  labels: 1 << 12,
};
const POST_WEIGHT = 0.3;
const ROUNDS = 10;
const LABEL_ROUNDS = 12;
const PENALTY = 6e-4;
const VECTOR_SCALE = 1.5;
const VECTOR_PENALTY = 1e-3;
const PROFILE: readonly (keyof Profile)[] = [
  'we',
  'me',
  'public',
  'disclosed',
  'supposed',
  'forReaders',
  'hushed',
  'deal',
  'indicator',
  'years',
  'length',
];
const PROFILE_SCALE = 0.3;

function main(): void {
  const examples = [
    ...['a', 'b', 'c'].flatMap((folder) => ofDrafts(`${SHARED}/drafts-more/${folder}`, folder)),
    ...ofDrafts('test/drafts-learn', 'learn'),
    ...markedBundles('test/learn').flatMap((draft) => examplesOf(draft, draft.field)),
    ...FRAGMENTS.flatMap(markedLines).flatMap((line) => examplesOf(line, 'fragments')),
    ...markedLines('test/figures/sentences.txt').flatMap((line) => examplesOf(line, 'figures')),
    ...publishedPosts(`${SHARED}/corpora/blogs_dev.jsonl`).flatMap((post) => examplesOf(post, 'posts')),
  ];
  const vectors = readVectors();
  if (process.argv.includes('--check')) {
    const posts = examples.filter((example) => example.set === 'posts' && isHeldBack(example));
    // The development drafts are in no training set.
    const checked = ofDrafts(`${SHARED}/drafts`, 'drafts');
    for (const set of ['drafts', 'a', 'b', 'c', 'learn', 'fragments']) {
      const isHeld = (example: Example): boolean =>
        (example.set === set && (set !== 'fragments' || isHeldBack(example))) || (example.set === 'posts' && isHeldBack(example));
      const model = round(
        fit(
          examples.filter((example) => !isHeld(example)),
          vectors,
        ),
      );
      report(
        set,
        { examples: set === 'drafts' ? checked : examples.filter((example) => example.set === set && isHeld(example)), posts },
        model,
      );
    }
    return;
  }
  const held = process.argv[process.argv.indexOf('--without') + 1];
  const model = fit(process.argv.includes('--without') ? examples.filter(({ set }) => set !== held) : examples, vectors);
  writeFileSync('src/core/statement-weights.ts', tableOf(model));
}

function ofDrafts(folder: string, set: string): readonly Example[] {
  return markedDrafts(folder).flatMap((draft) => examplesOf(draft, set));
}

/** A third of the texts. */
function isHeldBack({ text }: Example): boolean {
  return hashOf(text) % 3 === 0;
}

type Vectors = ReadonlyMap<Feature, Float32Array>;

function readVectors(): Vectors {
  const lines = readFileSync('test/statements/word-vectors.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [word = '', code = ''] = line.split(' ');
      return [hashOf(word), Float32Array.from(new Int8Array(Buffer.from(code, 'base64')), (value) => value / 200)];
    }),
  );
}

function fit(examples: readonly Example[], vectors: Vectors): StatementModel {
  return {
    sentences: bothSentences(examples, vectors),
    marks: { company: fitMarks(markedWords(examples, 'company')), personal: fitMarks(markedWords(examples, 'personal')) },
    labels: fitLabels(examples),
    evidence: fitEvidence(examples, (part) => bothSentences(part, vectors)),
  };
}

function bothSentences(examples: readonly Example[], vectors: Vectors): StatementModel['sentences'] {
  const [company, personal] = TOLD.map((told) => fitSentences(examples, vectors, told)) as [SentenceModel, SentenceModel];
  return { company, personal };
}

function fitSentences(examples: readonly Example[], vectors: Vectors, told: Told): SentenceModel {
  const words = learnt(SIZE[told].words);
  const features = learnt(SIZE[told].features);
  const dimensions = vectors.values().next().value?.length ?? 0;
  const vector = learnt(dimensions);
  const profile = learnt(PROFILE.length);
  const bias = learnt(1);
  bias.weights[0] = -3;
  const sums = examples.map(({ classes }) => {
    const sum = new Float32Array(dimensions);
    for (const word of classes)
      vectors.get(word)?.forEach((value, index) => (sum[index] = (sum[index] as number) + value * VECTOR_SCALE));
    return sum;
  });
  for (let turn = 0; turn < ROUNDS; turn++) {
    for (const index of shuffled(examples.length, 7 + turn)) {
      const example = examples[index] as Example;
      const sum = sums[index] as Float32Array;
      const scale = scaleOf({ words: example.classes, features: example.features });
      let score = 0;
      for (const word of example.classes) score += words.weights[at(word, words.weights)] as number;
      for (const feature of example.features) score += features.weights[at(feature, features.weights)] as number;
      sum.forEach((value, k) => (score += value * (vector.weights[k] as number)));
      score = score * scale + bias.weights[0];
      const levels = isFragment(example) ? [] : PROFILE.map((name) => example.profile[name] * PROFILE_SCALE);
      levels.forEach((level, k) => (score += level * (profile.weights[k] as number)));
      const error = (sigmoid(score) - (TELLS[told](example) ? 1 : 0)) * (example.set === 'posts' ? POST_WEIGHT : 1);
      step(bias, [0, error], 0);
      for (const word of example.classes) step(words, [at(word, words.weights), error * scale], PENALTY);
      for (const feature of example.features) step(features, [at(feature, features.weights), error * scale], PENALTY);
      sum.forEach((value, k) => step(vector, [k, error * scale * value], VECTOR_PENALTY));
      levels.forEach((level, k) => step(profile, [k, error * level], 0));
    }
  }
  return {
    bias: bias.weights[0],
    profile: Object.fromEntries(PROFILE.map((name, k) => [name, (profile.weights[k] as number) * PROFILE_SCALE])),
    words: withVectors(words.weights, vectors, vector.weights),
    features: features.weights,
  };
}

/** Adds to the weight of each word what its vector gives it. Where words share a place, the commoner one decides. */
function withVectors(words: Float32Array, vectors: Vectors, weights: Float32Array): Float32Array {
  const taken = new Set<number>();
  const sum = Float32Array.from(words);
  for (const [word, vector] of vectors) {
    const place = at(word, words);
    if (taken.has(place)) continue;
    taken.add(place);
    let extra = 0;
    vector.forEach((value, k) => (extra += value * VECTOR_SCALE * (weights[k] as number)));
    sum[place] = (sum[place] as number) + extra;
  }
  return sum;
}

/** The words of each sentence that tells something, with whether it is marked. */
function markedWords(examples: readonly Example[], told: Told): readonly (readonly MarkedWord[])[] {
  return examples
    .filter(TELLS[told])
    .map(({ words }) => words.map(({ features, label }) => ({ features, isMarked: isOf(told, label) })));
}

/** Softmax over the labels of the marks, by the words in them and around them. */
function fitLabels(examples: readonly Example[]): Readonly<Record<StatementLabel, LabelModel>> {
  const marks = examples.flatMap(marksOf);
  const heads = LABELS.map((label) => ({ label, words: learnt(SIZE.labels), bias: learnt(1) }));
  for (let turn = 0; turn < LABEL_ROUNDS; turn++) {
    for (const index of shuffled(marks.length, 13 + turn)) {
      const { classes, first, last, label: gold } = marks[index] as Mark;
      const scores = heads.map(({ words, bias }) =>
        Math.exp(labelScore(classes, { first, last }, { words: words.weights, bias: bias.weights[0] as number })),
      );
      const total = scores.reduce((all, score) => all + score, 0);
      const scale = labelScale(classes.length, last - first + 1);
      heads.forEach(({ label, words, bias }, head) => {
        const error = (scores[head] as number) / total - (label === gold ? 1 : 0);
        step(bias, [0, error], 0);
        classes.forEach((word, place) =>
          step(words, [at(word, words.weights), error * scale * weightInLabel(place, first, last)], PENALTY),
        );
      });
    }
  }
  return Object.fromEntries(
    heads.map(({ label, words, bias }) => [label, { bias: bias.weights[0] as number, words: words.weights }]),
  ) as Partial<Record<StatementLabel, LabelModel>> as Record<StatementLabel, LabelModel>;
}

main();
