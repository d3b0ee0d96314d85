import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { scan } from '../../src/core/scan';
import { DETECTORS } from '../../src/detectors/index';
import { readAnnotatedDraft } from '../support/annotated';

const DRAFTS = 40;
const FOLDER = path.resolve(__dirname, '../drafts-learn');

/** What a scan may leave among old objects. It is words met for the first time, a third of this; a draft's blocks, words and matches take three times this. */
const BYTES_A_SCAN = 30_000;

type Collect = (options: { readonly type: 'minor' }) => void;

/** Bytes among old objects. */
function old(): number {
  return getHeapSpaceStatistics().reduce(
    (sum, { space_name: name, space_used_size: size }) => (/^(?:old|large_object)_space$/.test(name) ? sum + size : sum),
    0,
  );
}

describe('what is worked out in a scan', function () {
  this.timeout(120_000);

  it('is garbage for the quick collection of young objects when the scan has ended', () => {
    setFlagsFromString('--expose-gc');
    // As the command line does, see workers.ts: else chance has a say.
    setFlagsFromString('--no-allocation-site-pretenuring');
    const collect = runInNewContext('gc') as Collect;
    const files = readdirSync(FOLDER)
      .filter((name) => name.endsWith('.md'))
      .slice(0, DRAFTS);
    const texts = files.map((name) => readAnnotatedDraft(path.join(FOLDER, name)).text);
    const round = (): void => {
      for (const text of texts) {
        scan(text, { detectors: DETECTORS });
        // What is held weakly by old objects goes at the second.
        collect({ type: 'minor' });
        collect({ type: 'minor' });
      }
    };
    round();
    round();
    const before = old();
    round();
    const grown = (old() - before) / texts.length;
    assert.ok(grown < BYTES_A_SCAN, `${Math.round(grown)} bytes a scan are left`);
  });
});
