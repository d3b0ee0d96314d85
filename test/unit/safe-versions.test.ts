import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { plainText } from '../../src/core/plain-text';
import { applyRedactions, planRedactions } from '../../src/core/redact';
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
    return [`## ${file}`, '### Before', `${FENCE}markdown\n${before.trimEnd()}\n${FENCE}`, '### After', `${FENCE}markdown\n${after.trimEnd()}\n${FENCE}`].join('\n\n');
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
