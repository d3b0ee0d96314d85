import assert from 'node:assert/strict';
import { scan } from '../core/scan';
import type { Detector, Span } from '../core/types';
import { DETECTORS } from './index';

const MARK = /⟦([^⟦⟧]*)⟧/g;

/** The text of an example without its marks, and what they marked. */
function unmark(example: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let at = 0;
  for (const match of example.matchAll(MARK)) {
    text += example.slice(at, match.index);
    spans.push({ start: text.length, end: text.length + (match[1] ?? '').length });
    text += match[1] ?? '';
    at = match.index + match[0].length;
  }
  return { text: text + example.slice(at), spans };
}

function found(detector: Detector, text: string): Span[] {
  const { findings, faults } = scan(text, { detectors: [detector] });
  assert.deepEqual(faults, []);
  return findings.filter(({ confidence }) => confidence !== 'possible').map(({ start, end }) => ({ start, end }));
}

/** Further examples: those beside the detectors are shipped. */
const FURTHER: Readonly<Record<string, Detector['examples']>> = {
  'personal/person': {
    hits: [
      'Our tenant’s name is ⟦Korvin⟧, and he owes us for March.',
      'Then the dad of ⟦Jolvi⟧ rang our school.',
      'The board wants ⟦Gunhild⟧ to run it.',
      'Then ⟦Gunhild⟧ got let go, and nobody told us why.',
      '```json\n{ "nom": "⟦LACOSTE Odette⟧" }\n```',
      'If our bus is late, ring ⟦Ekwee⟧ on 0733 482 915, she has the key.',
      'We had ⟦Hedwig⟧, from reception, carry it. ⟦Hedwig⟧ is a kind woman.',
    ],
    nearMisses: [
      { text: 'Call its owner Greta. Greta sells our lamps for 9 euros.', why: 'the owner in a worked example' },
      { text: 'Ingrid (I made her up) pays our bank 5 %.', why: 'made up in so many words' },
      { text: 'Ottway v Crane is taught to all of us: Mrs Ottway slipped.', why: 'a case at court' },
      { text: 'We read Holm, Ingrid, *Cheese and Law*, in our first year.', why: 'an author in a list of works' },
      { text: 'I packed my mother’s dumplings, Ingrid Solberg would not approve.', why: 'nobody’s mother' },
      { text: '```json\n{ "nom": "tarif réduit", "nome": "Serra Pelada" }\n```', why: 'no names of people' },
      { text: 'My name’s Ingrid, and I mend clocks for my neighbours.', why: 'the author' },
      { text: 'Ingrid started as a training company, and our team likes it.', why: 'a firm' },
    ],
  },
  'personal/birth-date': {
    hits: ['```json\n{"ne_le": "⟦1951-06-23⟧"}\n```'],
    nearMisses: [
      {
        text: 'Edda was born in Turku on 3 May 1958, ran across the country, and she died in 1981.',
        why: 'a life, as it is told of the famous',
      },
    ],
  },
  'personal/compensation': {
    hits: [
      'I charge ⟦€640 a day⟧ and bring my own ladder.',
      'The trainees get a stipend of ⟦Rs 3,100 a month⟧.',
      'She was at ⟦$74,200⟧ and never asked for more.',
    ],
    nearMisses: [
      { text: 'They charge €12 a month for the app, and we got £900 a week from the stall.', why: 'a price and takings' },
      { text: 'The heroine was at $5 on the flop.', why: 'a bet' },
    ],
  },
  'personal/address': {
    hits: ['She wrote it on a label: ⟦長野県飯山市大字瑞穂豊42⟧.'],
    nearMisses: [
      { text: 'Musée du Sel, 4 rue du Port, entrée libre.', why: 'a museum, in its own language' },
      { text: '長野県では12月に雪が降る。', why: 'a region and a month' },
    ],
  },
  'personal/health': {
    hits: [
      'She ⟦took a handful of tablets⟧, and our mother found her.',
      'Her scan came back and ⟦it’s ovarian, stage two⟧.',
      'Given to me by Mrs Tolliver, bed 9: ⟦motor neurone⟧, since the spring.',
    ],
    nearMisses: [
      { text: 'She swallowed a bunch of pollen and took a load of tables, our mother says.', why: 'no medicine' },
      { text: 'He hurt his chances, and swallowed a lot of pride.', why: 'no illness' },
    ],
  },
  'access/entry-code': {
    hits: ['The orchard gate opens with ⟦1917*⟧, shut it behind you.'],
    nearMisses: [{ text: 'The gate opens with 1200 visitors waiting, every gate opens at 0900.', why: 'a count and a time' }],
  },
  'access/command-line': {
    hits: ['`curl -u ferry:⟦tugboats⟧ https://api.haldenmutual.co.uk/v1`'],
    nearMisses: [
      { text: '`curl -u username:mytoken https://api.haldenmutual.co.uk`', why: 'words of examples' },
      { text: '`curl -u ferry:tugboats https://api.example.com`', why: 'a host of examples' },
    ],
  },
};

describe('detector examples', () => {
  for (const detector of DETECTORS) {
    describe(detector.id, () => {
      it('has hits and near misses', () => {
        assert.ok(detector.examples.hits.length > 0 && detector.examples.nearMisses.length > 0);
      });
      for (const hit of [...detector.examples.hits, ...(FURTHER[detector.id]?.hits ?? [])]) {
        it(`finds ${hit}`, () => {
          const { text, spans } = unmark(hit);
          assert.deepEqual(found(detector, text), spans);
        });
      }
      for (const { text, why } of [...detector.examples.nearMisses, ...(FURTHER[detector.id]?.nearMisses ?? [])]) {
        it(`leaves alone ${text} (${why})`, () => {
          assert.deepEqual(found(detector, text), []);
        });
      }
    });
  }
});
