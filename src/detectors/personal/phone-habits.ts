import type { CountryCode } from 'libphonenumber-js/max';

/**
 * How people group the digits of a national number: lengths of the groups, whatever stands between them. A country's own
 * plan then says whether such a number can exist. `strong`: few other numbers are grouped so and pass that plan, so no
 * word for a phone is needed.
 */
interface Habit {
  readonly countries: readonly CountryCode[];
  readonly groups: readonly string[];
  readonly strong: boolean;
}

/** Countries that dial a 0 first: it tells their numbers from most others. */
const WITH_ZERO: readonly Habit[] = [
  { countries: ['GB'], groups: ['5 6', '5 3 3', '3 4 4', '4 3 4', '5 2 2 2', '5 2 4', '6 5', '5 5', '4 7', '3 8'], strong: true },
  { countries: ['IE'], groups: ['3 3 4', '2 3 4', '3 7', '3 2 5', '2 7'], strong: true },
  { countries: ['FR', 'MA', 'RE'], groups: ['2 2 2 2 2', '4 2 2 2', '1 1 2 2 2 2', '4 3 3'], strong: true },
  {
    countries: ['DE'],
    groups: [
      '4 7',
      '4 8',
      '4 4 4',
      '4 4 3',
      '3 8',
      '3 7',
      '5 6',
      '5 7',
      '4 3 4',
      '4 3 2 2',
      '4 3 2 3',
      '4 2 2 2 2',
      '3 4 4',
      '3 3 3',
      '5 5',
      '4 6',
      '4 5',
      '5 4',
      '3 3 2 2',
      '4 3 3 2',
      '5 3 3',
    ],
    strong: true,
  },
  {
    countries: ['AT'],
    groups: ['4 7', '4 3 4', '4 3 2 2', '4 3 3 2', '4 6', '4 3 3', '5 5', '2 7', '4 8', '4 4 4', '4 5', '5 6'],
    strong: true,
  },
  { countries: ['CH', 'LI'], groups: ['3 3 2 2', '3 3 4', '3 7'], strong: true },
  {
    countries: ['NL'],
    groups: [
      '2 8',
      '2 2 2 2 2',
      '2 4 4',
      '2 4 2 2',
      '3 7',
      '4 6',
      '3 3 4',
      '2 3 3 2',
      '3 3 2 2',
      '3 2 2 3',
      '2 2 3 3',
      '4 2 2 2',
      '2 3 2 3',
    ],
    strong: true,
  },
  { countries: ['BE'], groups: ['4 2 2 2', '2 3 2 2', '3 2 2 2', '4 6', '4 3 3', '3 6', '2 7'], strong: true },
  {
    countries: ['SE'],
    groups: ['3 3 2 2', '3 7', '2 3 3 2', '2 3 2 2', '3 3 3', '3 2 2 2', '3 3 4', '4 2 2 2', '4 3 2', '2 3 3'],
    strong: true,
  },
  { countries: ['FI'], groups: ['3 3 4', '3 7', '2 3 4', '3 2 2 3', '3 3 2 2', '3 3 3', '3 4 3', '3 6'], strong: true },
  {
    countries: ['RO', 'BG', 'HR', 'RS', 'SI', 'BA', 'MK', 'AL', 'SK'],
    groups: ['4 3 3', '3 3 4', '3 3 3', '2 3 4', '3 7', '3 6', '4 6', '3 3 2 2', '4 2 2 2', '3 4 3', '2 7'],
    strong: true,
  },
  { countries: ['UA', 'GE', 'AM', 'AZ', 'MD'], groups: ['3 3 2 2', '3 3 4', '3 7', '3 2 3 2', '4 3 3', '3 2 2 2'], strong: true },
  { countries: ['TR'], groups: ['4 3 2 2', '4 3 4', '1 3 3 2 2', '1 3 3 4', '4 7'], strong: true },
  { countries: ['IL'], groups: ['3 3 4', '3 7', '2 7', '2 3 4', '3 4 3', '3 3 2 2'], strong: true },
  {
    countries: ['AE', 'SA', 'JO', 'LB', 'IR', 'IQ'],
    groups: ['3 3 4', '3 7', '2 3 4', '2 7', '4 3 4', '4 3 3', '2 4 4', '4 7', '3 4 3'],
    strong: true,
  },
  { countries: ['EG'], groups: ['3 4 4', '3 8', '4 3 4', '2 4 4', '3 3 2 3'], strong: true },
  { countries: ['ZA'], groups: ['3 3 4', '3 7', '3 4 3', '3 3 2 2'], strong: true },
  { countries: ['NG'], groups: ['4 3 4', '4 7', '3 4 4', '5 3 3', '4 4 3', '3 3 4'], strong: true },
  {
    countries: ['KE', 'TZ', 'UG', 'RW', 'ZM', 'ZW', 'MW', 'ET', 'NA', 'SD'],
    groups: ['4 3 3', '4 6', '3 3 4', '3 7', '4 2 2 2', '2 3 4', '2 4 4', '4 4 2'],
    strong: true,
  },
  { countries: ['GH'], groups: ['3 3 4', '3 7', '3 4 3', '4 3 3'], strong: true },
  { countries: ['DZ'], groups: ['4 2 2 2', '2 2 2 2 2', '4 3 3', '3 2 2 2'], strong: true },
  { countries: ['IN'], groups: ['1 5 5', '6 5', '3 8', '3 4 4', '4 7', '5 6', '3 3 5'], strong: true },
  { countries: ['PK'], groups: ['4 7', '4 3 4', '3 8', '3 4 4', '4 4 3'], strong: true },
  { countries: ['BD'], groups: ['5 6', '5 3 3', '4 3 4', '4 7', '3 4 4'], strong: true },
  { countries: ['LK', 'NP'], groups: ['3 3 4', '3 7', '2 7'], strong: true },
  {
    countries: ['CN', 'TW', 'KR'],
    groups: ['3 4 4', '4 3 3', '2 4 4', '3 3 4', '4 4 4', '2 3 4', '4 7', '3 8', '4 6'],
    strong: true,
  },
  { countries: ['JP'], groups: ['3 4 4', '2 4 4', '3 3 4', '4 2 4', '4 3 3'], strong: true },
  { countries: ['MY'], groups: ['3 3 4', '3 4 4', '2 4 4', '3 7', '3 8', '2 3 4'], strong: true },
  { countries: ['ID'], groups: ['4 4 4', '4 4 3', '4 3 3', '4 4 5', '3 3 4', '3 4 4', '4 3 4', '3 7'], strong: true },
  { countries: ['PH'], groups: ['4 3 4', '4 7', '2 4 4', '3 3 4', '2 3 4'], strong: true },
  {
    countries: ['TH', 'VN', 'KH', 'MM', 'LA'],
    groups: ['3 3 4', '3 7', '4 3 3', '2 3 4', '3 3 3', '4 2 2 2', '3 4 3', '2 4 4', '4 4 3', '3 3 2 2'],
    strong: true,
  },
  { countries: ['AU'], groups: ['4 3 3', '2 4 4', '4 6', '2 8', '3 3 4', '4 2 2 2'], strong: true },
  {
    countries: ['NZ'],
    groups: ['3 3 4', '3 4 4', '3 3 3', '2 3 4', '3 7', '3 4 3', '3 6', '3 8', '2 7', '3 2 2 3', '3 3 2 2'],
    strong: true,
  },
  {
    countries: ['AR'],
    groups: ['5 2 3 3', '5 2 6', '4 2 3 4', '3 2 4 4', '3 4 4', '4 3 4', '4 7', '5 6', '5 3 3'],
    strong: true,
  },
  { countries: ['BR'], groups: ['3 5 4', '3 4 4', '3 9'], strong: true },
  { countries: ['HU'], groups: ['2 2 3 4', '2 2 3 3', '2 1 3 4', '4 3 4'], strong: true },
  { countries: ['IT'], groups: ['2 4 4', '3 7', '3 3 4', '4 6', '2 8', '4 3 3', '3 6', '4 7'], strong: true },
];

