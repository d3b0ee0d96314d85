import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildFaulty } from '../host/faulty';
import { copyOfSamples, FIRST_SAMPLE, type SampleFolder } from '../host/samples';
import { launch, type Workbench } from '../host/workbench';
import { until } from '../support/until';

describe('a detector that throws', function () {
  this.timeout(120_000);
  let workbench: Workbench;
  let samples: SampleFolder;
  const log = (): string => {
    const logs = path.join(workbench.server.userDataDir, 'logs');
    return readdirSync(logs, { recursive: true, encoding: 'utf8' })
      .filter((file) => /[\\/]holdout\.holdout[\\/][^\\/]+\.log$/.test(file))
      .map((file) => readFileSync(path.join(logs, file), 'utf8'))
      .join('');
  };

  before(async () => {
    samples = await copyOfSamples();
    workbench = await launch({ folder: samples.folder, extensionFolders: [await buildFaulty()] });
    await workbench.openFile(FIRST_SAMPLE);
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') console.log(`How it looked: ${await workbench.screenshot('fault-failed')}`);
  });

  after(async () => {
    await workbench?.close();
    await samples?.remove();
  });

  it('stops none of the others', async () => {
    await workbench.page.locator('.squiggly-error, .squiggly-warning').nth(3).waitFor();
  });

  it('is told beside the language', async () => {
    await workbench.page
      .locator('#status\\.languageStatus a[aria-label*="details found, partly checked. A detector failed; see the log"]')
      .waitFor();
  });

  it('is in the log once, by its name and without a word of the draft', async () => {
    const { page, clickText } = workbench;
    await clickText('What we learned');
    await page.keyboard.press('End');
    await page.keyboard.type(' ruth.okafor@haldenmutual.co.uk');
    await page.locator('.view-line', { hasText: 'haldenmutual' }).first().waitFor();
    await until(
      () => log().includes('The detector company/faulty failed (RangeError); the others went on.'),
      'the fault in the log',
    );
    assert.equal(log().split('company/faulty').length, 2, log());
    assert.doesNotMatch(log(), /northwind|raman|it failed at|haldenmutual/i);
  });
});
