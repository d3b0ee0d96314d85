import type { Detector } from '../../core/types';
import { statementFinder } from './statements';
import { LEGAL_EXAMPLES } from './legal-examples';
import { LEGAL_PHRASES } from './legal-phrases';

const finder = statementFinder({
  label: 'legal',
  phrases: LEGAL_PHRASES,
  base: -0.2,
  because: 'it tells of a dispute, an investigation or a purchase',
});

export const legal: Detector = {
  id: 'company/legal',
  title: 'Legal matter',
  label: 'legal',
  doc: {
    what: 'A lawsuit, a settlement, an investigation, insolvency, a merger or acquisition, a confidentiality agreement.',
    why: 'It may breach a duty of silence, and be used in the proceedings.',
    fix: 'Leave it out, or ask counsel first.',
  },
  sources: [],
  placeholder: 'legal matter',
  looksAt: 'prose',
  detect: (block, context) => finder.find(block, context),
  examples: LEGAL_EXAMPLES,
};
