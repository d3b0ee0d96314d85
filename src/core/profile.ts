import { secondsOf, TOPIC_BIT, topicsOf, type TopicSet } from './figure-topics';
import { perBlock } from './per-block';
import type { Slices } from './slices';
import { PERSONAL_LEAD, profileScore, sentenceScoresOf } from './statement-model';
import type { Block, Profile } from './types';
import { perForm, wordsOf, type Word } from './words';

const TOPICS = ['we', 'me', 'public', 'disclosed', 'supposed', 'forReaders', 'hushed', 'deal', 'indicator'] as const;

/** A profile is read from the start of a draft, this many words; more would cost time at every keystroke and say little more. */
const PROFILE_WORDS = 4000;

/** Per hundred words: from here on, level 1, 2, 3, 4. */
const DENSITY_LEVELS = [0.15, 0.8, 2, 5];
const LENGTH_LEVELS = [50, 120, 300, 700];

/** A word in a post of two sentences should not make a level. */
const LEAST_WORDS = 40;

/** What a draft speaks of, and how often: whose voice it is, whether it tells of known or of invented things. */
export function profileOf(blocks: readonly Block[]): Profile {
  const counts = TOPICS.map(() => 0);
  let years = 0;
  let length = 0;
  for (const { content } of blocks) {
    if (length > PROFILE_WORDS) break;
    if (content.kind === 'gap') continue;
    const block = countsOf(content);
    block.topics.forEach((count, index) => (counts[index] = (counts[index] ?? 0) + count));
    years += block.years;
    length += block.length;
  }
  const hundreds = Math.max(length, LEAST_WORDS) / 100;
  const levels = TOPICS.map((topic, index) => [topic, levelOf((counts[index] ?? 0) / hundreds, DENSITY_LEVELS)] as const);
  const profile = {
    ...(Object.fromEntries(levels) as Record<(typeof TOPICS)[number], number>),
    years: levelOf(years / hundreds, DENSITY_LEVELS),
    length: levelOf(length, LENGTH_LEVELS),
    told: 0,
  };
  return { ...profile, told: toldLevel(blocks, profile) };
}

/** Reads what {@link profileOf} asks of the blocks, and remembers it. Yields where a host can pause: for the first time this takes milliseconds. */
export function* readForProfile(blocks: readonly Block[]): Slices<void> {
  let length = 0;
  let pause = 0;
  for (const { content } of blocks) {
    if (length > PROFILE_WORDS) return;
    if (content.kind === 'gap') continue;
    if (content.kind !== 'code') sentenceScoresOf(content);
    const { length: words } = countsOf(content);
    length += words;
    pause += words;
    if (pause < SLICE) continue;
    pause = 0;
    yield;
  }
}

/** Words to look at between pauses. */
const SLICE = 300;

/** Logarithms of odds; see statement-model.ts. */
const TOLD_LEVELS = [-1.7, -0.9, -0.1, 0.7];

/** How likely anything private is told at all, by the sentence that most likely tells it. */
function toldLevel(blocks: readonly Block[], profile: Profile): number {
  const companyLead = profileScore(profile, 'company');
  const personalLead = profileScore(profile, 'personal') + PERSONAL_LEAD;
  let most = -Infinity;
  let length = 0;
  for (const { content } of blocks) {
    if (length > PROFILE_WORDS) break;
    if (content.kind === 'gap' || content.kind === 'code') continue;
    length += countsOf(content).length;
    const { company, personal } = sentenceScoresOf(content);
    for (const score of company) most = Math.max(most, score + companyLead);
    for (const score of personal) most = Math.max(most, score + personalLead);
  }
  return levelOf(most, TOLD_LEVELS);
}

function levelOf(value: number, levels: readonly number[]): number {
  return levels.filter((level) => value >= level).length;
}

interface Counts {
  readonly topics: readonly number[];
  readonly years: number;
  readonly length: number;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

const countsOf = perBlock((content): Counts => {
  const topics = TOPICS.map(() => 0);
  let years = 0;
  let length = 0;
  const { words } = wordsOf(content);
  for (let at = 0; at < words.length; at++) {
    const pieces = piecesOf((words[at] as Word).form);
    length += pieces.length;
    for (let index = 0; index < pieces.length; index++) {
      const piece = pieces[index] as Piece;
      const following = piece.seconds === null ? undefined : (pieces[index + 1] ?? firstPiece(words[at + 1]));
      const found = piece.topics | (following === undefined ? 0 : (piece.seconds?.get(following.lower) ?? 0));
      if (found === 0) years += piece.year ? 1 : 0;
      else
        for (let topic = 0; topic < TOPIC_BITS.length; topic++)
          if ((found & (TOPIC_BITS[topic] as number)) !== 0) topics[topic] = (topics[topic] ?? 0) + 1;
    }
  }
  return { topics, years, length };
});

const TOPIC_BITS = TOPICS.map((topic) => TOPIC_BIT[topic]);

/** A word, or a part of one: for counting, `and/or` and `example.com` are two. */
interface Piece {
  readonly lower: string;
  readonly topics: TopicSet;
  readonly seconds: ReadonlyMap<string, TopicSet> | null;
  readonly year: boolean;
}

const PIECE = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

const piecesOf = perForm(({ lower }): readonly Piece[] =>
  (lower.match(PIECE) ?? []).map((piece) => ({
    lower: piece,
    topics: topicsOf(piece, undefined),
    seconds: secondsOf(piece),
    year: YEAR.test(piece),
  })),
);

function firstPiece(word: Word | undefined): Piece | undefined {
  return word === undefined ? undefined : piecesOf(word.form)[0];
}
