import type { Label } from '../types';

/** General words for what a statement says, by its shape. Where a list has several, a later one avoids repeating. */
export interface StatementWords {
  /** A sentence, or what follows `that`, `because`. */
  readonly clause: readonly string[];
  /** What follows a verb or a preposition. */
  readonly noun: readonly string[];
  readonly plural: string;
  /** The noun after an article or a possessive, where its own first word would not do: "the ⟦new thing⟧". */
  readonly bare?: string;
  /** Base, third person, past (which is its participle, too), -ing: what follows `we`, `to`. */
  readonly verb: readonly [string, string, string, string];
  /** What follows `when` or `until`, where the clause wouldn't do. */
  readonly condition?: string;
  /** What follows `is`. */
  readonly predicate: string;
  /** What follows `been` or `is` in place of a participle, and of an -ing. */
  readonly participle?: string;
  readonly ing?: string;
  /** In place of a preposition and its noun; absent: the preposition stays and the noun follows. */
  readonly where?: string;
}

const FIGURE: StatementWords = {
  clause: ['there is a figure that we keep to ourselves', 'there is another figure that we keep to ourselves'],
  noun: ['an undisclosed figure', 'another undisclosed figure'],
  plural: 'undisclosed figures',
  verb: [
    'have a change in the numbers',
    'has a change in the numbers',
    'had a change in the numbers',
    'having a change in the numbers',
  ],
  predicate: 'at a figure that we keep to ourselves',
};

export const STATEMENTS = {
  workforce: {
    clause: ['the team is changing', 'there are more changes in the team'],
    noun: ['a change in the team', 'another change in the team'],
    plural: 'changes in the team',
    verb: ['make a change in the team', 'makes a change in the team', 'made a change in the team', 'making a change in the team'],
    predicate: 'part of a change in the team',
    where: 'as part of a change in the team',
  },
  legal: {
    clause: ['there is a legal matter', 'there is another legal matter'],
    noun: ['a legal matter', 'another legal matter'],
    plural: 'legal matters',
    verb: ['deal with a legal matter', 'deals with a legal matter', 'dealt with a legal matter', 'dealing with a legal matter'],
    predicate: 'part of a legal matter',
    ing: 'dealing with a legal matter',
    where: 'over a legal matter',
  },
  incident: {
    clause: ['something went wrong', 'it had consequences'],
    noun: ['an incident', 'another incident'],
    plural: 'incidents',
    verb: ['have an incident', 'has an incident', 'had an incident', 'having an incident'],
    predicate: 'part of an incident',
    where: 'in an incident',
  },
  method: {
    clause: ['we do it our own way', 'there is a step of our own'],
    noun: ['a method of our own', 'a step of our own'],
    plural: 'methods of our own',
    bare: 'own method',
    verb: ['do it our own way', 'does it our own way', 'did it our own way', 'doing it our own way'],
    condition: 'the conditions are right',
    predicate: 'done our own way',
    ing: 'doing it our own way',
    where: 'in our own way',
  },
  unreleased: {
    clause: ['there is news to come', 'there is more news to come'],
    noun: ['something new', 'something else that is new'],
    plural: 'new things',
    bare: 'new thing',
    verb: ['have news to share', 'has news to share', 'had news to share', 'having news to share'],
    predicate: 'still to be announced',
    participle: 'part of something new',
    ing: 'planning something new',
  },
  health: {
    clause: ['there are health reasons', 'there are other health reasons'],
    noun: ['a health matter', 'another health matter'],
    plural: 'health matters',
    verb: ['have a health matter', 'has a health matter', 'had a health matter', 'having a health matter'],
    predicate: 'not well',
    where: 'for health reasons',
  },
  financials: {
    ...FIGURE,
    verb: ['deal with money matters', 'deals with money matters', 'dealt with money matters', 'dealing with money matters'],
  },
  metrics: FIGURE,
  'deal-terms': {
    clause: ['the terms are agreed', 'there are further terms'],
    noun: ['agreed terms', 'further terms'],
    plural: 'agreed terms',
    bare: 'terms',
    verb: ['agree the terms', 'agrees the terms', 'agreed the terms', 'agreeing the terms'],
    predicate: 'on agreed terms',
    where: 'on agreed terms',
  },
  compensation: {
    clause: ['the pay is another matter', 'there is more to the pay'],
    noun: ['competitive pay', 'further pay'],
    plural: 'competitive terms',
    bare: 'competitive pay',
    verb: ['agree the pay', 'agrees the pay', 'agreed the pay', 'agreeing the pay'],
    predicate: 'on competitive pay',
    where: 'on competitive pay',
  },
} as const satisfies Partial<Record<Label, StatementWords>>;

/** A time that is told with its preposition. */
export const TIMES = {
  until: 'until a later date',
  till: 'till a later date',
  from: 'from a later date',
  by: 'by a later date',
  before: 'before long',
  after: 'later on',
  since: 'for a while',
  during: 'for a while',
} as const;
const OTHER_NOUNS = [
  'a name to be announced',
  'another party',
  'some of us',
  'somewhere new',
  'with something new',
  'several',
  'terms',
  ...Object.values(TIMES),
];
export const OWNERS = { i: 'my', he: 'his', she: 'her', it: 'its', they: 'their', who: 'their' } as const;

/** All that stands for a statement, in every form, so that a finding of our own words is known as one. */
export const STATEMENT_PHRASES: readonly string[] = [
  ...new Set(
    Object.values<StatementWords>(STATEMENTS)
      .flatMap(({ clause, noun, plural, bare, verb, condition, predicate, participle, ing, where }) => [
        ...clause,
        ...clause.map(inPast),
        ...noun,
        ...noun.map((words) => words.replace(/^an? /, '')),
        ...verb,
        ...[plural, bare, condition, predicate, participle, ing, where].filter((words) => words !== undefined),
      ])
      .concat(OTHER_NOUNS)
      .flatMap((phrase) => [
        phrase,
        ...(/\bour own\b/.test(phrase) ? Object.values(OWNERS).map((own) => phrase.replace(/\bour own\b/, `${own} own`)) : []),
      ]),
  ),
];

/** "there was a legal matter". */
export function inPast(clause: string): string {
  return clause
    .replace(/^there is\b/, 'there was')
    .replace(/^there are\b/, 'there were')
    .replace(/^the (team|pay) is\b/, 'the $1 was')
    .replace(/^the terms are\b/, 'the terms were')
    .replace(/^we do it\b/, 'we did it');
}
