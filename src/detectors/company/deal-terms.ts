import { figuresOf } from '../../core/figures';
import type { Detector } from '../../core/types';
import { isNoFigure } from './no-figures';

export const dealTerms: Detector = {
  id: 'company/deal-terms',
  title: 'Terms of a deal',
  label: 'deal-terms',
  doc: {
    what: 'Price, value, discount, royalty, term, fee or settlement of one deal, in figures or in words.',
    why: 'The other side did not agree to publish it, and the next customer or supplier will start from that number.',
    fix: 'Name neither the sum nor the term: “a fixed fee”, “a multi-year contract”.',
  },
  sources: [{ title: 'WIPO, what counts as a trade secret', url: 'https://www.wipo.int/en/web/trade-secrets' }],
  placeholder: 'deal terms',
  looksAt: 'prose',
  *detect(block, { voice }) {
    for (const figure of figuresOf(block, voice)) if (figure.label === 'deal-terms' && !isNoFigure(block, figure)) yield figure;
  },
  examples: {
    hits: [
      'The client signed for ⟦£48,000⟧ and we start in May.',
      'They pay us ⟦€900 a day⟧, our best rate so far.',
      'We settled the claim at ⟦$75,000⟧.',
      'We licensed it to them with ⟦a three-year⟧ contract.',
      'Our supplier gets ⟦£29,400⟧ for the timber.',
    ],
    nearMisses: [
      { text: 'It belongs to two imaginary people. They pay $600,000, and the rent is $550 a week.', why: 'invented' },
      { text: 'Suppose a client offers $90 an hour for twelve months.', why: 'only supposed' },
      { text: 'Most agencies charge 15 to 20 percent.', why: 'a general statement' },
      { text: 'Tickets are £12, under-16s go free.', why: 'a price for readers' },
      { text: 'Gethin gets £29,400.', why: 'somebody’s pay' },
      { text: 'The fine was €20 million, published by the regulator.', why: 'a published fine' },
    ],
  },
};
