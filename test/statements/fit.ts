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
  bestRun,
  labelOf,
  levelValue,
  markScore,
  scaleOf,
  sentenceScore,
  profileScore,
  STATEMENT_LABELS,
  TOLD,
  type SentenceModel,
  type StatementModel,
  type Told,
} from '../../src/core/statement-model';
import type { Profile } from '../../src/core/types';
import { draftExamples, figureExamples, fragmentExamples, postExamples, type Example } from './examples';

const SHARED = '../shared';
const SIZE = {
  company: { words: 1 << 13, features: 1 << 14 },
  personal: { words: 1 << 13, features: 1 << 13 },
  marks: 1 << 12,
  labels: 1 << 13,
};
const POST_WEIGHT = 0.3;
const ROUNDS = 6;
const RATE = 0.05;
/** The commonest words speak for no label. Their vectors come first. */
const COMMON_WORDS = 150;
const LABEL_ROUNDS = 10;
const LABEL_WEAK = 0.4;
const LABEL_STRONG = 0.8;
const PENALTY = 3e-4;
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

const FIGURES = ['figure', 'metrics', 'financials', 'deal-terms'];
const isStatement = (label: string): boolean =>
  FIGURES.includes(label) || (STATEMENT_LABELS as readonly string[]).includes(label);
/** Which of the labels of a statement it is, -1 for none. */
const labelIndex = (label: string): number =>
  (STATEMENT_LABELS as readonly string[]).indexOf(FIGURES.includes(label) ? 'metrics' : label);
const isPersonal = (label: string): boolean => label === 'person' || label === 'health' || label === 'compensation';
const tells = ({ labels }: Example): boolean => labels.some(isStatement);
const TELLS: Readonly<Record<Told, (example: Example) => boolean>> = {
  company: tells,
  personal: ({ labels }) => labels.some(isPersonal),
};
const isFragment = ({ set }: Example): boolean => set === 'fragments' || set === 'figures';

