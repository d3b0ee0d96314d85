import { TOPIC_BIT, topicsOf } from './figure-topics';
import type { Block, BlockContent, Profile } from './types';

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
  return {
    ...(Object.fromEntries(levels) as Record<(typeof TOPICS)[number], number>),
    years: levelOf(years / hundreds, DENSITY_LEVELS),
    length: levelOf(length, LENGTH_LEVELS),
  };
}

function levelOf(value: number, levels: readonly number[]): number {
  return levels.filter((level) => value >= level).length;
}

interface Counts {
  readonly topics: readonly number[];
  readonly years: number;
  readonly length: number;
}

const cache = new WeakMap<BlockContent, Counts>();

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

function countsOf(content: BlockContent): Counts {
  const known = cache.get(content);
  if (known !== undefined) return known;
  const words = content.prose.toLowerCase().match(WORD) ?? [];
  const topics = TOPICS.map(() => 0);
  let years = 0;
  words.forEach((word, at) => {
    const found = topicsOf(word, words[at + 1]);
    if (found === 0) years += YEAR.test(word) ? 1 : 0;
    else TOPICS.forEach((topic, index) => (topics[index] = (topics[index] ?? 0) + ((found & TOPIC_BIT[topic]) === 0 ? 0 : 1)));
  });
  const counts = { topics, years, length: words.length };
  cache.set(content, counts);
  return counts;
}
