import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ADDRESS, closeAll, diagnosticsOf, edit, flagged, openDraft } from './drafts';
import { until } from './until';

const DETAIL = `Write to ${ADDRESS} today.\n`;

/** Long enough that its scan takes several turns of the extension host. */
const LONG = `${'# The kettle\n\nIt is on.\n\n'.repeat(1_000)}${DETAIL}`;

const settings = () => vscode.workspace.getConfiguration('holdout');

function fileIn(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

async function openFile(uri: vscode.Uri, content: string): Promise<vscode.TextDocument> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  const draft = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(draft, { preview: false });
  return draft;
}

function whole(draft: vscode.TextDocument): vscode.Range {
  return new vscode.Range(0, 0, draft.lineCount, 0);
}

/**
 * Resolves when the extension has had all the time it needs: a draft that was opened later has been scanned. It holds two details, both in
 * its first line, for the editor may have given it the address and, for a moment, the text of one with a single detail.
 */
async function anotherScanned(): Promise<void> {
  await flagged(await openDraft(`Or ${ADDRESS}. ${DETAIL}`), 2);
}

describe('a draft', () => {
  afterEach(closeAll);

  it('keeps its findings when its file is renamed, and leaves none behind', async () => {
    const before = fileIn('before-the-rename.md');
    const after = fileIn('after-the-rename.md');
    await flagged(await openFile(before, DETAIL), 1);
    await edit(await vscode.workspace.openTextDocument(before), (change) =>
      change.renameFile(before, after, { overwrite: true }),
    );
    await flagged(await vscode.workspace.openTextDocument(after), 1);
    await until(() => vscode.languages.getDiagnostics(before).length === 0, 'no diagnostics under the old name');
    await closeAll();
    await vscode.workspace.fs.delete(after);
  });

  it('has no findings after it was closed in the middle of a scan', async () => {
    const draft = await openDraft(LONG);
    await closeAll();
    await anotherScanned();
    assert.deepEqual(
      vscode.languages.getDiagnostics(draft.uri).filter(({ range }) => range.start.line > 0),
      [],
    );
  });

  it('has each finding once in two editors, and keeps it when one is closed', async () => {
    const draft = await openDraft(DETAIL);
    await vscode.window.showTextDocument(draft, { viewColumn: vscode.ViewColumn.Beside, preview: false });
    assert.deepEqual(await flagged(draft, 1), [ADDRESS]);
    await edit(draft, (change) => change.insert(draft.uri, new vscode.Position(0, 0), `Or ${ADDRESS}. `));
    assert.deepEqual(await flagged(draft, 2), [ADDRESS, ADDRESS]);
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
    await edit(draft, (change) => change.delete(draft.uri, new vscode.Range(0, 0, 0, `Or ${ADDRESS}. `.length)));
    assert.deepEqual(await flagged(draft, 1), [ADDRESS]);
  });

  it('has its own findings among fifty open ones', async function () {
    // A busy machine takes a second to open one.
    this.timeout(150_000);
    const drafts: vscode.TextDocument[] = [];
    for (let count = 1; count <= 50; count++)
      drafts.push(await openDraft(`# Draft ${count}\n\n${'A line.\n\n'.repeat(count)}${DETAIL}`));
    for (const [index, draft] of drafts.entries()) {
      await flagged(draft, 1);
      assert.equal(diagnosticsOf(draft)[0]?.range.start.line, 2 + 2 * (index + 1));
    }
    await closeAll(60_000);
    await until(() => drafts.every((draft) => diagnosticsOf(draft).length === 0), 'no diagnostics of closed drafts');
  });

  it('is right after a storm of undo and redo', async () => {
    const draft = await openDraft('Nothing yet.\n');
    for (let count = 0; count < 5; count++) {
      await vscode.window.activeTextEditor?.edit((change) => change.insert(new vscode.Position(count, 0), DETAIL), {
        undoStopBefore: true,
        undoStopAfter: true,
      });
    }
    assert.equal((await flagged(draft, 5)).length, 5);
    for (let round = 0; round < 4; round++) {
      for (let count = 0; count < 5; count++) await vscode.commands.executeCommand('undo');
      for (let count = 0; count < 5; count++) await vscode.commands.executeCommand('redo');
    }
    for (let count = 0; count < 3; count++) await vscode.commands.executeCommand('undo');
    assert.deepEqual(await flagged(draft, 2), [ADDRESS, ADDRESS]);
    assert.ok(diagnosticsOf(draft).every(({ range }) => draft.getText(range) === ADDRESS));
  });

  it('takes a huge paste, and its removal', async () => {
    const draft = await openDraft(DETAIL);
    await flagged(draft, 1);
    await edit(draft, (change) => change.insert(draft.uri, new vscode.Position(1, 0), `\n${LONG}`));
    assert.deepEqual(await flagged(draft, 2), [ADDRESS, ADDRESS]);
    await edit(draft, (change) => change.replace(draft.uri, whole(draft), DETAIL));
    assert.deepEqual(await flagged(draft, 1), [ADDRESS]);
  });

  it('follows settings that change in the middle of a scan', async () => {
    const draft = await openDraft(LONG);
    try {
      await settings().update('detectors', { 'personal/email': 'off' }, vscode.ConfigurationTarget.Global);
      await anotherFinding();
      await flagged(draft, 0);
    } finally {
      await settings().update('detectors', undefined, vscode.ConfigurationTarget.Global);
    }
    await flagged(draft, 1);
  });

  it('is not scanned when it is over the size limit, and is again below it', async () => {
    const draft = await openDraft(`${DETAIL}${'More. '.repeat(300)}\n`);
    await flagged(draft, 1);
    try {
      await settings().update('sizeLimit', 1_000, vscode.ConfigurationTarget.Global);
      await flagged(draft, 0);
      await edit(draft, (change) => change.replace(draft.uri, whole(draft), DETAIL));
      await flagged(draft, 1);
    } finally {
      await settings().update('sizeLimit', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('loses its findings while the extension is switched off, and has them again', async () => {
    const draft = await openDraft(DETAIL);
    await flagged(draft, 1);
    try {
      for (let round = 0; round < 3; round++) {
        await settings().update('enable', false, vscode.ConfigurationTarget.Global);
        await flagged(draft, 0);
        await settings().update('enable', undefined, vscode.ConfigurationTarget.Global);
        await flagged(draft, 1);
      }
    } finally {
      await settings().update('enable', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('is checked as the Markdown cell of a notebook, and its code cell is not', async () => {
    const cells = [
      new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, DETAIL, 'markdown'),
      new vscode.NotebookCellData(vscode.NotebookCellKind.Code, `# ${DETAIL}`, 'python'),
    ];
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData(cells));
    const [prose, code] = notebook.getCells().map(({ document }) => document);
    assert.ok(prose && code, 'both cells have a document');
    assert.deepEqual(await flagged(prose, 1), [ADDRESS]);
    assert.deepEqual(diagnosticsOf(code), []);
  });

  it('with broken UTF-8 is checked where it can be read, and its file stays as it is', async () => {
    const uri = fileIn('broken.md');
    const bytes = new Uint8Array([0xc3, 0x28, 0xff, 0x20, ...new TextEncoder().encode(DETAIL)]);
    await vscode.workspace.fs.writeFile(uri, bytes);
    const draft = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(draft, { preview: false });
    assert.deepEqual(await flagged(draft, 1), [ADDRESS]);
    assert.deepEqual([...(await vscode.workspace.fs.readFile(uri))], [...bytes]);
    await closeAll();
    await vscode.workspace.fs.delete(uri);
  });

  it('that is a program under the name of a draft disturbs no other', async () => {
    const uri = fileIn('program.md');
    await vscode.workspace.fs.writeFile(
      uri,
      Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7) % 256),
    );
    await vscode.commands.executeCommand('vscode.open', uri);
    await anotherScanned();
    assert.deepEqual(vscode.languages.getDiagnostics(uri), []);
    await closeAll();
    await vscode.workspace.fs.delete(uri);
  });

  it('may be empty, be filled and be emptied', async () => {
    const draft = await openDraft('');
    await anotherScanned();
    assert.deepEqual(diagnosticsOf(draft), []);
    await edit(draft, (change) => change.insert(draft.uri, new vscode.Position(0, 0), DETAIL));
    await flagged(draft, 1);
    await edit(draft, (change) => change.delete(draft.uri, whole(draft)));
    await flagged(draft, 0);
  });

  for (const [what, content] of [
    ['CRLF', `One.\r\n\r\n- two\r\n- ${DETAIL}\r\n`],
    ['a byte order mark', `\uFEFF${DETAIL}`],
    ['lone surrogates', `\ud800 then \udc00 ${DETAIL}`],
    ['emoji and combining marks', `🙇‍♀️ e\u0301 ${DETAIL}`],
    ['null characters', `\u0000 ${DETAIL}`],
  ] as const) {
    it(`may hold ${what}`, async () => {
      const draft = await openDraft(content);
      assert.deepEqual(await flagged(draft, 1), [ADDRESS]);
    });
  }
});

/** A detail of another kind than {@link ADDRESS} has been found: what was asked for before has been seen to. */
async function anotherFinding(): Promise<void> {
  const draft = await openDraft('The server is http://build-07.corp.internal/jobs.\n');
  await until(() => diagnosticsOf(draft).length > 0, 'a finding in a draft that was opened later');
}
