import assert from 'node:assert/strict';
import { parse } from '../../src/core/parse';
import { scan } from '../../src/core/scan';
import { DETECTORS } from '../../src/detectors/index';

/** Prose in which there is nothing to find. */
const BEFORE = 'The kettle took its time, as kettles do, and the garden was wet.\n\nNobody minded much.\n\n';
const AFTER = '\n\nLater the sun came out and the street dried up.\n';

const MARK = /⟦([^⟦⟧]*)⟧/g;

describe('a hit pasted into clean prose', () => {
  for (const detector of DETECTORS) {
    it(`is found at its new place by ${detector.id}`, () => {
      for (const hit of detector.examples.hits) {
        const marked = [...hit.matchAll(MARK)].map((match, index) => ({ start: match.index - 2 * index, text: match[1] ?? '' }));
        const text = hit.replace(MARK, '$1');
        // Front matter is front matter at the top only.
        if (parse(text)[0]?.content.kind === 'front-matter') continue;
        const { findings } = scan(BEFORE + text + AFTER, { detectors: [detector] });
        const shown = findings.filter(({ confidence }) => confidence !== 'possible').map(({ start, end }) => ({ start, end }));
        const expected = marked.map(({ start, text: { length } }) => ({
          start: BEFORE.length + start,
          end: BEFORE.length + start + length,
        }));
        assert.deepEqual(shown, expected, hit);
      }
    });
  }

  it('is what the prose around it is not', () => {
    assert.deepEqual(scan(BEFORE + AFTER, { detectors: DETECTORS }).findings, []);
  });
});
