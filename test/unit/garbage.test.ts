import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** What a scan may leave among old objects. It is words met for the first time, two thirds of this; a draft's blocks, words and matches take three times this. */
const BYTES_A_SCAN = 30_000;

describe('what is worked out in a scan', function () {
  this.timeout(120_000);

  it('is garbage for the quick collection of young objects when the scan has ended', () => {
    // In a process of its own: what other tests have run changes where the engine puts objects. Without pretenuring, as the command line does (workers.ts).
    const flags = ['--expose-gc', '--no-allocation-site-pretenuring', '--import', 'tsx'];
    const left = Number(
      execFileSync(process.execPath, [...flags, 'test/support/bytes-left.ts'], { cwd: ROOT, encoding: 'utf8' }),
    );
    assert.ok(left < BYTES_A_SCAN, `${left} bytes a scan are left`);
    assert.ok(left > 0, 'nothing was measured');
  });
});
