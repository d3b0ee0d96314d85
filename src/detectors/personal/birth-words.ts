import { eachMatch } from '../../core/each-match';
import { unpack } from '../../core/packed-weights';
import type { BlockContent } from '../../core/types';
import { whenNeeded } from '../../core/when-needed';
import { candidateScore, cuesAround, featuresAround, type Candidate, type CandidateModel } from '../../core/words-around';
import { formsBefore, perForm, wordsOf } from '../../core/words';
import { BIRTH_WEIGHTS } from './birth-weights';
import { AGE, DAY_ALONE, FIGURE_DATE, MONTH, NAMED_DAY, WRITTEN_DATE } from './dates';

const DAY = new RegExp(
  `(?<![\\p{L}\\p{N}./-])(?:(?<figures>${FIGURE_DATE})|(?<written>${WRITTEN_DATE})|(?<alone>${DAY_ALONE})|(?<named>${NAMED_DAY}))(?![\\p{L}\\p{N}]|[-/.:]\\d)`,
  'giu',
);

/** What is said of birthdays: one stands in every sentence that is weighed. */
const TOLD = new RegExp(
  `(?<![\\p{L}])(?:birth\\p{L}*|b-?days?|dob|born|geb|née?|turn(?:s|ed|ing)?|becom\\p{L}+|old(?:er|est)?|young(?:er|est)?|aged?|cakes?|candles?|blow\\p{L}*|party|years|wishes|twins?|baby|arrived|came|star ?sign|gemini|scorpio|capricorn|aquarius|pisces|aries|taurus|leo|virgo|libra|sagittarius|cancer|🎂|🥳|🎉|🎈|(?:is|was|be|been|makes|['’]s) ${AGE})(?![\\p{L}])`,
  'iu',
);

/** Of all that {@link TOLD} matches, what a block or the words before it must hold. */
const mayBeTold = perForm(({ lower }) =>
  /^(?:birth|b-?day|dob$|born|geb$|née?$|turn(?:s|ed|ing)?$|becom|old|young|aged?$|cakes?$|candles?$|blow|party$|years$|twins?$|baby$|arrived$|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred$|makes$|been$)/.test(
    lower,
  ),
);
/** Whether a word may be part of a day: a number, a month, a feast. */
const mayBeDay = perForm(
  ({ lower }) => /\d|(?:day|eve|night|st|nd|rd|th)$/.test(lower) || IS_MONTH.test(lower) || FEASTS.test(lower),
);
const IS_MONTH = new RegExp(`^${MONTH}$`, 'iu');
const FEASTS = /^(?:halloween|easter|diwali|holi|eid|nowruz|hanukkah|thanksgiving|solstice|equinox|year['’]?s?)$/;

const CUE =
  /(?<![\p{L}])(?:(?<birthday>birthdays?|b-?days?|cake|candles?|🎂|🥳)|(?<birth>birth|dob|born|née?|arrived|delivered)|(?<turns>turn(?:s|ed|ing)?|would(?: have)? be(?:en)?|['’]?ll be|will be|becomes?|makes)|(?<age>years? old|aged?|old|older|younger|oldest|youngest)|(?<kin>he|she|his|her|him|my|our|mum|mom|dad|father|mother|wife|husband|son|daughter|sister|brother|nan|gran\p{L}{0,6}|uncle|aunt\p{L}{0,3}|cousin|niece|nephew|baby|twins?|girl|boy|kid|child|patient|client)|(?<public>open\p{L}*|event|sale|deadline|meeting|launch\p{L}*|concert|festival|tickets?|published|founded|war|century|king|queen|composer|novel))(?![\p{L}])/giu;

const REACH = 120;

/** The days in a block's text that stand near a word for birthdays or ages. */
export function birthCandidatesIn(block: BlockContent): readonly Candidate[] {
  if (block.kind === 'code' || block.kind === 'front-matter') return [];
  const { words } = wordsOf(block);
  if (!words.some(({ form }) => mayBeDay(form))) return [];
  if (!words.some(({ form }) => mayBeTold(form)) && !formsBefore(block).some(mayBeTold)) return [];
  const own = block.prose;
  const lead = `${block.heading}. ${block.header} ${block.before}\n`.slice(-REACH - 1);
  const text = lead + own;
  const found: Candidate[] = [];
  for (const match of eachMatch(DAY, own)) {
    const value = match[0];
    const at = lead.length + match.index;
    const left = text.slice(Math.max(0, at - REACH), at);
    const right = text.slice(at + value.length, at + value.length + 80);
    if (!TOLD.test(left) && !TOLD.test(right)) continue;
    const shape = Object.entries(match.groups ?? {}).find(([, part]) => part !== undefined)?.[0] ?? '';
    const [year] = /(?:1[89]|20)\d\d/.exec(value) ?? [];
    const others = [
      ...cuesAround(CUE, left, right),
      `shape ${shape}`,
      `year ${year === undefined ? 'none' : year.slice(0, 3)}`,
      `kind ${block.kind}`,
    ];
    found.push({ start: match.index, end: match.index + value.length, features: featuresAround(left, right, others) });
  }
  return found;
}

const learntModel = whenNeeded((): CandidateModel => ({ bias: BIRTH_WEIGHTS.bias, words: unpack(BIRTH_WEIGHTS.words) }));

/** The logarithm of the odds that it is somebody's birthday or date of birth. */
export function birthScore({ features }: Candidate): number {
  return candidateScore(features, learntModel());
}
