import { eachMatch } from '../../core/each-match';
import { createSieve, DIGITS } from '../../core/keywords';
import { needleSetsOf } from '../../core/needles';
import { getCountrySpecifications } from 'ibantools';
import type { BlockContent, Detector, Match } from '../../core/types';
import { whenNeeded } from '../../core/when-needed';
import { accountForms, REGISTRY_SAMPLES, sampleIban, type AccountForm } from './bank-forms';
import { remainder } from './check-digits';
import { surroundingsOf } from './surroundings';

/** ISO 13616: country, two check digits, up to thirty letters and digits; printed in fours, hyphenated or bare. */
const IBAN =
  /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ \u00a0\u202f-]?[a-z0-9]{4}){2,7}(?:[ \u00a0\u202f-]?[a-z0-9]{1,3})?(?![\p{L}\p{N}])/giu;
const IBAN_IRREGULAR = /(?<=\biban[\s:#"'`*=]{1,6})[a-z]{2}\d{2}[a-z0-9 \u00a0\u202f.-]{10,40}/giu;

/** What all accounts hold that are numbers alone: six digits with hardly anything between them. */
const SIX_DIGITS = /\d(?:[^\p{L}\d]{0,3}\d){5}/u;
/** The forms that may stand in a text, as far as their letters say. */
const formsFor = whenNeeded(() => sieveOf(accountForms()));
/** The same of those that are short, and so few that most texts with a number in them are soon done with. */
const shortFormsFor = whenNeeded(() => sieveOf(accountForms().filter(({ short }) => short === true)));

function sieveOf(forms: readonly AccountForm[]): (text: string) => readonly AccountForm[] {
  return createSieve(forms, ({ pattern: { source } }) => needleSetsOf(source));
}

export const bankAccount: Detector = {
  id: 'personal/bank-account',
  title: 'Bank account',
  label: 'bank-account',
  doc: {
    what: 'An IBAN, or the number of an account, with its routing number, sort code or the like.',
    why: 'It says where somebody banks and is what a forged direct debit or a convincing fraud starts with. A post stays public longer than a collection runs.',
    fix: 'Send it privately, or link a payment page that hides it.',
  },
  sources: [
    {
      title: 'ISO 13616, IBAN registry',
      url: 'https://www.swift.com/standards/data-standards/iban-international-bank-account-number',
    },
    { title: 'ABA routing number policy', url: 'https://www.aba.com/about-us/routing-number' },
    { title: 'CLABE', url: 'https://www.abm.org.mx/' },
  ],
  placeholder: 'bank account',
  keywords: [...DIGITS, '@'],
  looksAt: 'text',
  *detect(block): Generator<Match> {
    const { text } = block;
    if (!/\d[\d -]{2,20}\d/.test(text) && !(text.includes('@') && /\w@[a-z]/.test(text))) return;
    const taken: Match[] = [];
    const lettered = /\d(?<=[a-z]{2}\d)\d/i.test(text);
    for (const match of lettered ? eachMatch(IBAN, text) : []) {
      const found = readIban(match);
      if (found === undefined) continue;
      taken.push(found);
      yield found;
    }
    for (const match of lettered ? eachMatch(IBAN_IRREGULAR, text) : []) {
      const found = readIban(match);
      if (found !== undefined && !overlaps(taken, found)) yield found;
    }
    const forms = SIX_DIGITS.test(text) ? formsFor() : shortFormsFor();
    for (const form of forms(text)) {
      for (const match of eachMatch(form.pattern, text)) {
        const found = readForm(block, form, match);
        if (found === undefined || overlaps(taken, found)) continue;
        taken.push(found);
        yield found;
      }
    }
  },
  examples: {
    hits: [
      `Team Żubr, we sent yours to ⟦${sampleIban('PL', '114020040135522931905185')}⟧ and it came back.`,
      `IBAN: ⟦${sampleIban('BE', '280694494674')}⟧`,
      `the gift goes to ⟦${sampleIban('GB', 'WEST20173037309681').replace(/ /g, '').toLowerCase()}⟧`,
      'Sort code ⟦20-17-92⟧, account ⟦73160284⟧.',
      'For the funeral: ⟦40-18-57⟧, account ⟦31720964⟧.',
      'Routing ⟦031183158⟧, acct ⟦6620148837⟧, memo "BUS".',
      'Please pay into BSB ⟦062-948⟧ acc ⟦10337721⟧.',
      'The envelope goes to ⟦38-9014-0627715-00⟧.',
      'Pay to Providus ⟦5402771836⟧ and send the alert.',
      'The account is now open at the Sacco, number ⟦01120048836607⟧.',
      'A/C no. ⟦50100238471126⟧, IFSC ⟦HDFC0001234⟧',
      'It goes to my personal CLABE, ⟦646180157018934272⟧.',
    ],
    nearMisses: [
      { text: 'A sample is GB29 NWBK 6016 1331 9268 19.', why: 'the registry prints it as its example' },
      { text: 'GB00 NWBK 6016 1331 9268 19', why: 'its check digits are wrong' },
      { text: 'On 20-17-92 nothing happened.', why: 'without an account it may be a date' },
      { text: 'The order number is 5402771836.', why: 'it isn’t an account’s' },
      { text: 'My account has 12000000 followers.', why: 'it is an account of another kind' },
      { text: 'Part RF18539007547034 is a payment reference.', why: 'it is a reference, no account' },
    ],
  },
};

function readIban(match: RegExpExecArray): Match | undefined {
  const text = match[0];
  // A word or a number after the last group may have been taken for a group: give groups back until the check holds.
  for (let length = text.length; length >= 15; length--) {
    if (/[\p{L}\p{N}]/u.test(text[length] ?? ' ') || /[^\p{L}\p{N}]/u.test(text[length - 1] ?? ' ')) continue;
    const compact = text
      .slice(0, length)
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toUpperCase();
    if (!isIban(compact)) continue;
    const end = match.index + length;
    if (REGISTRY_SAMPLES.has(compact))
      return { start: match.index, end, confidence: 'possible', because: 'it is an IBAN, though a published sample' };
    return {
      start: match.index,
      end,
      confidence: 'certain',
      because: 'its country, length and check digits are those of an IBAN',
    };
  }
  return undefined;
}

/** Countries' own check digits inside the account are left out: banks deviate from them. */
function isIban(compact: string): boolean {
  const country = compact.slice(0, 2);
  const length = UNREGISTERED_LENGTHS[country] ?? specifications[country]?.chars;
  return length === compact.length && remainder(compact.slice(4) + compact.slice(0, 4), 97) === 1;
}

const specifications = getCountrySpecifications();

/** Countries that use the form without being in the registry. */
const UNREGISTERED_LENGTHS: Readonly<Record<string, number>> = {
  AO: 25,
  BF: 28,
  BJ: 28,
  CI: 28,
  CM: 27,
  CV: 25,
  DZ: 26,
  GA: 27,
  IR: 26,
  MA: 28,
  MG: 27,
  ML: 28,
  MZ: 25,
  NE: 28,
  SN: 28,
  TG: 28,
};

function readForm(block: BlockContent, form: AccountForm, match: RegExpExecArray): Match | undefined {
  const text = match.groups?.['number'] ?? match[0];
  const start = match.index + match[0].lastIndexOf(text);
  const end = start + text.length;
  const digits = text.replace(/[^\p{L}\p{N}]/gu, '');
  if (form.check !== undefined && !form.check(digits)) return undefined;
  if (form.cue !== undefined) {
    const { before, after, column } = surroundingsOf(block, start, end);
    if (!form.cue.test(before) && !form.cue.test(column) && form.cueAfter?.test(after) !== true) return undefined;
    if (form.unless?.test(before) === true) return undefined;
  }
  return { start, end, confidence: form.confidence ?? 'likely', because: form.because };
}

function overlaps(taken: readonly Match[], { start, end }: Match): boolean {
  return taken.some((other) => other.start < end && start < other.end);
}
