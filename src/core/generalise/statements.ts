import { AUXILIARY, BE, governorOf, HAVE, SINGULAR_SUBJECT, SUBJECT, wordAfter } from '../grammar';
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
  /** What follows `when` or `until`, where the clause wouldn't do. */
  readonly condition?: string;
  /** What says when or where. */
  readonly adverb?: string;
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
    condition: 'the conditions are right',
    adverb: 'in our own way',
    predicate: 'done our own way',
  },
  unreleased: {
    clause: ['there is news to come', 'there is more news to come'],
    noun: ['something not yet announced', 'something else not yet announced'],
    verb: ['have news to share', 'has news to share', 'had news to share', 'having news to share'],
    adverb: 'at a later date',
    predicate: 'still to be announced',
  },
  health: {
    clause: ['there are health reasons', 'there are other health reasons'],
    noun: ['a health matter', 'another health matter'],
    verb: ['have a health matter', 'has a health matter', 'had a health matter', 'having a health matter'],
    predicate: 'not well',
  },
  financials: {
    clause: ['there is a figure that we keep to ourselves', 'there is another figure that we keep to ourselves'],
    noun: ['an undisclosed figure', 'another undisclosed figure'],
  },
  metrics: {
    clause: ['there is a figure that we keep to ourselves', 'there is another figure that we keep to ourselves'],
    noun: ['an undisclosed figure', 'another undisclosed figure'],
  },
  'deal-terms': {
    clause: ['the terms are agreed', 'there are further terms'],
    noun: ['agreed terms', 'further terms'],
    verb: ['agree the terms', 'agrees the terms', 'agreed the terms', 'agreeing the terms'],
  },
  compensation: {
    clause: ['the pay is another matter', 'there is more to the pay'],
    noun: ['competitive pay', 'further pay'],
    predicate: 'on competitive pay',
  },
} as const satisfies Partial<Record<Label, StatementWords>>;

/** General words for a statement-like detail; `used` says which ones stand nearby already. Undefined where none fit. */
export function generaliseStatement(site: Site, label: Label, used: (phrase: string) => boolean): string | undefined {
  const words: StatementWords | undefined = (STATEMENTS as Partial<Record<Label, StatementWords>>)[label];
  if (words === undefined || site.inTable) return undefined;
  const slot: Slot = site.setting === 'value' ? { kind: 'noun' } : slotOf(site);
  const fresh = (choices: readonly string[] | undefined): string | undefined =>
    choices?.find((phrase) => !used(phrase)) ?? choices?.[0];
  switch (slot.kind) {
    case 'clause': {
      const clause =
        CONDITION.test(slot.opening ?? governorOf(site.before)) && words.condition !== undefined
          ? words.condition
          : fresh(words.clause);
      return clause === undefined || slot.opening === undefined ? clause : `${slot.opening} ${clause}`;
    }
    case 'noun':
      return /\bone of $/.test(site.before)
        ? 'several'
        : site.determined
          ? (words.noun[0] ?? '').replace(/^agreed terms$/, 'terms')
          : fresh(words.noun);
    case 'adverb':
      return words.adverb;
    case 'predicate':
      return words.predicate === undefined ? undefined : (slot.opening ?? '') + words.predicate;
    case 'verb':
      return words.verb?.[slot.form];
  }
}

/** True for a span that says a whole thing, in which a figure is only a part. */
export function isStatement(site: Site): boolean {
  const { kind } = slotOf(site);
  if (kind === 'verb') return !/^\W{0,3}\d/.test(site.text);
  return (
    kind === 'clause' &&
    !/^\W{0,3}(?:\d|(?:about|around|nearly|just|over|under|some)\b)/i.test(site.text) &&
    SAYS.test(` ${site.text} `)
  );
}

/** True for words with a subject and a verb: "next month we open". */
export function hasVerb(phrase: string): boolean {
  return SAYS.test(` ${phrase} `) || FINITE_ED.test(`${phrase} `);
}

