import type { BlockMatch } from './pass';
import type { Replacements } from './replacements';
import type { Slices } from './slices';
import { learntModel, oddsOf, profileScore, sentenceScoresOf, type Evidence, type Told } from './statement-model';
import { perContext } from './per-block';
import type { Block, BlockContent, Span, Voice } from './types';
import { wordsOf } from './words';

/** From which odds on (a logarithm) a sentence is taken to tell something private. */
const ENOUGH = -0.3;

/** After how many blocks a host may pause. */
const PAUSE = 128;

/**
 * Decides on matches that rest on what their sentence is like ({@link Match.sentence}), with the whole draft in view: who gives one thing away
 * likely gives another, and a draft in which nothing else stands out likely tells nothing. `blocks` are all of the draft, `hit` those that hold
 * `matches`, in the same order. Pure.
 */
export function* decideSentences(
  { blocks, voice, writtenIn }: Draft,
  hit: readonly Block[],
  matches: readonly (readonly BlockMatch[])[],
): Slices<readonly (readonly BlockMatch[])[]> {
  if (!matches.some(restOnSentences)) return matches;
  const lead = leadOf(voice);
  const passages: Passage[] = [];
  /** Of each of `hit`, which of the passages it is. */
  const places: number[] = [];
  let written = 0;
  for (let at = 0; at < blocks.length; at++) {
    const { content } = blocks[at] as Block;
    if (content.kind === 'gap') continue;
    written += writtenIn(content).length;
    if (blocks[at] === hit[places.length]) places.push(isRead(content) ? passages.length : 0);
    if (!isRead(content)) continue;
    passages.push(passageOf(content, lead));
    if (passages.length % PAUSE === 0) yield;
  }
  const evidenceOf = weigher(passages, withWritten(countOf(matches.flatMap(ofOthers)), written));
  const { evidence: model } = learntModel();
  return matches.map((ofBlock, index) => {
    if (!restOnSentences(ofBlock)) return ofBlock;
    const block = hit[index] as Block;
    const others = ofOthers(ofBlock);
    return ofBlock.filter(({ sentence }) => {
      if (sentence === undefined) return true;
      const span = wordsOf(block.content).sentences[sentence];
      const isInside = ({ start, end }: Span): boolean => span !== undefined && start < span.end && end > span.start;
      const inside = withWritten(countOf(others.filter(isInside)), writtenIn(block.content).filter(isInside).length);
      return oddsOf(evidenceOf({ passage: places[index] ?? 0, sentence }, inside), model) >= ENOUGH;
    });
  });
}

function restOnSentences(matches: readonly BlockMatch[]): boolean {
  return matches.some(({ sentence }) => sentence !== undefined);
}

/** Those of detectors that know a detail by its form or its words. */
function ofOthers(matches: readonly BlockMatch[]): readonly BlockMatch[] {
  return matches.some(({ detector }) => detector.givesWay === true)
    ? matches.filter(({ detector }) => detector.givesWay !== true)
    : matches;
}

interface Draft {
  readonly blocks: readonly Block[];
  readonly voice: Voice;
  readonly writtenIn: Replacements['writtenIn'];
}

/** What was redacted was a detail: its author, who goes from one to the next, must not lose the warnings that rest on it. */
function withWritten({ firm, weak }: FoundCount, written: number): FoundCount {
  return { firm: firm + written, weak };
}

/** A sentence of a draft, by what it may tell. */
export interface Sentence {
  /** The logarithm of the odds that it tells something of a company, of a person. */
  readonly company: number;
  readonly personal: number;
  /** Its words. */
  readonly length: number;
}

/** Sentences that stand together, and what they add to the whole draft. */
export interface Passage {
  readonly sentences: readonly Sentence[];
  /** Of each, the higher of its two scores. */
  readonly scores: readonly number[];
  readonly sum: number;
  /** The sum of their probabilities. */
  readonly likely: number;
  /** The highest scores, in order: one more than is asked for, since a sentence's own is left out. */
  readonly best: readonly number[];
  readonly words: number;
}

const BEST = 4;

export function passageFrom(sentences: readonly Sentence[]): Passage {
  const scores: number[] = [];
  const best: number[] = [];
  let [sum, likely, words] = [0, 0, 0];
  for (const { company, personal, length } of sentences) {
    const score = Math.max(company, personal);
    scores.push(score);
    sum += score;
    likely += probability(score);
    words += length;
    let rank = best.length;
    while (rank > 0 && (best[rank - 1] as number) < score) rank--;
    best.splice(rank, 0, score);
    if (best.length > BEST) best.pop();
  }
  return { sentences, scores, sum, likely, best, words };
}

/** What the draft's profile adds to each score. */
type Lead = Readonly<Record<Told, number>>;

let lastLead: Lead = { company: 0, personal: 0 };

