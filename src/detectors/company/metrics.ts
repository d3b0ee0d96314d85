import { figuresOf } from '../../core/figures';
import type { Detector } from '../../core/types';
import { isNoFigure } from './no-figures';

export const metrics: Detector = {
  id: 'company/metrics',
  title: 'Operating figure',
  label: 'metrics',
  doc: {
    what: 'Churn, conversion, retention, win rate, yield, scrap, occupancy, no-shows, error rates, users and orders, in figures or in words.',
    why: 'Internal indicators show how well a business really runs. Told once, they are quoted for years.',
    fix: 'Say what changed and why, without the figure, or give a rounded one that you would also tell a journalist.',
  },
  sources: [{ title: 'WIPO, what counts as a trade secret', url: 'https://www.wipo.int/en/web/trade-secrets' }],
  placeholder: 'operating figure',
  looksAt: 'prose',
  *detect(block, { voice }) {
    for (const figure of figuresOf(block, voice)) if (figure.label === 'metrics' && !isNoFigure(block, figure)) yield figure;
  },
  examples: {
    hits: [
      'Our churn sits at ⟦2.9% a month⟧.',
      'Our no-show rate went ⟦from 18% to 7%⟧.',
      'NPS: ⟦34⟧. We used to be proud of ours.',
      'In our clinic ⟦one in four⟧ appointments is cancelled.',
    ],
    nearMisses: [
      { text: 'A good open rate is 20% to 30%.', why: 'general advice' },
      { text: 'The study found that 34% recovered.', why: 'a published study' },
      { text: 'Our slide says: defects per million, absences, visits.', why: 'what is counted by' },
      { text: 'If it is bad, 988 is the number for you and our customers.', why: 'a number to call' },
      { text: 'The new release is 3x faster.', why: 'a property of a released product' },
    ],
  },
};