/** Countries that dial no 0, or write numbers without it. */
const WITHOUT_ZERO: readonly Habit[] = [
  { countries: ['US', 'CA', 'JM', 'TT', 'DO', 'PR'], groups: ['3 3 4', '1 3 3 4'], strong: true },
  { countries: ['IN'], groups: ['5 5'], strong: true },
  { countries: ['CO', 'VE', 'IT', 'MX', 'GR', 'AR', 'CY', 'IN'], groups: ['3 3 4'], strong: true },
  { countries: ['BR'], groups: ['2 5 4', '2 1 4 4'], strong: true },
  { countries: ['MX', 'AR'], groups: ['2 4 4', '3 3 4', '3 2 2 3'], strong: false },
  { countries: ['BR'], groups: ['2 4 4', '2 9', '5 4'], strong: false },
  { countries: ['CN'], groups: ['3 4 4'], strong: true },
  { countries: ['RU', 'KZ'], groups: ['1 3 3 2 2', '1 3 3 4', '3 3 2 2'], strong: true },
  { countries: ['IT', 'GR'], groups: ['3 7', '3 3 2 2', '3 2 2 3', '10', '2 4 4'], strong: false },
  {
    countries: ['ES', 'PT', 'PL', 'CZ', 'SK', 'PE', 'CL', 'LU', 'HU', 'RO', 'ET', 'KE', 'UG', 'AU', 'GE'],
    groups: ['3 3 3', '3 2 2 2', '2 3 2 2', '1 4 4', '9', '2 3 4'],
    strong: false,
  },
  {
    countries: [
      'NO',
      'DK',
      'SG',
      'HK',
      'MO',
      'CR',
      'PA',
      'GT',
      'SV',
      'HN',
      'NI',
      'BO',
      'UY',
      'EE',
      'LV',
      'LT',
      'TN',
      'MT',
      'CY',
      'MU',
      'BW',
      'QA',
      'KW',
      'OM',
      'BH',
    ],
    groups: ['3 2 3', '2 2 2 2', '4 4', '8', '2 3 3', '1 3 4', '3 5', '2 6'],
    strong: false,
  },
  { countries: ['IS', 'EE', 'MT', 'BN', 'FJ', 'US', 'CA'], groups: ['3 4', '7', '3 2 2'], strong: false },
  { countries: ['US', 'CA', 'IN', 'CO', 'MX', 'AR', 'BR'], groups: ['10', '11', '4 3 3', '4 6', '3 7'], strong: false },
];

