import type { Confidence } from '../../core/types';
import { whenNeeded } from '../../core/when-needed';
import { digitAt, isPatterned, remainder, weighted } from './check-digits';

/** One national way to write an account, or a part of it. */
export interface AccountForm {
  readonly country: string;
  /** Global; the group `number` is the number, where the pattern holds more. */
  readonly pattern: RegExp;
  /** It need not hold six digits that stand together. */
  readonly short?: true;
  /** Takes letters and digits alone. */
  readonly check?: (text: string) => boolean;
  /** What must stand before it (lower case), in its sentence or as its column's name. Absent: its form is enough. */
  readonly cue?: RegExp;
  /** What may stand after it instead. */
  readonly cueAfter?: RegExp;
  /** What may not stand before it. */
  readonly unless?: RegExp;
  readonly confidence?: Confidence;
  readonly because: string;
}

/** Words for an account that nothing but a bank's has, in the languages that reach English posts. */
const ACCOUNT =
  /\b(?:acc(?:oun)?t|acc|a\/c|ac)\.?(?: ?(?:no|number|num|nr|#))?\.?\s?(?:is|was|[:=#\-–"'`*|])|\b(?:(?:bank|savings?|current|che(?:ck|qu)ing|deposit|salary|fixed deposit|sacco|giro) (?:account|a\/c|acct|acc)|account (?:no|number|num|nr)\b|acct|a\/c|konto(?:nummer|nr)?|compte|cuenta|conta|conto|rekening(?:nummer)?|rek\.?|hesap|nuban|hisa|akaunti|sacco|wire (?:it )?to|bank (?:details|transfer)|direct deposit|transfer (?:it |the money )?to)\b/;
const OTHER_ACCOUNT =
  /\b(?:followers?|user(?:name)?|login|twitter|instagram|order|invoice|ticket|case|tracking|booking|reference|ref|meter|customer|client) (?:no|number|id|account|#)?[.:#\s]{0,3}$/;
const BANK =
  /\b(?:gtb(?:ank)?|gtco|access(?: bank)?|zenith|uba|first ?bank|fcmb|fidelity|union bank|sterling|stanbic|wema|alat|kuda|opay|palmpay|moniepoint|providus|ecobank|polaris|keystone|jaiz|providusbank|fnb|absa|capitec|nedbank|standard bank|tymebank|kcb|equity bank|co-?op(?:erative)? bank|dbs|posb|ocbc|uob|maybank|cimb|bca|bni|bri|mandiri|bdo|bpi|metrobank|landbank|kasikorn|scb|vietcombank|techcombank|sbi|hdfc|icici|axis bank|kotak|pnb|chase|wells fargo|bancolombia|davivienda|nequi|bcp|interbank|bbva|santander|banco \p{L}+|kakao ?bank|shinhan|woori|toss)\b/u;

export const accountForms = whenNeeded((): readonly AccountForm[] => [
  {
    country: 'MX',
    pattern: /(?<![\p{L}\p{N}])(?:\d{18}|\d{3} \d{3} \d{11} \d)(?![\p{L}\p{N}])/gu,
    check: (digits) => !isPatterned(digits) && clabe(digits),
    cue: /\bclabe\b|\bspei\b|\btransfer|\bdeposit|\bcuenta\b|\bbank|\baccount\b|\bsend\b|\bpay\b/,
    because: 'it is an account number (CLABE) whose check digit holds',
  },
  {
    country: 'AR',
    pattern: /(?<![\p{L}\p{N}])\d{22}(?![\p{L}\p{N}])/gu,
    check: (digits) => !isPatterned(digits) && cbu(digits),
    because: 'it is an account number (CBU) whose check digits hold',
  },
  {
    country: 'NZ',
    pattern: /(?<![\p{L}\p{N}-])\d{2}-\d{4}-\d{7}-\d{2,3}(?![\p{L}\p{N}-])/gu,
    because: 'it is grouped as New Zealand writes accounts',
  },
  {
    country: 'PL',
    pattern: /(?<![\p{L}\p{N}])\d{2}(?: ?\d{4}){6}(?![\p{L}\p{N}])/gu,
    check: (digits) => remainder(`${digits.slice(2)}PL${digits.slice(0, 2)}`, 97) === 1,
    because: 'it is an account number whose check digits hold',
  },
  {
    country: 'CZ, SK',
    pattern: /(?<![\p{L}\p{N}/-])(?:\d{2,6}-)?\d{6,10}\/\d{4}(?![\p{L}\p{N}/-])/gu,
    check: (text) => czech(text),
    cue: ACCOUNT,
    cueAfter: /^\W{0,3}(?:účet|account)/,
    because: 'it is an account number with its bank code',
  },
  {
    country: 'HU',
    pattern: /(?<![\p{L}\p{N}-])\d{8}-\d{8}(?:-\d{8})?(?![\p{L}\p{N}-])/gu,
    check: (digits) => hungarian(digits),
    because: 'it is grouped as Hungary writes accounts, and its check digits hold',
  },
  {
    country: 'ES',
    pattern: /(?<![\p{L}\p{N}])\d{4}([ -])\d{4}\1\d{2}\1\d{10}(?![\p{L}\p{N}])/gu,
    check: (digits) => spanish(digits),
    because: 'it is an account number (CCC) whose check digits hold',
  },
  {
    country: 'NO',
    pattern: /(?<![\p{L}\p{N}.])\d{4}[. ]\d{2}[. ]\d{5}(?![\p{L}\p{N}])/gu,
    check: (digits) => norwegian(digits),
    because: 'it is an account number whose check digit holds',
  },
  {
    country: 'BR',
    short: true,
    pattern:
      /(?<![\p{L}\p{N}])ag(?:ência|encia|\.)?[\s:]{1,3}\d{4}(?:-\d)?[\s,;/–-]{1,4}(?:conta|c\/c|cc|c\.c\.)(?: corrente| poupança)?[\s:]{1,3}(?<number>\d{4,12}-?[\dx])(?![\p{L}\p{N}])/giu,
    because: 'it is an account with its branch',
  },
  {
    country: 'BR',
    short: true,
    pattern: /\bpix\b[^\n.!?]{1,40}?(?<number>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/giu,
    because: 'it is a key for transfers (Pix)',
  },
  {
    country: 'IN',
    short: true,
    pattern: /(?<![\p{L}\p{N}])[a-z]{4}0[a-z0-9]{6}(?![\p{L}\p{N}])/giu,
    cue: /\bifsc?\b|\bifsc code\b/,
    because: 'it is the branch code (IFSC) of an account',
  },
  {
    country: 'IN',
    short: true,
    pattern:
      /(?<![\p{L}\p{N}.])[\p{L}\p{N}._-]{2,40}@(?:ok(?:axis|sbi|hdfcbank|icici)|ybl|ibl|axl|apl|upi|paytm|pt(?:sbi|yes|axis|hdfc)|sbi|fbl|hdfcbank|icici|axisbank|kotak|freecharge|jupiteraxis|yapl|waicici|wahdfcbank)(?![\p{L}\p{N}.])/giu,
    because: 'it is an address for transfers (UPI)',
  },
  {
    country: 'GB',
    pattern: /(?<![\p{L}\p{N}-])\d{2}([ -])\d{2}\1\d{2}(?![\p{L}\p{N}-])/gu,
    check: (digits) => !isPatterned(digits),
    cue: /\bsort ?code\b|\bs\/c\b/,
    because: 'it is named a sort code',
  },
  {
    country: 'GB',
    pattern:
      /(?<![\p{L}\p{N}-])\d{2}-\d{2}-\d{2}(?=[ ,/|]{1,3}(?:(?:acc(?:oun)?t|acc|a\/c)\.?(?: no\.?| number)?:? )?\d{8}(?!\d))/gu,
    because: 'it is a sort code in front of an account number',
  },
  {
    country: 'GB',
    pattern:
      /(?<=(?<!\d)\d{2}-\d{2}-\d{2}[ ,/|]{1,3}(?:(?:acc(?:oun)?t|acc|a\/c)\.?(?: no\.?| number)?:? )?)\d{8}(?![\p{L}\p{N}-])/gu,
    because: 'it is an account number after a sort code',
  },
  {
    country: 'AU',
    pattern: /(?<![\p{L}\p{N}-])\d{3}-\d{3}[ ,/|]{1,3}\d{5,10}(?![\p{L}\p{N}-])/gu,
    cue: /\bbsb|\bacc|\ba\/c|\bpay|\bdeposit|\btransfer|\bbank/,
    because: 'it is a branch (BSB) with an account number',
  },
  {
    country: 'AU',
    pattern: /(?<![\p{L}\p{N}-])\d{3}[- ]?\d{3}(?![\p{L}\p{N}-])/gu,
    cue: /\bbsb\b\D{0,20}$/,
    because: 'it is named a BSB',
  },
  {
    country: 'US',
    pattern: /(?<![\p{L}\p{N}-])\d{9}(?![\p{L}\p{N}-])/gu,
    check: (digits) => !isPatterned(digits) && routing(digits),
    cue: /\b(?:routing|aba|rtn)\b[^\d\n]{0,30}$/,
    because: 'it is a routing number whose check digit holds',
  },
  {
    country: 'CA',
    pattern: /(?<![\p{L}\p{N}-])\d{5}-\d{3}(?:[- ]{1,3}\d{7,12})?(?![\p{L}\p{N}-])/gu,
    cue: /\btransit\b|\binstitution\b|\bdirect deposit\b|\bvoid cheque\b/,
    because: 'it is the transit and institution number of an account',
  },
  {
    country: 'RU',
    pattern: /(?<![\p{L}\p{N}])40817\d{15}(?![\p{L}\p{N}])/gu,
    because: 'accounts of persons in Russia start so',
  },
  {
    country: 'NG and others',
    pattern: /(?<![\p{L}\p{N}+.$€£-])\d(?:[ -]?\d){8,15}(?![\p{L}\p{N}-]|\.\d)/gu,
    check: (digits) => !isPatterned(digits) && !/0{5}$/.test(digits),
    cue: new RegExp(`${BANK.source}[^\\d\\n]{0,40}$`, 'u'),
    unless: OTHER_ACCOUNT,
    because: 'a bank is named in front of it',
  },
  {
    country: 'NG and others',
    pattern: /(?<![\p{L}\p{N}+.-])\d{10}(?![\p{L}\p{N}-]|\.\d)/gu,
    check: (digits) => !isPatterned(digits),
    cue: /\b(?:account|acct|acc|pay|send|transfer|deposit|balance)\b/,
    cueAfter: new RegExp(`^[^\\d\\n]{0,12}${BANK.source}`, 'u'),
    unless: OTHER_ACCOUNT,
    because: 'a bank is named after it',
  },
  {
    country: 'any',
    pattern: /(?<![\p{L}\p{N}+.$€£#-])\d(?:[ -]?\d){5,19}(?![\p{L}\p{N}\-%]|\.\d)/gu,
    check: (digits) => digits.length >= 6 && digits.length <= 20 && !isPatterned(digits) && !/0{5}$/.test(digits),
    cue: new RegExp(`(?:${ACCOUNT.source})[^\\d\\n]{0,36}$`),
    unless: OTHER_ACCOUNT,
    because: 'it is named an account number',
  },
  {
    country: 'any',
    pattern: /(?<![\p{L}\p{N}+.$€£#-])\d(?:[ -]?\d){8,17}(?![\p{L}\p{N}\-%]|\.\d)/gu,
    check: (digits) => !isPatterned(digits) && !/0{5}$/.test(digits),
    cue: /\b(?:account|a\/c|acct)(?: (?:is|was|number|no\.?))?,? $/,
    unless: OTHER_ACCOUNT,
    because: 'it is named an account',
  },
  {
    country: 'any',
    pattern: /(?<![\p{L}\p{N}+.$€£#-])\d(?:[ -]?\d){5,19}(?![\p{L}\p{N}\-%]|\.\d)/gu,
    check: (digits) => digits.length >= 6 && digits.length <= 17 && !isPatterned(digits),
    cue: /\b(?:sort ?code|bsb|routing|transit(?:[ /]+account)?|ifsc|branch code|swift|bic)\b.{0,45}(?:\bacc\w*|\ba\/c|[,/;|])\D{0,14}$/,
    because: 'it follows a bank’s code',
  },
]);

/** Samples that the registry prints, without spaces. */
export const REGISTRY_SAMPLES: ReadonlySet<string> = new Set(
  (
    'GB29NWBK60161331926819 GB82WEST12345698765432 GB33BUKB20201555555555 GB94BARC10201530093459 DE89370400440532013000 FR1420041010050500013M02606 FR7630006000011234567890189 NL91ABNA0417164300 NL02ABNA0123456789 ' +
    'BE68539007547034 BE71096123456769 CH9300762011623852957 CH5604835012345678009 ES9121000418450200051332 ES7921000813610123456789 IT60X0542811101000000123456 AT611904300234573201 AT483200000012345864 IE29AIBK93115212345678 IE64IRCE92050112345678 ' +
    'PT50000201231234567890154 PT50002700000001234567833 PL61109010140000071219812874 PL10105000997603123456789123 SE4550000000058398257466 SE7280000810340009783242 NO9386011117947 NO8330001234567 DK5000400440116243 DK9520000123456789 FI2112345600000785 FI1410093000123458 ' +
    'AE070331234567890123456 AE460090000000123456789 SA0380000000608010167519 SA4420000001234567891234 TR330006100519786457841326 TR320010009999901234567890 IL620108000000099999999 IL170108000000012612345 PK36SCBL0000001123456702 BR1800360305000010009795493C1 BR1500000000000010932840814P2 ' +
    'LU280019400644750000 LU120010001234567891 CZ6508000000192000145399 CZ5508000000001234567899 SK3112000000198742637541 SK8975000000000012345671 HU42117730161111101800000000 RO49AAAA1B31007593840000 GR1601101250000000012300695 BG80BNBG96611020345678 HR1210010051863000160 SI56263300012039086 MT84MALT011000012345MTLCAST001S ' +
    'CY17002001280000001200527600 EE382200221020145685 LV80BANK0000435195001 LT121000011101001000 IS140159260076545510730339 LI21088100002324013AA MC5811222000010123456789030'
  ).split(' '),
);

/** An IBAN with the right check digits, in groups of four: examples are made, not printed. */
export function sampleIban(country: string, account: string): string {
  const check = String(98 - remainder(`${account}${country}00`, 97)).padStart(2, '0');
  return (country + check + account).replace(/(.{4})(?=.)/g, '$1 ');
}

/** Each product counts modulo ten. https://en.wikipedia.org/wiki/CLABE */
function clabe(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += (digitAt(digits, index) * ([3, 7, 1][index % 3] ?? 0)) % 10;
  return (10 - (sum % 10)) % 10 === digitAt(digits, 17);
}

/** https://es.wikipedia.org/wiki/Clave_Bancaria_Uniforme */
function cbu(digits: string): boolean {
  const bank = (10 - (weighted(digits.slice(0, 7), [7, 1, 3, 9, 7, 1, 3]) % 10)) % 10;
  const account = (10 - (weighted(digits.slice(8, 21), [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3]) % 10)) % 10;
  return bank === digitAt(digits, 7) && account === digitAt(digits, 21);
}

/** Prefix and number were joined: the number is the last ten digits before the bank's four. */
function czech(digits: string): boolean {
  const number = digits.slice(0, -4).slice(-10).padStart(10, '0');
  return weighted(number, [6, 3, 7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0 && Number(number) > 99;
}

function hungarian(digits: string): boolean {
  const weights = [9, 7, 3, 1];
  return (
    weighted(digits.slice(0, 8), weights) % 10 === 0 && weighted(digits.slice(8), weights) % 10 === 0 && !/^0+$/.test(digits)
  );
}

function spanish(digits: string): boolean {
  const weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
  const check = (part: string): number => {
    const rest = 11 - (weighted(part, weights) % 11);
    return rest === 10 ? 1 : rest === 11 ? 0 : rest;
  };
  return check(`00${digits.slice(0, 8)}`) === digitAt(digits, 8) && check(digits.slice(10)) === digitAt(digits, 9);
}

function norwegian(digits: string): boolean {
  const rest = weighted(digits.slice(0, 10), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (11 - rest) % 11 === digitAt(digits, 10) && digits.slice(4, 6) !== '00';
}

/** https://www.aba.com/about-us/routing-number */
function routing(digits: string): boolean {
  return /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/.test(digits) && weighted(digits, [3, 7, 1]) % 10 === 0;
}
