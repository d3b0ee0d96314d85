import { eachMatch } from '../../core/each-match';
import type { Detector, Match } from '../../core/types';

/** The questions that services ask to let somebody back in, and their answers. */
const ANSWER =
  /\b(?:mother's|mum's|mom's|mothers) maiden name(?: is| was|:)\s{1,2}(\p{Lu}[\p{L}'’-]{2,20})|\b(?:security|secret|recovery) (?:question|answer)s?[^\w.][^.\n]{0,80}?(?:answer|it)(?: is|'s|’s| was|:)\s{1,2}["'“`]?([\p{L}\d][\p{L}\d'’ -]{1,24}?)["'”`]?(?=[.,;\n)]|$)|\bfirst (?:pet|school|car|teacher)(?:'s|’s)?(?: name)?(?: is| was|:)\s{1,2}(\p{Lu}[\p{L}'’-]{2,20})/gu;
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
    'first pet',
    'first school',
    'first car',
    'first teacher',
  ],
  looksAt: 'prose',
  *detect({ prose, before }): Generator<Match> {
    if (!FRAME.test(`${before}\n${prose}`)) return;
    for (const match of eachMatch(ANSWER, prose)) {
      const answer = match[1] ?? match[2] ?? match[3] ?? '';
      if (/^(?:a|an|the|not|never|always|your|my|often|public|easy|usually|something)\b/i.test(answer)) continue;
      const start = match.index + match[0].lastIndexOf(answer);
      yield { start, end: start + answer.length, confidence: 'likely', because: 'it answers a security question' };
    }
  },
  examples: {
    hits: [
      "The bank's security question again: my mother's maiden name is ⟦Oyelaran⟧.",
      'For the security question, the answer is ⟦Biscuit⟧.',
    ],
    nearMisses: [
      { text: 'Her first pet was Rex, and she wrote a novel about him.', why: 'a memory, no question of a service' },
      { text: 'A security question is weak: the answer is often public.', why: 'advice' },
    ],
  },
};
