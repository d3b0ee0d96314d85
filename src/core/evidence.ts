import type { BlockMatch } from './pass';
import { draftScoresOf, learntModel, oddsOf, type Evidence } from './statement-model';
import type { Block, BlockContent, Voice } from './types';
import { wordsOf } from './words';

/** From which odds on (a logarithm) a sentence is taken to tell something private. */
const ENOUGH = -0.5;

/**
 * Decides on matches that rest on what their sentence is like ({@link Match.sentence}), with the whole draft in view: who gives one thing away
 * likely gives another, and a draft in which nothing else stands out likely tells nothing. `blocks` are all of the draft, `hit` those that hold
 * `matches`, in the same order. Pure.
 */
export function decideSentences(
  { blocks, voice }: { readonly blocks: readonly Block[]; readonly voice: Voice },
  hit: readonly Block[],
  matches: readonly (readonly BlockMatch[])[],
): readonly (readonly BlockMatch[])[] {
  if (!matches.some((found) => found.some(({ sentence }) => sentence !== undefined))) return matches;
  const places = new Map<Block, number>();
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    if (!isRead(block.content)) continue;
    places.set(block, sentences.length);
    sentences.push(...sentencesOf(block.content, voice));
  }
  const found = matches.map((ofBlock) => ofBlock.filter(({ detector }) => detector.givesWay !== true));
  const evidenceOf = weigher(sentences, countOf(found.flat()));
  const { evidence: model } = learntModel();
  return matches.map((ofBlock, index) => {
    const block = hit[index] as Block;
    return ofBlock.filter(({ sentence }) => {
      if (sentence === undefined) return true;
      const span = wordsOf(block.content).sentences[sentence];
      const inside = countOf(
        (found[index] ?? []).filter(({ start, end }) => span !== undefined && start < span.end && end > span.start),
      );
      return oddsOf(evidenceOf((places.get(block) ?? 0) + sentence, inside), model) >= ENOUGH;
    });
  });
}

/** A sentence of a draft, by what it may tell. */
export interface Sentence {
  /** The logarithm of the odds that it tells something of a company, of a person. */
  readonly company: number;
  readonly personal: number;
  /** Its words. */
  readonly length: number;
}

function sentencesOf(block: BlockContent, voice: Voice): readonly Sentence[] {
  const { company, personal } = draftScoresOf(block, voice);
  const lengths = company.map(() => 0);
  for (const { sentence } of wordsOf(block).words) lengths[sentence] = (lengths[sentence] ?? 0) + 1;
  return lengths.map((length, at) => ({ company: company[at] ?? NOTHING, personal: personal[at] ?? NOTHING, length }));
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

/** Gives what speaks for a sentence, by its place in the draft and what was found inside of it; `all` is what was found in the draft. */
export function weigher(sentences: readonly Sentence[], all: FoundCount): (place: number, inside: FoundCount) => Evidence {
  const scores = sentences.map(({ company, personal }) => Math.max(company, personal));
  const sum = scores.reduce((total, score) => total + score, 0);
  const likely = scores.reduce((total, score) => total + probability(score), 0);
  const highest = [...scores].sort((one, other) => other - one).slice(0, BEST);
  const words = Math.log(sentences.reduce((total, { length }) => total + length, 0) + 5);
  return (place, inside) => {
    const { company, personal, length } = sentences[place] ?? { company: NOTHING, personal: NOTHING, length: 0 };
    const own = scores[place] ?? NOTHING;
    const at = highest.indexOf(own);
    const others = highest.filter((_, index) => index !== at);
    const firm = all.firm - inside.firm;
    return {
      company,
      personal,
      length,
      before: scores[place - 1] ?? NOTHING,
      best: others[0] ?? NOTHING,
      second: others[1] ?? NOTHING,
      third: others[2] ?? NOTHING,
      likely: likely - probability(own),
      mean: scores.length > 1 ? (sum - own) / (scores.length - 1) : NOTHING,
      words,
      firm: Math.min(firm, MOST_FOUND),
      anyFirm: Math.min(firm, 1),
      weakHere: Math.min(inside.weak, MOST_FOUND),
      weak: Math.min(all.weak - inside.weak, MOST_FOUND),
    };
  };
}

/** One more than is asked for, since a sentence's own score is left out. */
const BEST = 4;

const probability = (score: number): number => 1 / (1 + Math.exp(-score));

/** True of blocks whose sentences are read for what they tell. */
export function isRead({ kind }: BlockContent): boolean {
  return kind !== 'gap' && kind !== 'code';
}
