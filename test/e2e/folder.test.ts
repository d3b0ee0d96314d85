import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../host/paths';
import type { Workbench } from '../host/workbench';
import { withWorkbench } from './with-workbench';

const DRAFT = `# A week

Our client Fabrikam Freight called. Write to ruth.okafor@haldenmutual.co.uk about Skylark.
`;

/** Everything that a folder could say to keep Holdout quiet, or to make it noisy. */
const HOSTILE: Readonly<Record<string, string>> = {
  'draft.md': DRAFT,
  '.holdout.yml': 'public: [Fabrikam Freight]\nterms:\n  - { term: Skylark, kind: codename }\n',
  '.vscode/settings.json': JSON.stringify({
    'holdout.confidence': 'certain',
    'holdout.detectors': { 'personal/email': 'off' },
    'holdout.platforms': ['own-site'],
  }),
};

const ADDRESS = /E-mail address/;
const CLIENT = /Name of a client/;
const TERM = /Private term/;

describe('a folder', function () {
  this.timeout(60_000);
  let workbench: Workbench;
  let window: Workbench;
  /** A file that lists what is read of the folders that are on no disk. */
  let reads: string;

  withWorkbench(
    'folder',
    (samples) => {
      reads = path.join(samples, '..', 'reads.txt');
      mkdirSync(path.join(samples, '.vscode'));
      for (const [name, text] of Object.entries(HOSTILE)) writeFileSync(path.join(samples, name), text);
      return {
        restricted: true,
        extensionFolders: [ROOT, path.join(ROOT, 'test/host/memory-workspace')],
        settings: { 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.untrustedFiles': 'open' },
        env: { HOLDOUT_MEMORY: JSON.stringify(HOSTILE), HOLDOUT_MEMORY_READS: reads },
      };
    },
    (opened) => {
      ({ workbench } = opened);
      window = workbench;
    },
  );

  describe('that isn’t trusted', () => {
    it('can’t switch detectors off, raise the confidence, name what is public or add terms', async () => {
      await window.openFile('draft.md');
      await window.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
      const lines = (await window.problems(3)).join('\n');
      assert.match(lines, ADDRESS);
      assert.match(lines, CLIENT);
      assert.doesNotMatch(lines, TERM);
    });

    it('can’t say where its drafts go, which are checked before posting all the same', () => asksWhereDraftsGo(window));

    it('is checked as a whole', () => checkedAsAWhole(window));

    it('is listened to once it is trusted', async () => {
      await trust(window);
      await listenedTo(window);
    });
  });

  // As the folders of remote repositories are, which the editor asks about.
  describe('that isn’t trusted, in a file system that is no disk', () => {
    const rows = (words: RegExp) => window.page.locator('.markers-panel .monaco-list-row', { hasText: words });
    const wasRead = (name: string): boolean => readFileSync(reads, 'utf8').includes(`vscode-vfs:/drafts/${name}\n`);

    before(async () => {
      window = await workbench.another('vscode-vfs://memory/drafts');
      await window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'draft.md' }).dblclick();
    });

    it('can’t switch detectors off, raise the confidence, name what is public or add terms', async () => {
      await window.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
      const lines = (await window.problems(3)).join('\n');
      assert.match(lines, ADDRESS);
      assert.match(lines, CLIENT);
      assert.doesNotMatch(lines, TERM);
    });

    it('has what is written found, and no finding is left where it was deleted', async () => {
      const { page, clickText } = window;
      await clickText('Our client');
      await page.keyboard.type('Skylark was told by ada@lovelace.dev today. ');
      await rows(ADDRESS).nth(1).waitFor();
      await page.keyboard.press('Shift+Home');
      await page.keyboard.press('Delete');
      await rows(ADDRESS).nth(1).waitFor({ state: 'detached' });
      assert.equal(await rows(TERM).count(), 0);
      assert.equal(await rows(CLIENT).count(), 1);
      await page.keyboard.press('Control+S');
      await page.locator('.tab.active:not(.dirty)').waitFor();
    });

    it('doesn’t have its list of terms so much as read', () => {
      assert.ok(wasRead('draft.md'));
      assert.ok(!wasRead('.holdout.yml'));
    });

    it('can’t say where its drafts go, which are checked before posting all the same', () => asksWhereDraftsGo(window));

    it('is checked as a whole', () => checkedAsAWhole(window));

    it('is listened to once it is trusted', async () => {
      await trust(window);
      await listenedTo(window);
      assert.ok(wasRead('.holdout.yml'));
    });
  });

  // The editor trusts it by itself, whatever it says: what it holds is no program that could be run.
  describe('in a file system that is no disk', () => {
    before(async () => {
      window = await workbench.another('memory:/drafts');
      // Quick open finds no files there.
      await window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'draft.md' }).dblclick();
    });

    it('is listened to', async () => {
      await window.runCommand('Problems: Focus on Problems View');
      await listenedTo(window);
    });

    it('is checked as a whole', () => checkedAsAWhole(window));

    it('has its drafts checked before posting, and kept as safe versions', async () => {
      await window.clickText('A week');
      await window.page.keyboard.press('Control+Alt+P');
      await window.webview().getByRole('button', { name: 'Copy safe version' }).click();
      await window.webview().getByText('Copied. The draft itself is as it was.').waitFor();
      assert.doesNotMatch(await window.page.evaluate(() => navigator.clipboard.readText()), /Skylark/);
    });
  });
});

async function asksWhereDraftsGo({ page, clickText }: Workbench): Promise<void> {
  await clickText('A week');
  await page.keyboard.press('Control+Alt+P');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'LinkedIn' }).first().waitFor();
  await page.keyboard.press('Escape');
}

async function trust({ page, runCommand }: Workbench): Promise<void> {
  await runCommand('Workspaces: Manage Workspace Trust');
  await page.locator('.workspace-trust-editor').getByRole('button', { name: 'Trust', exact: true }).click();
  await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor({ state: 'detached' });
}

/** Its private term is flagged, its public name and what it switched off aren't. */
async function listenedTo(window: Workbench): Promise<void> {
  const rows = window.page.locator('.markers-panel .monaco-list-row');
  await rows.filter({ hasText: TERM }).waitFor();
  await rows.filter({ hasText: ADDRESS }).waitFor({ state: 'detached' });
  await rows.filter({ hasText: CLIENT }).waitFor({ state: 'detached' });
}

async function checkedAsAWhole({ page, runCommand }: Workbench): Promise<void> {
  await runCommand('Check Every Draft in a Folder');
  await page.locator('.quick-input-title', { hasText: /^\d drafts? checked, \d with details$/ }).waitFor();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'draft.md' }).waitFor();
  await page.keyboard.press('Escape');
}
