/**
 * Fits the weights of figures to annotated drafts and writes src/core/figure-weights.ts:
 *
 *     npx tsx test/figures/fit.ts [--check]
 *
 * Logistic regression with a penalty on the distance from what one would expect of each weight (EXPECTED), by Newton's method.
 * `--check` writes nothing and prints, for each folder, recall and precision of weights fitted to the other folders.
 */
import { writeFileSync } from 'node:fs';
import { payScore } from '../../src/core/figure-label';
import { hashOf } from '../../src/core/statement-features';
import { candidateScale, type CandidateModel } from '../../src/core/words-around';
import { figureWordScale, figureWordScore } from '../../src/core/figure-words';
import { learnt, shuffled, sigmoid, step } from '../statements/gradient';
import { pack } from '../support/packed';
import { markedBundles, markedDrafts, markedLines, publishedPosts } from '../support/marked';
import { examplesOf, type Example } from './examples';

const SHARED = '../shared';
const FOLDERS = ['a', 'b', 'c'];

/** What the weights are expected to be before any draft is read; all others 0. */
const EXPECTED: Readonly<Record<string, number>> = {
  bias: -1.2,
  'kind:money': 0.4,
  'kind:share': 0.3,
  'kind:number': -0.2,
  'kind:count': -0.4,
  'kind:duration': -0.4,
  'kind:measure': -0.4,
  'near:we': 0.2,
  'far:we': 0.1,
  'near:sales': 0.4,
  'near:cost': 0.2,
  'near:cash': 0.3,
  'near:book': 0.2,
  'near:deal': 0.3,
  'near:paid': 0.4,
  'near:indicator': 0.4,
  'near:hushed': 0.2,
  'far:hushed': 0.2,
  'around:hushed': 0.2,
  'near:disclosed': -1,
  'far:disclosed': -0.8,
  'around:disclosed': -0.2,
  'near:public': -0.4,
  'far:public': -0.3,
  'near:famous': -0.4,
  'far:famous': -0.4,
  'near:supposed': -0.2,
  'far:supposed': -0.2,
  'near:you': -0.3,
  'far:you': -0.2,
  'near:elsewhere': -0.3,
  'far:elsewhere': -0.2,
  'near:technical': -0.2,
  'near:everyday': -0.2,
  'near:forReaders': -0.3,
  'far:forReaders': -0.2,
  'pay-noun': 0.8,
  'term-noun': 0.4,
  'cash-noun': 0.5,
  'of-own': 0.4,
  'counted-noun': 0.2,
  'other-noun': -0.3,
  'by-we': 0.2,
  'by-me': 0.2,
  'by-they': 0.1,
  'by-you': -0.3,
  imperative: -0.3,
  question: -0.2,
  'after-acronym': -0.6,
  'bare-duration': -0.6,
  'bare-count': -0.4,
  'bare-number': -0.2,
  vague: -0.3,
  years: -0.4,
};

const PENALTY = 12;

/** Single sentences have no draft around them and are many; posts are many and all negative. */
const SET_WEIGHT: Readonly<Record<string, number>> = { bundles: 0.15, sentences: 0.8, posts: 0.3 };

function main(): void {
  const examples = [
    ...FOLDERS.flatMap((folder) => markedDrafts(`${SHARED}/drafts-more/${folder}`).flatMap((draft) => examplesOf(draft, folder))),
    ...markedBundles('test/learn').flatMap((draft) => examplesOf(draft, 'bundles')),
    ...markedLines('test/figures/sentences.txt').flatMap((line) => examplesOf(line, 'sentences')),
    ...publishedPosts(`${SHARED}/corpora/blogs_dev.jsonl`).flatMap((post) => examplesOf(post, 'posts')),
  ];
  const pay = examples.filter(({ confidential, label }) => confidential === true && label !== 'figure');
  checkPay(pay);
  const checked = markedDrafts(`${SHARED}/drafts`).flatMap((draft) => examplesOf(draft, 'drafts'));
  for (const folder of FOLDERS)
    check(
      fit(examples.filter(({ set }) => set !== folder)),
      examples.filter(({ set }) => set === folder || set === 'posts'),
      folder,
    );
  const weights = fit(examples);
  check(weights, checked, 'drafts');
  if (process.argv.includes('--check')) return;
  writeFileSync('src/core/figure-weights.ts', tableOf(weights));
  writeFileSync('src/core/figure-word-weights.ts', wordTableOf(weights));
  writeFileSync('src/core/figure-pay-weights.ts', payTableOf(fitPay(pay)));
}

const PAY_WORDS = 1 << 13;
const PAY_ROUNDS = 8;
const PAY_PENALTY = 1e-3;

