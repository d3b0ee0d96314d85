import assert from 'node:assert/strict';
import { isPaidTo } from './paid-to';

/** Sentences with the sum between bars. */
const PAY = [
  'Gethin gets |£29,400|.',
  'Gethin Parry now gets |£29,400|, plus the van.',
  'Dana’s on |52k|.',
  'We settled on |$140k| plus bonus for Priya.',
  'They agreed on |€3,100| for the new nurse.',
  'The new analyst is on |38k|.',
  'Our head of finance is on |90k|.',
  'Our apprentice takes home |€980 a month|.',
  'The night nurse was offered |£34,000|.',
  'The two drivers are on only |£14 an hour|.',
  'They offered the new head chef |€4,000|.',
  'We pay our cleaner |14 an hour|.',
  'Priya gets |£300| for the night shift.',
];
const NO_PAY = [
  'Our supplier gets |£29,400|.',
  'The quarry gets |£29,400| for the gravel.',
  'Marlow gets |£29,400|.',
  'Priya gets |£300| for the boat.',
  'Priya gets |£300| back.',
  'Priya gets |£9,000| in damages.',
  'The winner gets |£500|.',
  'The driver won the raffle and got |£500|.',
  'Nurses earn |£35,000|.',
  'The nurse earns |£35,000| on average.',
  'We settled on |£40,000| for the landlord.',
  'We settled on |£40,000| for Priya’s boat.',
  'We settled on |£40,000|.',
  'Suppose our clerk gets |£30,000|.',
];

const isPay = (told: string): boolean => {
  const [before = '', , after = ''] = told.split('|');
  return isPaidTo(before, after);
};

describe('A sum that somebody', () => {
  for (const told of PAY) it(`is paid: ${told}`, () => assert.equal(isPay(told), true));
  for (const told of NO_PAY) it(`is not paid: ${told}`, () => assert.equal(isPay(told), false));
});
