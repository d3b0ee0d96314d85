import assert from 'node:assert/strict';
import { scan } from '../../core/scan';
import { governmentId } from './government-id';
import { GOVERNMENT_IDS } from './government-ids';
import { sampleOf } from './government-ids/sample';

function found(text: string): string[] {
  return scan(text, { detectors: [governmentId] })
    .findings.filter(({ confidence }) => confidence !== 'possible')
    .map(({ start, end }) => text.slice(start, end));
}

describe('government ids', () => {
  it('cover at least forty countries', () => {
    const countries = new Set(GOVERNMENT_IDS.flatMap(({ country }) => country.split(', ')));
    assert.ok(countries.size >= 40, `${String(countries.size)} countries`);
  });

  for (const id of GOVERNMENT_IDS) {
    it(`finds a ${id.name} (${id.country}) next to each word for it`, () => {
      id.cues.forEach((cue, index) => {
        const sample = sampleOf(id, index + 1);
        assert.ok(found(`Her ${cue}: ${sample}.`).includes(sample), `after the word no. ${String(index + 1)}`);
      });
    });

    if (id.alone === 'always') {
      it(`finds a ${id.name} (${id.country}) without a word for it`, () => {
        const sample = sampleOf(id, 99);
        assert.deepEqual(found(`He read out ${sample} to us.`), [sample]);
      });
    }
  }

  it('leaves numbers alone that fail the check', () => {
    for (const id of GOVERNMENT_IDS.filter(({ alone, check }) => alone === 'always' && check !== undefined)) {
      const sample = sampleOf(id, 5);
      const altered = sample.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
      if (id.check?.(altered.replace(/[^A-Z0-9]/g, '')) === true) continue;
      assert.ok(!found(`He read out ${altered} to us.`).includes(altered), `${id.name} (${id.country})`);
    }
  });
});
