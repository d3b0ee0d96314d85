import { TOPIC_BIT, TOPICS, topicsAt, topicsOfForms, type Topic, type TopicSet } from './figure-topics';
import { isPaidTo } from './paid-to';
import type { Quantity } from './quantities';
import type { BlockContent, Profile, Voice } from './types';
import { readForms, wordsOf, type Word } from './words';

/** What stands around a quantity, by distance, and how it is put. */
export interface Surroundings {
  /** Topics of the words beside it, or of its table row's label, its column's header and its cell. */
  readonly near: TopicSet;
  /** Topics of the rest of its sentence. */
  readonly far: TopicSet;
  /** Topics of the neighbouring sentences, or of the words before the block. */
  readonly around: TopicSet;
  /** How it is put, as names that {@link featuresOf} passes on. */
  readonly traits: readonly string[];
  readonly sentence: number;
}

const NEAR_BEFORE = 5;
const NEAR_AFTER = 4;

/** The surroundings of each quantity of a block. */
export function surroundingsOf(block: BlockContent, quantities: readonly Quantity[]): readonly Surroundings[] {
  const { words, sentences } = wordsOf(block);
  const topics = topicsOfWords(words);
  const bySentence: TopicSet[] = sentences.map(() => 0);
  words.forEach((word, index) => (bySentence[word.sentence] = (bySentence[word.sentence] ?? 0) | (topics[index] ?? 0)));
  const before = textTopics(block.before);
  const table = block.kind === 'table-row' ? readRow(block) : undefined;
  const years = PAST_YEAR.test(block.prose);
  return quantities.map((quantity, index) => {
    const sentence = words[quantity.from]?.sentence ?? 0;
    const whole = bySentence[sentence] ?? 0;
    let near = 0;
    let around = (bySentence[sentence - 1] ?? 0) | (bySentence[sentence + 1] ?? 0) | (sentence === 0 ? before : 0);
    if (table !== undefined) {
      near = table.label | table.columnAt(quantity.start);
      around = before | table.header;
    } else {
      for (let at = quantity.from - NEAR_BEFORE; at < quantity.to + NEAR_AFTER; at++)
        if (words[at]?.sentence === sentence) near |= topics[at] ?? 0;
    }
    const place = { block, words, topics, sentence, start: sentences[sentence]?.start ?? 0, end: sentences[sentence]?.end ?? 0 };
    const traits = [...formTraits(block, quantity), ...placeTraits(quantity, place)];
    if (years) traits.push('years');
    for (const other of neighboursOf(quantities, index)) {
      if (other.kind !== 'money' && other.kind !== 'share') continue;
      const apart = Math.abs((words[other.from]?.sentence ?? 0) - sentence);
      if (apart <= 1) traits.push(other.kind === 'share' ? 'by-share' : apart === 0 ? 'beside-money' : 'by-money');
    }
    return { near, far: whole & ~near, around: around & ~whole & ~near, traits, sentence };
  });
}

/** How many quantities on either side are looked at; a list of thousands would take for ever. */
const NEIGHBOURS = 6;

/** The items around an index, without its own. */
export function neighboursOf<Item>(items: readonly Item[], index: number): readonly Item[] {
  return [...items.slice(Math.max(0, index - NEIGHBOURS), index), ...items.slice(index + 1, index + 1 + NEIGHBOURS)];
}

/** The draft's profile by name, each with a weight of its own; see voice.ts. */
const PROFILE: readonly Exclude<keyof Profile, 'told'>[] = [
  'we',
  'me',
  'public',
  'disclosed',
  'supposed',
  'forReaders',
  'hushed',
  'deal',
  'indicator',
  'years',
  'length',
];

/** Everything that is weighed of a quantity: a name and a value, 1 except for the draft's profile. */
export function featuresOf(quantity: Quantity, surroundings: Surroundings, voice: Voice): ReadonlyMap<string, number> {
  const own = [...ownFeaturesOf(quantity, surroundings, combinedTraits(quantity, surroundings))];
  return new Map([...own.map((name) => [name, 1] as const), ...profileFeatures(voice.profile)]);
}

