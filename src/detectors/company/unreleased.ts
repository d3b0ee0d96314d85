import type { Detector } from '../../core/types';
import { statementFinder } from './statements';
import { UNRELEASED_PHRASES } from './unreleased-phrases';

const finder = statementFinder({
  label: 'unreleased',
  phrases: UNRELEASED_PHRASES,
  base: -0.61,
  because: 'it tells of something that is to come',
  planned: true,
});

export const unreleased: Detector = {
  id: 'company/unreleased',
  title: 'Unannounced plan',
  label: 'unreleased',
  doc: {
    what: 'A product, feature, work or result that has not been announced, its price or its date.',
    why: 'It takes the surprise and the news value away, and may breach an agreement.',
    fix: 'Leave it out until it has been announced.',
  },
  sources: [],
  placeholder: 'plan',
  looksAt: 'prose',
  detect: (block, context) => finder.find(block, context),
  examples: {
    hits: ['Not announced yet, so shh: ⟦the next one ships in October⟧ 🤫.'],
    nearMisses: [
      { text: 'Node.js 20 was released on 18 April 2023.', why: 'a published release' },
      { text: 'If you launch in summer, you should plan for it in spring.', why: 'advice' },
      { text: 'See you next week.', why: 'nothing is planned' },
    ],
  },
};
