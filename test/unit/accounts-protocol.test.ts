import assert from 'node:assert/strict';
import { readFromAccounts } from '../../src/panel/accounts-protocol';

describe('a message from the page of accounts', () => {
  const known: readonly unknown[] = [
    { type: 'ready' },
    { type: 'region', region: 'UK' },
    { type: 'platforms', platforms: ['linkedin', 'x'] },
    { type: 'destination', platform: 'linkedin' },
    { type: 'mark', control: 'li-genai', mark: 'left-on' },
    { type: 'undo', control: 'li-genai' },
    { type: 'openPage', control: 'li-genai' },
    { type: 'setEditor', setting: 'chat.disableAIFeatures' },
  ];
  for (const message of known)
    it(`is read: ${JSON.stringify(message)}`, () => assert.deepEqual(readFromAccounts(message), message));

  const refused: readonly unknown[] = [
    undefined,
    null,
    'ready',
    [],
    { type: 7 },
    { type: 'explode' },
    { type: 'toString' },
    { type: '__proto__' },
    { type: 'region' },
    { type: 'region', region: 7 },
    { type: 'region', region: 'x'.repeat(101) },
    { type: 'mark', control: 'li-genai', mark: 'maybe' },
    { type: 'mark', mark: 'set' },
    { type: 'platforms', platforms: 'linkedin' },
    { type: 'platforms', platforms: ['linkedin', 7] },
    { type: 'platforms', platforms: Array.from({ length: 201 }, () => 'x') },
  ];
  for (const message of refused)
    it(`is refused: ${JSON.stringify(message)?.slice(0, 60)}`, () => assert.equal(readFromAccounts(message), undefined));

  it('brings nothing along that was not asked for', () => {
    assert.deepEqual(readFromAccounts({ type: 'undo', control: 'li-genai', more: 1 }), { type: 'undo', control: 'li-genai' });
  });
});
