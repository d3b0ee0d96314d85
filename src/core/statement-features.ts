import { TOPIC_BIT, TOPICS, topicsAt, topicsOf, topicsOfForms, type TopicSet } from './figure-topics';
import { perBlock } from './per-block';
import { foldedName, foldName, surnameShape } from './names';
import { isPublicOrg, isPublicSurname } from './public-names';
import { quantitiesOf, type Quantity } from './quantities';
import type { BlockContent } from './types';
import { formsBefore, perForm, readWords, wordsOf, type Form, type Word } from './words';

/** A feature as a hash of 32 bits; statement-model.ts looks its weight up. */
export type Feature = number;

/** One sentence of a block, as the model sees it. */
export interface SentenceFeatures {
  /** Indices of its words in `wordsOf(block).words`, half-open. */
  readonly from: number;
  readonly to: number;
  /** The hash of each of its words' class, see {@link classOf}. */
  readonly classes: readonly number[];
  /** Its words, each once; in a table of their own. */
  readonly words: readonly Feature[];
  /** What else is weighed of the sentence as a whole, each once. */
  readonly features: readonly Feature[];
}

/** The features of every sentence of a block. Only the classes are at hand, the rest is read when it is asked for. */
export function sentenceFeaturesOf(block: BlockContent): readonly SentenceFeatures[] {
  const { words, sentences } = wordsOf(block);
  const classes = wordClassesOf(block);
  const bounds = sentenceBounds(words, sentences.length);
  return sentences.map((_, index): SentenceFeatures => {
    const [from, to] = [bounds[index] as number, bounds[index + 1] as number];
    return new SentenceOfBlock({ from, to }, classes.slice(from, to), { block, index });
  });
}

/** A class, since the engine puts objects with getters of their own among the old ones, where they keep their block for long. */
class SentenceOfBlock implements SentenceFeatures {
  readonly from: number;
  readonly to: number;
  readonly classes: readonly number[];
  readonly #place: { readonly block: BlockContent; readonly index: number };

  constructor(
    { from, to }: { readonly from: number; readonly to: number },
    classes: readonly number[],
    place: { readonly block: BlockContent; readonly index: number },
  ) {
    this.from = from;
    this.to = to;
    this.classes = classes;
    this.#place = place;
  }

  get words(): readonly Feature[] {
    return this.#lists().words;
  }

  get features(): readonly Feature[] {
    return this.#lists().features;
  }

  #lists(): Lists {
    const { block, index } = this.#place;
    return listsOf(block)[index] as Lists;
  }
}

type Lists = Pick<SentenceFeatures, 'words' | 'features'>;

/** For fitting the weights, which asks for one sentence after the other. */
let lastLists: { readonly block: BlockContent; readonly lists: readonly Lists[] } | undefined;

function listsOf(block: BlockContent): readonly Lists[] {
  if (lastLists?.block === block) return lastLists.lists;
  const lists: Lists[] = [];
  visitSentences(block, (words, features) => {
    lists.push({ words: [...words.list.subarray(0, words.count)], features: [...features.list.subarray(0, features.count)] });
  });
  lastLists = { block, lists };
  return lists;
}

