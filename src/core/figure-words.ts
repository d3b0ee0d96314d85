import { FIGURE_WORD_WEIGHTS } from './figure-word-weights';
import { unpack } from './packed-weights';
import type { Quantity } from './quantities';
import { hashOf, salted, wordClassesOf, type Feature } from './statement-features';
import type { BlockContent } from './types';
import { whenNeeded } from './when-needed';
import { wordsOf, type Word } from './words';

/** How many words to each side of a quantity count by their place. */
const REACH = 3;

const KIND = 30;
const UNIT = 31;
const BEFORE = 32;
const AFTER = 33;
const TWO_BEFORE = 34;
const TWO_AFTER = 35;
const SENTENCE = 36;
/** Places of neighbours are salts of their own: 40 to 42 before, 43 to 45 after. */
const PLACE = 40;

const END = hashOf('<end>');

/** The words in a quantity, beside it and in its sentence, as hashes. Names and numbers are one word each. */
export function figureWordsOf(quantity: Quantity, block: BlockContent): readonly Feature[] {
  const { words } = wordsOf(block);
  const classes = wordClassesOf(block);
  const sentence = words[quantity.from]?.sentence;
  if (sentence === undefined) return [];
  const classAt = (word: number): Feature => (words[word]?.sentence === sentence ? (classes[word] ?? END) : END);
  const kind = hashOf(quantity.kind);
  const [before, after] = [classAt(quantity.from - 1), classAt(quantity.to)];
  const features = [
    salted(kind, KIND),
    salted(classAt(quantity.to - 1), UNIT),
    pair(kind, before, BEFORE),
    pair(kind, after, AFTER),
    pair(classAt(quantity.from - 2), before, TWO_BEFORE),
    pair(after, classAt(quantity.to + 1), TWO_AFTER),
  ];
  for (let away = 0; away < REACH; away++) {
    features.push(salted(classAt(quantity.from - 1 - away), PLACE + away));
    features.push(salted(classAt(quantity.to + away), PLACE + REACH + away));
  }
  for (const word of classesAround(words, classes, quantity.from)) features.push(salted(word, SENTENCE));
  return features;
}

/** The classes of the words of a word's sentence, each once. */
export function classesAround(words: readonly Word[], classes: readonly Feature[], word: number): ReadonlySet<Feature> {
  const sentence = words[word]?.sentence;
  let first = word;
  while (words[first - 1]?.sentence === sentence && first > 0) first--;
  const around = new Set<Feature>();
  for (let at = first; words[at]?.sentence === sentence && at < words.length; at++) around.add(classes[at] as Feature);
  return around;
}

/** What its words say for a quantity being confidential, or against it. */
export function figureWordScore(features: readonly Feature[], table: ArrayLike<number> = learntTable()): number {
  let sum = 0;
  for (const feature of features) sum += table[feature & (table.length - 1)] ?? 0;
  return sum * figureWordScale(features.length);
}

/** A long sentence has more to say, but not as much more as it has words. */
export function figureWordScale(features: number): number {
  return 3 / Math.sqrt(features + 5);
}

function pair(one: Feature, other: Feature, salt: number): Feature {
  return salted(Math.imul(one, 31) + other, salt);
}

const learntTable = whenNeeded(() => unpack(FIGURE_WORD_WEIGHTS));