/** The names of what is weighed of it but for the draft's profile. */
export function ownFeaturesOf(
  { kind }: Quantity,
  { near, far, around, traits }: Surroundings,
  combined: readonly string[],
): ReadonlySet<string> {
  const features = new Set([`kind:${kind}`]);
  const all = near | far | around;
  for (const topic of TOPIC_FEATURES) {
    if ((all & topic.bit) === 0) continue;
    if ((near & topic.bit) !== 0) features.add(topic.near);
    if ((far & topic.bit) !== 0) features.add(topic.far);
    if ((around & topic.bit) !== 0) features.add(topic.around);
  }
  for (const trait of traits) features.add(trait);
  for (const trait of combined) features.add(trait);
  return features;
}

const TOPIC_FEATURES = TOPICS.map((topic) => ({
  bit: TOPIC_BIT[topic],
  near: `near:${topic}`,
  far: `far:${topic}`,
  around: `around:${topic}`,
}));

/** The names and values of what is weighed of the draft's profile. */
export function profileFeatures(profile: Profile): readonly (readonly [name: string, value: number])[] {
  return PROFILE.filter((name) => profile[name] > 0).map((name) => [`draft:${name}`, profile[name]]);
}

const bits = (...topics: readonly Topic[]): TopicSet => topics.reduce((set, topic) => set | TOPIC_BIT[topic], 0);

const OWN = bits('we', 'me');
export const STRONG = bits('sales', 'cost', 'cash', 'round', 'book', 'deal', 'paid', 'indicator', 'process');
const WEAK = bits('takes', 'deals', 'earns', 'gauged', 'counted', 'move');
const KNOWN = bits('public', 'famous', 'disclosed');
const GENERAL = bits('you', 'advice', 'supposed');

/** What only two facts together say. */
export function combinedTraits(quantity: Quantity, { near, far, around, traits }: Surroundings): readonly string[] {
  const sentence = near | far;
  const own = (sentence & OWN) !== 0 || traits.includes('by-we') || traits.includes('by-me');
  const found: string[] = [];
  const add = (name: string, holds: boolean): void => void (holds && found.push(name));
  add('own-strong-near', own && (near & STRONG) !== 0);
  add('own-strong-far', own && (far & STRONG) !== 0 && (near & STRONG) === 0);
  add('own-weak', own && (near & WEAK) !== 0 && (sentence & STRONG) === 0);
  add('topicless', (sentence & (STRONG | WEAK)) === 0);
  add('no-strong', (sentence & STRONG) === 0);
  add('no-strong-around', ((sentence | around) & STRONG) === 0);
  add('ownerless', ((sentence | around) & (OWN | TOPIC_BIT.they)) === 0);
  add('not-own', ((sentence | around) & OWN) === 0);
  add('known-other', ((sentence | around) & KNOWN) !== 0 && (sentence & OWN) === 0);
  add('general', (sentence & STRONG) !== 0 && (sentence & GENERAL) !== 0 && (sentence & OWN) === 0);
  add('money-alone', quantity.kind === 'money' && (sentence & STRONG) === 0 && !own);
  const tied = traits.includes('term-noun') || traits.includes('pay-noun') || traits.includes('cash-noun');
  add(
    'bare-duration',
    quantity.kind === 'duration' &&
      !tied &&
      !quantity.change &&
      (near & (TOPIC_BIT.indicator | TOPIC_BIT.process | TOPIC_BIT.cash)) === 0,
  );
  add('bare-count', quantity.kind === 'count' && !traits.includes('counted-noun') && (near & STRONG) === 0);
  add(
    'bare-number',
    quantity.kind === 'number' &&
      (near & STRONG) === 0 &&
      !traits.includes('be-before') &&
      !traits.includes('at-before') &&
      !traits.includes('colon'),
  );
  add('several-strong', (near & STRONG & ((near & STRONG) - 1)) !== 0);
  return found;
}

function topicsOfWords(words: readonly Word[]): readonly TopicSet[] {
  return words.map((_, index) => topicsAt(words, index));
}

function textTopics(text: string): TopicSet {
  return text === '' ? 0 : topicsOfForms(readForms(text));
}

interface Row {
  readonly label: TopicSet;
  readonly header: TopicSet;
  columnAt(offset: number): TopicSet;
}

