import assert from 'node:assert/strict';
import { copyWithHalfAProgram, copyWithoutProgram } from '../host/damaged';
import { extensionHostLog, holdoutLog } from '../host/logs';
import { FIRST_SAMPLE } from '../host/samples';
import type { Workbench } from '../host/workbench';
import { until } from '../support/until';
import { withWorkbench } from './with-workbench';

const TOLD = 'Holdout could not start, so nothing is checked. Reload the window, and install Holdout again if that doesn’t help.';
/** What the engine says of the program: its path, where it was asked for, or the place of the error. */
const OF_THE_ENGINE = /Cannot find module|Require stack|SyntaxError|Unexpected|Invalid|extension\.js/;

const DAMAGES = [
  { program: 'is missing', name: 'missing-program', copy: copyWithoutProgram, kind: 'Error, MODULE_NOT_FOUND' },
  { program: 'is cut short', name: 'half-a-program', copy: copyWithHalfAProgram, kind: 'SyntaxError' },
];

for (const { program, name, copy, kind } of DAMAGES) {
  describe(`an extension whose program ${program}`, function () {
    this.timeout(120_000);
    let workbench: Workbench;
    const unhandled: string[] = [];

    withWorkbench(
      name,
      async () => ({ extensionFolders: [await copy(name)] }),
      async (opened) => {
        ({ workbench } = opened);
        const { page } = workbench;
        page.on('pageerror', ({ message }) => void unhandled.push(message));
        // The extension host reports a rejection that nobody handled one second after it.
        page.on('console', (line) => {
          if (/promise not handled/.test(line.text())) unhandled.push(line.text());
        });
        await workbench.openFile(FIRST_SAMPLE);
      },
    );

    it('says so beside the language, and offers to reload the window', async () => {
      const { page } = workbench;
      const status = page.locator('#status\\.languageStatus');
      await status.locator(`a[aria-label*="${TOLD}"]`).waitFor();
      await status.hover();
      const row = page.locator('.hover-language-status', { hasText: 'Holdout could not start' });
      await row.getByText('Nothing is checked').waitFor();
      await row.getByRole('button', { name: 'Reload the window' }).waitFor();
      await row.locator('.severity.error, .codicon-error').first().waitFor();
      await workbench.screenshot(name);
      await workbench.clickText('What we learned');
    });

    it('answers a command with what can be done', async () => {
      const { page, runCommand } = workbench;
      await runCommand('Check Before Posting');
      const dialog = page.locator('.monaco-dialog-box', { hasText: TOLD });
      await dialog.waitFor();
      assert.doesNotMatch(await dialog.innerText(), OF_THE_ENGINE);
      await workbench.screenshot(`${name}-command`);
      await dialog.getByRole('button', { name: 'OK' }).click();
      await dialog.waitFor({ state: 'detached' });
    });

    it('answers a key in the same words', async () => {
      const { page } = workbench;
      await page.keyboard.press('Control+Alt+P');
      await page.locator('.notification-toast', { hasText: TOLD }).waitFor();
    });

    it('says so in its side panel', async () => {
      await workbench.page.locator('.activitybar a[aria-label^="Holdout"]').click();
      await workbench.webview().getByText(TOLD).waitFor();
      await workbench.screenshot(`${name}-panel`);
    });

    it('says of what kind the error was in its log, once, and leaves no error unhandled', async () => {
      const { page, clickText, runCommand, server } = workbench;
      // Hovers, fixes and what is pasted have no answer, and nobody is told again.
      await clickText('What we learned');
      await runCommand('Show or Focus Hover');
      await page.keyboard.press('Control+.');
      await until(() => holdoutLog(server) !== '', 'the log');
      const lines = holdoutLog(server).trim().split('\n');
      assert.equal(lines.length, 1, lines.join('\n'));
      assert.match(lines[0] ?? '', new RegExp(`Holdout could not start \\(${kind}\\)\\.$`));
      assert.deepEqual(unhandled, []);
      const log = extensionHostLog(server);
      assert.match(log, /StartFailure/, 'the answers to the commands');
      assert.doesNotMatch(log, /provider FAILED|MODULE_NOT_FOUND|SyntaxError/);
    });
  });
}
