import { ALPHABETS, sample, sampleUuid, type Alphabet } from './sample';

/**
 * The shape of a token, read from left to right: `hex:64`, `b64u:20-40`, `uuid`, or characters that stand for themselves
 * (`_`, `.`, `SG.`), separated by spaces: `b62:22 _ b62:59`. A `?` after a piece makes it optional.
 */
export type Shape = string;

const UUID = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}';

const CLASSES: Readonly<Record<Alphabet, string>> = {
  dec: '0-9',
  hex: '0-9a-f',
  HEX: '0-9A-F',
  hexi: '0-9A-Fa-f',
  an: 'a-z0-9',
  AN: 'A-Z0-9',
  az: 'a-z',
  AZ: 'A-Z',
  abc: 'A-Za-z',
  b32: 'A-Z2-7',
  b32l: 'a-z2-7',
  b58: '1-9A-HJ-NP-Za-km-z',
  b62: 'A-Za-z0-9',
  b64: 'A-Za-z0-9+/',
  b64u: 'A-Za-z0-9_-',
  w: 'A-Za-z0-9_',
  entra: 'A-Za-z0-9_~.-',
  atlassian: 'A-Za-z0-9_=-',
  planetscale: 'A-Za-z0-9_=.-',
  cookie: 'A-Za-z0-9%+/-',
  macaroon: 'A-Za-z0-9+/,_-',
  helicone: 'a-z0-9-',
  bech32: '02-9ac-hj-np-z',
  BECH32: '02-9AC-HJ-NP-Z',
};

const PIECE = /^([A-Za-z0-9]+):(\d+)(?:-(\d+))?$/;

/** The source of a regular expression that matches a shape. All its repetitions are bounded. */
export function patternOf(shape: Shape): string {
  return shape.split(' ').map(pieceOf).join('');
}

/** How many characters a shape has, at least and at most. */
export function lengthOf(shape: Shape): { readonly min: number; readonly max: number } {
  let min = 0;
  let max = 0;
  for (const piece of shape.split(' ')) {
    const optional = piece.length > 1 && piece.endsWith('?');
    const text = optional ? piece.slice(0, -1) : piece;
    const run = PIECE.exec(text);
    const [least, most] =
      text === 'uuid' ? [36, 36] : run === null ? [text.length, text.length] : [Number(run[2]), Number(run[3] ?? run[2])];
    min += optional ? 0 : least;
    max += most;
  }
  return { min, max };
}

/** What may not follow a token of this shape: a run that goes on in the same alphabet is another, longer thing. */
export function endOf(shape: Shape): string {
  const last = shape.split(' ').at(-1) ?? '';
  const alphabet = PIECE.exec(last)?.[1] as Alphabet | undefined;
  if (alphabet === 'b64') return '(?![A-Za-z0-9+/])';
  if (alphabet === 'b64u') return '(?![A-Za-z0-9_-])';
  if (alphabet === 'w') return '(?![A-Za-z0-9_])';
  if (alphabet === 'entra') return '(?![A-Za-z0-9_~])';
  // Numbers end short forms of tokens that may go on with a secret, or with dots in its place.
  if (alphabet === 'dec') return '(?![A-Za-z0-9-]|\\.\\.|…)';
  return last === '=' || last === '==' ? '' : '(?![A-Za-z0-9])';
}

function pieceOf(piece: string): string {
  const optional = piece.length > 1 && piece.endsWith('?') ? '?' : '';
  const text = optional === '' ? piece : piece.slice(0, -1);
  if (text === 'uuid') return `(?:${UUID})${optional}`;
  const run = PIECE.exec(text);
  if (run === null) return optional === '' ? escapePattern(text) : `(?:${escapePattern(text)})?`;
  const [, alphabet = '', min = '', max] = run;
  return `[${CLASSES[alphabet as Alphabet]}]{${max === undefined ? min : `${min},${max}`}}${optional}`;
}

export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** A text of a shape, always the same one for a seed. */
export function sampleOf(shape: Shape, seed = 1): string {
  return shape
    .split(' ')
    .map((piece, index) => {
      if (piece.length > 1 && piece.endsWith('?')) return '';
      if (piece === 'uuid') return sampleUuid(seed + index);
      const run = PIECE.exec(piece);
      if (run === null) return piece;
      const [, alphabet = '', min = '', max] = run;
      return sample(
        alphabet as Alphabet,
        max === undefined ? Number(min) : Math.min(Number(max), Math.max(Number(min), 32)),
        seed + index,
      );
    })
    .join('');
}

/** True when a text consists of an alphabet's characters alone. */
export function isOf(alphabet: Alphabet, text: string): boolean {
  for (const character of text) if (!ALPHABETS[alphabet].includes(character)) return false;
  return true;
}
