import assert from 'node:assert/strict';
import { candidateScore, cuesAround, featuresAround } from './words-around';

describe('the words around a candidate', () => {
  const features = ([left, right]: readonly [string, string]): string => featuresAround(left, right, []).join(' ');

  for (const [what, one, other] of [
    ['numbers, whatever their value', ['the gate of number 12 is ', '.'], ['the gate of number 977 is ', '.']],
    ['numbers in words', ['she is nine on ', '.'], ['she is eleven on ', '.']],
    ['names', ['we asked Halszka for ', '.'], ['we asked Morounke for ', '.']],
    ['upper and lower case', ['THE CODE IS ', '.'], ['the code is ', '.']],
  ] as const)
    it(`are the same for ${what}`, () => assert.equal(features(one), features(other)));

  for (const [what, one, other] of [
    ['the word before', ['the code is ', '.'], ['the code was ', '.']],
    ['the sign before', ['the gate: ', '.'], ['the gate, ', '.']],
    ['the side', ['gate ', ' x'], ['x ', ' gate']],
    ['their order', ['lock the ', '.'], ['the lock ', '.']],
  ] as const)
    it(`differ by ${what}`, () => assert.notEqual(features(one), features(other)));

  it('hold cues by the name of their group and by how far they are', () => {
    const cue = /(?<door>gates?|doors?)|(?<word>password)/g;
    assert.deepEqual(cuesAround(cue, 'the door, behind which a password has been kept: ', ''), [
      'cue door before near',
      'cue word before near',
    ]);
    assert.deepEqual(cuesAround(cue, 'gate ', ' opens the door that we all know'), [
      'cue door before beside',
      'cue door behind beside',
    ]);
  });

  it('add up to a score that a longer text does not raise by its length alone', () => {
    const model = { bias: -1, words: new Float32Array(8).fill(0.5) };
    const few = candidateScore([1, 2, 3], model);
    const many = candidateScore(
      Array.from({ length: 48 }, (_, at) => at),
      model,
    );
    assert.ok(few > model.bias);
    assert.ok(many > few && many < few * 16);
    assert.equal(candidateScore([], model), -1);
  });
});
