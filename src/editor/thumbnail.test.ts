import assert from 'node:assert/strict';
import fc from 'fast-check';
import { thumbnailOf, type Mark } from './thumbnail';

describe('the small picture of a draft', () => {
  it('is empty for an empty draft', () => assert.deepEqual(thumbnailOf(0, []), []));

  it('has six lines of words where nothing was found', () => {
    const strokes = thumbnailOf(900, []);
    assert.ok(strokes.every(({ kind }) => kind === 'words'));
    assert.equal(new Set(strokes.map(({ y }) => y)).size, 6);
  });

  it('shows a detail on the line in which it stands', () => {
    const rows = [...new Set(thumbnailOf(600, []).map(({ y }) => y))];
    const [detail] = thumbnailOf(600, [{ kind: 'detail', start: 310, end: 330 }]).filter(({ kind }) => kind === 'detail');
    assert.equal(detail?.y, rows[3]);
  });

  it('draws nothing over anything else, and nothing beyond the sheet', () => {
    const marks = fc.array(
      fc.record({
        kind: fc.constantFrom<Mark['kind']>('detail', 'kept'),
        start: fc.nat(5000),
        length: fc.integer({ min: 1, max: 400 }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), marks, (length, drawn) => {
        const inside = drawn
          .filter(({ start }) => start < length)
          .map(({ kind, start, length: long }) => ({ kind, start, end: Math.min(length, start + long) }));
        const strokes = thumbnailOf(length, inside);
        for (const { x, y, width } of strokes) {
          assert.ok(x >= 0 && x + width <= 64 && width > 0 && y > 0 && y < 60);
          const next = strokes.filter((other) => other.y === y && other.x > x).sort((a, b) => a.x - b.x)[0];
          assert.ok(next === undefined || next.x >= x + width);
        }
      }),
    );
  });
});
