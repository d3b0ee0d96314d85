import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadLanguage } from '../../src/core/language';
import { plainText } from '../../src/core/plain-text';
import { applyRedactions, planRedactions, redact } from '../../src/core/redact';
import { createScanner, finish } from '../../src/core/scan';
import type { Language, Scan } from '../../src/core/types';
import { DETECTORS } from '../../src/detectors/index';
import { readAnnotatedDraft } from '../support/annotated';
import { blockKinds } from '../support/planted';

const DRAFTS = new URL('../drafts/', import.meta.url);
const GOLDEN = fileURLToPath(new URL('../golden/safe-versions.md', import.meta.url));

/** Of each kind one: posts, a devlog with front matter, code, tables, a thread, release notes with comments, a form. */
const TEN = [
  '003-devlog-29-lanterns.md',
  '006-notes-from-a-tram.md',
  '007-rastreando-a-carreta.md',
  '011-nobody-tells-candidates.md',
  '012-mrr-mittwoch.md',
  '020-black-week-bez-paniki.md',
  '026-spontaneous.md',
  '029-whats-new-in-4-12.md',
  '040-the-crane-and-the-choir.md',
  '042-terima-kasih.md',
] as const;

const FENCE = '~~~~~';

/** The draft, and what of it is safe to post if every marked detail was found. */
function versionsOf(file: string) {
  const { text, findings } = readAnnotatedDraft(new URL(file, DRAFTS));
  const after = applyRedactions(text, planRedactions(text, findings, { detectors: [], today: { day: '2026-03-20' } }));
  return { before: text, after, details: findings.map(({ start, end }) => text.slice(start, end)) };
}

function page(): string {
  const sections = TEN.map((file) => {
    const { before, after } = versionsOf(file);
    return [
      `## ${file}`,
      '### Before',
      `${FENCE}markdown\n${before.trimEnd()}\n${FENCE}`,
      '### After',
      `${FENCE}markdown\n${after.trimEnd()}\n${FENCE}`,
    ].join('\n\n');
  });
  const plain = plainText(versionsOf('003-devlog-29-lanterns.md').after);
  return [
    '# Safe versions',
    'Ten annotated drafts of `../drafts`, before and after every marked detail is redacted in its default style, written on 20 March 2026. Made by `HOLDOUT_UPDATE=1 npx mocha test/unit/safe-versions.test.ts`; read what changed.',
    ...sections,
    '## The first of them as plain text',
    `${FENCE}text\n${plain}\n${FENCE}\n`,
  ].join('\n\n');
}

describe('the safe versions of ten drafts', () => {
  it('read as they did when they were last looked at', () => {
    if (process.env['HOLDOUT_UPDATE'] === '1') writeFileSync(GOLDEN, page());
    assert.ok(existsSync(GOLDEN));
    assert.equal(page(), readFileSync(GOLDEN, 'utf8'));
  });

  for (const file of TEN) {
    it(`${file} holds none of its details, in the same blocks`, () => {
      const { before, after, details } = versionsOf(file);
      // A detail of a word or two may be a word of the text besides.
      assert.deepEqual(
        details.filter((detail) => detail.length > 3 && after.includes(detail)),
        [],
      );
      assert.deepEqual(blockKinds(after), blockKinds(before));
    });
  }
});

describe('the safe version of every annotated draft, with the detectors that there are', function () {
  this.timeout(120_000);
  let language: Language;
  before(async () => {
    language = await loadLanguage();
  });

  for (const file of readdirSync(DRAFTS).filter((name) => /^\d/.test(name))) {
    it(`${file} leaves nothing to find, in the same blocks, and is finished at once`, () => {
      const scanner = createScanner(DETECTORS);
      const scan = (text: string): Scan => finish(scanner.slices(text, language));
      const { text, findings } = readAnnotatedDraft(new URL(file, DRAFTS));
      const found = scan(text).findings;
      const safe = redact(text, { detectors: DETECTORS, scan, today: { day: '2026-03-20' } });
      assert.deepEqual(scan(safe).findings, []);
      assert.deepEqual(blockKinds(safe), blockKinds(text));
      assert.equal(redact(safe, { detectors: DETECTORS, scan, today: { day: '2026-03-20' } }), safe);
      const left = findings.filter(
        ({ start, end }) =>
          end - start > 3 &&
          found.some((finding) => finding.start <= start && end <= finding.end) &&
          safe.includes(text.slice(start, end)),
      );
      assert.deepEqual(left, []);
    });
  }
});
