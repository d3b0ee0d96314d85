import assert from 'node:assert/strict';
import { scan } from '../../core/scan';
import { phone } from './phone';

function found(text: string): string[] {
  return scan(text, { detectors: [phone] })
    .findings.filter(({ confidence }) => confidence !== 'possible')
    .map(({ start, end }) => text.slice(start, end));
}

/** One private number a country, as people there group it. */
const NUMBERS: readonly (readonly [country: string, number: string])[] = [
  ['United States', '(252) 448-0917'],
  ['Canada', '613-804-2297'],
  ['United Kingdom', '07458 220 913'],
  ['Ireland', '087 946 2210'],
  ['France', '06 61 47 20 93'],
  ['Germany', '0171 5529 8043'],
  ['Austria', '0664 391 27 45'],
  ['Switzerland', '079 604 18 33'],
  ['Netherlands', '06 4417 20 93'],
  ['Belgium', '0475 38 61 92'],
  ['Spain', '634 817 205'],
  ['Portugal', '913 842 756'],
  ['Italy', '347 591 8264'],
  ['Sweden', '070-384 61 92'],
  ['Norway', '913 44 806'],
  ['Denmark', '28 41 76 93'],
  ['Finland', '040 738 5162'],
  ['Poland', '601 775 318'],
  ['Czechia', '603 481 927'],
  ['Hungary', '06 30 481 9275'],
  ['Romania', '0723 481 926'],
  ['Ukraine', '067 381 49 26'],
  ['Turkey', '0536 418 27 90'],
  ['Israel', '052-738-4916'],
  ['United Arab Emirates', '050 738 4916'],
  ['Egypt', '010 2738 4916'],
  ['South Africa', '072 381 9046'],
  ['Nigeria', '0806 553 2917'],
  ['Kenya', '0722 418 906'],
  ['Ghana', '024 481 7730'],
  ['India', '98882 14076'],
  ['Pakistan', '0301-4728193'],
  ['Bangladesh', '01712-483916'],
  ['Sri Lanka', '077 381 4926'],
  ['China', '138 4729 1836'],
  ['Japan', '090-4728-1936'],
  ['South Korea', '010-4728-1936'],
  ['Singapore', '9472 8136'],
  ['Malaysia', '012-472 8136'],
  ['Indonesia', '0812-4728-1936'],
  ['Philippines', '0917 472 8136'],
  ['Thailand', '081-472-8136'],
  ['Australia', '0417 330 682'],
  ['New Zealand', '021 0283 7715'],
  ['Brazil', '(11) 94728-1936'],
  ['Colombia', '311 604 2297'],
  ['Chile', '9 4728 1936'],
];

describe('telephone numbers', () => {
  for (const [country, number] of NUMBERS) {
    it(`finds a number of ${country}`, () => {
      assert.deepEqual(found(`Call him on ${number}, after six.`), [number]);
    });
  }

  for (const text of [
    'Ring 999, 112 or 0800 1111.',
    'It ran from 1998-2004 and 2010 2014.',
    'Populations of 1 234 567 and 300 000 000.',
    'Commit 1234567 fixed issue 4821907.',
    'The epoch second 1735689600 is new year.',
    'The films use 555-0142 and 020 7946 0123.',
    'Coordinates 51.5074, -0.1278 and ISBN 978-0-306-40615-7.',
    'Bible verses 3:16-18 and scores 6-4 3-6 7-5.',
    'For reservations call the hotel on (252) 448-0917.',
  ]) {
    it(`leaves alone ${text}`, () => {
      assert.deepEqual(found(text), []);
    });
  }
});
