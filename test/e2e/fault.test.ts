import assert from 'node:assert/strict';
import { buildFaulty } from '../host/faulty';
import { holdoutLog } from '../host/logs';
import { FIRST_SAMPLE } from '../host/samples';
import type { Workbench } from '../host/workbench';
import { until } from '../support/until';
import { withWorkbench } from './with-workbench';

describe('a detector that throws', function () {
  this.timeout(120_000);
  let workbench: Workbench;
  const log = (): string => holdoutLog(workbench.server);

  withWorkbench(
    'fault',
    async () => ({ extensionFolders: [await buildFaulty()] }),
    async (opened) => {
      ({ workbench } = opened);
      await workbench.openFile(FIRST_SAMPLE);
    },
  );

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
