import { foldName, givenName, surnameShape, type GivenName } from '../../core/names';
import { isPublicOrg, isPublicPerson, isPublicSurname } from '../../core/public-names';
import type { BlockContent, Cue, DetectContext, Detector, Match } from '../../core/types';
import { wordsOf } from '../../core/words';
import {
  BY_WORDS,
  DEPARTMENTS,
  AFTER_TITLES,
  GREETINGS,
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
  TITLES,
  TO_PERSON_VERBS,
  WORKS,
} from './person-words';
import { signsOf } from './sentence-signs';

export const person: Detector = {
  id: 'personal/person',
  title: 'Name of a private person',
  label: 'person',
  doc: {
    what: 'The name of somebody who is no public figure: a colleague, client contact, patient, candidate, neighbour, child.',
    why: 'They did not choose to be in the post, and what it says of them stays findable under their name.',
    fix: 'Leave the name out, or say who they are to you: "a colleague", "my neighbour".',
  },
  sources: [{ title: 'GDPR, Article 4(1): personal data', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' }],
  placeholder: 'name',
  looksAt: 'text',
  *detect(block, context): Generator<Match> {
    yield* inNamesOfThings(block);
    if (block.kind === 'code') return;
    const tokens = tokensOf(block);
    for (let at = 0; at < tokens.length; at++) {
      const name = nameAt(tokens, at);
      if (name === undefined) continue;
      const cues = cuesOf({ block, tokens, context, ...name });
      if (cues !== undefined) {
        const first = tokens[name.from];
        const last = tokens[name.to - 1];
        if (first !== undefined && last !== undefined) {
          const strongest = cues.reduce((best, cue) => (cue.points > best.points ? cue : best), NO_CUE);
          yield {
            start: first.start,
            end: last.end,
            confidence: 'possible',
            because: BECAUSE[strongest.id] ?? 'it is named like a person you know',
            cues,
          };
        }
      }
      at = name.to - 1;
    }
  },
  examples: {
    hits: [
      'My colleague ⟦Hedwig⟧ found it. ⟦Hedwig⟧’s laptop was off.',
      'Thanks to ⟦Ms. Hayasaka⟧ from accounts, who caught the error.'.replace('⟦Ms. Hayasaka⟧', 'Ms. ⟦Hayasaka⟧'),
      'shoutout to ⟦priya⟧ for the slides',
      'The patient in bed 4, ⟦Dorota⟧, asked me for tea.',
      'We had to let ⟦Tomasz⟧ go, he took it well.',
    ],
    nearMisses: [
      { text: 'Marie Curie was born in 1867 and died in 1934.', why: 'a historical person' },
      { text: 'As Sheldon Axler writes in his book, determinants come last.', why: 'an author quoted with a work' },
      { text: 'Alice sends Bob a message. Bob asks Alice for her key.', why: 'the people of examples' },
      { text: 'We met at the Charlotte Street Hotel.', why: 'a place named after somebody' },
      { text: 'Will you mark the date? May is close.', why: 'ordinary words that are also names' },
    ],
  },
};

const NO_CUE: Cue = { id: '', points: 0 };

const BECAUSE: Readonly<Record<string, string>> = {
  title: 'it follows a form of address',
  relation: 'it stands with what that person is to you',
  thanks: 'it is thanked or greeted',
  acts: 'that person acts on you in your story',
  possession: 'something private is said to be theirs',
  pronoun: 'the text goes on about that person',
  contact: 'a way to reach that person stands beside it',
  field: 'it fills a field for a person',
};

/** A word with what stands before it. */
interface Token {
  readonly start: number;
  /** Without a possessive ending. */
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly sentence: number;
  readonly possessive: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
  readonly capital: boolean;
  /** First word of its sentence or line. */
  readonly opens: boolean;
}

const POSSESSIVE = /(?:['’]s|['’])$/i;
const CAPITAL = /^\p{Lu}/u;
const ASCII = /^[\x00-\x7F]*$/;
const SHOUTED = /^[\p{Lu}\p{N}'’&.-]{2,}$/u;

function tokensOf(block: BlockContent): readonly Token[] {
  const { words } = wordsOf(block);
  const tokens: Token[] = [];
  let before = 0;
  let sentence = -1;
  for (const word of words) {
    const gap = block.prose.slice(before, word.start);
    const bare = word.text.includes("'") || word.text.includes('’') ? word.text.replace(POSSESSIVE, '') : word.text;
    const mark = block.prose[word.end];
    const trailing = (mark === "'" || mark === '’') && bare === word.text && word.lower.endsWith('s') && !/[\p{L}\p{N}]/u.test(block.prose[word.end + 1] ?? ' ');
    tokens.push({
      start: word.start,
      end: word.start + bare.length,
      text: bare,
      lower: ASCII.test(bare) && bare === word.text ? word.lower : foldName(bare),
      sentence: word.sentence,
      possessive: bare !== word.text || trailing,
      gap,
      capital: CAPITAL.test(bare),
      opens: word.sentence !== sentence || (gap !== ' ' && (gap.includes('\n') || /[:•–—>“"]\s*$/.test(gap))),
    });
    before = word.end;
    sentence = word.sentence;
  }
  return tokens;
}

interface Name {
  /** First word of the name, without title. */
  readonly from: number;
  /** After its last word. */
  readonly to: number;
  readonly given: GivenName;
  /** Index of the title before it. */
  readonly title?: number;
  readonly lowerCase: boolean;
}

/** Digits, contractions, acronyms in the plural, camel case but for Mc, Mac, De, La and the like. */
const NO_NAME = /\d|['’](?:re|ve|ll|d|m|t)$|^\p{Lu}{2,}s$|^(?!Mc|Mac|De|Di|Da|La|Le|Van|Fitz|O['’])\p{Lu}\p{Ll}+\p{Lu}/u;
const SPACE = /^[ \t\r]*\n?[ \t]*$/;
const INITIAL_GAP = /^\.?[ \t]+$/;
/** Particles inside surnames of many languages. */
const PARTICLES = new Set('de da do dos das del della di la le van von der den ter ten zu bin binti ibn al el y e af av du des op'.split(' '));

/** The name that starts at a word, or undefined. */
function nameAt(tokens: readonly Token[], at: number): Name | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const title = titleBefore(tokens, at);
  if (!token.capital && title === undefined && (token.text.length < 3 || givenName(token.lower) !== 'strong')) return undefined;
  if (NO_NAME.test(token.text)) return undefined;
  const given = givenName(token.text);
  if (!token.capital) {
    // In lower case only what can hardly be a word counts.
    if (LOOSE_TITLES.has(token.lower) || TITLES.has(token.lower)) return undefined;
    const address = title === undefined ? undefined : tokens[title];
    if (address !== undefined && title !== undefined && !address.capital && STRICT_TITLES.test(address.lower) && token.text.length > 2 && !NOT_NAMES.has(token.lower) && /^[\s.!?,]*$/.test(address.gap) && !/\d$/.test(tokens[title - 1]?.text ?? '')) return { from: at, to: at + 1, given, lowerCase: true, title };
    if (given !== 'strong' || token.text.length < 3 || LOWER_WORDS.has(token.lower)) return undefined;
    const before = tokens[at - 1]?.lower ?? '';
    if (/^[@#/._-]$/.test(token.gap.slice(-1)) || before === 'the' || before === 'a' || before === 'an') return undefined;
    return { from: at, to: at + 1, given, lowerCase: true, ...(title === undefined ? {} : { title }) };
  }
  if (/[@#/]$/.test(token.gap)) return undefined;
  const following = tokens[at + 1];
  // A sentence's first word in front of a name is no part of it: "Ask Ate Cora", "Treasurer Beth".
  if (given === undefined && title === undefined && following !== undefined && following.capital && /^\.?[ \t]+$/.test(following.gap) && (TITLES.has(following.lower) || ((token.opens || RELATIONS.has(token.lower) || PET_ADJECTIVES.has(token.lower)) && (givenName(following.text) === 'strong' || PET_ADJECTIVES.has(token.lower)))))
    return undefined;
  const initial = token.text.length === 1;
  if (NOT_NAMES.has(token.lower) && title === undefined && !initial && !(given !== undefined && RELATIONS.has(tokens[at - 1]?.lower ?? '') && SPACE.test(token.gap))) return undefined;
  if ((LOOSE_TITLES.has(token.lower.split('-')[0] ?? '') || TITLES.has(token.lower)) && (token.lower.includes('-') || given === undefined || (TITLES.has(token.lower) && following?.capital === true && /^\.?[ \t]+$/.test(following.gap)))) return undefined;
  if (title === undefined && (TITLES.has(token.lower) || LOOSE_TITLES.has(token.lower)) && given !== 'strong') return undefined;
  let to = at + 1;
  while (to < tokens.length && to - at < 5) {
    const next = tokens[to];
    const last = tokens[to - 1];
    if (next === undefined || last === undefined || last.possessive || next.sentence !== token.sentence && last.text.length > 1) break;
    const joined = last.text.length === 1 ? INITIAL_GAP.test(next.gap) : /^[ \t]+$/.test(next.gap);
    if (!joined) break;
    if (next.capital && !/\d/.test(next.text)) {
      if ((NOT_NAMES.has(next.lower) && (next.text.length > 1 || next.lower === 'i')) || TITLES.has(next.lower)) break;
      to++;
    } else if (PARTICLES.has(next.lower) && CAPITAL.test(tokens[to + 1]?.text ?? '') && /^[ \t]+$/.test(tokens[to + 1]?.gap ?? '')) to += 2;
    else break;
  }
  if (initial && to === at + 1 && (title === undefined || token.lower === 'i')) return undefined;
  return { from: at, to, given, lowerCase: false, ...(title === undefined ? {} : { title }) };
}

function titleBefore(tokens: readonly Token[], at: number): number | undefined {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (before === undefined || token === undefined || before.possessive) return undefined;
  if (!(DOTTED_TITLES.test(before.lower) ? /^\.?[ \t]+$/ : /^[ \t]+$/).test(token.gap)) return undefined;
  if (TITLES.has(before.lower)) return before.lower === 'ate' && !before.capital ? undefined : at - 1;
  if (!LOOSE_TITLES.has(before.lower) || givenName(token.text) === undefined) return undefined;
  return before.capital || givenName(token.text) === 'strong' ? at - 1 : undefined;
}

const DOTTED_TITLES = /^(?:mr|mrs|ms|mx|dr|prof|rev|revd|fr|sr|lt|sgt|smt|mme|mlle)$/;
const STRICT_TITLES = /^(?:mr|mrs|ms|miss|dr)$/;

/** Strong names that still occur as words of other languages or of talk in lower case. */
const LOWER_WORDS = new Set('jack jan ken don della marina carol jimmy peter kelly molly patty sandy harry nick bob sue max mike lee sol rob pat bill andy tom ted tim lou victor florence stella viola opal vera helena sally polly regina nelson charlie oscar martin marion lola dev maya rana rami bola kola mala lata amin des nan ned benedict casey avery riley quinn ron'.split(' '));

interface View extends Name {
  readonly block: BlockContent;
  readonly tokens: readonly Token[];
  readonly context: DetectContext;
}

/** What speaks for a private person, or undefined where it is no person at all. */
function cuesOf(view: View): readonly Cue[] | undefined {
  const { block, tokens, context, from, to, given, title, lowerCase } = view;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return undefined;
  const words = tokens.slice(from, to);
  const full = words.map((word) => word.lower).join(' ');
  const next = tokens[to];
  const gapAfter = block.prose.slice(last.end, next?.start ?? block.prose.length).replace(/^['’]s?/, '');
  const sameSentence = next !== undefined && next.sentence === last.sentence;
  const after = sameSentence && /^[ \t]+\n?[ \t]*$/.test(gapAfter) ? next : undefined;
  const beforeAt = title ?? from;
  const lead = tokens[beforeAt];
  const before = lead !== undefined && tokens[beforeAt - 1]?.sentence === lead.sentence ? tokens[beforeAt - 1] : undefined;
  const adjacent = before !== undefined && SPACE.test(lead?.gap ?? '') ? before : undefined;

  if (isPublicPerson(full)) return words.length > 1 ? [{ id: 'public', points: -99 }] : undefined;
  if (isPublicOrg(full) || (title !== undefined && isPublicPerson(`${tokens[title]?.lower} ${full}`))) return undefined;
  if (words.length > 1 && isPublicSurname(last.lower) && title === undefined) return undefined;
  if (given === undefined && isPublicSurname(first.lower) && title === undefined) return undefined;
  if (after !== undefined && !last.possessive && THING_AFTER.has(after.lower) && after.capital) return undefined;
  if (words.slice(1).some((word) => THING_AFTER.has(word.lower))) return undefined;
  if (adjacent !== undefined && adjacent.capital && PUBLIC_TITLES.has(adjacent.lower)) return undefined;
  if (adjacent !== undefined && adjacent.capital && !adjacent.opens && title === undefined && (!RELATIONS.has(adjacent.lower) || given === undefined) && !PET_ADJECTIVES.has(adjacent.lower) && (!NOT_NAMES.has(adjacent.lower) || LOOSE_TITLES.has(adjacent.lower))) return undefined;
  const shouted = words.every((word) => SHOUTED.test(word.text) && word.text.length > 1);
  if (shouted && (given !== 'strong' || (first.text.length < 5 && /[a-z]{3}/.test(sentenceOf(block, last)))) && title === undefined) return undefined;
  if (next !== undefined && /^\d{1,3}$/.test(next.text) && !/^\d{1,3}[ .-]\d/.test(block.prose.slice(next.start, next.start + 6)) && /^ $/.test(gapAfter) && !last.possessive) return undefined;
  if (given === undefined && title === undefined && adjacent !== undefined && /^(?:from|in|at|near|to|into|around|outside|across)$/.test(adjacent.lower)) return undefined;
  const comma = tokens[from - 1];
  if (given === 'weak' && title === undefined && comma?.capital === true && !comma.opens && /^,[ \t]$/.test(first.gap)) return undefined;
  if (context.voice.authors.some((author) => author.split(/[^\p{L}-]+/u).includes(first.lower))) return [{ id: 'author', points: -99 }];

  const cues: Cue[] = [];
  const unknownWord = given === undefined && title === undefined && words.length === 1;
  const add = (id: string, points: number): void => {
    if (id === 'contact' && unknownWord) return;
    cues.push({ id, points });
  };

  // Who is the author.
  if (isAuthor(view, adjacent, before)) return [{ id: 'author', points: -99 }];

  // The name itself.
  const opensSentence = first.opens && title === undefined;
  if (given === 'strong') add('given', 2);
  else if (given === 'weak' && !opensSentence) add('weak-given', 1);
  if (words.length > 1) {
    if (given !== undefined && words.slice(1).every((word) => !NOT_NAMES.has(word.lower))) add('full', given === 'strong' ? 0 : 1);
    if (surnameShape(last.text)) add('surname', 1);
  } else if (given === 'strong' && !lowerCase) add('first-name-alone', 1);

  // Before the name.
  if (title !== undefined) add('title', 4);
  else if (adjacent !== undefined && PET_ADJECTIVES.has(adjacent.lower) && (adjacent.capital || lowerCase) && (given !== undefined || !adjacent.opens)) add('title', 2);
  relationBefore(view, beforeAt, add);
  const greeted = greetedBefore(tokens, beforeAt);
  if (greeted) add('thanks', words.length > 1 && title === undefined ? 2 : 3);
  if (adjacent !== undefined && TO_PERSON_VERBS.has(adjacent.lower)) {
    const subject = tokens[beforeAt - 2]?.lower ?? '';
    add('to', /^(?:with|from|for|to|and|without|about|beside|alongside)$/.test(adjacent.lower) ? 0 : /^(?:i|we|to|please|just|i'd|i've|we've|and|my|our)$/.test(subject) ? 2 : 1);
  }
  if (adjacent !== undefined && /^(?:in|at|near|into|across|around|outside|inside|on)$/.test(adjacent.lower) && !lowerCase) add('place', -3);
  if (adjacent !== undefined && adjacent.lower === 'by' && /^(?:reported|approved|signed|led|managed|caught|spotted|reviewed|checked|prepared|noticed|sent|called|run|handled|owned|found)$/.test(tokens[beforeAt - 2]?.lower ?? '')) add('to', 1);
  else if (adjacent !== undefined && BY_WORDS.has(adjacent.lower)) add('by', words.length > 1 ? -4 : -2);
  if (before !== undefined && PUBLIC_TITLES.has(before.lower) && !RELATIONS.has(before.lower) && title === undefined) add('public-role', -4);

  if (adjacent !== undefined && title === undefined && /^(?:the|a|an|no|every|each|another)$/.test(adjacent.lower)) {
    if (/^(?:family|crew|household|baby|boys|girls|twins|brothers|sisters|lads|kids)$/.test(after?.lower ?? '') || (last.possessive && last.lower.endsWith('s') && words.length <= 2 && tokens.slice(to, to + 2).some(({ lower }) => POSSESSIONS.has(lower) || HOUSEHOLD.has(lower)))) add('family', adjacent.lower === 'the' ? 7 : 4);
    else add('article', given === 'strong' ? -4 : -6);
  }

  if (adjacent !== undefined && /^(?:is|was)$/.test(adjacent.lower) && tokens[beforeAt - 2]?.lower === 'name' && /^(?:his|her|their)$/.test(tokens[beforeAt - 3]?.lower ?? '')) add('relation', context.voice.past ? 2 : 4);
  if (adjacent !== undefined && adjacent.lower === 'know' && /^(?:you|y'all|all|us|we|lot|many|most)$/.test(tokens[beforeAt - 2]?.lower ?? '')) add('relation', 3);
  const inComment = inPart(block, first.start, 'comment');
  if (inComment) add('comment', /^\s*[:,]/.test(gapAfter) && first.opens ? 4 : 2);

  // After the name.
  if (after !== undefined && !last.possessive) {
    const verb = after.lower.replace(/’/g, "'");
    if (PERSON_VERBS.has(verb)) {
      add('verb', PLAIN_VERBS.has(verb) ? 1 : 2);
      if (actsOnAuthor(tokens, to) && (given !== undefined || !PLAIN_VERBS.has(verb))) add('acts', 3);
    }
    if (/^(?:is|was|are|were|'s|isn't|wasn't|seems|looks|got|gets|been|still)$/.test(verb) && STATES.has(tokens[to + 1]?.lower ?? '')) add('state', 2);
    if (verb === 'from' && DEPARTMENTS.has(tokens[to + (/^(?:the|our|my)$/.test(tokens[to + 1]?.lower ?? '') ? 2 : 1)]?.lower ?? '')) add('relation', unknownWord ? 1 : 3);
    else if (verb === 'from' || verb === 'at') add('from', 1);
    if (verb === 'in' && DEPARTMENTS.has(tokens[to + 1]?.text ?? '')) add('relation', unknownWord ? 1 : 3);
    if (verb === 'and' && tokens[to + 1]?.lower === 'i') add('acts', 3);
  }
  if (last.possessive && next !== undefined) {
    const owned = tokens.slice(to, to + 3).map(({ lower }) => lower);
    if (owned.slice(0, 2).some((word) => WORKS.has(word))) add('work', -3);
    else if (owned.slice(0, 2).some((word) => POSSESSIONS.has(word) || RELATIONS.has(word))) add('possession', 3);
  }
  if (/^\s*,\s*$/.test(gapAfter) && next !== undefined) {
    const words2 = tokens.slice(to, to + 7).map(({ lower }) => lower);
    if (/^who/.test(words2[0] ?? '')) {
      add('who', 2);
      if (words2.slice(1, 5).some((word) => /^(?:me|us|my|our)$/.test(word))) add('acts', 3);
    }
    else if (/^(?:our|my|his|her|their|the|a|an)$/.test(words2[0] ?? '')) {
      const role = words2.slice(1).findIndex((word) => RELATIONS.has(word));
      const known = title === undefined && words2.slice(1).some((word) => PUBLIC_TITLES.has(word) && !RELATIONS.has(word));
      if (words2.slice(1).some((word) => /-year-old$/.test(word)) && /^(?:our|my|his|her|their)$/.test(words2[0] ?? '')) add('relation', 4);
      if (known && !/^(?:our|my)$/.test(words2[0] ?? '')) add('public-role', -3);
      else if (role >= 0 && role < 4) add('relation', /^(?:our|my)$/.test(words2[0] ?? '') ? 4 : words.length > 1 || unknownWord ? 1 : 3);
    }
    if (given !== undefined && /,\s*$/.test(first.gap) && !opensSentence) add('vocative', 1);
    if (words2[0] === 'if' && words2[1] === "you're") add('thanks', 3);
    if (/^(?:you|you're|you’re|looking|we|i|your|do|can|could|would|please|don't|will)$/.test(words2[0] ?? '') && given !== undefined) add('thanks', /^(?:you|your|looking|do$|can|could|would|please|don)/.test(words2[0] ?? '') ? 3 : 1);
  }
  if (/^\s*\(/.test(gapAfter)) {
    const inside = block.prose.slice(last.end, last.end + 60).toLowerCase();
    const bracket = /^\s*\((?:my|our|his|her|their|the) ([^()]{2,50})\)?/.exec(inside);
    if (bracket !== null && (bracket[1] ?? '').split(/[^\p{L}-]+/u).slice(0, 4).some((word) => RELATIONS.has(word))) add('relation', 4);
    else if (/^\s*\((?:she|he)\b/.test(inside)) add('pronoun', 2);
    if (/^\s*\((?:b\.|d\.|c\.|born|died|\*|†)?\s*(?:c\. ?)?1[0-9]\d\d\b/.test(inside) || /^\s*\(\d{3,4}\s*[–-]/.test(inside)) add('historical', -9);
  }
  if (given !== undefined && /,\s*$/.test(first.gap) && /^\s*(?:[.!?)]|$)/.test(gapAfter) && !opensSentence) add('vocative', 1);
  // A word that is no name by itself needs a reason, before more is looked at.
  if (given === undefined && title === undefined && !mayBeName(view, cues)) return undefined;
  const signs = signsOf(block, last.sentence);
  if (signs.longAgo) add('historical', -4);
  else if (signs.lastCentury) add('historical', words.length > 1 ? -3 : -2);

  if (/^\s*:\s/.test(gapAfter) && /^(?:you|your|thank|thanks)/.test(next?.lower ?? '') && given !== undefined) add('thanks', 3);
  if (last.possessive && /^\d{1,2}$/.test(next?.text ?? '') && !/^\d{1,2}\s*(?:%|am|pm|th|st|nd|rd)/.test(block.prose.slice(next?.start ?? 0, (next?.start ?? 0) + 5))) add('possession', 3);
  if (after?.lower === 'next' && tokens[to + 1]?.lower === 'door') add('relation', 4);
  if (given === 'strong' && adjacent !== undefined && /^(?:it's|that's|it’s|that’s)$/.test(adjacent.lower)) add('presented', 2);
  if (given === 'strong' && adjacent !== undefined && after !== undefined && /ing$/.test(after.lower) && !last.possessive) add('doing', 1);

  // Around the name.
  if (hasPronoun(tokens, to, last.sentence)) add('pronoun', 2);
  if (signs.firstPerson) add('first-person', 1);
  if (/^['’]?s?[\s,:–—(|-]{1,4}(?:[^\n.]{0,16}[\s,:(])?(?:\+?\d[\d ().-]{6,}\d|[\w.+-]+@[\w-]+\.\w|(?:dob|ssn|d\.o\.b|nino|tfn)\b)/i.test(block.text.slice(last.end, last.end + 60)) || /\d[\d ().-]{6,}\d[\s,:(–—-]{1,4}$/.test(block.text.slice(Math.max(0, first.start - 24), first.start))) add('contact', 3);
  if (/^[\s,:(–—-]{1,4}(?:[\p{L}]{2,12}\.? ?){0,2}[\p{L}]{0,5}\d{4,}|^[\s,:(–—-]{1,4}(?:\p{Lu}{2,8} )[\p{Lu}\d]{6,}/u.test(block.text.slice(last.end, last.end + 44)) && !/^\s*[,(]?\s*(?:in |on |since |from |\p{L}+ )?(?:1\d|20)\d\d(?!\d)/iu.test(block.text.slice(last.end, last.end + 24))) add('contact', words.length > 1 ? 4 : 3);
  if (words.length === 2 && last.text.length === 1) add('initialled', 3);
  if (given === 'strong' && /^\s[+&]\s/.test(` ${gapAfter.trim()} `) && givenName(next?.text ?? '') !== undefined) add('pair', 1);
  if (GLUED_TITLE.test(last.lower) || AFTER_TITLES.has((/-(\p{L}+)$/u.exec(last.lower) ?? [])[1] ?? '') || (after !== undefined && AFTER_TITLES.has(after.lower) && title === undefined && !last.possessive)) add('title', 4);
  if (/^(?:smith|jones|doe|bloggs)$/.test(last.lower) && title !== undefined) add('placeholder', -3);
  if (MONTHS.test(first.lower) && words.length === 1) add('month', -4);
  if (given === 'strong' && (block.kind === 'list-item' ? first.opens : /[–—•*-]\s*$/.test(first.gap)) && /^\s*(?:[–—:(,-]|and|&)/.test(gapAfter + (next?.lower ?? ''))) add('listed', 2);
  if (given === 'strong' && /\b(?:thank|thanks|grateful|shout-?outs?|cheers)\b/i.test(`${block.before.slice(-120)} ${block.prose.slice(0, first.start)}`)) add('thankful', 1);
  if (fieldOf(view)) add('field', 4);
  if (signs.cited) add('cited', -4);
  if (after !== undefined && /^(?:wrote|writes|argues|argued|published|composed|painted|directed|coined|invented|discovered|notes|observes|puts|starred|sings|sang|recorded|founded)$/.test(after.lower)) add('cited', -3);
  if (before !== undefined && /^(?:as|according|quoth|quoting|quote)$/.test(before.lower) && given !== undefined && words.length > 1) add('cited', -3);
  if (inPart(block, first.start, 'link-text')) add('linked', words.length > 1 ? -5 : -3);
  if (signs.fiction) add('fiction', -3);
  if (signs.hypothesis) add('hypothesis', -4);
  if (context.voice.past && !signs.mine) add('past', title === undefined ? -3 : -1);
  const addressed = cues.some(({ id, points }) => points >= 4 && (id === 'relation' || id === 'field' || id === 'contact' || id === 'comment')) || title !== undefined && !/^(?:dr|prof|professor|doctor)$/.test(tokens[title]?.lower ?? '');
  if (words.length > 1 && last.text.length > 1 && !addressed) add('full-name', -2);

  const positive = cues.some(({ id, points }) => points > 1 && id !== 'given' && id !== 'verb' && id !== 'pronoun');
  if (given === undefined && !positive) return undefined;
  if (given === undefined && title === undefined && !cues.some(({ id, points }) => points >= 3 && KNOWN_BY.has(id))) {
    add('unknown', opensSentence ? -4 : -2);
    if (ORDINARY_SHAPE.test(last.lower)) add('ordinary', -3);
  }
  return cues;
}

/** True where something says that an unknown word may be a person's name. */
function mayBeName({ block, tokens, from, to }: View, cues: readonly Cue[]): boolean {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return false;
  if (cues.some(({ id, points }) => points > 1 && id !== 'verb') || GLUED_TITLE.test(last.lower)) return true;
  if (block.kind === 'table-row' || last.text.includes('-') || AFTER_TITLES.has(tokens[to]?.lower ?? '')) return true;
  return /:\s*["“]?$/.test(first.gap) || (to - from > 1 && /[\d@]/.test(block.text.slice(last.end, last.end + 60)));
}

/** Honorifics written together with the name: "Hiteshbhai". */
const GLUED_TITLE = /\p{L}{3}(?:bhai|behn|saheb|garu)$/u;

/** Cues that make an unknown word a name. */
const KNOWN_BY = new Set(['title', 'family', 'relation', 'field', 'contact', 'thanks', 'comment']);

/** Endings of ordinary nouns, adjectives and adverbs that names hardly have. */
const ORDINARY_SHAPE = /(?:ing|tion|sion|ment|ness|ity|ers|ors|ists|ism|ships?|ably|ically|ously|ful|less|ware|ings|ments|tions|ies|ics|able|ible|ous|ive|hood|book|board|works|soft|tech|pedia|cloud|data|net|media)$/;

function sentenceOf(block: BlockContent, token: Token): string {
  const sentence = wordsOf(block).sentences[token.sentence];
  return sentence === undefined ? '' : block.prose.slice(sentence.start, sentence.end);
}

/** "my lead X", "her daughter, X", "a man named X", "the cleaner, X". */
function relationBefore({ tokens, from, to }: View, at: number, add: (id: string, points: number) => void): void {
  const lead = tokens[at];
  if (lead === undefined) return;
  const full = to - from > 1;
  let i = at - 1;
  const gap = lead.gap;
  if (!/^\s*(?:,|\(|:|–|—|-|["“])?\s*$/.test(gap)) return;
  let called = false;
  if (/^(?:is|was|are|'s)$/.test(tokens[i]?.lower ?? '') && SPACE.test(gap) && RELATIONS.has(tokens[i - 1]?.lower ?? '')) i--;
  if (tokens[i]?.lower === 'of' && tokens[i - 1]?.lower === 'name' && tokens[i - 3]?.lower === 'by') {
    called = true;
    i -= 4;
  }
  if (/^(?:named|called|nicknamed|calls|call)$/.test(tokens[i]?.lower ?? '') && SPACE.test(gap)) {
    called = true;
    i--;
    if (!RELATIONS.has(tokens[i]?.lower ?? '') && tokens.slice(Math.max(0, i - 9), i + 1).some((word) => word.sentence === lead.sentence && NAMED_THINGS.has(word.lower))) {
      add('thing', -6);
      return;
    }
    if (/^(?:someone|somebody)$/.test(tokens[i]?.lower ?? '')) return;
  }
  // The nearest role within a noun phrase: "our new joiner in payroll, X".
  for (let steps = 0; steps < 6 && i >= 0; steps++, i--) {
    const word = tokens[i];
    if (word === undefined || word.sentence !== lead.sentence) return;
    if (RELATIONS.has(word.lower)) {
      if (steps > 0 && SPACE.test(gap) && !called) return;
      const determiner = determinerBefore(tokens, i);
      if (determiner === 'mine') add('relation', 4);
      else if (determiner === 'theirs') add('relation', called ? 4 : full ? 1 : 3);
      else if (called) add('relation', 3);
      else if (determiner === 'the' && !SPACE.test(gap)) add('relation', full ? 1 : 3);
      else if (SPACE.test(gap) && steps === 0) add('relation', 2);
      return;
    }
    if (/[.;:!?(]/.test(tokens[i + 1]?.gap ?? '') && i + 1 !== at) return;
    if (PERSON_VERBS.has(word.lower)) return;
  }
}

function determinerBefore(tokens: readonly Token[], role: number): 'mine' | 'theirs' | 'the' | undefined {
  for (let i = role - 1; i >= Math.max(0, role - 4); i--) {
    const word = tokens[i];
    if (word === undefined || word.sentence !== tokens[role]?.sentence) return undefined;
    if (word.lower === 'my' || word.lower === 'our') return 'mine';
    if (/^(?:his|her|their|your|its)$/.test(word.lower) || word.possessive) return 'theirs';
    if (/^(?:the|a|an|one|this|that|some)$/.test(word.lower)) return 'the';
  }
  return undefined;
}

function greetedBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const word = tokens[i];
    if (word === undefined || !/^[\s,!:]*$/.test(tokens[i + 1]?.gap ?? '')) return false;
    if (GREETINGS.has(word.lower)) return !/^(?:love|miss|luck|best|good)$/.test(word.lower) || i === at - 1;
    if (!/^(?:to|you|my|our|and|you,|so|much|a|lot|big|huge|also|goes|out|go|for|happy|dear)$/.test(word.lower)) return false;
  }
  return false;
}

/** "told me", "handed us", "rang our": the author is in the story. */
function actsOnAuthor(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + 3; i++) {
    const word = tokens[i];
    if (word === undefined || word.sentence !== tokens[at]?.sentence) return false;
    if (/^(?:me|us|my|our)$/.test(word.lower)) return true;
  }
  return false;
}

/** he, she, his, her… soon after, with no other name between. */
function hasPronoun(tokens: readonly Token[], at: number, sentence: number): boolean {
  for (let i = at; i < Math.min(tokens.length, at + 16); i++) {
    const word = tokens[i];
    if (word === undefined || word.sentence > sentence + 1) return false;
    if (/^(?:he|she|him|her|his|hers|himself|herself|he's|she's|he'd|she'd|he'll|she'll)$/.test(word.lower.replace(/’/g, "'"))) return true;
    if (word.capital && !word.opens && !NOT_NAMES.has(word.lower)) return false;
  }
  return false;
}

const HOUSEHOLD = new Set('roof gate wall fence geyser pool drive driveway hedge bin bins wifi lawn fridge boiler chimney balcony letterbox party barbecue braai'.split(' '));

const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

const FIELD_WORD = /(?:^|[^\p{L}])(?:name|patient|learner|parent|guardian|mother|father|carer|client contact|contact|tester|signee|officer|chair|treasurer|secretary|nurse|doctor|traveller|traveler|passenger|rider|runner|athlete|worker|employee|candidate|applicant|player|who|owner|assignee|child|student|pupil|kid|guest|tenant|resident|member|person|staff|driver|roommate|spouse|partner|attn|attention|manager|reviewer|volunteer|witness|beneficiary|payee|account holder|recipient|emergency contact|next of kin|referee|deceased|author of record|signed by|prepared by|cc|bcc)\s*$/iu;

/** A table cell under a person's header, or the value after "Name:". */
function fieldOf({ block, tokens, from, to }: View): boolean {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return false;
  if (block.kind === 'table-row') {
    const column = (block.text.slice(0, first.start).match(/\|/g) ?? []).length;
    const cells = block.header.split('|');
    return FIELD_WORD.test((cells[column] ?? '').trim()) || (column > 1 && FIELD_WORD.test((block.text.split('|')[1] ?? '').trim())) || isRecord(block.text, column, block.text.slice(first.start, last.end));
  }
  const line = block.prose.slice(block.prose.lastIndexOf('\n', first.start - 1) + 1, first.start);
  return line.length < 60 && /:\s*["“]?$/.test(line) && FIELD_WORD.test(line.replace(/:\s*["“]?$/, ''));
}

/** A cell that is all name, in a row that also holds a number, a date or an address of that person. */
function isRecord(row: string, column: number, name: string): boolean {
  const cells = row.split('|');
  return (cells[column] ?? '').trim() === name && cells.some((cell) => /\d{6,}|\d{2,4}[ -]\d{3}[ -]\d{3,4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|@\w|\b\p{Lu}\d{7,}/u.test(cell));
}

function inPart(block: BlockContent, at: number, kind: string): boolean {
  return block.parts.some((part) => part.kind === kind && part.start <= at && part.end > at);
}

/** "I'm X", "my name is X", a by-line, a sign-off. */
function isAuthor(view: View, adjacent: Token | undefined, before: Token | undefined): boolean {
  const { block, tokens, from, to } = view;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return false;
  const p1 = adjacent?.lower.replace(/’/g, "'");
  if (p1 === "i'm" || p1 === 'am' && before !== undefined && tokens[from - 2]?.lower === 'i') return true;
  const p2 = tokens[to]?.lower;
  if (p2 === 'here' && tokens[to]?.sentence === last.sentence && /^(?:\s*[,.!:–—-]|\s*$)/.test(block.prose.slice(tokens[to]?.end ?? 0))) return true;
  if (p1 === 'is' && tokens[from - 2]?.lower === 'name' && tokens[from - 3]?.lower === 'my') return true;
  const line = block.prose.slice(block.prose.lastIndexOf('\n', first.start - 1) + 1, first.start);
  const rest = block.prose.slice(last.end).split('\n')[0] ?? '';
  if (/^\s*(?:written )?by\s+$/i.test(line) && to - from > 1) return true;
  // A line of its own that is a dash, or a greeting before it, and the name: the end of a letter.
  const shortBlock = block.kind === 'paragraph' && block.prose.trim().length < 40 && !/(?<!\bco)[.!?:]\s*$/.test(block.prose);
  if (shortBlock && first.start - titleLength(view) === block.prose.search(/\S/) && /^\s*(?:$|(?:&|and|x+\b|and the)\s*[^\n]{0,24}$)/i.test(rest)) return true;
  const alone = rest.length < 40 && /^\s*[.,]?\s*(?:[\p{Extended_Pictographic}❤♥x ]*|(?:and|&) [^\n.]{0,24}(?:co\.)?)$/u.test(rest);
  if (alone && /^\s*(?:[–—~-]{1,2}\s*|(?:xx?|thanks|thank you|love|best|cheers|yours|regards|sincerely|warmly|hugs),?\s*)$/i.test(line)) return true;
  if (alone && line.trim() === '' && /(?:^|\n)\s*(?:(?:kind|warm|best|with|many|all)? ?(?:regards|wishes|love|greetings|thanks|best)|cheers|yours(?: \w+)?|sincerely|warmly|love|hugs|thanks|peace)[^\n]{0,30}[,.!]?\s*$/i.test(before === undefined ? block.before.slice(-60) : block.prose.slice(0, first.start))) return true;
  // The last line after a short one that ends in a comma: "Yours in the ordinary,".
  const lineStart = block.prose.lastIndexOf('\n', first.start - 1);
  const lineAbove = lineStart < 0 ? '' : block.prose.slice(block.prose.lastIndexOf('\n', lineStart - 1) + 1, lineStart);
  if (alone && lineStart >= 0 && line.length <= titleLength(view) + 2 && /^.{2,44},\s*$/.test(lineAbove) && block.prose.slice(last.end).trim().length < 30) return true;
  return false;
}

/** How far before the name its title starts. */
function titleLength({ tokens, from, title }: View): number {
  return title === undefined ? 0 : (tokens[from]?.start ?? 0) - (tokens[title]?.start ?? 0);
}

/** What tells at a glance that the pattern below may match. */
const THING = /mbp|macbook|laptop|desktop|[-_ ]pc\b|iphone|ipad|imac|phone|pixel|galaxy|[-_ ]mac\b|thinkpad|workstation|xps|home\/|users[\/\\]/i;

/** "devontae-mbp", "Priya's iPhone", "/Users/priya", "device_tracker.lorraine_phone". */
const THING_OF = /(?<![\p{L}\p{N}])(?:(?:\/(?:home|Users)\/|\\Users\\)([\p{L}]{3,20})|([\p{L}]{3,20})(?:['’]s |s?[-_]| )(?:mbp|macbook|laptop|desktop|pc|iphone|ipad|imac|phone|pixel|galaxy|mac|thinkpad|workstation|xps)(?![\p{L}]))/giu;

/** Name fields of commits, contact cards, records. */
const CODE_FIELD = /(?:\b(?:Author|Committer|Commit|Signed-off-by|Co-authored-by|Reviewed-by|FN|N|CN|Patient|Employee|Customer|Contact|Assignee|Reporter)[:=]\s{0,4}|["']?\b(?:full_?name|first_?name|last_?name|name|patient|employee|customer|contact|assignee|reporter|owner|user)["']?\s{0,3}[:=]\s{0,3}["'])(\p{Lu}[\p{L}'’-]{1,24}(?:[ ;](?:\p{Lu}[\p{L}'’-]{0,24}\.?|van|der|de|da|von|bin|al)){0,4})/gu;

/** A remark on somebody in a comment: "# Oddvar, he has the key". */
const REMARK = /(?:#|\/\/|--|;)[ \t]{1,3}(?:ask |call |thanks |sorry )?(\p{Lu}\p{Ll}{2,20}),? (?:he|she|has|says|said|wants|knows|wrote|asked|did|you)\b/gu;

/** A form of address in a comment in code. */
const ADDRESSED = /\b(?:Mr|Mrs|Ms|Miss|Dr)\.? (\p{Lu}[\p{L}'’-]{2,24})/gu;

/** Names in what software is given: host names, paths, records, comments in code. */
function* inNamesOfThings(block: BlockContent): Generator<Match> {
  for (const match of THING.test(block.text) ? block.text.matchAll(THING_OF) : []) {
    const name = match[1] ?? match[2] ?? '';
    const bare = givenName(name) === undefined && name.endsWith('s') ? name.slice(0, -1) : name;
    if (givenName(bare) !== 'strong') continue;
    const start = match.index + match[0].indexOf(name);
    yield { start, end: start + bare.length, confidence: 'likely', because: 'it stands in the name of a device or a home folder', named: true };
  }
  if (block.kind !== 'code' && !block.parts.some((part) => part.kind === 'inline-code')) return;
  for (const pattern of [CODE_FIELD, REMARK, ADDRESSED]) {
    for (const match of block.text.matchAll(pattern)) {
      const name = match[1] ?? '';
      const start = match.index + match[0].length - name.length;
      const from = pattern === REMARK ? match.index + match[0].indexOf(name) : start;
      if (pattern === ADDRESSED && !/(?:#|\/\/|--|\*)[^\n]{0,80}$/.test(block.text.slice(Math.max(0, match.index - 90), match.index))) continue;
      if ((pattern !== ADDRESSED && givenName(name.split(/[ ;]/)[0] ?? '') !== 'strong') || isPublicPerson(name) || isPublicSurname(name.split(' ').at(-1) ?? '')) continue;
      yield { start: from, end: from + name.length, confidence: 'likely', because: 'it fills a field for a person', named: true };
    }
  }
  if (block.kind === 'code') yield* inRecords(block);
}

/** Rows of comma- or tab-separated text under a header that has a name column. */
function* inRecords(block: BlockContent): Generator<Match> {
  const lines = block.text.split('\n');
  let at = 0;
  let column = -1;
  let separator = ',';
  for (const line of lines) {
    const header = /^[\w "'.-]{1,40}(?:([,;\t])[\w "'.-]{0,40}){1,30}\r?$/.exec(line);
    if (column < 0 && header !== null) {
      separator = header[1] ?? ',';
      column = line.split(separator).findIndex((cell) => /^["']?(?:full[ _]?|client[ _]?|first[ _]?|patient[ _]?|employee[ _]?|customer[ _]?)?name["']?\s*$/i.test(cell.trim()));
    } else if (column >= 0) {
      const cells = line.split(separator);
      const cell = cells[column] ?? '';
      const name = cell.trim().replace(/^["']|["']$/g, '');
      const start = at + cells.slice(0, column).reduce((length, before) => length + before.length + 1, 0) + cell.indexOf(name);
      if (/^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,3}$/u.test(name) && (name.includes(' ') || givenName(name) !== undefined) && !isPublicPerson(name))
        yield { start, end: start + name.length, confidence: 'likely', because: 'it fills a field for a person', named: true };
    }
    at += line.length + 1;
  }
}
