/**
 * Fits the weights of names to annotated texts and writes src/core/name-weights.ts:
 *
 *     npx tsx test/names/fit.ts [--check]
 *
 * Logistic regression over hashed features by stochastic gradient descent (AdaGrad), a model for each kind of name. `--check` writes nothing and
 * prints, for names of texts that the model has not seen, recall and precision at a few thresholds.
 */
import { writeFileSync } from 'node:fs';
import {
  circumstancesOf,
  NAME_LABELS,
  nameScore,
  nameWordScale,
  nameWordScore,
  type NameLabel,
  type NameModel,
} from '../../src/core/name-model';
import { hashOf } from '../../src/core/statement-features';
import { learnt, shuffled, sigmoid, step } from '../statements/gradient';
import { markedBundles, markedDrafts, markedLines, publishedPosts } from '../support/marked';
import { pack } from '../support/packed';
import { examplesOf, type Example } from './examples';

const SHARED = '../shared';
const SIZE = 1 << 15;
const ROUNDS = 6;
const PENALTY = 2e-3;
const POST_WEIGHT = 0.3;
const FOLDS = 4;

function main(): void {
  const examples = [
    ...['a', 'b', 'c'].flatMap((folder) =>
      markedDrafts(`${SHARED}/drafts-more/${folder}`).flatMap((draft) => examplesOf(draft, folder)),
    ),
    ...markedDrafts('test/drafts-learn').flatMap((draft) => examplesOf(draft, 'learn')),
    ...markedBundles('test/learn').flatMap((draft) => examplesOf(draft, draft.field.replace(/-.*/, ''))),
    ...markedLines('test/sentences/people.txt').flatMap((line) => examplesOf(line, 'lines')),
    ...publishedPosts(`${SHARED}/corpora/blogs_dev.jsonl`).flatMap((post) => examplesOf(post, 'posts')),
  ];
  if (process.argv.includes('--check')) {
    // The development drafts are in no training set.
    const checked = markedDrafts(`${SHARED}/drafts`).flatMap((draft) => examplesOf(draft, 'drafts'));
    for (const label of NAME_LABELS) check(label, ofLabel(examples, label), ofLabel(checked, label));
    return;
  }
  const tables = NAME_LABELS.map((label) => `  ${label}: ${tableOf(fit(ofLabel(examples, label)))},`);
  writeFileSync(
    'src/core/name-weights.ts',
    [
      '/** What name-model.ts looks up. Fitted by test/names/fit.ts, not edited by hand. */',
      'export const NAME_WEIGHTS = {',
      ...tables,
      '};',
      '',
    ].join('\n'),
  );
}

function ofLabel(examples: readonly Example[], label: NameLabel): readonly Example[] {
  return examples.filter((example) => example.label === label);
}

const CIRCUMSTANCES = ['points', 'cued', 'twice', 'thrice'] as const;

function fit(examples: readonly Example[]): NameModel {
  const learning = examples.filter(({ right }) => right !== undefined);
  const words = learnt(SIZE);
  const rest = learnt(1 + CIRCUMSTANCES.length);
  rest.weights[0] = -2;
  for (let turn = 0; turn < ROUNDS; turn++) {
    for (const index of shuffled(learning.length, 19 + turn)) {
      const example = learning[index] as Example;
      const circumstances = circumstancesOf({ ...example, words: 0 });
      const score = scoreOf(example, modelOf(rest.weights, words.weights));
      const error =
        (sigmoid(score) - (example.right === true ? 1 : 0)) *
        (example.set === 'posts' ? POST_WEIGHT : 1) *
        Math.sqrt(example.places);
      step(rest, [0, error], 0);
      CIRCUMSTANCES.forEach((name, at) => step(rest, [1 + at, error * circumstances[name]], 0));
      for (const features of example.features) {
        const part = (error * nameWordScale(features.length)) / example.features.length;
        for (const feature of features) step(words, [feature & (SIZE - 1), part], PENALTY);
      }
    }
  }
  return modelOf(rest.weights, words.weights);
}

function modelOf(
  [bias = 0, points = 0, cued = 0, twice = 0, thrice = 0]: ArrayLike<number> & Iterable<number>,
  words: ArrayLike<number>,
): NameModel {
  return { bias, points, cued, twice, thrice, words };
}

function scoreOf(example: Example, model: NameModel): number {
  const sum = example.features.reduce((all, features) => all + nameWordScore(features, model.words), 0);
  return nameScore({ ...example, words: sum / example.features.length }, model);
}

function check(label: NameLabel, examples: readonly Example[], checked: readonly Example[]): void {
  const scored: { readonly example: Example; readonly score: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isIn = ({ text }: Example): boolean => hashOf(text) % FOLDS === fold;
    const model = fit(examples.filter((example) => !isIn(example)));
    for (const example of examples.filter(isIn)) scored.push({ example, score: scoreOf(example, model) });
  }
  const whole = fit(examples);
  for (const example of checked) scored.push({ example, score: scoreOf(example, whole) });
  for (const set of ['drafts', 'a', 'b', 'c', 'story', 'posts']) {
    const own = scored.filter(({ example }) => example.set === set && example.right !== undefined);
    const all = weightOf(own.filter(({ example }) => example.right === true));
    const lines = [undefined, -2, -1.5, -1, -0.5, 0].map((least) => {
      const shown = own.filter(({ example, score }) => (least === undefined ? (example.points ?? -6) >= 4 : score >= least));
      const right = weightOf(shown.filter(({ example }) => example.right === true));
      return `${least ?? 'cues'}: ${percent(right, all)} ${percent(right, weightOf(shown))} (${weightOf(shown)})`;
    });
    process.stdout.write(`${label.padEnd(9)} ${set.padEnd(7)} ap ${averagePrecision(own).toFixed(3)} | ${lines.join(' | ')}\n`);
  }
}

function weightOf(scored: readonly { readonly example: Example }[]): number {
  return scored.reduce((sum, { example }) => sum + example.places, 0);
}

function averagePrecision(scored: readonly { readonly example: Example; readonly score: number }[]): number {
  let [right, shown, sum] = [0, 0, 0];
  for (const { example } of [...scored].sort((one, other) => other.score - one.score)) {
    shown++;
    if (example.right !== true) continue;
    right++;
    sum += right / shown;
  }
  return sum / Math.max(1, right);
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / Math.max(1, whole))}%`;
}

function tableOf({ words, ...rest }: NameModel): string {
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  const named = Object.entries(rest).map(([name, value]) => `${name}: ${round(value)}`);
  return `{ ${named.join(', ')}, words: ${pack(words)} }`;
}

main();
