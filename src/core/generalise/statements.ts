import { AUXILIARY, BE, HAVE, SINGULAR_SUBJECT, SUBJECT, wordBefore } from '../grammar';
import type { Site } from '../site';
import type { Label } from '../types';

/** General words for what a statement says, by the place in its sentence. Where a list has several, a later one avoids repeating. */
interface StatementWords {
  /** A sentence, or what follows `that`, `because`. */
  readonly clause?: readonly string[];
  /** What follows a verb or a preposition. */
  readonly noun: readonly string[];
  /** Base, third person, past, -ing: what follows `we`, `to`. */
  readonly verb?: readonly [string, string, string, string];
  /** What follows `is`. */
  readonly predicate?: string;
}

export const STATEMENTS = {
  workforce: {
    clause: ['the team is changing', 'there are more changes in the team'],
    noun: ['a change in the team', 'another change in the team'],
    verb: ['make a change in the team', 'makes a change in the team', 'made a change in the team', 'making a change in the team'],
    predicate: 'part of a change in the team',
  },
  legal: {
    clause: ['there is a legal matter', 'there is another legal matter'],
    noun: ['a legal matter', 'another legal matter'],
    verb: ['deal with a legal matter', 'deals with a legal matter', 'dealt with a legal matter', 'dealing with a legal matter'],
    predicate: 'part of a legal matter',
  },
  incident: {
    clause: ['something went wrong', 'it had consequences'],
    noun: ['an incident', 'another incident'],
    verb: ['have an incident', 'has an incident', 'had an incident', 'having an incident'],
    predicate: 'part of an incident',
  },
  method: {
    clause: ['we do it our own way', 'there is a step of our own'],
    noun: ['a method of our own', 'a step of our own'],
    verb: ['do it our own way', 'does it our own way', 'did it our own way', 'doing it our own way'],
    predicate: 'done our own way',
  },
  unreleased: {
    clause: ['something new is coming', 'there is more to come'],
    noun: ['something new', 'one more new thing'],
    verb: ['bring something new', 'brings something new', 'brought something new', 'bringing something new'],
    predicate: 'still to be announced',
  },
  health: {
    clause: ['there are health reasons', 'there are other health reasons'],
    noun: ['a health matter', 'another health matter'],
    verb: ['have a health matter', 'has a health matter', 'had a health matter', 'having a health matter'],
    predicate: 'not well',
  },
  financials: { clause: ['the figures have moved', 'other figures have moved too'], noun: ['an undisclosed figure', 'another undisclosed figure'], predicate: 'at an undisclosed figure' },
  metrics: { clause: ['the numbers have moved', 'other numbers have moved too'], noun: ['an undisclosed figure', 'another undisclosed figure'] },
  'deal-terms': { clause: ['the terms are agreed', 'there are further terms'], noun: ['agreed terms', 'further terms'], verb: ['agree the terms', 'agrees the terms', 'agreed the terms', 'agreeing the terms'] },
  compensation: { clause: ['the pay is agreed', 'there is more to the pay'], noun: ['competitive pay', 'further pay'] },
} as const satisfies Partial<Record<Label, StatementWords>>;

/** General words for a statement-like detail; `used` says which ones stand nearby already. */
export function generaliseStatement(site: Site, label: Label, used: (phrase: string) => boolean): string | undefined {
  const words: StatementWords | undefined = (STATEMENTS as Partial<Record<Label, StatementWords>>)[label];
  if (words === undefined || (site.setting !== 'words' && site.setting !== 'value')) return undefined;
  const slot = site.setting === 'value' ? { kind: 'noun' as const } : slotOf(site);
  const fresh = (choices: readonly string[] | undefined): string | undefined => choices?.find((phrase) => !used(phrase)) ?? choices?.[0];
  switch (slot.kind) {
    case 'clause':
      return fresh(words.clause);
    case 'noun':
      return fresh(words.noun);
    case 'predicate':
      return words.predicate;
    case 'verb':
      return words.verb?.[slot.form];
  }
}

