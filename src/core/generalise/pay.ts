import { modifiesNext } from '../grammar';
import type { Site } from '../site';
import { magnitudeOf } from './magnitude';

const EQUITY = /\b(?:options?|isos?|rsus?|shares?|units? vesting|vested|esops?|equity|grant)\b/i;
const SEVERANCE = /\b(?:severance|pay-?off|months['’]? (?:pay|base)|weeks['’]? pay|salaries|redundancy)/i;
const PERKS = /\b(?:plus|bonus|joining|variable|sign-on|package|ctc)\b|\+/i;
const BONUS = /\b(?:sign-on|bonus)\b/i;
const HOURLY = /\b(?:an?|per|the) (?:hour|hr)\b|\/\s?(?:hour|hr|h)\b/i;
const DAILY = /\b(?:an?|per|the) day\b|\/\s?day\b/i;
const PER_PIECE = /\b(?:an?|per|each) (?:minute|word|page|line|piece|item|post|episode|delivery|mile|km)\b/i;

export const PAY_PHRASES = [
  'an equity grant',
  'a severance package',
  'a competitive package',
  'a competitive salary',
  'a competitive hourly rate',
  'a competitive day rate',
  'an agreed rate',
  'a bonus',
  'competitive',
  'undisclosed',
  'some weeks',
  'some months',
  'a good deal',
  'some',
] as const;

/** What pay is called in a job advert that names none. Undefined where no sum is told. */
export function payPhrase({ text, before, alone, inTable, determined, after }: Site): (typeof PAY_PHRASES)[number] | undefined {
  if (magnitudeOf(text) === undefined && !SEVERANCE.test(text)) return undefined;
  if (alone || inTable) return 'undisclosed';
  if (/^['’]/.test(after) && /\b(?:weeks|months|years)$/i.test(text)) return /weeks$/i.test(text) ? 'some weeks' : 'some months';
  if (/^ (?:more|less|above|over|extra)\b/i.test(after)) return 'a good deal';
  if (/^ (?:options?|isos?|rsus?|shares?|units?)\b/i.test(after)) return 'some';
  if (EQUITY.test(text)) return 'an equity grant';
  if (SEVERANCE.test(text) || SEVERANCE.test(before.slice(-30))) return 'a severance package';
  if (/\bpackage$/i.test(text)) return 'a competitive package';
  if (BONUS.test(text) && !/\b(?:fixed|base)\b/i.test(text) && !/^\D{0,6}[\d.,]+ plus/.test(text)) return 'a bonus';
  if (HOURLY.test(text)) return 'a competitive hourly rate';
  if (DAILY.test(text)) return 'a competitive day rate';
  if (PER_PIECE.test(text)) return 'an agreed rate';
  if (determined && modifiesNext(after)) return 'competitive';
  return PERKS.test(text) ? 'a competitive package' : 'a competitive salary';
}
