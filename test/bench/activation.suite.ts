// Run inside an editor by activation.ts, with nothing open that would activate the extension before.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';

describe('activation', () => {
  it('is timed', async () => {
    const extension = vscode.extensions.getExtension('holdout.holdout');
    assert.ok(extension !== undefined && !extension.isActive);
    const start = performance.now();
    await extension.activate();
    writeFileSync(path.join(__dirname, 'activation.json'), JSON.stringify(performance.now() - start));
  });
});
