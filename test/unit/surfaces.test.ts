import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createChecker } from '../../src/cli/check';
import { sarifOf } from '../../src/cli/sarif';
import { DETECTORS } from '../../src/detectors/index';

const SOURCE = path.resolve(__dirname, '../../src');
const MARK = /⟦([^⟦⟧]*)⟧/g;
const WORD = /[\p{L}\p{N}]{5,}/gu;

/** The words that the product's own messages are made of, wherever they are written. An example's words are none of them. */
function ownWords(): ReadonlySet<string> {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const lines = files
    .flatMap((name) => readFileSync(path.join(SOURCE, name), 'utf8').split('\n'))
    .filter((line) => /because|\bname: '/.test(line));
  const documented = DETECTORS.map(({ id, label, title, doc, placeholder }) =>
    [id, label, title, doc.what, doc.why, doc.fix, placeholder].join(' '),
  );
  return new Set(wordsOf([...lines, ...documented].join(' ')));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

describe('what is put out', () => {
  const own = ownWords();
  const check = createChecker(
    {
      command: 'check',
      format: 'json',
      confidence: 'possible',
      platforms: ['linkedin'],
      region: null,
      terms: undefined,
      jsonl: false,
      paths: [],
    },
    '2026-02-10',
  );

  for (const detector of DETECTORS) {
    it(`quotes nothing that ${detector.id} finds`, () => {
      for (const hit of detector.examples.hits) {
        const checked = check(hit.replace(MARK, '$1'));
        const { runs } = sarifOf([{ path: 'draft.md', ...checked }], '1') as { runs: readonly { results: unknown }[] };
        const text = checked.findings.map(
          ({ line, column, severity, detector: id, because }) => `${line}:${column}: ${severity}: ${id}: ${because}`,
        );
        const out = new Set(wordsOf(JSON.stringify([checked, runs[0]?.results, text])));
        for (const [, detail = ''] of hit.matchAll(MARK)) {
          for (const word of wordsOf(detail)) assert.ok(own.has(word) || !out.has(word), `${detector.id} quotes ${word}`);
        }
      }
    });
  }
});
