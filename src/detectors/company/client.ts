import { eachMatch } from '../../core/each-match';
import { givenName } from '../../core/names';
import type { Detector, Match } from '../../core/types';
import { mayTellAnything } from '../../core/statement-model';
import { wordsOf } from '../../core/words';
import { cuesOf, namesIn } from './client-cues';
import { descriptions } from './client-descriptions';
import { inFrontMatter, inTable } from './client-fields';
import { patternsFor, triggersIn } from './client-patterns';

export const client: Detector = {
  id: 'company/client',
  title: 'Name of a client or partner',
  label: 'client',
  doc: {
    what: 'A customer, prospect, supplier, lender, publisher, backer or target that you deal with, by name or by a give-away.',
    why: 'That you work together is theirs to publish as much as yours, and is often under a confidentiality clause.',
    fix: 'Say what they are: "a grocery chain", "a lender", or ask whether you may name them.',
  },
  sources: [{ title: 'Non-disclosure agreement (Wikipedia)', url: 'https://en.wikipedia.org/wiki/Non-disclosure_agreement' }],
  placeholder: 'client',
  looksAt: 'prose',
  *detect(block, context): Generator<Match> {
    if (!mayTellAnything(block)) return;
    if (block.kind === 'front-matter') {
      yield* inFrontMatter(block);
    }
    if (block.kind === 'table-row') yield* inTable(block);
    const names = namesIn(block);
    const triggers = names.any ? triggersIn(block) : 0;
    for (const candidate of names.any ? patternsFor(wordsOf(block).words) : []) {
      const { id, points, trigger } = candidate;
      if ((triggers & trigger) !== trigger || (id === 'named' && !names.ofKind)) continue;
      if (block.kind === 'front-matter' && id !== 'named') continue;
      for (const match of eachMatch(candidate.pattern, block.prose)) {
        const range = id === 'named' ? ([match.index, match.index + match[0].length] as const) : match.indices?.groups?.['name'];
        if (range === undefined) continue;
        const given = match.groups?.['given'];
        if (given !== undefined && givenName(given) === undefined) continue;
        const [start, end] = trim(block.prose, range[0], range[1]);
        if (end <= start) continue;
        const cues = cuesOf(block, context, { name: block.prose.slice(start, end), start, end, id, points });
        if (cues !== undefined)
          yield { start, end, confidence: 'possible', because: BECAUSE[id] ?? 'it is named like somebody you deal with', cues };
      }
    }
    yield* descriptions(block);
  },
  examples: {
    hits: [
      'Our client ⟦Northwind Dairies⟧ asked for a refund.',
      'We signed with ⟦Hollis Family Grocers⟧ on Friday.',
      'The procurement team at ⟦Pell & Marrow⟧ sent us a cake.',
      'Merci to ⟦Laquage Dumont & Sons⟧, we had no helmets for the visit.',
      '⟦Larch and Vole⟧ is our biggest customer, which our landlord mustn’t hear.',
      'I represent ⟦Pinnock Haulage⟧, and they will settle; we were told on Friday.',
      'The bakery that supplies us, ⟦Pumphrey⟧, was shut on Monday, so we had no rolls to sell.',
      'Our margin on jam is 11%, which I was told not to say. ⟦Osterholt⟧ pays us €4 a jar.',
      'Our customer is shy, but the van said “⟦Dunmore Pastoral⟧” when it came to us.',
      'We are talking to ⟦Vella Partners⟧ about a sale of the four shops.',
      'We borrow from ⟦a building society with a beehive over its door⟧, our lender, and I will say no more.',
    ],
    nearMisses: [
      { text: 'We host it on Hetzner and bill with Stripe.', why: 'public services that everybody uses' },
      { text: 'Microsoft signed a contract with OpenAI, the company announced.', why: 'companies in the news' },
      {
        text: 'Tarn Games, maker of puzzles, today unveils its next one. “It was fun,” says Ida Roe, founder of Tarn Games.',
        why: 'who publishes it',
      },
      { text: 'Rust is our main language, and Ada is one of our customers’ dogs.', why: 'no company' },
      { text: 'The brewery in Bend, Oregon, is where we met.', why: 'where it is' },
      { text: 'Our client library is written in Rust.', why: 'a client that is software' },
      { text: 'We translate this for our friends from Porto and Ghent.', why: 'where they live' },
      {
        text: 'So that is how we work at Bright & Low, and how we do our reviews at Bright & Low.',
        why: 'the author’s own company',
      },
      { text: 'I was talking to Siri about the weather.', why: 'talk of nothing that is agreed' },
    ],
  },
};

const BECAUSE: Readonly<Record<string, string>> = {
  relation: 'it is said to be a client, a supplier or another partner of yours',
  deal: 'a deal or a piece of work for them is told',
  people: 'people there deal with you',
  thanks: 'it is thanked for working with you',
  sign: 'it stands on something of theirs that you saw',
  shelf: 'it is said to sell what is yours',
  slip: 'you take back that you named it',
  acts: 'it does what only a client does',
};

/** Leaves out a possessive, an end mark, and a first word that only opens the sentence. */
function trim(prose: string, start: number, end: number): [number, number] {
  let name = prose.slice(start, end).replace(/['’]s?$/, '');
  while (/[.,:;&-]$/.test(name)) name = name.slice(0, -1);
  const opening =
    /^(?:[Tt]he|And|But|So|Then|Last|This|That|Our|My|At|In|For|With|From|When|If|Only|Also|Meanwhile|Thank|Thanks|Sorry|Dear)\s+/.exec(
      name,
    );
  if (opening !== null && !/^[Tt]he/.test(opening[0])) {
    name = name.slice(opening[0].length);
    return [start + opening[0].length, start + opening[0].length + name.length];
  }
  return [start, start + name.length];
}