/** Visits the features of every sentence of a block, in order. The lists are those of the next sentence afterwards. */
export function visitSentences(block: BlockContent, visit: (words: Distinct, features: Distinct) => void): void {
  const { words, sentences } = wordsOf(block);
  const classes = wordClassesOf(block);
  const quantities = quantitiesOf(block);
  const bounds = sentenceBounds(words, sentences.length);
  const heading = headingFeatures(`${block.heading} ${block.header}`);
  const kind = salted(hashOf(block.kind), SALT.kind);
  let quantity = 0;
  let topicsBefore = topicsOfForms(formsBefore(block));
  let topics = topicsIn(words, 0, bounds[1] ?? 0);
  for (let index = 0; index < sentences.length; index++) {
    const from = bounds[index] as number;
    const to = bounds[index + 1] as number;
    const topicsAfter = topicsIn(words, to, bounds[index + 2] ?? to);
    clear(inSentence);
    for (; quantity < quantities.length; quantity++) {
      const { kind: form, from: first, spelled } = quantities[quantity] as Quantity;
      if ((words[first]?.sentence ?? 0) !== index) break;
      add(inSentence, salted(hashOf(form), SALT.quantity));
      if (spelled) add(inSentence, salted(hashOf('spelled'), SALT.quantity));
    }
    addTopics(inSentence, topics, SALT.topic);
    for (let at = from; at < to; at++) {
      const word = words[at] as Word;
      const own = classes[at] as Feature;
      add(inSentence, stemFeature(word.form));
      add(inSentence, pair(own, at + 1 < to ? (classes[at + 1] as Feature) : END, SALT.pair));
      const sign = block.prose.charCodeAt(word.start - 1);
      if (sign > SPACE) add(inSentence, pair(own, sign, SALT.sign));
    }
    addFrames(inSentence, words, { from, to });
    if (from < to) add(inSentence, salted(classes[from] as Feature, SALT.first));
    addTopics(inSentence, topicsBefore | topicsAfter, SALT.around);
    for (const feature of heading) add(inSentence, feature);
    add(inSentence, kind);
    const end = sentences[index]?.end ?? 0;
    add(inSentence, salted(hashOf(block.prose[end - 1] ?? ''), SALT.mark));
    add(inSentence, salted(Math.min(7, Math.floor(Math.log2(to - from + 1) * 1.5)), SALT.length));
    clear(ofWords);
    for (let at = from; at < to; at++) add(ofWords, classes[at] as Feature);
    visit(ofWords, inSentence);
    topicsBefore = topics;
    topics = topicsAfter;
  }
}

function addTopics(features: Distinct, topics: TopicSet, salt: number): void {
  for (let rest = topics; rest !== 0; rest &= rest - 1) add(features, salted((rest & -rest) >>> 0, salt));
}

/** How three words in a row are built, whatever they speak of: who did what, to whose, when. */
function addFrames(
  features: Distinct,
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
): void {
  let one = END;
  let two = from < to ? frameOf((words[from] as Word).form) : END;
  for (let at = from; at < to; at++) {
    const three = at + 1 < to ? frameOf((words[at + 1] as Word).form) : END;
    add(features, pair(pair(one, two, SALT.frame), three, SALT.frame));
    one = two;
    two = three;
  }
}

/** Features, each once, in the order of their first occurrence. */
export interface Distinct {
  list: Int32Array;
  count: number;
  /** By the last bits of a feature: where it is in the list, plus `base`. What is not above `base` is of a list before. */
  slots: Int32Array;
  base: number;
}

const LEAST_SLOTS = 1024;
/** A sentence that asks for more is hardly met again. */
const MOST_SLOTS = 2 ** 16;

function distinct(): Distinct {
  return { list: new Int32Array(LEAST_SLOTS / 2), count: 0, slots: new Int32Array(LEAST_SLOTS), base: 0 };
}

/** Filled anew for each sentence: to make lists and sets for each took longer than all the rest. */
const inSentence = distinct();
const ofWords = distinct();

function clear(features: Distinct): void {
  features.base += features.count;
  features.count = 0;
  if (features.base > 2 ** 30 || features.slots.length > MOST_SLOTS) Object.assign(features, distinct());
}

function add(features: Distinct, feature: Feature): void {
  // As it is in the list.
  feature |= 0;
  const { slots, list, base, count } = features;
  const last = slots.length - 1;
  let slot = feature & last;
  for (let at = slots[slot] as number; at > base; at = slots[slot] as number) {
    if (list[at - base - 1] === feature) return;
    slot = (slot + 1) & last;
  }
  slots[slot] = base + count + 1;
  list[count] = feature;
  features.count = count + 1;
  // A table that is half full gets slow.
  if (count + 1 === list.length) grow(features);
}

