import type { StatementLabel } from '../../core/statement-model';
import { statementsOf } from '../../core/statements';
import type { BlockContent, Detector, Span } from '../../core/types';
import { placed } from '../told-names';
import { TITLES } from './person-words';

const BECAUSE: Partial<Readonly<Record<StatementLabel, string>>> = {
  person: 'its sentence is told like something about somebody you know',
  health: 'its sentence is told like a medical fact about one person',
  compensation: 'its sentence is told like somebody’s pay',
};

/** A full name for which nothing else speaks: in nine of ten places a public person, a place or a work. And what is set off as works are. */
function isOthers({ prose, text }: BlockContent, { start, end }: Span): boolean {
  if (/(?:^|[^*_])[*_]$/.test(text.slice(Math.max(0, start - 2), start)) && /[*_]/.test(text.charAt(end))) return true;
  const [first = '', ...rest] = prose.slice(start, end).split(/\.?\s+/);
  return (rest.length > 0 || /^ \p{Lu}\p{Ll}/u.test(prose.slice(end, end + 3))) && !TITLES.has(first.toLowerCase());
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
      if (place.label === 'person' && isOthers(block, place)) continue;
      yield {
        ...place,
        confidence: 'likely',
        sentence: statement.sentence,
        because: BECAUSE[statement.label] ?? 'its sentence is told like something private',
      };
    }
  },
  examples: {
    hits: ["My sister can't keep food down since ⟦the third round and the doctor wants her back on Monday⟧."],
    nearMisses: [
      { text: 'Ada Lovelace died of cancer in 1852.', why: 'history' },
      { text: 'The median salary in Berlin is €65,000, says the survey.', why: 'a published statistic' },
      { text: 'We spent Sunday in the garden and planted beans.', why: 'nothing is told of a person' },
    ],
  },
};
