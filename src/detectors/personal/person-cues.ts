import { givenName, surnameShape } from '../../core/names';
import { isPublicOrg, isPublicPerson, isPublicSurname } from '../../core/public-names';
import type { BlockContent, Cue, PartKind } from '../../core/types';
import { ORG_LAST } from '../company/client-words';
import { isAuthor } from './person-author';
import { isField } from './person-fields';
import { actsOnAuthor, greetedBefore, hasPronoun, metBefore, relationBefore, type AddCue } from './person-relations';
import { sentenceOf, SPACE, type Token, type View } from './person-tokens';
import {
  AFTER_TITLES,
  ANIMALS,
  BY_WORDS,
  DEPARTMENTS,
  LOOSE_TITLES,
  NAMED_THINGS,
  NOT_NAMES,
  PERSON_VERBS,
  PET_ADJECTIVES,
  PLAIN_VERBS,
  POSSESSIONS,
  PUBLIC_TITLES,
  RELATIONS,
  STATES,
  THING_AFTER,
  TO_PERSON_VERBS,
  WORKS,
} from './person-words';
import { isPersonaCard } from './persona-card';
import { signsOf } from './sentence-signs';

/** The name with its neighbours. */
interface Place extends View {
  readonly words: readonly Token[];
  readonly first: Token;
  readonly last: Token;
  /** The word before the name and its title, in the same sentence. */
  readonly before: Token | undefined;
  /** The same, where only space stands between. */
  readonly adjacent: Token | undefined;
  /** Index of the first word of the name or its title. */
  readonly lead: number;
  readonly next: Token | undefined;
  /** The next word, where only space stands between. */
  readonly after: Token | undefined;
  /** What stands between the name and the next word, without a possessive ending. */
  readonly gapAfter: string;
  /** A single word that is neither a given name nor titled. */
  readonly unknownWord: boolean;
  readonly opens: boolean;
}

/** What speaks for a private person and against it, or undefined where it is no person at all. */
export function cuesOf(view: View): readonly Cue[] | undefined {
  const place = placeOf(view);
  if (place === undefined) return undefined;
  const { given, title, words, last, first, context } = place;
  if (words.length > 1 && isPublicPerson(nameOf(place))) return [{ id: 'public', points: -99 }];
  if (isParty(place)) return [{ id: 'public', points: -99 }];
  if (isNoPerson(place)) return undefined;
  const byline = context.voice.authors.some(
    (author) => author.includes(first.lower) && author.split(/[^\p{L}-]+/u).includes(first.lower),
  );
  if (byline || isAuthor(view, place.adjacent, place.before)) return [{ id: 'author', points: -99 }];

  const cues: Cue[] = [];
  // What is only supposed of somebody says nothing for them; a way to reach them does.
  const { supposed } = signsOf(place.block, last.sentence);
  const add: AddCue = (id, points) => {
    if (supposed && points > 0 && !REACHES.has(id)) return;
    if (id !== 'contact' || !place.unknownWord) cues.push({ id, points });
  };
  cuesOfName(place, add);
  cuesBefore(place, add);
  cuesAfter(place, add);
  // A word that is no name by itself needs a reason, before more is looked at.
  if (given === undefined && title === undefined && !mayBeName(place, cues)) return undefined;
  cuesAround(place, add);
  cuesOfText(place, add);
  const near =
    cues.some(({ id, points }) => points >= 4 && NEAR.has(id)) ||
    (title !== undefined && !SCHOLAR.test(view.tokens[title]?.lower ?? '') && titleCue(place)[0] === 'title');
  if (words.length > 1 && last.text.length > 1 && !near) add('full-name', -2);
  if (given !== undefined) return cues;
  if (!cues.some(({ id, points }) => points > 1 && id !== 'verb' && id !== 'pronoun')) return undefined;
  if (title === undefined && !cues.some(({ id, points }) => points >= 3 && KNOWN_BY.has(id))) {
    add('unknown', place.opens ? -4 : -2);
    if (ORDINARY_SHAPE.test(last.lower)) add('ordinary', -3);
  }
  return cues;
}

