import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installExtension, packageExtension } from '../host/package';
import { copyOfSamples, FIRST_SAMPLE, type SampleFolder } from '../host/samples';
import { launch, type Workbench } from '../host/workbench';

describe('the packaged extension, installed', function () {
  this.timeout(120_000);
  let workbench: Workbench;
  let samples: SampleFolder;
  let installed: string;

  before(async () => {
    installed = await mkdtemp(path.join(tmpdir(), 'holdout-installed-'));
    const extensionsDir = path.join(installed, 'extensions');
    await installExtension(await packageExtension(), extensionsDir);
    samples = await copyOfSamples();
    workbench = await launch({ folder: samples.folder, extension: 'installed', extensionsDir });
  });

  after(async () => {
    await workbench?.close();
    await samples?.remove();
    await rm(installed, { recursive: true, force: true });
  });

  it('opens a draft without a complaint', async () => {
    const { page, openFile } = workbench;
    await openFile(FIRST_SAMPLE);
    await page.locator('.view-line', { hasText: 'What we learned' }).first().waitFor();
    assert.deepEqual(await page.locator('.notification-toast').allInnerTexts(), []);
  });

  it('runs, once a draft is open', async () => {
    const { page, runCommand } = workbench;
    await runCommand('Developer: Show Running Extensions');
    await page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Holdout: Check Before Posting' }).waitFor();
  });

  it('asks for nothing outside this machine', () => {
    assert.deepEqual(workbench.outsideRequests(), []);
  });
});
