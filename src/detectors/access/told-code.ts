import { DIGITS } from '../../core/keywords';
import type { BlockContent, Detector, Match } from '../../core/types';
import type { Candidate } from '../../core/words-around';
import { codeCandidatesIn, codeScore } from './code-words';
import { isOtherNumber, isTrivial } from './entry-code';

/** From here on five of six are right, in texts that the fit had not seen and many of which are look-alikes. */
const LEAST = -0.6;
/** Locks and doors have their years, too. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const LEAST_OF_YEAR = 1;

/** "Tracking number for the safe: …", "the bar code under the lid starts …". */
const NUMBERED =
  /\b(?:promo|voucher|discount|coupon|referral|postal|post|zip|area|dialling|country|dress|colou?r|bar|sort|tax|error|status|exit|tracking|order|invoice|booking|ticket|serial|model|part|licen[cs]e|hotline|helpline|phone|thread) (?:codes?|numbers?|no\.?|line)\b[^.!?\n]{0,30}$/;
const TIME = /^(?:[01]\d|2[0-3])[0-5]\d$/;
const AT_A_TIME = /\b(?:for|at|opens?|doors|until|till|from|by|kick off)\s$/;
/** A shorter word with a digit is a name of something. */
const SHORTEST_KEY = 6;

function isOtherwise({ text }: BlockContent, { start, end }: Candidate): boolean {
  const left = text.slice(Math.max(0, start - 60), start).toLowerCase();
  const right = text.slice(end, end + 40).toLowerCase();
  const value = text.slice(start, end);
  if (isOtherNumber(left, value, right) || NUMBERED.test(left) || /^ of\b/.test(right)) return true;
  return (TIME.test(value) && AT_A_TIME.test(left)) || (/^\p{L}/u.test(value) && value.length < SHORTEST_KEY);
}

export const toldCode: Detector = {
  id: 'access/told-code',
  title: 'Code or key told in passing',
  label: 'secret',
  givesWay: true,
  knowsEnds: true,
  doc: {
    what: 'Codes of doors, gates, alarms and phones, PINs and Wi-Fi keys that are told without the word for it, as learnt from annotated drafts.',
    why: 'Whoever reads it, and knows where it is, can get in.',
    fix: 'Change it, and leave it out.',
  },
  sources: [],
  placeholder: 'code',
  keywords: [...DIGITS, '_', '-', '!', 'zero', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  looksAt: 'text',
  *detect(block, { voice }): Generator<Match> {
    if (block.kind === 'code' || block.kind === 'front-matter' || block.kind === 'html') return;
    for (const candidate of codeCandidatesIn(block)) {
      const { start, end } = candidate;
      const value = block.text.slice(start, end);
      if (
        codeScore(candidate) < (YEAR.test(value) ? LEAST_OF_YEAR : LEAST) ||
        isTrivial(value) ||
        isOtherwise(block, candidate) ||
        voice.invented
      )
        continue;
      yield { start, end, confidence: 'likely', because: 'its sentence is told like one with a code in it' };
    }
  },
  examples: {
    hits: [
      'Turn the wheels to ⟦6038⟧ and pull the shed door hard.',
      'The wall tablet wants a PIN. I try ⟦3391⟧, because of the train. It opens.',
      'For Dona Zuleide it’s the gate with the hibiscus, ⟦3591⟧, then the second door.',
    ],
    nearMisses: [
      { text: 'The door is from 1870, the lock from a market in Lille.', why: 'a year' },
      { text: 'Gate 4471 is closed for repairs until May.', why: 'the number of a gate' },
      { text: 'The alarm goes at 0615, and the doors open at 0730.', why: 'times of day' },
      { text: 'The gate takes 1234 on every new model, says the manual.', why: 'what everybody tries first' },
      { text: 'My phone has 128 contacts and the shed 3200 bolts.', why: 'things that are counted' },
    ],
  },
};
