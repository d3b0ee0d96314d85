import { digitAt, isPatterned, luhn, sum731, verhoeff, weighted } from '../check-digits';
import { inRange, isBirthYear, isDdmmyy, isMonthDay, isYymmdd, isYyyymmdd, OECD_TIN, type GovernmentId } from './form';

export const ASIA: readonly GovernmentId[] = [
  {
    country: 'IN',
    name: 'Aadhaar',
    shapes: ['#### #### ####', '############', '####-####-####'],
    check: (text) => /^[2-9]/.test(text) && verhoeff(text) && text !== [...text].reverse().join('') && text !== '999941057058',
    alone: 'grouped',
    cues: ['aadhaar', 'aadhar', 'adhaar', 'adhar', 'uidai', 'uid', 'ekyc', 'आधार'],
    source: 'https://uidai.gov.in/',
    mould: '7###########',
  },
  {
    country: 'IN',
    name: 'PAN',
    shapes: ['AAAAA####A'],
    check: (text) =>
      /^[A-Z]{3}[PCHFATBLJG]/.test(text) && text.slice(5, 9) !== '0000' && !/^(?:ABC[PD]E1234F|AAAPA1234A)$/.test(text),
    alone: 'always',
    cues: ['pan', 'income tax', 'itr', 'form 16', 'permanent account'],
    source: 'https://www.incometax.gov.in/',
    mould: 'BNZPK####L',
  },
  {
    country: 'IN',
    name: 'voter ID',
    shapes: ['AAA#######', 'AA/##/###/######'],
    alone: 'never',
    cues: ['epic', 'voter', 'voter id', 'election card'],
    source: 'https://www.eci.gov.in/',
    mould: 'KTR#######',
  },
  {
    country: 'IN',
    name: 'driving licence',
    shapes: [
      'AA## ###########',
      'AA##-###########',
      'AA-#############',
      'AA## ####-#######',
      'AA-##-####-#######',
      'AA#############',
    ],
    check: (text) =>
      /^(?:AP|AR|AS|BR|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TN|TR|TS|TG|UK|UP|WB)\d\d/.test(
        text,
      ) && isBirthYear(text.slice(4, 8)),
    alone: 'always',
    cues: ['driving licence', 'dl', 'licence', 'rto'],
    source: 'https://parivahan.gov.in/',
    mould: 'MH12 2015#######',
  },
  {
    country: 'IN',
    name: 'UAN, ABHA and ESIC',
    shapes: ['############', '##-####-####-####', '##########', '#################'],
    alone: 'never',
    cues: ['uan', 'epf', 'provident fund', 'abha', 'health id', 'esic'],
    source: 'https://www.epfindia.gov.in/',
  },
  {
    country: 'PK',
    name: 'CNIC',
    shapes: ['#####-#######-#', '#############'],
    check: (text) => /^[1-8]/.test(text) && !isPatterned(text),
    alone: 'grouped',
    cues: ['cnic', 'nadra', 'nicop', 'shanakhti', 'id card'],
    source: 'https://www.nadra.gov.pk/',
    mould: '35202-#######-#',
  },
  {
    country: 'BD',
    name: 'NID',
    shapes: ['##########', '### ### ####', '#############', '#################'],
    alone: 'never',
    cues: ['nid', 'জাতীয় পরিচয়পত্র', 'national id', 'smart card'],
    source: 'https://www.nidw.gov.bd/',
  },
  {
    country: 'LK',
    name: 'NIC',
    shapes: ['#########A', '############', '######### A'],
    check: (text) => {
      const old = text.length === 10;
      const day = Number(old ? text.slice(2, 5) : text.slice(4, 7)) % 500;
      return day >= 1 && day <= 366 && (old ? /[VX]$/.test(text) : isBirthYear(text.slice(0, 4)));
    },
    alone: 'grouped',
    cues: ['nic', 'national identity', 'හැඳුනුම්පත'],
    source: 'https://drp.gov.lk/',
    mould: '#########V',
  },
  {
    country: 'NP',
    name: 'citizenship number',
    shapes: ['##-##-##-#####', '###-###-###-#'],
    alone: 'never',
    cues: ['nagarikta', 'citizenship', 'nin'],
    source: 'https://donidcr.gov.np/',
  },
  {
    country: 'CN',
    name: 'resident identity number',
    shapes: ['##################', '#################A', '###### ######## ####', '###### ######## ###A'],
    check: (text) =>
      isYyyymmdd(text.slice(6)) &&
      /^[1-68]/.test(text) &&
      '10X98765432'[weighted(text.slice(0, 17), [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11] === text[17] &&
      text !== '11010519491231002X',
    alone: 'always',
    cues: ['id number', '身份证', 'shenfenzheng', 'resident id'],
    source: 'https://openstd.samr.gov.cn/',
    mould: '31010419850612###X',
  },
  {
    country: 'HK',
    name: 'HKID',
    shapes: ['A######(*)', 'A*######(*)', 'AA######(*)', 'A#######', 'A######A', 'A###### (*)'],
    check: (text) => {
      const [, letters = '', digits = '', check = ''] = /^([A-Z]{1,2})(\d{6})([0-9A])$/.exec(text) ?? [];
      if (digits === '123456') return false;
      const values = [...letters.padStart(2, ' ')].map((letter) => (letter === ' ' ? 36 : parseInt(letter, 36)));
      const sum = (values[0] ?? 0) * 9 + (values[1] ?? 0) * 8 + weighted(digits, [7, 6, 5, 4, 3, 2]) + parseInt(check, 16);
      return digits !== '' && sum % 11 === 0;
    },
    alone: 'grouped',
    cues: ['hkid', '身份證', 'hong kong id', 'identity card', 'id card'],
    source: 'https://www.immd.gov.hk/',
    mould: 'K######(#)',
  },
  {
    country: 'MO',
    name: 'BIR',
    shapes: ['#######(#)'],
    check: (text) => /^[157]/.test(text),
    alone: 'grouped',
    cues: ['bir', 'macau id'],
    source: 'https://www.dsi.gov.mo/',
    mould: '5######(#)',
  },
  {
    country: 'TW',
    name: 'national ID',
    shapes: ['A#########'],
    check: (text) => {
      const letter = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(text.charAt(0)) + 10;
      return (
        /^[A-Z][1289]/.test(text) &&
        (Math.floor(letter / 10) + 9 * (letter % 10) + weighted(text.slice(1, 9), [8, 7, 6, 5, 4, 3, 2, 1]) + digitAt(text, 9)) %
          10 ===
          0 &&
        text !== 'A123456789'
      );
    },
    alone: 'grouped',
    cues: ['身分證', 'taiwan id', 'national id', 'arc', 'id'],
    source: OECD_TIN,
    mould: 'F2########',
  },
  {
    country: 'JP',
    name: 'My Number',
    shapes: ['#### #### ####', '############', '####-####-####'],
    check: (text) => {
      const rest = weighted(text.slice(0, 11), [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
      return (rest <= 1 ? 0 : 11 - rest) === digitAt(text, 11);
    },
    alone: 'never',
    cues: ['my number', 'マイナンバー', '個人番号', 'kojin bango', 'individual number'],
    source: 'https://www.cao.go.jp/bangouseido/',
  },
  {
    country: 'JP',
    name: 'licence, pension and residence card',
    shapes: ['############', '####-######', 'AA########AA', '##########'],
    alone: 'never',
    cues: ['免許証番号', '基礎年金番号', 'zairyu', '在留カード', 'residence card', 'nenkin', 'pension number'],
    source: 'https://www.moj.go.jp/isa/',
    mould: 'TK########HV',
  },
  {
    country: 'KR',
    name: 'resident registration number',
    shapes: ['######-#######', '#############'],
    check: (text) => isYymmdd(text) && /^[1-8]/.test(text.slice(6)) && !isPatterned(text.slice(6)),
    alone: 'grouped',
    cues: ['rrn', 'jumin', '주민등록번호', 'resident registration', 'arc', '외국인등록번호', 'alien registration'],
    source: OECD_TIN,
  },
  {
    country: 'SG',
    name: 'NRIC',
    shapes: ['A#######A'],
    check: (text) => {
      const kind = text.charAt(0);
      const sum = weighted(text.slice(1, 8), [2, 7, 6, 5, 4, 3, 2]) + (/[TG]/.test(kind) ? 4 : kind === 'M' ? 3 : 0);
      const letters = /[ST]/.test(kind) ? 'JZIHGFEDCBA' : /[FG]/.test(kind) ? 'XWUTRQPNMLK' : 'XWUTRQPNJLK';
      return /^[STFGM]/.test(kind) && letters[sum % 11] === text[8] && !/1234567/.test(text);
    },
    alone: 'always',
    cues: ['nric', 'fin', 'ic', 'work pass', 'ic number'],
    source: 'https://www.ica.gov.sg/',
    mould: 'S#######D',
  },
  {
    country: 'MY',
    name: 'MyKad',
    shapes: ['######-##-####', '############'],
    check: (text) => isYymmdd(text) && !/^(?:00|17|18|19|20|69|70|73|80|81|9[4-7])/.test(text.slice(6)),
    alone: 'grouped',
    cues: ['ic', 'mykad', 'nric', 'kad pengenalan', 'i/c'],
    source: 'https://www.jpn.gov.my/',
  },
  {
    country: 'ID',
    name: 'NIK',
    shapes: ['################', '#### #### #### ####'],
    check: (text) => {
      const day = Number(text.slice(6, 8));
      return (
        inRange(text.slice(0, 2), 11, 96) &&
        isMonthDay(text.slice(8, 10), String(day > 40 ? day - 40 : day)) &&
        !text.endsWith('0000') &&
        !luhn(text)
      );
    },
    alone: 'never',
    cues: ['nik', 'ktp', 'kk', 'kartu keluarga'],
    source: 'https://dukcapil.kemendagri.go.id/',
    mould: '3174051206850###',
  },
  {
    country: 'ID',
    name: 'NPWP',
    shapes: ['##.###.###.#-###.###', '###############'],
    check: (text) => luhn(text.slice(0, 9)),
    alone: 'grouped',
    cues: ['npwp', 'pajak', 'bpjs'],
    source: OECD_TIN,
    mould: '##.###.###.#-###.000',
  },
  {
    country: 'TH',
    name: 'national ID',
    shapes: ['#-####-#####-##-#', '#############', '# #### ##### ## #'],
    check: (text) =>
      /^[1-8]/.test(text) &&
      (11 - (weighted(text.slice(0, 12), [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === digitAt(text, 12),
    alone: 'grouped',
    cues: ['บัตรประชาชน', 'thai id', 'national id', 'id card'],
    source: OECD_TIN,
  },
  {
    country: 'VN',
    name: 'CCCD',
    shapes: ['############', '#########'],
    check: (text) => text.length === 9 || inRange(text.slice(0, 3), 1, 96),
    alone: 'never',
    cues: ['cccd', 'cmnd', 'căn cước', 'can cuoc', 'mst', 'mã số thuế'],
    source: OECD_TIN,
    mould: '001085######',
  },
  {
    country: 'PH',
    name: 'SSS, PhilHealth, UMID and Pag-IBIG',
    shapes: ['##-#######-#', '##-#########-#', '####-#######-#', '####-####-####', '############', '##########'],
    alone: 'grouped',
    cues: ['sss', 'philhealth', 'umid', 'gsis', 'crn', 'pag-ibig', 'pagibig', 'philsys', 'psn', 'pcn'],
    source: 'https://www.sss.gov.ph/',
  },
  {
    country: 'PH',
    name: 'TIN',
    shapes: ['###-###-###-###', '###-###-###', '###-###-###-#####'],
    alone: 'never',
    cues: ['tin', 'bir', 'tax identification'],
    source: OECD_TIN,
  },
  {
    country: 'PH',
    name: 'driving licence',
    shapes: ['A##-##-######'],
    alone: 'always',
    cues: ['license', 'lto', 'driver'],
    source: 'https://lto.gov.ph/',
    mould: 'N03-##-######',
  },
  {
    country: 'MM',
    name: 'NRC',
    shapes: ['##/AAAAAA(A)######', '#/AAAAAA(A)######', '##/AAAAA(A)######', '#/AAAAA(A)######', '##/AAAAAAA(A)######'],
    alone: 'always',
    cues: ['nrc'],
    source: 'https://www.mip.gov.mm/',
    mould: '12/KAMAYA(N)######',
  },
  {
    country: 'IL',
    name: 'identity number',
    shapes: ['#########', '########-#'],
    check: (text) => luhn(text) && text !== '000000018' && !isPatterned(text),
    alone: 'never',
    cues: ['teudat zehut', 'mispar zehut', 'ת.ז', 'תעודת זהות', 'israeli id', 'tz', 'id number', 'hawiya'],
    source: OECD_TIN,
  },
  {
    country: 'SA',
    name: 'national ID and iqama',
    shapes: ['##########'],
    check: (text) => /^[12]/.test(text) && luhn(text),
    alone: 'never',
    cues: ['iqama', 'absher', 'هوية', 'إقامة', 'saudi id', 'national id'],
    source: 'https://www.absher.sa/',
    mould: '2#########',
  },
  {
    country: 'AE',
    name: 'Emirates ID',
    shapes: ['###-####-#######-#', '###############', '### #### ####### #'],
    check: (text) => text.startsWith('784') && isBirthYear(text.slice(3, 7)),
    alone: 'grouped',
    cues: ['emirates id', 'eid', 'icp', 'الهوية'],
    source: 'https://icp.gov.ae/',
    mould: '784-1985-#######-#',
  },
  {
    country: 'KW',
    name: 'Civil ID',
    shapes: ['############'],
    check: (text) =>
      /^[23]/.test(text) &&
      isYymmdd(text.slice(1)) &&
      11 - (weighted(text.slice(0, 11), [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11) === digitAt(text, 11),
    alone: 'never',
    cues: ['civil id', 'paci', 'البطاقة المدنية'],
    source: 'https://www.paci.gov.kw/',
  },
  {
    country: 'QA, BH, OM, JO',
    name: 'national number',
    shapes: ['###########', '#########', '########', '##########'],
    alone: 'never',
    cues: ['qid', 'qatar id', 'hukoomi', 'cpr', 'civil number', 'resident card', 'الرقم الوطني', 'bahrain id'],
    source: OECD_TIN,
  },
  {
    country: 'IR',
    name: 'national code',
    shapes: ['###-######-#', '##########'],
    check: (text) => {
      const rest = weighted(text.slice(0, 9), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
      return !isPatterned(text) && (rest < 2 ? rest : 11 - rest) === digitAt(text, 9);
    },
    alone: 'grouped',
    cues: ['code melli', 'کد ملی', 'melli', 'national code'],
    source: OECD_TIN,
  },
  {
    country: 'TR',
    name: 'identity number',
    shapes: ['###########', '### ### ### ##'],
    check: (text) => {
      const digits = [...text].map(Number);
      const odd = (digits[0] ?? 0) + (digits[2] ?? 0) + (digits[4] ?? 0) + (digits[6] ?? 0) + (digits[8] ?? 0);
      const even = (digits[1] ?? 0) + (digits[3] ?? 0) + (digits[5] ?? 0) + (digits[7] ?? 0);
      return (
        text[0] !== '0' &&
        (7 * odd - even + 100) % 10 === digits[9] &&
        (odd + even + (digits[9] ?? 0)) % 10 === digits[10] &&
        text !== '10000000146'
      );
    },
    alone: 'always',
    cues: ['tc kimlik', 'tckn', 'kimlik', 't.c. kimlik', 'tc no'],
    source: 'https://www.nvi.gov.tr/',
  },
  {
    country: 'KZ',
    name: 'IIN',
    shapes: ['############'],
    check: (text) => {
      const first = weighted(text.slice(0, 11), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
      const second = weighted(text.slice(0, 11), [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
      return isYymmdd(text) && /[1-6]/.test(text.charAt(6)) && (first < 10 ? first : second) === digitAt(text, 11);
    },
    alone: 'never',
    cues: ['иин', 'жсн', 'iin'],
    source: OECD_TIN,
  },
  {
    country: 'UZ, KG',
    name: 'PINFL',
    shapes: ['##############'],
    check: (text) =>
      /^[1-6]/.test(text) &&
      (isDdmmyy(text.slice(1)) || isMonthDay(text.slice(3, 5), text.slice(1, 3))) &&
      (sum731(text.slice(0, 13)) === digitAt(text, 13) || isBirthYear(text.slice(5, 9))),
    alone: 'never',
    cues: ['пинфл', 'pinfl', 'jshshir', 'пин', 'pin'],
    source: OECD_TIN,
  },
  {
    country: 'GE, AM, AZ',
    name: 'personal number',
    shapes: ['###########', '##########', '*******'],
    check: (text) => text.length > 7 || /^(?=.*\d)(?=.*[A-Z])[0-9A-HJ-NP-Z]{7}$/.test(text),
    alone: 'never',
    cues: ['პირადი ნომერი', 'piradi nomeri', 'georgian personal number', 'fin code', 'social card', 'psn'],
    source: OECD_TIN,
    mould: '01#########',
  },
];
