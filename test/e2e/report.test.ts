import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { violations } from '../host/axe';
import { FIRST_SAMPLE } from '../host/samples';
import type { Theme, Workbench } from '../host/workbench';
import { withWorkbench } from './with-workbench';

for (const theme of ['dark', 'light', 'high-contrast'] satisfies Theme[]) {
  describe(`the report, ${theme}`, function () {
    this.timeout(120_000);
    let workbench: Workbench;
    let folder: string;

    withWorkbench(
      `report-${theme}`,
      () => ({ theme }),
      async (opened) => {
        ({ workbench, folder } = opened);
        await workbench.openFile(FIRST_SAMPLE);
        await workbench.page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
        await workbench.page.keyboard.press('Control+Alt+P');
        await workbench.webview().getByRole('heading', { level: 1 }).waitFor();
      },
    );

    it('opens by its key and says the verdict first', async () => {
      const verdict = await workbench.webview().getByRole('heading', { level: 1 }).innerText();
      assert.match(verdict, /^Hold: \d+ details, /);
    });

    it('says in how many places they stand, as many as the language status counts', async () => {
      const { page } = workbench;
      const status = await page
        .locator('#status\\.languageStatus a[aria-label*="details found"]')
        .first()
        .getAttribute('aria-label');
      const [, places] = /\b(\d{1,5}) details found/.exec(status ?? '') ?? [];
      await workbench.webview().getByText(`They stand in ${places} places. `).waitFor();
    });

    it('passes the accessibility check', async () => {
      await workbench.screenshot(`report-${theme}`);
      assert.deepEqual(await violations(workbench.webview()), []);
    });

    it('shows secrets masked', async () => {
      const words = await workbench.webview().locator('main').innerText();
      assert.match(words, /••••••/);
      assert.doesNotMatch(words, /AKIA[A-Z0-9]{16}/);
      assert.match(words, /rollback\?token=••••••/, 'of an address that is a detail itself, the values are');
      assert.doesNotMatch(words, /sk_live_/);
    });

    it('keeps a detail with the keyboard, and takes it back', async () => {
      const report = workbench.webview();
      const before = await report.locator('.find').count();
      const keep = report.locator('.find').first().getByRole('radio', { name: 'Keep' });
      await keep.focus();
      await workbench.page.keyboard.press('Space');
      await report.getByRole('heading', { name: 'Kept on purpose' }).waitFor();
      assert.equal(await report.locator('.find').count(), before - 1);
      await report.getByRole('button', { name: 'Undo' }).focus();
      await workbench.page.keyboard.press('Enter');
      await report.getByRole('heading', { name: 'Kept on purpose' }).waitFor({ state: 'detached' });
      assert.equal(await report.locator('.find').count(), before);
    });

    it('jumps to a detail in the draft', async () => {
      await workbench
        .webview()
        .locator('.find')
        .first()
        .getByRole('button', { name: /Go to line/ })
        .click();
      await workbench.page.locator('.editor-instance .monaco-editor.focused').waitFor();
    });

    it('copies the safe version, and leaves the draft as it is', async () => {
      const report = workbench.webview();
      await report.getByRole('button', { name: 'Copy safe version' }).focus();
      await workbench.page.keyboard.press('Enter');
      await report.getByText('Copied. The draft itself is as it was.').waitFor();
      const copied = await workbench.page.evaluate(() => navigator.clipboard.readText());
      assert.ok(copied.includes('moving billing to usage pricing'));
      for (const planted of ['raman@northwindfreight.co', '+31 20 794 5512', 'AKIA'])
        assert.ok(!copied.includes(planted), planted);
      assert.ok(readFileSync(`${folder}/${FIRST_SAMPLE}`, 'utf8').includes('raman@northwindfreight.co'));
    });

    it('applies the safe version after showing it in a diff, in one undo step', async () => {
      const { page } = workbench;
      await workbench.webview().getByRole('button', { name: 'Apply to draft…' }).click();
      await page.locator('.monaco-diff-editor .modified').first().waitFor();
      await workbench.screenshot(`diff-${theme}`);
      await page.getByRole('button', { name: 'Apply to draft', exact: true }).click();
      await page.locator('.view-line', { hasText: '[e-mail address]' }).first().waitFor();
      await page.locator('.monaco-diff-editor').first().waitFor({ state: 'detached' });
      await workbench.clickText('What broke');
      await page.keyboard.press('Control+Z');
      await page.locator('.view-line', { hasText: '794 5512' }).first().waitFor();
    });
  });
}
