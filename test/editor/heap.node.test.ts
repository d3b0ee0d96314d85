import assert from 'node:assert/strict';
import v8 from 'node:v8';
import vm from 'node:vm';
import { ADDRESS, closeAll, flagged, openDraft } from './drafts';

/** A draft whose blocks, words and findings take far more than this when they are kept. */
const DRAFT = Array.from(
  { length: 250 },
  (_, index) => `Paragraph ${index} says that the kettle took its time, and that we waited.\n\n`,
).join('');
const BYTES_A_ROUND = 100_000;
const WARM_UP = 10;
/** Before a release, 1,000: HOLDOUT_HEAP_ROUNDS. */
const ROUNDS = Number(process.env['HOLDOUT_HEAP_ROUNDS'] ?? 60);

/** Bytes in use after collection. */
function heap(): number {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

async function openAndClose(round: number): Promise<void> {
  const draft = await openDraft(`# Round ${round}\n\n${DRAFT}Write to ${ADDRESS}.\n`);
  await flagged(draft, 1);
  await closeAll();
}

describe('drafts that were closed', () => {
  it('are not kept in memory', async function () {
    this.timeout(240_000 + ROUNDS * 2_000);
    for (let round = 0; round < WARM_UP; round++) await openAndClose(round);
    const before = heap();
    for (let round = 0; round < ROUNDS; round++) await openAndClose(WARM_UP + round);
    const grown = (heap() - before) / ROUNDS;
    assert.ok(grown < BYTES_A_ROUND, `${Math.round(grown)} bytes a round are kept`);
  });
});
