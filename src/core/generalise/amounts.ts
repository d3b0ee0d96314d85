import { followsDeterminer, modifiesNext, wordAfter, wordBefore } from '../grammar';
import type { Site } from '../site';
import type { Label } from '../types';
import { magnitudeOf, shareOf } from './magnitude';
import { COUNTED, KEPT_NOUN, MASS_NOUN, RATE_NOUN } from './kept-nouns';

/** Less exact words for a figure, or undefined where no words are known to fit. `kind` is what the figure is about. */
export function generaliseAmount(site: Site, label: Label): string | undefined {
  const text = site.text.trim();
  const change = changeIn(text);
  if (change !== undefined) return inChange(site, change);
  if (label === 'compensation') return pay(site);
  const share = shareOf(text);
  if (share !== undefined && !MONEY.test(text)) return sharePhrase(site, share);
  const value = magnitudeOf(text);
  if (value === undefined) return undefined;
  if (MULTIPLE.test(text)) return 'several times as much';
  if (label === 'deal-terms' && (UNIT_PRICE.test(text) || value < 100)) return site.alone ? 'undisclosed' : 'an agreed price';
  if (isMoney(text, label, value)) return moneyPhrase(site, value);
  const time = TIME.exec(text);
  if (time?.[1] !== undefined) return timePhrase(site, value, time[1].toLowerCase());
  return countPhrase(site, value);
}

const MONEY = /[$€£¥₹₦₩₱₽₺₴₫฿₵₪]|\b(?:dollars?|euros?|pounds?|quid|grand|bucks|yen|rupees?|rand|pesos?|z[łl]oty|kr|lakhs?|crores?|won|reais|francs?|[KTU]?Sh|Rs\.?|R\d|[A-Z]{2}D|EUR|GBP|CHF|SEK|NOK|DKK|PLN|INR|SAR|PHP|BRL|ZAR|NGN|KRW|IDR|Rp)\b/u;
const SCALED = /\d\s?(?:k|m|mn|bn|b|cr|l)\b|\b(?:million|billion|thousand|grand|crore|lakh|mil)\b/i;
const MULTIPLE = /^(?:about |some |nearly |almost |over )?[\p{L}\d., ]{1,30}(?:times\b|[x×](?:\s|$))/iu;
const UNIT_PRICE = /\b(?:an?|per|each|the|every) (?!(?:day|week|month|year|quarter|bit|half|third|sum)\b)\p{L}{2,20}$|\beach\b|\/\s?(?:unit|piece|seat|kg|bag|box|l)\b/iu;
const TIME = /\b(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|quarters?|years?)\b/i;

function isMoney(text: string, label: Label, value: number): boolean {
  if (MONEY.test(text)) return true;
  if (TIME.test(text) && !/\b(?:a|per|each|every) (?:day|week|month|quarter|year)\b/i.test(text)) return false;
  return (label === 'financials' || label === 'deal-terms') && (SCALED.test(text) || value >= 1000);
}

