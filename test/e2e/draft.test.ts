import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installExtension, packageExtension } from '../host/package';
import { FIRST_SAMPLE } from '../host/samples';
import { storedBytes, storedState } from '../host/stored';
import type { Workbench } from '../host/workbench';
import { until } from '../support/until';
import { withWorkbench } from './with-workbench';

/** As it stands in the sample, up to where the screen breaks the line. */
const ADDRESS = 'raman@northwindfreight.co';

describe('the packaged extension, installed', function () {
  this.timeout(120_000);
  let workbench: Workbench;
  let folder: string;
  let installed: string;

  withWorkbench(
    'draft',
    async () => {
      installed = await mkdtemp(path.join(tmpdir(), 'holdout-installed-'));
      const extensionsDir = path.join(installed, 'extensions');
      await installExtension(await packageExtension(), extensionsDir);
      return { extension: 'installed', extensionsDir };
    },
    (opened) => void ({ workbench, folder } = opened),
  );

  after(() => rm(installed, { recursive: true, force: true }));

  it('opens a draft without a complaint', async () => {
    const { page, openFile } = workbench;
    await openFile(FIRST_SAMPLE);
    await page.locator('.view-line', { hasText: 'What we learned' }).first().waitFor();
    assert.deepEqual(await page.locator('.notification-toast').allInnerTexts(), []);
  });

  it('underlines what would give something away', async () => {
    const { page } = workbench;
    await page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
    await page.locator('.view-line', { hasText: ADDRESS }).first().waitFor();
  });

  it('says in the hover what was seen, without the text itself', async () => {
    const { page, clickText, runCommand } = workbench;
    await clickText(ADDRESS);
    await runCommand('Show or Focus Hover');
    const hover = page.locator('.monaco-hover:visible', { hasText: 'e-mail address' }).first();
    await hover.waitFor();
    assert.ok(!(await hover.innerText()).includes(ADDRESS));
    await page.keyboard.press('Escape');
  });

  it('lists the details in the Problems view, without the text itself', async () => {
    const lines = (await workbench.problems(4)).join('\n');
    assert.match(lines, /e-mail address/i);
    for (const text of [ADDRESS, 'Northwind', 'Raman', 'AKIA']) assert.ok(!lines.includes(text), `the list holds ${text}`);
  });

  it('redacts a detail with two keys', async () => {
    const { page, clickText, openQuickFixes } = workbench;
    const file = path.join(folder, FIRST_SAMPLE);
    const before = await readFile(file, 'utf8');
    await clickText(ADDRESS);
    await openQuickFixes('Redact this');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active.dirty').waitFor();
    await page.keyboard.press('Control+S');
    await page.locator('.tab.active:not(.dirty)').waitFor();
    assert.equal(await readFile(file, 'utf8'), before.replace(`priya.${ADDRESS}`, '[e-mail address]'));
  });

  it('runs, once a draft is open', async () => {
    const { page, runCommand } = workbench;
    await runCommand('Developer: Show Running Extensions');
    await page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Holdout: Check Before Posting' }).waitFor();
  });

  it('asks for nothing outside this machine', () => {
    assert.deepEqual(workbench.outsideRequests(), []);
  });

  it('finds the same again after its extension host crashed, and keeps what was stored', async () => {
    const { page } = workbench;
    const squiggles = page.locator('.squiggly-error, .squiggly-warning');
    // The list of running extensions lies over the draft.
    await page.keyboard.press('Escape');
    await workbench.openFile(FIRST_SAMPLE);
    await squiggles.first().waitFor();
    await squiggles.nth(3).waitFor();
    // The line is drawn anew while the draft is being read.
    const click = (): Promise<boolean> =>
      workbench.clickText('+31 20').then(
        () => true,
        () => false,
      );
    await until(click, 'a click on the number');
    await page.keyboard.press('ArrowRight');
    await (await workbench.openQuickFixes('Never flag this value')).getByText('Never flag this value').first().click();
    await until(async () => 'holdout.kept' in (await storedState(workbench)), 'something kept');
    const before = await storedState(workbench);
    await workbench.server.killExtensionHosts();
    await squiggles.first().waitFor({ state: 'detached' });
    await squiggles.first().waitFor({ timeout: 60_000 });
    assert.deepEqual(await storedState(workbench), before);
  });

  it('leaves no finding behind while it is disabled, and has them again when it is enabled', async () => {
    const { page, runCommand } = workbench;
    const squiggles = page.locator('.squiggly-error, .squiggly-warning');
    const before = await storedState(workbench);
    await runCommand('Extensions: Disable All Installed Extensions');
    const isDisabled = async (): Promise<boolean> =>
      [...(await storedBytes(workbench))].some(
        ([place, value]) => /identifiers\/disabled$/i.test(place) && value.includes('holdout.holdout'),
      );
    await until(isDisabled, 'the extension among the disabled ones');
    await page.reload();
    await page.locator('#status\\.host').first().waitFor({ timeout: 60_000 });
    await page.locator('.view-line', { hasText: 'What we learned' }).first().waitFor();
    await page.locator('.activitybar a[aria-label^="Holdout"]').waitFor({ state: 'detached' });
    await squiggles.first().waitFor({ state: 'detached' });
    assert.deepEqual(await storedState(workbench), before);
    await runCommand('Extensions: Enable All Extensions');
    await squiggles.first().waitFor({ timeout: 60_000 });
    assert.deepEqual(await storedState(workbench), before);
  });
});