/** Learns to tell pay from the figures of a company. */
function fitPay(examples: readonly Example[]): CandidateModel {
  const words = learnt(PAY_WORDS);
  const bias = learnt(1);
  for (let turn = 0; turn < PAY_ROUNDS; turn++) {
    for (const index of shuffled(examples.length, 11 + turn)) {
      const { pay, label } = examples[index] as Example;
      const score = payScore(pay, { bias: bias.weights[0] as number, words: words.weights });
      const error = sigmoid(score) - (label === 'compensation' ? 1 : 0);
      step(bias, [0, error], 0);
      for (const feature of pay) step(words, [feature & (PAY_WORDS - 1), error * candidateScale(pay.length)], PAY_PENALTY);
    }
  }
  return { bias: bias.weights[0] as number, words: words.weights };
}

/** Prints how often a model that has not seen a draft tells its pay from its other figures. */
function checkPay(examples: readonly Example[]): void {
  const folds = 4;
  const right = { pay: 0, company: 0 };
  for (let fold = 0; fold < folds; fold++) {
    const isIn = ({ file }: Example): boolean => hashOf(file) % folds === fold;
    const model = fitPay(examples.filter((example) => !isIn(example)));
    for (const { pay, label } of examples.filter(isIn)) {
      const isPay = payScore(pay, model) > 0;
      if (isPay === (label === 'compensation')) right[isPay ? 'pay' : 'company']++;
    }
  }
  const all = examples.filter(({ label }) => label === 'compensation').length;
  process.stdout.write(
    `pay     ${percent(right.pay, all)} of pay, ${percent(right.company, examples.length - all)} of other figures told as that\n`,
  );
}

function payTableOf({ bias, words }: CandidateModel): string {
  return [
    '/** What figure-label.ts looks up. Fitted by test/figures/fit.ts, not edited by hand. */',
    `export const PAY_WEIGHTS = { bias: ${Math.round(bias * 1000) / 1000}, words: ${pack(words)} };`,
    '',
  ].join('\n');
}

/** Weights by name, and those of words by hash. */
interface Weights {
  readonly named: ReadonlyMap<string, number>;
  readonly words: ArrayLike<number>;
}

function fit(examples: readonly Example[]): Weights {
  const named = fitNamed(examples);
  return fitWords(examples, named);
}

const WORDS = 1 << 14;
const ROUNDS = 4;
const WORD_PENALTY = 2e-2;
const WORD_SET_WEIGHT: Readonly<Record<string, number>> = { posts: 0.3 };

/** Learns the weights of words on top of the named ones, whose sum it scales. */
function fitWords(examples: readonly Example[], named: ReadonlyMap<string, number>): Weights {
  const learning = examples.filter(({ confidential }) => confidential !== undefined);
  const sums = learning.map(({ features }) => {
    let sum = named.get('bias') ?? 0;
    for (const [name, value] of features) sum += (named.get(name) ?? 0) * value;
    return sum;
  });
  const words = learnt(WORDS);
  const line = learnt(2);
  line.weights[1] = 1;
  for (let turn = 0; turn < ROUNDS; turn++) {
    for (const index of shuffled(learning.length, 5 + turn)) {
      const { words: own, confidential, set } = learning[index] as Example;
      const sum = sums[index] as number;
      const score = (line.weights[0] as number) + line.weights[1] * sum + figureWordScore(own, words.weights);
      const error = (sigmoid(score) - (confidential === true ? 1 : 0)) * (WORD_SET_WEIGHT[set] ?? 1);
      step(line, [0, error], 0);
      step(line, [1, error * sum], 0);
      const scale = figureWordScale(own.length);
      for (const word of own) step(words, [word & (WORDS - 1), error * scale], WORD_PENALTY);
    }
  }
  const [shift = 0, slope = 1] = line.weights;
  const scaled = new Map([...named].map(([name, weight]) => [name, weight * slope + (name === 'bias' ? shift : 0)]));
  return { named: scaled, words: words.weights };
}

