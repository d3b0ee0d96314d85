import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { applyRedactions, planRedactions, redact, REDACTION_STYLES, type RedactionStyle } from '../../src/core/redact';
import { scan } from '../../src/core/scan';
import type { Detector } from '../../src/core/types';
import { blockKinds, PLANTED_DETECTORS, plantedDraft, ZEALOUS_DETECTORS } from '../support/planted';

/** More of them by night: `HOLDOUT_RUNS=10000 npx mocha test/unit/redaction.test.ts`. */
const RUNS = Number(process.env['HOLDOUT_RUNS'] ?? 300);
const TODAY = { day: '2026-02-10' };

const styles = fc.constantFrom<(RedactionStyle | undefined)[]>(undefined, ...REDACTION_STYLES);

function options(detectors: readonly Detector[], style: RedactionStyle | undefined) {
  return {
    detectors,
    today: TODAY,
    scan: (text: string) => scan(text, { detectors }),
    ...(style === undefined ? {} : { styleOf: () => style }),
  };
}

describe('redaction', function () {
  this.timeout(RUNS * 200 + 20_000);

  it('plans redactions that are sorted, apart, and change nothing outside them', () => {
    fc.assert(
      fc.property(plantedDraft(), styles, (text, style) => {
        const plan = planRedactions(
          text,
          scan(text, { detectors: PLANTED_DETECTORS }).findings,
          options(PLANTED_DETECTORS, style),
        );
        let at = 0;
        for (const { start, end } of plan) {
          assert.ok(start >= at && end > start, 'overlapping, empty or unsorted');
          at = end;
        }
        assert.ok(at <= text.length);
        let rest = applyRedactions(text, plan);
        let from = 0;
        for (const { start, end, replacement } of plan) {
          const kept = text.slice(from, start) + replacement;
          assert.ok(rest.startsWith(kept));
          rest = rest.slice(kept.length);
          from = end;
        }
        assert.equal(rest, text.slice(from));
      }),
      { numRuns: RUNS },
    );
  });

  it('leaves nothing to find, in the same blocks, and is finished at once', () => {
    fc.assert(
      fc.property(plantedDraft(), styles, (text, style) => {
        const once = redact(text, options(PLANTED_DETECTORS, style));
        assert.deepEqual(scan(once, { detectors: PLANTED_DETECTORS }).findings, []);
        assert.deepEqual(blockKinds(once), blockKinds(text));
        assert.equal(redact(once, options(PLANTED_DETECTORS, style)), once);
      }),
      { numRuns: RUNS },
    );
  });

  it('comes to an end though detectors flag its own words', () => {
    const detectors = [...PLANTED_DETECTORS, ...ZEALOUS_DETECTORS];
    fc.assert(
      fc.property(plantedDraft(), styles, (text, style) => {
        const once = redact(text, options(detectors, style));
        assert.deepEqual(blockKinds(once), blockKinds(text));
        assert.equal(redact(once, options(detectors, style)), once);
      }),
      { numRuns: RUNS },
    );
  });

  it('leaves no character of a secret', () => {
    const detectors = PLANTED_DETECTORS.filter(({ label }) => label === 'secret');
    fc.assert(
      fc.property(plantedDraft(), styles, (text, style) => {
        const { findings } = scan(text, { detectors });
        const plan = planRedactions(text, findings, options(detectors, style));
        for (const { start, end } of findings)
          assert.ok(plan.some((redaction) => redaction.start <= start && end <= redaction.end));
        for (const { replacement } of plan) assert.doesNotMatch(replacement, /hunter|hooks|abcdef/);
      }),
      { numRuns: RUNS },
    );
  });

  it('leaves front matter that YAML can read', () => {
    fc.assert(
      fc.property(plantedDraft(), styles, (text, style) => {
        const front = (draft: string): string | undefined => /^---\n([\s\S]*?)\n---\n/.exec(draft)?.[1];
        const before = front(text);
        if (before === undefined || parseDocument(before).errors.length > 0) return;
        assert.deepEqual(parseDocument(front(redact(text, options(PLANTED_DETECTORS, style))) ?? '{').errors, []);
      }),
      { numRuns: RUNS },
    );
  });
});
