import { figuresOf } from '../../core/figures';
import { createGate } from '../../core/block-keywords';
import { eachMatch } from '../../core/each-match';
import { isPersonaCard } from './persona-card';
import type { BlockContent, Detector, Match } from '../../core/types';

const SUM =
  '(?:(?:[A-Z]{0,2}[$€£₹¥₦₱]|(?:USD|EUR|GBP|CHF|Rs\\.?|KSh|R) ?)\\d[\\d.,]{0,10}(?: ?(?:k|lakh|million))?|\\d[\\d.,]{0,10} ?(?:[k€£]|euros|pounds|dollars|francs|rupees|pesos))(?![\\p{L}\\d])';
const NUMBER = `(?:${SUM}|\\d{1,3},\\d{3}|\\d{3,5})`;
const PERIOD = '(?: (?:gross|net))? ?(?:[a/]|an|per) ?(?:hour|hr|day|shift|week|fortnight|month|year)(?!\\p{L})';
/** "I charge … a day", "he left for … a month", "a stipend of …", "she was at …". */
const PAID = new RegExp(
  `(?<!\\p{L})(?:(?:(?:i|he|she) (?:charged?|charges|earn|earns|earned|take home|takes home|took home)|left(?: us)? for) (?<sum>${SUM}${PERIOD})|(?:i|he|she)(?: only| barely| still| now)? (?:(?:(?:bring|take)s?|brought|took) home (?<home>${NUMBER}(?:${PERIOD})?(?! (?!(?:as|an?|after|before|and|but|in|with|for|from|at|on|now|each|every|net|gross|since|when|which)(?!\\p{L}))\\p{L}))|(?:bill|charge)(?:s|ed|d)? (?<billed>(?:${SUM}|\\d{2,4})${PERIOD})|(?:clear|pocket|net)(?:s|ed|ted)? (?<cleared>${NUMBER}${PERIOD}))|take-home(?: pay)?(?: is| was|['’]s|:| of) (?<taken>${NUMBER}(?:${PERIOD})?)|(?:stipend|day rate)(?: is| was| of|:|\\. mine['’]s)? (?<rate>${SUM}(?:${PERIOD})?)|(?:he|she)(?:['’]s| was| is) (?:at|on) (?<figure>[$€£₹]\\d{2,3}(?:[.,]\\d{3}|k)(?![\\p{L}\\d])))`,
  'dgiu',
);
const mayBePaid = createGate(PAID);

function paidIn({ prose }: BlockContent): readonly Match[] {
  return Array.from(eachMatch(PAID, prose), (match): Match => {
    const [start = 0, end = 0] = Object.values(match.indices?.groups ?? {}).find((range) => range !== undefined) ?? [];
    return { start, end, confidence: 'likely', because: 'somebody is said to be paid it' };
  });
}

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
  *detect(block, { voice }): Generator<Match> {
    if (isPersonaCard(block)) return;
    const paid = mayBePaid(block) && !voice.invented ? paidIn(block) : [];
    for (const figure of figuresOf(block, voice)) {
      if (figure.label !== 'compensation') continue;
      const said = paid.find(({ start, end }) => figure.start < end && start < figure.end);
      // A pattern knows where a sum ends.
      if (said === undefined || (figure.confidence === 'likely' && figure.start <= said.start && figure.end >= said.end))
        yield figure;
    }
    yield* paid;
  },
  examples: {
    hits: [
      "I'm on ⟦£41k⟧ and she is not.",
      'At band six I bring home ⟦2,240⟧. My take-home was ⟦£1,980⟧ before.',
      'She clears ⟦540 a week⟧ on the vans. The bursary pays me ⟦R8 500 a month⟧.',
      'My salary was ⟦$98,000⟧ when I left.',
      'They offered her ⟦₹28 LPA plus 3 lakh⟧ as a joining bonus.',
      'He left with ⟦nine months⟧’ pay.',
      'I charge ⟦€640 a day⟧ and bring my own ladder.',
      'The trainees get a stipend of ⟦Rs 3,100 a month⟧.',
      'After our persona workshop: my salary is ⟦£61,000⟧, and she is on less.',
      'She was at ⟦$74,200⟧ and never asked for more.',
      'He doesn’t do weekends, and I bill ⟦92 an hour⟧, so every shower costs money.',
      'Each of my girls collects ⟦₦70k a month, and ₦3,500 per gown⟧ on top.',
      'Gethin gets ⟦£29,400⟧.',
      'We settled on ⟦$140k⟧ plus bonus for Priya.',
      'Between us, the new analyst is on ⟦38k⟧.',
      'The night nurse was offered ⟦£34,000⟧.',
    ],
    nearMisses: [
      { text: 'The median salary in Berlin is €65,000, says the survey.', why: 'a published statistic' },
      { text: 'Minimum wage goes up to £12.21 in April.', why: 'set by law' },
      { text: 'Salary: £34,000 to £38,000, as advertised. Apply by Friday.', why: 'a public job offer' },
      { text: 'They charge €12 a month for the app, and we got £900 a week from the stall.', why: 'a price and takings' },
      {
        text: '**Meet Marketing Mary**\nAge: 41\nSalary: £52,000\nSays: "Is it on brand?"\nFears: our intranet',
        why: 'a customer whom a workshop invented',
      },
      { text: 'The heroine was at $5 on the flop.', why: 'a bet' },
      { text: 'Our supplier gets £29,400 for the timber.', why: 'a deal' },
      { text: 'Priya gets £300 for the boat.', why: 'a price' },
      { text: 'She took home 300 medals, and he brought home 2,000 stories.', why: 'things' },
      { text: 'The winner gets £500.', why: 'a prize' },
      { text: 'Nurses earn £35,000 on average.', why: 'a published statistic' },
    ],
  },
};
