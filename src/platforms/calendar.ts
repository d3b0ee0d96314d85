/**
 * Days as strings `YYYY-MM-DD`, without a clock and without time zones. Arithmetic is that of the proleptic Gregorian
 * calendar; see https://howardhinnant.github.io/date_algorithms.html.
 */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  return dayOf(numberOf(value)) === value;
}

/** `day` must be a day; `days` may be negative. */
export function addDays(day: string, days: number): string {
  return dayOf(numberOf(day) + days);
}

/** How many days after `from` the day `to` is. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

/** The first day of a date that may only name a month or a year. */
export function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** `2026-11-03` → "3 Nov 2026", `2026-11` → "Nov 2026", `2026` → "2026"; never broken over two lines. */
export function dateWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  return [day === undefined ? '' : String(Number(day)), name ?? '', year].filter((word) => word !== '').join('\u00a0');
}

function numberOf(day: string): number {
  const [, years = '0', months = '1', days = '1'] = DAY.exec(day) ?? [];
  const month = Number(months);
  const year = Number(years) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(days) - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
}

function dayOf(days: number): string {
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
