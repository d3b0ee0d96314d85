import { foldedName, foldName, type GivenName } from '../../core/names';
import { perBlock } from '../../core/per-block';
import type { BlockContent, DetectContext } from '../../core/types';
import { perForm, wordsOf } from '../../core/words';
import { LOOSE_TITLES, NOT_NAMES, PERSON_VERBS, PET_ADJECTIVES, RELATIONS, TITLES } from './person-words';

/** A word with what stands before it. */
export interface Token {
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
  readonly given: GivenName;
  /** May be a form of address. */
  readonly title: boolean;
  /** First word of its sentence or line. */
  readonly opens: boolean;
  /** Looks like anything but a name. */
  readonly noName: boolean;
}

const POSSESSIVE = /(?:['’]s|['’])$/i;
const CAPITAL = /^\p{Lu}/u;
/** Digits, contractions, acronyms in the plural, camel case but for Mc, Mac, De, La and the like. */
const NO_NAME =
  /\d|['’](?:re|ve|ll|[dmt])$|^\p{Lu}{2,}s$|^\p{Lu}-\p{Ll}|^(?!Mc|Mac|De|Di|Da|La|Le|Van|Fitz|O['’])\p{Lu}\p{Ll}+\p{Lu}/u;
/** No letter with an accent. */
const ASCII = /^[\w'’.&-]*$/;

/** A word without its possessive. */
const bareOf = perForm((form): Pick<Token, 'text' | 'lower' | 'capital' | 'given' | 'title' | 'noName'> => {
  const text = form.text.replace(POSSESSIVE, '');
  const lower = ASCII.test(text) && text === form.text ? form.lower : foldName(text);
  return {
    text,
    lower,
    capital: CAPITAL.test(text),
    given: foldedName(lower),
    title: TITLES.has(lower) || LOOSE_TITLES.has(lower),
    noName: NO_NAME.test(text),
  };
});

/** The words of a block's prose. Computed once for all that look for names. */
export const tokensOf = perBlock((block): readonly Token[] => {
  const { words } = wordsOf(block);
  const tokens: Token[] = [];
  let before = 0;
  let sentence = -1;
  for (const word of words) {
    const gap = block.prose.slice(before, word.start);
    const bare = bareOf(word.form);
    const mark = block.prose[word.end];
    const trailing =
      (mark === "'" || mark === '’') &&
      bare.text === word.text &&
      word.lower.endsWith('s') &&
      !/[\p{L}\p{N}]/u.test(block.prose[word.end + 1] ?? ' ');
    tokens.push({
      start: word.start,
      end: word.start + bare.text.length,
      text: bare.text,
      lower: bare.lower,
      sentence: word.sentence,
      possessive: bare.text !== word.text || trailing,
      gap,
      capital: bare.capital,
      given: bare.given,
      title: bare.title,
      noName: bare.noName,
      opens: word.sentence !== sentence || (gap !== ' ' && (gap.includes('\n') || /[:•–—>“"]\s*$/.test(gap))),
    });
    before = word.end;
    sentence = word.sentence;
  }
  return tokens;
});

export interface Name {
  /** First word of the name, without title. */
  readonly from: number;
  /** After its last word. */
  readonly to: number;
  readonly given: GivenName;
  /** Index of the title before it. */
  readonly title: number | undefined;
  readonly lowerCase: boolean;
}

/** Nothing but space between two words, one line break included. */
export const SPACE = /^[ \t]*(?:\r?\n[ \t]*)?$/;
const INITIAL_GAP = /^\.?[ \t]+$/;
/** Particles inside surnames of many languages. */
const PARTICLES = new Set(
  'de da do dos das del della di la le van von der den ter ten zu bin binti ibn al el y e af av du des op'.split(' '),
);

/** The names of a block, in order and apart. */
export const namesOf = perBlock((block): readonly Name[] => [...namesAmong(tokensOf(block))]);

function* namesAmong(tokens: readonly Token[]): Generator<Name> {
  for (let at = 0; at < tokens.length; at++) {
    const name = mayStartName(tokens, at) ? nameAt(tokens, at) : undefined;
    if (name === undefined) continue;
    yield name;
    at = name.to - 1;
  }
}

/** False for most words: a look at the word alone. */
function mayStartName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.capital === true || token?.given === 'strong' || tokens[at - 1]?.title === true;
}

/** The name that starts at a word, or undefined. */
function nameAt(tokens: readonly Token[], at: number): Name | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const title = titleBefore(tokens, at);
  if (!token.capital && title === undefined && (token.text.length < 3 || token.given !== 'strong')) return undefined;
  if (token.noName) return undefined;
  const { given } = token;
  if (!token.capital) {
    // In lower case only what can hardly be a word counts.
    if (LOOSE_TITLES.has(token.lower) || TITLES.has(token.lower)) return undefined;
    const address = title === undefined ? undefined : tokens[title];
    if (
      address !== undefined &&
      title !== undefined &&
      !address.capital &&
      STRICT_TITLES.test(address.lower) &&
      !(address.lower === 'miss' && (!address.opens || PERSON_VERBS.has(token.lower))) &&
      token.text.length > 2 &&
      !NOT_NAMES.has(token.lower) &&
      /^[\s.!?,]*$/.test(address.gap) &&
      !/\d$/.test(tokens[title - 1]?.text ?? '')
    )
      return { from: at, to: at + 1, given, lowerCase: true, title };
    if (given !== 'strong' || token.text.length < 3 || LOWER_WORDS.has(token.lower)) return undefined;
    const before = tokens[at - 1]?.lower ?? '';
    if (/^[@#/._-]$/.test(token.gap.slice(-1)) || before === 'the' || before === 'a' || before === 'an') return undefined;
    return { from: at, to: at + 1, given, lowerCase: true, title };
  }
  if (/[@#/]$/.test(token.gap)) return undefined;
  const following = tokens[at + 1];
  // A sentence's first word in front of a name is no part of it: "Ask Ate Cora", "Treasurer Beth".
  if (
    given === undefined &&
    title === undefined &&
    following !== undefined &&
    following.capital &&
    /^\.?[ \t]+$/.test(following.gap) &&
    (TITLES.has(following.lower) ||
      ((token.opens || RELATIONS.has(token.lower) || PET_ADJECTIVES.has(token.lower)) &&
        (following.given === 'strong' || PET_ADJECTIVES.has(token.lower))))
  )
    return undefined;
  const initial = token.text.length === 1;
  if (
    NOT_NAMES.has(token.lower) &&
    title === undefined &&
    !initial &&
    !(given !== undefined && RELATIONS.has(tokens[at - 1]?.lower ?? '') && SPACE.test(token.gap))
  )
    return undefined;
  if (
    (LOOSE_TITLES.has(token.lower.split('-')[0] ?? '') || TITLES.has(token.lower)) &&
    (token.lower.includes('-') ||
      given === undefined ||
      (TITLES.has(token.lower) && following?.capital === true && /^\.?[ \t]+$/.test(following.gap)))
  )
    return undefined;
  if (title === undefined && (TITLES.has(token.lower) || LOOSE_TITLES.has(token.lower)) && given !== 'strong') return undefined;
  let to = at + 1;
  while (to < tokens.length && to - at < 5) {
    const next = tokens[to];
    const last = tokens[to - 1];
    if (next === undefined || last === undefined || last.possessive || (next.sentence !== token.sentence && last.text.length > 1))
      break;
    const joined = last.text.length === 1 ? INITIAL_GAP.test(next.gap) : /^[ \t]+$/.test(next.gap);
    if (!joined) break;
    if (next.capital && !/\d/.test(next.text)) {
      const ordinary = (NOT_NAMES.has(next.lower) && (next.text.length > 1 || next.lower === 'i')) || TITLES.has(next.lower);
      if (ordinary && !isMiddleName(tokens, to)) break;
      to++;
    } else if (
      PARTICLES.has(next.lower) &&
      CAPITAL.test(tokens[to + 1]?.text ?? '') &&
      /^[ \t]+$/.test(tokens[to + 1]?.gap ?? '')
    )
      to += 2;
    else break;
  }
  if (initial && to === at + 1 && (title === undefined || token.lower === 'i')) return undefined;
  return { from: at, to, given, lowerCase: false, title };
}

/** "Anna May McHugh": a month between a first name and a surname. */
function isMiddleName(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    MONTH_NAMES.has(token?.lower ?? '') &&
    before?.given === 'strong' &&
    after?.capital === true &&
    after.gap === ' ' &&
    !NOT_NAMES.has(after.lower)
  );
}

const MONTH_NAMES = new Set(['april', 'may', 'june', 'august']);

function titleBefore(tokens: readonly Token[], at: number): number | undefined {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (before === undefined || token === undefined || !before.title || before.possessive) return undefined;
  if (!(DOTTED_TITLES.test(before.lower) ? /^\.?[ \t]+$/ : /^[ \t]+$/).test(token.gap)) return undefined;
  // "her MS. She asked", "rev C": a disease, a revision.
  if (DOTTED_TITLES.test(before.lower) && (/^\p{Lu}{2}$/u.test(before.text) || (token.text.length === 1 && !before.capital)))
    return undefined;
  if (TITLES.has(before.lower)) return before.lower === 'ate' && !before.capital ? undefined : at - 1;
  if (!LOOSE_TITLES.has(before.lower) || token.given === undefined) return undefined;
  return before.capital || token.given === 'strong' ? at - 1 : undefined;
}

const DOTTED_TITLES = /^(?:mr|mrs|ms|mx|dr|prof|rev|revd|fr|sr|lt|sgt|smt|mme|mlle|lic|ing|arq)$/;
const STRICT_TITLES = /^(?:mr|mrs|ms|miss|dr)$/;

/** Strong names that still occur as words of other languages or of talk in lower case. */
const LOWER_WORDS = new Set(
  'tram jack jan ken don della marina carol jimmy peter kelly molly patty sandy harry nick bob sue max mike lee sol rob pat bill andy tom ted tim lou victor florence stella viola opal vera helena sally polly regina nelson charlie oscar martin marion lola dev maya rana rami bola kola mala lata amin des nan ned benedict casey avery riley quinn ron jet peg ute arvo kinda naman muna gabi ayan kayo shalom pooja slava flora else dia hana'.split(
    ' ',
  ),
);

/** A name, and all that may speak for or against it. */
export interface View extends Name {
  readonly block: BlockContent;
  readonly tokens: readonly Token[];
  readonly context: DetectContext;
}

/** The sentence around a word. */
export function sentenceOf(block: BlockContent, token: Token): string {
  const sentence = wordsOf(block).sentences[token.sentence];
  return sentence === undefined ? '' : block.prose.slice(sentence.start, sentence.end);
}
