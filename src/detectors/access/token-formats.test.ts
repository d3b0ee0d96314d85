import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scan } from '../../core/scan';
import type { Detector } from '../../core/types';
import { ACCESS } from './index';
import { sample } from './sample';

const MARKED = /^([^⟦`]*)`?⟦([^⟧⟦\n]+)⟧`?/;

/** Where a token may stand in a draft. `said` are the words that name its service, where its format alone is too weak. */
const PLACES: Readonly<Record<string, (token: string, said: string) => string>> = {
  'a sentence': (token, said) => `We were told that ${said} ${token} and moved on.`,
  'inline code': (token, said) => `Look at ${said} \`${token}\`, please.`,
  'a fence': (token, said) => `# Notes\n\n\`\`\`sh\n# ${said}\nexport X=${token}\n\`\`\`\n`,
  'the query of a link': (token, said) => `[${said}](https://files.haldenmutual.co.uk/a?x=${token}&y=1)`,
  'front matter': (token, said) => `---\ntitle: Notes\nnote: ${said}\nx: '${token}'\n---\n\nText.\n`,
  'a comment': (token, said) => `<!-- ${said} ${token} -->`,
  'a table': (token, said) => `| ${said} | Value |\n| --- | --- |\n| ${said} | ${token.replaceAll('|', '\\|')} |`,
};

const FAMILIES = ACCESS.filter(({ id }) => /-tokens$|wallet-keys$/.test(id));

function shown(detector: Detector, text: string): readonly { start: number; end: number }[] {
  const { findings, faults } = scan(text, { detectors: [detector] });
  assert.deepEqual(faults, []);
  return findings.filter(({ confidence }) => confidence !== 'possible');
}

describe('token formats', () => {
  for (const detector of FAMILIES) {
    describe(detector.id, () => {
      const samples = detector.examples.hits
        .map((hit) => MARKED.exec(hit))
        .map((match) => ({ said: (match?.[1] ?? '').trim(), token: match?.[2] ?? '' }));

      for (const [place, write] of Object.entries(PLACES)) {
        it(`are found in ${place}`, () => {
          for (const { said, token } of samples) {
            const text = write(token, said);
            const written = place === 'a table' ? token.replaceAll('|', '\\|') : token;
            const start = text.indexOf(written);
            const end = start + written.length;
            assert.ok(
              shown(detector, text).some((finding) => finding.start < end && finding.end > start),
              `nothing found for ${token.slice(0, 8)}… in ${place}`,
            );
          }
        });
      }

      it('are found with the backslashes that Markdown needs', () => {
        for (const { said, token } of samples) {
          const escaped = token.replaceAll('_', '\\_');
          const text = `We were told that ${said} ${escaped} and moved on.`;
          assert.ok(shown(detector, text).length > 0, `nothing found for ${token.slice(0, 8)}…`);
        }
      });

      it('are no part of a longer word', () => {
        for (const { said, token } of samples) {
          const text = `${said} ${/^[A-Z]/.test(token) ? 'QQ' : 'Qq'}${token}`;
          assert.ok(shown(detector, text).every(({ start }) => start !== text.indexOf(token)));
        }
      });
    });
  }
});

describe('a token that something is glued to', () => {
  const found = (text: string): readonly string[] =>
    scan(text, { detectors: FAMILIES }).findings.map(({ start, end }) => text.slice(start, end));
  const gitlab = `glpat-${sample('b64u', 20, 5)}`;
  const sendgrid = `SG.${sample('b62', 22, 6)}.${sample('b62', 43, 7)}`;
  const firecrawl = `fc-${sample('hex', 32, 8)}`;

  it('is found after an escape of JSON', () => assert.deepEqual(found(`\`{\\u0022${gitlab}\\u0022}\``), [gitlab]));
  it('is found after a digit', () => assert.deepEqual(found(`\`2${gitlab}\``), [gitlab]));
  it('is found where a capital follows a small letter', () => assert.deepEqual(found(`\`key${sendgrid}\``), [sendgrid]));
  it('is part of a word among letters of one case', () => assert.deepEqual(found(`\`KEY${sendgrid}\``), []));
  it('is the middle of an id among hexadecimal digits', () => assert.deepEqual(found(`\`10${firecrawl}\``), []));
});

describe('access detectors', () => {
  const pieces = ACCESS.flatMap(({ examples }) => examples.hits.map((hit) => hit.replace(/[⟦⟧]/g, '')));

  it('survive any cut, repetition or change of what they look for', () => {
    const changed = fc
      .tuple(
        fc.constantFrom(...pieces),
        fc.nat(400),
        fc.nat(400),
        fc.integer({ min: 1, max: 6 }),
        fc.string({ maxLength: 3, unit: 'binary' }),
      )
      .map(([piece, from, to, times, extra]) => (piece.slice(0, from) + extra + piece.slice(from + (to % 7))).repeat(times));
    fc.assert(
      fc.property(changed, (text) => {
        const { findings, faults } = scan(text, { detectors: ACCESS });
        assert.deepEqual(faults, []);
        for (const { start, end } of findings) assert.ok(start >= 0 && start < end && end <= text.length);
      }),
      { numRuns: 600 },
    );
  });

  it('are sure of a check that holds, and only of that', () => {
    const detector = FAMILIES.find(({ id }) => id === 'access/registry-tokens');
    assert.ok(detector);
    const token = /⟦(npm_[^⟧]+)⟧/.exec(detector.examples.hits.join('\n'))?.[1] ?? '';
    const last = token.endsWith('a') ? 'b' : 'a';
    const sureness = (text: string): string | undefined => scan(text, { detectors: [detector] }).findings[0]?.confidence;
    assert.equal(sureness(token), 'certain');
    assert.equal(sureness(token.slice(0, -1) + last), 'likely');
  });
});
