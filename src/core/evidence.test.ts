import assert from 'node:assert/strict';
import { DETECTORS } from '../detectors/index';
import { scan } from './scan';

/** Words that tell nothing, so that what is told stands in a post, not alone. */
const AROUND = `The bus was late again this morning, so there was time to look at the river and to think about tea. People on the bridge
were taking pictures of a heron that stood on one leg and looked at nobody. It is good to stand still now and then, and a heron does it
better than anyone. Later the sun came out, the bus came too, and everybody went where they had to go.`;
const DETAIL = 'Write to ruta.kalnina@lumbera-mills.lv about it.';
const REDACTED = 'Write to [e-mail address] about it.';

/** What people tell in passing: some of it only stands out beside a detail that another detector knows. */
const TOLD = [
  'The second kiln stays cold until spring and the night crew hears it on Friday.',
  'We agreed with the landlord to say nothing before the lease is signed.',
  'The winter boots come without a zip this time.',
  'Our biggest buyer moves to the other mill in May.',
  'Nobody outside the workshop knows that the glue was changed.',
  'The auditor found the second set of books.',
  'Half of the bakers leave at the end of the month.',
  'They sent the wrong labels to every pharmacy on the list.',
  'The orchard is to be sold and the pickers have not been told.',
  'We are closing the second plant in March.',
  'The new saddle gets a button that heats it.',
  'We settled with the tenants last week.',
  'Our biggest account is leaving us in the spring and the board has not been told.',
  'We lost the hospital contract on Friday.',
  'We pay the growers a third less than last year.',
  'The pilot with the port ends in June and we will not renew it.',
];

function isTold(sentence: string, beside: string): boolean {
  const text = `${sentence}\n\n${AROUND}\n\n${beside}\n`;
  return scan(text, { detectors: DETECTORS }).findings.some(
    ({ detector, start }) => detector.endsWith('/told') && start < sentence.length,
  );
}

describe('the evidence for what is told in passing', () => {
  it('is weighed with what else was found', () => {
    assert.ok(TOLD.some((sentence) => isTold(sentence, DETAIL) && !isTold(sentence, 'Write to the office about it.')));
  });

  it('still stands when the other details have been redacted', () => {
    for (const sentence of TOLD) assert.equal(isTold(sentence, REDACTED), isTold(sentence, DETAIL), sentence);
  });
});
