import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './until';

const ID = 'holdout.holdout';

describe('the extension', () => {
  it('is activated by a Markdown draft', async () => {
    const extension = vscode.extensions.getExtension(ID);
    assert.ok(extension, 'the extension is not installed');
    const draft = await vscode.workspace.openTextDocument({ language: 'markdown', content: '# A draft\n' });
    await vscode.window.showTextDocument(draft);
    await until(() => extension.isActive, 'activation');
  });

  it('registers every command that it declares', async () => {
    const { contributes } = vscode.extensions.getExtension(ID)?.packageJSON as {
      contributes?: { commands?: { command: string }[] };
    };
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = (contributes?.commands ?? []).map(({ command }) => command).filter((command) => !registered.has(command));
    assert.deepEqual(missing, []);
  });
});
