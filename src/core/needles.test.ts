import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ENGLISH, OTHER_LANGUAGES } from '../detectors/company/marking-phrases';
import { createSieve, createWordSieve } from './keywords';
import { needlesOf, needleSetsOf } from './needles';
import { readWords } from './words';

const TABLE: readonly (readonly [pattern: RegExp, needles: readonly string[] | undefined])[] = [
  [/confidential/, ['confidential']],
  [/[Ss]trictly private/, ['strictly private']],
  [/(?:board|vendor)s? only/, ['board only', 'boards only', 'vendor only', 'vendors only']],
  [/not for (?:sale|print)\b/, ['not for sale', 'not for print']],
  [/(?<![\p{L}])under[\s–—-]{1,3}embargo(?!ed)/u, ['embargo']],
  [/(?<name>\p{Lu}\p{L}{2,20}) deal/u, [' deal']],
  [/\d{4}/, [...'0123456789']],
  [/private|secret/, ['secret', 'private']],
  [/private|\w+/, undefined],
  [/(?:secret)?/, undefined],
  [/[^a-z]/, undefined],
];

describe('the needles of a pattern', () => {
  for (const [{ source }, needles] of TABLE) {
    it(`are ${needles === undefined ? 'none' : needles.join(', ')} for ${source}`, () => {
      assert.deepEqual(needlesOf(source), needles);
    });
  }

  it('are those of each of its parts where all of them are asked for', () => {
    assert.deepEqual(needleSetsOf(String.raw`(?:[Oo]ur|[Mm]y) (?:\p{L}+ ){0,3}(?:client|customer)s?`), [
      ['client', 'customer'],
      ['my ', 'our '],
    ]);
    assert.deepEqual(needleSetsOf(String.raw`[^a-z]`), []);
  });

  it('stand in whatever the pattern matches', () => {
    const sources = [...ENGLISH.plain, ...ENGLISH.shown, ...OTHER_LANGUAGES].filter((source) => !/\(\?[=!<]/.test(source));
    for (const source of sources) {
      const sets = needleSetsOf(source);
      assert.ok(sets.length > 0, source);
      fc.assert(
        fc.property(fc.stringMatching(new RegExp(`^(?:${source})$`)), (text) => {
          for (const set of [needlesOf(source) ?? [], ...sets])
            assert.ok(
              set.some((needle) => text.toLowerCase().includes(needle)),
              `${source}: ${text}`,
            );
        }),
        { numRuns: 5 },
      );
    }
  });
});

describe('a sieve', () => {
  const ITEMS = ['a', '@', 'no', 'not', 'Größe', 'ěšč', 'under embargo', '🎂', 'x-y', undefined] as const;
  const keywords = (item: (typeof ITEMS)[number]): readonly (readonly string[])[] =>
    item === undefined ? [] : [[item.toLowerCase()]];
  const pieces = fc.oneof(
    fc.constantFrom(...ITEMS.filter((item) => item !== undefined), 'GRÖSSE', 'Ěšč', 'UNDER', ' ', '\n', 'emb'),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

  it('picks the items whose keyword a text holds, in whatever case, and those without', () => {
    const sieve = createSieve(ITEMS, keywords);
    fc.assert(
      fc.property(texts, (text) => {
        const lower = text.toLowerCase();
        // A letter that grows with its case moves what stands after it.
        fc.pre(lower.length === text.length);
        assert.deepEqual(
          sieve(text),
          ITEMS.filter((item) => item === undefined || lower.includes(item.toLowerCase())),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('of words leaves out no item whose keyword stands in the text', () => {
    const sieve = createWordSieve(ITEMS, keywords);
    fc.assert(
      fc.property(texts, (text) => {
        const picked = sieve(readWords(text).words);
        for (const item of ITEMS)
          if (item === undefined || text.toLowerCase().includes(item.toLowerCase())) assert.ok(picked.includes(item), item);
      }),
      { numRuns: 500 },
    );
  });
});