type Slot = { readonly kind: 'clause' | 'noun' | 'predicate' } | { readonly kind: 'verb'; readonly form: 0 | 1 | 2 | 3 };

const INTRODUCES_CLAUSE = new Set('that because since when if while and but so as until before after though although whether once where why how then'.split(' '));
const DETERMINES = /^(?:an?|the|my|our|your|his|her|their|its|this|these|those|some|any|no|every|each|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d.,]*|half|several|many|another|all|both)$/;
const PREPOSITION = /^(?:in|on|at|to|for|by|with|from|into|onto|over|under|about|of|off|up|down|out|not|without|through)$/;
const PRONOUN = /^(?:i|we|he|she|they|you|it|there|nobody|somebody|someone|everybody|everyone|everything|nothing|something|that|who|if|when)(?:['’](?:s|re|ve|ll|d|m))?$/;
const FINITE =
  /[^\p{L}](?:is|are|was|were|has|had|have|will|can|could|would|should|must|does|do|did|goes|went|gets|got|takes|took|comes|came|opens|closes|starts|ends|leaves|left|lost|sent|said|says|told|knows|knew|asked|ran|runs|made|makes|put|gave|gives|paid|pays|kept|sat|stood|fell|began|stopped|works|wants|lands|ships|launches|isn['’]t|aren['’]t|wasn['’]t|hasn['’]t|hadn['’]t|haven['’]t|doesn['’]t|didn['’]t|can['’]t|won['’]t|\p{L}{2,15}(?:['’](?:s|ll|re|ve)) (?:been|being|going|closing|\p{L}+(?:ed|ing))|\p{L}{3,15}ed)[^\p{L}]/iu;
const PAST = /^(?:\p{L}{2,15}ed|made|lost|sent|cut|found|told|ran|took|gave|got|went|put|sold|bought|left|kept|let|hit|fell|broke|began|begun|begun|forgot|moved|folded|woke|saw|had|did|were|was)$/u;

function slotOf(site: Site): Slot {
  const text = site.text.trim().replace(/^["'“‘«]+/, '');
  const [first = '', second = ''] = text.toLowerCase().split(/\s+/);
  const prev = wordBefore(site.before);
  const cut = prev === '' || INTRODUCES_CLAUSE.has(prev);
  const finite = FINITE.test(` ${text.slice(first.length)} `) || /['’](?:s|re|m|ve|ll)$/.test(first);
  const startsClause = (PRONOUN.test(first) && second !== '') || (finite && (DETERMINES.test(first) || /^\p{L}/u.test(first)) && !PREPOSITION.test(first));
  if (BE.has(prev)) {
    if (PRONOUN.test(first) && finite) return { kind: 'clause' };
    return DETERMINES.test(first) || text === text.toUpperCase() ? { kind: 'noun' } : { kind: 'predicate' };
  }
  if (HAVE.has(prev)) return PAST.test(first) && !DETERMINES.test(first) ? { kind: 'verb', form: 2 } : PRONOUN.test(first) && finite ? { kind: 'clause' } : { kind: 'noun' };
  if (AUXILIARY.has(prev) && !DETERMINES.test(first) && !PRONOUN.test(first) && !(prev === 'to' && finite && /ing$/.test(first))) return { kind: 'verb', form: 0 };
  if (SUBJECT.has(prev) && !DETERMINES.test(first) && !PRONOUN.test(first)) {
    if (first.endsWith('ing')) return { kind: 'verb', form: 3 };
    if (PAST.test(first)) return { kind: 'verb', form: 2 };
    return { kind: 'verb', form: SINGULAR_SUBJECT.has(prev) ? 1 : 0 };
  }
  if (/[\p{L})"”]['’]?s?,? (?:not|now|also|just|already|still|quietly|secretly) $/u.test(site.before.slice(-30)) && first.endsWith('ing')) return { kind: 'verb', form: 3 };
  if (site.determined) return { kind: 'noun' };
  if (startsClause && (cut || !/^(?:an?|the)$/.test(first))) return { kind: 'clause' };
  return { kind: 'noun' };
}
