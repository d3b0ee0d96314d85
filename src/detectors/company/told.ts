import type { StatementLabel } from '../../core/statement-model';
import { statementsOf } from '../../core/statements';
import type { Detector, Label } from '../../core/types';
import { placed } from '../told-names';
import { tellingOf } from './telling';

const BECAUSE: Partial<Readonly<Record<StatementLabel, string>>> = {
  unreleased: 'its sentence is told like something that is to come',
  workforce: 'its sentence is told like what happens to people at work',
  incident: 'its sentence is told like something that went wrong',
  legal: 'its sentence is told like a legal matter',
  method: 'its sentence is told like a way of doing things that is one’s own',
  client: 'its sentence is told like work with somebody',
  codename: 'its sentence is told like work on something with a name of its own',
  financials: 'its sentence is told like something from one’s own books',
  metrics: 'its sentence is told like an operating figure of one’s own',
  'deal-terms': 'its sentence is told like what was agreed with somebody',
};

/** A draft of this level likely tells something private. */
const TELLS = 3;

/** One or two words, neither a name nor a figure: too little to tell anything. */
function saysNothing(words: string, label: Label): boolean {
  return !FIGURES.has(label) && /^[\p{Ll}’'-]+(?:\s[\p{Ll}’'-]+)?$/u.test(words);
}

const FIGURES: ReadonlySet<Label> = new Set(['metrics', 'financials', 'deal-terms']);

export const told: Detector = {
  id: 'company/told',
  title: 'Company matter told in passing',
  label: 'unreleased',
  givesWay: true,
  doc: {
    what: 'What a sentence tells of a company without a word that announces it, as learnt from annotated drafts: plans, staff, incidents, legal matters, figures, terms, ways of doing things, clients.',
    why: 'Who reads it knows what was not published, and so does everything that is trained on it.',
    fix: 'Leave it out, or say it so that it could be anybody’s.',
  },
  sources: [],
  placeholder: 'not public',
  looksAt: 'prose',
  *detect(block, { voice }) {
    const statements = statementsOf(block, voice, 'company');
    if (statements.length === 0) return;
    const { sentences: hushed } = tellingOf(block);
    for (const statement of statements) {
      const place = placed(block, statement, 'unreleased');
      if (saysNothing(block.prose.slice(statement.heart.start, statement.heart.end), place.label)) continue;
      yield {
        ...place,
        confidence: 'likely',
        // In a sentence that says itself that it is a secret, nothing else needs to speak for it.
        ...(voice.profile.told >= TELLS && (hushed[statement.sentence]?.hush ?? 0) > 0 ? {} : { sentence: statement.sentence }),
        because: BECAUSE[statement.label] ?? 'its sentence is told like something that isn’t public',
      };
    }
  },
  examples: {
    hits: [
      '⟦The wrong blood results went to two families and we only told one of them⟧.',
      '⟦Six of us are going by Easter⟧ and the rest get our desks.',
    ],
    nearMisses: [
      { text: 'In 1998 the court ruled that tenants may settle at any time.', why: 'history' },
      { text: 'Plants close, and a good leader tells people early.', why: 'advice' },
      { text: 'Nobody was told yet. Our boss says the nicest things.', why: 'two words tell nothing' },
      { text: 'We spent Sunday in the garden and planted beans.', why: 'nothing is told of a company' },
    ],
  },
};
