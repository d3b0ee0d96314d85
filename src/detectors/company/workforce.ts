import type { Detector } from '../../core/types';
import { statementFinder } from './statements';
import { WORKFORCE_EXAMPLES } from './workforce-examples';
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
  examples: WORKFORCE_EXAMPLES,
};