/** Cues under which a full name is no sign of a public person. */
const NEAR = new Set(['relation', 'field', 'contact', 'comment']);

/** Cues that hold in what is only supposed, too. */
const REACHES = new Set(['contact', 'call', 'field']);

/** Cues that make an unknown word a name. */
const KNOWN_BY = new Set(['title', 'family', 'relation', 'field', 'contact', 'call', 'thanks', 'comment']);

/** Titles of those who are cited by their full names. */
const SCHOLAR = /^(?:dr|prof|professor|doctor)$/;

/** Endings of ordinary nouns, adjectives and adverbs that names hardly have. */
const ORDINARY_SHAPE =
  /(?:ing|tion|sion|ment|ness|ity|ers|ors|ists|ism|ships?|ably|ically|ously|ful|less|ware|ings|ments|tions|ies|ics|able|ible|ous|ive|hood|book|board|works|soft|tech|pedia|cloud|data|net|media)$/;

/** Honorifics written together with the name: "Hiteshbhai". */
const GLUED_TITLE = /\p{L}{3}(?:bhai|behn|saheb|garu)$/u;

function placeOf(view: View): Place | undefined {
  const { block, tokens, context, from, to, given, title, lowerCase } = view;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return undefined;
  const words = tokens.slice(from, to);
  const next = tokens[to];
  const gapAfter = block.prose.slice(last.end, next?.start ?? last.end + 8).replace(/^['’]s?/, '');
  const lead = title ?? from;
  const sentence = tokens[lead]?.sentence;
  const before = tokens[lead - 1]?.sentence === sentence ? tokens[lead - 1] : undefined;
  // Written out: a spread of this many fields costs more than all that follows.
  return {
    block,
    tokens,
    context,
    from,
    to,
    given,
    title,
    lowerCase,
    words,
    first,
    last,
    before,
    adjacent: before !== undefined && SPACE.test(tokens[lead]?.gap ?? '') ? before : undefined,
    lead,
    next,
    after: next !== undefined && next.sentence === last.sentence && gapAfter !== '' && SPACE.test(gapAfter) ? next : undefined,
    gapAfter,
    unknownWord: given === undefined && title === undefined && words.length === 1,
    opens: first.opens && title === undefined,
  };
}

function nameOf({ words }: Place): string {
  return words.map((word) => word.lower).join(' ');
}

const SHOUTED = /^[\p{Lu}\p{N}'’&.-]{2,}$/u;
const PLACE_WORD = /^(?:from|in|at|near|to|into|around|outside|across)$/;

/** Public people of one name, companies, places, things named after people, words in capitals. */
function isNoPerson(place: Place): boolean {
  const { block, tokens, words, first, last, adjacent, next, after, gapAfter, given, title, from } = place;
  const full = nameOf(place);
  if (isPublicPerson(full) || isPublicOrg(full)) return true;
  if (title !== undefined && isPublicPerson(`${tokens[title]?.lower} ${full}`)) return true;
  if (words.slice(1).some((word) => THING_AFTER.has(word.lower))) return true;
  if (title === undefined && isNumberedPart(place)) return true;
  if (title === undefined && /^(?:saint|sainte|san|santa|st)-\p{L}/u.test(first.lower)) return true;
  if (adjacent?.capital === true && isPublicOrg(`${adjacent.lower} ${full}${last.possessive ? "'s" : ''}`)) return true;
  if (title === undefined && given !== 'strong' && words.length > 1 && ORG_LAST.has(last.lower)) return true;
  if (isRegnal(place) || isWrittenSmall(place)) return true;
  // "Victoria line", "the Halley family of comets", "tram driver" in lower case.
  if (after !== undefined && !last.possessive && title === undefined && LINE_AFTER.test(after.lower)) return true;
  if (after?.lower === 'family' && tokens[from + words.length + 1]?.lower === 'of') return true;
  if (after !== undefined && after.capital && !last.possessive && THING_AFTER.has(after.lower)) return true;
  if (adjacent !== undefined && adjacent.capital && PUBLIC_TITLES.has(adjacent.lower)) return true;
  // "Javed 58": a score, a verse, a model.
  const numbered = next !== undefined && gapAfter === ' ' && !last.possessive && /^\d{1,3}$/.test(next.text);
  if (numbered && !/^\d{1,3}[ .-]\d/.test(block.prose.slice(next.start, next.start + 6))) return true;
  if (title !== undefined) return false;
  // "Almond & Reyes": a firm. Two friends have names that are known as such.
  if (given !== 'strong' && next?.capital === true && /^ & $/.test(gapAfter)) return true;
  if (isPublicSurname((words.length > 1 ? last : first).lower) && (words.length > 1 || given === undefined)) return true;
  if (adjacent !== undefined && adjacent.capital && !adjacent.opens && !goesBeforeNames(adjacent, given !== undefined))
    return true;
  if (given === undefined && adjacent !== undefined && PLACE_WORD.test(adjacent.lower)) return true;
  const shouted = words.every((word) => word.text.length > 1 && SHOUTED.test(word.text));
  if (shouted && (given !== 'strong' || (first.text.length < 5 && /[a-z]{3}/.test(sentenceOf(block, last))))) return true;
  // "Paoli, Indiana".
  const comma = tokens[from - 1];
  return given === 'weak' && comma !== undefined && comma.capital && !comma.opens && /^,[ \t]$/.test(first.gap);
}

/** "X v Y": a case at court, which is reported. */
function isParty({ adjacent, after, tokens, to, lead, last }: Place): boolean {
  if (after?.lower === 'v') return tokens[to + 1]?.capital === true && !last.possessive;
  return adjacent?.text === 'v' && tokens[lead - 2]?.capital === true;
}

/** "Panel F", "Hepatitis B": one of several, told apart by a letter. */
function isNumberedPart({ given, words, first, last }: Place): boolean {
  return given === undefined && words.length === 2 && /^\p{Lu}$/u.test(last.text) && LETTERED.has(first.lower);
}

const LETTERED: ReadonlySet<string> = new Set(
  'panel block section hall gate room table figure fig appendix annex annexe platform terminal building vitamin plan type class group hepatitis team series exhibit option zone bay wing stage shed track pier schedule form site lot phase part exercise question answer variant version level grade category model unit module tower staircase stand row line lane ward theatre studio pool court field pitch dock berth channel circuit factor influenza strain'.split(
    ' ',
  ),
);

const LINE_AFTER = /^(?:line|station|airport|stadium)$/;

/** "Charles V", "Henry VIII". */
function isRegnal({ block, words, last }: Place): boolean {
  return words.length > 1 && /^(?:[VX]|[IVX]{2,5})$/.test(last.text) && block.prose[last.end] !== '.';
}

/** "michael scott": in lower case a name is one word, and its neighbour tells whose it is. */
function isWrittenSmall({ lowerCase, tokens, from, to, first }: Place): boolean {
  if (!lowerCase) return false;
  return (
    isPublicPerson(`${first.lower} ${tokens[to]?.lower ?? ''}`) ||
    isPublicPerson(`${tokens[from - 1]?.lower ?? ''} ${first.lower}`)
  );
}

function goesBeforeNames({ lower }: Token, isGiven: boolean): boolean {
  return (RELATIONS.has(lower) && isGiven) || PET_ADJECTIVES.has(lower) || (NOT_NAMES.has(lower) && !LOOSE_TITLES.has(lower));
}

/** True where something says that an unknown word may be a person's name. */
function mayBeName({ block, words, first, last, next }: Place, cues: readonly Cue[]): boolean {
  if (cues.some(({ id, points }) => points > 1 && id !== 'verb') || GLUED_TITLE.test(last.lower)) return true;
  if (block.kind === 'table-row' || last.text.includes('-') || AFTER_TITLES.has(next?.lower ?? '')) return true;
  return /:\s*["“]?$/.test(first.gap) || (words.length > 1 && /[\d@]/.test(block.text.slice(last.end, last.end + 60)));
}

const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

function cuesOfName({ given, words, last, first, lowerCase, title, opens }: Place, add: AddCue): void {
  if (given === 'strong') add('given', 2);
  else if (given === 'weak' && !opens) add('weak-given', 1);
  if (words.length > 1) {
    if (given === 'weak' && words.slice(1).every((word) => !NOT_NAMES.has(word.lower))) add('full', 1);
    if (surnameShape(last.text)) add('surname', 1);
    if (words.length === 2 && last.text.length === 1) add('initialled', 3);
  } else if (given === 'strong' && !lowerCase) add('first-name-alone', 1);
  if (words.length === 1 && MONTHS.test(first.lower)) add('month', -4);
  // The surnames of examples and exam questions.
  if (title !== undefined && /^(?:smith|jones|doe|bloggs)$/.test(last.lower)) add('placeholder', -3);
}

const FAMILY = /^(?:family|crew|household|baby|boys|girls|twins|brothers|sisters|lads|kids)$/;
const HOUSEHOLD = new Set(
  'roof gate wall fence geyser pool drive driveway hedge bin bins wifi lawn fridge boiler chimney balcony letterbox party barbecue braai'.split(
    ' ',
  ),
);
const TOWARDS = /^(?:with|from|for|to|and|without|about|beside|alongside)$/;
/** Of {@link PUBLIC_TITLES} those that stand in the names of places, where they have a capital. */
const OF_PLACES = /^(?:mount|lake|port|fort|cape|new|north|south|east|west|upper|lower|great|la|las|los|el|le)$/;
const DONE_BY =
  /^(?:reported|approved|signed|led|managed|caught|spotted|reviewed|checked|prepared|noticed|sent|called|run|handled|owned|found)$/;

function cuesBefore(place: Place, add: AddCue): void {
  const { block, tokens, adjacent, before, after, lead, to, first, last, words, given, title, lowerCase, gapAfter, context } =
    place;
  relationBefore(place, lead, add);
  if (greetedBefore(tokens, lead)) add('thanks', words.length > 1 && title === undefined ? 2 : 3);
  if (block.parts.some(({ kind }) => kind === 'comment') && inPart(block, first.start, 'comment'))
    add('comment', first.opens && /^\s*[:,]/.test(gapAfter) ? 4 : 2);
  // "a dog, X", "our tortoise (X)".
  if (before !== undefined && ANIMALS.has(before.lower) && /^[\s,(–—"“-]*$/.test(tokens[lead]?.gap ?? '')) add('animal', -6);
  if (title !== undefined) add(...titleCue(place));
  else if (before !== undefined) {
    const gap = tokens[lead]?.gap ?? '';
    if (
      !gap.includes(')') &&
      PUBLIC_TITLES.has(before.lower) &&
      !RELATIONS.has(before.lower) &&
      (before.capital || !OF_PLACES.test(before.lower))
    )
      add('public-role', /^(?:st|saint)$/.test(before.lower) ? -9 : -4);
    if (words.length > 1 && given !== undefined && /^(?:as|according|quoth|quoting|quote)$/.test(before.lower)) add('cited', -3);
    else if (before.lower === 'as' && given !== 'strong' && title === undefined) add('cited', -3);
  }
  if (adjacent === undefined) return;
  const word = adjacent.lower.replace(/’/g, "'");
  const earlier = tokens[lead - 2]?.lower ?? '';
  if (
    title === undefined &&
    PET_ADJECTIVES.has(word) &&
    (adjacent.capital || lowerCase) &&
    (given !== undefined || !adjacent.opens)
  )
    add('title', 2);
  if (TO_PERSON_VERBS.has(word) && !TOWARDS.test(word))
    add('to', /^(?:i|we|to|please|just|i'd|i've|we've|and|my|our)$/.test(earlier) ? 2 : 1);
  if (!lowerCase && /^(?:in|at|near|into|across|around|outside|inside|on)$/.test(word)) add('place', -3);
  if (word === 'after' && /^(?:named|called|christened)$/.test(earlier)) add('namesake', -9);
  if (word === 'by' && DONE_BY.test(earlier)) add('to', 1);
  else if (BY_WORDS.has(word)) add('by', words.length > 1 ? -4 : -2);
  const whose = tokens[lead - 3];
  if (
    /^(?:is|was)$/.test(word) &&
    earlier === 'name' &&
    whose !== undefined &&
    (/^(?:his|her|their)$/.test(whose.lower) || (whose.possessive && RELATIONS.has(whose.lower)))
  )
    add('relation', context.voice.past ? 2 : 4);
  if (word === 'of' && (given === undefined ? KIN : PARENT).test(earlier)) add('relation', 4);
  if (given === 'strong' && words.length === 1 && /^want(?:s|ed)?$/.test(word) && after?.lower === 'to') add('to', 2);
  if (CALLS.test(word) && /^ (?:on|at) \+?[\d(]/.test(block.text.slice(last.end, last.end + 6))) add('call', 4);
  if (isMadeUp(tokens, lead)) add('unreal', -12);
  if (word === 'know' && /^(?:you|ye|y'all|all|us|we|lot|many|most|everyone|everybody)$/.test(earlier)) add('relation', 3);
  if (given === 'strong' && /^(?:it's|that's)$/.test(word)) add('presented', 2);
  if (given === 'strong' && metBefore(tokens, lead)) add('to', 2);
  if (title !== undefined || !/^(?:the|a|an|no|every|each|another)$/.test(word)) return;
  // "the Keaveney family", "the Van Wyks' roof" against "there's always a Josh".
  const theirs = last.possessive && last.lower.endsWith('s') && words.length <= 2;
  const housed = theirs && tokens.slice(to, to + 2).some(({ lower }) => POSSESSIONS.has(lower) || HOUSEHOLD.has(lower));
  if (FAMILY.test(after?.lower ?? '') || housed) add('family', word === 'the' ? 7 : 4);
  else if (word === 'a' && earlier === 'always') add('unreal', -12);
  else add('article', given === 'strong' ? -4 : -6);
}

/** A knight or a peer with the full name is one in public; with the first name alone, a teacher of India or the Philippines. */
function titleCue({ tokens, title, words }: Place): readonly [string, number] {
  const address = tokens[title ?? -1];
  return words.length > 1 && address?.capital === true && OF_PEERS.test(address.lower) ? ['public-role', -3] : ['title', 4];
}

const OF_PEERS = /^(?:sir|dame|lord|lady)$/;

/** Of {@link RELATIONS} those that one has to a person, not to a movement. */
const KIN =
  /^(?:dad|mum|mom|mam|wife|husband|son|daughter|brother|sister|aunt|auntie|uncle|cousin|niece|nephew|girlfriend|boyfriend|grandm\w+|grandf\w+)$/;
const PARENT = new RegExp(`${KIN.source}|^(?:mother|father|parents?|widow|neighbou?rs?)$`);
const CALLS = /^(?:call|ring|text|phone|whatsapp|contact|message|dial|reach)$/;

/** "Call her X", "call its owner X", as a worked example begins. */
function isMadeUp(tokens: readonly Token[], lead: number): boolean {
  const at = /^(?:him|her|them|it)$/.test(tokens[lead - 1]?.lower ?? '')
    ? lead - 2
    : tokens[lead - 2]?.lower === 'its'
      ? lead - 3
      : -1;
  return tokens[at]?.lower === 'call' && tokens[at]?.opens === true;
}

const BEING = /^(?:is|was|are|were|isn't|wasn't|seems|looks|got|gets|been|still)$/;
/** Of {@link PUBLISHED} what friends do as well. */
const EVERYDAY = /^(?:wrote|writes|notes|puts|sings|sang|painted)$/;
const PUBLISHED =
  /^(?:wrote|writes|argues|argued|published|composed|painted|directed|coined|invented|discovered|notes|observes|puts|starred|sings|sang|recorded|founded)$/;

function cuesAfter(place: Place, add: AddCue): void {
  const { tokens, to, words, last, next, after, given, title, gapAfter, unknownWord } = place;
  if (last.possessive && next !== undefined) {
    const owned = tokens.slice(to, to + 2).map(({ lower }) => lower);
    if (owned.some((word) => WORKS.has(word))) add('work', -3);
    else if (owned.some((word) => POSSESSIONS.has(word) || RELATIONS.has(word))) add('possession', 3);
    else if (/^\d{1,2}$/.test(next.text) && !/^\s*(?:%|am|pm|th|st|nd|rd)/.test(place.block.prose.slice(next.end, next.end + 4)))
      add('possession', 3);
  } else if (after !== undefined) {
    const verb = after.lower.replace(/’/g, "'");
    const second = tokens[to + 1]?.lower ?? '';
    if (PERSON_VERBS.has(verb)) {
      add('verb', PLAIN_VERBS.has(verb) ? 1 : 2);
      if (actsOnAuthor(tokens, to) && (given !== undefined || !PLAIN_VERBS.has(verb))) add('acts', 3);
    }
    if (PUBLISHED.test(verb) && (given !== 'strong' || words.length > 1 || !EVERYDAY.test(verb))) add('cited', -3);
    if (given === 'strong' && words.length === 1 && /^(?:is|was|started|began)$/.test(verb)) presented(place, add);
    if (BEING.test(verb) && STATES.has(second)) add('state', 2);
    if (verb === 'from' && DEPARTMENTS.has(/^(?:the|our|my)$/.test(second) ? (tokens[to + 2]?.lower ?? '') : second))
      add('relation', unknownWord ? 1 : 3);
    else if (verb === 'from' || verb === 'at') add('from', 1);
    // As written, so that a headline's "in Production" is no department.
    if (verb === 'in' && DEPARTMENTS.has(tokens[to + 1]?.text ?? '')) add('relation', unknownWord ? 1 : 3);
    if (verb === 'and' && second === 'i') add('acts', 3);
    if (/^(?:the|a|an)$/.test(verb) && ANIMALS.has(second)) add('animal', -6);
    if (verb === 'next' && second === 'door' && !after.capital) add('relation', 4);
    if (given === 'strong' && place.adjacent !== undefined && verb.endsWith('ing')) add('doing', 1);
    if (AFTER_TITLES.has(verb) && title === undefined) add('title', 4);
  }
  if (gapAfter.trim() === ',' && next !== undefined) afterComma(place, add);
  if (/^\s*\(/.test(gapAfter)) inBrackets(place, add);
  // "Surname, X, *Title*", as works are listed.
  if (words.length === 1 && place.first.gap === ', ' && tokens[place.from - 1]?.capital === true && IS_WORK.test(behindOf(place)))
    add('cited', -6);
  if (given === undefined) return;
  if (!place.opens && /,\s*$/.test(place.first.gap) && /^\s*(?:[.,!?)]|$)/.test(gapAfter)) add('vocative', 1);
  if (/^\s*:\s/.test(gapAfter) && /^(?:you|your|thanks?)$/.test(next?.lower ?? '')) add('thanks', 3);
}

const IS_WORK = /^[,.:]? ?[*_"“‘]/;

function behindOf({ block, last }: Place): string {
  return block.text.slice(last.end, last.end + 3);
}

/** "X is a kind man", and "X started as a training company". */
function presented({ tokens, to, last }: Place, add: AddCue): void {
  const from = tokens[to + 1]?.lower === 'as' ? to + 2 : to + 1;
  if (!/^an?$/.test(tokens[from]?.lower ?? '')) return;
  for (const word of tokens.slice(from + 1, from + 4)) {
    if (word.sentence !== last.sentence || word.gap !== ' ') return;
    if (NAMED_THINGS.has(word.lower)) add('thing', -6);
    else if (/^(?:man|woman|guy|bloke|lad|lady|girl|boy|person|human|soul)$/.test(word.lower)) add('presented', 2);
    else continue;
    return;
  }
}

const CALLED_UPON = /^(?:you|you're|your|looking|do|can|could|would|please|don't)$/;

/** "X, who told us", "X, our CFO", "X, if you're reading this", "X, can you". */
function afterComma({ tokens, to, given, title, words, unknownWord }: Place, add: AddCue): void {
  const [opening = '', ...rest] = tokens.slice(to, to + 7).map(({ lower }) => lower.replace(/’/g, "'"));
  if (opening.startsWith('who')) {
    add('who', 2);
    if (rest.slice(0, 4).some((word) => /^(?:me|us|my|our)$/.test(word))) add('acts', 3);
    else if (words.length > 1 && PUBLISHED.test(rest[0] ?? '')) add('cited', -6);
  } else if (/^(?:our|my|his|her|their|the|an?)$/.test(opening)) {
    const mine = /^(?:our|my)$/.test(opening);
    if (!/^(?:the|an?)$/.test(opening) && rest.some((word) => word.endsWith('-year-old'))) add('relation', 4);
    if (!mine && title === undefined && rest.some((word) => PUBLIC_TITLES.has(word) && !RELATIONS.has(word)))
      add('public-role', -3);
    else if (rest.slice(0, 4).some((word) => RELATIONS.has(word)))
      add('relation', mine ? 4 : words.length > 1 || unknownWord ? 1 : 3);
  }
  if (opening === 'if' && rest[0] === "you're") add('thanks', 3);
  if (opening === 'from' && DEPARTMENTS.has(rest[/^(?:the|our|my)$/.test(rest[0] ?? '') ? 1 : 0] ?? '')) add('relation', 3);
  if (given === undefined) return;
  if (CALLED_UPON.test(opening)) add('thanks', given === 'strong' ? 3 : 1);
  else if (/^(?:we|i|will)$/.test(opening)) add('thanks', 1);
}

/** "X (my boss)", "X (she …)", "X (1815–1852)". */
function inBrackets({ block, last }: Place, add: AddCue): void {
  const inside = block.prose.slice(last.end, last.end + 60).toLowerCase();
  const role = /^\s*\((?:my|our|his|her|their|the) ([^()]{2,50})/.exec(inside)?.[1]?.split(/[^\p{L}-]+/u) ?? [];
  if (role.slice(0, 4).some((word) => RELATIONS.has(word))) add('relation', 4);
  else if (/^\s*\((?:she|he)\b/.test(inside)) add('pronoun', 2);
  if (
    /^\s*\((?:b\.|d\.|c\.|born|died|[*†])? ?(?:c\. ?)?1\d{3}\b/.test(inside) ||
    /^\s*\(\d{3,4}\s*[–-]/.test(inside) ||
    DAY_LONG_AGO.test(inside)
  )
    add('historical', -9);
}

/** "(5 September 1888)", "(born October 3, 1916)": nobody who is alive. */
const DAY_LONG_AGO =
  /^\s*\((?:born |b\. ?|died |d\. ?|[*†] ?)?(?:(?:on )?\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? |\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?,? )1(?:[0-8]\d|9[01])\d\b/u;

/** A telephone number, an address or a birth date right after a name, or a number right before it. */
const REACH_AFTER =
  /^(?:['’]s)?[\s,:–—(|-]{1,4}(?:[^\n.\d@]{0,16}[\s,:(])?(?:\+?\d[\d ().-]{6,14}\d|[\w.+-]{1,40}@[\w-]+\.\w|(?:dob|ssn|d\.o\.b|nino|tfn)\b)/i;
const REACH_BEFORE = /\d[ \t,:(–—-]{1,4}$/;
/** A number of an identity card, an account or a licence, after at most two words. */
const NUMBER_AFTER = /^[\s,:(–—-]{1,4}(?:\p{L}{2,12}\.? ){0,2}\p{L}{0,5}\d{4,}|^[\s,:(–—-]{1,4}\p{Lu}{2,8} [\p{Lu}\d]{6,}/u;
const YEAR_AFTER = /^[\s,(]{0,4}(?:\p{L}{1,12} )?(?:1\d|20)\d\d(?!\d)/u;
const THANKFUL = /\b(?:thanks?|grateful|shout-?outs?|cheers)\b/i;

function cuesAround(place: Place, add: AddCue): void {
  const { block, tokens, to, words, first, last, next, given, gapAfter } = place;
  if (hasPronoun(tokens, to, last.sentence)) add('pronoun', 2);
  if (GLUED_TITLE.test(last.lower) || AFTER_TITLES.has(/-(\p{L}+)$/u.exec(last.lower)?.[1] ?? '')) add('title', 4);
  const behind = block.text.slice(last.end, last.end + 60);
  const digits = block.text.slice(Math.max(0, first.start - 24), first.start);
  if (REACH_AFTER.test(behind) || (REACH_BEFORE.test(digits) && digits.replace(/\D/g, '').length > 7)) add('contact', 3);
  if (NUMBER_AFTER.test(behind) && !YEAR_AFTER.test(behind)) add('contact', words.length > 1 ? 4 : 3);
  if (isField(place)) add('field', 4);
  if (given !== 'strong') return;
  const listed = block.kind === 'list-item' ? first.opens : /[–—•*-]\s*$/.test(first.gap);
  if (listed && (/^\s*[–—:(,-]/.test(gapAfter) || next?.lower === 'and' || gapAfter.trim() === '&')) add('listed', 2);
  if (/^[+&]$/.test(gapAfter.trim()) && givenName(next?.text ?? '') !== undefined) add('pair', 1);
  if (
    THANKFUL.test(block.prose.slice(Math.max(0, first.start - 160), first.start)) ||
    (first.start < 160 && THANKFUL.test(block.before.slice(-120)))
  )
    add('thankful', 1);
}

/** What the sentence and the draft are about. */
function cuesOfText({ block, words, first, last, title, context }: Place, add: AddCue): void {
  const signs = signsOf(block, last.sentence);
  if (signs.longAgo) add('historical', -4);
  else if (signs.afterLongAgo) add('historical', -3);
  else if (signs.lastCentury) add('historical', words.length > 1 ? -3 : -2);
  if (signs.firstPerson) add('first-person', 1);
  if (signs.cited) add('cited', -4);
  if (signs.fiction) add('fiction', -3);
  if (signs.hypothesis) add('hypothesis', -5);
  if (signs.supposed) add('supposed', -1);
  if (signs.inPrint) add('cited', -4);
  if (signs.saying) add('saying', -9);
  if (signs.animal !== undefined) add('animal', signs.animal === 'here' && !last.possessive ? -6 : -3);
  if (signs.unreal) add('unreal', -12);
  if (signs.biography && !signs.mine) add('historical', -7);
  if (context.voice.invented || context.voice.renamed || isPersonaCard(block)) add('invented', -9);
  if (context.voice.past && !signs.mine) add('past', title === undefined ? -3 : -1);
  if (inPart(block, first.start, 'link-text')) add('linked', words.length > 1 ? -5 : -3);
}

function inPart(block: BlockContent, at: number, kind: PartKind): boolean {
  return block.parts.some((part) => part.kind === kind && part.start <= at && part.end > at);
}
