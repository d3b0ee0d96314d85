import assert from 'node:assert/strict';
import { parse } from './parse';
import { mayTellAnything, sentenceScoresOf } from './statement-model';
import { runsOf, statementsOf } from './statements';
import { STATEMENT_WEIGHTS } from './statement-weights';
import { voiceOf } from './voice';

function highest(text: string): number {
  return Math.max(...parse(text).flatMap(({ content }) => (content.kind === 'gap' ? [] : sentenceScoresOf(content).company)));
}

/** Pairs on one subject: told as the author's own, and told as everybody may. */
const PAIRS: readonly (readonly [secret: string, known: string])[] = [
  [
    'We are closing the second plant in March and nobody on the line has been told.',
    'Plants close, and a good leader tells people early.',
  ],
  [
    'Our tracker failed overnight and we sent the wrong statements to forty clients.',
    'The status page says that the service failed overnight and was repaired.',
  ],
  [
    'We settled with the tenants last week, and I am not supposed to say for how much.',
    'In 1998 the court ruled that tenants may settle at any time.',
  ],
  [
    'Internally we call the new kettle Heron, and it ships in autumn.',
    'Herons nest in autumn, and the museum has a new leaflet on them.',
  ],
];

describe('the model of statements', () => {
  for (const [secret, known] of PAIRS) {
    it(`gives more to: ${secret}`, () => assert.ok(highest(secret) > highest(known)));
  }

  it('finds stretches of words inside the block', () => {
    const blocks = parse(PAIRS.map(([secret]) => secret).join('\n\n'));
    const voice = voiceOf(blocks);
    const found = blocks.flatMap(({ content }) =>
      content.kind === 'gap' ? [] : statementsOf(content, voice, 'company').map((span) => ({ span, content })),
    );
    assert.ok(found.length > 0);
    for (const { span, content } of found) assert.ok(span.start < span.end && span.end <= content.text.length);
  });

  it('says nothing of code', () => {
    const [block] = parse('```\nwe are closing the second plant\n```');
    assert.ok(block !== undefined);
    assert.deepEqual(statementsOf(block.content, voiceOf([block]), 'company'), []);
  });

  it('finds the runs of words that speak for it, the best first', () => {
    assert.deepEqual(runsOf([-1, 2, 1, -3, -3, 1.5, -1]), [
      { first: 1, last: 2 },
      { first: 5, last: 5 },
    ]);
    assert.deepEqual(runsOf([-1, -1, 0.1]), []);
    assert.deepEqual(runsOf([]), []);
  });

  it('ends a run where another piece opens', () => {
    assert.deepEqual(runsOf([1, 2, 4], new Set([2])), [{ first: 2, last: 2 }]);
    assert.deepEqual(runsOf([3, 2, 1], new Set([2])), [{ first: 0, last: 1 }]);
  });

  it('keeps to one cell of a table', () => {
    const blocks = parse(`| who | what |\n|---|---|\n${PAIRS.map(([secret]) => `| ${secret} | ${secret} |`).join('\n')}\n`);
    const voice = voiceOf(blocks);
    const found = blocks.flatMap(({ content }) =>
      content.kind === 'gap'
        ? []
        : statementsOf(content, voice, 'company').map(({ start, end }) => content.text.slice(start, end)),
    );
    assert.ok(found.length > 0);
    for (const phrase of found) assert.doesNotMatch(phrase, /\|/);
  });

  it('rules out paragraphs of manuals, and nothing short, nor any that it finds likely to tell something', () => {
    const isRuledOut = (text: string): boolean =>
      parse(text).some(({ content }) => content.kind !== 'gap' && !mayTellAnything(content));
    const manual =
      'For example, if you want to read a file in Python, you can use the open function, which is described in the documentation.';
    assert.ok(isRuledOut(manual));
    assert.ok(isRuledOut(`- ${manual}`));
    assert.ok(!isRuledOut(`# ${manual}`));
    assert.ok(!isRuledOut('You can use the open function.'));
    assert.ok(!isRuledOut(`${manual} We are closing the second plant in March and nobody on the line has been told.`));
  });

  it('takes no more room than 450,000 characters', () => {
    assert.ok(JSON.stringify(STATEMENT_WEIGHTS).length < 450_000);
  });
});