/** The same object for equal leads in a row, so that two of them are compared without a look at their numbers. */
function leadOf({ profile }: Voice): Lead {
  const lead = { company: profileScore(profile, 'company'), personal: profileScore(profile, 'personal') };
  if (lead.company !== lastLead.company || lead.personal !== lastLead.personal) lastLead = lead;
  return lastLead;
}

const known = perContext((): { lead: Lead | undefined; passage: Passage | undefined } => ({
  lead: undefined,
  passage: undefined,
}));

/** The passage of a block. Computed once as long as the draft's profile stays: a keystroke changes one block of thousands. */
function passageOf(block: BlockContent, lead: Lead): Passage {
  const last = known(block);
  if (last.passage !== undefined && last.lead === lead) return last.passage;
  const { company, personal } = sentenceScoresOf(block);
  // Where only the profile has changed, the words need not be counted again.
  const lengths = last.passage?.sentences.map(({ length }) => length) ?? lengthsOf(block);
  last.lead = lead;
  last.passage = passageFrom(
    lengths.map((length, at) => ({
      company: (company[at] ?? NOTHING) + lead.company,
      personal: (personal[at] ?? NOTHING) + lead.personal,
      length,
    })),
  );
  return last.passage;
}

/** The words of each sentence of a block. */
function lengthsOf(block: BlockContent): readonly number[] {
  const { words, sentences } = wordsOf(block);
  const lengths = sentences.map(() => 0);
  for (const { sentence } of words) lengths[sentence] = (lengths[sentence] ?? 0) + 1;
  return lengths;
}

/** What detectors found that know a detail by its form or its words. */
export interface FoundCount {
  readonly firm: number;
  /** What is only possible. */
  readonly weak: number;
}

export function countOf(matches: readonly Pick<BlockMatch, 'confidence'>[]): FoundCount {
  const weak = matches.filter(({ confidence }) => confidence === 'possible').length;
  return { firm: matches.length - weak, weak };
}

/** More of them say no more. */
const MOST_FOUND = 6;
/** The score of a sentence that tells nothing, in place of one that isn't there. */
const NOTHING = -6;

/** Where a sentence stands: in which passage of the draft, and which of its sentences it is. */
export interface Place {
  readonly passage: number;
  readonly sentence: number;
}

/** Gives what speaks for a sentence, by its place in the draft and what was found inside of it; `all` is what was found in the draft. */
export function weigher(passages: readonly Passage[], all: FoundCount): (place: Place, inside: FoundCount) => Evidence {
  const { sum, likely, length, count, best } = totalOf(passages);
  const words = Math.log(length + 5);
  return (place, inside) => {
    const passage = passages[place.passage];
    const {
      company,
      personal,
      length: own,
    } = passage?.sentences[place.sentence] ?? { company: NOTHING, personal: NOTHING, length: 0 };
    const score = Math.max(company, personal);
    const others = without(best, score);
    const firm = all.firm - inside.firm;
    return {
      company,
      personal,
      length: own,
      before: passage?.scores[place.sentence - 1] ?? lastBefore(passages, place.passage),
      best: others[0] ?? NOTHING,
      second: others[1] ?? NOTHING,
      third: others[2] ?? NOTHING,
      likely: likely - probability(score),
      mean: count > 1 ? (sum - score) / (count - 1) : NOTHING,
      words,
      firm: Math.min(firm, MOST_FOUND),
      anyFirm: Math.min(firm, 1),
      weakHere: Math.min(inside.weak, MOST_FOUND),
      weak: Math.min(all.weak - inside.weak, MOST_FOUND),
    };
  };
}

function totalOf(passages: readonly Passage[]): {
  readonly sum: number;
  readonly likely: number;
  readonly length: number;
  readonly count: number;
  readonly best: readonly number[];
} {
  let [sum, likely, length, count] = [0, 0, 0, 0];
  let best: readonly number[] = [];
  // At each keystroke a long draft has thousands; to iterate over them makes an object each.
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index] as Passage;
    sum += passage.sum;
    likely += passage.likely;
    length += passage.words;
    count += passage.scores.length;
    if (best.length < BEST || (passage.best[0] ?? NOTHING) > (best[BEST - 1] as number))
      best = [...best, ...passage.best].sort((one, other) => other - one).slice(0, BEST);
  }
  return { sum, likely, length, count, best };
}

/** The score of the last sentence before a passage. */
function lastBefore(passages: readonly Passage[], index: number): number {
  for (let at = index - 1; at >= 0; at--) {
    const score = passages[at]?.scores.at(-1);
    if (score !== undefined) return score;
  }
  return NOTHING;
}

/** Without the first item that equals `one`, if any does. */
function without(list: readonly number[], one: number): readonly number[] {
  const at = list.indexOf(one);
  return list.filter((_, index) => index !== at);
}

const probability = (score: number): number => 1 / (1 + Math.exp(-score));

/** True of blocks whose sentences are read for what they tell. */
export function isRead({ kind }: BlockContent): boolean {
  return kind !== 'gap' && kind !== 'code';
}
