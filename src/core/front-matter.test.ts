import assert from 'node:assert/strict';
import fc from 'fast-check';
import { yamlFrontMatterParts } from './front-matter';
import { plainFrontMatterParts } from './plain-front-matter';

describe('plain front matter', () => {
  const PLAIN: readonly string[] = [
    'title: Weekly Update - Jun 19th, 2015\ndate: 2015-06-19',
    "author: 'Mara (@mara)'\nlayout: post",
    'title: "What we’d do again"',
    'tags:\n  - pottery\n  - small-business',
    'tags:\n- one two\n- "three: four"\n\nimage: /media/kiln.jpg',
    'Draft:\nsummary:\nid: 7',
    'time: 12:30\nurl: https://example.com/a',
  ];
  for (const body of PLAIN)
    it(`reads ${body.replace(/\n/g, '⏎')} as a YAML parser does`, () => {
      const read = plainFrontMatterParts(body, 4);
      assert.notEqual(read, undefined);
      assert.deepEqual(read, yamlFrontMatterParts(body, 4));
    });

  const NOT_PLAIN: readonly string[] = [
    'title: Kilns: a love story',
    'title: Kilns # and a comment',
    'title: >\n  folded\n  text',
    'title: a text\n  that goes on',
    "title: 'it''s'",
    'title: "a \\"quote\\""',
    'tags: [one, two]',
    'author:\n  name: Mara',
    'tags:\n  - one\n - two',
    'tags:\n  - name: one',
    'id: 1\nid: 2',
    'title: *alias',
    '- one',
    'title:\ttab',
    'title: one\r\nid: 2',
  ];
  for (const body of NOT_PLAIN)
    it(`leaves ${JSON.stringify(body)} to a YAML parser`, () => {
      assert.equal(plainFrontMatterParts(body, 0), undefined);
    });

  it('gives the parts of a YAML parser, or none, for any text of such pieces', () => {
    const word = fc.constantFrom('a', 'B7', '2015-06-19', '/x.y', '.', ':', '#', ' ', "'", '"', '-', '- ', ': ', ' #', ',', '[', '}', '&', '|', '?', 'é', '😀', '~', '%', '@', '\\', '…', 'null', '\u00a0'); // prettier-ignore
    const value = fc.array(word, { maxLength: 5 }).map((words) => words.join(''));
    const line = fc.oneof(
      fc.tuple(fc.constantFrom('k', 'K', 'title', 'a-b', '_x'), fc.constantFrom(':', ': ', ':  '), value),
      fc.tuple(fc.constantFrom('', ' ', '  '), fc.constantFrom('- ', '-  ', '-'), value),
      fc.tuple(value),
    );
    const body = fc.array(line, { maxLength: 6 }).map((lines) => lines.map((pieces) => pieces.join('')).join('\n'));
    fc.assert(
      fc.property(body, (text) => {
        const read = plainFrontMatterParts(text, 4);
        if (read !== undefined) assert.deepEqual(read, yamlFrontMatterParts(text, 4));
      }),
      { numRuns: 3000 },
    );
  });
});
