import assert from 'node:assert/strict';
import { isTold } from './name-model';
import type { Cue } from './types';

const FIRST_NAME: readonly Cue[] = [
  { id: 'given', points: 2 },
  { id: 'first-name-alone', points: 1 },
];

describe('a name in a draft that surely tells something private', () => {
  it('is a private person where its words do not speak against it', () => {
    assert.equal(isTold('person', { own: 3, score: -1, cues: FIRST_NAME }), true);
    assert.equal(isTold('person', { own: 3, score: -2, cues: FIRST_NAME }), false);
  });

  it('needs more of a reason where it is no first name', () => {
    const cues = [{ id: 'who', points: 2 }];
    assert.equal(isTold('person', { own: 2, score: -0.5, cues }), false);
    assert.equal(isTold('person', { own: 2, score: 1, cues }), true);
  });

  it('is nobody of today in a story of the past, and no code name', () => {
    assert.equal(isTold('person', { own: 3, score: 2, cues: [...FIRST_NAME, { id: 'past', points: -3 }] }), false);
    assert.equal(isTold('codename', { own: 3, score: 2, cues: FIRST_NAME }), false);
  });
});
