import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdit, randomDraft, randomEdit } from '../../test/support/markdown';
import { createParser, parse } from './parse';
import { finish } from './slices';
import type { BlockContent } from './types';

/** Kinds and texts of all parts but plain prose, as `kind:text`. */
function partsOf({ parts, text }: BlockContent): string[] {
  return parts
    .filter(({ kind }) => kind !== 'prose')
    .map(({ kind, key, start, end }) => `${kind}${key === undefined ? '' : `.${key}`}:${text.slice(start, end)}`);
}

function leaves(draft: string): readonly BlockContent[] {
  return parse(draft)
    .map(({ content }) => content)
    .filter(({ kind }) => kind !== 'gap');
}

const BLOCKS: readonly [string, readonly string[]][] = [
  ['', []],
  ['One.\n\nTwo.', ['paragraph:One.', 'paragraph:Two.']],
  ['# Head\ntext', ['heading:# Head', 'paragraph:text']],
  ['Head\n===\n', ['heading:Head\n===']],
  ['- one\n- two\n  more', ['list-item:one', 'list-item:two\n  more']],
  ['- [ ] task', ['list-item:[ ] task']],
  ['> quoted\n> twice', ['paragraph:quoted\n> twice']],
  ['```js\nlet a;\n```', ['code:```js\nlet a;\n```']],
  ['```\nnever closed\n\nstill code', ['code:```\nnever closed\n\nstill code']],
  ['| a | b |\n|---|---|\n| 1 | 2 |', ['table-header:| a | b |', 'table-row:| 1 | 2 |']],
  ['<!-- note\nto self -->', ['comment:<!-- note\nto self -->']],
  ['<div>\nwords</div>', ['html:<div>\nwords</div>']],
  ['[ref]: https://a.example', ['link-definition:[ref]: https://a.example']],
  ['---\ntitle: x\n---\nBody', ['front-matter:---\ntitle: x\n---\n', 'paragraph:Body']],
  ['\uFEFF---\r\ntitle: x\r\n---\r\nBody', ['front-matter:\uFEFF---\r\ntitle: x\r\n---\r\n', 'paragraph:Body']],
  ['+++\ntitle = "x"\n+++\nBody', ['front-matter:+++\ntitle = "x"\n+++\n', 'paragraph:Body']],
  ['---\nnever closed', ['paragraph:never closed']],
];

const PARTS: readonly [string, readonly string[]][] = [
  [
    'A [link](https://a.example/?q=1 "title")',
    ['link-text:link', 'link-target:https://a.example/?q=1', 'link-text: ', 'link-title:"title"'],
  ],
  ['![alt](img/client.png)', ['image-alt:alt', 'image-target:img/client.png']],
  ['a `code` b', ['inline-code:code']],
  ['a <!-- hidden --> b', ['comment: hidden ']],
  ['see https://a.example/x now', ['link-target:https://a.example/x']],
  ['a <b>c</b>', ['html:<b>', 'html:</b>']],
  [
    '---\nauthor: Jo\nholdout:\n  platforms: [x, linkedin]\n---\n',
    ['front-matter.author:Jo', 'front-matter.holdout.platforms:x', 'front-matter.holdout.platforms:linkedin'],
  ],
  ['+++\nauthor = "Jo"\n+++\n', ['front-matter.author:"Jo"']],
  ['---\nbroken: [\nauthor: Jo\n---\n', ['front-matter.broken:[', 'front-matter.author:Jo']],
];

