import { eachMatch } from '../../core/each-match';
import { DIGITS } from '../../core/keywords';
import type { BlockContent, Detector, Match } from '../../core/types';
import { isIssuedRange, isTestCard } from './card-ranges';
import { isPatterned, luhn } from './check-digits';
import { surroundingsOf } from './surroundings';

/** Thirteen to nineteen digits: bare, or in the groups that cards are printed in (4-4-4-4, 4-4-4-3, 4-6-5, 4-6-4, 6-13). */
const NUMBER =
  /(?<![\p{L}\p{N}_])(?<!\d[.\-/])(?:\d{13,19}|\d{4}(?:[ \u00a0\u202f.-]{1,2}\d{4}){3}(?:[ \u00a0\u202f.-]\d{1,3})?|\d{4}(?:[ \u00a0\u202f.-]\d{4}){2}[ \u00a0\u202f.-]\d{2,3}|\d{4}[ \u00a0\u202f.-]\d{6}[ \u00a0\u202f.-]\d{4,5}|\d{6}[ \u00a0\u202f-]\d{13})(?![\p{L}\p{N}_]|[.\-/]\d)/gu;

const CARD_CUE =
  /\b(?:card|cards|visa|master ?card|amex|american express|discover|diners|jcb|maestro|unionpay|rupay|verve|debit|credit|pan|tarjeta|carte|karte|kaart|cartão|carta|kort|expiry|exp|cvv|cvc)\b/;

