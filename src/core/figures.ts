import {
  combinedTraits,
  neighboursOf,
  ownFeaturesOf,
  profileFeatures,
  surroundingsOf,
  type Surroundings,
} from './figure-features';
import { figureLabel, SPEAKS_FOR, type FigureLabel } from './figure-label';
import { TOPIC_BIT, type Topic, type TopicSet } from './figure-topics';
import { figureWordScore, figureWordsOf } from './figure-words';
import { FIGURE_BIAS, FIGURE_WEIGHTS } from './figure-weights';
import { quantitiesOf, type Quantity } from './quantities';
import { draftScoresOf, mayTellAnything, PERSONAL_LEAD, TOLD_BONUS } from './statement-model';
import { supposedIn } from './supposed';
import { perContext } from './per-block';
import type { BlockContent, Confidence, Match, Profile, Voice } from './types';

/** A quantity that seems to be a confidential figure. */
export interface Figure extends Match {
  readonly label: FigureLabel;
}

/** Where the sum of weights makes a figure `likely`, and where `possible`. */
const LIKELY = -0.35;
const POSSIBLE = -2;
const BELOW_LIKELY = LIKELY - 0.01;

const foundUnder = perContext((): { profile: string | undefined; figures: readonly Figure[] } => ({
  profile: undefined,
  figures: NO_FIGURES,
}));
const NO_FIGURES: readonly Figure[] = [];

/** The confidential figures of a block, of all labels. Computed once for all detectors that ask. */
export function figuresOf(block: BlockContent, voice: Voice): readonly Figure[] {
  if (quantitiesOf(block).length === 0 || !mayTellAnything(block) || voice.invented) return [];
  const profile = keyOf(voice.profile);
  const found = foundUnder(block);
  if (found.profile === profile) return found.figures;
  found.figures = findFigures(block, voice);
  found.profile = profile;
  return found.figures;
}

const keys = new WeakMap<Profile, string>();

/** Equal for equal profiles. */
function keyOf(profile: Profile): string {
  // Asked for, though it may be known: see pass.ts.
  void profile.told;
  void profile.length;
  let key = keys.get(profile);
  if (key === undefined) keys.set(profile, (key = Object.values(profile).join(' ')));
  return key;
}

/** A quantity, and what its block says of it. */
interface Reading {
  readonly quantity: Quantity;
  readonly surroundings: Surroundings;
  /** The sum of the weights of its features. */
  readonly own: number;
  /** The score of its words. */
  readonly words: number;
  /** See {@link isEveryday}. */
  readonly everyday: boolean;
  /** Nobody in or around its sentence calls anything their own. */
  readonly ownerless: boolean;
}

/** A block with more numbers than this is data, not prose; only the first are weighed. */
const MOST_QUANTITIES = 120;

/** Read once for all profiles: a paste at the top of a draft changes what is weighed of all of its figures. */
const readingsOf = perContext((block): readonly Reading[] => {
  const quantities = quantitiesOf(block).slice(0, MOST_QUANTITIES);
  const around = surroundingsOf(block, quantities);
  const supposed = supposedIn(block);
  return quantities.map((quantity, index): Reading => {
    const surroundings = around[index] as Surroundings;
    const combined = combinedTraits(quantity, surroundings);
    return {
      quantity,
      surroundings,
      own: ownScore(ownFeaturesOf(quantity, surroundings, combined)),
      words: figureWordScore(figureWordsOf(quantity, block)),
      ownerless: combined.includes('ownerless'),
      everyday: supposed[surroundings.sentence] === true || isEveryday(quantity, surroundings, combined),
    };
  });
});

function ownScore(features: ReadonlySet<string>): number {
  let score = FIGURE_BIAS;
  for (const name of features) score += FIGURE_WEIGHTS[name] ?? 0;
  return score;
}

/** A quantity, what stands around it, and the sum of its weights. */
interface Weighed extends Reading {
  readonly score: number;
}

function findFigures(block: BlockContent, voice: Voice): readonly Figure[] {
  const { company, personal } = draftScoresOf(block, voice);
  const told = company.map((score, sentence) => Math.max(score, (personal[sentence] ?? 0) + PERSONAL_LEAD));
  const ofProfile = profileFeatures(voice.profile).map(([name, value]) => (FIGURE_WEIGHTS[name] ?? 0) * value);
  const alone = readingsOf(block).map((reading): Weighed => {
    let score = reading.own;
    for (const weight of ofProfile) score += weight;
    score += reading.words;
    score += toldBonus(told[reading.surroundings.sentence] ?? 0);
    return { ...reading, score: score + (TOLD_BONUS[voice.profile.told] ?? 0) };
  });
  const weighed = alone.map((one, index) => {
    const score = one.score + companyBonus(one, neighboursOf(alone, index));
    return { ...one, score: one.everyday ? Math.min(score, BELOW_LIKELY) : score };
  });
  return merge(block, weighed, voice.profile.told);
}

/** What the whole sentence says of being told something private, see statement-model.ts. */
function toldBonus(score: number): number {
  return TOLD_WEIGHT * Math.max(-TOLD_MOST, Math.min(TOLD_MOST, score - TOLD_MIDDLE));
}

const TOLD_WEIGHT = 0.25;
/** What a sentence with a confidential figure in it scores about half of the time. */
const TOLD_MIDDLE = -1.7;
const TOLD_MOST = 2.5;

