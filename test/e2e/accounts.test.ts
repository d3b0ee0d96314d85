import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { violations } from '../host/axe';
import { FIRST_SAMPLE } from '../host/samples';
import type { Theme, Workbench } from '../host/workbench';
import { withWorkbench } from './with-workbench';

const CONTROL = 'Data for Generative AI Improvement';
const ROBOTS = 'User-agent: GPTBot\nUser-agent: Bytespider\nDisallow: /\n';
/** The narrowest side bar that the page is made for. */
const NARROWEST = 260;

for (const theme of ['dark', 'light', 'high-contrast'] satisfies Theme[]) {
  describe(`the accounts, ${theme}`, function () {
    this.timeout(120_000);
    let workbench: Workbench;
    let folder: string;
    let accounts: FrameLocator;

    withWorkbench(
      `accounts-${theme}`,
      async (samples) => {
        await mkdir(path.join(samples, 'static'));
        await writeFile(path.join(samples, 'hugo.toml'), 'title = "A site"\n');
        await writeFile(path.join(samples, 'static', 'robots.txt'), ROBOTS);
        return { theme, settings: { 'chat.disableAIFeatures': false } };
      },
      async (opened) => {
        ({ workbench, folder } = opened);
        accounts = workbench.webview();
        await workbench.openFile(FIRST_SAMPLE);
        await workbench.page.locator('.squiggly-error').first().waitFor();
      },
    );

    it('asks for the region first', async () => {
      await showAccounts(workbench);
      await accounts.getByRole('heading', { name: 'Where are your accounts?' }).waitFor();
      await settled(accounts);
      await workbench.screenshot(`accounts-region-${theme}`);
      assert.deepEqual(await violations(accounts), []);
      await tabTo(workbench, accounts.getByRole('radio', { name: 'United States' }));
      for (let presses = 0; presses < 3; presses++) await workbench.page.keyboard.press('ArrowDown');
      assert.equal(await accounts.getByRole('radio', { name: 'United Kingdom' }).isChecked(), true);
      await tabTo(workbench, accounts.getByRole('button', { name: 'Next: your platforms' }));
      await workbench.page.keyboard.press('Enter');
    });

    it('asks for the platforms next, with those of the workspace ticked', async () => {
      const heading = accounts.getByRole('heading', { name: 'What do you post on, or write with?' });
      await heading.waitFor();
      assert.equal(await isFocused(heading), true, 'a new step begins at its heading');
      await workbench.screenshot(`accounts-platforms-${theme}`);
      assert.deepEqual(await violations(accounts), []);
      assert.equal(await accounts.getByRole('checkbox', { name: 'LinkedIn, named in a draft' }).isChecked(), true);
      assert.equal(await accounts.getByRole('checkbox', { name: 'Your site, made with Hugo' }).isChecked(), true);
      for (const name of ['X', 'DEV']) {
        await tabTo(workbench, accounts.getByRole('checkbox', { name, exact: true }));
        await workbench.page.keyboard.press('Space');
      }
      await tabTo(workbench, accounts.getByRole('button', { name: 'Show my checklist (4)' }));
      await workbench.page.keyboard.press('Enter');
      await accounts.getByRole('heading', { name: 'Accounts', exact: true }).waitFor();
    });

    it('says of the draft in front where it goes, and how many details are in it', async () => {
      const draft = accounts.locator('#draft');
      await draft.getByText('LinkedIn trains on public posts in the UK').waitFor();
      await draft.getByText(/^\d+ details$/).waitFor();
      assert.doesNotMatch(await accounts.locator('main').innerText(), /Northwind|Raman|Kestrel/);
      await workbench.screenshot(`accounts-checklist-${theme}`);
    });

    it('leads to the control that is open, and shows the way to it', async () => {
      await tabTo(workbench, accounts.getByRole('link', { name: 'the switch on this account' }));
      await workbench.page.keyboard.press('Enter');
      const row = accounts.locator('.row-btn', { hasText: CONTROL });
      await accounts.getByRole('tab', { name: 'Desktop' }).waitFor();
      assert.equal(await row.getAttribute('aria-expanded'), 'true');
      await until(() => isFocused(row));
      await tabTo(workbench, accounts.getByRole('tab', { name: 'Desktop' }));
      await workbench.page.keyboard.press('ArrowRight');
      await accounts.getByText('Tap your profile photo').waitFor();
      await workbench.page.keyboard.press('ArrowLeft');
      await accounts.getByText('Sign in at linkedin.com.').waitFor();
      await workbench.screenshot(`accounts-control-${theme}`);
    });

    it('marks a control with one key, and the draft’s details weigh less at once', async () => {
      const errors = workbench.page.locator('.squiggly-error');
      const before = await errors.count();
      await accounts.getByRole('checkbox', { name: `Set to Off: ${CONTROL}` }).focus();
      await workbench.page.keyboard.press('Space');
      await accounts.getByText(/^Set to Off, declared/).waitFor();
      await workbench.page.locator('.squiggly-warning').first().waitFor();
      assert.ok((await errors.count()) < before);
      await accounts.locator('#draft').getByText('LinkedIn is asked not to train on public posts').waitFor();
      const box = accounts.getByRole('checkbox', { name: `Set to Off: ${CONTROL}` });
      assert.equal(await box.isChecked(), true);
      assert.equal(await isFocused(box), true, 'the focus stays where it was');
    });

    it('takes other answers, and takes them back', async () => {
      await accounts.getByRole('radio', { name: 'Left on, by choice' }).focus();
      await workbench.page.keyboard.press('Space');
      await workbench.page.locator('.squiggly-error').first().waitFor();
      await accounts.getByRole('button', { name: 'Undo this answer' }).focus();
      await workbench.page.keyboard.press('Enter');
      await accounts.getByText(/^Set to Off, declared/).waitFor();
    });

    it('is as it was after it was hidden', async () => {
      await workbench.runCommand('View: Show Explorer');
      await workbench.page.locator('.explorer-folders-view').waitFor();
      await showAccounts(workbench);
      await accounts.locator('.row-btn[aria-expanded="true"]', { hasText: CONTROL }).waitFor();
    });

    it('passes the accessibility check with everything open', async () => {
      await openAll(accounts);
      await workbench.screenshot(`accounts-open-${theme}`);
      assert.deepEqual(await violations(accounts), []);
    });

    it(`fits into ${NARROWEST} pixels`, async () => {
      await resizeSideBar(workbench, NARROWEST);
      await workbench.screenshot(`accounts-narrow-${theme}`);
      assert.deepEqual(await overflowing(accounts), []);
    });

    it('changes an editor’s setting for this workspace with one click', async () => {
      await accounts.getByRole('button', { name: 'Turn off in this workspace: chat.disableAIFeatures' }).click();
      await accounts.getByText('AI features of the editor are off').waitFor();
      const settings = await readFile(path.join(folder, '.vscode', 'settings.json'), 'utf8');
      assert.equal((JSON.parse(settings) as Record<string, unknown>)['chat.disableAIFeatures'], true);
    });

    it('reads the site’s robots.txt, and previews what it lacks before writing it', async () => {
      const site = accounts.locator('#site');
      await site.getByText('asks 2 of 13 training crawlers to stay out').waitFor();
      await site.getByRole('button', { name: 'Preview the missing lines' }).click();
      const preview = workbench.page.locator('.bulk-edit-panel');
      await preview.getByText('robots.txt').first().waitFor();
      const file = path.join(folder, 'static', 'robots.txt');
      assert.equal(await readFile(file, 'utf8'), ROBOTS);
      await preview.locator('.edit-checkbox').first().click();
      await preview.getByRole('button', { name: 'Apply' }).click();
      await site.getByText('General reservation.').waitFor();
      assert.match(await readFile(file, 'utf8'), /User-agent: ClaudeBot/);
    });

    it('is there again after the window was reloaded', async () => {
      await workbench.page.reload();
      await workbench.page.locator('.monaco-workbench').waitFor();
      await workbench.page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 });
      await showAccounts(workbench);
      await accounts.getByRole('heading', { name: 'Accounts', exact: true }).waitFor();
      await accounts.getByText(/^Set to Off, declared/).waitFor();
    });

    it('asks where a draft goes that doesn’t say it, and takes one click for an answer', async () => {
      await workbench.openFile('nothing-to-hide.md');
      const draft = accounts.locator('#draft');
      await draft.getByText('Where will it go?').waitFor();
      await draft.getByText('No details').waitFor();
      assert.deepEqual(await violations(accounts), []);
      const ask = draft.getByRole('button', { name: 'LinkedIn', exact: true });
      await ask.focus();
      await workbench.page.keyboard.press('Enter');
      await draft.getByRole('button', { name: 'Going to LinkedIn: change' }).waitFor();
      assert.equal(await isFocused(accounts.locator('#draft-destination')), true, 'the focus stays near');
    });

    it('imports a checklist, and shows first what is due again', async () => {
      const file = path.join(folder, 'checklist.json');
      await writeFile(
        file,
        JSON.stringify({
          version: 2,
          region: 'UK',
          platforms: ['medium', 'x'],
          answers: { 'x-grok': [{ value: 'set', on: '2026-07-14', factsVersion: 1 }] },
        }),
      );
      await accounts.getByRole('button', { name: 'Import' }).click();
      const { page } = workbench;
      // The dialog writes its own path into the input when it has listed the folder, and would overwrite one typed before.
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'checklist.json' }).click();
      await page.locator('.monaco-dialog-box').getByRole('button', { name: 'Replace' }).click();
      await accounts.getByText('0 of 3 controls answered, 1 due again').waitFor();
      const first = accounts.locator('#card-x .ctl').first();
      await first.getByText('Due again.').waitFor();
      await workbench.screenshot(`accounts-due-${theme}`);
      await first.getByRole('checkbox').press('Space');
      await accounts.getByText('1 of 3 controls answered').waitFor();
    });
  });
}

