import { digitAt, luhn, mod11_10, remainder, sum731, weighted } from '../check-digits';
import { EU_TIN, inRange, isDdmmyy, isMonthDay, isYymmdd, isYyyymmdd, OECD_TIN, type GovernmentId } from './form';

export const EUROPE: readonly GovernmentId[] = [
  {
    country: 'GB',
    name: 'National Insurance number',
    shapes: ['AA ## ## ## A', 'AA######A', 'AA ###### A', 'AA-##-##-##-A', 'AA## ## ## A'],
    check: (text) => /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(text),
    alone: 'always',
    cues: ['national insurance', 'ni number', 'ni no', 'nino', 'ni'],
    source: 'https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110',
    mould: 'JK######C',
  },
  {
    country: 'GB',
    name: 'NHS number',
    shapes: ['### ### ####', '###-###-####', '##########'],
    check: (text) => {
      const check = 11 - (weighted(text.slice(0, 9), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
      return (check === 11 ? 0 : check) === digitAt(text, 9) && !text.startsWith('999');
    },
    alone: 'never',
    cues: ['nhs', 'nhs number', 'nhs no', 'chi number', 'chi', 'health and care number'],
    source: 'https://www.datadictionary.nhs.uk/attributes/nhs_number.html',
  },
  {
    country: 'GB',
    name: 'unique taxpayer reference',
    shapes: ['##### #####', '##########'],
    check: (text) => '21987654321'[weighted(text.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === text[0],
    alone: 'never',
    cues: ['utr', 'taxpayer reference', 'self assessment', 'tax reference'],
    source: OECD_TIN,
  },
  {
    country: 'GB',
    name: 'driving licence',
    shapes: [
      'AAAAA######AA#AA',
      'AAAAA ###### AA#AA',
      'AAAA#######AA#AA',
      'AAAAA######A##AA',
      'AAAAA######A9#AA',
      'AAA########AA#AA',
    ],
    check: (text) => isLicenceBirth(text.slice(5, 11)) && text !== 'MORGA657054SM9IJ',
    alone: 'always',
    cues: ['driving licence', 'licence', 'dvla'],
    source: 'https://www.gov.uk/government/publications/inf1d-application-for-a-driving-licence',
    mould: 'OKAFO######RT9AB',
  },
  {
    country: 'IE',
    name: 'PPS number',
    shapes: ['#######A', '#######AA', '####### A', '####### AA'],
    check: (text) => {
      const second = 'WABCDEFGHI'.indexOf(text[8] ?? 'W');
      return (
        second >= 0 &&
        'WABCDEFGHIJKLMNOPQRSTUV'[(weighted(text.slice(0, 7), [8, 7, 6, 5, 4, 3, 2]) + 9 * second) % 23] === text[7] &&
        text !== '1234567T'
      );
    },
    alone: 'always',
    cues: ['pps', 'ppsn', 'pps number', 'rsi', 'uimhir psp'],
    source: EU_TIN,
  },
  {
    country: 'FR',
    name: 'social security number',
    shapes: [
      '###############',
      '# ## ## ## ### ### ##',
      '# ## ## ## ### ###-##',
      '# ## ## #A ### ### ##',
      '######A########',
      '#############-##',
      '############# ##',
    ],
    check: (text) => {
      const body = text.slice(0, 13).replace('2A', '19').replace('2B', '18');
      return (
        /^[1278]\d{2}(?:0[1-9]|1[0-2]|[2-4]\d|[5-9]\d)/.test(text) &&
        97 - remainder(body, 97) === Number(text.slice(13)) &&
        !text.startsWith('269054958815')
      );
    },
    alone: 'always',
    cues: ['sécurité sociale', 'securite sociale', 'sécu', 'nir', 'carte vitale', 'insee', 'social security'],
    source: 'https://www.insee.fr/fr/metadonnees/definition/c1409',
    mould: '2850675112#####',
  },
  {
    country: 'FR',
    name: 'tax number',
    shapes: ['## ## ### ### ###', '#############'],
    check: (text) =>
      /^[0-3]/.test(text) && Number(text.slice(0, 10)) % 511 === Number(text.slice(10)) && text !== '3023217600053',
    alone: 'grouped',
    cues: ['numéro fiscal', 'numero fiscal', 'spi', 'impôts', 'avis d’imposition', 'tax number', 'tax'],
    source: EU_TIN,
  },
  {
    country: 'BE',
    name: 'national number',
    shapes: ['##.##.##-###.##', '###########', '## ## ## ### ##', '######-###-##', '######-###.##'],
    check: (text) => {
      const body = text.slice(0, 9);
      const check = Number(text.slice(9));
      const month = Number(text.slice(2, 4)) % 20;
      if (month > 12 || (month > 0 && !inRange(text.slice(4, 6), 0, 31)) || text.slice(6, 9) === '000') return false;
      return 97 - (Number(body) % 97) === check || 97 - (Number(`2${body}`) % 97) === check;
    },
    alone: 'grouped',
    cues: [
      'rijksregister',
      'rijksregisternummer',
      'registre national',
      'national number',
      'niss',
      'insz',
      'numéro national',
      'bis number',
    ],
    source: EU_TIN,
  },
  {
    country: 'NL',
    name: 'citizen service number',
    shapes: ['#########', '####.##.###', '### ### ###', '#### ## ###', '####-##-###'],
    check: (text) =>
      (weighted(text.slice(0, 8), [9, 8, 7, 6, 5, 4, 3, 2]) - digitAt(text, 8)) % 11 === 0 &&
      text !== '111222333' &&
      Number(text) > 9_999_999,
    alone: 'never',
    cues: ['bsn', 'burgerservicenummer', 'sofi', 'sofinummer', 'digid', 'citizen service number'],
    source: EU_TIN,
  },
  {
    country: 'LU',
    name: 'national number',
    shapes: ['#############', '######## #####', '######## ### ##'],
    check: (text) => isYyyymmdd(text) && luhn(text.slice(0, 12)),
    alone: 'grouped',
    cues: ['matricule', 'numéro national', 'ccss', 'social security'],
    source: EU_TIN,
    mould: '19850612#####',
  },
  {
    country: 'DE',
    name: 'tax identification number',
    shapes: ['## ### ### ###', '###########', '##-###-###-###'],
    check: (text) => {
      const counts = [...'0123456789'].map((digit) => text.slice(0, 10).split(digit).length - 1).sort();
      return text[0] !== '0' && mod11_10(text) && (counts.join('') === '0111111112' || counts.join('') === '0011111113');
    },
    alone: 'grouped',
    cues: [
      'steuer-id',
      'steuerid',
      'steueridentifikationsnummer',
      'idnr',
      'identifikationsnummer',
      'steuernummer',
      'tax id',
      'finanzamt',
      'elster',
      'german tax',
    ],
    source: EU_TIN,
    mould: '2395418677#',
  },
  {
    country: 'DE',
    name: 'pension insurance number',
    shapes: ['## ###### A ###', '########A###', '##-######-A-###'],
    check: (text) => {
      const letter = String(text.charCodeAt(8) - 64).padStart(2, '0');
      const digits = text.slice(0, 8) + letter + text.slice(9, 11);
      const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
      const sum = weights.reduce((total, weight, index) => total + digitSum(digitAt(digits, index) * weight), 0);
      return isMonthDay(text.slice(4, 6), text.slice(2, 4)) && sum % 10 === digitAt(text, 11) && text !== '15070649C103';
    },
    alone: 'always',
    cues: [
      'rentenversicherung',
      'rentenversicherungsnummer',
      'sozialversicherungsnummer',
      'sv-nummer',
      'sv-ausweis',
      'rvnr',
      'versicherungsnummer',
    ],
    source: 'https://www.gesetze-im-internet.de/vkvv/__2.html',
    mould: '65######K###',
  },
  {
    country: 'DE',
    name: 'health insurance number',
    shapes: ['A#########'],
    check: (text) => {
      const digits = String(text.charCodeAt(0) - 64).padStart(2, '0') + text.slice(1, 9);
      const sum = [...digits].reduce((total, digit, index) => total + digitSum(Number(digit) * (index % 2 === 0 ? 1 : 2)), 0);
      return sum % 10 === digitAt(text, 9) && text !== 'A000500015';
    },
    alone: 'never',
    cues: ['krankenkasse', 'versichertennummer', 'kvnr', 'krankenversicherungsnummer', 'egk', 'aok', 'tk', 'barmer', 'dak'],
    source: 'https://gkv-datenaustausch.de/',
  },
  {
    country: 'DE',
    name: 'identity card',
    shapes: ['A****####', 'A****#####', 'A********', 'A********#'],
    check: (text) =>
      /^[J-NPRTV-YCFGH][0-9CFGHJ-NPRTV-Z]{8}\d?$/.test(text) &&
      /\d/.test(text) &&
      (text.length === 9 || sum731(text.slice(0, 9)) === digitAt(text, 9)) &&
      !/^[LC]01X00T4/.test(text),
    alone: 'never',
    cues: ['personalausweis', 'ausweisnummer', 'perso', 'reisepass', 'passnummer', 'german passport', 'ausweis'],
    source: 'https://www.gesetze-im-internet.de/pauswv/',
    mould: 'LFC4#####',
  },
  {
    country: 'AT',
    name: 'social insurance number',
    shapes: ['#### ######', '##########', '####-######', '####/######'],
    check: (text) => {
      const sum = weighted(text.slice(0, 3), [3, 7, 9]) + weighted(text.slice(4), [5, 8, 4, 2, 1, 6]);
      return (
        text[0] !== '0' &&
        sum % 11 === digitAt(text, 3) &&
        inRange(text.slice(4, 6), 1, 31) &&
        inRange(text.slice(6, 8), 1, 15) &&
        text !== '1237010180'
      );
    },
    alone: 'grouped',
    cues: ['svnr', 'sv-nummer', 'sozialversicherungsnummer', 'versicherungsnummer', 'e-card', 'ecard'],
    source: 'https://www.sozialversicherung.at/',
  },
  {
    country: 'CH',
    name: 'AHV number',
    shapes: ['###.####.####.##', '#############', '### #### #### ##'],
    check: (text) => text.startsWith('756') && ean13(text) && !/^7569217076985|^7561234567897/.test(text),
    alone: 'always',
    cues: ['ahv', 'avs', 'oasi', 'navs', 'sozialversicherungsnummer'],
    source: 'https://www.zas.admin.ch/en/assignment-of-the-ahv-number',
    mould: '756.####.####.##',
  },
  {
    country: 'DK',
    name: 'CPR number',
    shapes: ['######-####', '##########', '###### ####'],
    check: (text) => isDdmmyy(text) && text !== '0707614285',
    alone: 'grouped',
    cues: ['cpr', 'cpr-nummer', 'personnummer', 'mitid', 'nemid'],
    source: 'https://cpr.dk/',
  },
  {
    country: 'NO',
    name: 'national identity number',
    shapes: ['###### #####', '###########'],
    check: (text) => {
      const day = Number(text.slice(0, 2));
      if (!isMonthDay(text.slice(2, 4), String(day > 40 ? day - 40 : day))) return false;
      const first = (11 - (weighted(text.slice(0, 9), [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
      const second = (11 - (weighted(text.slice(0, 10), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return first === digitAt(text, 9) && second === digitAt(text, 10);
    },
    alone: 'always',
    cues: ['fødselsnummer', 'personnummer', 'd-nummer', 'bankid', 'fodselsnummer', 'national id'],
    source: 'https://www.skatteetaten.no/en/person/national-registry/identitetsnummer-og-elektronisk-id/fodselsnummer/',
  },
  {
    country: 'SE',
    name: 'personal identity number',
    shapes: ['######-####', '########-####', '##########', '############', '######+####'],
    check: (text) => {
      const digits = text.slice(-10);
      const day = Number(digits.slice(4, 6));
      return (
        (text.length === 10 || /^(?:18|19|20)/.test(text)) &&
        isMonthDay(digits.slice(2, 4), String(day > 60 ? day - 60 : day)) &&
        luhn(digits) &&
        digits !== '6408233234'
      );
    },
    alone: 'grouped',
    cues: ['personnummer', 'samordningsnummer', 'skatteverket', 'bankid', 'personal number'],
    source: 'https://www.skatteverket.se/',
  },
  {
    country: 'FI',
    name: 'personal identity code',
    shapes: ['######-###*', '######A###*', '######+###*'],
    check: (text) => {
      const digits = text.replace(/^(\d{6})[A-Z]?/, '$1');
      const serial = Number(digits.slice(6, 9));
      return (
        isDdmmyy(text) &&
        serial >= 2 &&
        serial < 900 &&
        '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(digits.slice(0, 9)) % 31] === digits[9] &&
        text !== '131052308T'
      );
    },
    alone: 'always',
    cues: ['hetu', 'henkilötunnus', 'kela', 'personbeteckning', 'sotu'],
    source: 'https://dvv.fi/en/personal-identity-code',
    mould: '######-###T',
  },
  {
    country: 'IS',
    name: 'kennitala',
    shapes: ['######-####', '##########'],
    check: (text) =>
      isDdmmyy(text) &&
      /[890]$/.test(text) &&
      (11 - (weighted(text.slice(0, 8), [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === digitAt(text, 8),
    alone: 'grouped',
    cues: ['kennitala', 'kt'],
    source: 'https://www.skra.is/',
  },
  {
    country: 'EE, LT',
    name: 'personal code',
    shapes: ['###########'],
    check: (text) => /^[1-8]/.test(text) && isYymmdd(text.slice(1)) && baltic(text),
    alone: 'grouped',
    cues: ['isikukood', 'asmens kodas', 'id-kaart', 'e-residency', 'personal code', 'personal id', 'national id'],
    source: EU_TIN,
  },
  {
    country: 'LV',
    name: 'personal code',
    shapes: ['######-#####', '###########'],
    check: (text) =>
      text.startsWith('32') ||
      (isDdmmyy(text) && ((1101 - weighted(text.slice(0, 10), [1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11) % 10 === digitAt(text, 10)),
    alone: 'grouped',
    cues: ['personas kods', 'personal code'],
    source: 'https://www.pmlp.gov.lv/',
  },
  {
    country: 'ES',
    name: 'DNI',
    shapes: ['########A', '########-A', '##.###.###-A', '######## A', '##.###.###A'],
    check: (text) =>
      'TRWAGMYFPDXBNJZSQVHLCKE'[Number(text.slice(0, 8)) % 23] === text[8] && !/^(?:00000000T|99999999R|12345678Z)$/.test(text),
    alone: 'always',
    cues: ['dni', 'nif', 'documento', 'carnet'],
    source:
      'https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/dni/calculo-del-digito-de-control-del-nif-nie/',
  },
  {
    country: 'ES',
    name: 'NIE',
    shapes: ['A#######A', 'A-#######-A', 'A-#######A', 'A ####### A'],
    check: (text) =>
      /^[XYZ]/.test(text) &&
      'TRWAGMYFPDXBNJZSQVHLCKE'[Number(`${'XYZ'.indexOf(text[0] ?? '')}${text.slice(1, 8)}`) % 23] === text[8] &&
      !/^X(?:0000000T|1234567L)$/.test(text),
    alone: 'always',
    cues: ['nie', 'extranjería', 'tie', 'foreigner'],
    source:
      'https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/dni/calculo-del-digito-de-control-del-nif-nie/',
    mould: 'Y#######R',
  },
  {
    country: 'ES',
    name: 'social security number',
    shapes: ['## ######## ##', '##/########/##', '############', '##-########-##'],
    check: (text) =>
      inRange(text.slice(0, 2), 1, 66) &&
      (Number(text.slice(0, 10)) % 97 === Number(text.slice(10)) ||
        Number(text.slice(0, 2) + String(Number(text.slice(2, 10)))) % 97 === Number(text.slice(10))),
    alone: 'grouped',
    cues: ['seguridad social', 'nuss', 'nss', 'vida laboral'],
    source: 'https://www.seg-social.es/',
  },
  {
    country: 'PT',
    name: 'NIF',
    shapes: ['### ### ###', '#########'],
    check: (text) => {
      const check = 11 - (weighted(text.slice(0, 8), [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
      return /^(?:[123]|45)/.test(text) && (check > 9 ? 0 : check) === digitAt(text, 8) && text !== '123456789';
    },
    alone: 'never',
    cues: ['nif', 'contribuinte', 'finanças'],
    source: EU_TIN,
  },
  {
    country: 'PT',
    name: 'citizen card',
    shapes: ['######## # AA#', '######## # *A#', '#########AA#', '########-#-AA#'],
    check: (text) => {
      const sum = [...text].reduce((total, character, index) => {
        const value = parseInt(character, 36);
        const doubled = index % 2 === 0 ? value * 2 : value;
        return total + (index % 2 === 0 && doubled > 9 ? doubled - 9 : doubled);
      }, 0);
      return sum % 10 === 0 && !text.startsWith('00000000');
    },
    alone: 'always',
    cues: ['cartão de cidadão', 'bilhete de identidade', 'cc', 'citizen card'],
    source: 'https://www.autenticacao.gov.pt/',
    mould: '######## # ZZ#',
  },
  {
    country: 'PT',
    name: 'NISS',
    shapes: ['###########'],
    check: (text) =>
      text.startsWith('1') && 9 - (weighted(text.slice(0, 10), [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10) === digitAt(text, 10),
    alone: 'never',
    cues: ['niss', 'segurança social'],
    source: 'https://www.seg-social.pt/',
  },
  {
    country: 'IT',
    name: 'codice fiscale',
    shapes: ['AAAAAA##A##A###A', 'AAA AAA ##A## A###A'],
    check: (text) => /^[A-Z]{6}\d{2}[A-EHLMPRST]/.test(text) && isItalian(text),
    alone: 'always',
    cues: ['codice fiscale', 'tessera sanitaria', 'cf'],
    source: 'https://www.agenziaentrate.gov.it/portale/web/guest/schede/istanze/richiesta-ts_cf/informazioni-codificazione-pf',
    mould: 'RSSGPP85C1#H5#1@',
  },
  {
    country: 'GR',
    name: 'AMKA',
    shapes: ['###########'],
    check: (text) => isDdmmyy(text) && luhn(text),
    alone: 'grouped',
    cues: ['amka', 'αμκα', 'efka', 'social security'],
    source: 'https://www.amka.gr/',
  },
  {
    country: 'GR',
    name: 'AFM',
    shapes: ['#########'],
    check: (text) =>
      text !== '000000000' && (weighted(text.slice(0, 8), [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === digitAt(text, 8),
    alone: 'never',
    cues: ['afm', 'αφμ', 'taxisnet', 'δου'],
    source: EU_TIN,
  },
  {
    country: 'CY',
    name: 'tax identification code',
    shapes: ['########A'],
    check: (text) => {
      const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
      const sum = [...text.slice(0, 8)].reduce(
        (total, digit, index) => total + (index % 2 === 0 ? (odd[Number(digit)] ?? 0) : Number(digit)),
        0,
      );
      return /^[09]/.test(text) && String.fromCharCode(65 + (sum % 26)) === text[8];
    },
    alone: 'never',
    cues: ['tic', 'tax', 'αφτ', 'cyprus'],
    source: EU_TIN,
  },
  {
    country: 'MT',
    name: 'identity card',
    shapes: ['#######A', '######A'],
    check: (text) => /[MGAPLHBZ]$/.test(text),
    alone: 'never',
    cues: ['maltese id', 'id card', 'identity malta', 'identità'],
    source: EU_TIN,
    mould: '#######M',
  },
  {
    country: 'HR',
    name: 'OIB',
    shapes: ['###########'],
    check: mod11_10,
    alone: 'never',
    cues: ['oib'],
    source: EU_TIN,
  },
  {
    country: 'RS, BA, ME, MK, SI, XK',
    name: 'JMBG',
    shapes: ['#############'],
    check: (text) => {
      const check = 11 - (weighted(text.slice(0, 12), [7, 6, 5, 4, 3, 2]) % 11);
      return (
        isMonthDay(text.slice(2, 4), text.slice(0, 2)) &&
        /^(?:9|0)/.test(text.slice(4)) &&
        (check > 9 ? 0 : check) === digitAt(text, 12)
      );
    },
    alone: 'grouped',
    cues: ['jmbg', 'јмбг', 'matični broj', 'maticni broj', 'ембг', 'embg', 'emšo', 'emso'],
    source: 'https://www.paragraf.rs/propisi/zakon_o_jedinstvenom_maticnom_broju_gradana.html',
  },
  {
    country: 'AL',
    name: 'identity number',
    shapes: ['A########A'],
    check: (text) => /^[A-T]\d{8}[A-W]$/.test(text) && isMonthDay(String(Number(text.slice(2, 4)) % 50), text.slice(4, 6)),
    alone: 'never',
    cues: ['nid', 'letërnjoftim', 'albanian id', 'nipt'],
    source: OECD_TIN,
    mould: 'J########T',
  },
  {
    country: 'PL',
    name: 'PESEL',
    shapes: ['###########'],
    check: (text) => {
      const month = Number(text.slice(2, 4)) % 20;
      return (
        isMonthDay(String(month), text.slice(4, 6)) &&
        (10 - (weighted(text.slice(0, 10), [1, 3, 7, 9]) % 10)) % 10 === digitAt(text, 10)
      );
    },
    alone: 'grouped',
    cues: ['pesel'],
    source: 'https://www.gov.pl/web/gov/czym-jest-numer-pesel',
  },
  {
    country: 'PL',
    name: 'identity card',
    shapes: ['AAA######', 'AAA ######'],
    check: (text) => weighted(text, [7, 3, 1, 0, 7, 3, 1, 7, 3]) % 10 === digitAt(text, 3) && !/^AB[AS]/.test(text),
    alone: 'never',
    cues: ['dowód', 'dowod', 'dowód osobisty', 'identity card', 'id card'],
    source: 'https://www.gov.pl/web/gov/uzyskaj-dowod-osobisty',
    mould: 'CBR######',
  },
  {
    country: 'PL',
    name: 'NIP',
    shapes: ['###-###-##-##', '###-##-##-###', '##########'],
    check: (text) => weighted(text.slice(0, 9), [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === digitAt(text, 9) && text !== '1234563218',
    alone: 'never',
    cues: ['nip', 'tax number'],
    source: EU_TIN,
  },
  {
    country: 'CZ, SK',
    name: 'birth number',
    shapes: ['######/####', '######/###', '##########'],
    check: (text) => {
      const month = Number(text.slice(2, 4));
      const real = month > 70 ? month - 70 : month > 50 ? month - 50 : month > 20 ? month - 20 : month;
      if (!isMonthDay(String(real), text.slice(4, 6))) return false;
      return text.length === 9 || (Number(text.slice(0, 9)) % 11) % 10 === digitAt(text, 9);
    },
    alone: 'grouped',
    cues: ['rodné číslo', 'rodne cislo', 'rč', 'r.č', 'birth number'],
    source: EU_TIN,
  },
  {
    country: 'HU',
    name: 'personal identifier',
    shapes: ['# ###### ####', '#-######-####', '###########'],
    check: (text) => {
      const body = text.slice(0, 10);
      const ascending = weighted(body, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) % 11;
      const descending = weighted(body, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
      return (
        /^[1-8]/.test(text) && isYymmdd(text.slice(1)) && (ascending === digitAt(text, 10) || descending === digitAt(text, 10))
      );
    },
    alone: 'grouped',
    cues: ['személyi szám', 'személyi azonosító', 'szemelyi szam'],
    source: EU_TIN,
  },
  {
    country: 'HU',
    name: 'TAJ number',
    shapes: ['### ### ###', '#########', '###-###-###'],
    check: (text) => weighted(text.slice(0, 8), [3, 7]) % 10 === digitAt(text, 8),
    alone: 'never',
    cues: ['taj', 'taj szám', 'taj-szám'],
    source: 'https://net.jogtar.hu/jogszabaly?docid=99600020.tv',
  },
  {
    country: 'HU',
    name: 'tax identifier',
    shapes: ['##########'],
    check: (text) => text.startsWith('8') && weighted(text.slice(0, 9), [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === digitAt(text, 9),
    alone: 'never',
    cues: ['adóazonosító', 'adoazonosito', 'tax id', 'adójel'],
    source: EU_TIN,
    mould: '8#########',
  },
  {
    country: 'RO',
    name: 'CNP',
    shapes: ['#############'],
    check: (text) => {
      const rest = weighted(text.slice(0, 12), [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
      return /^[1-9]/.test(text) && isYymmdd(text.slice(1)) && (rest === 10 ? 1 : rest) === digitAt(text, 12);
    },
    alone: 'grouped',
    cues: ['cnp', 'buletin', 'cod numeric personal'],
    source: EU_TIN,
  },
  {
    country: 'MD',
    name: 'IDNP',
    shapes: ['#############'],
    check: (text) => /^(?:2|09)/.test(text) && weighted(text.slice(0, 12), [7, 3, 1]) % 10 === digitAt(text, 12),
    alone: 'never',
    cues: ['idnp', 'cod personal'],
    source: OECD_TIN,
    mould: '2############',
  },
  {
    country: 'BG',
    name: 'EGN',
    shapes: ['##########'],
    check: (text) => {
      const month = Number(text.slice(2, 4));
      return (
        isMonthDay(String(month > 40 ? month - 40 : month > 20 ? month - 20 : month), text.slice(4, 6)) &&
        (weighted(text.slice(0, 9), [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === digitAt(text, 9)
      );
    },
    alone: 'never',
    cues: ['egn', 'егн', 'lnch', 'лнч'],
    source: EU_TIN,
  },
  {
    country: 'UA',
    name: 'taxpayer number',
    shapes: ['##########'],
    check: (text) => (((weighted(text.slice(0, 9), [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10 === digitAt(text, 9),
    alone: 'never',
    cues: ['іпн', 'рнокпп', 'ipn', 'rnokpp', 'tax number', 'tax code'],
    source: OECD_TIN,
  },
  {
    country: 'BY',
    name: 'personal number',
    shapes: ['#######A###AA#'],
    check: (text) =>
      /^[1-6]\d{6}[ABCHKEM]\d{3}(?:PB|BA|BI)\d$/.test(text) &&
      isDdmmyy(text.slice(1)) &&
      sum731(text.slice(0, 13)) === digitAt(text, 13),
    alone: 'always',
    cues: ['личный номер', 'идентификационный номер', 'personal number'],
    source: OECD_TIN,
    mould: '3######A0##PB#',
  },
  {
    country: 'RU',
    name: 'SNILS',
    shapes: ['###-###-### ##', '###########', '###-###-###-##'],
    check: (text) =>
      (weighted(text.slice(0, 9), [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(text.slice(9)) &&
      text !== '11223344595' &&
      Number(text.slice(0, 9)) > 1_001_998,
    alone: 'grouped',
    cues: ['снилс', 'snils'],
    source: 'https://sfr.gov.ru/',
  },
  {
    country: 'RU',
    name: 'INN of a person',
    shapes: ['############'],
    check: (text) =>
      (weighted(text.slice(0, 10), [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === digitAt(text, 10) &&
      (weighted(text.slice(0, 11), [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === digitAt(text, 11),
    alone: 'never',
    cues: ['инн', 'inn'],
    source: OECD_TIN,
  },
  {
    country: 'RU',
    name: 'internal passport',
    shapes: ['## ## ######', '#### ######', '##########'],
    alone: 'never',
    cues: ['паспорт', 'серия', 'russian passport', 'internal passport'],
    source: 'https://xn--b1ab2a0a.xn--b1aew.xn--p1ai/',
  },
];

function digitSum(value: number): number {
  return value > 9 ? Math.floor(value / 10) + (value % 10) : value;
}

function ean13(digits: string): boolean {
  return (10 - (weighted(digits.slice(0, 12), [1, 3]) % 10)) % 10 === digitAt(digits, 12);
}

function baltic(digits: string): boolean {
  const first = weighted(digits.slice(0, 10), [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const second = weighted(digits.slice(0, 10), [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  return (first < 10 ? first : second % 10) === digitAt(digits, 10);
}

const ITALIAN_ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function isItalian(text: string): boolean {
  let sum = 0;
  for (let index = 0; index < 15; index++) {
    const value = parseInt(text[index] ?? '0', 36);
    const letter = value > 9 ? value - 10 : value;
    sum += index % 2 === 0 ? (ITALIAN_ODD[letter] ?? 0) : letter;
  }
  return String.fromCharCode(65 + (sum % 26)) === text[15];
}

/** Decade, month (women + 50), day and year digit of a British licence. */
function isLicenceBirth(digits: string): boolean {
  return isMonthDay(String(Number(digits.slice(1, 3)) % 50), digits.slice(3, 5));
}
