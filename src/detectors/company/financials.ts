import { figuresOf } from '../../core/figures';
import type { Detector } from '../../core/types';
import { isNoFigure } from './no-figures';

export const financials: Detector = {
  id: 'company/financials',
  title: 'Financial figure',
  label: 'financials',
  doc: {
    what: 'Revenue, profit, margin, cost, cash, runway, debt, valuation, the size of a round, one customer’s share of sales, in figures or in words.',
    why: 'Unpublished figures tell competitors, customers and lenders where you stand, and can be drawn from a model long after the post is gone.',
    fix: 'Give the direction instead of the number (“grew”, “a seven-figure sum”), or wait until it is published.',
  },
  sources: [
    {
      title: 'IFRS 18, presentation in financial statements',
      url: 'https://www.ifrs.org/issued-standards/list-of-standards/ifrs-18-presentation-and-disclosure-in-financial-statements/',
    },
  ],
  placeholder: 'financial figure',
  looksAt: 'prose',
  *detect(block, { voice }) {
    for (const figure of figuresOf(block, voice)) if (figure.label === 'financials' && !isNoFigure(block, figure)) yield figure;
  },
  examples: {
    hits: [
      'They take four hundred lime trees a year from us, at ⟦£38.50 a tree⟧, and in March half of them stood in ice water.',
      "We're at ⟦$3.1M⟧ in recurring revenue.",
      'Our gross margin fell ⟦from 41% to 36%⟧ this year.',
      'We have ⟦seven months⟧ of runway left.',
      'One supermarket is ⟦62%⟧ of our revenue.',
      'Last month we did ⟦just over four million⟧ in sales, told to nobody yet.',
    ],
    nearMisses: [
      { text: 'Apple reported revenue of $94.9 billion.', why: 'a public company’s published result' },
      { text: 'Suppose the shop has revenue of $10,000 a month.', why: 'an example, not a fact' },
      { text: 'The code `LATE` takes another 15% off our yearly price until Sunday.', why: 'offered to everybody' },
      { text: 'Our delivery costs little, and takes twice as long in the rain.', why: 'a comparison' },
      { text: 'We waited three hours for the bus.', why: 'no figure of a business' },
    ],
  },
};
