/** Alphabets of token formats, by the short names that the tables use. */
export const ALPHABETS = {
  dec: '0123456789',
  hex: '0123456789abcdef',
  HEX: '0123456789ABCDEF',
  hexi: '0123456789abcdefABCDEF',
  an: 'abcdefghijklmnopqrstuvwxyz0123456789',
  AN: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  az: 'abcdefghijklmnopqrstuvwxyz',
  AZ: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  abc: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  b32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  b32l: 'abcdefghijklmnopqrstuvwxyz234567',
  b58: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  b62: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  b64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  b64u: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  w: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_',
  entra: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_~.-',
  atlassian: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_=-',
  planetscale: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_=.-',
  cookie: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789%+/-',
  macaroon: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/,_-',
  helicone: 'abcdefghijklmnopqrstuvwxyz0123456789-',
  bech32: 'qpzry9x8gf2tvdw0s3jn54khce6mua7l',
  BECH32: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L',
} as const;

export type Alphabet = keyof typeof ALPHABETS;

/**
 * `length` characters of an alphabet, always the same ones for a seed. Examples and tests build their tokens with it, so
 * that nothing that looks like a live secret is kept in a file.
 */
export function sample(alphabet: Alphabet, length: number, seed = 1): string {
  const characters = ALPHABETS[alphabet];
  const next = createNumbers(seed * 1000 + length);
  let text = '';
  for (let index = 0; index < length; index++) text += characters[Math.floor(next() * characters.length)] ?? '';
  return text;
}

/** A version 4 UUID (RFC 9562) of a seed. */
export function sampleUuid(seed = 1): string {
  const hex = sample('hex', 32, seed);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Numbers from 0 to below 1 (mulberry32, https://github.com/bryc/code/blob/master/jshash/PRNGs.md). */
function createNumbers(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
