import type { Detector } from '../../core/types';
import { statementFinder } from './statements';
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
  examples: {
    hits: [
      'Nobody outside knows, but ⟦we settled with the landlord at two-thirds⟧.',
      '⟦Our lawyer has told us not to say why the shop is shut⟧.',
    ],
    nearMisses: [
      {
        text: 'Berger v. Halden Air, 2024 BCCRT 611, is short. It was handed down by the tribunal on 9 May, and I have read it twice.',
        why: 'a decision with its citation',
      },
      { text: 'The court ruled in 1998 that the company had breached the act.', why: 'a published ruling' },
      { text: 'You should always read the NDA before you sign.', why: 'advice' },
      { text: 'I merged with main and settled on tabs.', why: 'other meanings' },
      { text: 'Microsoft announced the acquisition of GitHub in 2018.', why: 'published news' },
    ],
  },
};
