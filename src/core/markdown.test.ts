import { GFM, parser } from '@lezer/markdown';
import type { Tree } from '@lezer/common';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { treeOf } from './markdown';

const PIECES =
  '  \n,\\,\\\n,&amp;,&,`,``,*,**,_,~~,[,],(,),![,<,>,<b>,www.,www.a.com,http://x.y,https://,mailto:a@b.co,a@b.co,@,xmpp:a@b.c/d,a_b@c.de,ä,é@b.co,foo,Bar,1, ,\n,\n\n,- ,> ,x@y,.,|,# ,👍'.split(
    ',',
  );
const drafts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

describe('the parser that passes over plain words', () => {
  it('gives the tree of the one that looks at each character', () => {
    const slow = parser.configure([GFM]);
    fc.assert(
      fc.property(drafts, (text) => {
        assert.deepEqual(nodesOf(treeOf(text)), nodesOf(slow.parse(text)));
      }),
      { numRuns: 2_000 },
    );
  });
});

function nodesOf(tree: Tree): readonly string[] {
  const nodes: string[] = [];
  tree.iterate({ enter: ({ name, from, to }) => void nodes.push(`${name} ${from} ${to}`) });
  return nodes;
}
