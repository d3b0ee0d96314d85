import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readEntries } from './stored-entries';

const asNumber = ({ n }: Readonly<Record<string, unknown>>): number | undefined => (typeof n === 'number' ? n : undefined);

describe('a stored list', () => {
  it('is empty where nothing was stored', () => {
    assert.deepEqual(readEntries(undefined, 'list', asNumber), { entries: [] });
  });

  it('is read in full, or tells why it is not', () => {
    const cases: readonly (readonly [unknown, readonly number[], string?])[] = [
      [{ version: 1, list: [{ n: 1 }, { n: 2 }] }, [1, 2]],
      [{ version: 1, list: [{ n: 1 }, { n: 'two' }, null] }, [1], 'some of its entries are damaged'],
      [{ version: 1 }, [], 'it holds no list'],
      [{ list: [{ n: 1 }] }, [], 'it has no version'],
      [{ version: 2, list: [{ n: 1 }] }, [], 'a newer version of Holdout wrote it'],
      ['a text', [], 'it is not an object'],
      [null, [], 'it is not an object'],
    ];
    for (const [stored, entries, reason] of cases)
      assert.deepEqual(readEntries(stored, 'list', asNumber), { entries, ...(reason && { reason }) });
  });

  it('makes nothing throw, and loses nothing without a word', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ version: fc.constant(1), list: fc.array(fc.anything()) })), (stored) => {
        const { entries, reason } = readEntries(stored, 'list', asNumber);
        const list = (stored as { list?: unknown } | null | undefined)?.list;
        if (reason === undefined && stored !== undefined) assert.equal(entries.length, (list as unknown[]).length);
      }),
    );
  });
});
