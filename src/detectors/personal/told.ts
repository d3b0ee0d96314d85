import type { StatementLabel } from '../../core/statement-model';
import { statementsOf } from '../../core/statements';
import type { Detector } from '../../core/types';
import { placed } from '../told-names';
import { TITLES } from './person-words';

const BECAUSE: Partial<Readonly<Record<StatementLabel, string>>> = {
  person: 'its sentence is told like something about somebody you know',
  health: 'its sentence is told like a medical fact about one person',
  compensation: 'its sentence is told like somebody’s pay',
};

/** Nobody's whom the author knows, where nothing else speaks for it: in nine of ten places a public person, a place or a work. */
function isFullName(name: string): boolean {
  const [first = '', ...rest] = name.split(/\.?\s+/);
  return rest.length > 0 && !TITLES.has(first.toLowerCase());
}

export const told: Detector = {
  id: 'personal/told',
  title: 'Private matter told in passing',
  label: 'person',
  givesWay: true,
  doc: {
    what: 'What a sentence tells of one person without a word that announces it, as learnt from annotated drafts: who it is, their health, their pay.',
    why: 'It isn’t the author’s alone to tell, and stays findable.',
    fix: 'Leave it out, or tell it of nobody in particular.',
  },
  sources: [],
  placeholder: 'private detail',
  looksAt: 'prose',
  *detect(block, { voice }) {
    for (const statement of statementsOf(block, voice, 'personal')) {
      const place = placed(block, statement, 'person');
      if (place.label === 'person' && isFullName(block.prose.slice(place.start, place.end))) continue;
      yield {
        ...place,
        confidence: 'likely',
        sentence: statement.sentence,
        because: BECAUSE[statement.label] ?? 'its sentence is told like something private',
      };
    }
  },
  examples: {
    hits: ["My sister can't keep food down since the ⟦third round and the doctor⟧ wants her back on Monday."],
    nearMisses: [
      { text: 'Ada Lovelace died of cancer in 1852.', why: 'history' },
      { text: 'The median salary in Berlin is €65,000, says the survey.', why: 'a published statistic' },
      { text: 'We spent Sunday in the garden and planted beans.', why: 'nothing is told of a person' },
    ],
  },
};