export interface Reading {
  readonly country: CountryCode;
  readonly strong: boolean;
}

const READINGS: ReadonlyMap<string, readonly Reading[]> = indexGroups();

/** The countries where digits in groups of these lengths may be a number, the strong ones first. */
export function readingsOf(groups: readonly string[]): readonly Reading[] {
  const zero = groups[0]?.startsWith('0') === true ? '0' : '';
  return READINGS.get(zero + groups.map(({ length }) => length).join(' ')) ?? [];
}

function indexGroups(): Map<string, Reading[]> {
  const index = new Map<string, Reading[]>();
  const add = (key: string, reading: Reading): void => {
    const known = index.get(key);
    if (known === undefined) index.set(key, [reading]);
    else if (!known.some(({ country }) => country === reading.country)) known.push(reading);
  };
  for (const { countries, groups, strong } of WITH_ZERO) {
    for (const group of groups) for (const country of countries) add(`0${group}`, { country, strong });
  }
  // Bare digits behind a 0 are grouped by nobody's habit: a word for a phone decides.
  const trunk = [...new Set(WITH_ZERO.flatMap(({ countries }) => countries))];
  for (const length of [9, 10, 11]) for (const country of trunk) add(`0${String(length)}`, { country, strong: false });
  for (const { countries, groups, strong } of WITHOUT_ZERO) {
    for (const group of groups) for (const country of countries) add(group, { country, strong });
  }
  return index;
}
