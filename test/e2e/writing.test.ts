import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Workbench } from '../host/workbench';
import { withWorkbench } from './with-workbench';

const DRAFT = `---
platform: linkedin
---

Write to ruth.okafor@haldenmutual.co.uk today.

Or to ada@lovelace.dev instead.
`;

/** What the editor offers while a draft is written, and is seldom used. */
describe('writing', function () {
  this.timeout(120_000);
  let workbench: Workbench;
  let folder: string;

  withWorkbench(
    'writing',
    (samples) => {
      writeFileSync(path.join(samples, 'letter.md'), DRAFT);
      return {};
    },
    async (opened) => {
      ({ workbench, folder } = opened);
      await workbench.openFile('letter.md');
      await workbench.page.locator('.squiggly-error').nth(1).waitFor();
    },
  );

  it('offers once to ask at each copy of serious details', async () => {
    const { page, clickText } = workbench;
    const offer = page.locator('.notification-toast', { hasText: 'Should Holdout ask each time' });
    const copy = async (text: string): Promise<void> => {
      await clickText(text);
      await page.keyboard.press('Control+L');
      await page.keyboard.press('Control+C');
      await page.waitForFunction(async (held) => (await navigator.clipboard.readText()).includes(held), text);
    };
    await copy('Write to');
    await offer.waitFor();
    // The editor may take no notice of a click on a notification that is still being moved to its place.
    for (let tries = 0; tries < 10 && (await offer.isVisible()); tries++) {
      await offer.getByRole('button', { name: 'No', exact: true }).click();
      await offer.waitFor({ state: 'detached', timeout: 3_000 }).catch(() => undefined);
    }
    assert.equal(await offer.count(), 0);
    await copy('Or to');
    // Another command's word comes after whatever the copy would have said.
    await workbench.runCommand('Manage Kept Details');
    await page.locator('.notification-toast', { hasText: 'Nothing is kept on purpose.' }).waitFor();
    assert.equal(await offer.count(), 0);
  });

  it('shows all redactions of a kind in the refactor preview, and makes those that are ticked', async () => {
    const { page, clickText, openQuickFixes } = workbench;
    await clickText('ruth.');
    await page.keyboard.press('ArrowRight');
    await (await openQuickFixes('Redact all 2 of this kind')).getByText('Redact all 2 of this kind').first().click();
    const preview = page.locator('.bulk-edit-panel');
    await preview.locator('.edit-checkbox').first().click();
    await preview.getByRole('button', { name: 'Apply' }).click();
    await page.locator('.view-line', { hasText: 'Or to [e-mail address] instead.' }).first().waitFor();
    await page.locator('.view-line', { hasText: 'Write to [e-mail address] today.' }).first().waitFor();
    await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
  });

  it('has its check in the context menu', async () => {
    const { page } = workbench;
    const heading = workbench.webview().getByRole('heading', { level: 1 });
    // The editor takes no notice of a click that comes right after the menu has opened.
    for (let tries = 0; tries < 10 && !(await heading.isVisible()); tries++) {
      await page.locator('.editor-instance .view-line', { hasText: 'today' }).first().click({ button: 'right' });
      const entry = page.locator('.monaco-menu .action-item', { hasText: 'Check Before Posting' }).first();
      await entry.hover();
      await entry.click();
      await heading.waitFor({ timeout: 3_000 }).catch(() => page.keyboard.press('Escape'));
    }
    await heading.waitFor();
    await page.locator('.tab', { hasText: 'letter.md' }).first().click();
  });

  it('is told why a draft over the size limit isn’t checked, and when it is again', async () => {
    const { page } = workbench;
    const limit = (sizeLimit: number): void => {
      mkdirSync(path.join(folder, '.vscode'), { recursive: true });
      writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify({ 'holdout.sizeLimit': sizeLimit }));
    };
    const told = (words: string) => page.locator(`#status\\.languageStatus a[aria-label*="${words}"]`).waitFor();
    await told('No details found');
    limit(20);
    await told('Not checked: too long. Over holdout.sizeLimit');
    limit(2_000_000);
    await told('No details found');
  });
});
