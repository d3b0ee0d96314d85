import assert from 'node:assert/strict';
import { isTold } from './name-model';

const FIRST_NAME: readonly (readonly [string, number])[] = [
  ['given', 2],
  ['first-name-alone', 1],
];

describe('a name in a draft that surely tells something private', () => {
  it('is a private person where its words do not speak against it', () => {
    const cues = new Map(FIRST_NAME);
    assert.equal(isTold('person', { own: 3, score: -1, cues }), true);
    assert.equal(isTold('person', { own: 3, score: -2, cues }), false);
  });

  it('needs more of a reason where it is no first name', () => {
    const cues = new Map([['who', 2]]);
    assert.equal(isTold('person', { own: 2, score: -0.5, cues }), false);
    assert.equal(isTold('person', { own: 2, score: 1, cues }), true);
  });

  it('is nobody of today in a story of the past, and no code name', () => {
    assert.equal(isTold('person', { own: 3, score: 2, cues: new Map([...FIRST_NAME, ['past', -3]]) }), false);
    assert.equal(isTold('codename', { own: 3, score: 2, cues: new Map(FIRST_NAME) }), false);
  });
});
