import type { Surroundings } from './figure-features';
import { TOPIC_BIT, type Topic, type TopicSet } from './figure-topics';
import type { Quantity } from './quantities';
import { sentenceFeaturesOf } from './statement-features';
import { labelScore, learntModel } from './statement-model';
import type { BlockContent } from './types';

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

/** What the words of its sentence say of being somebody's pay counts this often. */
const WORDS_SAY = 2;

/** What a figure most likely is, by what stands near it and by the words of its sentence. */
export function figureLabel(block: BlockContent, quantity: Quantity, { near, far, traits, sentence }: Surroundings): FigureLabel {
  if (traits.includes('paid-to')) return 'compensation';
  let best: FigureLabel = 'metrics';
  let most = -1;
  for (const [label, topics] of Object.entries(SPEAKS_FOR) as [FigureLabel, (typeof SPEAKS_FOR)[FigureLabel]][]) {
    let sum = KIND_SPEAKS_FOR[quantity.kind][label] ?? 0;
    for (const [topic, weight] of topics) sum += (near & topic) !== 0 ? weight : (far & topic) !== 0 ? weight / 2 : 0;
    if (label === 'compensation' && traits.includes('pay-noun')) sum += 3;
    if (
      label === 'compensation' &&
      traits.includes('on-before') &&
      traits.some((trait) => trait === 'by-they' || trait === 'by-me')
    )
      sum += 2.5;
    if (label === 'compensation' && quantity.timed && (near & US) === 0) sum += traits.includes('on-before') ? 3 : 1.5;
    if (label === 'compensation' && (near & TOPIC_BIT.earns) !== 0 && (near & TOPIC_BIT.role) !== 0) sum += 1.5;
    if (label === 'compensation') sum += WORDS_SAY * payLead(block, quantity, sentence);
    if (label === 'deal-terms' && traits.includes('term-noun')) sum += 3;
    if (label === 'financials' && (traits.includes('cash-noun') || traits.includes('of-own'))) sum += 3;
    if (sum > most) {
      most = sum;
      best = label;
    }
  }
  return best;
}

const OF_A_COMPANY = ['financials', 'metrics', 'deal-terms', 'method'] as const;

/** How much more the words of its sentence speak for a figure being somebody's pay than for the likeliest other kind; logarithm of odds. */
function payLead(block: BlockContent, quantity: Quantity, index: number): number {
  const sentence = sentenceFeaturesOf(block)[index];
  if (sentence === undefined) return 0;
  const { labels } = learntModel();
  const run = { first: quantity.from - sentence.from, last: quantity.to - 1 - sentence.from };
  const of = (label: FigureLabel): number => labelScore(sentence.classes, run, labels[label]);
  return of('compensation') - Math.max(...OF_A_COMPANY.map(of));
}
