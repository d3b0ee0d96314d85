import { AUXILIARY, BE, governorOf, HAVE, SINGULAR_SUBJECT, SUBJECT, wordAfter, wordBefore } from '../grammar';
import type { Site } from '../site';
import { DETERMINES, mainVerbOf, PREPOSITION } from './main-verb';
import { isPast, verbForm } from './verbs';

/** Base, third person, past, -ing. */
export type Form = 0 | 1 | 2 | 3;

/** What a span is in its sentence, and so what may stand in its place. */
export type Shape =
  /** A subject and its verb: "it folds". `opening` is the word that subordinates it. */
  | { readonly kind: 'clause'; readonly past: boolean; readonly opening?: string }
  | { readonly kind: 'noun'; readonly plural: boolean }
  /** What says when, where or how: "on the 9th", "in cans". `preposition` is its first word. */
  | { readonly kind: 'adverb'; readonly preposition: string }
  /** What follows `is`; `opening` are the span's own words that come before it: "been", "would've been". */
  | { readonly kind: 'predicate'; readonly opening: string; readonly form: 'ing' | 'participle' | 'other' }
  /** A verb with what follows it, without its subject; the subject is a pronoun, or none. */
  | { readonly kind: 'verb'; readonly form: Form; readonly opening: string; readonly subject: string }
  /** The same after a subject that is a noun: "The commodore ⟦isn't standing again⟧". */
  | { readonly kind: 'said'; readonly past: boolean; readonly plural: boolean };