describe('parse', () => {
  for (const [draft, expected] of BLOCKS) {
    it(`cuts ${JSON.stringify(draft)} into blocks`, () => {
      assert.deepEqual(
        leaves(draft).map(({ kind, text }) => `${kind}:${text}`),
        expected,
      );
    });
  }

  for (const [draft, expected] of PARTS) {
    it(`tells the parts of ${JSON.stringify(draft)}`, () => {
      assert.deepEqual(leaves(draft).flatMap(partsOf), expected);
    });
  }

  it('blanks markup, code, targets and keys in prose, and keeps words where they stand', () => {
    const [block] = leaves('**Our** `x` [client](https://a.example) <!-- Northwind -->');
    assert.equal(block?.prose, '  Our        client                        \n Northwind \n  ');
  });

  it('keeps the words of a table row apart', () => {
    assert.equal(leaves('| a | b |\n|---|---|\n| one | two |')[1]?.prose, '\n one \n two \n');
  });

  it('gives a block the words before it, its heading and its table header', () => {
    const [, , paragraph] = leaves('# Money\n\nWe grew.\n\nA lot.');
    assert.deepEqual([paragraph?.before, paragraph?.heading], ['We grew.', 'Money']);
    assert.equal(leaves('| Client | Sum |\n|---|---|\n| a | b |')[1]?.header, '| Client | Sum |');
  });

  it('reads nesting beyond a hundred levels as words, in linear time', () => {
    const draft = Array.from({ length: 400 }, (_, level) => `${'  '.repeat(level)}- x`).join('\n');
    assert.equal(parse(draft).at(-1)?.end, draft.length);
  });

  it('tiles any text with blocks whose prose is as long as their text and whose parts are sorted', () => {
    fc.assert(
      fc.property(randomDraft(), (draft) => {
        let end = 0;
        for (const { start, end: blockEnd, content } of parse(draft)) {
          assert.equal(start, end);
          assert.ok(blockEnd > start);
          end = blockEnd;
          assert.equal(content.text, draft.slice(start, blockEnd));
          assert.equal(content.prose.length, content.text.length);
          let at = 0;
          for (const part of content.parts) {
            assert.ok(part.start >= at && part.end > part.start && part.end <= content.text.length);
            at = part.end;
          }
        }
        assert.equal(end, draft.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives after any edits what a parse from scratch gives', () => {
    fc.assert(
      fc.property(randomDraft(), fc.array(randomEdit(), { minLength: 1, maxLength: 12 }), (draft, edits) => {
        const parser = createParser();
        let text = draft;
        finish(parser(text));
        for (const edit of edits) {
          text = applyEdit(text, edit);
          assert.deepEqual(finish(parser(text)), parse(text));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same after edits of what stands before its blocks, and after parses that were left', () => {
    const fronts = fc.constantFrom(
      '',
      '---\ntitle: Boats\n---\n',
      '---\ntitle: Boats, and more\n---\n\n',
      '+++\ntitle = "x"\n+++\n',
      '---\n---\n',
      '---\nnever closed\n',
      '\n\n',
    );
    const pieces = [
      'One.\n\n',
      '# Two\n\n',
      '- three\n- four\n\n',
      '\n',
      '```\ncode\n```\n\n',
      '---\n\n',
      `${'Long. '.repeat(900)}\n\n`,
    ];
    const bodies = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((found) => found.join(''));
    const step = fc.record({ front: fronts, edit: fc.option(randomEdit()), left: fc.option(fc.nat(4)) });
    fc.assert(
      fc.property(bodies, fc.array(step, { minLength: 1, maxLength: 10 }), (start, steps) => {
        const parser = createParser();
        let body = start;
        finish(parser(body));
        for (const { front, edit, left } of steps) {
          if (edit !== null) body = applyEdit(body, edit);
          const parsing = parser(front + body);
          if (left === null) assert.deepEqual(finish(parsing), parse(front + body));
          else for (let slice = 0; slice < left; slice++) parsing.next();
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the content of blocks that an edit did not touch', () => {
    const parser = createParser();
    const [first, ...rest] = finish(parser('One.\n\nTwo.\n\nThree.\n\nFour.')).filter(({ content }) => content.kind !== 'gap');
    const [changed, ...others] = finish(parser('Once.\n\nTwo.\n\nThree.\n\nFour.')).filter(
      ({ content }) => content.kind !== 'gap',
    );
    assert.notEqual(changed?.content, first?.content);
    // The block after the edit stands under other words now.
    assert.equal(others[1]?.content, rest[1]?.content);
  });

  it('shows in prose nothing but what stands at the same place in the text', () => {
    fc.assert(
      fc.property(randomDraft(), (draft) => {
        for (const { content } of parse(draft)) {
          for (let at = 0; at < content.prose.length; at++) {
            const character = content.prose[at];
            assert.ok(character === ' ' || character === '\n' || character === content.text[at]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
