import assert from 'node:assert/strict';
import { parse } from './parse';
import { supposedIn } from './supposed';

/** Of each sentence of the last block. */
function supposed(text: string): readonly boolean[] {
  const content = parse(text)
    .map((block) => block.content)
    .filter(({ kind }) => kind !== 'gap')
    .at(-1);
  return content === undefined ? [] : supposedIn(content);
}

describe('What is only supposed', () => {
  it('goes on after the sentence that assumes it', () => {
    assert.deepEqual(supposed('We like sums. Suppose you have $2M in the bank. You spend $100k a month.'), [false, true, true]);
  });

  it('goes on into the next paragraph', () => {
    assert.deepEqual(supposed('Assume a shop sells 90 loaves.\n\nIts margin is 20%.'), [true]);
  });

  it('ends where the author comes back to what is so', () => {
    assert.deepEqual(supposed('Say you sell 90 loaves. You keep 20%. In our shop it is 31%.'), [true, true, false]);
  });

  it('is a sum with nobody’s numbers, for a sentence', () => {
    assert.deepEqual(supposed('If the fare goes up to 40%, he loses a third. He walks.'), [true, false]);
    assert.deepEqual(supposed('If the fare goes up, our margin of 40% is gone.'), [false]);
  });

  it('hangs on what stands before the block', () => {
    const block = parse('Its margin is 20%.')[0]?.content;
    assert.ok(block !== undefined);
    assert.deepEqual(supposedIn({ ...block, before: 'Assume a shop sells 90 loaves.' }), [true]);
    assert.deepEqual(supposedIn({ ...block, before: 'The shop sells 90 loaves.' }), [false]);
  });

  it('is an invented case', () => {
    assert.deepEqual(supposed('To practice, we invent a bakery. It sells 90 loaves.'), [true, true]);
    assert.deepEqual(supposed('Each spring we invent a loaf. It sells 90 times.'), [false, false]);
  });

  it('is no turn of speech', () => {
    for (const text of ['I suppose we lost 40 clients.', 'Imagine the meeting.', "Let's say that the petition is in my drawer."])
      assert.deepEqual(supposed(text), [false], text);
  });

  it('stands below the heading of a worked example', () => {
    assert.deepEqual(supposed('## A worked example\n\nRevenue is $40,000.'), [true]);
  });
});
