import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './paths';

const SAMPLES = path.join(ROOT, 'test', 'samples');

/** The draft that `npm start` opens. */
export const FIRST_SAMPLE = 'launch-post.md';

export interface SampleFolder {
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * A fresh copy of test/samples to write in. What looks like a live secret is made up here and now, out of the {{placeholder}}
 * that stands for it: nothing of the kind is committed.
 */
export async function copyOfSamples(): Promise<SampleFolder> {
  const parent = await mkdtemp(path.join(tmpdir(), 'holdout-samples-'));
  const folder = path.join(parent, 'drafts');
  await cp(SAMPLES, folder, { recursive: true });
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.md')) continue;
    const file = path.join(folder, name);
    await writeFile(file, filledIn(await readFile(file, 'utf8')));
  }
  return { folder, remove: () => rm(parent, { recursive: true, force: true }) };
}

/** The template with every {{placeholder}} replaced. The same values at every call. */
export function filledIn(template: string): string {
  return template.replace(/\{\{([a-z-]{1,40})\}\}/g, (_all, name: string) => {
    const make = INVENTED[name];
    if (!make) throw new Error(`No sample value is called ${name}`);
    return make(name);
  });
}

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';
const LETTERS_AND_DIGITS = UPPER + UPPER.toLowerCase() + DIGITS;

const INVENTED: Readonly<Record<string, (seed: string) => string>> = {
  'aws-key': (seed) => `AKIA${drawn(seed, `${UPPER}234567`, 16)}`,
  'aws-secret': (seed) => drawn(seed, `${LETTERS_AND_DIGITS}/+`, 40),
  'stripe-key': (seed) => `sk_live_${drawn(seed, LETTERS_AND_DIGITS, 24)}`,
  password: (seed) => drawn(seed, `${LETTERS_AND_DIGITS}!-_`, 14),
  'payment-card': (seed) => withLuhnDigit(`4${drawn(seed, DIGITS, 14)}`).replace(/(.{4})(?=.)/g, '$1 '),
  iban: (seed) => withIbanDigits('NL', `INGB${drawn(seed, DIGITS, 10)}`),
};

/** `length` characters of the alphabet that depend on the seed alone. */
function drawn(seed: string, alphabet: string, length: number): string {
  let state = [...seed].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 65_521, 7);
  return Array.from({ length }, () => {
    // A linear congruential generator; its high bits are the good ones.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return alphabet[(state >>> 16) % alphabet.length];
  }).join('');
}

/** https://en.wikipedia.org/wiki/Luhn_algorithm */
function withLuhnDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return digits + String((10 - (sum % 10)) % 10);
}

/** https://en.wikipedia.org/wiki/International_Bank_Account_Number#Generating_IBAN_check_digits */
function withIbanDigits(country: string, account: string): string {
  const numbers = [...`${account}${country}00`].map((character) => parseInt(character, 36)).join('');
  const check = 98 - Number(BigInt(numbers) % 97n);
  return `${country}${String(check).padStart(2, '0')}${account}`.replace(/(.{4})(?=.)/g, '$1 ');
}