/** What follows the number of a card on it and beside it. */
const EXPIRY = /(?<![\d/.-])(?:0[1-9]|1[0-2])\s?[/-]\s?(?:20)?(?:2[0-9]|3[0-9])(?![\d/]|-\d|\.\d)/g;
const EXPIRY_CUE =
  /\b(?:exp(?:iry|ires|iration|\.)?(?: date)?|valid (?:thru|until|till|to)|good thru|thru|till|until|caduca|vence|scade|gültig bis|verloopt)\b[\s:=.,"'*`()-]{0,6}(?:is |on |of )?$/;
const CODE =
  /\b(?:cvv2?|cvc2?|csc|cvn|cid|cav2?|security code|card code|verification code)\b["'`*]{0,3}(?:\s(?:is|was|number|code)|[\s:=#,\-"'`*|]){0,8}(\d{3,4})(?!\d)/gi;
const BARE_CODE =
  /(?:\bbehind it|\bon the back|\bat the back|\bback of it|\breverse)[^\d\n.!?]{0,30}(\d{3})(?!\d)|(?<![\d/.-])(\d{3})(?=\s(?:on|at) the back\b)/gi;
/** Said in words, a card need not be spoken of. */
const ON_THE_BACK =
  /\bthree(?: digits| numbers| figures)?(?: (?:are|is|were|was))? (?:on|from|at|off) the back\b[^\d\n]{1,70}(\d{3})(?![\d%]|\.\d)/gi;
const MASKED = /\b(?:ending|ends|finishing)(?: in| with| on)?[:\s*•.x]{1,6}(\d{4})(?!\d)|(?:[•*x·]{4}[ -]?){1,3}(\d{4})(?!\d)/gi;

const MONTH_WORDS = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const SPOKEN_EXPIRY = new RegExp(
  `\\b(?:expiry|expires|exp|valid (?:thru|until|till))[\\s:,]{1,3}(${MONTH_WORDS}[ ,/-]{1,2}(?:twenty|thirty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)\\b`,
  'gi',
);

export const paymentCard: Detector = {
  id: 'personal/payment-card',
  title: 'Payment card',
  label: 'payment-card',
  doc: {
    what: 'The number of a credit or debit card, and the expiry date and security code beside it.',
    why: 'A number with its expiry date is enough to pay with in many shops.',
    fix: 'Remove it, and have the card replaced if it has been published. For a demonstration use a provider’s test card.',
  },
  sources: [
    { title: 'ISO/IEC 7812-1, numbering system and Luhn check', url: 'https://www.iso.org/standard/70484.html' },
    { title: 'Test card numbers', url: 'https://docs.stripe.com/testing' },
  ],
  placeholder: 'card number',
  keywords: [...DIGITS, 'exp'],
  looksAt: 'text',
  *detect(block): Generator<Match> {
    const { text } = block;
    if (!/\d{3}/.test(text) && !/\bexp/i.test(text)) return;
    let carded = CARD_CUE.test(text.toLowerCase()) || CARD_CUE.test(block.header.toLowerCase());
    let tested = false;
    for (const match of eachMatch(NUMBER, text)) {
      const reading = readNumber(block, match);
      if (reading === undefined) continue;
      if (reading.confidence === 'possible') tested = true;
      else carded = true;
      yield reading;
    }
    if (carded) yield* besides(block, tested);
    for (const match of eachMatch(ON_THE_BACK, text))
      yield part(match.index + match[0].length - 3, match[1] ?? '', 'it is the code on the back of a card');
  },
  get examples() {
    return {
      hits: sampleHits(),
      nearMisses: [
        { text: 'Pay with 4242 4242 4242 4242 in test mode, exp 12/34, CVC 123.', why: 'it is a provider’s test card' },
        { text: 'Visa 4111111111111111 always works.', why: 'it is a provider’s test card' },
        { text: 'Order 1234 5678 9012 3456 has shipped.', why: 'the check digit is wrong' },
        { text: 'We sprint until 03/27 and then rest.', why: 'a date without a card is a date' },
        { text: 'My ORCID is 0000-0002-1825-0097.', why: 'no card starts with 0' },
      ],
    };
  },
};

function readNumber(block: BlockContent, match: RegExpExecArray): Match | undefined {
  const digits = match[0].replace(/\D/g, '');
  if (isPatterned(digits) || !isIssuedRange(digits) || !luhn(digits)) return undefined;
  const start = match.index;
  const end = start + match[0].length;
  if (isTestCard(digits)) return { start, end, confidence: 'possible', because: 'it is a card number, though one for tests' };
  const { before, after, column } = surroundingsOf(block, start, end);
  const named = CARD_CUE.test(before) || CARD_CUE.test(after) || CARD_CUE.test(column);
  if (!named && /[=/&?]$/.test(before) && digits.length === match[0].length) return undefined;
  if (named) return { start, end, confidence: 'certain', because: 'its check digit holds and a card is spoken of' };
  const grouped = digits.length !== match[0].length;
  const usual = digits.length === 16 || (digits.length === 15 && /^3[47]/.test(digits));
  return {
    start,
    end,
    confidence: grouped || usual ? 'likely' : 'possible',
    because: 'an issuer’s range, its length and its check digit agree',
  };
}

function* besides({ text }: BlockContent, tested: boolean): Generator<Match> {
  const numbers = [...eachMatch(NUMBER, text)].filter(({ 0: number }) => isReal(number.replace(/\D/g, '')));
  for (const match of eachMatch(EXPIRY, text)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index).toLowerCase();
    const near = numbers.some((number) => match.index > number.index && match.index - (number.index + number[0].length) < 30);
    if (near || (!tested && !/^12\W{1,3}34$/.test(match[0]) && EXPIRY_CUE.test(before)))
      yield part(match.index, match[0], 'it is the expiry date of a card');
  }
  if (tested) return;
  for (const match of eachMatch(SPOKEN_EXPIRY, text))
    yield part(match.index + match[0].length - (match[1]?.length ?? 0), match[1] ?? '', 'it is the expiry date of a card');
  for (const match of eachMatch(CODE, text))
    yield part(match.index + match[0].length - (match[1]?.length ?? 0), match[1] ?? '', 'it is the security code of a card');
  if (numbers.length > 0) {
    for (const match of eachMatch(BARE_CODE, text)) {
      const code = match[1] ?? match[2] ?? '';
      yield part(
        match[1] === undefined ? match.index : match.index + match[0].length - code.length,
        code,
        'it is the code on the back of a card',
      );
    }
  }
  for (const match of eachMatch(MASKED, text)) {
    const tail = match[1] ?? match[2] ?? '';
    yield {
      ...part(match.index + match[0].length - tail.length, tail, 'it is the end of a card’s number'),
      confidence: 'possible',
    };
  }
}

function isReal(digits: string): boolean {
  return isIssuedRange(digits) && luhn(digits) && !isTestCard(digits);
}

function part(start: number, text: string, because: string): Match {
  return { start, end: start + text.length, confidence: 'likely', because };
}

/** Card numbers made here, so that none is printed in the source. */
function sampleHits(): readonly string[] {
  const visa = completed('453991486467560');
  const amex = completed('37422293190518');
  return [
    `The card is ⟦${visa}⟧ and I know you said not to send it.`,
    `Debit card ⟦${grouped(visa, [4, 4, 4, 4])}⟧, ⟦09/28⟧, CVV ⟦911⟧.`,
    `It's the troop Amex, ⟦${grouped(amex, [4, 6, 5])}⟧, exp ⟦11/27⟧.`,
    `They read out ⟦${grouped(visa, [4, 4, 4, 4])}⟧ down the phone, expiry ⟦nine twenty-eight⟧.`,
    `He asked for the three digits on the back. I told him: ⟦417⟧.`,
    `You can read ⟦${grouped(visa, [4, 4, 4, 4])}⟧ and behind it ⟦417⟧.`,
  ];
}

function completed(body: string): string {
  return body + ('0123456789'.split('').find((digit) => luhn(body + digit)) ?? '');
}

function grouped(digits: string, sizes: readonly number[]): string {
  let at = 0;
  return sizes.map((size) => digits.slice(at, (at += size))).join(' ');
}
