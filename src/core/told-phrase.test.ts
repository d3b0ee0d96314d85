import assert from 'node:assert/strict';
import { parse } from './parse';
import type { SentencePieces } from './phrase-borders';
import { joined, phrasesAround, spanOf, type Run } from './told-phrase';
import type { StatementLabel } from './statement-model';
import { wordsOf } from './words';

/** What is told stands between `{` and `}`: these words score 1, the others -2. */
function readSentence(source: string): {
  readonly pieces: SentencePieces;
  readonly scores: readonly number[];
  readonly runs: readonly Run[];
} {
  const inside: boolean[] = [];
  let open = false;
  for (const sign of source)
    if (sign === '{' || sign === '}') open = sign === '{';
    else for (let unit = 0; unit < sign.length; unit++) inside.push(open);
  const [block] = parse(source.replace(/[{}]/g, ''));
  assert.ok(block !== undefined);
  const { words } = wordsOf(block.content);
  const told = words.map(({ start }) => inside[start] === true);
  const runs: Run[] = [];
  told.forEach((isTold, at) => {
    const last = runs.at(-1);
    if (isTold && told[at - 1] === true && last !== undefined) runs[runs.length - 1] = { ...last, last: at };
    else if (isTold) runs.push({ first: at, last: at });
  });
  return { pieces: { block: block.content, words, opens: new Set() }, scores: told.map((isTold) => (isTold ? 1 : -2)), runs };
}

function phrasesIn(source: string): readonly string[] {
  const { pieces, scores, runs } = readSentence(source);
  const label: StatementLabel = 'unreleased';
  const phrases = phrasesAround({ pieces, scores }, runs).map(({ run, phrase }) => ({ run, phrase, label }));
  return joined(phrases, pieces).map(({ phrase }) => {
    const span = spanOf(phrase, pieces);
    return span === undefined ? '' : pieces.block.prose.slice(span.start, span.end);
  });
}

const ROWS: readonly (readonly [source: string, phrase: string, why: string])[] = [
  ['They gave us the {old kiln for nothing}.', 'the old kiln for nothing', 'an article goes with its noun'],
  ['We go with two {support teams in Nantes}.', 'two support teams in Nantes', 'a number goes with what it counts'],
  ['They lent us a waiver to {the end of} June.', 'the end of June', 'a preposition goes with its noun'],
  ['They {hear it on the} ninth.', 'They hear it on the ninth', 'an article needs its noun, a verb its subject'],
  ['The shop is quiet, {and the cook leaves by Easter}.', 'the cook leaves by Easter', 'a conjunction stays outside'],
  ['The cook {leaves by Easter, and} nobody minds.', 'The cook leaves by Easter', 'a conjunction at the end stays outside'],
  ['The quote on the {wall: two arms by spring}.', 'two arms by spring', 'what a colon announces'],
  ['They pay ${30 under the list}.', '$30 under the list', 'the sign of a currency'],
  ['The share was {about 40}%, and nobody knew.', 'about 40%', 'the sign of a share'],
  ['They call it "{the long} goodbye", and it is.', 'the long goodbye', 'quotes around the phrase stay outside'],
  ['The recipe, {salt first, then "the} long goodbye", is ours.', 'salt first, then "the long goodbye"', 'quotes stand in pairs'],
  ['Ask {nobody before noon} `npm run` and so on.', 'Ask nobody before noon', 'code ends it'],
  [
    '{The kiln went out on Sunday}, {the night crew saw it first}.',
    'The kiln went out on Sunday, the night crew saw it first',
    'two that touch',
  ],
];

describe('the phrase around what is told', () => {
  for (const [source, phrase, why] of ROWS) it(`is "${phrase}": ${why}`, () => assert.deepEqual(phrasesIn(source), [phrase]));
});
