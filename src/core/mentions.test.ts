import assert from 'node:assert/strict';
import { scan } from './scan';
import type { Detector, Label } from './types';

const MARK = /⟦([^⟦⟧]*)⟧/g;

/** Recognises what stands between braces, as a name. */
function naming(label: Label): Detector {
  return {
    id: 'company/naming',
    title: 'Naming',
    label,
    doc: { what: '', why: '', fix: '' },
    sources: [],
    placeholder: 'name',
    looksAt: 'text',
    *detect({ text }) {
      for (const match of text.matchAll(/\{([^{}]+)\}/g)) {
        const start = match.index + 1;
        yield {
          start,
          end: start + (match[1] ?? '').length,
          confidence: 'likely',
          because: 'it stands between braces',
          named: true,
        };
      }
    },
    examples: { hits: [], nearMisses: [] },
  };
}

const CASES: readonly (readonly [Label, string])[] = [
  ['codename', '{⟦Basil⟧} ships. ⟦Basil⟧’s team, #⟦Basil⟧, ⟦BASIL⟧, a sprig of basil, the basil.'],
  ['codename', 'Once ⟦puddle⟧ is on, {⟦Puddle⟧} stays.'],
  ['codename', '{⟦Project Kestrel⟧} and #⟦projectkestrel⟧, `⟦project-kestrel⟧.yaml`, `⟦projectKestrel⟧`, ⟦PROJECT KESTREL⟧'],
  ['person', '{⟦Sakkie Oelofse⟧} came. ⟦Sakkie⟧ laughed, ⟦Oelofse⟧ too.'],
  ['person', '{⟦Will⟧} will come, says ⟦Will⟧.'],
  ['person', '{⟦Priya⟧} wrote `⟦priya⟧-laptop`. Priyanka did not.'],
  ['client', '{⟦Pell & Marrow⟧} renewed: ![deck](⟦pell-marrow⟧-deck.png)'],
  ['client', '{⟦Orchard⟧} is ours, in an orchard. ⟦Orchard⟧ pays.'],
];

describe('findMentions', () => {
  for (const [label, marked] of CASES) {
    it(`finds a ${label} wherever it is meant: ${marked}`, () => {
      const text = marked.replace(MARK, '$1');
      const { findings } = scan(text, { detectors: [naming(label)] });
      assert.deepEqual(
        findings.map(({ start, end }) => text.slice(start, end)),
        [...marked.matchAll(MARK)].map((match) => match[1]),
      );
    });
  }
});
