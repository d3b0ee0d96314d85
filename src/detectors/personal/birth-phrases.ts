/** How people tell a birthday without a word for it: the child that arrived, the round number, the age behind the day, the code. For the flags `giu`. */

import { AGE, FIGURE_DATE, WRITTEN_DATE } from './dates';

const DATED = `(?:${FIGURE_DATE}|${WRITTEN_DATE})`;
const RELATIVE =
  '(?:mum|mom|mam|mama|dad|papa|father|mother|wife|husband|partner|son|daughter|brother|sister|twins?|nana?|gran|granny|grandad|grandpa|grandma|grandfather|grandmother|uncle|aunt|auntie|aunty|cousin|niece|nephew|boy|girl|kid|child|youngest|eldest|oldest|friend|mate|boss|neighbou?r|colleague|girlfriend|boyfriend|fianc[eé]e?)';
const WHO = `(?:s?he|i|(?:my|our|his|her|their|the) (?:\\p{L}{2,12} )?${RELATIVE})`;

/** "The twins arrived on 2 March", "she gave birth on the 4th of May". A time of day may stand before the day. */
export const ARRIVED = new RegExp(
  `(?<![\\p{L}])(?:(?:twins|triplets|babies|newborn|baby(?: boy| girl| brother| sister)?|little (?:boy|girl|man|lady|one))(?: \\p{L}{1,14}){0,3}? (?:arrived|(?:was|were) delivered|made (?:his|her|their) (?:\\p{L}{3,10} )?(?:entrance|appearance))|gave birth|came into (?:the|this) world)[^\\n.!?;]{0,24}?(?:\\d\\.\\d\\d[^\\n.!?;]{0,16}?)?\\s(?<date>${DATED})`,
  'giu',
);

/** "My mum's 60th is Saturday 21 June". Without a relative only the birthdays that people number. */
export const MILESTONE = new RegExp(
  `(?<![\\p{L}])(?:(?:my|his|her) (?:big )?(?:(?:1[68]|[3-9]0)th|21st|(?:thirti|forti|fifti|sixti|seventi|eighti|nineti)eth|eighteenth)|${RELATIVE}['’]s (?:big )?(?:\\d{1,2}(?:st|nd|rd|th)|(?:thirti|forti|fifti|sixti|seventi|eighti|nineti)eth|eighteenth))(?:,| is| was| falls)?(?: on| this)? (?<date>${DATED})`,
  'giu',
);

/** What a number is followed by that isn't an age. */
const NO_AGE =
  '(?![\\p{L}\\p{N}%:]|[.,]\\d|\\s(?:of|in|to|or|hours?|minutes?|days?|weeks?|months?|miles?|km|kilometres?|metres?|points?|percent|people|goals?|down|up|over|short|away|euros?|pounds?|dollars?)(?!\\p{L}))';

/** "2 January, she'll be 18", "the 9th of March, when his mum's 85". */
export const AGE_BEHIND = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<date>${DATED})[,:]?(?: –| —| -)? (?:(?:(?:is |was )?when )${WHO}(?:['’]s| is| was| will be|['’](?:ll|d) be| turns| turned| would(?: have)? be(?:en)?)|${WHO}(?: will be|['’]ll be| turns| turned| would(?: have)? be(?:en)?|['’]d (?:have been|be))) (?:finally |already )?${AGE}${NO_AGE}`,
  'giu',
);

/** "The code is his date of birth, 140791": digits without separators, behind or before the word. */
export const CODED =
  /(?<![\p{L}])(?:d\.?o\.?b|date of birth|birth ?date|birthday|b-?day)(?![\p{L}])[^\d\n.!?;]{0,47}?[^\n.!?;\p{L}\p{N}](?<date>\d{6}|\d{4})(?![\p{L}\p{N}]|[-/.,:]\d)|(?<![\p{L}\p{N}.,:/-])(?<coded>\d{6}|\d{4})(?![-/.,:]\d)[^\d\n.!?;]{1,32}(?:d\.?o\.?b|date of birth|birth ?date|birthday|b-?day)(?![\p{L}])/giu;

/** What people make a code of. */
export const CODE_WORD = /\b(?:pins?|codes?|pass(?:word|code)s?|lock(?:er|s)?|combination|combo|unlocks?|alarm|safe|keypad)\b/;

/** True of digits that are a day and a month in either order, with or without a year of two digits at either end. */
export function isDayInDigits(digits: string): boolean {
  const [one = 0, two = 0, three = 0] = (digits.match(/\d\d/g) ?? []).map(Number);
  const isDay = (a: number, b: number): boolean => a >= 1 && b >= 1 && ((a <= 31 && b <= 12) || (a <= 12 && b <= 31));
  return isDay(one, two) || (digits.length === 6 && two >= 1 && two <= 12 && three >= 1 && three <= 31);
}

/** "b. 4 Aug 1991". */
export const B_DOT = new RegExp(`(?<![\\p{L}\\p{N}.])b\\. ?(?<date>${DATED})`, 'giu');
