import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createGate, createSelector } from './block-keywords';
import { parse } from './parse';
import type { BlockContent, Detector } from './types';

const pieces = fc.constantFrom('kestrel', 'KESTREL', 'imagine', 'made-up', 'Suppose', ' ', '\n\n', '# ', '`', 'a', '7', 'ß');
const blocks = fc.array(pieces, { maxLength: 14 }).map((parts) => parse(parts.join('')).map(({ content }) => content));

const always = { id: 'test/always', *detect() {} } as unknown as Detector;
const bird = { id: 'test/bird', keywords: ['kestrel'], *detect() {} } as unknown as Detector;
const digit = { id: 'test/digit', keywords: ['7', 'suppose'], *detect() {} } as unknown as Detector;

describe('the keywords of a block', () => {
  it('open a gate wherever its pattern matches, however many gates are made after a block was looked at', () => {
    fc.assert(
      fc.property(blocks, (contents) => {
        for (const pattern of [/imagine|made[- ]up/i, /kestrel\s/i, /suppose [a-z]/i]) {
          const may = createGate(pattern);
          for (const content of contents) if (pattern.test(content.text)) assert.ok(may(content), pattern.source);
        }
      }),
    );
  });

  it('select the detectors one of whose keywords stands there, in any case, and those that need none', () => {
    const select = createSelector([bird, always, digit]);
    const holds = ({ text }: BlockContent, words: readonly string[]): boolean =>
      words.some((word) => text.toLowerCase().includes(word));
    fc.assert(
      fc.property(blocks, (contents) => {
        for (const content of contents)
          assert.deepEqual(
            select(content),
            [bird, always, digit].filter(({ keywords }) => keywords === undefined || holds(content, keywords)),
          );
      }),
    );
  });
});
