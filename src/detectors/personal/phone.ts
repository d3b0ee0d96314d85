import { eachMatch } from '../../core/each-match';
import { DIGITS } from '../../core/keywords';
import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/max';
import type { BlockContent, Detector, Match } from '../../core/types';
import { givenName } from '../../core/names';
import { readingsOf } from './phone-habits';
import { publicRangeOf } from './phone-public';
import { isReserved } from './phone-reserved';
import { surroundingsOf, type Surroundings } from './surroundings';

const SPACE = '[ \\t\\u00a0\\u2007\\u2009\\u202f]';
const JOINT = `(?:${SPACE}{0,2}[-./\\u2010-\\u2015\\u2212]${SPACE}?|${SPACE}{1,2}|\\)${SPACE}?[-./]?|${SPACE}?\\((?:0\\)${SPACE}?)?)`;

/** Groups of digits with what people put between them, with or without a country code, and an extension. */
const CANDIDATE = new RegExp(
  `(?<![\\p{L}\\p{N}_$€£¥₹%#§=~^<>])(?<!\\p{N}[-./:@+_]|\\p{L}[-./@+_]|[$€£¥₹]\\s)(?<number>(?:\\+|00|\\(\\+?)?\\d{1,15}(?:${JOINT}\\d{1,11}){0,7})(?<extension>${SPACE}{0,2}(?:[x#]|ext\\.?|extension)${SPACE}?\\d{1,6})?(?![\\p{L}\\p{N}_%°€£$]|[.,:/=@-]\\d|${SPACE}[€£%])`,
  'gu',
);

/** RFC 3966 links, and the messengers' own. Digits are bare there, and the plus may be escaped. */
const LINK =
  /(?:\b(?:tel|sms|callto|facetime|whatsapp|viber|imessage):(?:\/\/\S{0,20}?(?:phone|number)=)?|wa\.me\/|(?:send\?|[?&])phone=|t\.me\/|signal\.me\/#p\/)(?<number>(?:\+|%2B)?\d[\d().-]{6,18}\d)/gi;

const SPOKEN_DIGIT = '(?:zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine)';
const SPOKEN = new RegExp(
  `\\b(?:plus |(?:double|triple|treble) )?${SPOKEN_DIGIT}(?:[\\s,.-]{1,3}(?:(?:double|triple|treble)[ -])?${SPOKEN_DIGIT}){6,14}\\b`,
  'gi',
);

const PHONE_WORD =
  'call|calls|calling|ring|rings|ringing|phone|phones|phoned|tel|telephone|telefon|telefono|teléfono|téléphone|mobile|mob|móvil|cell|cellphone|celular|handy|whats ?app|wasap|wapp|sms|text|texts|txt|dial|fax|number|numbers|nr|contact|reach|flash|buzz|message|signal|telegram|viber|landline|home line|m-?pesa|mobile money|momo|gcash|paymaya|airtel|bkash|easypaisa|jazzcash|swish|bizum|vipps|zelle|answering|hp|ph|line|beep|send to|facetime|imessage|dm';
const PHONE_CUE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PHONE_WORD})(?![\\p{L}])[^\\d\\n]{0,50}$`, 'u');
/** Close enough that even digits in no country's plan are meant as a phone number. */
const PHONE_LABEL =
  /(?<![\p{L}\p{N}])(?:call(?:ing|ed)?|ring|phone|tel|telephone|mobile|mob|cell|whats ?app|sms|text|dial|fax|answering|telefon|handy|(?:phone|mobile|cell|contact|his|her|my|our|their|the|telephone) number)(?![\p{L}])[^\d\n]{0,16}$/u;
const LABEL_AFTER = /^["'\\)\s,;:*_(|–—-]{0,4}(?:mobile|cell|office|home|work|fax|phone|tel|whatsapp|direct|landline|[mch])\b/;

/** Published for everybody to ring. */
const HOTLINE =
  /\b(?:hotlines?|helplines?|help ?line|crisis|emergency|emergencies|samaritans|childline|lifeline|crimestoppers|police|ambulance|fire brigade|customer (?:service|care|support)|call cent(?:re|er)|switchboard|reception|front desk|box office|reservations?|bookings?|to book|book (?:a table|your|on|at)|ask to book|ticket office|press office|press contact|media enquiries|enquiries|inquiries|freephone|toll[- ]free|directory enquiries|poison control|information (?:line|desk)|(?:shop|office) (?:tele)?phone|infoline|info line|tip ?line|advice line|national line|council|town hall|embassy|consulate|surgery|clinic|hospital|school office|museum|library|restaurant|café|cafe|hotel|theatre|theater|gallery|pharmacy|flood ?line|support line|gas leak|power cut|sales team|head office|our offices?|(?:tourist|visitor|general) (?:information|office|cent(?:re|er))|(?:mountain|cave|sea|beach|surf|animal|wildlife|search and) rescue|lifeboats?|lifeguards?|coast ?guard|fire (?:service|department|station)|park rangers?|non-emergency|advisory service)\b/;
const PRIVATE =
  /\b(?:not the|instead of the|direct|my|his|her|their|mum'?s?|mom'?s?|dad'?s?|husband|wife|daughter|son|sister|brother|own|private|personal|home number|me|him|lead|boss)\b/;
const FRIENDS =
  /\b(?:mother|father|mama|papa|mam|gran\w{0,6}|nan|aunt\w{0,3}|uncle|cousin|neighbou?r|friend|mate|flatmate|landlord|landlady|colleague|boyfriend|girlfriend|tenant)s?\b/;
const EXAMPLE =
  /\b(?:example|sample|dummy|fake|fictitious|fictional|invented|made[- ]up|placeholder|format|looks like|such as|e\.g|drama|reserved|regex|pattern|mask(?:ed)?)\b/;
const OTHER_NUMBER =
  /\b(?:order|invoice|tracking|isbn(?:-1[03])?|issn|ean|upc|gtin|sku|part|serial|model|ticket|case|reference|ref|booking|confirmation|version|build|doi|pmid|arxiv|orcid|imei|vin|timestamp|epoch|flight|batch|lot|patent|iban|account|acct|acc|a\/c|routing|sort code|bsb|commit|port|pid|error|issue|page|pages|pp|nhs|nhs number|ssn|sin|tfn|aadhaar|abn|acn|ein|vat|utr|passport|licen[cs]e|id|card|grid ref\w*|zip|postcode|isin|cas|range|years?|from|between|score|scores|cost|price|budget|total|sum|size|dimensions?)(?: (?:number|no|id|code))?(?: is| was)?[.:#\s"'*`(]{0,4}$/;

