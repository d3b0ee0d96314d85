import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdit, randomDraft, randomEdit } from '../../test/support/markdown';
import { treeOf } from './markdown';
import { createReparser } from './reparse';
import { finish } from './slices';
import { topNodesOf, type TopNode } from './top-nodes';

/** Blocks that may take in what stands after them, and what such blocks take in. */
const BLOCKS = [
  'One paragraph.\nIts second line.\nIts third.',
  'A line',
  '# A heading',
  '===',
  '---',
  '- one\n- two\n\n  of two\n- three',
  '1. one\n2. two',
  '  under a list',
  '    code by its margin\n\n    of two',
  '> quoted\nlazily',
  '```\ncode\n\nof two\n```',
  '```',
  '~~~~',
  '<div>\n<p>text</p>',
  '<!-- a comment',
  '-->',
  '<script>',
  '[ref]: https://a.example/',
  '"its title"',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '|---|---|',
  '\\',
  '> '.repeat(100),
  '- '.repeat(100),
  ' '.repeat(120),
  '',
] as const;
const BETWEEN = ['\n\n', '\n', '\n\n\n', '\n \t\n', '\r\n\r\n', '\n\n  '] as const;

const blocks = fc
  .array(fc.tuple(fc.constantFrom(...BLOCKS), fc.constantFrom(...BETWEEN)), { maxLength: 20 })
  .map((pairs) => pairs.flat().join(''));
/** So long that what can be taken over of it is looked for. */
const long = blocks.map((text) => `${'- an item of many\n'.repeat(150)}${text}${'- another item\n\n'.repeat(150)}`);
const edits = fc.array(
  fc.oneof(
    randomEdit(),
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(60),
      insert: fc.constantFrom(...BLOCKS, ...BETWEEN),
    }),
  ),
  { minLength: 1, maxLength: 8 },
);

describe('parsing again', () => {
  it('gives after any edits the nodes of a parse from scratch', () => {
    fc.assert(
      fc.property(
        fc.oneof({ weight: 4, arbitrary: blocks }, { weight: 4, arbitrary: randomDraft() }, long),
        edits,
        (start, edits) => {
          const parser = createReparser();
          let text = start;
          let last = finish(parser(text)).top;
          for (const edit of edits) {
            text = applyEdit(text, edit);
            const { top, before, after } = finish(parser(text));
            assert.deepEqual(top.map(toldOf), topNodesOf(treeOf(text), 0).map(toldOf));
            for (let at = 0; at < before; at++) assert.equal(top[at], last[at]);
            for (let at = after; at < top.length; at++) assert.equal(top[at]?.tree, last[at + last.length - top.length]?.tree);
            last = top;
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('parses little of a long text again', () => {
    const parser = createReparser();
    const paragraphs = Array.from({ length: 100 }, (_, at) => `Paragraph ${at}.`);
    finish(parser(paragraphs.join('\n\n')));
    paragraphs[50] += ' More.';
    const { before, after } = finish(parser(paragraphs.join('\n\n')));
    assert.deepEqual([before, after], [50, 51]);
  });
});

function toldOf({ tree, from }: TopNode): string {
  const nodes: string[] = [];
  tree.iterate({ enter: (node) => void nodes.push(`${node.name} ${from + node.from} ${from + node.to}`) });
  return nodes.join(', ');
}
