import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readAnnotatedDraft } from '../../test/support/annotated';
import { applyEdit, randomDraft, randomEdit } from '../../test/support/markdown';
import { DETECTORS } from '../detectors/index';
import { createScanner, finish, scan } from './scan';
import type { Detector } from './types';

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
  it('gives spans in range, sorted and non-empty, for any text', () => {
    fc.assert(
      fc.property(randomDraft(), (draft) => {
        const { findings, faults } = scan(draft, { detectors: DETECTORS });
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
        finish(scanner.slices(text));
        for (const edit of edits) {
          text = applyEdit(text, edit);
          assert.deepEqual(finish(scanner.slices(text)), scan(text, { detectors: DETECTORS }));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('finds what is written into front matter, with paragraphs below it', () => {
    const scanner = createScanner(DETECTORS);
    for (const title of ['Boats', 'Boats, write to ruth.okafor@haldenmutual.co.uk', 'Ask ruth.okafor@haldenmutual.co.uk']) {
      const text = `---\ntitle: ${title}\n---\n\nHello there, all of you.\n\nAnd the boat.\n\nAnd the sea.\n`;
      const found = finish(scanner.slices(text)).findings.map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(found, title === 'Boats' ? [] : ['ruth.okafor@haldenmutual.co.uk']);
    }
  });

  describe('of a draft whose voice changes', () => {
    const VOICES = [
      'We told our customers nothing, and we will not, since it is not public yet.\n\n',
      'In 1848 and 1849, and again in 1851, the mill was burnt down. In 1862 it was sold.\n\n',
      'You should always check your own numbers, as the published report says. Suppose that they are wrong.\n\n',
      '---\nauthor: Hedwig Amsel\n---\n\n',
      'Revenue, margin, churn, runway, headcount, pipeline.\n\n',
      'All persons in this story are invented.\n\n',
      'I have changed their names.\n\n',
      'UNDER EMBARGO UNTIL 4 MAY\n\n',
    ];
    const folder = new URL('../../test/drafts-learn/', pathToFileURL(__filename));
    const drafts = readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .slice(0, 6)
      .map((name) => readAnnotatedDraft(new URL(name, folder)).text);

    it('finds what a scan from scratch finds', () => {
      for (const draft of drafts) {
        const scanner = createScanner(DETECTORS);
        for (const text of [draft, ...VOICES.flatMap((voice) => [voice + draft, voice.repeat(4) + draft, draft])])
          assert.deepEqual(finish(scanner.slices(text)), scan(text, { detectors: DETECTORS }));
      }
    });

    it('finds the same after scans that were left where they were', () => {
      for (const [index, draft] of drafts.entries()) {
        const scanner = createScanner(DETECTORS);
        finish(scanner.slices(draft));
        VOICES.forEach((voice, step) => {
          const left = scanner.slices(voice.repeat(3) + draft);
          for (let slice = 0; slice < 5 + 9 * step + index; slice++) left.next();
          const text = `${voice}${draft}`;
          assert.deepEqual(finish(scanner.slices(text)), scan(text, { detectors: DETECTORS }));
        });
      }
    });

    it('finds the same where a scan of words that stand there twice was left', () => {
      const twice = `${drafts[0]}\n\n${drafts[0]}`;
      const whole = scan(twice, { detectors: DETECTORS });
      for (let slices = 1; slices < 120; slices += 7) {
        const scanner = createScanner(DETECTORS);
        const left = scanner.slices(twice);
        for (let slice = 0; slice < slices; slice++) left.next();
        assert.deepEqual(finish(scanner.slices(twice)), whole);
      }
    });
  });

  it('asks again after a change of voice only the detectors that asked for it', () => {
    const calls: string[] = [];
    const spy = (id: string, asks: boolean): Detector => ({
      ...failing,
      id,
      detect({ kind }, { voice }) {
        if (kind === 'paragraph') calls.push(id);
        return asks && voice.authors.length > 0
          ? [{ start: 0, end: 1, confidence: 'likely', because: 'there is an author' }]
          : [];
      },
    });
    const scanner = createScanner([spy('company/asks', true), spy('company/does-not', false)]);
    finish(scanner.slices('One thing.\n'));
    finish(scanner.slices('---\nauthor: Somebody\n---\nOne thing.\n'));
    assert.deepEqual(calls, ['company/asks', 'company/does-not', 'company/asks']);
    assert.equal(finish(scanner.slices('---\nauthor: Somebody\n---\nOne thing.\n')).findings.length, 2);
    assert.equal(calls.length, 3);
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