const OPENING = /^(?:if|when|that|because|since|until|till|while|as|once|unless|whether|where|how|why|so)\b/i;
const CONDITION = /^(?:if|when|once|unless|as|since|while)$/i;
const PERSONAL = /^(?:i|we|he|she|they|you|it|there)(?:['’](?:[sdm]|re|ve|ll))?$/;
const ADVERB = /^(?:also|just|already|still|never|now|not|even|then|always|almost|both|all|each|\p{L}{3,}ly)$/u;
/** Words whose `to` is followed by a verb. */
const TAKES_TO =
  /\b(?:(?:asked|told|wants?|wanted|allows?|allowed|helps?|helped|forced?|forces|lets?|got|gets|need|needs|needed|begged|urged|paid|pays) (?:us|me|him|her|them|you|people|everyone|everybody|somebody|someone)|begins?|starts?|chose|chance|right|way|time|how|what|when|where|not|decision|order|permission|reason|enough|seems?|tends?|learned|learnt|refuses?|refused|threatens?|threatened|offers?|offered|fails?|failed|continues?|continued|voted?|able|going|wants?|wanted|plans?|planned|planning|needs?|needed|have|has|had|about|try|tries|trying|tried|decided|likes?|hopes?|hoping|expects?|expected|ready|set|used|ought|happy|asked|promised|agreed|managed|began|started|due|likely|allowed|told|supposed|meant) to $/i;
const INTRODUCES = new Set(['that', 'because', 'when', 'if', 'whether', 'though', 'although', 'while']);
const ASIDE = /(?:[:;(–—,]|\b(?:and|but|so|or))[ \t]?["“'‘*_]{0,3}$/i;
const CHAIN =
  /^(?:will|would|can|could|shall|should|must|may|might|has|have|had|is|are|was|were|won['’]t|wouldn['’]t|can['’]t|couldn['’]t|shouldn['’]t|hasn['’]t|haven['’]t|hadn['’]t|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|would['’]ve|could['’]ve|should['’]ve|might['’]ve|must['’]ve|do|does|did|doesn['’]t|don['’]t|didn['’]t)\s(?:(?:not|never|also|just|already|still|now|only)\s)?(?:(?:have|be|been|being)\s)*/i;

/** After "on the second Sunday of August" a sentence goes on. */
const TIME_WORD =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|year|month|week|quarter|spring|summer|autumn|winter|then|now)$/;

export function shapeOf(site: Site): Shape {
  const text = site.text.trim().replace(/^["'“‘«(*_]+/, '');
  const all = text.toLowerCase().split(/\s+/);
  const first = bare(all[0] ?? '');
  const prev = governorOf(site.before);
  const next = wordAfter(site.after);
  const isSubject = BE.has(next) || HAVE.has(next) || /^(?:will|would|can|could|must|should|may|might)$/.test(next);
  const plural = /^(?:are|were|have|aren't|weren't|haven't)$/.test(next) || severalBefore(site.before);
  const noun: Shape = { kind: 'noun', plural };
  const opening = OPENING.exec(text)?.[0].toLowerCase();
  if (opening !== undefined) {
    const opened = openedBy(opening, text, {
      prev,
      apart: site.opens || wordBefore(site.before) === '' || /[:"“(]\s?$/.test(site.before),
      ends: /[.!?]["”’)*_]{0,3}$/.test(text),
    });
    if (opened !== undefined) return opened;
  }
  const main = mainVerbOf(text.replace(/^that (?=\p{L}+ )/iu, (that) => (opening === 'that' ? 'the ' : that)));
  const past = main?.past ?? false;
  const pronounStarts = PERSONAL.test(first) && all.length > 1;
  if (BE.has(prev) && !pronounStarts) return afterBe({ text, first, prev, noun });
  if (HAVE.has(prev) && !pronounStarts) return afterHave({ text, all, noun, prev });
  // "we'd ⟦moved the goods⟧", "we'd ⟦move the goods⟧".
  if (/'d$/.test(prev) && (verbForm(first)?.startsWith('past') === true || verbForm(first) === 'participle'))
    return { kind: 'verb', form: 2, opening: '', subject: prev };
  // "her arm's ⟦broken in two places⟧".
  if (/\p{L}'s$/u.test(prev) && /^(?:ing|participle|past or participle)$/.test(verbForm(first) ?? '') && all.length > 1)
    return afterBe({ text, first, prev: 'is', noun });
  const lead = verbFirst(site, { text, all, prev, noun });
  if (lead !== undefined && !pronounStarts) return lead;
  const governed = PREPOSITION.test(prev) && DETERMINES.test(first) && prev !== 'out' && prev !== 'up';
  const says = main?.sure === true && !isSubject && !site.determined;
  const whole =
    site.opens && (/^["”’)*_]{0,3}(?:[.!?…;]|$)/.test(site.after) || /[.!?]["”’)*_]{0,3}$/.test(text)) && all.length > 1;
  const apart =
    site.opens ||
    ASIDE.test(site.before.slice(-12)) ||
    INTRODUCES.has(prev) ||
    /["“(]$/.test(site.before) ||
    TIME_WORD.test(prev);
  const ends = /^["”’)*_]{0,3}(?:[.!?…;,:–—)]|$)/.test(site.after.trimStart());
  if (pronounStarts || whole || (says && !governed)) return { kind: 'clause', past };
  if (main !== undefined && !main.sure && apart && ends && !isSubject && !site.determined) return { kind: 'clause', past };
  if (INTRODUCES.has(prev) && all.length > 2 && !isSubject) return { kind: 'clause', past };
  const approximates = /^(?:about|over|under|around|up)$/.test(first) && DETERMINES.test(bare(all[1] ?? ''));
  if (PREPOSITION.test(first) && all.length > 1 && !approximates && !PREPOSITION.test(prev))
    return { kind: 'adverb', preposition: first };
  return noun;
}

/** True for a span that says a whole thing, in which a figure is only a part. */
export function isStatement(site: Site): boolean {
  const text = site.text.trim();
  const shape = shapeOf(site);
  if (shape.kind === 'verb' || shape.kind === 'said') return !STARTS_COUNTING.test(text);
  if (shape.kind !== 'clause') return false;
  return (
    mainVerbOf(STARTS_COUNTING.test(text) ? (text.split(/[,;–] /)[0] ?? '') : text) !== undefined && !/^\W{0,3}\p{Sc}/u.test(text)
  );
}

const STARTS_COUNTING =
  /^\W{0,3}(?:(?:about|around|nearly|just|over|under|some|only) ){0,2}(?:\d|\p{Sc}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}{3,6}ty|half|an? (?:hundred|thousand|million|dozen|third|quarter|fifth|tenth))\b)/iu;

function bare(word: string): string {
  let end = word.length;
  while (end > 0 && /[.,;:!?"”’'*_)]/.test(word.charAt(end - 1))) end--;
  return word.slice(0, end).replaceAll('’', "'");
}

/** The word before is a plural: "Tenants' bills ⟦fell⟧". */
function severalDo(before: string): boolean {
  return (
    /(?:\p{L}{2}[^s\P{L}]s|\b(?:people|men|women|children|they|staff))[*_)"”]{0,3} $/iu.test(before) &&
    !/(?:us|is|news|sales) $/i.test(before)
  );
}

function severalBefore(before: string): boolean {
  return /\b(?:both|these|those|two|three|four|five|six|several|many|few|other|more|all)\s$/i.test(before);
}

/** "because we close the desk", and "if it rests longer, the defects vanish", which says something of its own. */
function openedBy(
  opening: string,
  text: string,
  { prev, apart, ends }: { readonly prev: string; readonly apart: boolean; readonly ends: boolean },
): Shape | undefined {
  // "that slot is us", "whether it was in lower case" as a thing that is named.
  if (apart && opening === 'that') return undefined;
  if (apart && opening === 'whether') return { kind: 'noun', plural: false };
  const rest = text.slice(opening.length).trim();
  const comma = rest.indexOf(', ');
  const main = mainVerbOf(comma > 0 && CONDITION.test(opening) ? rest.slice(0, comma) : rest);
  const says = main !== undefined && (main.sure || opening !== 'that');
  if (
    comma > 0 &&
    CONDITION.test(opening) &&
    (mainVerbOf(rest.slice(comma + 1))?.sure === true || (apart && ends)) &&
    !/^(?:and|but|or) /.test(rest.slice(comma + 2))
  )
    return { kind: 'clause', past: false };
  const asked = /^(?:how|why|where)$/.test(opening) && main !== undefined;
  if ((says && main.sure) || asked) return { kind: 'clause', past: main?.past ?? false, opening };
  if (/^(?:if|because|whether|unless|while|once|when|that|so|how|why|where)$/.test(opening)) {
    if (main === undefined && opening !== 'if' && opening !== 'because') return undefined;
    return { kind: 'clause', past: main?.past ?? false, opening };
  }
  return INTRODUCES.has(prev) ? undefined : { kind: 'adverb', preposition: opening };
}

function afterBe({ text, first, prev, noun }: Omit<Beginning, 'all'> & { readonly first: string }): Shape {
  if (/^going to /i.test(text)) return { kind: 'predicate', opening: '', form: 'other' };
  if (DETERMINES.test(first) || (/^(?:it|that)'s$/.test(prev) && verbForm(first) === undefined) || text === text.toUpperCase())
    return noun;
  const form = verbForm(first);
  return {
    kind: 'predicate',
    opening: '',
    form: form === 'ing' ? 'ing' : form === undefined || form === 'base' ? 'other' : 'participle',
  };
}

function afterHave({ text, all, noun, prev }: Beginning): Shape {
  const been = /^(?:\p{L}+ )?been /iu.exec(text)?.[0];
  if (been !== undefined) return { kind: 'predicate', opening: 'been ', form: /ing$/.test(all[1] ?? '') ? 'ing' : 'participle' };
  const first = all.map(bare).find((word) => !ADVERB.test(word)) ?? '';
  const form = verbForm(first);
  return (form === 'participle' || form === 'past or participle' || form === 'past') && !DETERMINES.test(first)
    ? { kind: 'verb', form: 2, opening: '', subject: prev }
    : noun;
}

interface Beginning {
  readonly text: string;
  readonly all: readonly string[];
  readonly prev: string;
  readonly noun: Shape;
}

/** A span that begins with its verb; undefined where it doesn't. */
function verbFirst(site: Site, { text, all, prev, noun }: Beginning): Shape | undefined {
  const index = all.findIndex((word) => !ADVERB.test(bare(word)));
  const first = bare(all[index] ?? '');
  if (DETERMINES.test(first) || (PREPOSITION.test(first) && first !== 'to')) return undefined;
  const form = verbForm(first);
  const chain = CHAIN.exec(text)?.[0];
  if (chain !== undefined && !site.opens) return afterChain(chain, text, prev);
  if (first === 'to' && all.length > 1 && !DETERMINES.test(bare(all[1] ?? '')))
    return TAKES_TO.test(`${site.before}to `)
      ? { kind: 'verb', form: 0, opening: 'to ', subject: '' }
      : { kind: 'adverb', preposition: 'to' };
  const proper = /^\p{Lu}/u.test(text) && !site.opens;
  const finite = mainVerbOf(text)?.sure === true;
  if (
    AUXILIARY.has(prev) &&
    !proper &&
    !(finite && form === undefined) &&
    (prev !== 'to' || form === 'base' || TAKES_TO.test(site.before))
  )
    return { kind: 'verb', form: 0, opening: '', subject: prev };
  if (form === 'ing') {
    if (site.determined) return noun;
    if (PREPOSITION.test(prev) || (prev !== '' && verbForm(prev) !== undefined))
      return { kind: 'verb', form: 3, opening: '', subject: '' };
    return site.opens || ASIDE.test(site.before.slice(-12)) || prev === '' ? noun : { kind: 'adverb', preposition: 'in' };
  }
  if (SUBJECT.has(prev) && !proper && !PREPOSITION.test(first))
    return { kind: 'verb', form: formOf(first, prev), opening: '', subject: prev };
  if (prev === 'that' && (form === 'past' || form === 'past or participle'))
    return { kind: 'verb', form: 2, opening: '', subject: '' };
  if (prev === 'that' && form === 'present') return { kind: 'verb', form: 1, opening: '', subject: '' };
  if (/\b(?:and|then|or) $/i.test(site.before) && all.length > 1 && form !== undefined && form !== 'participle') {
    const told =
      form === 'past' || (form === 'past or participle' && !/^(?:put|cut|hit|let|quit|shut|split|spread|set|read)$/.test(first));
    return { kind: 'verb', form: form === 'present' ? 1 : told ? 2 : 0, opening: '', subject: '' };
  }
  if (form === 'base' && !site.opens && severalDo(site.before) && all.length > 1)
    return { kind: 'said', past: false, plural: true };
  if (
    site.opens ||
    (site.determined && !/\bone $/i.test(site.before)) ||
    form === undefined ||
    form === 'base' ||
    /\b(?:then|and|or|but) $/i.test(site.before)
  )
    return undefined;
  if (/[\p{L}\p{N}*_)"”],? $/u.test(site.before)) {
    if (form === 'past' || form === 'present') return { kind: 'said', past: form === 'past', plural: severalDo(site.before) };
    const object = /^\S+ (?:an?|the|our|my|his|her|their|its|\p{Sc}?\d|us|me|them|him|it)\b/iu.test(all.slice(index).join(' '));
    if (form === 'past or participle' && object && !PREPOSITION.test(prev))
      return { kind: 'said', past: true, plural: severalDo(site.before) };
    if (
      (form === 'participle' || form === 'past or participle') &&
      prev !== '' &&
      !PREPOSITION.test(prev) &&
      all.length > 1 &&
      !BE.has(prev)
    )
      return /^(?:get|gets|got|getting|be)$/.test(prev)
        ? { kind: 'adverb', preposition: 'into' }
        : { kind: 'adverb', preposition: 'in' };
  }
  return undefined;
}

/** "would've been out the door": the author's own auxiliaries stay, and what they govern goes. */
function afterChain(chain: string, text: string, prev: string): Shape {
  const words = chain.trim().toLowerCase().split(/\s+/);
  const rest = bare(text.slice(chain.length).toLowerCase().split(/\s+/)[0] ?? '');
  const last = words.filter((word) => !/^(?:not|never|also|just|already|still|now|only)$/.test(word)).at(-1) ?? '';
  const plain = last.replaceAll('’', "'");
  // What is denied isn't told: "isn't standing again" is told as what there is.
  const kept = chain
    .trim()
    .replace(/n['’]t\b/g, '')
    .replace(/\bwo$/, 'will')
    .replace(/\bca$/, 'can')
    .replace(/ (?:not|never)\b/g, '');
  const opening = `${kept} `;
  if (/^(?:be|been|being|is|are|was|were|isn't|aren't|wasn't|weren't)$/.test(plain)) {
    const form = verbForm(rest);
    return {
      kind: 'predicate',
      opening,
      form: form === 'ing' ? 'ing' : form === undefined || form === 'base' ? 'other' : 'participle',
    };
  }
  // "had a letter": what it had, not what it had done.
  if (/^(?:has|have|had|hasn't|haven't|hadn't)$/.test(plain) && words.length === 1 && verbForm(rest) === undefined)
    return { kind: 'verb', form: plain.startsWith('had') ? 2 : plain.startsWith('has') ? 1 : 0, opening: '', subject: prev };
  // What somebody couldn't is how they were.
  if (/^(?:couldn't|can't|cannot)$/.test(plain))
    return { kind: 'said', past: plain === "couldn't", plural: /^(?:we|they|you)$/.test(prev) };
  if (/^(?:has|have|had|hasn't|haven't|hadn't)$|'ve$/.test(plain)) return { kind: 'verb', form: 2, opening, subject: prev };
  // `do` only stood there to deny or to stress.
  if (/^(?:do|don't)$/.test(plain)) return { kind: 'verb', form: 0, opening: '', subject: prev };
  if (/^(?:does|doesn't)$/.test(plain)) return { kind: 'verb', form: 1, opening: '', subject: prev };
  if (/^(?:did|didn't)$/.test(plain)) return { kind: 'verb', form: 2, opening: '', subject: prev };
  return { kind: 'verb', form: 0, opening, subject: prev };
}

function formOf(first: string, subject: string): Form {
  if (verbForm(first) === 'ing') return 3;
  if (isPast(first) || verbForm(first) === 'participle') return 2;
  return SINGULAR_SUBJECT.has(subject) ? 1 : 0;
}
