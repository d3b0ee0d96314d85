/** One kind of number by which a state, a hospital or a school knows a person. */
export interface GovernmentId {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** What people there call it. */
  readonly name: string;
  /** How it is written: `#` a digit, `A` a letter, `*` either; the rest stands for itself, a space for any space. */
  readonly shapes: readonly string[];
  /** Of its letters and digits alone, in upper case: whether such a number can have been issued. */
  readonly check?: (text: string) => boolean;
  /**
   * How much it says without a word for it nearby: enough (`always`), enough when written in groups or with letters
   * (`grouped`), or nothing (`never`). Of a form that so many other numbers have, not even with a word for any state's number
   * (`by name`).
   */
  readonly alone: 'always' | 'grouped' | 'never' | 'by name';
  /** Words for it, in lower case. */
  readonly cues: readonly string[];
  /** Where its form is defined. */
  readonly source: string;
  /** Of what an example is made: `#` becomes a digit until the check holds. Absent: of the first shape. */
  readonly mould?: string;
}

/** Tax numbers by country, for the many that have no page of their own. */
export const OECD_TIN =
  'https://www.oecd.org/en/networks/global-forum-tax-transparency/resources/aeoi-implementation-portal/tax-identification-numbers.html';
export const EU_TIN = 'https://ec.europa.eu/taxation_customs/tin/';

/** Year, month and day may be written in any of these orders; the digits say nothing of the century. */
export function isYymmdd(digits: string): boolean {
  return isMonthDay(digits.slice(2, 4), digits.slice(4, 6));
}

export function isDdmmyy(digits: string): boolean {
  return isMonthDay(digits.slice(2, 4), digits.slice(0, 2));
}

/** With a year between 1900 and 2039. */
export function isYyyymmdd(digits: string): boolean {
  return isBirthYear(digits.slice(0, 4)) && isMonthDay(digits.slice(4, 6), digits.slice(6, 8));
}

export function isBirthYear(digits: string): boolean {
  return /^(?:19\d\d|20[0-3]\d)$/.test(digits);
}

export function isMonthDay(month: string, day: string): boolean {
  return inRange(month, 1, 12) && inRange(day, 1, 31);
}

export function inRange(digits: string, low: number, high: number): boolean {
  const value = Number(digits);
  return value >= low && value <= high;
}
