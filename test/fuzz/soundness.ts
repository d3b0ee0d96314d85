import assert from 'node:assert/strict';
import { plainText } from '../../src/core/plain-text';
import { scan } from '../../src/core/scan';
import { DETECTORS } from '../../src/detectors/index';

/** What holds of any text: nothing throws, no detector fails, and findings are in range, sorted and non-empty. */
export function assertSound(text: string): void {
  const { findings, faults } = scan(text, { detectors: DETECTORS });
  assert.deepEqual(faults, []);
  let start = 0;
  for (const finding of findings) {
    assert.ok(finding.start >= start && finding.end > finding.start && finding.end <= text.length, finding.detector);
    start = finding.start;
  }
  plainText(text);
}
