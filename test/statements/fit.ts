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
  ALPHABET,
  labelOf,
  labelScale,
  labelScore,
  levelValue,
  markScore,
  runsOf,
  scaleOf,
  sentenceScore,
  profileScore,
  STATEMENT_LABELS,
  weightInLabel,
  TOLD,
  type LabelModel,
  type MarkModel,
  type SentenceModel,
  type StatementLabel,
  type StatementModel,
  type Told,
} from '../../src/core/statement-model';
import type { Profile } from '../../src/core/types';
import { bundleExamples, draftExamples, figureExamples, fragmentExamples, postExamples, type Example } from './examples';

const SHARED = '../shared';
const SIZE = {
  company: { words: 1 << 14, features: 1 << 16 },
  personal: { words: 1 << 14, features: 1 << 17 },
  marks: 1 << 15,
  labels: 1 << 12,
};
const POST_WEIGHT = 0.3;
const ROUNDS = 10;
const RATE = 0.1;
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

const LABELS = TOLD.flatMap((told) => STATEMENT_LABELS[told] as readonly StatementLabel[]);
/** Figures of the list that names no kind of figure. */
const FIGURE = 'figure';
const isOf = (told: Told, label: string | undefined): boolean =>
  (STATEMENT_LABELS[told] as readonly (string | undefined)[]).includes(label) || (told === 'company' && label === FIGURE);
const TELLS: Readonly<Record<Told, (example: Example) => boolean>> = {
  company: ({ labels }) => labels.some((label) => isOf('company', label)),
  personal: ({ labels }) => labels.some((label) => isOf('personal', label)),
};
const isFragment = ({ set }: Example): boolean => set === 'fragments' || set === 'figures';

function main(): void {
  const examples = [
    ...['a', 'b', 'c'].flatMap((folder) => draftExamples(`${SHARED}/drafts-more/${folder}`, folder)),
    ...draftExamples('test/drafts-learn', 'learn'),
    ...bundleExamples('test/learn'),
    ...fragmentExamples('test/sentences'),
    ...figureExamples('test/figures/sentences.txt'),
    ...postExamples(`${SHARED}/corpora/blogs_dev.jsonl`),
  ];
  const vectors = readVectors();
  if (process.argv.includes('--check')) {
    const posts = examples.filter((example) => example.set === 'posts' && isHeldBack(example));
    // The development drafts are in no training set.
    const checked = draftExamples(`${SHARED}/drafts`, 'drafts');
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
  return {
    sentences: { company, personal },
    marks: { company: fitMarks(examples, 'company'), personal: fitMarks(examples, 'personal') },
    labels: fitLabels(examples),
  };
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

function fitMarks(examples: readonly Example[], told: Told): MarkModel {
  const marks = learnt(SIZE.marks);
  const bias = learnt(1);
  const telling = examples.filter(TELLS[told]);
  for (let turn = 0; turn < ROUNDS; turn++) {
    for (const index of shuffled(telling.length, 11 + turn)) {
      for (const { features, label } of telling[index]?.words ?? []) {
        let score = bias.weights[0] as number;
        for (const feature of features) score += marks.weights[at(feature, marks.weights)] as number;
        const error = sigmoid(score) - (isOf(told, label) ? 1 : 0);
        step(bias, [0, error], 0);
        for (const feature of features) step(marks, [at(feature, marks.weights), error], PENALTY);
      }
    }
  }
  return { bias: bias.weights[0] as number, words: marks.weights };
}

interface Mark {
  readonly classes: readonly Feature[];
  readonly first: number;
  readonly last: number;
  readonly label: StatementLabel;
}

function marksOf({ classes, words }: Example): readonly Mark[] {
  const marks = new Map<number, Mark>();
  words.forEach(({ label, mark }, index) => {
    if (label === undefined || !(LABELS as readonly string[]).includes(label)) return;
    const first = marks.get(mark)?.first ?? index;
    marks.set(mark, { classes, first, last: index, label: label as StatementLabel });
  });
  return [...marks.values()];
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
  for (const told of TOLD) {
    const marks = examples.flatMap(marksOf).filter(({ label }) => isOf(told, label));
    const right = marks.filter((mark) => labelOf(mark.classes, mark, { told, model }) === mark.label).length;
    const telling = examples.filter(TELLS[told]);
    let runs = 0;
    let placed = 0;
    for (const example of telling) {
      for (const { first, last } of runsOf(example.words.map(({ features }) => markScore(features, model.marks[told])))) {
        runs++;
        if (example.words.slice(first, last + 1).some(({ label }) => label !== undefined)) placed++;
      }
    }
    process.stdout.write(
      `  ${told}: label right ${percent(right / marks.length)}, ${runs} runs for ${marks.length} marks, in the right place ${percent(placed / runs)}\n`,
    );
  }
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

const LEVELS = Array.from({ length: 63 }, (_, level) => levelValue(level));

function rangeOf(table: ArrayLike<number>): number {
  return Number((Array.from(table).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1).toPrecision(4));
}

function levelOf(share: number): number {
  let best = 31;
  LEVELS.forEach((value, level) => {
    if (Math.abs(value - share) < Math.abs((LEVELS[best] as number) - share)) best = level;
  });
  return best;
}

/** The table as it will be once written and read again. */
function rounded(table: ArrayLike<number>): Float32Array {
  const range = rangeOf(table);
  return Float32Array.from(table, (weight) => levelValue(levelOf(weight / range)) * range);
}

/** The model as it will be once written and read again. */
function round({ sentences: { company, personal }, marks, labels }: StatementModel): StatementModel {
  const sentence = (model: SentenceModel): SentenceModel => ({
    ...model,
    words: rounded(model.words),
    features: rounded(model.features),
  });
  return {
    sentences: { company: sentence(company), personal: sentence(personal) },
    marks: {
      company: { ...marks.company, words: rounded(marks.company.words) },
      personal: { ...marks.personal, words: rounded(marks.personal.words) },
    },
    labels: Object.fromEntries(
      Object.entries(labels).map(([label, model]) => [label, { ...model, words: rounded(model.words) }]),
    ) as Partial<Record<StatementLabel, LabelModel>> as Record<StatementLabel, LabelModel>,
  };
}

function pack(table: ArrayLike<number>): string {
  const range = rangeOf(table);
  const letters = Array.from(table, (weight) => ALPHABET[levelOf(weight / range)]).join('');
  return `{ scale: ${range}, weights: '${letters}' }`;
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
    '  marks: {',
    ...TOLD.map((told) => `    ${told}: { bias: ${short(model.marks[told].bias)}, words: ${pack(model.marks[told].words)} },`),
    '  },',
    '  labels: {',
    ...LABELS.map((label) => {
      const { bias, words } = model.labels[label];
      return `    '${label}': { bias: ${short(bias)}, words: ${pack(words)} },`;
    }),
    '  },',
    '};',
    '',
  ].join('\n');
}

main();
