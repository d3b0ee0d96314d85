import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { SecretStorage } from 'vscode';
import type { Log } from './log';

const SALT = 'holdout.salt';
/** Where a salt that could not be read is set aside. */
const DAMAGED = 'holdout.salt.damaged';

/** What is asked of the editor's secret storage. */
type Secrets = Pick<SecretStorage, 'get' | 'store' | 'onDidChange'>;

/** Stands for words without telling them: 16 bytes of HMAC-SHA-256 (RFC 2104) under this machine's salt, as hex. */
export type Fingerprint = (...words: readonly string[]) => string;

/**
 * The salt is in the editor's secret storage, so that stored fingerprints can't be tried out against a word list by who
 * gets hold of the stored state alone. Where there is no secret storage, fingerprints last until the editor closes.
 */
export async function createFingerprint(secrets: Secrets, log: Log): Promise<Fingerprint> {
  // Two windows that start at once make a salt each; the one that stands in the end is both windows'.
  let latest: Uint8Array | undefined;
  secrets.onDidChange(async ({ key }) => {
    if (key === SALT) latest = (await readSalt(secrets).catch(() => undefined)) ?? latest;
  });
  const own = await saltOf(secrets, log);
  return (...words) => bytesToHex(hmac(sha256, latest ?? own, utf8ToBytes(words.join('\u0000'))).slice(0, 16));
}

async function saltOf(secrets: Secrets, log: Log): Promise<Uint8Array> {
  try {
    const stored = await readSalt(secrets);
    if (stored !== undefined) return stored;
    const damaged = await secrets.get(SALT);
    if (damaged !== undefined) {
      await secrets.store(DAMAGED, damaged);
      log.problem('The stored salt could not be read and was set aside; what was kept on purpose is flagged again.');
    }
    const made = randomBytes(32);
    await secrets.store(SALT, bytesToHex(made));
    return made;
  } catch {
    log.problem('The secret storage cannot be used; what you keep on purpose is forgotten when the editor closes.');
    return randomBytes(32);
  }
}

async function readSalt(secrets: Secrets): Promise<Uint8Array | undefined> {
  const stored = await secrets.get(SALT);
  return stored !== undefined && /^[0-9a-f]{64}$/.test(stored) ? hexToBytes(stored) : undefined;
}