/** Confidential figures come together: one beside a strong one is more likely one itself. */
function companyBonus(one: Weighed, neighbours: readonly Weighed[]): number {
  let best = -Infinity;
  for (const other of neighbours) {
    const apart = Math.abs(other.surroundings.sentence - one.surroundings.sentence);
    if (apart <= 1) best = Math.max(best, other.score - apart / 2);
  }
  return best > -1 ? Math.min(0.3 * (best + 1), 1) : 0;
}

/** What may stand between two figures of one statement: `, up from`, `and`, `for`. */
const STATEMENT_GAP = 22;
/** And what may not: the end of a clause, and the start of another: `, and in March`. */
const STATEMENT_END =
  /[\n.;!?|]|, (?:and|but|so|while|which|who|because) (?!(?:about|another|at|down|for|from|just|nearly|now|of|only|over|plus|some|still|then|to|up)\b)\p{L}/u;

/** Reports figures; those that follow each other in one statement as one. */
function merge(block: BlockContent, weighed: readonly Weighed[], told: number): readonly Figure[] {
  const figures: Figure[] = [];
  let last: { figure: Figure; score: number; sentence: number; everyday: boolean } | undefined;
  for (const one of weighed) {
    if (one.score < POSSIBLE) continue;
    const figure = restsOnSentence(one, told)
      ? { ...figureOf(block, one), sentence: one.surroundings.sentence }
      : figureOf(block, one);
    const gap = last === undefined ? '' : block.prose.slice(last.figure.end, figure.start);
    const joined =
      last !== undefined &&
      last.sentence === one.surroundings.sentence &&
      !last.everyday &&
      !one.everyday &&
      gap.length <= STATEMENT_GAP &&
      !STATEMENT_END.test(gap);
    if (joined && last !== undefined && (last.score >= LIKELY || one.score >= LIKELY)) {
      const stronger = one.score > last.score ? figure : last.figure;
      last = {
        figure: { ...stronger, start: last.figure.start, end: figure.end },
        score: Math.max(one.score, last.score),
        sentence: last.sentence,
        everyday: false,
      };
      figures[figures.length - 1] = last.figure;
    } else {
      last = { figure, score: one.score, sentence: one.surroundings.sentence, everyday: one.everyday };
      figures.push(figure);
    }
  }
  return figures;
}

/**
 * What no sum of weights makes a likely finding: a length of time with no contract, pay or cash to it, a few of anything,
 * a known or general fact that nobody calls their own.
 */
function isEveryday(quantity: Quantity, surroundings: Surroundings, traits: readonly string[]): boolean {
  if (traits.includes('bare-duration') || surroundings.traits.includes('capitals')) return true;
  if (traits.includes('ownerless') && (traits.includes('known-other') || traits.includes('general'))) return true;
  const topicless = traits.includes('no-strong');
  if (
    topicless &&
    (traits.includes('bare-number') || (surroundings.traits.includes('vague') && !surroundings.traits.includes('of-own')))
  )
    return true;
  return quantity.spelled && quantity.value < 20 && (traits.includes('bare-count') || traits.includes('bare-number'));
}

/** Up to this level of `told`, of the figures that nobody calls their own as many were wrong as right: there, the sentence and the rest of the draft decide. */
const BARELY_TOLD = 3;

function restsOnSentence({ ownerless }: Weighed, told: number): boolean {
  return ownerless && told <= BARELY_TOLD;
}

function figureOf(block: BlockContent, { quantity, surroundings, score }: Weighed): Figure {
  const confidence: Confidence = score >= LIKELY ? 'likely' : 'possible';
  const label = figureLabel(block, quantity, { surroundings, isLikely: confidence === 'likely' });
  return { start: quantity.start, end: quantity.end, confidence, label, because: becauseOf(quantity, surroundings, label) };
}

const KIND_WORDS: Readonly<Record<Quantity['kind'], string>> = {
  money: 'a sum of money',
  share: 'a share',
  multiple: 'a multiple',
  count: 'a count',
  duration: 'a length of time',
  measure: 'a measurement',
  number: 'a number',
};

const TOPIC_PHRASES: readonly (readonly [Topic, string])[] = [
  ['sales', 'beside a word for takings'],
  ['paid', 'beside a word for pay'],
  ['indicator', 'beside the name of an operating figure'],
  ['cost', 'beside a word for costs'],
  ['deal', 'beside a word for the terms of a deal'],
  ['round', 'beside a word for funding'],
  ['cash', 'beside a word for cash'],
  ['process', 'beside a word for a process'],
  ['deals', 'beside a word for agreeing or paying'],
  ['gauged', 'beside the name of an operating figure'],
  ['counted', 'of something that a business counts'],
  ['party', 'beside a word for the other side of a deal'],
  ['move', 'said to have moved'],
];

/** The strongest reasons, as the end of a sentence. */
function becauseOf(quantity: Quantity, { near, far, traits }: Surroundings, label: FigureLabel): string {
  const speaking = SPEAKS_FOR[label].reduce((set, [topics]) => set | topics, 0);
  const phraseIn = (set: TopicSet): string | undefined => TOPIC_PHRASES.find(([topic]) => (set & TOPIC_BIT[topic]) !== 0)?.[1];
  const topic = phraseIn(near & speaking) ?? phraseIn(far & speaking) ?? phraseIn(near | far) ?? 'told as a figure of a business';
  const own = traits.includes('by-we') || ((near | far) & TOPIC_BIT.we) !== 0;
  const mine = traits.includes('by-me') || ((near | far) & TOPIC_BIT.me) !== 0;
  const owner = own
    ? ', told as your own'
    : mine
      ? ', told of yourself'
      : traits.includes('by-they')
        ? ', told of somebody near you'
        : '';
  return `it is ${KIND_WORDS[quantity.kind]} ${topic}${owner}`;
}
