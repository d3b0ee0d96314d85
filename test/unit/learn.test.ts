import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { GROUP_OF } from '../../src/core/types';

const FOLDERS = ['learn', 'look-alikes', 'unseen', 'whole'];
const NAME = /^[a-z-]{4,40}-\d\d\.txt$/;
const HEAD = /^%% platform=[a-z-]{1,20} region=[A-Z]{2} kind=\S{1,60}$/;
const MARK = /\[\[([a-z-]{1,20})\|([^\n]{1,300}?)\]\](?!\])/g;

describe('the bundles of drafts', () => {
  const files = FOLDERS.map((folder) => new URL(`../${folder}/`, import.meta.url)).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file !== 'README.md')
      .map((file) => ({ file, folder })),
  );

  it('are there', () => assert.ok(files.length > FOLDERS.length));

  for (const { file, folder } of files) {
    it(`${file} is marked well`, () => {
      assert.match(file, NAME);
      const drafts = readFileSync(new URL(file, folder), 'utf8')
        .split(/^(?=%% )/m)
        .filter((draft) => draft.trim() !== '');
      assert.ok(drafts.length > 1, 'one draft is no bundle');
      for (const draft of drafts) {
        const [head = '', ...lines] = draft.split('\n');
        assert.match(head, HEAD);
        const body = lines.join('\n');
        assert.doesNotMatch(body.replace(MARK, ''), /\[\[[a-z-]{1,20}\|/, 'a broken mark');
        for (const [, label = '', text = ''] of body.matchAll(MARK)) {
          assert.ok(label in GROUP_OF, `unknown label ${label}`);
          assert.ok(!text.includes('[['), `a nested mark of ${label}`);
        }
      }
    });
  }
});