export const phone: Detector = {
  id: 'personal/phone',
  title: 'Telephone number',
  label: 'phone',
  doc: {
    what: 'A telephone number of any country that isn’t published for callers: international, national, in a link or spelt out.',
    why: 'It reaches one person, and is what messengers, payment apps and password resets know them by.',
    fix: 'Ask readers to write instead, or give a number that is meant to be published.',
  },
  sources: [
    { title: 'ITU-T E.164', url: 'https://www.itu.int/rec/T-REC-E.164/en' },
    { title: 'RFC 3966, tel URIs', url: 'https://www.rfc-editor.org/rfc/rfc3966' },
    { title: 'Numbering plans, as kept in libphonenumber', url: 'https://github.com/google/libphonenumber' },
    {
      title: 'Ofcom, numbers for use in drama',
      url: 'https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama',
    },
  ],
  placeholder: 'phone number',
  keywords: [...DIGITS, 'oh', 'zero', 'double', 'nought', 'plus'],
  looksAt: 'text',
  *detect(block): Generator<Match> {
    const { text } = block;
    if (/\d(?:[^\d\n]{0,4}\d){6}/.test(text)) {
      for (const match of eachMatch(LINK, text)) {
        const number = match.groups?.['number'] ?? '';
        const start = match.index + match[0].length - number.length;
        const parsed = parsePhoneNumberFromString(`+${number.replace(/%2B|\D/gi, '')}`);
        const open = parsed !== undefined && (isReserved(parsed.number.slice(1)) || isPublicType(parsed));
        yield {
          start,
          end: start + number.length,
          confidence: open ? 'possible' : 'likely',
          because: 'the link calls or writes to a number',
        };
      }
      for (const match of eachMatch(CANDIDATE, text)) {
        const found = read(block, match);
        if (found !== undefined) yield found;
      }
    }
    if (!/\b(?:oh|zero|double|nought|plus)\b/i.test(block.prose)) return;
    for (const match of eachMatch(SPOKEN, block.prose)) {
      const { before } = surroundingsOf(block, match.index, match.index);
      if (!PHONE_CUE.test(before) && !/^(?:plus|zero|oh|nought|double)/i.test(match[0])) continue;
      yield {
        start: match.index,
        end: match.index + match[0].length,
        confidence: 'likely',
        because: 'it spells a telephone number out',
      };
    }
  },
  examples: {
    hits: [
      'Write me privately, ⟦+48 601 775 318⟧, after 18.',
      'The number is still ⟦0171 5529 8043⟧, you can stop asking.',
      'On file is STILL his, ⟦(252) 448-0917⟧, straight to voicemail.',
      'Send to ⟦0798 330 617⟧ (don’t panic).',
      'You ring my husband, ⟦06 61 47 20 93⟧. He snores but he answers.',
      'kindly inform his masi on ⟦98882 14076⟧',
      'if it is urgent the wasap of the house, ⟦311 604 2297⟧, my mom picks up',
      '[Text me](https://wa.me/⟦447458220913⟧)',
      'Tel: ⟦+44 (0)7458 220 913⟧',
      'reach me on ⟦oh seven four five eight two two oh nine one three⟧',
      'They’re not answering at ⟦785 8949⟧.',
      'Acas is on 0300 123 1100, my own rep on ⟦07458 220913⟧.',
      'In Multan ring the uncle, ⟦0300 551 2889⟧.',
      'Ring Chidi on ⟦0808 803 4410⟧ before five.',
    ],
    nearMisses: [
      { text: 'London is 020 7946 0123, or (212) 555-0142 in films.', why: 'these ranges are kept for fiction' },
      { text: 'Samaritans 116 123, Childline 0800 1111, Floodline 0345 988 1188.', why: 'helplines are published' },
      { text: 'To book a table ring the restaurant on 020 7394 6218.', why: 'a venue publishes its number' },
      { text: 'From 2024-11-05 to 05.11.2025, or 10/11/2024.', why: 'these are dates' },
      { text: 'ISBN 978-0-306-40615-7, order 408-773-9912.', why: 'they are named otherwise' },
      { text: 'It cost 1 200 000 and reached 300 400 500 people.', why: 'thousands are grouped by three' },
      { text: 'Ping 86.231.85.193, version 10.0.19045.3803.', why: 'dotted numbers are addresses and versions' },
      { text: 'Won 6-4 3-6 7-5 in 2:14, seats 12-34-56.', why: 'scores and seats are no numbers to ring' },
      { text: 'Call 1-800-273-8255 any time.', why: 'it is free to call for everybody' },
      { text: 'HMRC is on 0300 200 3300, the ombudsman on 0808 800 0082.', why: 'by their ranges they are published' },
      { text: 'Potholes: 1300 653 212 in Perth, 1800-266-1122 in Delhi.', why: 'by their ranges they are published' },
      { text: 'To report it, call 1-800-321-OSHA.', why: 'only a published number is spelt in letters' },
      { text: 'Mountain rescue: 021 937 0300, save it.', why: 'rescuers publish their number' },
      { text: 'Call 555-0134, as they do in films.', why: 'it is kept for fiction in every area' },
    ],
  },
};

