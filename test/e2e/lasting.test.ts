import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reopenWithState, storedState } from '../host/stored';
import type { Workbench } from '../host/workbench';
import { until } from '../support/until';
import { withWorkbench } from './with-workbench';

const DRAFT = `Write to ruth.okafor@haldenmutual.co.uk about it.

Or to ada@lovelace.dev instead.
`;

const KEPT = { scope: 'value', draft: '', detail: '00112233445566778899aabbccddeeff', label: 'client', on: '2026-01-02' };

/** What another version, another program or a failing disk may have left. */
const RUBBISH: Readonly<Record<string, unknown>> = {
  'holdout.checklist': { version: 99, region: 'UK', platforms: ['linkedin'], more: { of: 'the future' } },
  'holdout.kept': { version: 1, details: [KEPT, null, 7, { ...KEPT, label: '__proto__' }, { scope: 'place' }] },
  'holdout.pseudonyms': 'Client A',
  'holdout.lastReminder': { day: -1 },
  'holdout.lastDestination': 7,
  'holdout.guardPasteOffered': [],
};

/** Bytes that are no UTF-8, between lines that are fine. */
const TERMS = Buffer.concat([
  Buffer.from('codename: Skylark\n'),
  Buffer.from([0xff, 0x00, 0xc3, 0x28, 0x0a]),
  Buffer.from('{{{\n'),
]);

describe('what lasts', function () {
  this.timeout(120_000);
  let workbench: Workbench;
  let second: Workbench;
  const storage = (): string => path.join(workbench.server.userDataDir, 'User/globalStorage/holdout.holdout');
  const termsFile = (): string => path.join(storage(), 'private-terms.txt');
  const setAside = (): string[] => readdirSync(storage()).filter((name) => name.includes('set-aside'));
  const squiggles = ({ page }: Workbench) => page.locator('.squiggly-error, .squiggly-warning');

  withWorkbench(
    'lasting',
    (samples) => {
      writeFileSync(path.join(samples, 'draft.md'), DRAFT);
      return {};
    },
    async (opened) => {
      ({ workbench } = opened);
      mkdirSync(storage(), { recursive: true });
      writeFileSync(termsFile(), TERMS);
      await reopenWithState(workbench, RUBBISH);
      await workbench.openFile('draft.md');
    },
  );

  describe('is damaged', () => {
    it('and each loss is told, set aside, and overwritten by nothing', async () => {
      const toasts = workbench.page.locator('.notification-toast');
      for (const noun of ['checklist', 'list of kept details', 'list of pseudonyms'])
        await toasts
          .filter({ hasText: `The stored ${noun} couldn’t be read: ` })
          .filter({ hasText: 'It was set aside' })
          .waitFor();
      const kept = setAside().map((name) => JSON.parse(readFileSync(path.join(storage(), name), 'utf8')) as unknown);
      for (const key of ['holdout.checklist', 'holdout.kept', 'holdout.pseudonyms'])
        assert.ok(
          kept.some((one) => JSON.stringify(one) === JSON.stringify(RUBBISH[key])),
          key,
        );
      assert.deepEqual((await storedState(workbench))['holdout.checklist'], RUBBISH['holdout.checklist']);
      for (let left = await toasts.count(); left > 0; left = await toasts.count())
        await toasts
          .first()
          .getByRole('button', { name: /Clear Notification/ })
          .click();
    });

    it('and drafts are checked all the same', async () => {
      await squiggles(workbench).nth(1).waitFor();
    });

    it('and what could be read of it stays when more is kept', async () => {
      await keep(workbench, 'ada@');
      await until(async () => (await keptDetails(workbench)).length === 2, 'two kept details');
      assert.ok((await keptDetails(workbench)).some((one) => JSON.stringify(one) === JSON.stringify(KEPT)));
    });

    it('and a list of terms with broken bytes keeps them when a term is added', async () => {
      await addTerm(workbench, 'Nightjar');
      await until(() => readFileSync(termsFile()).includes('codename: Nightjar'), 'the term in the file');
      assert.deepEqual(readFileSync(termsFile()).subarray(0, TERMS.length), TERMS);
    });

    it('and a list of terms that can’t be opened is told', async () => {
      renameSync(termsFile(), `${termsFile()}.away`);
      mkdirSync(termsFile());
      const toast = workbench.page.locator('.notification-toast', { hasText: 'Holdout can’t open the list of private terms' });
      await toast.first().waitFor();
      rmdirSync(termsFile());
      renameSync(`${termsFile()}.away`, termsFile());
    });
  });

  describe('in two windows', () => {
    before(async () => {
      second = await workbench.another();
      await second.openFile('draft.md');
      await squiggles(second).first().waitFor();
    });

    it('is told by one to the other: private terms', async () => {
      await second.clickText('Or to');
      await second.page.keyboard.type('Kestrel Nine ');
      await addTerm(workbench, 'Kestrel Nine');
      await second.page.locator('.squiggly-error, .squiggly-warning').nth(1).waitFor();
    });

    it('is overwritten by neither: kept details', async () => {
      await keep(workbench, 'ruth');
      await until(async () => (await keptDetails(workbench)).length === 3, 'three kept details');
      await keep(second, 'Kestrel');
      await until(async () => (await keptDetails(workbench)).length === 4, 'four kept details');
    });

    it('is overwritten by neither: the checklist', async () => {
      const [one, other] = [workbench.webview(), second.webview()];
      await workbench.runCommand('Holdout: Show Accounts');
      await second.runCommand('Holdout: Show Accounts');
      await other.getByRole('heading', { name: 'Where are your accounts?' }).waitFor();
      await one.getByRole('radio', { name: 'United Kingdom' }).check();
      await one.getByRole('button', { name: 'Next: your platforms' }).click();
      await one.getByRole('checkbox', { name: /^LinkedIn/ }).check();
      await one.getByRole('button', { name: /Show my checklist/ }).click();
      await one.getByRole('heading', { name: 'Accounts', exact: true }).waitFor();
      // The other window still asks what it asked before.
      await other.getByRole('radio', { name: 'Canada' }).check();
      await other.getByRole('button', { name: 'Next: your platforms' }).click();
      await other.getByRole('heading', { name: 'Accounts', exact: true }).waitFor();
      const { region, platforms } = (await storedState(workbench))['holdout.checklist'] as Record<string, unknown>;
      assert.deepEqual({ region, platforms }, { region: 'CA', platforms: ['linkedin'] });
      await getsFocus(workbench);
      await one.getByText('Canada').first().waitFor();
    });
  });
});

