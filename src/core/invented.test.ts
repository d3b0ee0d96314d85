import assert from 'node:assert/strict';
import { declaresInvention, declaresOtherNames, introducesInvention } from './invented';
import { parse } from './parse';
import type { BlockContent } from './types';

function blockOf(text: string): BlockContent {
  const [block] = parse(text);
  assert.ok(block !== undefined);
  return block.content;
}

const CASES = [
  {
    what: 'says that all is invented',
    read: declaresInvention,
    yes: [
      'All of them are invented, including the cats.',
      'A story; nobody in it exists.',
      'Everything below is made up.',
      'Let me invent a house.',
      'All figures invented, as ever.',
      'We’ve made up three people who’d be a pain.',
      'I invented two customers for this.',
      'Ines and Bo don’t exist.',
      'All names, rents and crumbs below are made up.',
    ],
    no: [
      'Bubble wrap was invented in 1957.',
      'All of the team is made up of volunteers.',
      'None of the people are invented.',
      'The numbers in the last one are made up.',
      'I invented a new recipe for people at work.',
      'Everybody had an imaginary friend.',
      'Backups don’t exist.',
      'The Monday and Friday backups don’t exist.',
      'Hans, who is invented, has been in every manual.',
      'The company is fictional, the sums are not.',
      'The names are made up.',
      'All names in this post are invented, the numbers are real.',
    ],
  },
  {
    what: 'brings in what is invented',
    read: introducesInvention,
    yes: [
      'Take an imaginary courier in Zwolle.',
      '# Office hours (a very short fiction)',
      'Two made-up founders share a lemon.',
      'A lesson on interest, with pretend people.',
      'Take an imaginary 3-bed semi in Hull.',
      '*Fiction. For the Tuesday prompt.*',
    ],
    no: [
      'We worked with invented customers last year.',
      'She had an imaginary friend.',
      'They bought it under a made-up name.',
      'Science fiction is dead.',
      'Truth and fiction. The order book says both.',
      'A memo from the North Pole',
      'TO: all staff\nFROM: The Easter Bunny, CFO',
    ],
  },
  {
    what: 'says that names are changed',
    read: declaresOtherNames,
    yes: [
      'What I know (names changed, all of them).',
      'We have swapped the names.',
      'Anna, not her real name, rang.',
      'All names are made up.',
    ],
    no: [
      'The names in this example are made up.',
      'Names changed, some of them.',
      'The company names changed to numbers.',
      'He changed the names.',
    ],
  },
] as const;

describe('a block that', () => {
  for (const { what, read, yes, no } of CASES) {
    it(what, () => {
      for (const text of yes) assert.equal(read(blockOf(text)), true, text);
    });
    it(`does not: ${what}`, () => {
      for (const text of no) assert.equal(read(blockOf(text)), false, text);
    });
  }
});
