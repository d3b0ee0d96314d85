import { governorOf } from '../grammar';
import type { Phrase, Site } from '../site';
import type { Label } from '../types';
import { hasVerb } from './main-verb';
import { inPast, OWNERS, STATEMENTS, TIMES, type StatementWords } from './statement-words';
import { shapeOf, type Form, type Shape } from './shape';

/** General words for a statement-like detail; `used` says which ones stand nearby already. Undefined where none fit. */
export function generaliseStatement(site: Site, label: Label, used: (phrase: string) => boolean): Phrase | undefined {
  const article =
    (/^\p{Lu}/u.test(site.text) ? APPOSITION.exec(site.before)?.[1] : undefined)?.length ??
    ARTICLE.exec(site.before)?.[1]?.length ??
    0;
  // "the ⟦council was not heard⟧": the article belongs to what goes.
  if (article > 0 && article <= site.roomBefore && hasVerb(site.text)) {
    const text = wordsFor({ ...site, before: site.before.slice(0, -article), determined: false }, label, used);
    return text === undefined ? undefined : { text, takesBefore: article };
  }
  const text = wordsFor(site, label, used);
  return text === undefined ? undefined : { text };
}

/** "our client ⟦Contoso pays too much⟧". */
const APPOSITION = /(?:^|[^\p{L}\p{N}])((?:the|an?|our|my|their|its|his|her) \p{Ll}{3,15} )$/iu;
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
      return nounFor({ site, label, words }, shape.plural, fresh);
    case 'adverb':
      return adverbFor({ site, label, words }, shape.preposition);
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

interface Place {
  readonly site: Site;
  readonly label: Label;
  readonly words: StatementWords;
}

function nounFor({ site, label, words }: Place, plural: boolean, fresh: (choices: readonly string[]) => string): string {
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

function adverbFor({ site, label, words }: Place, preposition: string): string {
  const time = (TIMES as Readonly<Record<string, string>>)[preposition];
  if (time !== undefined)
    return label === 'unreleased' || TELLS_TIME.test(site.text) ? time : `${preposition} ${words.noun[0] ?? ''}`;
  if (label === 'unreleased')
    return /^(?:in|on|at|into|onto|through|to|inside|across|near|around)$/.test(preposition)
      ? 'somewhere new'
      : `${preposition === 'as' ? 'as' : 'with'} something new`;
  // "out of ten who sign, four come" has no one word that governs it.
  if (/^(?:out|off|up|down)$/.test(preposition)) return words.noun[0] ?? '';
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

/** The pronoun that a clause starts with. */
function subjectOf(text: string, opening = ''): string {
  return /^\W*(i|you|he|she|they)(?:['’]\p{L}{1,2})?\s/iu.exec(text.slice(opening.length))?.[1]?.toLowerCase() ?? '';
}

/** "he does it his own way" where the sentence speaks of him. */
function ownedBy(words: string, subject: string): string {
  const who = (subject.split(/['’]/)[0] ?? '').toLowerCase();
  const own = (OWNERS as Readonly<Record<string, string>>)[who];
  if (own === undefined || !/\bit our own way\b/.test(words)) return words;
  const third = who === 'he' || who === 'she' || who === 'it';
  return words
    .replace(/\bour own\b/, `${own} own`)
    .replace(/^we (do|did)\b/, (_, verb: string) => `${who === 'i' ? 'I' : who} ${verb === 'do' && third ? 'does' : verb}`);
}
