import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { SecretStorage } from 'vscode';
import type { Log } from './log';

const SALT = 'holdout.salt';

/** Stands for words without telling them: 16 bytes of HMAC-SHA-256 (RFC 2104) under this machine's salt, as hex. */
export type Fingerprint = (...words: readonly string[]) => string;

/**
 * The salt is in the editor's secret storage, so that stored fingerprints can't be tried out against a word list by who
 * gets hold of the stored state alone. Where there is no secret storage, fingerprints last until the editor closes.
 */
export async function createFingerprint(secrets: SecretStorage, log: Log): Promise<Fingerprint> {
  const salt = await saltOf(secrets, log);
  return (...words) => bytesToHex(hmac(sha256, salt, utf8ToBytes(words.join('\u0000'))).slice(0, 16));
}

async function saltOf(secrets: SecretStorage, log: Log): Promise<Uint8Array> {
  try {
    const stored = await secrets.get(SALT);
    if (stored !== undefined && /^[0-9a-f]{64}$/.test(stored)) return hexToBytes(stored);
    const made = randomBytes(32);
    await secrets.store(SALT, bytesToHex(made));
    return made;
  } catch {
    log.problem('The secret storage cannot be used; what you keep on purpose is forgotten when the editor closes.');
    return randomBytes(32);
  }
}
