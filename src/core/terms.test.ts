import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scan } from './scan';
import { compileTerms, type Term } from './terms';
import { parseTermsFile } from './terms-file';

const LIST: readonly Term[] = [
  { term: 'Northwind Foods', kind: 'client', replacement: 'a grocer' },
  { term: 'Kestrel', kind: 'codename' },
  { term: 'ACE', kind: 'codename' },
  { term: 'Øyvind', kind: 'person' },
  { term: 'AT&T', kind: 'client' },
  { term: '田中商店', kind: 'client' },
];

const MARK = /⟦([^⟦⟧]*)⟧/g;

function found(text: string): string[] {
  return scan(text, { detectors: [], terms: compileTerms(LIST) }).findings.map(({ start, end }) => text.slice(start, end));
}

describe('private terms', () => {
  for (const marked of [
    'We met ⟦Northwind Foods⟧.',
    '⟦NORTHWIND FOODS⟧ and ⟦northwind-foods⟧, ⟦northwind_foods⟧, #⟦NorthwindFoods⟧, ⟦northwindfoods⟧',
    '⟦Northwind\nFoods⟧’s order',
    'the ⟦kestrels⟧, `⟦kestrel⟧-api.yaml`, [deck](https://x.dev/⟦kestrel⟧)',
    'Windkestrel and kestrelled are other words.',
    '⟦ACE⟧ is not ace.',
    'ask ⟦Oyvind⟧ or ⟦øyvind⟧',
    '⟦AT&T⟧ is not at the top.',
    '先日⟦田中商店⟧さんと',
  ]) {
    it(`finds ${marked.replace('\n', '⏎')}`, () => {
      assert.deepEqual(
        found(marked.replace(MARK, '$1')),
        [...marked.matchAll(MARK)].map((match) => match[1]),
      );
    });
  }

  it('is certain, and says why without the term', () => {
    const { findings } = scan('Kestrel', { detectors: [], terms: compileTerms(LIST) });
    assert.deepEqual(
      findings.map(({ label, confidence, because }) => [label, confidence, because]),
      [['codename', 'certain', 'it is on your list of private terms']],
    );
  });

  it('gives the replacement of any spelling', () => {
    const terms = compileTerms(LIST);
    assert.equal(terms.replacementOf('#northwindFoods'), 'a grocer');
    assert.equal(terms.replacementOf('Kestrel'), undefined);
  });

  it('lets an allowed name pass, in any spelling', () => {
    const terms = compileTerms([], ['Hedwig Sauer']);
    assert.equal(terms.allows('hedwig-sauer'), true);
    assert.equal(terms.allows('Hedwig'), false);
  });

  it('finds every listed word of letters in a text that holds it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}$/), fc.stringMatching(/^[a-z ]{0,40}$/), (word, around) => {
        const text = `${around} ${word} end`;
        const terms = compileTerms([{ term: word, kind: 'never' }]);
        assert.ok(scan(text, { detectors: [], terms }).findings.length > 0);
      }),
    );
  });
});

describe('parseTermsFile', () => {
  it('reads one term a line, with kinds, replacements and comments', () => {
    assert.deepEqual(
      parseTermsFile('# ours\nNorthwind\nclient: Pell & Marrow => a baker\ncodename: "Kestrel"\npublic: Ada\n').terms,
      [
        { term: 'Northwind', kind: 'never' },
        { term: 'Pell & Marrow', kind: 'client', replacement: 'a baker' },
        { term: 'Kestrel', kind: 'codename' },
      ],
    );
  });

  it('reads lists under the keys of a YAML file', () => {
    const yaml =
      'clients:\n  - Northwind\n  - term: Pell\n    replacement: a baker\ncodenames: [Kestrel, Basil]\npublic: [Ada]\nplatforms: [x]\nterms:\n  - {term: Zed, kind: person}\n';
    assert.deepEqual(parseTermsFile(yaml), {
      terms: [
        { term: 'Northwind', kind: 'client' },
        { term: 'Pell', kind: 'client', replacement: 'a baker' },
        { term: 'Kestrel', kind: 'codename' },
        { term: 'Basil', kind: 'codename' },
        { term: 'Zed', kind: 'person' },
      ],
      allow: ['Ada'],
      problems: [],
    });
  });

  it('says which line cannot be used, and goes on', () => {
    const { terms, problems } = parseTermsFile('x\nNorthwind\n');
    assert.deepEqual(terms, [{ term: 'Northwind', kind: 'never' }]);
    assert.deepEqual(
      problems.map(({ line }) => line),
      [1],
    );
    assert.deepEqual(
      parseTermsFile('clients:\n  - term: Pell\n    kind: planet\n').problems.map(({ line }) => line),
      [2],
    );
  });

  it('takes any text, and no message quotes it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => `clients:\n  - ${text}\n`),
          fc.string().map((text) => `terms: [${text}`),
        ),
        (text) => {
          for (const { line, message } of parseTermsFile(text).problems) {
            assert.ok(line >= 1);
            assert.match(message, /^[\p{L}\d ,.:'%-]+$/u);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
