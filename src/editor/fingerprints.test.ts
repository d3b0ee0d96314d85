import assert from 'node:assert/strict';
import type { SecretStorage } from 'vscode';
import { createFingerprint } from './fingerprints';
import type { Log } from './log';

/** Secrets in memory, which several windows share. */
function storage(): Pick<SecretStorage, 'get' | 'store' | 'onDidChange'> & { readonly stored: Map<string, string> } {
  const stored = new Map<string, string>();
  const listeners: ((event: { readonly key: string }) => unknown)[] = [];
  return {
    stored,
    get: async (key) => stored.get(key),
    store: async (key, value) => {
      stored.set(key, value);
      for (const listener of listeners) listener({ key });
    },
    onDidChange: (listener) => {
      listeners.push(listener);
      return { dispose: () => {} };
    },
  };
}

function logOf(lines: string[]): Log {
  return { fault: () => {}, problem: (line) => void lines.push(line), dispose: () => {} };
}

describe('fingerprints', () => {
  it('are the same in the next session', async () => {
    const secrets = storage();
    const one = await createFingerprint(secrets, logOf([]));
    const next = await createFingerprint(secrets, logOf([]));
    assert.equal(one('a', 'b'), next('a', 'b'));
    assert.notEqual(one('a', 'b'), one('a', 'c'));
  });

  it('are the same in two windows that start at once', async () => {
    const secrets = storage();
    const [one, other] = await Promise.all([createFingerprint(secrets, logOf([])), createFingerprint(secrets, logOf([]))]);
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(one('a'), other('a'));
  });

  it('set a salt aside that can’t be read, and say so', async () => {
    const secrets = storage();
    secrets.stored.set('holdout.salt', 'rubbish');
    const lines: string[] = [];
    await createFingerprint(secrets, logOf(lines));
    assert.equal(secrets.stored.get('holdout.salt.damaged'), 'rubbish');
    assert.match(lines.join(), /salt could not be read and was set aside/);
  });

  it('last for the session where there is no secret storage, and say so', async () => {
    const lines: string[] = [];
    const fingerprint = await createFingerprint({ ...storage(), get: () => Promise.reject(new Error('locked')) }, logOf(lines));
    assert.equal(fingerprint('a'), fingerprint('a'));
    assert.match(lines.join(), /secret storage cannot be used/);
  });
});
