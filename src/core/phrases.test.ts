import assert from 'node:assert/strict';
import { phraseBook } from './phrases';
import { readWords } from './words';

const BOOK = phraseBook([
  ['let|lets|letting go of?', 'exact'],
  ['redundan*', 'prefix'],
  ['down to # people|staff', 'number'],
  ['shut|shuts .. plant|mill', 'gap'],
  ["not|n't|wasn't told|warned", 'negation'],
] as const);

const FOUND: readonly [text: string, entries: readonly string[]][] = [
  ['They let go of the night crew.', ['exact']],
  ['We’re letting go two cooks.', ['exact']],
  ['Redundancies were not on the slide.', ['prefix']],
  ['We are down to nineteen people.', ['number']],
  ['They are down to 19 staff by May.', ['number']],
  ['They shut the old paper mill.', ['gap']],
  ['They shut a great many of our oldest mill.', []],
  ['They shut. The plant stays.', []],
  ['Go, let it.', []],
  ['The crew wasn’t told, they aren’t warned, and not told twice.', ['negation', 'negation', 'negation']],
  ['The crew was told.', []],
];

describe('a phrase book', () => {
  for (const [text, entries] of FOUND) {
    it(`finds ${entries.length === 0 ? 'nothing' : entries.join(', ')} in "${text}"`, () => {
      assert.deepEqual(
        BOOK.find(readWords(text).words).map(({ entry }) => entry),
        entries,
      );
    });
  }

  it('takes the shortest way through a gap', () => {
    const { words } = readWords('They shut the mill and the plant.');
    assert.deepEqual(BOOK.find(words), [{ first: 1, last: 3, entry: 'gap' }]);
  });
});