function grow(features: Distinct): void {
  const { list, count } = features;
  features.list = new Int32Array(2 * list.length);
  features.slots = new Int32Array(4 * list.length);
  features.base = 0;
  features.count = 0;
  for (let at = 0; at < count; at++) add(features, list[at] as number);
}

/** What is weighed of one word of a sentence. */
export function wordFeaturesOf({ from, classes }: SentenceFeatures, words: readonly Word[], at: number): readonly Feature[] {
  const index = at - from;
  const own = classes[index] ?? END;
  const one = classes[index - 1] ?? END;
  const two = classes[index - 2] ?? END;
  const next = classes[index + 1] ?? END;
  const second = classes[index + 2] ?? END;
  const topics = topicsAt(words, at);
  const features = [
    salted(own, SALT.word),
    stemFeature((words[at] as Word).form),
    salted(one, SALT.before1),
    salted(two, SALT.before2),
    salted(next, SALT.after1),
    salted(second, SALT.after2),
    pair(one, own, SALT.pair),
    pair(own, next, SALT.pairAfter),
    salted(Math.min(index, 5), SALT.first),
    salted(Math.min(classes.length - index, 5), SALT.mark),
  ];
  for (const topic of TOPICS) if ((topics & TOPIC_BIT[topic]) !== 0) features.push(salted(TOPIC_BIT[topic], SALT.topic));
  return features;
}

const WORDS_OF_HEADING = 24;
const SPACE = 32;

const SALT = {
  word: 1,
  stem: 2,
  pair: 3,
  first: 5,
  around: 6,
  heading: 8,
  kind: 9,
  mark: 10,
  length: 11,
  topic: 12,
  quantity: 13,
  before1: 14,
  before2: 15,
  after1: 16,
  after2: 17,
  pairAfter: 18,
  sign: 19,
  frame: 20,
} as const;

/** FNV-1a. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

export function salted(hash: number, salt: number): Feature {
  let mixed = Math.imul(hash ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function pair(first: number, second: number, salt: number): Feature {
  return salted(Math.imul(first, 31) + second, salt);
}

/** The hash of a class of words, of 32 bits with a sign: the engine keeps most of these without an object. */
function classHash(text: string): Feature {
  return hashOf(text) | 0;
}

const END = classHash('<end>');
const NAME = classHash('<name>');
const GIVEN_NAME = classHash('<given name>');
const NAME_OR_WORD = classHash('<name or word>');
const SURNAME = classHash('<surname>');
const PUBLIC_NAME = classHash('<public name>');
const FAMOUS = classHash('<famous>');
const CAPITALS = classHash('<capitals>');

const KEEPS_CAPITAL = new Set(
  "i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter q1 q2 q3 q4 h1 h2 ceo cfo cto hr pr qa nda it ai api english french german spanish hindi".split(
    ' ',
  ),
);

/** A word in lower case; for a name, a number and capitals, what it is. */
/** The hash of the class of each word of a block. */
export const wordClassesOf = perBlock((block): readonly Feature[] => classesOf(wordsOf(block).words));

function classesOf(words: readonly Word[]): readonly number[] {
  return words.map((word, at) => (words[at - 1]?.sentence === word.sentence ? insideClass(word.form) : openingClass(word.form)));
}

