import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

describe('the patterns of the product', function () {
  this.timeout(600_000);

  // In a process of its own: it watches how patterns are made while the modules load, and here they are loaded already.
  it('backtrack no more than linearly, says recheck of those that it hasn’t looked at before', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'test/patterns/check.ts'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    assert.equal(status, 0, `${stdout}${stderr}`);
  });
});
