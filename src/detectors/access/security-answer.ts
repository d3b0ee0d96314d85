import { eachMatch } from '../../core/each-match';
import type { Detector, Match } from '../../core/types';

/** What services ask to let somebody back in. */
const QUESTION = String.raw`[Mm]aiden name|(?:[Ff]irst (?:pet|school|car|teacher|concert|job|boss|street)|[Cc]hildhood (?:pet|nickname|friend|hero|street)|[Ff]avou?rite (?:teacher|book|film|movie|team|aunt|uncle))(?:'s|’s)?(?: name)?`;
const SHORT = String.raw`["'“\x60]?([\p{L}\d][\p{L}\d'’ -]{1,24}?)["'”\x60]?(?=[.,;\n)]|$)`;

/** The questions, and their answers. */
const ANSWER = new RegExp(
  [
    String.raw`\b(?:security|secret|recovery) (?:question|answer)s?[^\w.][^.\n]{0,80}?(?:answer|it)(?: is|'s|’s| was|:)\s{1,2}${SHORT}`,
    String.raw`\b[Aa]nswer to (?:the|my|our|her|his|their) (?:[\p{L}'’-]{2,14} ){0,2}(?:security|secret|recovery) question(?: is|'s|’s| was|:)\s{1,2}${SHORT}`,
    String.raw`\b(?:${QUESTION})(?: is| was|:|\?)\s{1,2}["'“\x60]?(\p{Lu}[\p{L}'’-]{2,20})`,
  ].join('|'),
  'gu',
);
const FRAME =
  /\b(?:security|secret|recovery|verification|challenge) (?:question|answer)|\bidentity check\b|\bpassword reset\b|\bto (?:verify|reset|unlock)\b|\bbank (?:asks|asked)\b/i;

export const securityAnswer: Detector = {
  id: 'access/security-answer',
  title: 'Answer to a security question',
  label: 'secret',
  doc: {
    what: 'The answer to a question by which a service lets somebody back in: a maiden name, a first pet, told next to talk of security questions.',
    why: 'With the answer, others can reset the password.',
    fix: 'Leave the answer out, and change it where it is used.',
  },
  sources: [
    {
      title: 'OWASP: security questions',
      url: 'https://cheatsheetseries.owasp.org/cheatsheets/Choosing_and_Using_Security_Questions_Cheat_Sheet.html',
    },
  ],
  placeholder: 'answer',
  keywords: [
    'maiden name',
    'security question',
    'secret question',
    'security answer',
    'recovery question',
    'secret answer',
    'recovery answer',
    'first ',
    'childhood ',
    'favourite ',
    'favorite ',
  ],
  looksAt: 'prose',
  *detect({ prose, before }): Generator<Match> {
    if (!FRAME.test(`${before}\n${prose}`)) return;
    for (const match of eachMatch(ANSWER, prose)) {
      const answer = match.slice(1).find((group) => group !== undefined) ?? '';
      if (/^(?:a|an|the|not|never|always|your|my|often|public|easy|usually|something)\b/i.test(answer)) continue;
      const start = match.index + match[0].lastIndexOf(answer);
      yield { start, end: start + answer.length, confidence: 'likely', because: 'it answers a security question' };
    }
  },
  examples: {
    hits: [
      "The bank's security question again: my mother's maiden name is ⟦Oyelaran⟧.",
      'For the security question, the answer is ⟦Biscuit⟧.',
      'The answer to the security question is ⟦Peebles⟧, in case I am in hospital.',
      'They ask three security questions. First concert? ⟦Runrig⟧. Favourite teacher: ⟦Dalgleish⟧.',
    ],
    nearMisses: [
      { text: 'Her first pet was Rex, and she wrote a novel about him.', why: 'a memory, no question of a service' },
      { text: 'A security question is weak: the answer is often public.', why: 'advice' },
      { text: 'Our favourite book: Middlemarch. Nothing beats it.', why: 'nobody asks for it' },
    ],
  },
};
