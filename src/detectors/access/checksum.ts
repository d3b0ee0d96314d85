import { sha256 } from '@noble/hashes/sha2.js';
import { base58, base58xrp, bech32 } from '@scure/base';

/** The token with the check that it should have: a token whose check holds is equal to it. */
export type Check = (token: string) => string;

/** True when a token's check holds. */
export function holds(check: Check, token: string): boolean {
  return check(token) === token;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** CRC-32 (IEEE 802.3) of an ASCII text. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let index = 0; index < text.length; index++) crc = (TABLE[(crc ^ text.charCodeAt(index)) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function base62(value: number): string {
  let digits = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) digits = (BASE62[rest % 62] ?? '') + digits;
  return digits.padStart(6, '0');
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}

/** The eight digits of a CRC as little-endian bytes. */
function swapped(digits: string): string {
  return (digits.match(/../g) ?? []).reverse().join('');
}

/** GitHub, npm, NetBird: base62 of the CRC-32 of what stands between the prefix and the last six characters. */
export const base62Check: Check = (token) => {
  const from = token.indexOf('_') + 1;
  return token.slice(0, -6) + base62(crc32(token.slice(from, -6)));
};

/** Matrix: the same over everything before the last underscore. */
export const matrixCheck: Check = (token) => {
  const at = token.lastIndexOf('_');
  return token.slice(0, at + 1) + base62(crc32(token.slice(0, at)));
};

/** Cloudflare, Zuplo: the CRC-32 of what stands between prefix and check, as eight small hex digits. */
export const hexCheck: Check = (token) => {
  const body = token.slice(token.indexOf('_') + 1, -8).replace(/_$/, '');
  return token.slice(0, -8) + hex(crc32(body));
};

/** Grafana: the CRC-32 of everything before the last underscore, its bytes turned round. */
export const grafanaCheck: Check = (token) => {
  const at = token.lastIndexOf('_');
  return token.slice(0, at + 1) + swapped(hex(crc32(token.slice(0, at))));
};

/** Atlassian: the CRC-32 of everything up to the equals sign, as eight capital hex digits. */
export const atlassianCheck: Check = (token) => {
  const at = token.lastIndexOf('=');
  return token.slice(0, at + 1) + hex(crc32(token.slice(0, at + 1))).toUpperCase();
};

/** Bitcoin's base58check: the last four bytes are those of a double SHA-256. */
export const base58Check: Check = (token) => withHash(token, base58);

/** The same with the order of letters that the XRP Ledger uses. */
export const rippleCheck: Check = (token) => withHash(token, base58xrp);

function withHash(token: string, coder: typeof base58): string {
  try {
    const bytes = coder.decode(token);
    const payload = bytes.slice(0, -4);
    const full = new Uint8Array(bytes.length);
    full.set(payload);
    full.set(sha256(sha256(payload)).slice(0, 4), payload.length);
    return coder.encode(full);
  } catch {
    return '';
  }
}

/** Bech32 (BIP-173), also in capitals. */
export const bech32Check: Check = (token) => {
  try {
    const lower = token.toLowerCase();
    const at = lower.lastIndexOf('1');
    const words = [...lower.slice(at + 1, -6)].map((character) => 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'.indexOf(character));
    const full = bech32.encode(lower.slice(0, at), words, false);
    return token === lower ? full : full.toUpperCase();
  } catch {
    return '';
  }
};

/** Stellar: CRC-16/XModem of version and payload in the last two bytes (SEP-23); the text is base 32. */
export const stellarCheck: Check = (token) => {
  const bits = [...token]
    .map((character) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(character).toString(2).padStart(5, '0'))
    .join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  let crc = 0;
  for (const byte of bytes.slice(0, -2)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  const full = [...bytes.slice(0, -2), crc & 255, crc >> 8].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (full.match(/.{5}/g) ?? []).map((group) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(group, 2)] ?? '').join('');
};