function read(block: BlockContent, match: RegExpExecArray): Match | undefined {
  const number = match.groups?.['number'] ?? '';
  const digits = number.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 16) return undefined;
  const start = match.index;
  const end = start + match[0].length;
  const around = surroundingsOf(block, start, end);
  const label =
    PHONE_LABEL.test(around.before) ||
    LABEL_AFTER.test(around.after) ||
    /\b(?:phone|tel|mobile|cell|fax|whatsapp)\b/.test(around.column);
  const cued = label || PHONE_CUE.test(around.before) || /^\W{0,3}(?:whatsapp|text|call|voicemail)\b/.test(around.after);
  if (!label && OTHER_NUMBER.test(around.before)) return undefined;
  const code =
    block.kind === 'code' ||
    block.parts.some((part) => part.start <= start && start < part.end && /code|target|html/.test(part.kind));
  const found = (confidence: Match['confidence'], because: string): Match => ({ start, end, confidence, because });

  const international = readInternational(number, digits);
  if (international !== undefined) {
    if (isReserved(international.number.slice(1)) || isPublicType(international) || isHotline(around))
      return found('possible', 'it is a telephone number, though one for everybody');
    if (EXAMPLE.test(around.before)) return found('possible', 'it is a telephone number, though given as an example');
    if (international.isValid()) return found('likely', 'it is a number in the plan of its country');
    return cued && international.isPossible() ? found('likely', 'it is written as an international number') : undefined;
  }
  if (code && !label) return undefined;
  const extended = match.groups?.['extension'] !== undefined;
  const range = extended ? undefined : publicRangeOf(number, block.text.slice(end, end + 12));
  if (range === 'public' || (range !== undefined && !isSomebodys(around)))
    return found('possible', 'it is a telephone number, though one for everybody');
  const national = readNational(number, digits);
  const written = looksWritten(number, label);
  if (national === undefined) {
    if (isReservedAnywhere(number, digits)) return found('possible', 'it is a telephone number kept for fiction');
    if (!label || !written) return undefined;
    return found(isReserved(digits) || isHotline(around) ? 'possible' : 'likely', 'a word for a phone stands beside it');
  }
  if (national.reserved || (isPublicType(national.parsed) && !extended))
    return found('possible', 'it is a telephone number, though one for everybody');
  if (isHotline(around) || EXAMPLE.test(around.before))
    return found('possible', 'it is a telephone number, though one offered to callers');
  if (national.strong && written) return found('likely', 'it is grouped and numbered as telephones of a country are');
  if (cued && (written || digits.length > 8)) return found('likely', 'it fits a country’s numbers, and a phone is spoken of');
  if (!code && national.mobile && digits.startsWith('0') && digits.length >= 10 && number === digits)
    return found('likely', 'it is a mobile number in the plan of a country');
  return digits.startsWith('0') ? found('possible', 'it could be a telephone number') : undefined;
}

