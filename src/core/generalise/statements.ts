import { governorOf } from '../grammar';
import type { Phrase, Site } from '../site';
import type { Label } from '../types';
import { hasVerb } from './main-verb';
import { shapeOf, type Form, type Shape } from './shape';

/** General words for what a statement says, by its shape. Where a list has several, a later one avoids repeating. */
interface StatementWords {
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
const TIMES = {
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
const OWNERS = { i: 'my', he: 'his', she: 'her', it: 'its', they: 'their', who: 'their' } as const;

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

/** General words for a statement-like detail; `used` says which ones stand nearby already. Undefined where none fit. */
export function generaliseStatement(site: Site, label: Label, used: (phrase: string) => boolean): Phrase | undefined {
  const article = ARTICLE.exec(site.before)?.[1]?.length ?? 0;
  // "the ⟦council was not heard⟧": the article belongs to what goes.
  if (article > 0 && article <= site.roomBefore && hasVerb(site.text)) {
    const text = wordsFor({ ...site, before: site.before.slice(0, -article), determined: false }, label, used);
    return text === undefined ? undefined : { text, takesBefore: article };
  }
  const text = wordsFor(site, label, used);
  return text === undefined ? undefined : { text };
}

const ARTICLE = /(?:^|[^\p{L}\p{N}])((?:the|an?|our|my|their|its|his|her) )$/iu;

function wordsFor(site: Site, label: Label, used: (phrase: string) => boolean): string | undefined {
  const words: StatementWords | undefined = (STATEMENTS as Partial<Record<Label, StatementWords>>)[label];
  if (words === undefined || site.inTable) return undefined;
  const shape: Shape = site.setting === 'value' ? { kind: 'noun', plural: false } : shapeOf(site);
  const fresh = (choices: readonly string[]): string => choices.find((phrase) => !used(phrase)) ?? choices[0] ?? '';
  switch (shape.kind) {
    case 'clause': {
      const moved = words === STATEMENTS.metrics || words === STATEMENTS.financials ? directionOf(site.text) : undefined;
      if (moved !== undefined) return shape.opening === undefined ? moved : `${shape.opening} ${moved}`;
      const conditional = CONDITION.test(shape.opening ?? governorOf(site.before)) && words.condition !== undefined;
      const clause = conditional ? words.condition : fresh(words.clause);
      const told = ownedBy(shape.past ? inPast(clause) : clause, subjectOf(site.text, shape.opening));
      return shape.opening === undefined ? told : `${shape.opening} ${told}`;
    }
    case 'noun':
      return nounFor(site, label, words, { plural: shape.plural, fresh });
    case 'adverb':
      return adverbFor(site, label, words, shape.preposition);
    case 'predicate':
      return shape.opening + predicateFor(words, shape.form);
    case 'verb':
      return shape.opening + ownedBy(verbFor(label, words, shape), shape.subject);
    case 'said':
      return said(label, words, shape);
  }
}

const BY = String.raw`(?= (?:by|from|to|off|below|above|past|over|under|sharply|again|slightly|a bit|a lot|noticeably)\b|$|[,.;]| and )`;
const UP = new RegExp(
  String.raw`\b(?:(?:rose|grew|climbed|jumped|increased|went up|soared)${BY}|doubled|tripled|trebled|quadrupled|(?:are|is|was|were) up\b)`,
  'i',
);
const DOWN = new RegExp(
  String.raw`\b(?:(?:fell|dropped|slipped|shrank|sank|declined|decreased|plunged|tanked|collapsed|went down)${BY}|halved|(?:are|is|was|were) down\b)`,
  'i',
);

/** Which way a figure went, and no more. */
function directionOf(text: string): string | undefined {
  const [up, down] = [UP.test(text), DOWN.test(text)];
  return up === down ? undefined : up ? 'the numbers went up' : 'the numbers went down';
}

const CONDITION = /^(?:if|when|until|once|unless|where|while)$/i;

interface NounChoice {
  readonly plural: boolean;
  readonly fresh: (choices: readonly string[]) => string;
}

function nounFor(site: Site, label: Label, words: StatementWords, { plural, fresh }: NounChoice): string {
  if (/\bone of $/.test(site.before)) return 'several';
  if (label === 'unreleased' && isTitle(site)) return 'a name to be announced';
  if (label === 'legal' && PARTY.test(site.text)) return 'another party';
  if (
    label === 'unreleased' &&
    /\b(?:before|after|until|till|by|since) $/i.test(site.before) &&
    /^\S+(?: \S+){0,2}$/.test(site.text)
  )
    return 'a later date';
  if (label === 'workforce' && / of us\b/i.test(site.text)) return 'some of us';
  if (plural) return words.plural;
  if (site.determined) return words.bare ?? (words.noun[0] ?? '').replace(/^an? /, '');
  return fresh(words.noun);
}

/** The name of a thing, where the sentence says that it is one. */
function isTitle({ text, before }: Site): boolean {
  return (
    /^[*_"“'‘]{0,3}\p{Lu}[\p{L}\p{N}'’-]*(?: (?:\p{Lu}[\p{L}\p{N}'’-]*|\d+|of|the|and|for)){0,5}[*_"”'’]{0,3}$/u.test(text) &&
    /\b(?:called|named|titled|name is|name's|title is|known as|dubbed)[: ]{1,2}[*_"“'‘]{0,3}$/i.test(before)
  );
}

/** Somebody who takes part, not what they take part in: "a very large Danish buyer". */
const PARTY =
  /^(?:an?|the|our|their) (?:[\p{L}-]{2,15} ){0,4}(?:buyers?|bidders?|investors?|acquirers?|company|firm|group|fund|bank|rival|competitor|suitors?|lawyers?|regulators?|plaintiffs?|claimants?)(?: (?:in|from|with) [\p{L} ]{2,30})?$/iu;

function adverbFor(site: Site, label: Label, words: StatementWords, preposition: string): string {
  const time = (TIMES as Readonly<Record<string, string>>)[preposition];
  if (time !== undefined)
    return label === 'unreleased' || TELLS_TIME.test(site.text) ? time : `${preposition} ${words.noun[0] ?? ''}`;
  if (label === 'unreleased')
    return /^(?:in|on|at|into|onto|through|to|inside|across|near|around)$/.test(preposition)
      ? 'somewhere new'
      : `${preposition === 'as' ? 'as' : 'with'} something new`;
  if (preposition === 'as' || words.where === undefined) return `${preposition} ${words.noun[0] ?? ''}`;
  return words.where;
}

const TELLS_TIME =
  /\b(?:end|start|beginning|middle|day|week|weekend|month|quarter|year|season|spring|summer|autumn|winter|christmas|easter|holidays?|eid|diwali|safar|ramadan|friday|monday|tuesday|wednesday|thursday|saturday|sunday|snow|harvest|january|february|march|april|may|june|july|august|september|october|november|december|launch|election|noon|midnight)\b/i;

function predicateFor({ predicate, participle, ing }: StatementWords, form: 'ing' | 'participle' | 'other'): string {
  return (form === 'ing' ? ing : form === 'participle' ? participle : undefined) ?? predicate;
}

/** Who reads or buys has no news to share. */
function verbFor(
  label: Label,
  { verb }: StatementWords,
  { form, subject }: { readonly form: Form; readonly subject: string },
): string {
  const [first = ''] = verb[form].split(' ');
  return label === 'unreleased' && /^you/.test(subject) ? `${first} something new` : verb[form];
}

function said(
  label: Label,
  words: StatementWords,
  { past, plural }: { readonly past: boolean; readonly plural: boolean },
): string {
  if (label === 'unreleased' || label === 'deal-terms') return words.verb[past ? 2 : plural ? 0 : 1];
  return `${past ? (plural ? 'were' : 'was') : plural ? 'are' : 'is'} ${words.predicate}`;
}

/** "there was a legal matter". */
function inPast(clause: string): string {
  return clause
    .replace(/^there is\b/, 'there was')
    .replace(/^there are\b/, 'there were')
    .replace(/^the (team|pay) is\b/, 'the $1 was')
    .replace(/^the terms are\b/, 'the terms were')
    .replace(/^we do it\b/, 'we did it');
}

/** The pronoun that a clause starts with. */
function subjectOf(text: string, opening = ''): string {
  return /^\W*(i|you|he|she|they)(?:['’]\p{L}{1,2})?\s/iu.exec(text.slice(opening.length))?.[1]?.toLowerCase() ?? '';
}

/** "he does it his own way" where the sentence speaks of him. */
function ownedBy(words: string, subject: string): string {
  const who = subject.replace(/['’].*$/, '').toLowerCase();
  const own = (OWNERS as Readonly<Record<string, string>>)[who];
  if (own === undefined || !/\bit our own way\b/.test(words)) return words;
  const third = who === 'he' || who === 'she' || who === 'it';
  return words
    .replace(/\bour own\b/, `${own} own`)
    .replace(/^we (do|did)\b/, (_, verb: string) => `${who === 'i' ? 'I' : who} ${verb === 'do' && third ? 'does' : verb}`);
}
