import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { figuresOf } from './figures';
import { parse } from './parse';
import { quantitiesOf, type QuantityKind } from './quantities';
import { voiceOf } from './voice';

/** The quantities of a text, each with its kind. */
function read(text: string): readonly (readonly [QuantityKind, string])[] {
  return parse(text)
    .filter(({ content }) => content.kind !== 'gap')
    .flatMap(({ content }) =>
      quantitiesOf(content).map(({ kind, start, end }) => [kind, content.text.slice(start, end)] as const),
    );
}

const FOUND: readonly (readonly [text: string, kind: QuantityKind, quantity: string])[] = [
  ['It made $4.2M last year.', 'money', '$4.2M'],
  ['It made just over four million last year.', 'money', 'just over four million'],
  ['She paid R4.2m for it.', 'money', 'R4.2m'],
  ['It is KSh 14,000 a month.', 'money', 'KSh 14,000 a month'],
  ['It is ₹18 LPA.', 'money', '₹18 LPA'],
  ['It is between €2–3k, I hear.', 'money', '€2–3k'],
  ['It is 186 000 € in all.', 'money', '186 000 €'],
  ['It came to two hundred and twelve million.', 'money', 'two hundred and twelve million'],
  ['It came to nineteen thousand and change.', 'money', 'nineteen thousand and change'],
  ['It was a low seven figures.', 'money', 'seven figures'],
  ['It is 44.1c a litre.', 'money', '44.1c a litre'],
  ['It cost forty quid.', 'money', 'forty quid'],
  ['It fell from 71% to 58%.', 'share', 'from 71% to 58%'],
  ['It is one in four.', 'share', 'one in four'],
  ['It is nine out of ten.', 'share', 'nine out of ten'],
  ['It is six in every hundred.', 'share', 'six in every hundred'],
  ['It is about a third of sales.', 'share', 'about a third'],
  ['It is two-thirds of sales.', 'share', 'two-thirds'],
  ['It rose by 60 basis points.', 'share', '60 basis points'],
  ['It is 3x better.', 'multiple', '3x'],
  ['It doubled.', 'multiple', 'doubled'],
  ['We have 1,340 users.', 'count', '1,340'],
  ['It takes nine months.', 'duration', 'nine months'],
  ['It is an 18-month term.', 'duration', '18-month'],
  ['It was held at 62 °C.', 'measure', '62 °C'],
  ['It was one point one.', 'number', 'one point one'],
  ['They raised 10k.', 'money', '10k'],
  ['We were at nineteen.', 'number', 'nineteen'],
  ['It was twelve on fifty.', 'number', 'twelve on fifty'],
];

const NONE: readonly (readonly [text: string, why: string])[] = [
  ['It was in 2019.', 'a year'],
  ['It was on 9 March.', 'a date'],
  ['It begins at 4 pm.', 'a time'],
  ['It begins at 10 in the morning.', 'a time'],
  ['It runs on version 3.2.1 now.', 'a version'],
  ['See step 3 and chapter seven.', 'numbered things'],
  ['It came 2nd.', 'an ordinal'],
  ['One does not ask.', 'a pronoun'],
  ['It is a five-bedroom house.', 'an adjective'],
  ['It is #42.', 'a reference'],
  ['She has done it since she was nineteen.', 'an age'],
  ["She'll be fifty on 9 May.", 'an age'],
  ['He will be 70 then.', 'an age'],
  ["I'm 68, and it shows.", 'an age'],
  ['We ran the Wigan 10k.', 'the length of a race'],
  ['It was my first 5k.', 'the length of a race'],
];

describe('quantities', () => {
  for (const [text, kind, quantity] of FOUND) {
    it(`reads ${kind} in "${text}"`, () => {
      assert.deepEqual(read(text), [[kind, quantity]]);
    });
  }

  for (const [text, why] of NONE) {
    it(`reads nothing in "${text}" (${why})`, () => {
      assert.deepEqual(read(text), []);
    });
  }

  it('keeps quantities and figures inside the text, in order and apart', () => {
    const token = fc.constantFrom(
      'we',
      'pay',
      'from',
      'to',
      '71%',
      '$4',
      'k',
      'one',
      'in',
      'ten',
      'a',
      'third',
      'of',
      'million',
      'and',
      'half',
      'point',
      '-',
      '→',
      '|',
      '.',
      '\n',
      'net',
      '45',
      'days',
      '€',
      'K',
      '³',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(token, fc.string({ maxLength: 4 })), { maxLength: 40 }), (tokens) => {
        const blocks = parse(tokens.join(' '));
        const voice = voiceOf(blocks);
        for (const { content } of blocks) {
          if (content.kind === 'gap') continue;
          for (const spans of [quantitiesOf(content), figuresOf(content, voice)]) {
            let last = 0;
            for (const { start, end } of spans) {
              assert.ok(start >= last && end > start && end <= content.text.length);
              last = end;
            }
          }
        }
      }),
    );
  });
});
