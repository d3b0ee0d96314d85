const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const NUMERALS: ReadonlyMap<string, string> = new Map([
  ...UNITS.map((word, value): [string, string] => [word, String(value)]),
  ...TEENS.map((word, value): [string, string] => [word, String(value + 10)]),
  ...TENS.map((word, value): [string, string] => [word, String(value + 2)]),
  ['oh', '0'],
  ['nought', '0'],
  ['star', '*'],
  ['hash', '#'],
  ['pound', '#'],
]);
const DIGIT = [...UNITS, 'oh', 'nought'].join('|');
const NUMBER = [DIGIT, ...TEENS, ...TENS].join('|');

/** The source of a pattern for numbers said one after the other: `four-four-seven-one`, `eight one double three`, `nineteen forty-two`. */
export const SPOKEN = `(?:(?:${NUMBER}|double|triple)[ ,-]{1,2}){1,9}(?:${NUMBER}|star|hash|pound)|(?:double|triple) \\d,? then (?:the )?(?:star|hash|pound)`;

const SAID = new RegExp(
  `(double|triple)[ -](${DIGIT}|\\d)|(${TENS.join('|')})(?:[ -](${UNITS.slice(1).join('|')}))?|[a-z]+`,
  'g',
);

/** What is said, in digits with hyphens between: `7-71-4`. What is written in digits comes back as it is. */
export function numeralsOf(value: string): string {
  if (!/^[a-z]{2}/.test(value)) return value;
  const groups = Array.from(value.matchAll(SAID), ([word, times, digit, tens, unit]) => {
    if (digit !== undefined)
      return Array<string>(times === 'double' ? 2 : 3)
        .fill(NUMERALS.get(digit) ?? digit)
        .join('-');
    if (tens !== undefined) return `${NUMERALS.get(tens) ?? ''}${unit === undefined ? '0' : (NUMERALS.get(unit) ?? '')}`;
    return NUMERALS.get(word) ?? '';
  });
  return groups.filter((group) => group !== '').join('-');
}

const KEY = `(?:[A-HJ-Z\\d]|${DIGIT})`;
/** Keys that are pressed together or in turn, as on a mechanical lock: `4 and 7 together, then 3`. */
const PRESSED = `${KEY}(?: first)?(?:(?:, | and |,? then |,? and then |, followed by )(?:press |push )?${KEY}(?: together| at the same time| at once)?){2,6}`;
/** A dial that is turned: `right to 24, left past it to 11, right to 38`, `left 11, right 45, left 3`. */
const TURN = '(?:left|right|clockwise|anti-?clockwise|counter-?clockwise)(?:[a-z ]{0,24} to)? \\d{1,2}';
const TURNED = `${TURN}(?:[,;]? (?:then |and )?(?:back )?${TURN}){2,3}`;

/** The source of a pattern for what hands do to a lock, and not fingers to a keyboard. */
export const HANDLED = `(?:${PRESSED}|${TURNED})`;

/** True where an order or a chord is told: a plain list may count anything. */
export function isHandled(value: string): boolean {
  return /^(?:left|right|clock|anti|counter)|^(?!double|triple).{0,99}\b(?:then|together|at the same time|at once|followed by)\b/.test(
    value,
  );
}
