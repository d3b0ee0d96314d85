import type { SentencePieces } from './phrase-borders';
import { sentenceFeaturesOf, wordFeaturesOf } from './statement-features';
import {
  draftScoresOf,
  labelOf,
  learntModel,
  markScore,
  mayScore,
  PERSONAL_LEAD,
  type StatementLabel,
  type Told,
} from './statement-model';
import { supposedIn } from './supposed';
import { joined, phrasesAround, spanOf, type Run } from './told-phrase';
import type { BlockContent, Span, Voice } from './types';
import { wordsOf, type Word } from './words';

/** A stretch of a sentence that may tell something that is not public. */
export interface Statement extends Span {
  readonly label: StatementLabel;
  /** The words that speak for it most. */
  readonly heart: Span;
  /** The index of its sentence in the block's words. */
  readonly sentence: number;
}

/** From which score on a sentence may tell something; evidence.ts decides with the draft around it. */
const LEAST = -1.2;
/** From which score on a sentence may tell both something of a company and something of a person. */
const BOTH = 0.3;

/** The statements of a block that may tell something of a company, or of a person. */
export function statementsOf(block: BlockContent, voice: Voice, told: Told): readonly Statement[] {
  if (block.kind === 'code') return [];
  // The draft's voice is asked for only where it can make a difference.
  if (!mayScore(block, told, LEAST) || voice.invented) return [];
  const { company, personal } = draftScoresOf(block, voice);
  const ofPersonal = (index: number): boolean => (personal[index] ?? 0) + PERSONAL_LEAD >= (company[index] ?? 0);
  const scores = told === 'company' ? company : personal;
  const model = learntModel();
  const { words } = wordsOf(block);
  const supposed = supposedIn(block);
  return sentenceFeaturesOf(block).flatMap((sentence, index) => {
    const score = scores[index] ?? 0;
    if (supposed[index] === true || score < LEAST || (score < BOTH && ofPersonal(index) !== (told === 'personal'))) return [];
    const marks = sentence.classes.map((_, word) =>
      markScore(wordFeaturesOf(sentence, words, sentence.from + word), model.marks[told]),
    );
    const own = words.slice(sentence.from, sentence.to);
    const opens = opensPiece(block, own);
    const pieces: SentencePieces = { block, words: own, opens };
    const phrases = phrasesAround({ pieces, scores: marks }, runsOf(marks, opens)).map(({ run, phrase }) => ({
      run,
      phrase,
      label: labelOf(sentence.classes, run, { told, model }),
    }));
    return joined(phrases, pieces).flatMap(({ run, phrase, label }): Statement[] => {
      const [span, heart] = [spanOf(phrase, pieces), spanOf(run, pieces)];
      return span === undefined || heart === undefined ? [] : [{ ...span, heart, sentence: index, label }];
    });
  });
}

/** Of some words, those that open a cell of a table, an image's description or a comment: no phrase goes on from one to the other. */
function opensPiece({ kind, prose, parts }: BlockContent, words: readonly Word[]): ReadonlySet<number> {
  const opens = new Set<number>();
  const apart = kind === 'table-row' ? [] : parts.filter((part) => part.kind === 'image-alt' || part.kind === 'comment');
  if (kind !== 'table-row' && apart.length === 0) return opens;
  words.forEach(({ start }, at) => {
    const before = words[at - 1];
    if (before === undefined) return;
    const isCell = kind === 'table-row' && prose.slice(before.end, start).includes('\n');
    if (
      isCell ||
      apart.some((part) => before.start < part.start !== start < part.start || before.start < part.end !== start < part.end)
    )
      opens.add(at);
  });
  return opens;
}

const NONE: ReadonlySet<number> = new Set();
/** A word more costs this much, so that a run ends where words no longer speak for it. */
const WORD_COST = -0.1;
const LONGEST = 12;
/** A run with a smaller sum tells nothing. */
const LEAST_SUM = 0.7;
/** A further run of a sentence must have this share of the best one's sum. */
const FURTHER = 0.5;
const MOST_RUNS = 4;

/**
 * The run of words with the highest sum of scores, and further ones that are nearly as high; indices into `scores`, both ends included. A run
 * holds none of `opens` but as its first.
 */
export function runsOf(scores: readonly number[], opens: ReadonlySet<number> = NONE): readonly Run[] {
  const runs: Run[] = [];
  const left = [...scores];
  let least = LEAST_SUM;
  while (runs.length < MOST_RUNS) {
    const { first, last, sum } = bestRun(left, opens);
    if (sum < least) break;
    least = Math.max(least, sum * FURTHER);
    runs.push({ first, last });
    left.fill(-Infinity, Math.max(0, first - 1), last + 2);
    if (!left.some((score) => score > 0)) break;
  }
  return runs;
}

function bestRun(scores: readonly number[], opens: ReadonlySet<number>): Run & { readonly sum: number } {
  let best = { first: 0, last: 0, sum: -Infinity };
  let sum = 0;
  let first = 0;
  scores.forEach((score, index) => {
    if (sum <= 0 || index - first >= LONGEST || opens.has(index)) {
      sum = 0;
      first = index;
    }
    sum += score - WORD_COST;
    if (sum > best.sum) best = { first, last: index, sum };
  });
  return best;
}
