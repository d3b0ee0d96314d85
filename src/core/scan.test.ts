import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdit, randomDraft, randomEdit } from '../../test/support/markdown';
import { DETECTORS } from '../detectors/index';
import { loadLanguage } from './language';
import { createScanner, finish, scan } from './scan';
import type { Detector, Language } from './types';

const failing: Detector = {
  id: 'company/failing',
  title: 'Failing',
  label: 'client',
  doc: { what: '', why: '', fix: '' },
  sources: [],
  placeholder: 'x',
  looksAt: 'text',
  *detect({ text }) {
    if (text.includes('boom')) throw new RangeError(`quotes ${text}`);
    yield { start: 0, end: 1, confidence: 'likely', because: 'it stands first' };
  },
  examples: { hits: [], nearMisses: [] },
};

describe('scan', () => {
  let language: Language;
  before(async () => {
    language = await loadLanguage();
  });

  it('gives spans in range, sorted and non-empty, for any text', () => {
    fc.assert(
      fc.property(randomDraft(), (draft) => {
        const { findings, faults } = scan(draft, { detectors: DETECTORS, language });
        assert.deepEqual(faults, []);
        let start = 0;
        for (const finding of findings) {
          assert.ok(finding.start >= start && finding.end > finding.start && finding.end <= draft.length);
          start = finding.start;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds after any edits what a scan from scratch finds', () => {
    fc.assert(
      fc.property(randomDraft(), fc.array(randomEdit(), { minLength: 1, maxLength: 8 }), (draft, edits) => {
        const scanner = createScanner(DETECTORS);
        let text = draft;
        finish(scanner.slices(text, language));
        for (const edit of edits) {
          text = applyEdit(text, edit);
          assert.deepEqual(finish(scanner.slices(text, language)), scan(text, { detectors: DETECTORS, language }));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('reports a detector that fails as one fault without its message, and goes on', () => {
    const { findings, faults } = scan('boom\n\nboom\n\nfine', { detectors: [failing] });
    assert.deepEqual(faults, [{ detector: 'company/failing', error: 'RangeError' }]);
    assert.deepEqual(
      findings.map(({ start, end }) => [start, end]),
      [[12, 13]],
    );
  });
});