/** From the palette, with keys alone. */
async function showAccounts({ page }: Workbench): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input.input').waitFor();
  await page.keyboard.type('Holdout: Show Accounts');
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Show Accounts' }).waitFor();
  await page.keyboard.press('Enter');
}

/** Presses Tab until the element has the focus. */
async function tabTo({ page }: Workbench, element: Locator): Promise<void> {
  await element.waitFor();
  for (let presses = 0; presses < 120; presses++) {
    if (await isFocused(element)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never got there');
}

function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((one) => one.ownerDocument.hasFocus() && one.ownerDocument.activeElement === one);
}

async function until(question: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await question()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('what the test waits for did not happen');
}

/** Waits until nothing on the page moves any more: half-way, an animation's colours are nobody's choice. */
async function settled(page: FrameLocator): Promise<void> {
  await page.locator('body').evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
}

/** Opens every card, every list of minor settings, every control and its sources. */
async function openAll(page: FrameLocator): Promise<void> {
  for (const closed of [
    'details:not([open]) > summary',
    '.row-btn[aria-expanded="false"]',
    'details:not([open]) > summary',
    '.row-btn[aria-expanded="false"]',
    'details:not([open]) > summary',
  ]) {
    for (let left = await page.locator(closed).count(); left > 0; left = await page.locator(closed).count())
      await page.locator(closed).first().click();
  }
}

/** What stands out of the page's width, and whatever makes it scroll sideways. */
function overflowing(page: FrameLocator): Promise<string[]> {
  return page.locator('body').evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll('main *')].filter(
      (element) => !element.closest('.vh') && element.getBoundingClientRect().right > width + 0.5,
    );
    return wide.map((element) => `${element.tagName} ${element.className.toString()}`);
  });
}

async function resizeSideBar({ page }: Workbench, width: number): Promise<void> {
  const bar = await page.locator('.part.sidebar').boundingBox();
  assert.ok(bar);
  await page.mouse.move(bar.x + bar.width + 1, bar.y + bar.height / 2);
  await page.mouse.down();
  await page.mouse.move(bar.x + width, bar.y + bar.height / 2, { steps: 5 });
  await page.mouse.up();
}
