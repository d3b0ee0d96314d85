import assert from 'node:assert/strict';
import { switchedOff } from './directives';
import { parse } from './parse';

const DRAFTS: readonly [string, readonly string[]][] = [
  ['One.\n\n<!-- holdout-off -->\n\nTwo.\n\n<!-- holdout-on -->\n\nThree.', [' holdout-off -->\n\nTwo.\n\n<!-- holdout-on ']],
  ['One.\n\n<!-- holdout-off -->\n\nTwo.', [' holdout-off -->\n\nTwo.']],
  ['<!-- holdout-off-next the client agreed -->\n\nOne.\n\nTwo.', ['One.']],
  ['One <!-- holdout-off --> two <!-- holdout-on --> three.', [' holdout-off --> two <!-- holdout-on ']],
  ['`<!-- holdout-off -->` is code.', []],
  ['```\n<!-- holdout-off -->\n```\n\nOne.', []],
  ['<!-- holdout-offline -->\n\nOne.', []],
  ['<!-- holdout-on -->\n\nOne.', []],
];

describe('inline directives', () => {
  for (const [draft, expected] of DRAFTS) {
    it(`switch off ${JSON.stringify(expected)} in ${JSON.stringify(draft)}`, () => {
      assert.deepEqual(
        switchedOff(draft, parse(draft)).map(({ start, end }) => draft.slice(start, end)),
        expected,
      );
    });
  }
});
