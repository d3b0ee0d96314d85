/**
 * Fits what the words around codes and birthdays are like to annotated texts and writes the tables of src/detectors:
 *
 *     npx tsx test/places/fit.ts [--check [--show]]
 *
 * Logistic regression over hashed features by stochastic gradient descent (AdaGrad), a model for each kind of detail. `--check` writes nothing and
 * prints, for texts that the model has not seen, recall and precision at a few thresholds; `--show` what is wrong.
 */
import { writeFileSync } from 'node:fs';
import { parse } from '../../src/core/parse';
import { hashOf } from '../../src/core/statement-features';
import type { BlockContent } from '../../src/core/types';
import { candidateScale, candidateScore, type Candidate, type CandidateModel } from '../../src/core/words-around';
import { codeCandidatesIn } from '../../src/detectors/access/code-words';
import { addressCandidatesIn } from '../../src/detectors/personal/address';
import { birthCandidatesIn } from '../../src/detectors/personal/birth-words';
import { learnt, shuffled, sigmoid, step } from '../statements/gradient';
import { markedBundles, markedDrafts, markedLines, publishedPosts, type Marked } from '../support/marked';
import { pack } from '../support/packed';

const SHARED = '../shared';
const SIZE = 1 << 13;
const ROUNDS = 12;
const PENALTY = 1e-3;
const FOLDS = 5;
const POST_WEIGHT = 0.3;

interface Kind {
  readonly label: string;
  readonly candidatesIn: (block: BlockContent) => readonly Candidate[];
  readonly file: string;
  readonly table: string;
}

const KINDS: readonly Kind[] = [
  { label: 'secret', candidatesIn: codeCandidatesIn, file: 'access/code', table: 'CODE_WEIGHTS' },
  { label: 'birth-date', candidatesIn: birthCandidatesIn, file: 'personal/birth', table: 'BIRTH_WEIGHTS' },
  { label: 'address', candidatesIn: addressCandidatesIn, file: 'personal/address', table: 'ADDRESS_WEIGHTS' },
];

interface Example {
  readonly set: string;
  readonly text: string;
  readonly features: Candidate['features'];
  readonly right: boolean;
  readonly around: string;
}

function main(): void {
  const texts: readonly (readonly [Marked, string])[] = [
    ...['a', 'b', 'c'].flatMap((folder) =>
      markedDrafts(`${SHARED}/drafts-more/${folder}`).map((draft) => [draft, folder] as const),
    ),
    ...markedDrafts('test/drafts-learn').map((draft) => [draft, 'learn'] as const),
    ...markedBundles('test/learn').map((draft) => [draft, draft.field] as const),
    ...['codes', 'birthdays', 'addresses'].flatMap((name) =>
      markedLines(`test/sentences/${name}.txt`).map((line) => [line, 'lines'] as const),
    ),
    ...publishedPosts(`${SHARED}/corpora/blogs_dev.jsonl`).map((post) => [post, 'posts'] as const),
  ];
  for (const kind of KINDS) {
    const examples = texts.flatMap(([draft, set]) => examplesOf(draft, set, kind));
    if (process.argv.includes('--check')) check(kind, examples);
    else write(kind, fit(examples));
  }
}

function examplesOf({ name, text, marks }: Marked, set: string, { label, candidatesIn }: Kind): readonly Example[] {
  return parse(text).flatMap(({ content, start: offset }) =>
    candidatesIn(content).map(({ start, end, features }): Example => {
      const mark = marks.find((one) => one.start < offset + end && one.end > offset + start);
      const around = text.slice(Math.max(0, offset + start - 60), offset + end + 40).replace(/\n/g, '⏎');
      return { set, text: `${set} ${name}`, features, right: mark?.label === label, around };
    }),
  );
}

function fit(examples: readonly Example[]): CandidateModel {
  const words = learnt(SIZE);
  const bias = learnt(1);
  bias.weights[0] = -3;
  for (let turn = 0; turn < ROUNDS; turn++) {
    for (const index of shuffled(examples.length, 23 + turn)) {
      const { features, right, set } = examples[index] as Example;
      const score = candidateScore(features, { bias: bias.weights[0], words: words.weights });
      const error = (sigmoid(score) - (right ? 1 : 0)) * (set === 'posts' ? POST_WEIGHT : 1);
      step(bias, [0, error], 0);
      for (const feature of features) step(words, [feature & (SIZE - 1), error * candidateScale(features.length)], PENALTY);
    }
  }
  return { bias: bias.weights[0], words: words.weights };
}

function write({ file, table }: Kind, { bias, words }: CandidateModel): void {
  writeFileSync(
    `src/detectors/${file}-weights.ts`,
    [
      `/** What ${file.split('/')[1] ?? file}-words.ts looks up. Fitted by test/places/fit.ts, not edited by hand. */`,
      `export const ${table} = { bias: ${Math.round(bias * 1000) / 1000}, words: ${pack(words)} };`,
      '',
    ].join('\n'),
  );
}

function check({ label }: Kind, examples: readonly Example[]): void {
  const scored: { readonly example: Example; readonly score: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isIn = ({ text }: Example): boolean => hashOf(text) % FOLDS === fold;
    const model = fit(examples.filter((example) => !isIn(example)));
    for (const example of examples.filter(isIn)) scored.push({ example, score: candidateScore(example.features, model) });
  }
  const all = scored.filter(({ example }) => example.right).length;
  process.stdout.write(`${label}: ${examples.length} candidates, ${all} right\n`);
  for (const least of [-2, -1.5, -1, -0.5, 0, 0.5, 1]) {
    const shown = scored.filter(({ score }) => score >= least);
    const right = shown.filter(({ example }) => example.right).length;
    const posts = shown.filter(({ example }) => example.set === 'posts').length;
    const figures = [right / all, right / Math.max(1, shown.length)].map((share) => share.toFixed(2));
    process.stdout.write(
      `  from ${least}: recall ${figures[0]} precision ${figures[1]}, ${shown.length} shown, ${posts} in posts\n`,
    );
  }
  if (!process.argv.includes('--show')) return;
  for (const { example, score } of [...scored].sort((one, other) => other.score - one.score))
    if (example.right !== score >= -1 && (example.right || score >= -1))
      process.stdout.write(`${example.right ? 'missed' : 'wrong '} ${score.toFixed(2)} ${example.set} «${example.around}»\n`);
}

main();