function readRow(block: BlockContent): Row {
  const cells = cut(block.text);
  const headers = cut(block.header).map(textTopics);
  const columns = cells.map((cell, column) => (headers[column] ?? 0) | textTopics(cell));
  const ends: number[] = [];
  let end = /^\s{0,3}\|/.exec(block.text)?.[0].length ?? 0;
  for (const cell of cells) ends.push((end += cell.length + 1));
  return {
    label: textTopics(cells.find((cell) => cell.trim() !== '') ?? ''),
    header: textTopics(block.header),
    columnAt: (offset) => columns[ends.findIndex((to) => to > offset)] ?? 0,
  };
}

/** More cells than a table has. */
const MOST_CELLS = 60;

function cut(row: string): readonly string[] {
  return row
    .replace(/^\s{0,3}\|/, '')
    .split('|')
    .slice(0, MOST_CELLS);
}

const PAST_YEAR = /\b(?:1[5-9]\d\d|20[01]\d)\b/;
const HEDGED =
  /^(?:about|around|roughly|approx|some|just|over|under|nearly|almost|nearer|barely|more|less|fewer|close|above|below|well|a (?:little|bit|shade|hair))\b/i;

/** What the quantity itself and its block look like. */
function formTraits(block: BlockContent, quantity: Quantity): string[] {
  const { value, kind, start, end } = quantity;
  const traits: string[] = [];
  const add = (name: string, holds: boolean): void => void (holds && traits.push(name));
  add('currency', quantity.currency);
  add('spelled', quantity.spelled);
  add('change', quantity.change);
  add('rate', quantity.rate);
  add('vague', quantity.spelled && value < 1);
  add('tiny', value < 3);
  add('small', value < 10);
  add('large', value >= 10_000);
  add('decimal', !Number.isInteger(value) && kind !== 'share');
  add('precise', value >= 100 && value % 10 !== 0);
  add('hedged', HEDGED.test(block.prose.slice(start, end)) && !quantity.change);
  add('table', block.kind === 'table-row');
  add('heading', block.kind === 'heading');
  add('list', block.kind === 'list-item');
  add('front', block.kind === 'front-matter');
  const part = block.parts.find((candidate) => candidate.start <= start && candidate.end >= end)?.kind;
  add('comment', part === 'comment');
  add('alt', part === 'image-alt');
  return traits;
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const TERM_NOUNS =
  list(`contract contracts retainer term terms lock-in lease leases notice exclusivity licence license licensing waiver guarantee warranty deal agreement
  extension renewal commitment subscription mandate option options embargo credit payment invoice rolling`);
const PAY_NOUNS = list(
  `pay salary salaries base severance wages wage bonus bonuses package garden basic gross net ctc lpa fixed variable rsus isos options shares equity`,
);
const CASH_NOUNS = list('runway cash payroll salaries float reserves burn liquidity');
const OWN_NOUNS =
  list(`revenue sales turnover income business book orders arr mrr volume profit spend cost costs budget customers users clients traffic output production
  bookings portfolio stock inventory capacity staff team payroll`);

/** Words right before a quantity, by what they make of it. */
const CUES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'be-before': "is was are were be been it's it’s that's",
    'at-before': 'at hit reached became to from passed around now',
    'for-before': 'for offered paid pays pay charges charged costs cost quoted asked',
    'on-before': 'on',
    'of-before': 'of by with than',
    'in-before': 'in after within before last next past first every these those the other all page my his her some both',
  }).flatMap(([trait, words]) => words.split(' ').map((word): [string, string] => [word, trait])),
);

const SUBJECTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'by-we': "we we're we've we'd we'll we’re we’ve we’d our ours us",
    'by-me': "i i'm i've i'd i’m i’ve i’d my me mine",
    'by-they': "he she they he's she's they're they'd they've he’s she’s they’re his her their",
    'by-you': "you your you're you'll you’re you’ll",
  }).flatMap(([trait, words]) => words.split(' ').map((word): [string, string] => [word, trait])),
);

