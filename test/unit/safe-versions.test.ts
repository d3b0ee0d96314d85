import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { plainText } from '../../src/core/plain-text';
import { applyRedactions, planRedactions, redact } from '../../src/core/redact';
import { createScanner, finish } from '../../src/core/scan';
import type { Scan } from '../../src/core/types';
import { DETECTORS } from '../../src/detectors/index';
import { readAnnotatedDraft } from '../support/annotated';
import { blockKinds } from '../support/planted';

/** To learn from, so that it may be read; what `drafts/` holds is only run. */
const LEARN = new URL('../drafts-learn/', import.meta.url);
const HELD_OUT = new URL('../drafts/', import.meta.url);
const GOLDEN = fileURLToPath(new URL('../golden/safe-versions.md', import.meta.url));

/** Of each kind one: posts, a forum, a thread, patch and meeting notes, a newsletter with a table, a report with code, an announcement. */
const TEN = [
  '008-patch-notes-from-purgatory.md',
  '010-what-i-know-about-yield.md',
  '018-standup-notes-oops.md',
  '019-tenants-association.md',
  '020-regatta-notice.md',
  '029-migration-of-the-storks.md',
  '033-podcast-show-notes-52.md',
  '049-a-note-from-the-press-room.md',
  '051-prompting-for-claims.md',
  '056-bill-of-materials.md',
] as const;

const FENCE = '~~~~~';

/** The draft, and what of it is safe to post if every marked detail was found. */
function versionsOf(file: string) {
  const { text, findings } = readAnnotatedDraft(new URL(file, LEARN));
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
  const plain = plainText(versionsOf('049-a-note-from-the-press-room.md').after);
  return [
    '# Safe versions',
    'Ten annotated drafts of `../drafts-learn`, before and after every marked detail is redacted in its default style, written on 20 March 2026. Made by `HOLDOUT_UPDATE=1 npx mocha test/unit/safe-versions.test.ts`; read what changed.',
    ...sections,
    '## The announcement as plain text',
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

function draftsIn(folder: URL): readonly URL[] {
  return readdirSync(folder)
    .filter((name) => /^\d/.test(name))
    .map((name) => new URL(name, folder));
}

/** What a good editor would not let pass, around a replacement. */
const BLUNDERS: Readonly<Record<string, RegExp>> = {
  'two articles': /\b(?:an?|the|our|my|his|their|its|this|every|no) [*_]{0,2}(?:an?|the|our|my|some|another) /gi,
  'the wrong article':
    /\ba (?:eight|eleven|undisclosed|internal|equity|agreed|incident|hourly)|\ban (?:one|five|six|competitive|client|change|legal)/gi,
  'a measure of a measure': /\b(?:about|around|nearly|almost|roughly) (?:about|around|well under|nearly|next to)\b/gi,
  'a clause after a preposition':
    /\b(?:of|in|at|on|with|from|by|for|into|under|is|are|was|were|be|been|an?|the) (?:the team (?:is|was)|there (?:is|was)|something went|we (?:do|did) it|the terms are)/gi,
  'a phrase after an auxiliary':
    /\b(?:to|will|can|could|would|must|should|we|they) (?:a change in the team|a legal matter|an incident|an undisclosed figure)/gi,
  'a plural verb': /(?:a change in the team|a legal matter|an incident|something new|a method of our own) (?:are|were|have)\b/gi,
  'two spaces': /\S {2,}\S/g,
};

describe('the safe versions of all drafts to learn from', () => {
  for (const file of readdirSync(LEARN).filter((name) => /^\d/.test(name))) {
    const { text, findings } = readAnnotatedDraft(new URL(file, LEARN));
    if (findings.length === 0) continue;
    it(`${file} reads as English around each replacement`, () => {
      for (const { start, end, replacement } of planRedactions(text, findings, { detectors: [], today: { day: '2026-03-20' } })) {
        const before = text.slice(Math.max(0, start - 25), start);
        const line = before + replacement + text.slice(end, end + 20);
        const was = before + text.slice(start, end) + text.slice(end, end + 20);
        for (const [name, blunder] of Object.entries(BLUNDERS)) {
          const found = [...line.matchAll(blunder)].filter(
            ({ index, 0: { length } }) => index < before.length + replacement.length && index + length > before.length,
          );
          assert.ok(
            found.every(([words]) => was.includes(words)),
            `${name}: ${line}`,
          );
        }
      }
    });
  }
});

describe('the safe version of every annotated draft, with the detectors that there are', function () {
  this.timeout(120_000);

  for (const url of [LEARN, HELD_OUT].flatMap((folder) => draftsIn(folder))) {
    it(`${url.pathname.split('/').slice(-2).join('/')} leaves nothing to find, in the same blocks, and is finished at once`, () => {
      const scanner = createScanner(DETECTORS);
      const scan = (text: string): Scan => finish(scanner.slices(text));
      const { text, findings } = readAnnotatedDraft(url);
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