/** The class of a sentence's first word. */
const openingClass = perForm(({ lower, text }): Feature => {
  const code = lower.charCodeAt(0);
  if (code >= 48 && code <= 57) return classHash(lower.length > 4 ? '<digits>' : straight(lower).replace(/\d/g, '0'));
  const first = text.charCodeAt(0);
  if (first >= 65 && first <= 90 && text !== 'I') {
    const named = nameClass(straight(lower).replace(/'s$/, ''));
    if (named === GIVEN_NAME) return named;
  }
  return classHash(straight(lower));
});

/** The class of any further word. */
const insideClass = perForm((form): Feature => {
  const { text } = form;
  const lower = straight(form.lower);
  const first = text.charCodeAt(0);
  if (first < 65 || first > 90 || KEEPS_CAPITAL.has(lower)) return openingClass(form);
  if ((topicsOf(lower, undefined) & TOPIC_BIT.famous) !== 0) return FAMOUS;
  if (text.length > 1 && text === text.toUpperCase()) return CAPITALS;
  return nameClass(lower.replace(/'s$/, ''));
});

/** What kind of name a word in capitals is, as far as lists and shapes say. */
function nameClass(lower: string): Feature {
  const folded = foldName(lower);
  if (isPublicOrg(folded)) return FAMOUS;
  const given = foldedName(folded);
  if (given === 'weak') return NAME_OR_WORD;
  if (isPublicSurname(folded)) return PUBLIC_NAME;
  if (given === 'strong') return GIVEN_NAME;
  return surnameShape(folded) ? SURNAME : NAME;
}

function straight(lower: string): string {
  return lower.includes('’') ? lower.replace(/’/g, "'") : lower;
}

/** Without the commonest endings, so that "freezing" and "freeze" share what is learnt. */
const stemFeature = perForm((form: Form): Feature => {
  let stem = straight(form.lower).replace(/'s$/, '');
  if (stem.length > 5) stem = stem.replace(/(?:ing|ed|ers?|es|s|ly|ment|ments|ation|ations|ions?)$/, '');
  if (stem.length > 3) stem = stem.replace(/[es]$/, '');
  return salted(hashOf(stem), SALT.stem);
});

const FUNCTION_WORDS = new Set(
  (
    "i i'm i've i'd i'll we we're we've we'd we'll you you're your yours he he's she she's it it's its they they're they've their them him her " +
    'his hers our ours us my mine me the a an this that these those there here and or but so if because while when where who whom whose which what ' +
    'how why than as to of in on at by for from with without into onto over under after before until till since during through between against ' +
    "about around up down out off not no never nor is are was were be been being am has have had having do does did done don't doesn't didn't can " +
    "can't could couldn't will won't would wouldn't shall should may might must isn't aren't wasn't weren't haven't hasn't hadn't yet already still " +
    'just only even also too very more most less least much many some any all both each every other another next last first second one two three ' +
    'four five six seven eight nine ten'
  ).split(' '),
);
const ENDING = /.{2}(ing|ed|ly|tion|ment|er|est|s)$/;

/** A word that holds a sentence together as it is; of any other, its ending and whether it is a name or a number. */
const frameOf = perForm(({ lower, text }: Form): Feature => {
  const word = straight(lower);
  if (FUNCTION_WORDS.has(word)) return classHash(word);
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return classHash('<number>');
  const ending = ENDING.exec(word)?.[1] ?? 'word';
  return classHash(first >= 65 && first <= 90 ? `<name ${ending}>` : `<${ending}>`);
});

/** Of the words that a block stands under; the blocks of a section share them. */
function headingFeatures(heading: string): readonly Feature[] {
  if (lastHeading.heading === heading) return lastHeading.features;
  const classes = classesOf(readWords(heading).words).slice(0, WORDS_OF_HEADING);
  lastHeading = { heading, features: classes.map((hash) => salted(hash, SALT.heading)) };
  return lastHeading.features;
}

let lastHeading: { readonly heading: string; readonly features: readonly Feature[] } = { heading: '', features: [] };

function topicsIn(words: readonly Word[], from: number, to: number): TopicSet {
  let topics: TopicSet = 0;
  for (let at = from; at < to; at++) topics |= topicsAt(words, at);
  return topics;
}

/** Of each sentence the index of its first word, and at the end the number of words. */
function sentenceBounds(words: readonly Word[], count: number): readonly number[] {
  const bounds: number[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    bounds.push(at);
    while (words[at]?.sentence === index) at++;
  }
  bounds.push(at);
  return bounds;
}
