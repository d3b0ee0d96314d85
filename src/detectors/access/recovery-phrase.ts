import { eachMatch } from '../../core/each-match';
import { sha256 } from '@noble/hashes/sha2.js';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { Detector, Match } from '../../core/types';

const NUMBER_OF: ReadonlyMap<string, number> = new Map(wordlist.map((word, index) => [word, index]));
const LENGTHS = [24, 21, 18, 15, 12] as const;

/** What may stand between two words of a phrase: white space, commas, numbering, table borders. */
const BETWEEN = /^[\s,;|."'`*_>()\d:-]{1,14}$/;

/** Beginnings of the phrases that specifications and tools print. */
const DOCUMENTED = [
  'legal winner thank',
  'letter advice cage',
  'abandon abandon abandon',
  'zoo zoo zoo',
  'test test test',
  'leader monkey parrot',
  'what bleak badge',
];

export const recoveryPhrase: Detector = {
  id: 'access/recovery-phrase',
  title: 'Recovery phrase of a wallet',
  label: 'secret',
  doc: {
    what: 'Twelve to twenty-four words of the BIP-39 list in a row, in a line, a list or a table.',
    why: 'Whoever reads the words owns what is in the wallet, for good.',
    fix: 'Move everything to a new wallet at once, and leave the words out.',
  },
  sources: [{ title: 'BIP-39: mnemonic code', url: 'https://bips.dev/39/' }],
  placeholder: 'recovery phrase',
  looksAt: 'text',
  *detect({ text }): Generator<Match> {
    if (!hasRow(text)) return;
    let run: { word: number; start: number; end: number }[] = [];
    for (const match of eachMatch(/[A-Za-z]+/g, text)) {
      const word = NUMBER_OF.get(match[0].toLowerCase());
      const last = run.at(-1);
      const follows = last === undefined || BETWEEN.test(text.slice(last.end, match.index).slice(0, 15));
      if (word === undefined || !follows) {
        yield* judge(text, run);
        run = [];
      }
      if (word !== undefined) run.push({ word, start: match.index, end: match.index + match[0].length });
    }
    yield* judge(text, run);
  },
  get examples() {
    const words = phrase(81);
    return {
      hits: [
        `Write it down: ⟦${words.join(' ')}⟧`,
        `\`\`\`\n⟦${words
          .map((word, index) => `${index + 1}. ${word}`)
          .join('\n')
          .slice(3)}⟧\n\`\`\``.replace('⟦', '1. ⟦'),
      ],
      nearMisses: [
        { text: `\`${'abandon '.repeat(11)}about\``, why: 'the first test phrase of the specification' },
        { text: `\`${words.slice(0, 8).join(' ')}\``, why: 'too few words' },
        { text: 'A recovery phrase is twelve words that you should never share with anybody at all.', why: 'talk about phrases' },
      ],
    };
  },
};

const LETTER = 1;
const SEPARATOR = 2;
/** Of each code unit, what it is in a phrase; the same as in {@link BETWEEN}. */
const kinds = new Uint8Array(0x10000);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  kinds[code] = /[a-z]/i.test(character) ? LETTER : BETWEEN.test(character) ? SEPARATOR : 0;
}
const SHORTEST = 3;
const LONGEST = 8;
const MOST_BETWEEN = 14;

/** True where twelve words of the length that listed words have follow each other. Sentences hardly ever go so long without a shorter or longer one. */
function hasRow(text: string): boolean {
  let row = 0;
  let letters = 0;
  let between = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)] as number;
    if (kind === LETTER) {
      if (letters === 0 && between > MOST_BETWEEN) row = 0;
      letters++;
      if (letters === SHORTEST && row === 11) return true;
      between = 0;
    } else if (kind === SEPARATOR) {
      if (letters > 0) row = letters < SHORTEST || letters > LONGEST ? 0 : row + 1;
      letters = 0;
      between++;
    } else row = letters = between = 0;
  }
  return false;
}

interface Listed {
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

function* judge(text: string, run: readonly Listed[]): Generator<Match> {
  if (run.length < 12) return;
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined || new Set(run.map(({ word }) => word)).size < 9) return;
  const start = text
    .slice(first.start, first.start + 60)
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ');
  if (DOCUMENTED.some((beginning) => start.startsWith(beginning))) return;
  for (const length of LENGTHS) {
    for (let from = 0; from + length <= run.length && from < 12; from++) {
      const part = run.slice(from, from + length);
      if (!checks(part.map(({ word }) => word))) continue;
      yield {
        start: part[0]?.start ?? 0,
        end: part.at(-1)?.end ?? 0,
        confidence: 'certain',
        because: 'its words are those of a wallet and its check holds',
      };
      return;
    }
  }
  yield { start: first.start, end: last.end, confidence: 'likely', because: 'it is a row of words from the list of wallets' };
}

/** True when the last bits of a phrase are the first of the SHA-256 of the others. */
function checks(words: readonly number[]): boolean {
  const bits = words.map((word) => word.toString(2).padStart(11, '0')).join('');
  const check = words.length / 3;
  const entropy = bits.slice(0, -check);
  const bytes = Uint8Array.from(entropy.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
  const digest = (sha256(bytes)[0] ?? 0).toString(2).padStart(8, '0');
  return digest.slice(0, check) === bits.slice(-check);
}

/** Twelve words of a seed, with a check that holds. */
function phrase(seed: number): readonly string[] {
  const words = Array.from({ length: 11 }, (_, index) => (seed * 7919 + index * 104729) % 2048);
  let last = 0;
  while (last < 2047 && !checks([...words, last])) last++;
  return [...words, last].map((word) => wordlist[word] ?? '');
}
