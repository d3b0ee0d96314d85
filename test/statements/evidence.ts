import { hashOf } from '../../src/core/statement-features';
import {
  profileScore,
  sentenceScore,
  type Evidence,
  type EvidenceModel,
  type StatementModel,
  type Told,
} from '../../src/core/statement-model';
import { NOTHING, passageFrom, weigher, type Sentence } from '../../src/core/evidence';
import type { Example } from './examples';
import { learnt, shuffled, sigmoid, step } from './gradient';
import { isFragment } from './told';

const FOLDS = 4;
const ROUNDS = 12;
const POST_WEIGHT = 0.3;

interface Row {
  readonly values: readonly number[];
  readonly tells: boolean;
  readonly weight: number;
}

/**
 * Fits what the draft around a sentence adds to its scores. These are taken from models that have not seen the draft, as they will be when an
 * author writes one. Sentences in which another detector finds something need no second opinion, and are left out.
 */
export function fitEvidence(
  examples: readonly Example[],
  fitSentences: (examples: readonly Example[]) => StatementModel['sentences'],
): EvidenceModel {
  const drafts = new Map<string, Example[]>();
  for (const example of examples) {
    if (isFragment(example)) continue;
    const draft = drafts.get(example.text);
    if (draft === undefined) drafts.set(example.text, [example]);
    else draft.push(example);
  }
  const rows: Row[] = [];
  let names: readonly (keyof Evidence)[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isIn = (text: string): boolean => hashOf(text) % FOLDS === fold;
    const sentences = fitSentences(examples.filter(({ text }) => !isIn(text)));
    for (const [text, draft] of drafts) {
      if (!isIn(text)) continue;
      for (const { evidence, example } of evidenceIn(draft, sentences)) {
        if (example.found.firm > 0) continue;
        names = Object.keys(evidence) as (keyof Evidence)[];
        rows.push({
          values: Object.values(evidence) as number[],
          tells: example.labels.length > 0,
          weight: example.set === 'posts' ? POST_WEIGHT : 1,
        });
      }
    }
  }
  return fitRows(rows, names);
}

/** What speaks for each sentence of a draft. */
export function evidenceIn(
  draft: readonly Example[],
  sentences: StatementModel['sentences'],
): readonly { readonly evidence: Evidence; readonly example: Example }[] {
  const scoreOf = (example: Example, told: Told): number =>
    sentenceScore({ words: example.classes, features: example.features }, sentences[told]) +
    profileScore(example.profile, told, { sentences });
  const passage = passageFrom(
    draft.map((example) => ({
      company: scoreOf(example, 'company'),
      personal: scoreOf(example, 'personal'),
      length: example.words.length,
    })),
  );
  const evidenceOf = weigher(passage, draft[0]?.foundInDraft ?? { firm: 0, weak: 0 });
  return draft.map((example, at) => {
    const place = { sentence: passage.sentences[at] as Sentence, before: passage.scores[at - 1] ?? NOTHING };
    return { evidence: evidenceOf(place, example.found), example };
  });
}

/** Logistic regression over values brought to one scale. */
function fitRows(rows: readonly Row[], names: readonly (keyof Evidence)[]): EvidenceModel {
  const means = names.map((_, k) => rows.reduce((sum, { values }) => sum + (values[k] as number), 0) / rows.length);
  const spreads = names.map((_, k) =>
    Math.max(
      1e-6,
      Math.sqrt(rows.reduce((sum, { values }) => sum + ((values[k] as number) - (means[k] as number)) ** 2, 0) / rows.length),
    ),
  );
  const weights = learnt(names.length);
  const bias = learnt(1);
  bias.weights[0] = -3;
  for (let turn = 0; turn < ROUNDS; turn++) {
    for (const index of shuffled(rows.length, 17 + turn)) {
      const { values, tells, weight } = rows[index] as Row;
      const scaled = values.map((value, k) => (value - (means[k] as number)) / (spreads[k] as number));
      let score = bias.weights[0];
      scaled.forEach((value, k) => (score += value * (weights.weights[k] as number)));
      const error = (sigmoid(score) - (tells ? 1 : 0)) * weight;
      step(bias, [0, error], 0);
      scaled.forEach((value, k) => step(weights, [k, error * value], 0));
    }
  }
  const own = names.map((_, k) => (weights.weights[k] as number) / (spreads[k] as number));
  return {
    bias: bias.weights[0] - own.reduce((sum, weight, k) => sum + weight * (means[k] as number), 0),
    weights: Object.fromEntries(names.map((name, k) => [name, own[k]])) as Record<keyof Evidence, number>,
  };
}
