import { mayTellAnything } from '../../core/statement-model';
import type { Cue, Detector, Match } from '../../core/types';
import { wordsAt } from '../name-words';
import { cuesOf } from './person-cues';
import { inNamesOfThings } from './person-records';
import { namesOf, tokensOf } from './person-tokens';

export const person: Detector = {
  id: 'personal/person',
  title: 'Name of a private person',
  label: 'person',
  doc: {
    what: 'The name of somebody who is no public figure: a colleague, client contact, patient, candidate, neighbour, child.',
    why: 'They did not choose to be in the post, and what it says of them stays findable under their name.',
    fix: 'Leave the name out, or say who they are to you: "a colleague", "my neighbour".',
  },
  sources: [{ title: 'GDPR, Article 4(1): personal data', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' }],
  placeholder: 'name',
  looksAt: 'text',
  *detect(block, context): Generator<Match> {
    yield* inNamesOfThings(block);
    if (block.kind === 'code' || !mayTellAnything(block)) return;
    const tokens = tokensOf(block);
    for (const name of namesOf(block)) {
      const [first, last] = [tokens[name.from], tokens[name.to - 1]];
      const { from, to, given, title, lowerCase } = name;
      const cues = cuesOf({ block, tokens, context, from, to, given, title, lowerCase });
      if (first === undefined || last === undefined || cues === undefined) continue;
      const strongest = cues.reduce((best, cue) => (cue.points > best.points ? cue : best), NO_CUE);
      yield {
        start: first.start,
        end: last.end,
        confidence: 'possible',
        because: BECAUSE[strongest.id] ?? 'it is named like a person you know',
        cues,
        words: wordsAt(block, first.start, 'person'),
      };
    }
  },
  examples: {
    hits: [
      'My colleague ⟦Hedwig⟧ found it. ⟦Hedwig⟧’s laptop was off.',
      'Thanks to ⟦Ms. Hayasaka⟧ from accounts, who caught the error.'.replace('⟦Ms. Hayasaka⟧', 'Ms. ⟦Hayasaka⟧'),
      'shoutout to ⟦priya⟧ for the slides',
      'The patient in bed 4, ⟦Dorota⟧, asked me for tea.',
      'We had to let ⟦Tomasz⟧ go, he took it well.',
      'We all cried when ⟦Annegret⟧ from wardrobe sewed the dress.',
      'Our tenant’s name is ⟦Korvin⟧, and he owes us for March.',
      'Then the dad of ⟦Jolvi⟧ rang our school.',
      'The board wants ⟦Gunhild⟧ to run it.',
      'Then ⟦Gunhild⟧ got let go, and nobody told us why.',
      '```json\n{ "nom": "⟦LACOSTE Odette⟧" }\n```',
      'If our bus is late, ring ⟦Ekwee⟧ on 0733 482 915, she has the key.',
      'Our cook ⟦Tomasz⟧ was late twice. Suppose ⟦Tomasz⟧ leaves in May.',
      'Suppose you are ill. Ring ⟦Dana⟧ on 0733 482 915, she has the key.',
      'Mrs ⟦Hudson⟧ from accounts told me she can’t do our payroll alone.',
      'Thank you, Sir ⟦Jomar⟧, you saved my son’s year.',
      'Our bakery was founded in 1886. ⟦Bertha⟧ from accounts told us she’s leaving.',
      'My gran was born in 1916 in Cork. Her neighbour ⟦Brigid⟧ told us she drinks.',
      'Our sales lead, ⟦Anna May Kowalski⟧, told us on Friday that she’s leaving.',
      'Dr ⟦Osei⟧ (5 September 1988) has our mother’s file, and he rang me.',
      'We had ⟦Hedwig⟧, from reception, carry it. ⟦Hedwig⟧ is a kind woman.',
    ],
    nearMisses: [
      { text: 'Marie Curie was born in 1867 and died in 1934.', why: 'a historical person' },
      { text: 'As Sheldon Axler writes in his book, determinants come last.', why: 'an author quoted with a work' },
      { text: 'Alice sends Bob a message. Bob asks Alice for her key.', why: 'the people of examples' },
      { text: 'Their Head of E-commerce rang us before Christmas.', why: 'a compound with a letter is no name' },
      { text: 'We met at the Charlotte Street Hotel.', why: 'a place named after somebody' },
      { text: 'My colleague Hedwig stole it. All persons in this story are invented.', why: 'people who do not exist' },
      { text: 'We fired Tomasz, he cried. We have changed all the names.', why: 'people under other names' },
      { text: 'My neighbour asked after our dog (Schröder), who ate her shoe.', why: 'an animal' },
      { text: 'Meet Jamal, a colleague. He is late. Jamal’s salary is 6,000; he’s fictional.', why: 'somebody who is made up' },
      { text: 'Sir Anselm Thrupp-Bligh found all of them to blame. He told us why.', why: 'a knight with the full name' },
      { text: 'If you spot Ella May Thrupp, say thank you. She began in 1951.', why: 'a month is a middle name' },
      { text: 'Happy birthday, Dr Venkataraghavan (7 November 1888)!', why: 'nobody is as old' },
      { text: 'A patent was filed in Ulm in 1886. Gunhild drove there two years later.', why: 'the same story, of long ago' },
      { text: 'The vet’s brother Korvin sang. He was born on May 3, 1907, in Leeds.', why: 'a life that is in books' },
      { text: 'There’s always a Josh, and our Josh wants the piano moved.', why: 'somebody whom everybody knows' },
      { text: 'My moth was found in relay 70, Panel F, and we laughed.', why: 'one of several panels' },
      { text: 'We walked the hills near Saint-Korvin, our knees hurt.', why: 'a place named after a saint' },
      { text: 'Will you mark the date? May is close.', why: 'ordinary words that are also names' },
      { text: 'We told our client Almond & Reyes.', why: 'the name of a firm' },
      { text: 'Call its owner Greta. Greta sells our lamps for 9 euros.', why: 'the owner in a worked example' },
      { text: 'Ingrid (I made her up) pays our bank 5 %.', why: 'made up in so many words' },
      { text: 'Ottway v Crane is taught to all of us: Mrs Ottway slipped.', why: 'a case at court' },
      { text: 'We read Holm, Ingrid, *Cheese and Law*, in our first year.', why: 'an author in a list of works' },
      { text: 'I packed my mother’s dumplings, Ingrid Solberg would not approve.', why: 'nobody’s mother' },
      { text: '```json\n{ "nom": "tarif réduit", "nome": "Serra Pelada" }\n```', why: 'no names of people' },
      { text: 'My name’s Ingrid, and I mend clocks for my neighbours.', why: 'the author' },
      {
        text: 'Suppose your neighbour Tomasz rings at night. Tomasz is drunk and his wife has left him.',
        why: 'only supposed',
      },
      { text: 'Let’s assume our colleague Dana signs a fake invoice. Dana tells her manager.', why: 'only supposed' },
      { text: 'Ingrid started as a training company, and our team likes it.', why: 'a firm' },
    ],
  },
};

const NO_CUE: Cue = { id: '', points: 0 };

const BECAUSE: Readonly<Record<string, string>> = {
  title: 'it follows a form of address',
  relation: 'it stands with what that person is to you',
  thanks: 'it is thanked or greeted',
  acts: 'that person acts on you in your story',
  possession: 'something private is said to be theirs',
  pronoun: 'the text goes on about that person',
  contact: 'a way to reach that person stands beside it',
  call: 'a way to reach that person stands beside it',
  field: 'it fills a field for a person',
};