type Slot =
  | { readonly kind: 'clause' | 'predicate'; readonly opening?: string }
  | { readonly kind: 'noun' | 'adverb' }
  | { readonly kind: 'verb'; readonly form: 0 | 1 | 2 | 3 };

const OPENING = /^(?:if|when|that|because|since|until|while|as|once|unless|whether|where|how|why)\b/i;
const CONDITION = /^(?:if|when|until|once|unless|where|while)$/i;
const DETERMINES =
  /^(?:an?|the|my|our|your|his|her|their|its|this|that|these|those|some|any|no|every|each|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d.,]*|half|several|many|another|all|both)$/;
const PREPOSITION =
  /^(?:in|on|at|to|for|by|with|from|into|onto|over|under|about|of|off|up|down|out|without|through|after|before|during)$/;
const PRONOUN =
  /^(?:i|we|he|she|they|you|it|there|nobody|somebody|someone|everybody|everyone|everything|nothing|something|who)(?:['’](?:[sdm]|re|ve|ll))?$/;
const VERB =
  "is|are|was|were|has|had|have|will|can|could|would|should|must|does|do|did|goes|went|gets|got|takes|took|comes|came|opens|closes|starts|ends|leaves|left|lost|sent|said|says|told|knows|knew|asked|ran|runs|makes|made|put|gave|gives|paid|pays|kept|sat|stood|fell|began|stopped|works|wants|wishes|lands|ships|launches|costs|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|hadn['’]t|haven['’]t|doesn['’]t|don['’]t|didn['’]t|can['’]t|won['’]t";
const SAYS = new RegExp(
  `[^\\p{L}](?:${VERB}|(?:i|we|he|she|they|you|it|there|nobody|who)(?:['’]\\p{L}{1,2})?|\\p{L}{2,15}['’](?:s|ll|re|ve) (?:(?:already|just|now|still|not|also) )?(?:been|\\p{L}+(?:ed|ing)))[^\\p{L}]`,
  'iu',
);
const FINITE = new RegExp(
  `[^\\p{L}](?:${VERB}|\\p{L}{2,15}['’](?:s|ll|re|ve) (?:(?:already|just|now|still|not|also) )?(?:been|\\p{L}+(?:ed|ing)))[^\\p{L}]`,
  'iu',
);
const EVERY_FINITE = new RegExp(FINITE.source, 'giu');
/** A verb in -ed that isn't right after the article, where it would be an adjective: "his slipped disc". */
const FINITE_ED =
  /^\p{L}+ \p{L}+ (?:[\p{L}\d%.,-]+ ){0,6}(?!hundred|speed|seed|feed|need|weed|breed|shed|sacred|naked)\p{L}{3,15}ed[^\p{L}]/iu;
/** Words whose `to` is followed by a verb. */
const TAKES_TO =
  /\b(?:able|going|wants?|wanted|plans?|planned|planning|needs?|needed|have|has|had|about|try|tries|trying|tried|decided|likes?|hopes?|hoping|expects?|expected|ready|set|used|ought|happy|asked|promised|agreed|managed|began|started|due|likely|allowed|told|supposed|meant) to $/i;
const STARTS_AUXILIARY = /^(?:would|could|should|had|has|have|was|were|is|are|will)(?:['’]ve|n['’]t)?$/;
/** A singular noun and a verb in -s with what follows one: "the shoulder lies eighteen hours". */
const FINITE_S =
  /^(?:an?|the|my|our|his|her|their|its) (?!three|two|four|five|six)(?:\p{L}+ )?\p{L}*[^s\W] \p{L}{2,12}[^s\W]s (?:\d|an?|the|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\p{L}+ty|at|in|on|from|to|with|until|only|it|us|them|you|me|our|my) ?/iu;
const INTRODUCES = new Set(['that', 'because', 'when', 'if', 'whether', 'though', 'although', 'while']);
const RELATIVE = /[^\p{L}](?:that|which|who|whose|where)[^\p{L}]/iu;
const PAST =
  /^(?:\p{L}{2,15}ed|made|lost|sent|cut|found|told|ran|took|taken|gave|given|got|went|gone|put|sold|bought|left|kept|let|hit|fell|fallen|broke|broken|began|begun|forgot|forgotten|woke|saw|seen|had|did|done|paid)$/u;

function slotOf(site: Site): Slot {
  const text = site.text.trim().replace(/^["'“‘«]+/, '');
  const [first = '', second = ''] = text.toLowerCase().split(/\s+/);
  const prev = governorOf(site.before);
  const opening = OPENING.exec(text)?.[0].toLowerCase();
  if (opening !== undefined && !(opening === 'that' && !says(text.slice(opening.length)))) return { kind: 'clause', opening };
  // What a verb follows is its subject: "⟦his slipped disc⟧ is back".
  const isSubject = BE.has(wordAfter(site.after)) || HAVE.has(wordAfter(site.after));
  const introduced = INTRODUCES.has(prev) && text.split(' ').length > 2 && !isSubject;
  const pronounStarts = PRONOUN.test(first) && second !== '';
  const finite = !isSubject && !site.determined && !(PREPOSITION.test(prev) && DETERMINES.test(first)) && says(text);
  const whole = site.opens && /^["”’)*_]{0,3}(?:[.!?…;]|$)/.test(site.after) && second !== '';
  if (BE.has(prev) && !pronounStarts)
    return DETERMINES.test(first) || (/^(?:it|that)'s$/.test(prev) && !/(?:ed|ing)$/.test(first)) || text === text.toUpperCase()
      ? { kind: 'noun' }
      : { kind: 'predicate' };
  if (HAVE.has(prev) && !pronounStarts) return afterHave(first);
  if (!pronounStarts && !DETERMINES.test(first)) {
    if (AUXILIARY.has(prev) && !finite && !/^\p{Lu}/u.test(text) && (prev !== 'to' || TAKES_TO.test(site.before)))
      return { kind: 'verb', form: 0 };
    if (prev === 'that' && PAST.test(first)) return { kind: 'verb', form: 2 };
    if (PREPOSITION.test(prev) && /\p{L}{2}ing$/u.test(first) && !site.determined) return { kind: 'verb', form: 3 };
    if (STARTS_AUXILIARY.test(first) && !site.opens) return { kind: 'verb', form: 2 };
    if (SUBJECT.has(prev) && !PREPOSITION.test(first)) return { kind: 'verb', form: formOf(first, prev) };
  }
  if (pronounStarts || whole || finite || introduced || (site.opens && /^[,;–]/.test(site.after) && text.split(' ').length > 2))
    return { kind: 'clause' };
  if (PREPOSITION.test(first)) return { kind: 'adverb' };
  return { kind: 'noun' };
}

function afterHave(first: string): Slot {
  if (first === 'been') return { kind: 'predicate', opening: 'been ' };
  return PAST.test(first) && !DETERMINES.test(first) ? { kind: 'verb', form: 2 } : { kind: 'noun' };
}

function formOf(first: string, subject: string): 0 | 1 | 2 | 3 {
  if (first.endsWith('ing')) return 3;
  if (PAST.test(first)) return 2;
  return SINGULAR_SUBJECT.has(subject) ? 1 : 0;
}

/** The phrase has a verb of its own, not one of a relative clause: "the list landed", not "the list that landed". */
function says(text: string): boolean {
  const relative = RELATIVE.exec(` ${text} `)?.index ?? text.length;
  const main = `${text.slice(0, relative)} `;
  if (relative < text.length && [...` ${text} `.matchAll(EVERY_FINITE)].length > 1) return true;
  const afterFirst = main.slice(Math.max(0, main.indexOf(' ')));
  return (
    FINITE.test(afterFirst) ||
    FINITE_ED.test(main) ||
    FINITE_S.test(main) ||
    /^\p{L}+['’](?:s|re|m|ve|ll) /iu.test(
      main.replace(/^\p{L}+['’]s (?=\p{L}+ )/iu, (found) => (/^(?:it|he|she|that|there|who)/i.test(found) ? found : '')),
    )
  );
}
