import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { NameLabel } from '../core/name-model';
import { parse } from '../core/parse';
import { nameFeaturesIn, wordsAt } from './name-words';

/** What the words around a name say, in the first block of a text that starts with or holds it. */
function wordsAround(name: string, text: string, label: NameLabel): number {
  const [block] = parse(text);
  assert.ok(block !== undefined);
  const words = wordsAt(block.content, text.indexOf(name), label);
  assert.ok(words !== undefined, `${name} is no name in: ${text}`);
  return words;
}

/** A name, told of as the author's own, and as everybody may. */
const PAIRS: readonly (readonly [label: NameLabel, name: string, own: string, known: string])[] = [
  [
    'person',
    'Ottoline',
    'Ottoline rang me on Sunday, she still has my ladder.',
    'Ottoline is a town on the river with two bridges.',
  ],
  ['person', 'Berwin', 'I asked Berwin from the night shift, and he only laughed.', 'In the novel, Berwin is a lighthouse.'],
  ['codename', 'Tamarack', 'Tamarack slips to June and nobody outside of the team knows.', 'The wood of a Tamarack is hard.'],
];

describe('the words around a name', () => {
  for (const [label, name, own, known] of PAIRS) {
    it(`say more for a ${label}: ${own}`, () => {
      assert.ok(wordsAround(name, own, label) > wordsAround(name, known, label));
    });
  }

  it('say nothing of what stands in code', () => {
    const [block] = parse('```\nOttoline rang me\n```');
    assert.ok(block !== undefined);
    assert.deepEqual(nameFeaturesIn(block.content), []);
  });

  it('belong to names inside the block, in order and apart', () => {
    const word = fc.constantFrom(
      'Ottoline',
      'the',
      'Dr',
      'of',
      'X',
      '’s',
      '.',
      '\n',
      'Élan',
      '—',
      'de',
      '42',
      '#Tag',
      '| a |',
      '🙂',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        for (const { content } of parse(words.join(' '))) {
          let at = 0;
          for (const { start, end, features } of nameFeaturesIn(content)) {
            assert.ok(start >= at && end > start && end <= content.text.length);
            assert.ok(features.length > 0);
            at = end;
          }
        }
      }),
    );
  });
});
