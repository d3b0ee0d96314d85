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
      'We all cried when ⟦Annegret⟧ from wardrobe sewed the dress.',
      'Our tenant’s name is ⟦Korvin⟧, and he owes us for March.',
      'Then the dad of ⟦Jolvi⟧ rang our school.',
      'The board wants ⟦Gunhild⟧ to run it.',
      'Then ⟦Gunhild⟧ got let go, and nobody told us why.',
      '```json\n{ "nom": "⟦LACOSTE Odette⟧" }\n```',
      'If our bus is late, ring ⟦Ekwee⟧ on 0733 482 915, she has the key.',
      'We had ⟦Hedwig⟧, from reception, carry it. ⟦Hedwig⟧ is a kind woman.',
    ],
    nearMisses: [
      { text: 'My colleague Hedwig stole it. All persons in this story are invented.', why: 'people who do not exist' },
      { text: 'We fired Tomasz, he cried. We have changed all the names.', why: 'people under other names' },
      { text: 'My neighbour asked after our dog (Schröder), who ate her shoe.', why: 'an animal' },
      { text: 'Meet Jamal, a colleague. He is late. Jamal’s salary is 6,000; he’s fictional.', why: 'somebody who is made up' },
      { text: 'Will you mark the date? May is close.', why: 'ordinary words that are also names' },
      { text: 'We told our client Almond & Reyes.', why: 'the name of a firm' },
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
    hits: [
      'Her birthday is ⟦22 November⟧, bring candles.',
      'Panas, born on ⟦the Old New Year of 1941⟧, hears nothing.',
      'née le ⟦3 avril 1987⟧ à Lyon',
      '| name | dob |\n| --- | --- |\n| Ana | ⟦14/09/1988⟧ |',
      'The twins arrived on ⟦2 March⟧, both furious.',
      'My mum’s 60th is ⟦Saturday 21 June⟧.',
      'On ⟦2 January⟧ he’ll be 18, so he signs.',
      'My PIN was my daughter’s date of birth, ⟦0211⟧.',
      'This month’s birthdays: Anna (⟦4th⟧), Piotr (⟦11th⟧).',
      '| Name | b. |\n| --- | --- |\n| Ana | ⟦14 Sep 1988⟧ |',
      'happy bday to my bestie Jhoanna (⟦Nov 23⟧, same as Miley)',
      '```json\n{"ne_le": "⟦1951-06-23⟧"}\n```',
    ],
    nearMisses: [
      { text: 'Our company turns ten on 1 October.', why: 'an owned company is still no person' },
      { text: 'Mozart’s birthday, 27 January, is a good excuse for a concert.', why: 'it is that of a public person' },
      { text: 'Published on 14 March 2024, updated 2 May.', why: 'these are dates of a post' },
      { text: 'Enter your date of birth, for example 01/01/1980.', why: 'it is the sample of a form' },
      { text: 'The physicist, born on 14 March 1879, died in 1955.', why: 'a biography is public' },
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
    hits: [
      'J’habite ⟦12 rue des Lilas⟧, au fond de la cour.',
      'Ticket on the bench: Mme Aebischer, ⟦Chemin des Vignes 9, Cully⟧, call before noon.',
      'Vivo en la ⟦Calle de la Rosa 5⟧, con mi abuela.',
      'Minha avó mora na ⟦Rua das Flores, 123⟧.',
      'Mieszkam przy ⟦ul. Polnej 14/3⟧ od roku.',
      'puja at our place, ⟦Flat 7B, Shivalik Enclave, Sector 21, Panchkula⟧.',
      'He’s the ⟦third place past the grain elevator on County Road 9⟧, and you’d best call first.',
      'the house is ⟦Blk 4 Lot 17, Sitio Mangga⟧',
      'She wrote it on a label: ⟦長野県飯山市大字瑞穂豊42⟧.',
    ],
    nearMisses: [
      { text: 'We have 5 Star Reviews and 20 Happy Clients.', why: 'capitals alone make no street' },
      { text: 'Our registered office is 41 Severn Terrace, Shrewsbury.', why: 'companies publish theirs' },
      { text: 'May I see the mill? Saturdays 10–14, Kvarngatan 3, no booking.', why: 'it is open to all' },
      { text: 'Talks start at 19:00, Alserkal Avenue.', why: 'minutes are no house number' },
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
