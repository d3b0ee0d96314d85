import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { plantedIn, storedBytes } from '../host/stored';
import type { Workbench } from '../host/workbench';
import { withWorkbench } from './with-workbench';

/** What must neither be stored nor copied. */
const PLANTED = ['Fabrikam', 'Contoso', 'ruth.okafor', '794 5512'];

const FIRST = `---
platform: linkedin
---

# A week

Our client Fabrikam Freight called on Monday.

Our client Fabrikam Freight called again.

Write to ruth.okafor@haldenmutual.co.uk or call +31 20 794 5512, as [the page](https://a.example/) says.
`;
const SECOND = `---
platform: linkedin
---

# Another week

Our client Contoso Bank waits. Our client Fabrikam Freight waits, too.
`;

describe('checking a draft, deciding, and taking the safe version', function () {
  this.timeout(120_000);
  let workbench: Workbench;
  let folder: string;
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const clipboard = (): Promise<string> => workbench.page.evaluate(() => navigator.clipboard.readText());
  const report = () => workbench.webview();

  withWorkbench(
    'posting',
    (samples) => {
      writeFileSync(path.join(samples, 'first.md'), FIRST);
      writeFileSync(path.join(samples, 'second.md'), SECOND);
      return {};
    },
    (opened) => void ({ workbench, folder } = opened),
  );

  const closeEditors = async (): Promise<void> => {
    await workbench.runCommand('View: Close All Editors');
    await workbench.page.locator('.tab').first().waitFor({ state: 'detached' });
  };

  /** Presses Tab in the report until what has the focus is called this. */
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let presses = 0; presses < 120; presses++) {
      const focused = await report()
        .locator('body')
        .evaluate((body) => {
          const element = body.ownerDocument.activeElement;
          return element === null
            ? ''
            : `${element.getAttribute('aria-label') ?? ''} ${element.closest('label')?.textContent ?? element.textContent ?? ''}`.trim();
        });
      if (focused.length < 80 && name.test(focused)) return;
      await workbench.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${name.source}`);
  };

  it('works with the keyboard alone', async () => {
    const { page } = workbench;
    const press = (...keys: string[]): Promise<void> =>
      keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
    await press('Control+P');
    await page.locator('.quick-input-widget input.input').waitFor();
    await page.keyboard.type('first.md');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'first.md' }).first().waitFor();
    await press('Enter');
    await page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
    await press('Control+Alt+P');
    await report().getByRole('heading', { level: 1 }).waitFor();

    // Into the report, and another style for the client.
    await press('Control+2');
    await report().locator('.find').first().waitFor();
    await tabTo(/^Pseudonym$/);
    await press('ArrowRight');
    await report().locator('.becomes', { hasText: 'a client in logistics' }).waitFor();
    await press('ArrowLeft');
    await report().locator('.becomes', { hasText: 'Client A' }).waitFor();

    await tabTo(/^Copy safe version$/);
    await press('Enter');
    await report().getByText('Copied. The draft itself is as it was.').waitFor();
    const copied = await clipboard();
    for (const planted of PLANTED) assert.ok(!copied.includes(planted), planted);
    assert.match(copied, /Client A called on Monday/);
    assert.equal(read('first.md'), FIRST);

    // The diff first, then one step that one undo takes back.
    await tabTo(/^Apply to draft…$/);
    await press('Enter');
    await page.locator('.monaco-diff-editor .modified').first().waitFor();
    await page.locator('.notification-toast', { hasText: 'On the right is the safe version' }).waitFor();
    await press('F1');
    await page.locator('.quick-input-widget input.input').waitFor();
    await page.keyboard.type('Apply Safe Version to the Draft');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Apply Safe Version' }).first().waitFor();
    await press('Enter');
    await page.locator('.view-line', { hasText: 'Client A called on Monday' }).first().waitFor();
    await page.locator('.monaco-diff-editor').first().waitFor({ state: 'detached' });
    // The editor takes a moment to have the focus; there is one step to undo, however often.
    const undone = page.locator('.view-line', { hasText: 'Fabrikam' }).first();
    for (let tries = 0; tries < 10 && !(await undone.isVisible()); tries++) {
      await press('Control+1', 'Control+Z');
      await undone.waitFor({ timeout: 2_000 }).catch(() => undefined);
    }
    await page.locator('.tab[data-resource-name="first.md"]:not(.dirty)').waitFor();
  });

  it('works with the mouse alone', async () => {
    const { page } = workbench;
    await closeEditors();
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'first.md' }).click();
    await page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
    await page
      .locator('.editor-actions')
      .getByRole('button', { name: /Check Before Posting/ })
      .first()
      .click();
    await report().locator('.find').first().waitFor();
    const before = await report().locator('.find').count();
    const row = report().locator('.find', { hasText: '794 5512' });
    await row.locator('label', { hasText: 'Keep' }).click();
    await report().getByRole('heading', { name: 'Kept on purpose' }).waitFor();
    assert.equal(await report().locator('.find').count(), before - 1);
    await report().getByRole('button', { name: 'Undo' }).click();
    await report().getByRole('heading', { name: 'Kept on purpose' }).waitFor({ state: 'detached' });

    // As Markdown the link keeps its form, as plain text it is written out.
    await report().locator('.actions label', { hasText: 'Markdown' }).click();
    await report().getByRole('button', { name: 'Copy safe version' }).click();
    await report().getByText('Copied. The draft itself is as it was.').waitFor();
    assert.match(await clipboard(), /\[the page\]\(https:\/\/a\.example\/\)/);
    await report().locator('.actions label', { hasText: 'Plain text' }).click();
    await report().locator('.actions input:checked + *, .actions label:has(input:checked)', { hasText: 'Plain text' }).waitFor();
    await report().getByRole('button', { name: 'Copy safe version' }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('the page (https://a.example/)'));
    assert.match(await report().locator('.len').innerText(), /^[\d,]+ of 3,000 characters$/);

    await report().getByRole('button', { name: 'Apply to draft…' }).click();
    await page.locator('.monaco-diff-editor .modified').first().waitFor();
    await page.getByRole('button', { name: 'Apply to draft', exact: true }).click();
    await page.locator('.view-line', { hasText: 'Client A called on Monday' }).first().waitFor();
    await page.locator('.tab.active.dirty').waitFor();
    await page.locator('.monaco-diff-editor').first().waitFor({ state: 'detached' });
    assert.equal(read('first.md'), FIRST);
  });

  it('keeps a client’s pseudonym over a series, if its author wants', async () => {
    const { page, runCommand, openFile } = workbench;
    await runCommand('File: Revert File');
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
    await closeEditors();
    await openFile('first.md');
    await page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
    await page.keyboard.press('Control+Alt+P');
    await report().locator('.series select').selectOption('everywhere');
    await report().getByText('Stored as fingerprints, without the names.').waitFor();
    await workbench.screenshot('series');
    await report().getByRole('button', { name: 'Copy safe version' }).click();
    await report().getByText('Copied. The draft itself is as it was.').waitFor();
    await closeEditors();

    await openFile('second.md');
    await page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
    await page.keyboard.press('Control+Alt+P');
    await report().locator('.becomes', { hasText: 'Client B' }).waitFor();
    await report().getByRole('button', { name: 'Copy safe version' }).click();
    await report().getByText('Copied. The draft itself is as it was.').waitFor();
    assert.equal(await clipboard(), 'Another week\n\nClient B waits. Client A waits, too.');

    await runCommand('Manage Pseudonyms');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Client A' }).waitFor();
    assert.ok(!(await rows.allInnerTexts()).join(' ').includes('Fabrikam'));
    await page.keyboard.press('Escape');
  });

  it('keeps details in all four ways, and stores none of their words', async () => {
    const { page, clickText, openFile, openQuickFixes, runCommand } = workbench;
    await closeEditors();
    await openFile('first.md');
    const squiggles = page.locator('.squiggly-error, .squiggly-warning');
    await squiggles.first().waitFor();
    for (const [text, fix] of [
      ['Fabrikam', 'Keep this one'],
      ['Freight called again', 'Keep it everywhere in this draft'],
      ['ruth.okafor', 'Never flag this value'],
      ['+31 20', 'Turn off'],
    ] as const) {
      await clickText(text);
      await page.keyboard.press('ArrowRight');
      const menu = await openQuickFixes(fix);
      await menu.getByText(fix).first().click();
      await menu.waitFor({ state: 'detached' });
    }
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Everywhere' }).click();
    await squiggles.first().waitFor({ state: 'detached' });

    const stored = await storedBytes(workbench);
    assert.ok(
      [...stored.values()].some((value) => value.includes('holdout.kept') || value.includes('"scope":"value"')),
      'what is kept is not among what is stored',
    );
    assert.deepEqual(plantedIn(stored, PLANTED), []);

    await runCommand('Manage Kept Details');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'E-mail address' }).waitFor();
    const listed = (await rows.allInnerTexts()).join('\n');
    for (const planted of PLANTED) assert.ok(!listed.includes(planted), planted);
    for (let row = 0; row < 4; row++) await rows.nth(row).click();
    await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
    await squiggles.nth(3).waitFor();
  });
});
