import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { GROUP_OF } from '../../src/core/types';

const FOLDER = new URL('../drafts-learn/', import.meta.url);
const HEAD = /^%% platform=[a-z-]{1,20} region=[A-Z]{2} kind=[a-z-]{1,40}$/;
const NAME = /^(\d{3})-[a-z0-9-]{1,80}\.md$/;
const MARK = /\[\[([a-z-]{1,20})\|([^\n]{1,300}?)\]\](?!\])/g;
const NAME_LABELS: readonly string[] = ['person', 'client', 'codename'];
/** Only ever possible, so nobody marks them. */
const UNMARKED_LABELS: readonly string[] = ['org', 'place'];

describe('the annotated drafts to learn from', () => {
  const files = readdirSync(FOLDER).filter((file) => file !== 'README.md');

  it('are there', () => assert.ok(files.length > 0));

  for (const file of files) {
    it(`${file} is marked well`, () => {
      const number = Number(NAME.exec(file)?.[1]);
      assert.ok(number > 0, 'its name starts with no number');

      const [head = '', ...lines] = readFileSync(new URL(file, FOLDER), 'utf8').split('\n');
      assert.match(head, HEAD);

      const body = lines.join('\n');
      // A character that no name holds keeps the neighbours of a mark apart.
      const clean = body.replace(MARK, '\0');
      assert.doesNotMatch(clean, /\[\[|\]\]/, 'a broken or nested mark');

      const marked = [...body.matchAll(MARK)].map(([, label = '', text = '']) => ({ label, text }));
      assert.ok(number > 100 ? marked.length === 0 : marked.length >= 2 && marked.length <= 8, `${marked.length} marks`);
      for (const { label, text } of marked) {
        assert.ok(label in GROUP_OF && !UNMARKED_LABELS.includes(label), `unknown label ${label}`);
        assert.ok(!text.includes('[[') && text === text.trim(), `nested or padded mark of ${label}`);
        assert.ok(!NAME_LABELS.includes(label) || !stands(text, clean), `a forgotten mark of ${label}`);
      }
    });
  }
});

/** Whether `name` stands in `text` as a word of its own, in upper or lower case. */
function stands(name: string, text: string): boolean {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}
