import { combinedTraits, ownFeaturesOf, type Surroundings } from './figure-features';
import { PAY_WEIGHTS } from './figure-pay-weights';
import { TOPIC_BIT, type Topic, type TopicSet } from './figure-topics';
import { isPrice } from './paid-to';
import type { Quantity } from './quantities';
import { figureWordsOf } from './figure-words';
import { unpack } from './packed-weights';
import { hashOf, type Feature } from './statement-features';
import type { BlockContent } from './types';
import { whenNeeded } from './when-needed';
import { candidateScore, type CandidateModel } from './words-around';

export type FigureLabel = 'financials' | 'deal-terms' | 'metrics' | 'compensation' | 'method';

const bits = (...topics: readonly Topic[]): TopicSet => topics.reduce((set, topic) => set | TOPIC_BIT[topic], 0);

/** Topics that speak for a label, and how much a near one counts. */
export const SPEAKS_FOR: Readonly<Record<FigureLabel, readonly (readonly [TopicSet, number])[]>> = {
  financials: [
    [bits('sales'), 3],
    [bits('cost', 'cash'), 2],
    [bits('round', 'book'), 1.5],
    [bits('takes'), 1],
  ],
  'deal-terms': [
    [bits('deal'), 2],
    [bits('deals', 'party'), 1],
  ],
  metrics: [
    [bits('indicator'), 3],
    [bits('gauged', 'counted', 'move'), 1],
  ],
  compensation: [
    [bits('paid'), 3],
    [bits('role', 'earns'), 1],
  ],
  method: [[bits('process'), 2]],
};

const KIND_SPEAKS_FOR: Readonly<Record<Quantity['kind'], Partial<Record<FigureLabel, number>>>> = {
  money: { financials: 1.5, 'deal-terms': 1.5, compensation: 1 },
  share: { metrics: 1.5, financials: 0.5 },
  multiple: { metrics: 1 },
  count: { metrics: 1.5 },
  duration: { 'deal-terms': 0.5, method: 0.5 },
  measure: { method: 2 },
  number: { metrics: 0.5 },
};

/** A rate by time is a wage, unless a company pays it or takes it in. */
const US = bits('we', 'party', 'sales', 'cost', 'cash');

/** The score from which on words speak for pay. */
const LEAST_PAY = 0.2;

/** What a figure most likely is, by what stands near it; what was learnt of pay speaks for that, too. */
export function figureLabel(
  block: BlockContent,
  quantity: Quantity,
  { surroundings, isLikely }: { readonly surroundings: Surroundings; readonly isLikely: boolean },
): FigureLabel {
  const { near, far, traits } = surroundings;
  if (traits.includes('paid-to')) return 'compensation';
  // What is bought with a sum is no pay, and what is only possible needs no second look.
  const isPlain = !isLikely || isPrice(block.prose.slice(quantity.end, quantity.end + 40));
  const pay = isPlain ? LEAST_PAY : payScore(payFeaturesOf(block, quantity, surroundings));
  let best: FigureLabel = 'metrics';
  let most = -1;
  for (const [label, topics] of Object.entries(SPEAKS_FOR) as [FigureLabel, (typeof SPEAKS_FOR)[FigureLabel]][]) {
    let sum = KIND_SPEAKS_FOR[quantity.kind][label] ?? 0;
    for (const [topic, weight] of topics) sum += (near & topic) !== 0 ? weight : (far & topic) !== 0 ? weight / 2 : 0;
    if (label === 'compensation') {
      sum += pay - LEAST_PAY;
      if (traits.includes('pay-noun')) sum += 3;
      if (traits.includes('on-before') && (traits.includes('by-they') || traits.includes('by-me'))) sum += 2.5;
      if (quantity.timed && (near & US) === 0) sum += traits.includes('on-before') ? 3 : 1.5;
      if ((near & TOPIC_BIT.earns) !== 0 && (near & TOPIC_BIT.role) !== 0) sum += 1.5;
    }
    if (label === 'deal-terms' && traits.includes('term-noun')) sum += 3;
    if (label === 'financials' && (traits.includes('cash-noun') || traits.includes('of-own'))) sum += 3;
    if (sum > most) {
      most = sum;
      best = label;
    }
  }
  return best;
}

/** What the circumstances of a figure and the words around it say of its being somebody's pay, as hashes. */
export function payFeaturesOf(block: BlockContent, quantity: Quantity, surroundings: Surroundings): readonly Feature[] {
  const own = ownFeaturesOf(quantity, surroundings, combinedTraits(quantity, surroundings));
  return [...Array.from(own, hashOf), ...(quantity.timed ? [TIMED] : []), ...figureWordsOf(quantity, block)];
}

const TIMED = hashOf('timed');

const learntModel = whenNeeded((): CandidateModel => ({ bias: PAY_WEIGHTS.bias, words: unpack(PAY_WEIGHTS.words) }));

/** The logarithm of the odds that a confidential figure is somebody's pay and not a company's. */
export function payScore(features: readonly Feature[], model: CandidateModel = learntModel()): number {
  return candidateScore(features, model);
}
