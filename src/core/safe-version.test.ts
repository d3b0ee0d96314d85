import assert from 'node:assert/strict';
import { PLANTED_DETECTORS } from '../../test/support/planted';
import { safeVersion, withoutDirectives } from './safe-version';
import { scan } from './scan';

const options = { detectors: PLANTED_DETECTORS, scan: (text: string) => scan(text, { detectors: PLANTED_DETECTORS }) };

describe('the safe version', () => {
  it('is redacted, without directives', () => {
    assert.equal(
      safeVersion('<!-- holdout-on -->\n\n**Contoso** called. <!-- holdout-on -->\n', { ...options, form: 'markdown' }).text,
      '**Client A** called.\n',
    );
  });

  it('is plain text where no Markdown is shown', () => {
    assert.equal(
      safeVersion('---\nwho: Contoso\n---\n\n**Contoso** [called](https://a.example).', { ...options, form: 'plain-text' }).text,
      'Client A called (https://a.example).',
    );
  });

  it('tells the pseudonyms it gave', () => {
    assert.deepEqual(Object.values(safeVersion('Contoso called.', { ...options, form: 'markdown' }).assigned), ['Client A']);
  });

  for (const [before, after] of [
    ['One.\n\n<!-- holdout-off -->\n\nTwo.\n', 'One.\n\nTwo.\n'],
    ['One.\n<!-- holdout-off company/metrics -->\nTwo.\n', 'One.\nTwo.\n'],
    ['One. <!-- holdout-off-line -->\nTwo.', 'One.\nTwo.'],
    ['One. <!-- a holdout -->', 'One. <!-- a holdout -->'],
  ] as const) {
    it(`leaves directives out of ${JSON.stringify(before)}`, () => assert.equal(withoutDirectives(before), after));
  }
});
