import assert from 'node:assert/strict';
import { isGeneralCondition } from './general-condition';

const GENERAL = [
  'If your rent goes up to 40%, you lose a third.',
  'If the fare goes up to 40%, he loses a third.',
  'If a company grows 40% a year, its margin falls to 12%.',
  'Now if the base rate rises to 6%, a family of four pays €310 more.',
  'If somebody’s tips drop by half, she cannot pay 900 in rent.',
  'If prices rise by 3%, wages follow.',
  'If the price of wheat doubles, a loaf costs 4.20.',
  'If you go below 20%, the bank rings.',
  'If a shop drops Microsoft, it saves 400 a year.',
];
const PARTICULAR = [
  'If the sale to Marlow falls through, 40% of revenue goes.',
  'If the Lagos plant goes, 212 jobs go.',
  'If Northgate Mutual goes, turnover falls by 31%.',
  'If the deal falls through, 40 jobs go.',
  'If a buyer drops out, the Lagos mill loses 212 jobs.',
  'If a lender goes, the sale is off at 4.2m.',
  'If the fare goes up, our margin of 40% is gone.',
  'If sales fall by 40%, the bank takes the house.',
  'If she goes, 40% of the turnover goes.',
  'If the rent goes up to 9,000, the gallery is dead.',
];

describe('A condition', () => {
  for (const sentence of GENERAL) it(`is anybody’s: ${sentence}`, () => assert.equal(isGeneralCondition(sentence), true));
  for (const sentence of PARTICULAR) it(`may be a secret: ${sentence}`, () => assert.equal(isGeneralCondition(sentence), false));
});
