import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ADDRESS, closeAll, diagnosticsOf, flagged, openDraft } from './drafts';

describe('the hover', () => {
  afterEach(closeAll);

  it('says what was seen, what follows where the draft goes, and what to write, without the text itself', async () => {
    const draft = await openDraft(`---\nplatform: linkedin\n---\nWrite to ${ADDRESS}.\n`);
    await flagged(draft, 1);
    const position = diagnosticsOf(draft)[0]?.range.start ?? new vscode.Position(0, 0);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', draft.uri, position);
    const words = hovers
      .flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value)))
      .join('\n');
    assert.match(words, /E-mail address/);
    assert.match(words, /LinkedIn/);
    assert.match(words, /What to write instead/);
    assert.match(words, /Check before posting/);
    assert.ok(!words.toLowerCase().includes('okafor'));
  });
});
