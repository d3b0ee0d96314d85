import { PHRASE_BORDER_WEIGHTS } from './phrase-border-weights';
import {
  borderAt,
  borderScore,
  holdsOthers,
  type Border,
  type SentencePieces,
  type Side,
  type SideWeights,
  type Sign,
} from './phrase-borders';
import type { StatementLabel } from './statement-model';
import type { Span } from './types';

/** Some of a sentence's words in a row, as places in it, both ends included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** How far a phrase may start before, or end after, the words that tell, and how much of these it may leave out; in words. */
export const OUTWARD = 10;
export const INWARD = 5;
/** The weights were learnt where something is told. Where nothing is, each word more is an alarm more: a phrase stays with its run where either would do. */
const RESERVE = 0.2;
/** A phrase that leaves out words of its run keeps so many of these: fewer may tell nothing. */
const LEAST_KEPT = 3;

/** What a phrase must not enter: a place before all of it, and one after. */
interface Between {
  readonly after: number;
  readonly before: number;
}

/** A sentence, with how much each of its words speaks for being part of what is told. */
export interface ScoredSentence {
  readonly pieces: SentencePieces;
  readonly scores: readonly number[];
}

/**
 * The phrase around each of the runs of words that tell most: from where it best starts to where it best ends, by the borders near the ends of
 * the run and by the scores of the words that this takes in or leaves out. No phrase enters another's run, and one of a single word that only
 * holds others together is left out. In the order of `runs`.
 */
export function phrasesAround(
  sentence: ScoredSentence,
  runs: readonly Run[],
  weights: Readonly<Record<Side, SideWeights>> = PHRASE_BORDER_WEIGHTS,
): readonly { readonly run: Run; readonly phrase: Run }[] {
  const { words } = sentence.pieces;
  return runs.flatMap((run) => {
    const between = {
      after: Math.max(-1, ...runs.filter(({ last }) => last < run.first).map(({ last }) => last)),
      before: Math.min(words.length, ...runs.filter(({ first }) => first > run.last).map(({ first }) => first)),
    };
    const first = bestEdge({ ...sentence, side: 'start', weights: weights.start }, run, between);
    const last = bestEdge(
      { ...sentence, side: 'end', weights: weights.end },
      { first: Math.max(first, run.first), last: run.last },
      between,
    );
    const only = first === last ? words[first] : undefined;
    return only !== undefined && holdsOthers(only.text) ? [] : [{ run, phrase: { first, last } }];
  });
}

interface Question extends ScoredSentence {
  readonly side: Side;
  readonly weights: SideWeights;
}

/** The word at which a phrase around a run best starts, or ends. */
function bestEdge({ side, weights, pieces, scores }: Question, { first, last }: Run, { after, before }: Between): number {
  const out = side === 'start' ? -1 : 1;
  const from = side === 'start' ? first : last;
  /** The border at a word's outer side. */
  const border = (at: number): Border => borderAt(pieces, side === 'start' ? at : at + 1);
  let best = from;
  let most = borderScore(border(from), weights);
  const consider = (at: number, sum: number): void => {
    const score = sum + borderScore(border(at), weights);
    if (score <= most) return;
    most = score;
    best = at;
  };
  let sum = 0;
  for (let step = 1; step <= OUTWARD && border(from + out * (step - 1)).sign !== 'edge'; step++) {
    const at = from + out * step;
    if (at <= after || at >= before) break;
    sum += weights.score * (scores[at] ?? 0) + weights.outward - RESERVE;
    consider(at, sum);
  }
  sum = 0;
  for (let step = 1; step <= Math.min(INWARD, last - first + 1 - LEAST_KEPT); step++) {
    sum += weights.inward - weights.score * (scores[from - out * (step - 1)] ?? 0);
    consider(from - out * step, sum);
  }
  return best;
}

/** A phrase, the run that it stands around, and what it tells of. */
export interface LabelledPhrase {
  readonly run: Run;
  readonly phrase: Run;
  readonly label: StatementLabel;
}

/** Phrases of one label that touch, or have only a comma between them, as one: a run is no longer than a dozen words, what is told may be. */
export function joined(phrases: readonly LabelledPhrase[], pieces: SentencePieces): readonly LabelledPhrase[] {
  const whole: LabelledPhrase[] = [];
  for (const next of [...phrases].sort((one, other) => one.phrase.first - other.phrase.first)) {
    const { first, last } = next.phrase;
    const before = whole.at(-1);
    const touches = before?.label === next.label && first <= before.phrase.last + 1 && JOINS.has(borderAt(pieces, first).sign);
    if (before === undefined || !touches) whole.push(next);
    else
      whole[whole.length - 1] = { ...before, phrase: { first: before.phrase.first, last: Math.max(before.phrase.last, last) } };
  }
  return whole;
}

const JOINS: ReadonlySet<Sign> = new Set<Sign>(['space', 'comma']);

/** Where a phrase stands in its block, with the currency or percent sign of a figure, and with the other half of a pair of marks. */
export function spanOf({ first, last }: Run, { block: { prose }, words }: SentencePieces): Span | undefined {
  let start = words[first]?.start;
  let end = words[last]?.end;
  if (start === undefined || end === undefined) return undefined;
  if (CURRENCY.test(prose.charAt(start - 1))) start--;
  if (prose.charAt(end) === '%' || CURRENCY.test(prose.charAt(end))) end++;
  for (const [opening = '', closing = ''] of PAIRS) {
    const inside = prose.slice(start, end);
    const [opened, closed] = [inside.split(opening).length, inside.split(closing).length];
    const isHalf = opening === closing ? opened % 2 === 0 : opened !== closed;
    if (!isHalf) continue;
    if ((opening === closing || opened < closed) && prose.charAt(start - 1) === opening) start--;
    else if ((opening === closing || opened > closed) && prose.charAt(end) === closing) end++;
  }
  return { start, end };
}

const CURRENCY = /\p{Sc}/u;
const PAIRS = ['""', '“”', '«»', '()', '[]'] as const;