/** With a plus or 00 in front; "(0)" is written for readers at home and isn't dialled. */
function readInternational(number: string, digits: string): PhoneNumber | undefined {
  const plus = /^\(?\+/.test(number);
  if (!plus && !(number.startsWith('00') && digits.length >= 11)) return undefined;
  const dialled = number.replace(/\(0\)/, '').replace(/\D/g, '');
  return parsePhoneNumberFromString(`+${plus ? dialled : dialled.slice(2)}`);
}

interface NationalReading {
  readonly parsed: PhoneNumber;
  readonly strong: boolean;
  /** True when some country it may be of gives it to mobile phones. */
  readonly mobile: boolean;
  /** True when it is kept for fiction in one of the countries it may be of. */
  readonly reserved: boolean;
}

/** The best of the countries in whose plan and habits it fits: grouped as there first, and not free to call. */
function readNational(number: string, digits: string): NationalReading | undefined {
  let best: { parsed: PhoneNumber; strong: boolean; rank: number } | undefined;
  let mobile = false;
  for (const { country, strong } of readingsOf(number.match(/\d+/g) ?? [])) {
    if (best?.rank === 3) break;
    const parsed = parsePhoneNumberFromString(digits, country);
    if (parsed?.isValid() !== true) continue;
    mobile ||= parsed.getType() === 'MOBILE';
    const rank = (strong ? 2 : 0) + (isPublicType(parsed) ? 0 : 1);
    if (best === undefined || rank > best.rank) best = { parsed, strong, rank };
  }
  return best === undefined
    ? undefined
    : { parsed: best.parsed, strong: best.strong, mobile, reserved: isReservedAnywhere(number, digits) };
}

/** Country codes by country that keeps numbers for fiction. Plans leave these ranges out, so no plan is asked. */
const RESERVING: Readonly<Record<string, string>> = {
  US: '1',
  CA: '1',
  GB: '44',
  AU: '61',
  DE: '49',
  FR: '33',
  SE: '46',
  IE: '353',
  IN: '91',
};

function isReservedAnywhere(number: string, digits: string): boolean {
  return readingsOf(number.match(/\d+/g) ?? []).some(({ country }) => {
    const code = RESERVING[country];
    return code !== undefined && isReserved(code + digits.replace(code === '1' ? /^1(?=\d{10})/ : /^0/, ''));
  });
}

/** `label`: a word for a phone stands beside it. False for dates, ranges, thousands, scores and the like, however well their digits fit. */
function looksWritten(number: string, label: boolean): boolean {
  if (/^\d{4}[-./]\d{1,2}[-./]\d{1,2}$|^\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d{2}$/.test(number)) return false;
  if (/^(?:19|20)\d{2}\D{1,3}(?:19|20)\d{2}$/.test(number)) return false;
  if (/^[1-9]\d{0,2}(?:[ .\u00a0\u202f]000)+$/.test(number) || /^[1-9]\d{0,2}(?:[. \u00a0\u202f]\d{3}){2,}$/.test(number))
    return label && !/000/.test(number);
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(number) || /^\d+\.\d+$/.test(number)) return false;
  return (number.match(/\d+/g) ?? []).filter((group) => group.length === 1).length <= 1;
}

function isPublicType(parsed: PhoneNumber): boolean {
  const type = parsed.getType();
  return type === 'TOLL_FREE' || type === 'PREMIUM_RATE' || type === 'SHARED_COST' || type === 'UAN' || type === 'VOICEMAIL';
}

/** Something just before a number says whose it is, or a first name stands there. */
function isSomebodys({ before }: Surroundings): boolean {
  const name = /(?<!\p{L})(\p{L}{2,20})(?:['’]s)?(?: (?:on|at|is|no\.?|number|mobile|cell))?[\s:,(*_–—-]{1,5}$/u.exec(
    before,
  )?.[1];
  return (
    PRIVATE.test(before.slice(-70)) || FRIENDS.test(before.slice(-70)) || (name !== undefined && givenName(name) === 'strong')
  );
}

function isHotline({ before, after }: Surroundings): boolean {
  return (HOTLINE.test(before) || HOTLINE.test(after.slice(0, 30))) && !PRIVATE.test(before.slice(-70));
}
