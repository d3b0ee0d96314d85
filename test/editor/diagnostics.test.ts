import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ADDRESS, closeAll, diagnosticsOf, edit, flagged, openDraft } from './drafts';
import { until } from './until';

describe('diagnostics', () => {
  afterEach(closeAll);

  it('cover a detail in an untitled draft, with the detector and its page', async () => {
    const draft = await openDraft(`Write to ${ADDRESS} today.\n`);
    assert.deepEqual(await flagged(draft, 1), [ADDRESS]);
    const [diagnostic] = diagnosticsOf(draft);
    const code = diagnostic?.code as { value: string; target: vscode.Uri };
    assert.equal(code.value, 'personal/email');
    assert.equal(code.target.scheme, 'command');
  });

  it('hold no text of the draft', async () => {
    const draft = await openDraft(`Write to ${ADDRESS} today.\n`);
    await flagged(draft, 1);
    const [diagnostic] = diagnosticsOf(draft);
    const code = diagnostic?.code as { value: string; target: vscode.Uri };
    const words = [diagnostic?.message, code.value, code.target.toString(), JSON.stringify(diagnostic?.relatedInformation ?? [])]
      .join(' ')
      .toLowerCase();
    for (const piece of ADDRESS.split(/[@.]/).filter(({ length }) => length > 3)) assert.ok(!words.includes(piece), piece);
  });

  it('follow an edit: a detail typed is found, moved is moved, deleted is gone', async () => {
    const draft = await openDraft('Nothing here.\n');
    await edit(draft, (change) => change.insert(draft.uri, new vscode.Position(0, 13), ` Or ${ADDRESS}.`));
    assert.deepEqual(await flagged(draft, 1), [ADDRESS]);
    await edit(draft, (change) =>
      change.insert(draft.uri, new vscode.Position(0, 0), '# A heading\r\n\r\nSome words 🙇 before. '),
    );
    await until(() => diagnosticsOf(draft)[0]?.range.start.line === 2, 'the diagnostic on the third line');
    assert.deepEqual(await flagged(draft, 1), [ADDRESS]);
    await edit(draft, (change) => change.replace(draft.uri, new vscode.Range(0, 0, 9, 0), 'All gone.'));
    await flagged(draft, 0);
  });

  it('go when the language mode changes, and come back with it', async () => {
    const draft = await openDraft(`Write to ${ADDRESS}.\n`);
    await flagged(draft, 1);
    const plain = await vscode.languages.setTextDocumentLanguage(draft, 'plaintext');
    await flagged(plain, 0);
    const markdown = await vscode.languages.setTextDocumentLanguage(plain, 'markdown');
    await flagged(markdown, 1);
  });

  it('go when the draft is closed', async () => {
    const draft = await openDraft(`Write to ${ADDRESS}.\n`);
    await flagged(draft, 1);
    await closeAll();
    await until(() => diagnosticsOf(draft).length === 0, 'no diagnostics of a closed draft');
  });

  it('are not there for text that is no draft', async () => {
    const draft = await openDraft(`Write to ${ADDRESS}.\n`);
    const code = await openDraft(`const to = '${ADDRESS}';\n`, 'javascript');
    await flagged(draft, 1);
    assert.deepEqual(diagnosticsOf(code), []);
  });

  it('take their severity from where the draft says it goes', async () => {
    const draft = await openDraft(`---\nplatform: linkedin\n---\nWrite to ${ADDRESS}.\n`);
    await flagged(draft, 1);
    await until(
      () => diagnosticsOf(draft)[0]?.severity === vscode.DiagnosticSeverity.Error,
      'an error where the platform trains',
    );
  });

  it('follow the settings while the draft is open', async () => {
    const draft = await openDraft(`Write to ${ADDRESS}.\n`);
    await flagged(draft, 1);
    const configuration = vscode.workspace.getConfiguration('holdout');
    await configuration.update('detectors', { 'personal/email': 'off' }, vscode.ConfigurationTarget.Global);
    try {
      await flagged(draft, 0);
    } finally {
      await configuration.update('detectors', undefined, vscode.ConfigurationTarget.Global);
    }
    await flagged(draft, 1);
  });
});
