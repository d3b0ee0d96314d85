import assert from 'node:assert/strict';
import { commonplaceIn } from './commonplace';
import { parse } from './parse';

function anyIn(text: string): boolean {
  const [block] = parse(text);
  assert.ok(block !== undefined);
  return commonplaceIn(block.content).includes(true);
}

/** Beside each commonplace, what looks like it and is somebody's own. */
const CASES = [
  {
    what: 'what the law sets for all',
    yes: [
      'The minimum in Ghana is 5% VAT on the first 500,000.',
      'Income tax in New Zealand: 10.5% up to $15,600, 30% above.',
      'Lenders must add a buffer of 3 points to the rate.',
      'Overtime in Ontario starts at 44 hours and is paid at 1.5 times the rate.',
    ],
    no: [
      'HMRC wants £212,000 in back VAT and we have until Friday.',
      'GST owed by the Vellore unit is ₹38 lakh, which must stay here.',
      'Our contract says 5% off the first 500,000 units.',
      'The stress test of the covenant: our minimum is 6.2.',
      'The rebate is 2% on the first $500,000 and 3.5% above.',
    ],
  },
  {
    what: 'what a traveller paid',
    yes: [
      'We slept in a dorm for €14 a night.',
      'I flew to Kaunas for £38 return.',
      'Car hire in Iceland was 14,900 ISK a day.',
      'I paid ₹340 for the sleeper from Madurai.',
    ],
    no: [
      'We sell the dorm to schools at €14 a night, the customers see 31.',
      'We flew forty people to Lisbon for the kickoff, which cost €61,000.',
      'The warning was a night in April when nineteen reefers slept here.',
      'We have money until April and I slept eight hours.',
      'The hostel is at an occupancy of 41% and €14 a night.',
    ],
  },
  {
    what: 'what a household pays',
    yes: [
      'Groceries for four: £61.40.',
      'The house used 18% less gas, and the bills went from £210 to £168 with the heat pump.',
      'Paid 1,450 for rent in Lisbon, 95 for power.',
    ],
    no: [
      'The gas bill of the bakery went from 2,100 to 4,900.',
      'Rent in Leith for our studio is £4,150 a month.',
      'We spent €94,000 on petrol in May.',
    ],
  },
  {
    what: 'what shops offer to all',
    yes: ['Students get 20% off at Uniqlo.', 'B&Q gives over-60s 10% off on Wednesdays.', '30% off toys with the code.'],
    no: [
      'Our coupon code gave everybody 100% off.',
      'The note is twenty percent off the next round, capped at nine.',
      'The contract says two per cent off for every week.',
      'We give students 20% off, and nobody books.',
    ],
  },
  {
    what: 'the published deals of sport',
    yes: [
      'Her rookie contract: $338,056 over four years.',
      'Rice cost Arsenal £105 million.',
      'His contract is $700 million over 10 years, and he has a splitter.',
    ],
    no: [
      'We agreed 4.2 million for the striker.',
      'The striker’s agent wants 9 million.',
      'The shirt sponsor of the Premier League club pays €1.4 million.',
    ],
  },
  {
    what: 'the score of a game',
    yes: ['Win rate with the Queen’s Gambit is 54%.', 'From 1240 to 1610 on Lichess.'],
    no: ['Our ranked matches lose 31% of players.', 'Win rate against Norrfall is 22%.'],
  },
  {
    what: 'a size, and what it takes of a material',
    yes: [
      '3.5 × 3.5 × 30 = 368 cu in',
      'The bath is 2.4 × 1.8 = 4.32 sq m, plus 10%.',
      'A 25 kg bag of premix yields 12 of them.',
      'The deck is 5.4 by 3.2 m, so 22 rows.',
    ],
    no: [
      'We let 12 × 40 sq m = 480 of them.',
      '12 × 40 sq m = 480, at €31 each.',
      '1,200 × 14 = 16,800 a month.',
      'The premix yields 41 loaves.',
    ],
  },
] as const;

describe('a commonplace is', () => {
  for (const { what, yes, no } of CASES) {
    it(what, () => {
      for (const text of yes) assert.equal(anyIn(text), true, text);
    });
    it(`more than what looks like ${what}`, () => {
      for (const text of no) assert.equal(anyIn(text), false, text);
    });
  }

  it('never without a figure', () => {
    assert.equal(anyIn('The stamp duty must be paid.'), false);
  });
});
