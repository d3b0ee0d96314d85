import type { Detector, Match } from '../../core/types';
import { isNobodys } from './birth-date';
import { birthCandidatesIn, birthScore } from './birth-words';

/** From here on two of three are right, in texts that the fit had not seen and half of which are look-alikes; {@link isNobodys} takes some of the others away. */
const LEAST = -0.3;

export const toldBirthday: Detector = {
  id: 'personal/told-birthday',
  title: 'Birthday told in passing',
  label: 'birth-date',
  givesWay: true,
  knowsEnds: true,
  doc: {
    what: 'The day on which somebody was born or turns so old, told without the word for it, as learnt from annotated drafts.',
    why: 'With a name it opens accounts and resets passwords, and unlike a password it can’t be changed.',
    fix: 'Give the age or the month, or leave it out.',
  },
  sources: [],
  placeholder: 'birthday',
  looksAt: 'prose',
  *detect(block, { voice }): Generator<Match> {
    for (const candidate of birthCandidatesIn(block)) {
      if (birthScore(candidate) < LEAST || voice.invented || isNobodys(block, candidate)) continue;
      const { start, end } = candidate;
      yield { start, end, confidence: 'likely', because: 'its sentence is told like one of a birthday' };
    }
  },
  examples: {
    hits: [
      'On ⟦Tuesday the 21st⟧ she turns forty. We’re going with a cake.',
      'He makes fifty on ⟦the 19th of May⟧, and he says no party.',
    ],
    nearMisses: [
      { text: 'Our choir turns forty this year and sings on 3 May.', why: 'a choir' },
      { text: 'Our choir turns forty on 3 May, and we sing.', why: 'a choir, with the day' },
      { text: 'The old school burned on 12 August 1961.', why: 'history' },
    ],
  },
};
