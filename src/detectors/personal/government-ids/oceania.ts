import { digitAt, isPatterned, luhn, weighted } from '../check-digits';
import { OECD_TIN, type GovernmentId } from './form';

export const OCEANIA: readonly GovernmentId[] = [
  {
    country: 'AU',
    name: 'tax file number',
    shapes: ['### ### ###', '#########', '###-###-###', '########'],
    check: (text) =>
      !isPatterned(text) &&
      text !== '123456782' &&
      (text.length === 9
        ? weighted(text, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0
        : weighted(text, [10, 7, 8, 4, 6, 3, 5, 1]) % 11 === 0),
    alone: 'never',
    cues: ['tfn', 'tax file number', 'tax file', 'ato'],
    source: 'https://www.ato.gov.au/individuals-and-families/tax-file-number',
  },
  {
    country: 'AU',
    name: 'Medicare card',
    shapes: ['#### ##### #', '##########', '#### ##### # #', '###########', '#### ##### #/#', '####-#####-#'],
    check: (text) =>
      /^[2-6]/.test(text) && weighted(text.slice(0, 8), [1, 3, 7, 9]) % 10 === digitAt(text, 8) && !text.startsWith('212345670'),
    alone: 'grouped',
    cues: ['medicare', 'medicare card', 'medicare number'],
    source: 'https://www.servicesaustralia.gov.au/medicare-card',
  },
  {
    country: 'AU',
    name: 'healthcare identifier',
    shapes: ['#### #### #### ####', '################'],
    check: (text) => text.startsWith('800360') && luhn(text),
    alone: 'always',
    cues: ['ihi', 'my health record', 'healthcare identifier'],
    source: 'https://www.servicesaustralia.gov.au/individual-healthcare-identifiers',
    mould: '8003 60## #### ####',
  },
  {
    country: 'AU',
    name: 'customer reference number',
    shapes: ['### ### ###A', '#########A', '### ### ### A'],
    alone: 'never',
    cues: ['crn', 'centrelink'],
    source: 'https://www.servicesaustralia.gov.au/customer-reference-number-crn',
    mould: '### ### ###K',
  },
  {
    country: 'NZ',
    name: 'IRD number',
    shapes: ['##-###-###', '###-###-###', '########', '#########', '### ### ###'],
    check: (text) => {
      const digits = text.padStart(9, '0');
      if (Number(digits) < 10_000_000 || Number(digits) > 150_000_000 || text === '49091850') return false;
      const first = (11 - (weighted(digits.slice(0, 8), [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      const second = (11 - (weighted(digits.slice(0, 8), [7, 4, 3, 2, 5, 2, 7, 6]) % 11)) % 11;
      return (first < 10 ? first : second) === digitAt(digits, 8);
    },
    alone: 'never',
    cues: ['ird', 'inland revenue', 'tax number'],
    source: OECD_TIN,
    mould: '49-###-###',
  },
  {
    country: 'NZ',
    name: 'NHI number',
    shapes: ['AAA####', 'AAA##A#', 'AAA##AA'],
    check: (text) => {
      const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
      const values = [...text].map((character) => (/\d/.test(character) ? Number(character) : alphabet.indexOf(character) + 1));
      const sum = [7, 6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * (values[index] ?? 0), 0);
      if (text.startsWith('Z') || (values.includes(0) && /[IO]/.test(text))) return false;
      if (/^[A-Z]{3}\d{4}$/.test(text)) return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === digitAt(text, 6);
      return alphabet[23 - (sum % 23) - 1] === text[6] || alphabet[23 - (sum % 24)] === text[6];
    },
    alone: 'never',
    cues: ['nhi', 'patient'],
    source: 'https://www.tewhatuora.govt.nz/health-services-and-programmes/digital-health/health-identity/national-health-index',
    mould: 'CLK####',
  },
];
