import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answer, emptyChecklist, withPlatforms, withRegion } from './checklist';
import { exportChecklist, importChecklist, parseChecklist } from './stored-checklist';
import { REGIONS, type Checklist } from './types';

const full = answer(
  answer(withPlatforms(withRegion(emptyChecklist(), 'UK'), ['linkedin', 'x']), {
    control: 'li-genai',
    value: 'set',
    today: '2026-11-01',
  }),
  { control: 'li-genai', value: 'left-on', today: '2026-11-22' },
);

describe('the stored checklist', () => {
  it('comes back as it was stored', () => {
    assert.deepEqual(parseChecklist(full), { ok: true, checklist: full });
    assert.deepEqual(parseChecklist(JSON.parse(JSON.stringify(full))), { ok: true, checklist: full });
    assert.deepEqual(importChecklist(exportChecklist(full)), { ok: true, checklist: full });
    assert.deepEqual(parseChecklist(emptyChecklist()), { ok: true, checklist: emptyChecklist() });
  });

  it('migrates version 1, which kept one answer a control', () => {
    const stored = {
      version: 1,
      region: 'CA',
      platforms: ['x'],
      answers: { 'x-grok': { value: 'set', on: '2026-10-01', factsVersion: 1 } },
    };
    assert.deepEqual(parseChecklist(stored), {
      ok: true,
      checklist: {
        version: 2,
        region: 'CA',
        platforms: ['x'],
        answers: { 'x-grok': [{ value: 'set', on: '2026-10-01', factsVersion: 1 }] },
      },
    });
  });

  it('keeps the names of platforms and controls that it does not know', () => {
    const stored = { ...full, platforms: ['linkedin', 'newcomer'], answers: { 'newcomer.training': full.answers['li-genai'] } };
    assert.deepEqual(parseChecklist(stored), { ok: true, checklist: stored });
  });

  const broken: readonly (readonly [what: string, stored: unknown, reason: string])[] = [
    ['nothing', undefined, 'it is not an object'],
    ['text', 'a checklist', 'it is not an object'],
    ['a list', [], 'it is not an object'],
    ['no version', { region: null, platforms: [], answers: {} }, 'it has no version'],
    ['a fraction of a version', { ...full, version: 1.5 }, 'it has no version'],
    ['a newer version', { ...full, version: 3 }, 'a newer version of Holdout wrote it'],
    ['an unknown region', { ...full, region: 'Atlantis' }, 'its region is unknown'],
    ['no region', { version: 2, platforms: [], answers: {} }, 'its region is unknown'],
    ['platforms that are no list', { ...full, platforms: 'linkedin' }, 'its list of platforms is damaged'],
    ['a platform that is no name', { ...full, platforms: ['<script>'] }, 'its list of platforms is damaged'],
    ['answers that are a list', { ...full, answers: [] }, 'its answers are damaged'],
    [
      'an answer without a day',
      { ...full, answers: { 'x-grok': [{ value: 'set', factsVersion: 1 }] } },
      'its answers are damaged',
    ],
    [
      'an answer on a day that does not exist',
      { ...full, answers: { 'x-grok': [{ value: 'set', on: '2026-02-30', factsVersion: 1 }] } },
      'its answers are damaged',
    ],
    [
      'an unknown answer',
      { ...full, answers: { 'x-grok': [{ value: 'maybe', on: '2026-02-03', factsVersion: 1 }] } },
      'its answers are damaged',
    ],
    ['no answers in a list', { ...full, answers: { 'x-grok': [] } }, 'its answers are damaged'],
    ['a broken answer of version 1', { ...full, version: 1, answers: { 'x-grok': 'set' } }, 'its answers are damaged'],
    [
      'a dangerous name',
      JSON.parse(
        '{"version":2,"region":null,"platforms":[],"answers":{"__proto__":[{"value":"set","on":"2026-01-01","factsVersion":1}]}}',
      ),
      'its answers are damaged',
    ],
  ];
  for (const [what, stored, reason] of broken)
    it(`refuses ${what}`, () => assert.deepEqual(parseChecklist(stored), { ok: false, reason }));

  it('refuses a file that is no JSON', () => {
    for (const text of ['', '{', 'null', '[]']) assert.equal(importChecklist(text).ok, false);
  });

  it('never throws, and what it accepts it accepts again unchanged', () => {
    const nearly = fc.record(
      {
        version: fc.oneof(fc.constantFrom(1, 2, 3), fc.anything()),
        region: fc.oneof(fc.constantFrom(...REGIONS, null), fc.anything()),
        platforms: fc.oneof(fc.array(fc.oneof(fc.constantFrom('x', 'linkedin'), fc.anything()), { maxLength: 3 }), fc.anything()),
        answers: fc.oneof(
          fc.dictionary(
            fc.oneof(fc.constantFrom('x-grok', '__proto__'), fc.string()),
            fc.oneof(
              fc.array(
                fc.record({
                  value: fc.constantFrom('set', 'left-on'),
                  on: fc.constant('2026-11-22'),
                  factsVersion: fc.constantFrom(1, -1),
                }),
              ),
              fc.anything(),
            ),
            { maxKeys: 3 },
          ),
          fc.anything(),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(nearly, fc.anything()), (stored) => {
        const parsed = parseChecklist(stored);
        if (parsed.ok) assert.deepEqual(parseChecklist(parsed.checklist), parsed);
        else assert.ok(parsed.reason.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  it('survives JSON whatever the checklist holds', () => {
    const answers = fc.dictionary(
      fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}$/),
      fc.array(
        fc.record(
          {
            value: fc.constantFrom('set', 'left-on', 'not-applicable'),
            on: fc.constantFrom('2026-11-22', '2024-02-29'),
            factsVersion: fc.nat(),
          },
          { noNullPrototype: true },
        ),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.constantFrom(...REGIONS, null), answers, (region, given) => {
        const checklist = { version: 2, region, platforms: ['x'], answers: given } as Checklist;
        assert.deepEqual(importChecklist(exportChecklist(checklist)), { ok: true, checklist });
      }),
    );
  });
});