const FIGURES = ['', '', '', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const PERIOD = /(?:\b(?:an?|per|each|every) |\/\s?)(day|week|month|mo|quarter|year|yr|hour|hr)\b/i;

function moneyPhrase(site: Site, value: number): string {
  const size = FIGURES[Math.min(12, String(Math.floor(value)).length)] ?? '';
  const period = periodIn(site);
  if (size === '') return site.alone ? 'undisclosed' : withRate('an undisclosed sum', period);
  const adjective = `${size}-figure`;
  const noun = keptNouns(site.text);
  if (noun !== undefined) {
    const article = MASS_NOUN.test(noun) || followsDeterminer(site.before) || /^[^\p{L}]{0,3}\p{Lu}/u.test(noun) ? '' : 'a ';
    return article === '' ? `${adjective} ${noun}` : `${size === 'eight' || size === 'eleven' ? 'an' : 'a'} ${adjective} ${noun}`;
  }
  const next = wordAfter(site.after);
  if (period === '' && ((site.determined && modifiesNext(site.after)) || (!site.determined && KEPT_NOUN.test(next)))) return adjective;
  if (site.alone || site.inTable) return withRate(`${size} figures`, period);
  if (/(?:[-–]|\bin |\bof |\binto )$/.test(site.before) && !site.determined) return withRate(`${size} figures`, period);
  return withRate(`${size === 'eight' || size === 'eleven' ? 'an' : 'a'} ${adjective} sum`, period);
}

function periodIn(site: Site): string {
  const period = PERIOD.exec(site.text)?.[1]?.toLowerCase();
  if (period === undefined) return '';
  const noun = { mo: 'month', yr: 'year', hr: 'hour' }[period] ?? period;
  return ` ${noun === 'hour' ? 'an' : 'a'} ${noun}`;
}

function withRate(phrase: string, period: string): string {
  return phrase + period;
}

/** The noun that a figure stands before, if it is one that gives nothing away: `in annual recurring revenue`, `fixed fee`. */
function keptNouns(text: string): string | undefined {
  const words = text.split(/\s+/);
  const kept: string[] = [];
  for (const word of words.slice(1)) {
    const bare = word.replace(/[.,;:!?)"”]+$/, '');
    if (kept.length === 0 && /^(?:in|of|worth|as)$/i.test(bare)) continue;
    if (KEPT_NOUN.test(bare.toLowerCase())) kept.push(bare);
    else if (kept.length > 0) break;
    else if (/\p{L}/u.test(bare) && magnitudeOf(bare) === undefined && !/^(?:million|billion|thousand|hundred|grand|[mk]|mn|bn|crore|lakhs?|and|an?)$/i.test(bare)) return undefined;
  }
  while (kept.length > 0 && /^(?:annual|recurring|fixed|monthly|net|gross|new|total|year|one-off|seed|series)$/i.test(kept.at(-1) ?? '')) kept.pop();
  return kept.length === 0 ? undefined : kept.slice(0, 4).join(' ');
}

/** From small to all; the upper bound of each share. */
const SHARES: readonly (readonly [number, string])[] = [
  [0.0001, 'next to none'], [0.01, 'a fraction of a percent'], [0.04, 'a few percent'], [0.08, 'well under a tenth'], [0.13, 'about a tenth'], [0.18, 'about a sixth'],
  [0.23, 'about a fifth'], [0.29, 'about a quarter'], [0.38, 'about a third'], [0.45, 'about two fifths'], [0.55, 'about half'], [0.63, 'about three fifths'],
  [0.71, 'about two thirds'], [0.78, 'about three quarters'], [0.86, 'about four fifths'], [0.97, 'about nine tenths'], [1.0001, 'nearly all'],
];

export const SHARE_PHRASES = [...SHARES.map(([, phrase]) => phrase), 'more than double', 'more than ever'];

function roughly(share: number): string {
  return SHARES.find(([bound]) => share < bound)?.[1] ?? 'more than double';
}

function sharePhrase(site: Site, share: number): string {
  const phrase = roughly(share);
  const words = site.text.toLowerCase().split(/\s+/);
  const last = words.at(-1)?.replace(/[.,;:!?]+$/, '') ?? '';
  const period = periodIn(site);
  if (words.length > 1 && RATE_NOUN.test(last)) return site.determined ? `sizeable ${last}` : `a ${last} of ${phrase}`;
  if (site.determined && modifiesNext(site.after)) return share < 0.1 ? 'small' : 'sizeable';
  const of = /(?:%|percent|per cent|third|half|quarter|fifth|tenth) of (?:our|the|its|their|my|all|of)? ?([\p{L}-]{2,20})$/iu.exec(site.text)?.[1];
  if (of !== undefined && (KEPT_NOUN.test(of.toLowerCase()) || COUNTED.test(of.toLowerCase()))) return `${phrase} of ${/ our /.test(site.text) ? 'our ' : ''}${of}`;
  return phrase + period;
}

const PLURAL: Readonly<Record<string, string>> = { sec: 'second', secs: 'second', min: 'minute', mins: 'minute', hr: 'hour', hrs: 'hour' };

function timePhrase(site: Site, value: number, unit: string): string {
  const noun = (PLURAL[unit] ?? unit.replace(/s$/, '')) + 's';
  if (site.determined) return noun;
  return value < 3 ? `a couple of ${noun}` : `some ${noun}`;
}

const COUNTS: readonly (readonly [number, string])[] = [
  [1, 'none'], [3, 'a couple'], [10, 'a handful'], [20, 'a dozen or so'], [100, 'dozens'], [1000, 'hundreds'], [10_000, 'thousands'], [100_000, 'tens of thousands'], [1_000_000, 'hundreds of thousands'],
];

export const COUNT_PHRASES = [...COUNTS.map(([, phrase]) => phrase), 'millions'];

function countPhrase(site: Site, value: number): string {
  const phrase = COUNTS.find(([bound]) => value < bound)?.[1] ?? 'millions';
  if (site.alone || site.inTable) return 'undisclosed';
  if (phrase === 'none') return 'hardly any';
  const noun = /^[^\p{L}]{0,12}(?:[\p{L}-]{1,12} (?:and )?){0,8}?([\p{L}-]{2,20})$/u.exec(site.text)?.[1]?.toLowerCase();
  const inside = noun !== undefined && COUNTED.test(noun) ? ` ${noun}` : '';
  const outside = inside === '' && wordAfter(site.after) !== '' && modifiesNext(site.after);
  const of = phrase === 'a dozen or so' ? '' : ' of';
  return inside !== '' || outside ? `${phrase}${of}${inside}` : phrase;
}

interface Change {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** `from A to B`, `A → B`, `A instead of B`, `A down to B`. */
const CHANGE = /^(?:from )?(?:[^→]{1,60}?)(?: (?:up |down )?to (?=[\p{Sc}\d\p{L}])| ?(?:→|->|=>) ?)|^.{1,60}? (?:instead of|where list is|became|rather than|, then) /iu;

function changeIn(text: string): Change | undefined {
  const joint = CHANGE.exec(text);
  if (joint === null) return undefined;
  if (!/^from /i.test(text) && !/→|->|=>|instead of|where list is|became|rather than|, then|down to|up to/.test(joint[0])) return undefined;
  const read = (part: string): number | undefined => shareOf(part) ?? magnitudeOf(part);
  const first = read(joint[0].replace(/^from /i, ''));
  const second = read(text.slice(joint[0].length));
  if (first === undefined && second === undefined) return undefined;
  // The share of one half is the share of both: from 34 in a hundred to 12.
  const reversed = /instead of|where list is|rather than/.test(joint[0]);
  const scaled = first !== undefined && second !== undefined && first < 1 && second >= 1 ? second / 100 : second;
  return reversed ? { before: scaled, after: first } : { before: first, after: scaled };
}

const MOVED = new Set('fell fall falls fallen dropped drops drop rose rise rises risen grew grow grows grown climbed increased increase increases improved reduced cut jumped slipped shrank declined'.split(' '));

function inChange(site: Site, { before, after }: Change): string {
  const up = before !== undefined && after !== undefined ? after > before : undefined;
  const verb = wordBefore(site.before);
  if (/instead of|where list is|rather than/.test(site.text)) return up === undefined ? 'an agreed price' : up ? 'more than before' : 'less than before';
  if (MOVED.has(verb)) return 'noticeably';
  return up === undefined ? 'noticeably' : up ? 'noticeably up' : 'noticeably down';
}

const EQUITY = /\b(?:options?|isos?|rsus?|shares?|units? vesting|vested|esops?|equity|grant)\b/i;
const SEVERANCE = /\b(?:severance|months['’]? (?:pay|base)|weeks['’]? pay|salaries|redundancy)\b/i;
const PERKS = /\b(?:plus|\+|bonus|joining|variable|sign-on|package|ctc)\b|\+/i;

function pay(site: Site): string | undefined {
  const text = site.text;
  if (magnitudeOf(text) === undefined && !SEVERANCE.test(text)) return undefined;
  if (site.alone || site.inTable) return 'undisclosed';
  if (EQUITY.test(text)) return 'an equity grant';
  if (SEVERANCE.test(text)) return 'a severance package';
  if (/\bpackage$/i.test(text)) return 'a competitive package';
  if (/sign-on|bonus/i.test(text) && !/\d.{0,10}(?:fixed|base)/i.test(text)) return 'a bonus';
  if (/\b(?:an?|per|the) (?:hour|hr)\b|\/\s?(?:hour|hr|h)\b/i.test(text)) return 'a competitive hourly rate';
  if (/\b(?:an?|per|the) day\b|\/\s?day\b/i.test(text)) return 'a competitive day rate';
  if (site.determined && modifiesNext(site.after)) return 'competitive';
  return PERKS.test(text) ? 'a competitive package' : 'a competitive salary';
}
