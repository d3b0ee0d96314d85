import { phraseBook } from '../../core/phrases';
import { mayScore, toldScoresOf } from '../../core/statement-model';
import type { Detector, Match } from '../../core/types';
import { wordsOf, type Word } from '../../core/words';
import { PHRASE_ENOUGH } from './statements';
import { tellingOf } from './telling';

/** What people say just before a secret, as phrases of core/phrases.ts. Most end where the secret starts. */
const OPENINGS = phraseBook<true>(
  `doesn't|don't|didn't|does|do not? yet? know yet? that
  doesn't|don't|didn't|does|do not? know|mention|volunteer|advertise|say publicly? that
  haven't|hasn't|didn't|never told|tell anyone|anybody|them|him|her|us|customers|clients|staff|investors|members|parents that
  i'll|i|we'll|can|may|will only|just say|add|tell that
  i|can|may|will say only that
  all i|we can|may|will|i'll|shall say is that?
  i'm|we're|i|am|we|are not? supposed|allowed to? say|tell|know|mention you? that
  not supposed|allowed to say|tell|know|mention that
  let slip that
  told|tells|telling me|us quietly|privately|yesterday|confidentially that
  told|tells me|us in confidence that
  in confidence that
  whispered|whispers that
  unofficially|confidentially that?
  officially .. unofficially|actually|really
  between us|ourselves
  between you and me
  quietly|secretly if|whether it? is? true? that
  what they|he|she|we|nobody|management didn't|don't|doesn't|won't|haven't|never say|tell|told|mention|said|mentioned .. is that?
  let slip
  don't tell anyone|anybody|legal|pr|him|her|them but|that
  you|ye didn't hear|see|read it|this from me but?
  rumour|rumor|word is|has that|it
  no|nobody one? outside .. knows that
  nobody|no-one|noone knows|knew that
  nobody|no-one|noone knows|knew yet that?
  what isn't|aren't|wasn't on the|our|their|any website|site|portal|page|page|slides|internet|brochure|papers is|are that?
  what isn't|wasn't there|public|published|announced|official|in .. is that?
  what you|they|people|customers|visitors don't|can't|cannot|won't|couldn't find|see|read|hear|know .. is|are that?
  what the|our|their website|site|portal|page|brochure|press|report|newsletter|minutes|poster|doesn't|don't|didn't|leaves|left doesn't|don't|didn't|leaves|left? have|say|mention|show|tell|out you? is? that?
  what really|actually happened to|with|was|is us? that?`
    .split('\n')
    .map((line) => [line.trim(), true] as const),
);

const STOP = /[;:!?()\n–—]|\s-\s/;
const NEXT_CLAUSE = new Set('but because so although though while unless'.split(' '));
const LONGEST = 18;
const SHORTEST = 3;

export const secret: Detector = {
  id: 'company/secret',
  title: 'Told as a secret',
  label: 'unreleased',
  doc: {
    what: 'What follows on "they don’t know yet that …", "I’ll only say that …", "between us".',
    why: 'A post can’t be told in confidence: everybody reads it, those who weren’t to know included.',
    fix: 'Leave it out, or wait until it may be told.',
  },
  sources: [],
  placeholder: 'not public',
  looksAt: 'prose',
  *detect(block, { voice }): Generator<Match> {
    if (block.kind === 'code' || !mayScore(block, 'company', PHRASE_ENOUGH)) return;
    const { words } = wordsOf(block);
    const openings = OPENINGS.find(words);
    if (openings.length === 0 || voice.past || voice.invented) return;
    const { sentences } = tellingOf(block);
    const scores = toldScoresOf(block, voice);
    let reached = -1;
    for (const { first, last } of [...openings].sort((a, b) => a.first - b.first || b.last - a.last)) {
      const telling = sentences[words[first]?.sentence ?? 0];
      if (first <= reached || telling === undefined || telling.public > 0 || telling.history > 0 || telling.supposed > 1)
        continue;
      if ((scores[words[first]?.sentence ?? 0] ?? 0) < PHRASE_ENOUGH || isAdvice(words, first)) continue;
      const end = secretEnd(block.prose, words, last);
      if (end - last < SHORTEST || words[last + 1] === undefined) continue;
      reached = end;
      yield {
        start: words[last + 1]?.start ?? 0,
        end: words[end]?.end ?? 0,
        confidence: 'likely',
        because: 'the words before it say that it is a secret',
      };
    }
  },
  examples: {
    hits: [
      'The landlord doesn’t know yet that ⟦we are leaving in spring⟧.',
      'I will say only that ⟦the Umbeluzi dispute is over⟧.',
      'Between us, ⟦the second oven is on its way⟧.',
      'What you can’t find on our page is that ⟦the ferry sank twice in its first year⟧.',
      'What the minutes don’t mention: ⟦two cranes stood unlocked all weekend⟧.',
    ],
    nearMisses: [
      { text: 'I don’t know that song at all.', why: 'nothing is told' },
      { text: 'Read the law twice. It doesn’t say that goats may be kept upstairs.', why: 'what a rule leaves open' },
      { text: 'Most people don’t know that you can fold a map twice.', why: 'common knowledge' },
      { text: 'What the manual doesn’t say is how to open the lid.', why: 'nothing that is kept from anybody' },
      { text: 'The study says that nobody knew that the bridge was weak.', why: 'published' },
    ],
  },
};

/** "You don't know that …", "most people don't know that …": the reader or everybody learns something, nobody is kept from it. */
function isAdvice(words: readonly Word[], first: number): boolean {
  if (!/^(?:do|did|no)/.test(words[first]?.lower ?? '')) return false;
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const word = words[at];
    if (word === undefined || word.sentence !== words[first]?.sentence) return false;
    if (/^(?:you|it|standard|law|rule|manual|i|we|people|many|most|everyone|some|did|if|that|who)$/.test(word.lower)) return true;
  }
  return false;
}

function secretEnd(prose: string, words: readonly Word[], last: number): number {
  let end = last;
  const first = words[last];
  while (end < last + LONGEST) {
    const word = words[end];
    const next = words[end + 1];
    if (word === undefined || next === undefined || next.sentence !== first?.sentence) break;
    const between = prose.slice(word.end, next.start);
    if (
      end > last &&
      (STOP.test(between) || (end - last >= SHORTEST + 1 && (NEXT_CLAUSE.has(next.lower) || between.includes(','))))
    )
      break;
    end++;
  }
  return end;
}
