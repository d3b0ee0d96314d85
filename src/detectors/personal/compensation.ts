import { figuresOf } from '../../core/figures';
import type { Detector } from '../../core/types';

export const compensation: Detector = {
  id: 'personal/compensation',
  title: 'Pay',
  label: 'compensation',
  doc: {
    what: 'Salary, bonus, equity, day rate or severance of a person or a role, in figures or in words.',
    why: 'Pay is personal, ties to one person even without a name, and follows both sides into the next negotiation.',
    fix: 'Leave the figure out, or give a published band.',
  },
  sources: [{ title: 'GDPR, article 4 (1), personal data', url: 'https://gdpr-info.eu/art-4-gdpr/' }],
  placeholder: 'pay',
  looksAt: 'prose',
  *detect(block, { voice }) {
    for (const figure of figuresOf(block, voice)) if (figure.label === 'compensation') yield figure;
  },
  examples: {
    hits: [
      "I'm on ⟦£41k⟧ and she is not.",
      'My salary was ⟦$98,000⟧ when I left.',
      'They offered her ⟦₹28 LPA plus 3 lakh⟧ as a joining bonus.',
      'He left with ⟦nine months⟧’ pay.',
    ],
    nearMisses: [
      { text: 'The median salary in Berlin is €65,000, says the survey.', why: 'a published statistic' },
      { text: 'Minimum wage goes up to £12.21 in April.', why: 'set by law' },
      { text: 'Salary: £34,000 to £38,000, as advertised. Apply by Friday.', why: 'a public job offer' },
    ],
  },
};
