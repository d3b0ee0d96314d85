import { followsDeterminer, modifiesNext, wordBefore } from '../grammar';
import type { Phrase, Site } from '../site';

/** The day of writing, and where: seasons are turned round in the south. */
export interface Today {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly hemisphere?: 'north' | 'south';
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const SEASON_NAMES = ['winter', 'spring', 'summer', 'autumn'] as const;
type Season = (typeof SEASON_NAMES)[number];

const MONTH_WORD =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const SEASON_WORD =
  "spring|summer|autumn|fall|winter|easter|christmas|xmas|new year|thanksgiving|halloween|valentine['’]?s?|midsummer|lent";
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH_NAME = new RegExp(`\\b(${MONTH_WORD})\\b`, 'i');
const SEASON = new RegExp(`\\b(${SEASON_WORD})\\b`, 'i');
const NEAR = new RegExp(`\\b(?:${WEEKDAY}|week|fortnight|weekend|month|tonight|tomorrow)\\b`, 'i');
const ISO = /\b(?:19|20)\d\d-(\d\d)(?:-\d\d)?/;
const NUMERIC = /\b(\d{1,2})[/.](\d{1,2})(?:[/.](?:\d{4}|\d{2}))?\b/;
const QUARTER = /\b(?:q([1-4])|(first|second|third|fourth|last) quarter)\b/i;
const YEAR = /\b((?:19|20)\d\d)\b|['’](\d\d)\b/;
const HOLIDAY_SEASON: Readonly<Record<string, Season>> = {
  easter: 'spring',
  lent: 'spring',
  valentine: 'winter',
  midsummer: 'summer',
  thanksgiving: 'autumn',
  halloween: 'autumn',
  fall: 'autumn',
  christmas: 'winter',
  xmas: 'winter',
  'new year': 'winter',
};

const LEAD = /^(?:(?:on|in|at|by|until|till|from|since|before|after|for|during) )?/i;
/** What may stand before a date's own word: "the second week of", "4th of", "Monday, 3". */
const QUALIFIER = `(?:(?:the|this|next|coming|early|late|mid|end|middle|beginning|start|first|second|third|fourth|last|week|weekend|of|in|\\d{1,2}(?:st|nd|rd|th)?|${WEEKDAY},?)[ -]){0,6}`;
const DATE_WORD = `(?:${MONTH_WORD}|${SEASON_WORD}|${WEEKDAY}|q[1-4]|quarter|week|fortnight|weekend|month|tonight|tomorrow)\\b`;
const DATE_NUMBER = String.raw`(?:19|20)\d\d-\d\d|\d{1,2}/\d{1,2}(?:/\d{2,4})?(?!\d)|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?(?!\d)`;
const DATE = new RegExp(`^${QUALIFIER}(?:${DATE_WORD}|${DATE_NUMBER})`, 'i');

/** In words: "before the second week of next October". A longer phrase says something of that day. */
const LONGEST_DATE = 7;

/** True when a phrase opens with a day or a time of the year, whatever preposition stands before it. */
export function isDate(phrase: string): boolean {
  const [head = ''] = phrase.split(', ');
  return head.split(/\s+/).length <= LONGEST_DATE && DATE.test(phrase.replace(LEAD, ''));
}

/** What a date may become. All of them may stand after a preposition and on their own. */
export const DATE_PHRASES = [
  ...SEASON_NAMES.flatMap((season) => [`this ${season}`]),
  'soon',
  'recently',
  'later this year',
  'earlier this year',
  'next year',
  'last year',
  'in a few years',
  'some years ago',
  'at a later date',
  'a later date',
] as const;

/** A season or a year in place of a date: "14 March" → "this spring". Undefined where nothing of a date is recognised. */
export function generaliseDate(site: Site, today: Today | undefined): Phrase | undefined {
  const words = whenOf(site.text, today);
  if (words === undefined) return undefined;
  const own = /^(?:until|till|by|from|since|before|after) /i.exec(site.text)?.[0].toLowerCase();
  if (own !== undefined) return { text: own + afterPreposition(words) };
  if (followsDeterminer(site.before) && !/^(?:on|in|at|this|next) /i.test(site.text)) {
    const bare = words.replace(/^this /, '');
    if (/^(?:spring|summer|autumn|winter)$/.test(bare) && (modifiesNext(site.after) || site.determined)) return { text: bare };
    return undefined;
  }
  const preposition = /(?:^|[^\p{L}])((?:on|in|at|for|during) )[*_"“]{0,2}$/iu.exec(site.before);
  const takesBefore = preposition?.[1] !== undefined && /^(?:on|in|at|during) /i.test(preposition[1]) ? preposition[1].length : 0;
  const governed = /^(?:until|till|by|from|since|before|after|to|for|of)$/.test(wordBefore(site.before));
  return { text: governed ? afterPreposition(words) : words, takesBefore };
}

function afterPreposition(words: string): string {
  return words.replace(/^(?:in a few years|at a later date|soon)$/, 'a later date');
}

function whenOf(text: string, today: Today | undefined): string | undefined {
  const month = monthOf(text);
  const season = month === undefined ? seasonNamed(text) : SEASON_NAMES[seasonOf(month, today)];
  const stated = yearOf(text);
  if (month === undefined && season === undefined) {
    if (stated !== undefined && today !== undefined) return inYear(stated - yearNow(today));
    return NEAR.test(text) ? (/\b(?:last|ago|yesterday)\b/i.test(text) ? 'recently' : 'soon') : undefined;
  }
  if (today === undefined) return 'at a later date';
  const now = Number(today.day.slice(5, 7)) - 1;
  const target = month ?? SEASON_NAMES.indexOf(season ?? 'winter') * 3 + 1;
  const year = stated ?? yearNow(today) + (target < now - 2 ? 1 : 0);
  const months = (year - yearNow(today)) * 12 + target - now;
  const name = season ?? 'season';
  if (months > 14 || months < -14) return inYear(year - yearNow(today));
  if (months > 9) return 'next year';
  if (months >= -2 && months <= 9) return year === yearNow(today) || months <= 3 ? `this ${name}` : 'next year';
  return year === yearNow(today) ? 'earlier this year' : 'last year';
}

function yearNow(today: Today): number {
  return Number(today.day.slice(0, 4));
}

function inYear(difference: number): string {
  if (difference === 0) return 'later this year';
  if (difference === 1) return 'next year';
  if (difference === -1) return 'last year';
  return difference > 0 ? 'in a few years' : 'some years ago';
}

function monthOf(text: string): number | undefined {
  const iso = ISO.exec(text);
  if (iso?.[1] !== undefined) return Math.min(11, Math.max(0, Number(iso[1]) - 1));
  const named = MONTH_NAME.exec(text)?.[1]?.toLowerCase();
  if (named !== undefined) return MONTHS.findIndex((month) => month.startsWith(named.slice(0, 3)));
  const quarter = QUARTER.exec(text);
  if (quarter !== null)
    return (
      (Number(quarter[1] ?? ['first', 'second', 'third', 'fourth', 'last'].indexOf(quarter[2]?.toLowerCase() ?? '') + 1) % 5 ||
        4) *
        3 -
      2
    );
  const numeric = NUMERIC.exec(text);
  if (numeric === null) return undefined;
  // Day and month stand in either order; a number over twelve is the day.
  const [first, second] = [Number(numeric[1]), Number(numeric[2])];
  const month = second > 12 ? first : second;
  return month >= 1 && month <= 12 ? month - 1 : undefined;
}

function yearOf(text: string): number | undefined {
  const year = YEAR.exec(text);
  if (year === null) return undefined;
  return year[1] === undefined ? 2000 + Number(year[2]) : Number(year[1]);
}

function seasonOf(month: number, today: Today | undefined): number {
  const north = Math.floor(((month + 1) % 12) / 3);
  return today?.hemisphere === 'south' ? (north + 2) % 4 : north;
}

function seasonNamed(text: string): Season | undefined {
  const name = SEASON.exec(text)?.[1]
    ?.toLowerCase()
    .replace(/['’]?s$/, '');
  if (name === undefined) return undefined;
  return HOLIDAY_SEASON[name] ?? SEASON_NAMES.find((season) => season === name);
}