function main(): void {
  const examples = [
    ...['a', 'b', 'c'].flatMap((folder) => draftExamples(`${SHARED}/drafts-more/${folder}`, folder)),
    ...draftExamples('test/drafts-learn', 'learn'),
    ...fragmentExamples('test/sentences'),
    ...figureExamples('test/figures/sentences.txt'),
    ...postExamples(`${SHARED}/corpora/blogs_dev.jsonl`),
  ];
  const vectors = readVectors();
  if (process.argv.includes('--check')) {
    const posts = examples.filter((example) => example.set === 'posts' && isHeldBack(example));
    for (const set of ['a', 'b', 'c', 'learn', 'fragments']) {
      const isHeld = (example: Example): boolean =>
        (example.set === set && (set !== 'fragments' || isHeldBack(example))) || (example.set === 'posts' && isHeldBack(example));
      const model = round(
        fit(
          examples.filter((example) => !isHeld(example)),
          vectors,
        ),
      );
      report(set, { examples: examples.filter((example) => example.set === set && isHeld(example)), posts }, model);
    }
    return;
  }
  const held = process.argv[process.argv.indexOf('--without') + 1];
  const model = fit(process.argv.includes('--without') ? examples.filter(({ set }) => set !== held) : examples, vectors);
  writeFileSync('src/core/statement-weights.ts', tableOf(model));
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

/** Weights that are learnt, with the sums of squares of their gradients. */
interface Learnt {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
}

function learnt(size: number): Learnt {
  return { weights: new Float32Array(size), squares: new Float32Array(size).fill(1e-2) };
}

/** Takes one step down the gradient of one weight, with a penalty on its square. */
function step({ weights, squares }: Learnt, [index, gradient]: readonly [number, number], penalty: number): void {
  const full = gradient + penalty * (weights[index] as number);
  squares[index] = (squares[index] as number) + full * full;
  weights[index] = (weights[index] as number) - (RATE * full) / Math.sqrt(squares[index]);
}

/** The same order every time. */
function shuffled(count: number, seed: number): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  let state = seed;
  for (let index = count - 1; index > 0; index--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const other = Math.floor((state / 4294967296) * (index + 1));
    [order[index], order[other]] = [order[other] as number, order[index] as number];
  }
  return order;
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

function fit(examples: readonly Example[], vectors: Vectors): StatementModel {
  const [company, personal] = TOLD.map((told) => fitSentences(examples, vectors, told)) as [SentenceModel, SentenceModel];
  return { sentences: { company, personal }, ...fitMarks(examples), ...fitLabels(examples, vectors) };
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

function fitMarks(examples: readonly Example[]): Pick<StatementModel, 'marks' | 'markBias'> {
  const marks = learnt(SIZE.marks);
  const bias = learnt(1);
  const telling = examples.filter(tells);
  for (let turn = 0; turn < ROUNDS; turn++) {
    for (const index of shuffled(telling.length, 11 + turn)) {
      for (const { features, label } of telling[index]?.words ?? []) {
        let score = bias.weights[0] as number;
        for (const feature of features) score += marks.weights[at(feature, marks.weights)] as number;
        const error = sigmoid(score) - (label !== undefined && isStatement(label) ? 1 : 0);
        step(bias, [0, error], 0);
        for (const feature of features) step(marks, [at(feature, marks.weights), error], PENALTY);
      }
    }
  }
  return { marks: marks.weights, markBias: bias.weights[0] as number };
}

/** Softmax over the labels of what is told; each word then votes for the label that its weights favour. */
function fitLabels(examples: readonly Example[], vectors: Vectors): Pick<StatementModel, 'labels'> {
  const telling = examples.filter(tells);
  const ids = new Map<Feature, number>();
  for (const { classes } of telling) for (const word of classes) if (!ids.has(word)) ids.set(word, ids.size);
  const dimensions = vectors.values().next().value?.length ?? 0;
  const heads = STATEMENT_LABELS.map(() => ({ words: learnt(ids.size), vector: learnt(dimensions), bias: learnt(1) }));
  for (let turn = 0; turn < LABEL_ROUNDS; turn++) {
    for (const index of shuffled(telling.length, 13 + turn)) {
      const { classes, labels } = telling[index] as Example;
      const scale = 3 / Math.sqrt(classes.length + 5);
      const gold = new Set(labels.map(labelIndex));
      const sum = new Float32Array(dimensions);
      for (const word of classes) vectors.get(word)?.forEach((value, k) => (sum[k] = (sum[k] as number) + value));
      const scores = heads.map(({ words, vector, bias }) => {
        let score = 0;
        for (const word of classes) score += words.weights[ids.get(word) ?? 0] as number;
        sum.forEach((value, k) => (score += value * (vector.weights[k] as number)));
        return Math.exp(score * scale + (bias.weights[0] as number));
      });
      const total = scores.reduce((all, score) => all + score, 0);
      const share = 1 / [...gold].filter((label) => label >= 0).length;
      heads.forEach(({ words, vector, bias }, label) => {
        const error = (scores[label] as number) / total - (gold.has(label) ? share : 0);
        step(bias, [0, error], 0);
        for (const word of classes) step(words, [ids.get(word) ?? 0, error * scale], PENALTY);
        sum.forEach((value, k) => step(vector, [k, error * scale * value], VECTOR_PENALTY));
      });
    }
  }
  const table = new Float32Array(SIZE.labels);
  const strengths = new Float32Array(SIZE.labels);
  const common = new Set([...vectors.keys()].slice(0, COMMON_WORDS));
  for (const word of new Set([...ids.keys(), ...vectors.keys()])) {
    if (common.has(word)) continue;
    const vector = vectors.get(word);
    const weights = heads.map(({ words, vector: { weights: own } }) => {
      let weight = words.weights[ids.get(word) ?? -1] ?? 0;
      vector?.forEach((value, k) => (weight += value * (own[k] as number)));
      return weight;
    });
    const best = weights.indexOf(Math.max(...weights));
    const strength = (weights[best] as number) - weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    const place = at(word, table);
    if (strength < LABEL_WEAK || strength <= (strengths[place] as number)) continue;
    strengths[place] = strength;
    table[place] = 1 + best + (strength >= LABEL_STRONG && best < 7 ? STATEMENT_LABELS.length : 0);
  }
  return { labels: table };
}

/** What was held back: of a folder or list, and of published posts. */
interface Held {
  readonly examples: readonly Example[];
  readonly posts: readonly Example[];
}

/** Prints how many telling sentences are found, and how many of those found hold a detail of any kind, at some thresholds. */
function report(name: string, { examples, posts }: Held, model: StatementModel): void {
  const words = posts.reduce((sum, example) => sum + example.words.length, 0);
  const dirty = new Set(examples.filter(({ labels }) => labels.length > 0).map(({ text }) => text));
  const scoreOf = (example: Example, told: Told): number =>
    sentenceScore({ words: example.classes, features: example.features }, model.sentences[told]) +
    (isFragment(example) ? 0 : profileScore(example.profile, told, model));
  for (const told of TOLD) {
    const scored = examples.map((example) => ({ example, score: scoreOf(example, told) })).sort((a, b) => b.score - a.score);
    const noise = posts.map((example) => scoreOf(example, told));
    const telling = scored.filter(({ example }) => TELLS[told](example)).length;
    const highest = new Map<string, number>();
    for (const { example, score } of scored) highest.set(example.text, Math.max(highest.get(example.text) ?? -Infinity, score));
    const ofClean = [...highest].filter(([text]) => !dirty.has(text)).map(([, score]) => score);
    const ofDirty = [...highest].filter(([text]) => dirty.has(text)).map(([, score]) => score);
    const apart =
      ofDirty.reduce((sum, score) => sum + ofClean.filter((other) => other < score).length, 0) /
      (ofDirty.length * ofClean.length);
    let average = 0;
    let hits = 0;
    scored.forEach(({ example }, index) => {
      if (TELLS[told](example)) average += ++hits / (index + 1);
    });
    const lines = [
      `${name}, ${told}: ${telling} telling sentences, average precision ${(average / telling).toFixed(3)}, drafts told apart ${percent(apart)}`,
    ];
    for (const threshold of [-2.5, -2, -1.5, -1, -0.7, -0.4, -0.1, 0.3]) {
      const shown = scored.filter(({ score }) => score >= threshold);
      const found = shown.filter(({ example }) => TELLS[told](example)).length / telling;
      const precision = shown.filter(({ example }) => example.labels.length > 0).length / shown.length;
      const silent = ofClean.filter((score) => score < threshold).length / ofClean.length;
      const perThousand = (1000 * noise.filter((score) => score >= threshold).length) / words;
      lines.push(
        `  from ${threshold}: found ${percent(found)}, precision ${percent(precision)}, silent ${percent(silent)}, in posts ${perThousand.toFixed(2)}`,
      );
    }
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  const telling = examples.filter(tells);
  const right = telling.filter((example) =>
    example.labels.some((label) => labelIndex(label) === STATEMENT_LABELS.indexOf(labelOf(example.classes, model))),
  ).length;
  const runs = telling.map((example) => ({
    example,
    run: bestRun(example.words.map(({ features }) => markScore(features, model))),
  }));
  const placed = runs.filter(({ example, run }) =>
    example.words.slice(run.first, run.last + 1).some(({ label }) => label !== undefined),
  ).length;
  const length = runs.reduce((sum, { run }) => sum + run.last - run.first + 1, 0) / runs.length;
  process.stdout.write(
    `  label right ${percent(right / telling.length)}, in the right place ${percent(placed / runs.length)}, ${length.toFixed(1)} words long\n`,
  );
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

const LEVELS = Array.from({ length: 15 }, (_, level) => levelValue(level));
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The largest weight but for a few, which are cut. */
function rangeOf(table: ArrayLike<number>): number {
  const sizes = Array.from(table, Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => b - a);
  return sizes[Math.floor(sizes.length / 500)] ?? 1;
}

function levelsOf(table: ArrayLike<number>, range: number): readonly number[] {
  return Array.from(table, (weight) => {
    let best = 7;
    LEVELS.forEach((value, level) => {
      if (Math.abs(value - weight / range) < Math.abs((LEVELS[best] as number) - weight / range)) best = level;
    });
    return best;
  });
}

/** The model as it will be once written and read again. */
function round(model: StatementModel): StatementModel {
  const rounded = (table: ArrayLike<number>): ArrayLike<number> => {
    const range = rangeOf(table);
    return Float32Array.from(levelsOf(table, range), (level) => levelValue(level) * range);
  };
  const { company, personal } = model.sentences;
  const sentences = {
    company: { ...company, words: rounded(company.words), features: rounded(company.features) },
    personal: { ...personal, words: rounded(personal.words), features: rounded(personal.features) },
  };
  return { ...model, sentences, marks: rounded(model.marks) };
}

function pack(table: ArrayLike<number>): string {
  const range = Number(rangeOf(table).toPrecision(4));
  return `{ scale: ${range}, weights: '${packCodes(levelsOf(table, range))}' }`;
}

function packCodes(codes: ArrayLike<number>): string {
  const bits = Array.from(codes, (code) => code.toString(2).padStart(4, '0')).join('');
  return (bits.padEnd(Math.ceil(bits.length / 6) * 6, '0').match(/.{6}/g) ?? [])
    .map((six) => ALPHABET[Number.parseInt(six, 2)])
    .join('');
}

function tableOf(model: StatementModel): string {
  const short = (value: number): number => Number(value.toFixed(3));
  const record = (values: Readonly<Record<string, number>>): string =>
    `{ ${Object.entries(values)
      .map(([name, value]) => `${name.includes('-') ? `'${name}'` : name}: ${short(value)}`)
      .join(', ')} }`;
  return [
    '/**',
    ' * What statement-model.ts looks up by hash. Fitted by test/statements/fit.ts, which says to what and how; not edited by hand. Weights of',
    ' * words rest in part on GloVe vectors (Pennington, Socher and Manning 2014; Public Domain Dedication and Licence).',
    ' */',
    'export const STATEMENT_WEIGHTS = {',
    '  sentences: {',
    ...TOLD.flatMap((told) => {
      const { bias, profile, words, features } = model.sentences[told];
      return [
        `    ${told}: {`,
        `      bias: ${short(bias)},`,
        `      profile: ${record(profile)},`,
        `      words: ${pack(words)},`,
        `      features: ${pack(features)},`,
        '    },',
      ];
    }),
    '  },',
    `  marks: ${pack(model.marks)},`,
    `  markBias: ${short(model.markBias)},`,
    `  labels: '${packCodes(model.labels)}',`,
    '};',
    '',
  ].join('\n');
}

main();
