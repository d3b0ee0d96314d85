import assert from 'node:assert/strict';
import { redactDraft } from '../../src/core/redact';
import { scan } from '../../src/core/scan';
import { DETECTORS } from '../../src/detectors/index';

/** The draft as it is safe to post, with all detectors on. */
function safe(text: string): string {
  const scanned = (version: string): ReturnType<typeof scan> => scan(version, { detectors: DETECTORS });
  return redactDraft(text, { detectors: DETECTORS, today: { day: '2026-02-10' }, scan: scanned }).text;
}

describe('what is told in passing, in the safe version', () => {
  it('leaves its sentence there where a detail is known by its form', () => {
    assert.equal(
      safe('Turn the wheels to 6038 and pull the shed door hard.\n'),
      'Turn the wheels to [code] and pull the shed door hard.\n',
    );
    assert.match(
      safe('On Tuesday the 21st she turns forty. We’re going with a cake.\n'),
      / she turns forty\. We’re going with a cake\.\n$/,
    );
    assert.doesNotMatch(safe('On Tuesday the 21st she turns forty. We’re going with a cake.\n'), /21/);
  });

  it('takes its sentence with it where only the whole of it tells', () => {
    assert.equal(safe('Six of us are going by Easter and the rest get our desks.\n'), '[…]\n');
  });
});
