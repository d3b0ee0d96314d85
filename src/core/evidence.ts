import type { BlockMatch } from './looks';
import type { Hit } from './pass';
import type { Replacements } from './replacements';
import { perSection, type Section } from './sections';
import type { Slices } from './slices';
import { learntModel, oddsOf, profileScore, sentenceScoresOf, type Evidence, type Told } from './statement-model';
import { perContext } from './per-block';
import type { Block, BlockContent, Span, Voice } from './types';
import { wordsOf } from './words';

/** From which odds on (a logarithm) a sentence is taken to tell something private. */
const ENOUGH = -0.3;

/**
 * Decides on matches that rest on what their sentence is like ({@link Match.sentence}), with the whole draft in view: who gives one thing away
 * likely gives another, and a draft in which nothing else stands out likely tells nothing. `matches` are those of each of `hits`. Pure.
 */
export function* decideSentences(
  { blocks, sections, voice, written }: Draft,
  hits: readonly Pick<Hit, 'block' | 'at'>[],
  matches: readonly (readonly BlockMatch[])[],
): Slices<readonly (readonly BlockMatch[])[]> {
  if (!matches.some(restOnSentences)) return matches;
  const lead = leadOf(voice);
  const totals: Total[] = [];
  let count = 0;
  for (const section of sections) {
    if (!isAdded(section, lead)) yield;
    totals.push(totalOf(section, lead));
    count += written.countIn(section);
  }
  const evidenceOf = weigher(addedUp(totals), withWritten(countOf(matches.flatMap(ofOthers)), count));
  const { evidence: model } = learntModel();
  return matches.map((ofBlock, index) => {
    if (!restOnSentences(ofBlock)) return ofBlock;
    const { block, at } = hits[index] as Hit;
    const others = ofOthers(ofBlock);
    const { sentences: spans } = wordsOf(block.content);
    const { sentences, scores } = passageOf(block.content, lead);
    return ofBlock.filter(({ sentence: which }) => {
      if (which === undefined) return true;
      const span = spans[which];
      const isInside = ({ start, end }: Span): boolean => span !== undefined && start < span.end && end > span.start;
      const inside = withWritten(countOf(others.filter(isInside)), written.in(block.content).filter(isInside).length);
      const sentence = sentences[which] ?? NO_SENTENCE;
      const before = scores[which - 1] ?? lastBefore(blocks, at, lead);
      return oddsOf(evidenceOf({ sentence, before }, inside), model) >= ENOUGH;
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
  readonly sections: readonly Section[];
  readonly voice: Voice;
  readonly written: Replacements['written'];
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

/** What sentences add to the whole draft. */
export interface Total {
  /** Of their scores: of each sentence, the higher of its two. */
  readonly sum: number;
  /** The sum of their probabilities. */
  readonly likely: number;
  /** The highest scores, in order: one more than is asked for, since a sentence's own is left out. */
  readonly best: readonly number[];
  readonly count: number;
  /** Their words. */
  readonly length: number;
}

/** Sentences that stand together. */
export interface Passage extends Total {
  readonly sentences: readonly Sentence[];
  /** Of each, the higher of its two scores. */
  readonly scores: readonly number[];
}

const BEST = 4;

export function passageFrom(sentences: readonly Sentence[]): Passage {
  const scores = sentences.map(({ company, personal }) => Math.max(company, personal));
  const totals = scores.map((score, at) => ({
    sum: exact(score),
    likely: exact(probability(score)),
    best: [score],
    count: 1,
    length: sentences[at]?.length ?? 0,
  }));
  return { sentences, scores, ...addedUp(totals) };
}

function addedUp(totals: readonly Total[]): Total {
  let [sum, likely, count, length] = [0, 0, 0, 0];
  const best: number[] = [];
  for (const total of totals) {
    sum += total.sum;
    likely += total.likely;
    count += total.count;
    length += total.length;
    for (const score of total.best) {
      let rank = best.length;
      while (rank > 0 && (best[rank - 1] as number) < score) rank--;
      if (rank === BEST) break;
      best.splice(rank, 0, score);
      if (best.length > BEST) best.pop();
    }
  }
  return { sum, likely, best, count, length };
}

/** So many to one: numbers cut to these add up to the same in whatever order, and an edited draft must weigh what the same draft weighs that was opened anew. */
const EXACT = 2 ** 20;

function exact(value: number): number {
  return Math.round(value * EXACT) / EXACT;
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

const added = perSection((): { lead: Lead | undefined; total: Total | undefined } => ({ lead: undefined, total: undefined }));

function isAdded(section: Section, lead: Lead): boolean {
  return added(section).lead === lead;
}

/** What a section adds to the draft, by its blocks' passages. */
function totalOf(section: Section, lead: Lead): Total {
  const last = added(section);
  if (last.total !== undefined && last.lead === lead) return last.total;
  last.total = addedUp(section.contents.filter(isRead).map((content) => passageOf(content, lead)));
  last.lead = lead;
  return last.total;
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
export const NOTHING = -6;

const NO_SENTENCE: Sentence = { company: NOTHING, personal: NOTHING, length: 0 };

/** A sentence, and the score of the one before it. */
export interface Place {
  readonly sentence: Sentence;
  readonly before: number;
}

/** Gives what speaks for a sentence of a draft; `found` is what was found in the draft, `inside` what in the sentence. */
export function weigher(total: Total, found: FoundCount): (place: Place, inside: FoundCount) => Evidence {
  const { sum, likely, length: all, count, best } = total;
  const words = Math.log(all + 5);
  return ({ sentence: { company, personal, length }, before }, inside) => {
    const score = Math.max(company, personal);
    const others = without(best, score);
    const firm = found.firm - inside.firm;
    return {
      company,
      personal,
      length,
      before,
      best: others[0] ?? NOTHING,
      second: others[1] ?? NOTHING,
      third: others[2] ?? NOTHING,
      likely: likely - probability(score),
      mean: count > 1 ? (sum - score) / (count - 1) : NOTHING,
      words,
      firm: Math.min(firm, MOST_FOUND),
      anyFirm: Math.min(firm, 1),
      weakHere: Math.min(inside.weak, MOST_FOUND),
      weak: Math.min(found.weak - inside.weak, MOST_FOUND),
    };
  };
}

/** The score of the last sentence before a block. */
function lastBefore(blocks: readonly Block[], index: number, lead: Lead): number {
  for (let at = index - 1; at >= 0; at--) {
    const { content } = blocks[at] as Block;
    const score = isRead(content) ? passageOf(content, lead).scores.at(-1) : undefined;
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
