import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editorRows, type EditorSettings } from './editor-settings';

const asShipped: EditorSettings = {
  copilotEnable: { '*': true, plaintext: false, markdown: false, scminput: false },
  disableAIFeatures: false,
  telemetryLevel: 'all',
};

describe('the editor’s own settings', () => {
  const cases: readonly (readonly [what: string, settings: Partial<EditorSettings>, recommended: readonly boolean[]])[] = [
    ['as shipped', {}, [true, false, false]],
    ['Copilot on in Markdown', { copilotEnable: { '*': true, markdown: true } }, [false, false, false]],
    ['Copilot on everywhere, Markdown not named', { copilotEnable: { '*': true } }, [false, false, false]],
    ['no Copilot', { copilotEnable: undefined }, [true, false, false]],
    ['AI features off', { disableAIFeatures: true, copilotEnable: { '*': true, markdown: true } }, [true, true, false]],
    ['telemetry off', { telemetryLevel: 'off' }, [true, false, true]],
    ['telemetry of errors', { telemetryLevel: 'error' }, [true, false, false]],
  ];
  for (const [what, settings, recommended] of cases) {
    it(what, () =>
      assert.deepEqual(
        editorRows({ ...asShipped, ...settings }).map((row) => row.isRecommended),
        recommended,
      ),
    );
  }

  it('becomes as recommended once the recommended values are set', () => {
    const [copilot, ai, telemetry] = editorRows({ ...asShipped, copilotEnable: { '*': true, markdown: true, python: false } });
    assert.deepEqual(copilot?.recommended, { '*': true, markdown: false, python: false });
    const rows = editorRows({
      copilotEnable: copilot?.recommended,
      disableAIFeatures: ai?.recommended,
      telemetryLevel: telemetry?.recommended,
    });
    assert.ok(rows.every(({ isRecommended }) => isRecommended));
  });

  it('takes whatever a settings file holds', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (copilotEnable, disableAIFeatures, telemetryLevel) => {
        assert.equal(editorRows({ copilotEnable, disableAIFeatures, telemetryLevel }).length, 3);
      }),
    );
  });
});
