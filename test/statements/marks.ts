import type { Feature } from '../../src/core/statement-features';
import { at, type MarkModel } from '../../src/core/statement-model';
import { learnt, shuffled, sigmoid, step } from './gradient';

const SIZE = 1 << 15;
const ROUNDS = 10;
const PENALTY = 6e-4;

/** A word of a sentence that tells something. */
export interface MarkedWord {
  readonly features: readonly Feature[];
  /** Whether it is part of what is told. */
  readonly isMarked: boolean;
}

/** Fits the weights of words being part of what is told, to sentences that tell something. */
export function fitMarks(sentences: readonly (readonly MarkedWord[])[]): MarkModel {
  const marks = learnt(SIZE);
  const bias = learnt(1);
  for (let turn = 0; turn < ROUNDS; turn++) {
    for (const index of shuffled(sentences.length, 11 + turn)) {
      for (const { features, isMarked } of sentences[index] ?? []) {
        let score = bias.weights[0] as number;
        for (const feature of features) score += marks.weights[at(feature, marks.weights)] as number;
        const error = sigmoid(score) - (isMarked ? 1 : 0);
        step(bias, [0, error], 0);
        for (const feature of features) step(marks, [at(feature, marks.weights), error], PENALTY);
      }
    }
  }
  return { bias: bias.weights[0] as number, words: marks.weights };
}
