import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Workbench } from '../host/workbench';
import { withWorkbench } from './with-workbench';

const DRAFT = '---\nplatform: linkedin\n---\n\n# A week\n\nWrite to ruth.okafor@haldenmutual.co.uk today.\n\nGoodbye.\n';

describe('a draft that was edited since it was checked, and is scanned only when it is asked for', function () {
  this.timeout(120_000);
  let workbench: Workbench;

  withWorkbench(
    'edited',
    (folder) => {
      writeFileSync(path.join(folder, 'edited.md'), DRAFT);
      return { settings: { 'holdout.run': 'manual' } };
    },
    (opened) => {
      ({ workbench } = opened);
    },
  );

  it('is scanned before its safe version is copied from the report', async () => {
    const { page } = workbench;
    await workbench.openFile('edited.md');
    await workbench.runCommand('Check Before Posting');
    const report = workbench.webview();
    await report.getByRole('heading', { level: 1 }).waitFor();
    await workbench.clickText('Goodbye');
    await page.keyboard.press('Home');
    await page.keyboard.type('Or to ada@lovelace.dev. ');
    await report.getByRole('button', { name: 'Copy safe version' }).click();
    await report.getByText('Copied. The draft itself is as it was.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(copied.includes('Or to'), 'the edit is not in it');
    for (const planted of ['okafor', 'lovelace']) assert.ok(!copied.includes(planted), planted);
  });
});
