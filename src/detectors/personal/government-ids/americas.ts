import { digitAt, isPatterned, luhn, weighted } from '../check-digits';
import { inRange, isDdmmyy, isMonthDay, isYymmdd, OECD_TIN, type GovernmentId } from './form';

export const AMERICAS: readonly GovernmentId[] = [
  {
    country: 'US',
    name: 'Social Security number',
    shapes: ['###-##-####', '### ## ####', '###.##.####', '#########'],
    check: (text) =>
      /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(text) &&
      !/^(?:078051120|219099999|123456789|457555462)$/.test(text) &&
      !isPatterned(text),
    alone: 'grouped',
    cues: [
      'my soc',
      'her soc',
      'his soc',
      'social security',
      'ssn',
      'ss#',
      'ss number',
      'ssa',
      'my social',
      'her social',
      'his social',
      'social is',
      'social:',
      'soc sec',
      'w-2',
      'w-9',
      'i-9',
    ],
    source: 'https://www.ssa.gov/employer/randomization.html',
  },
  {
    country: 'US',
    name: 'ITIN',
    shapes: ['###-##-####', '#########', '### ## ####'],
    check: (text) => /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/.test(text) && !/^98765432/.test(text),
    alone: 'grouped',
    cues: ['itin', 'w-7', 'atin', 'taxpayer'],
    source: 'https://www.irs.gov/individuals/individual-taxpayer-identification-number',
  },
  {
    country: 'US',
    name: 'Medicare number',
    shapes: ['#A*#-A*#-AA##', '#A*#A*#AA##'],
    check: (text) =>
      /^[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/.test(text) &&
      text !== '1EG4TE5MK73' &&
      text !== '1EG4TE5MK72',
    alone: 'always',
    cues: ['medicare', 'mbi', 'beneficiary'],
    source: 'https://www.cms.gov/medicare/new-medicare-card/understanding-new-medicare-beneficiary-identifier-mbi',
    mould: '#KD#QT#MW##',
  },
  {
    country: 'US',
    name: 'A-number',
    shapes: ['A#########', 'A########', 'A###-###-###', 'A-#########', 'A ### ### ###'],
    check: (text) => text.startsWith('A'),
    alone: 'never',
    cues: ['alien registration', 'alien number', 'a-number', 'a number', 'uscis number', 'green card', 'eoir', 'uscis'],
    source: 'https://www.uscis.gov/glossary-term/50684',
    mould: 'A#########',
  },
  {
    country: 'US',
    name: 'USCIS receipt number',
    shapes: ['AAA##########', 'AAA-##-###-#####', 'AAA-##########'],
    check: (text) => /^(?:IOE|EAC|WAC|LIN|SRC|MSC|NBC|YSC)/.test(text),
    alone: 'always',
    cues: ['receipt number', 'case status', 'i-485', 'i-130', 'h-1b', 'uscis'],
    source: 'https://egov.uscis.gov/',
    mould: 'IOE##########',
  },
  {
    country: 'US',
    name: 'DEA number',
    shapes: ['AA#######'],
    check: (text) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, check = -1] = [...text.slice(2)].map(Number);
      return /^[ABFGMPRXC]/.test(text) && (a + c + e + 2 * (b + d + f)) % 10 === check && text.slice(2) !== '1234563';
    },
    alone: 'never',
    cues: ['dea', 'prescriber', 'controlled substance'],
    source: 'https://www.deadiversion.usdoj.gov/',
    mould: 'BO#######',
  },
  {
    country: 'US',
    name: 'driving licence',
    shapes: [
      'A#######',
      'A########',
      'A############',
      'A###-###-##-###-#',
      'A##-##-####',
      'A#### ##### #####',
      'A###-####-####',
      '########',
      '#########',
      '#######',
      'AA######A',
      'AA#######A',
      '###AA####',
      'A##############',
    ],
    alone: 'never',
    cues: [
      "driver's license",
      'driver’s license',
      'drivers license',
      'driver license',
      'driving license',
      'license number',
      "driver's licence",
      'dl number',
      'dl no',
      'dl#',
      'dln',
      'dmv',
      'license is',
      'license:',
    ],
    source: 'https://www.aamva.org/',
    mould: 'D#######',
  },
  {
    country: 'CA',
    name: 'social insurance number',
    shapes: ['### ### ###', '###-###-###', '#########'],
    check: (text) => /^[1-79]/.test(text) && luhn(text) && !isPatterned(text),
    alone: 'never',
    cues: ['sin', 'social insurance', 'nas', 'service canada', 't4', 'assurance sociale'],
    source: 'https://www.canada.ca/en/employment-social-development/services/sin.html',
    mould: '5########',
  },
  {
    country: 'CA',
    name: 'health card',
    shapes: [
      '####-###-###-AA',
      '#### ### ### AA',
      '####-###-###',
      '#### ### ###',
      '##########',
      '##########AA',
      'AAAA #### ####',
      'AAAA########',
      '#########',
      '#####-####',
      '############',
    ],
    check: (text) => {
      if (/^[A-Z]{4}/.test(text)) return isMonthDay(String(Number(text.slice(6, 8)) % 50), text.slice(8, 10));
      if (/^9\d{9}$/.test(text)) return britishColumbia(text) || luhn(text);
      // Ontario's version letters tell more than its check digit does.
      return /[A-Z]{2}$/.test(text) || text.length !== 10 || luhn(text);
    },
    alone: 'never',
    cues: [
      'health card',
      'ohip',
      'phn',
      'care card',
      'carecard',
      'ramq',
      'carte soleil',
      'mcp',
      'health number',
      'personal health number',
      'ahcip',
      'msi',
      'msp',
    ],
    source: 'https://www.ontario.ca/page/apply-ohip-and-get-health-card',
  },
  {
    country: 'MX',
    name: 'CURP',
    shapes: ['AAAA######AAAAAA*#'],
    check: (text) => {
      if (!/^[A-Z]{4}\d{6}[HMX][A-Z]{5}/.test(text) || !isYymmdd(text.slice(4)) || text.startsWith('XEXX')) return false;
      const alphabet = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
      const sum = [...text.slice(0, 17)].reduce(
        (total, character, index) => total + alphabet.indexOf(character) * (18 - index),
        0,
      );
      return (10 - (sum % 10)) % 10 === digitAt(text, 17);
    },
    alone: 'always',
    cues: ['curp', 'renapo'],
    source: 'https://www.gob.mx/curp/',
    mould: 'LOGM850612MDFPRR0#',
  },
  {
    country: 'MX',
    name: 'RFC of a person',
    shapes: ['AAAA######***', 'AAAA-######-***'],
    check: (text) => isYymmdd(text.slice(4)) && !/^X[AE]XX/.test(text),
    alone: 'grouped',
    cues: ['rfc', 'sat', 'factura', 'cfdi'],
    source: 'https://www.sat.gob.mx/',
    mould: 'LOGM850612K#A',
  },
  {
    country: 'MX',
    name: 'NSS',
    shapes: ['###########', '## ## ## #### #'],
    check: luhn,
    alone: 'never',
    cues: ['nss', 'imss', 'seguro social'],
    source: 'https://www.imss.gob.mx/',
  },
  {
    country: 'MX',
    name: 'clave de elector',
    shapes: ['AAAAAA########A###'],
    check: (text) => /^[A-Z]{6}\d{8}[HM]\d{3}$/.test(text) && isYymmdd(text.slice(6)),
    alone: 'always',
    cues: ['ine', 'ife', 'clave de elector', 'credencial'],
    source: 'https://www.ine.mx/',
    mould: 'LPGRMR850612##M###',
  },
  {
    country: 'GT',
    name: 'CUI',
    shapes: ['#### ##### ####', '#############'],
    check: (text) =>
      weighted(text.slice(0, 8), [2, 3, 4, 5, 6, 7, 8, 9]) % 11 === digitAt(text, 8) && inRange(text.slice(9, 11), 1, 22),
    alone: 'grouped',
    cues: ['dpi', 'cui', 'renap'],
    source: OECD_TIN,
  },
  {
    country: 'SV',
    name: 'DUI',
    shapes: ['########-#'],
    check: (text) => (10 - (weighted(text.slice(0, 8), [9, 8, 7, 6, 5, 4, 3, 2]) % 10)) % 10 === digitAt(text, 8),
    alone: 'never',
    cues: ['dui', 'rnpn', 'documento único'],
    source: OECD_TIN,
  },
  {
    country: 'HN',
    name: 'identity number',
    shapes: ['####-####-#####'],
    check: (text) => inRange(text.slice(0, 2), 1, 18) && /^(?:19|20)/.test(text.slice(4)),
    alone: 'grouped',
    cues: ['identidad', 'dni', 'rnp'],
    source: OECD_TIN,
    mould: '0801-1985-#####',
  },
  {
    country: 'NI',
    name: 'cédula',
    shapes: ['###-######-####A', '#############A'],
    check: (text) => isDdmmyy(text.slice(3)) && 'ABCDEFGHJKLMNPQRSTUVWXY'[Number(text.slice(0, 13)) % 23] === text[13],
    alone: 'always',
    cues: ['cédula', 'cedula'],
    source: OECD_TIN,
    mould: '001-######-####K',
  },
  {
    country: 'CR',
    name: 'cédula',
    shapes: ['#-####-####'],
    check: (text) => /^[1-9]/.test(text),
    alone: 'never',
    cues: ['cédula', 'cedula', 'tse', 'dimex'],
    source: OECD_TIN,
  },
  {
    country: 'DO',
    name: 'cédula',
    shapes: ['###-#######-#', '###########'],
    check: luhn,
    alone: 'grouped',
    cues: ['cédula', 'cedula', 'jce'],
    source: OECD_TIN,
  },
  {
    country: 'JM, TT, CU',
    name: 'national number',
    shapes: ['###-###-###', '#########', '###########'],
    alone: 'never',
    cues: ['trn', 'taxpayer registration', 'carné de identidad', 'carnet de identidad', 'electoral id'],
    source: OECD_TIN,
  },
  {
    country: 'BR',
    name: 'CPF',
    shapes: ['###.###.###-##', '#########-##', '###########', '### ### ### ##', '###.###.###.##'],
    check: (text) => !isPatterned(text) && !/^(\d)\1{10}$/.test(text) && text !== '12345678909' && cpf(text),
    alone: 'grouped',
    cues: ['cpf', 'receita', 'cadastro', 'pix'],
    source: 'https://www.gov.br/receitafederal/pt-br/assuntos/meu-cpf',
  },
  {
    country: 'BR',
    name: 'RG',
    shapes: ['##.###.###-*', '########-*', '#########', '##.###.###'],
    alone: 'never',
    cues: ['rg', 'identidade', 'ssp', 'registro geral'],
    source: 'https://www.gov.br/',
  },
  {
    country: 'BR',
    name: 'PIS/NIS',
    shapes: ['###.#####.##-#', '###########'],
    check: (text) => {
      const check = 11 - (weighted(text.slice(0, 10), [3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
      return (check > 9 ? 0 : check) === digitAt(text, 10);
    },
    alone: 'grouped',
    cues: ['pis', 'pasep', 'nis', 'nit', 'fgts'],
    source: 'https://www.caixa.gov.br/',
  },
  {
    country: 'BR',
    name: 'driving licence, voter and health cards',
    shapes: ['###########', '#### #### ####', '############', '### #### #### ####', '###############'],
    check: (text) => text.length !== 15 || weighted(text, [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
    alone: 'never',
    cues: ['cnh', 'habilitação', 'detran', 'título de eleitor', 'titulo de eleitor', 'sus', 'cns', 'cartão sus'],
    source: 'https://www.gov.br/',
  },
  {
    country: 'AR',
    name: 'DNI',
    shapes: ['##.###.###', '########', '#.###.###'],
    alone: 'never',
    cues: ['dni', 'documento', 'renaper', 'd.n.i'],
    source: 'https://www.argentina.gob.ar/interior/renaper',
  },
  {
    country: 'AR',
    name: 'CUIL',
    shapes: ['##-########-#', '###########', '##-##.###.###-#', '## ######## #'],
    check: (text) => {
      const check = 11 - (weighted(text.slice(0, 10), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
      return /^2[0347]/.test(text) && (check === 11 ? 0 : check === 10 ? 9 : check) === digitAt(text, 10);
    },
    alone: 'grouped',
    cues: ['cuil', 'cuit', 'afip', 'arca', 'anses'],
    source: OECD_TIN,
    mould: '27-########-#',
  },
  {
    country: 'CL',
    name: 'RUT',
    shapes: ['##.###.###-*', '########-*', '#.###.###-*', '#######-*', '#########', '########A'],
    check: (text) => {
      const body = [...text.slice(0, -1)].reverse().join('');
      const check = 11 - (weighted(body, [2, 3, 4, 5, 6, 7]) % 11);
      return (
        Number(text.slice(0, -1)) < 50_000_000 &&
        !isPatterned(text.slice(0, -1)) &&
        '0123456789K0'[check === 10 ? 10 : check] === text.at(-1)
      );
    },
    alone: 'grouped',
    cues: ['rut', 'run', 'r.u.t'],
    source: OECD_TIN,
    mould: '1#.###.###-#',
  },
  {
    country: 'CO',
    name: 'cédula',
    shapes: ['#.###.###.###', '##.###.###', '##########', '########', '#######'],
    alone: 'never',
    cues: ['cédula', 'cedula', 'c.c', 'registraduría', 'nuip', 'tarjeta de identidad', 'cc'],
    source: 'https://www.registraduria.gov.co/',
  },
  {
    country: 'CO',
    name: 'NIT',
    shapes: ['###.###.###-#', '#########-#', '##########-#'],
    check: (text) => {
      const body = [...text.slice(0, -1)].reverse().join('');
      const rest = weighted(body, [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71]) % 11;
      return (rest < 2 ? rest : 11 - rest) === digitAt(text, -1) && text !== '8001972684';
    },
    alone: 'never',
    cues: ['nit', 'dian', 'rut'],
    source: OECD_TIN,
  },
  {
    country: 'PE',
    name: 'DNI',
    shapes: ['########', '########-*'],
    check: (text) => {
      if (text.length === 8) return true;
      const rest = weighted(text.slice(0, 8), [3, 2, 7, 6, 5, 4, 3, 2]) % 11;
      return '65432110987'[rest] === text[8] || 'KJIHGFEDCBA'[rest] === text[8];
    },
    alone: 'never',
    cues: ['dni', 'reniec'],
    source: OECD_TIN,
  },
  {
    country: 'PE',
    name: 'RUC of a person',
    shapes: ['###########'],
    check: (text) =>
      /^1[057]/.test(text) &&
      (11 - (weighted(text.slice(0, 10), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === digitAt(text, 10),
    alone: 'never',
    cues: ['ruc', 'sunat'],
    source: OECD_TIN,
    mould: '10#########',
  },
  {
    country: 'EC',
    name: 'cédula',
    shapes: ['##########', '#########-#', '#############'],
    check: (text) =>
      (inRange(text.slice(0, 2), 1, 24) || text.startsWith('30')) &&
      inRange(text.charAt(2), 0, 5) &&
      luhn(text.slice(0, 10)) &&
      (text.length === 10 || text.endsWith('001')),
    alone: 'never',
    cues: ['cédula', 'cedula', 'ruc', 'sri'],
    source: OECD_TIN,
  },
  {
    country: 'UY',
    name: 'cédula',
    shapes: ['#.###.###-#', '#######-#', '########'],
    check: (text) =>
      (10 - (weighted(text.slice(0, 7), [2, 9, 8, 7, 6, 3, 4]) % 10)) % 10 === digitAt(text, 7) && text !== '12345672',
    alone: 'grouped',
    cues: ['cédula', 'cedula', 'c.i', 'ci'],
    source: OECD_TIN,
  },
  {
    country: 'PY, BO',
    name: 'identity card',
    shapes: ['#.###.###', '#######', '####### AA', '######## AA'],
    check: (text) => !/[A-Z]/.test(text) || /(?:LP|CB|SC|OR|PT|CH|TJ|BE|PD)$/.test(text),
    alone: 'never',
    cues: ['cédula', 'cedula', 'c.i', 'carnet', 'segip', 'ci'],
    source: OECD_TIN,
    mould: '####### LP',
  },
  {
    country: 'VE',
    name: 'cédula and RIF',
    shapes: ['A-########-#', 'A-##.###.###', 'A#########', 'A-########'],
    check: (text) => {
      if (!/^[VE]/.test(text)) return false;
      if (text.length < 10) return true;
      const sum = (text.startsWith('V') ? 4 : 8) + weighted(text.slice(1, 9), [3, 2, 7, 6, 5, 4, 3, 2]);
      return '00987654321'[sum % 11] === text[9];
    },
    alone: 'grouped',
    cues: ['cédula', 'cedula', 'rif', 'seniat'],
    source: OECD_TIN,
    mould: 'V-########-#',
  },
];

function cpf(digits: string): boolean {
  const first = ((10 * weighted(digits.slice(0, 9), [10, 9, 8, 7, 6, 5, 4, 3, 2])) % 11) % 10;
  const second = ((10 * weighted(digits.slice(0, 10), [11, 10, 9, 8, 7, 6, 5, 4, 3, 2])) % 11) % 10;
  return first === digitAt(digits, 9) && second === digitAt(digits, 10);
}

function britishColumbia(digits: string): boolean {
  const sum = [2, 4, 8, 5, 10, 9, 7, 3].reduce((total, weight, index) => total + ((digitAt(digits, index + 1) * weight) % 11), 0);
  return 11 - (sum % 11) === digitAt(digits, 9);
}
