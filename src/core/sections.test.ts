import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdit, randomDraft, randomEdit } from '../../test/support/markdown';
import { createParser, parse } from './parse';
import { createSections, sectionsOf } from './sections';
import { finish } from './slices';

const PARAGRAPHS = Array.from({ length: 400 }, (_, at) => `Paragraph ${at}.`);

describe('sections', () => {
  it('tile the blocks after any edits', () => {
    fc.assert(
      fc.property(randomDraft(), fc.array(randomEdit(), { minLength: 1, maxLength: 12 }), (draft, edits) => {
        const parser = createParser();
        const sections = createSections();
        let text = draft;
        for (const edit of [undefined, ...edits]) {
          if (edit !== undefined) text = applyEdit(text, edit);
          const blocks = finish(parser(text));
          const tiles = sections(blocks).flatMap(({ contents }) => contents);
          assert.equal(tiles.length, blocks.length);
          tiles.forEach((content, at) => assert.ok(content === blocks[at]?.content || content.kind === 'gap'));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('stay as they are but for the edited one, wherever they move to', () => {
    const parser = createParser();
    const sections = createSections();
    const cut = (paragraphs: readonly string[]): ReturnType<typeof sectionsOf> =>
      sections(finish(parser(paragraphs.join('\n\n'))));
    const before = new Set(cut(PARAGRAPHS));
    assert.ok(before.size > 8);
    const after = cut([...PARAGRAPHS.slice(0, 200), 'One more.', ...PARAGRAPHS.slice(200)]);
    assert.ok(after.filter((section) => !before.has(section)).length <= 2);
  });

  it('do not get smaller with each edit', () => {
    const parser = createParser();
    const sections = createSections();
    let text = PARAGRAPHS.join('\n\n');
    const { length } = sections(finish(parser(text)));
    for (let edit = 0; edit < 300; edit++) {
      const at = text.indexOf('\n\n', (edit * 997) % text.length) + 2;
      text = `${text.slice(0, at)}Edit ${edit}.\n\n${text.slice(at)}`;
      sections(finish(parser(text)));
    }
    const grown = sections(finish(parser(text))).length / sectionsOf(parse(text)).length;
    assert.ok(length > 8 && grown < 2, `${grown}`);
  });
});