const IMPERATIVE =
  /^(?:add|set|use|take|put|heat|mix|cut|run|open|click|create|make|let|try|keep|ask|give|get|write|start|stop|don['’]t|never|always|divide|multiply|buy|pay|save|check|wait|bring|pick|plan)\b/i;

/** How far to look for who is paid a sum, in code units. */
const PAY_LEAD = 110;
const PAY_TAIL = 70;

interface Place {
  readonly block: BlockContent;
  readonly words: readonly Word[];
  readonly topics: readonly TopicSet[];
  readonly sentence: number;
  /** Of the sentence. */
  readonly start: number;
  readonly end: number;
}

/** How the quantity stands in its sentence. */
function placeTraits(quantity: Quantity, { block, words, topics, sentence, start, end }: Place): string[] {
  const { prose } = block;
  const traits: string[] = [];
  const add = (name: string, holds: boolean): void => void (holds && traits.push(name));
  const wordAt = (index: number): string => (words[index]?.sentence === sentence ? (words[index]?.lower ?? '') : '');
  const previous = wordAt(quantity.from - 1);
  const next = words[quantity.to];
  const follow = next !== undefined && next.start - quantity.end <= 2 ? wordAt(quantity.to) : '';
  const second = wordAt(quantity.to + 1);
  const last = wordAt(quantity.to - 1);
  const lead = prose.slice(Math.max(0, quantity.start - 40), quantity.start);
  add('colon', /:\s{0,3}[*_“"]{0,3}\s{0,3}$/.test(lead));
  const acronym = words[quantity.from - 1]?.text ?? '';
  add(
    'after-acronym',
    quantity.kind !== 'money' &&
      previous !== '' &&
      acronym.length > 1 &&
      acronym === acronym.toUpperCase() &&
      /^\p{L}/u.test(acronym) &&
      (topics[quantity.from - 1] ?? 0) === 0,
  );
  add('capitals', quantity.kind === 'number' && /^\p{Lu}{3,}$/u.test(words[quantity.from]?.text ?? ''));
  add('parenthesis', /\([^)]{0,40}$/.test(lead));
  add('opens', previous === '');
  add('closes', wordAt(quantity.to) === '' || /^\s{0,2}[.!;,:)]/.test(prose.slice(quantity.end, quantity.end + 3)));
  const cue = CUES.get(previous);
  if (cue !== undefined && (cue !== 'in-before' || quantity.kind !== 'money')) traits.push(cue);
  if (cue === undefined && quantity.change && previous === '') traits.push('at-before');
  if (quantity.kind === 'money' || (quantity.kind === 'number' && quantity.timed))
    add(
      'paid-to',
      isPaidTo(
        prose.slice(Math.max(start, quantity.start - PAY_LEAD), quantity.start),
        prose.slice(quantity.end, Math.min(end, quantity.end + PAY_TAIL)),
      ),
    );
  add('question', prose[end - 1] === '?');
  add('imperative', IMPERATIVE.test(prose.slice(start, start + 14)));
  add('term-noun', quantity.kind === 'duration' && (TERM_NOUNS.has(follow) || TERM_NOUNS.has(second)));
  add(
    'pay-noun',
    PAY_NOUNS.has(follow) || (follow === 'of' && PAY_NOUNS.has(second)) || (/s['’]?$/.test(last) && PAY_NOUNS.has(follow)),
  );
  add('cash-noun', /^(?:of|left|in)$/.test(follow) && (CASH_NOUNS.has(second) || CASH_NOUNS.has(wordAt(quantity.to + 2))));
  add('of-own', (follow === 'of' || last === 'of') && [0, 1, 2].some((step) => OWN_NOUNS.has(wordAt(quantity.to + step))));
  const noun = quantity.kind === 'count' ? (topics[quantity.to] ?? 0) : 0;
  add('counted-noun', (noun & TOPIC_BIT.counted) !== 0);
  add('other-noun', (noun & (TOPIC_BIT.everyday | TOPIC_BIT.technical | TOPIC_BIT.elsewhere)) !== 0);
  const subject = subjectOf(quantity, words, prose);
  if (subject !== undefined) traits.push(subject);
  return traits;
}

/** Whose clause it is: the pronoun that opens the clause, or else the first one in reach before the quantity. */
function subjectOf(quantity: Quantity, words: readonly Word[], prose: string): string | undefined {
  const sentence = words[quantity.from]?.sentence;
  let subject: string | undefined;
  for (let at = quantity.from - 1; at >= 0 && at >= quantity.from - 14 && words[at]?.sentence === sentence; at--) {
    const found = SUBJECTS.get(words[at]?.lower ?? '');
    if (found === undefined) continue;
    subject = found;
    if (/[,;:.–—(]/.test(prose.slice(words[at - 1]?.end ?? 0, words[at]?.start))) break;
  }
  return subject;
}
