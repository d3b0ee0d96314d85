import assert from 'node:assert/strict';
import { scan } from '../core/scan';
import type { Detector, Span } from '../core/types';
import { DETECTORS } from './index';

const MARK = /⟦([^⟦⟧]*)⟧/g;

/** The text of an example without its marks, and what they marked. */
function unmark(example: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let at = 0;
  for (const match of example.matchAll(MARK)) {
    text += example.slice(at, match.index);
    spans.push({ start: text.length, end: text.length + (match[1] ?? '').length });
    text += match[1] ?? '';
    at = match.index + match[0].length;
  }
  return { text: text + example.slice(at), spans };
}

function found(detector: Detector, text: string): Span[] {
  const { findings, faults } = scan(text, { detectors: [detector] });
  assert.deepEqual(faults, []);
  return findings.filter(({ confidence }) => confidence !== 'possible').map(({ start, end }) => ({ start, end }));
}

describe('detector examples', () => {
  for (const detector of DETECTORS) {
    describe(detector.id, () => {
      it('has hits and near misses', () => {
        assert.ok(detector.examples.hits.length > 0 && detector.examples.nearMisses.length > 0);
      });
      for (const hit of detector.examples.hits) {
        it(`finds ${hit}`, () => {
          const { text, spans } = unmark(hit);
          assert.deepEqual(found(detector, text), spans);
        });
      }
      for (const { text, why } of detector.examples.nearMisses) {
        it(`leaves alone ${text} (${why})`, () => {
          assert.deepEqual(found(detector, text), []);
        });
      }
    });
  }
});