async function keptDetails(workbench: Workbench): Promise<readonly unknown[]> {
  const { details } = (await storedState(workbench))['holdout.kept'] as { readonly details: readonly unknown[] };
  return details;
}

async function keep({ clickText, openQuickFixes, page }: Workbench, text: string): Promise<void> {
  await clickText(text);
  await page.keyboard.press('ArrowRight');
  const menu = await openQuickFixes('Keep it everywhere in this draft');
  await menu.getByText('Keep it everywhere in this draft').first().click();
  await menu.waitFor({ state: 'detached' });
}

async function addTerm({ page, runCommand }: Workbench, term: string): Promise<void> {
  await runCommand('Add to Private Terms');
  await page.locator('.quick-input-widget', { hasText: 'A name or words that should be flagged' }).waitFor();
  await page.keyboard.type(term);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Code name' }).click();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'On this machine' }).click();
  await page.locator('.notification-toast', { hasText: 'Added to your private terms' }).waitFor();
}

/** A headless browser gives every page the focus, always; its window then never hears of having got it. */
async function getsFocus({ page }: Workbench): Promise<void> {
  await page.evaluate(async () => {
    const own = document.hasFocus.bind(document);
    window.dispatchEvent(new Event('focus'));
    document.hasFocus = () => false;
    window.dispatchEvent(new Event('blur'));
    // The editor believes in the loss one turn later.
    await new Promise((resolve) => setTimeout(resolve, 0));
    await new Promise((resolve) => setTimeout(resolve, 0));
    document.hasFocus = own;
    window.dispatchEvent(new Event('focus'));
  });
}
