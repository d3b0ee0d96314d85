import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll } from './drafts';

const ID = 'holdout.holdout';

describe('the extension', () => {
  const extension = vscode.extensions.getExtension<undefined>(ID);

  it('is started by a command, which waits for the program that answers it', async () => {
    assert.ok(extension, 'the extension is not installed');
    assert.equal(extension.isActive, false, 'another test has started it');
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const draft = vscode.Uri.joinPath(folder.uri, 'launch-post.md');
    const answer = vscode.commands.executeCommand<{ details: number }>('holdout.checkBeforePosting', draft);
    assert.ok((await answer).details > 0);
    assert.ok(extension.isActive);
    await closeAll();
  });

  it('has registered every command that it declares', async () => {
    const { contributes } = extension?.packageJSON as { contributes?: { commands?: { command: string }[] } };
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = (contributes?.commands ?? []).map(({ command }) => command).filter((command) => !registered.has(command));
    assert.deepEqual(missing, []);
  });
});
