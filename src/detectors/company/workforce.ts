import type { Detector } from '../../core/types';
import { statementFinder } from './statements';
import { WORKFORCE_PHRASES } from './workforce-phrases';

const finder = statementFinder({
  label: 'workforce',
  phrases: WORKFORCE_PHRASES,
  base: -0.26,
  because: 'it tells of cuts, moves or judgements of staff',
});

export const workforce: Detector = {
  id: 'company/workforce',
  title: 'Staff plan',
  label: 'workforce',
  doc: {
    what: 'Layoffs, a hiring freeze, a re-organisation, somebody’s dismissal or performance.',
    why: 'Those concerned may learn it from the post, and so may competitors and the press.',
    fix: 'Leave it out until it has been announced.',
  },
  sources: [],
  placeholder: 'staff matter',
  looksAt: 'prose',
  detect: (block, context) => finder.find(block, context),
  examples: {
    hits: [
      '⟦All ninety-one posts go at the end of March⟧ and nobody has told the depot.',
      'They don’t know yet, but ⟦on Friday we are laying off the whole second crew of seven⟧.',
    ],
    nearMisses: [
      { text: 'Google announced layoffs of 12,000 people in January 2023.', why: 'published news' },
      { text: 'If you are ever laid off, you should call your network first.', why: 'advice' },
      { text: 'We’re hiring three engineers in Leeds.', why: 'a public job offer' },
      { text: 'Let it go over the wire and close the branch.', why: 'technical words' },
    ],
  },
};