function fitNamed(examples: readonly Example[]): ReadonlyMap<string, number> {
  const learning = examples.filter(({ confidential }) => confidential !== undefined);
  const names = ['bias', ...new Set(learning.flatMap(({ features }) => [...features.keys()]))].sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = learning.map((example) => ({
    at: [...['bias', ...example.features.keys()].map((name) => index.get(name) ?? 0)],
    value: [1, ...example.features.values()],
    goal: example.confidential === true ? 1 : 0,
    weight: (SET_WEIGHT[example.set] ?? 1) / Math.sqrt(Math.max(1, example.parts)),
  }));
  const expected = names.map((name) => EXPECTED[name] ?? 0);
  const weights = [...expected];
  for (let round = 0; round < 12; round++) {
    const gradient = weights.map((weight, at) => PENALTY * (weight - (expected[at] ?? 0)));
    const curvature = weights.map((_, row) => weights.map((__, column): number => (row === column ? PENALTY : 0)));
    for (const { at, value, goal, weight } of rows) {
      let sum = 0;
      at.forEach((name, k) => (sum += (weights[name] ?? 0) * (value[k] ?? 0)));
      const chance = 1 / (1 + Math.exp(-sum));
      const slope = weight * chance * (1 - chance);
      at.forEach((name, k) => {
        const own = value[k] ?? 0;
        gradient[name] = (gradient[name] ?? 0) + weight * (chance - goal) * own;
        const line = curvature[name];
        if (line !== undefined) at.forEach((other, l) => (line[other] = (line[other] ?? 0) + slope * own * (value[l] ?? 0)));
      });
    }
    const step = solve(curvature, gradient);
    step.forEach((by, at) => (weights[at] = (weights[at] ?? 0) - by));
    if (Math.max(...step.map(Math.abs)) < 1e-4) break;
  }
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]));
}

/** Solves a symmetric positive definite system by Cholesky's factors. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const factor = matrix.map((row) => new Float64Array(row));
  for (let j = 0; j < size; j++) {
    const rowJ = factor[j] as Float64Array;
    for (let i = j; i < size; i++) {
      const rowI = factor[i] as Float64Array;
      let sum = rowI[j] as number;
      for (let k = 0; k < j; k++) sum -= (rowI[k] as number) * (rowJ[k] as number);
      rowI[j] = i === j ? Math.sqrt(sum) : sum / (rowJ[j] as number);
    }
  }
  const half = [...right];
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) half[i] = (half[i] as number) - (factor[i]?.[k] as number) * (half[k] as number);
    half[i] = (half[i] as number) / (factor[i]?.[i] as number);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) half[i] = (half[i] as number) - (factor[k]?.[i] as number) * (half[k] as number);
    half[i] = (half[i] as number) / (factor[i]?.[i] as number);
  }
  return half;
}

/** Prints recall by marked figure and precision by quantity at a few thresholds. */
function check(weights: Weights, examples: readonly Example[], name: string): void {
  const scored = examples.map((example) => ({ ...example, score: scoreOf(weights, example) }));
  const drafts = scored.filter(({ set }) => set !== 'posts');
  const marks = new Set(drafts.filter(({ confidential }) => confidential).map(({ file, mark }) => `${file} ${mark}`));
  const line = [-1.2, -0.9, -0.4, 0].map((threshold) => {
    const shown = drafts.filter(({ score }) => score >= threshold);
    const found = new Set(shown.filter(({ confidential }) => confidential).map(({ file, mark }) => `${file} ${mark}`));
    const right = shown.filter(({ mark }) => mark >= 0).length;
    const noise = scored.filter(({ set, score }) => set === 'posts' && score >= threshold).length;
    return `${threshold}: ${percent(found.size, marks.size)} of figures, ${percent(right, shown.length)} right, ${noise} in posts`;
  });
  process.stdout.write(`${name.padEnd(7)} ${line.join(' | ')}\n`);
}

function scoreOf(weights: Weights, { features, words }: Example): number {
  let score = weights.named.get('bias') ?? 0;
  for (const [name, value] of features) score += (weights.named.get(name) ?? 0) * value;
  return score + figureWordScore(words, weights.words);
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / Math.max(1, whole))}%`;
}

function tableOf({ named: weights }: Weights): string {
  const round = (value: number): number => Math.round(value * 100) / 100;
  const lines = [...weights]
    .filter(([name, weight]) => name !== 'bias' && Math.abs(weight) >= 0.01)
    .map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${round(weight)},`);
  return [
    '/**',
    ' * What speaks for a quantity being confidential (above 0) and against it, by the names of figure-features.ts. Fitted by',
    ' * test/figures/fit.ts, which says to what and how; not edited by hand.',
    ' */',
    'export const FIGURE_WEIGHTS: Readonly<Record<string, number>> = {',
    ...lines,
    '};',
    '',
    '/** The sum with nothing around. */',
    `export const FIGURE_BIAS = ${round(weights.get('bias') ?? 0)};`,
    '',
  ].join('\n');
}

function wordTableOf({ words }: Weights): string {
  return [
    '/** What words around a quantity say, by hash; see figure-words.ts. Fitted by test/figures/fit.ts, not edited by hand. */',
    `export const FIGURE_WORD_WEIGHTS = ${pack(words)};`,
    '',
  ].join('\n');
}

main();
