import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, ADDRESS, closeAll, edit, flagged, openDraft } from './drafts';
import { until } from './until';

/** A draft that says where it goes, so that nobody is asked. */
const FRONT = '---\nplatform: linkedin\n---\n\n';
const OTHER = 'ada@lovelace.dev';

interface Result {
  readonly version: number;
  readonly verdict: string;
  readonly details: number;
  readonly serious: number;
  readonly kept: number;
  readonly byLabel: Readonly<Record<string, number>>;
}

async function run<Value = Result>(command: string, ...given: unknown[]): Promise<Value> {
  const result: unknown = await vscode.commands.executeCommand(command, ...given);
  assert.ok(result !== undefined, `${command} gave nothing`);
  return result as Value;
}

describe('check before posting', () => {
  afterEach(closeAll);

  it('gives its callers a typed result without a word of the draft, of an untitled draft, too', async () => {
    const draft = await openDraft(`${FRONT}Write to ${ADDRESS} or to ${OTHER}.\n`);
    await flagged(draft, 2);
    const result = await run('holdout.checkBeforePosting');
    assert.deepEqual(
      { version: result.version, verdict: result.verdict, details: result.details, kept: result.kept, byLabel: result.byLabel },
      { version: 1, verdict: 'hold', details: 2, kept: 0, byLabel: { email: 2 } },
    );
    const told = JSON.stringify(result);
    for (const words of ['okafor', 'lovelace', 'Write', 'Untitled']) assert.ok(!told.includes(words), words);
  });

  it('is ready where nothing is found', async () => {
    const draft = await openDraft(`${FRONT}A quiet week.\n`);
    await flagged(draft, 0);
    const { verdict, details } = await run('holdout.checkBeforePosting');
    assert.deepEqual({ verdict, details }, { verdict: 'ready', details: 0 });
  });

  it('looks at the selection alone where there is one', async () => {
    const draft = await openDraft(`${FRONT}Write to ${ADDRESS}.\n\nOr to ${OTHER}.\n`);
    await flagged(draft, 2);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const line = draft.lineAt(4);
    editor.selection = new vscode.Selection(line.range.start, line.range.end);
    const { details } = await run('holdout.checkBeforePosting');
    assert.equal(details, 1);
  });

  it('keeps in step: what was kept in between is no longer held', async () => {
    const draft = await openDraft(`${FRONT}Write to ${ADDRESS}.\n`);
    await flagged(draft, 1);
    const at = draft.getText().indexOf(ADDRESS);
    await vscode.commands.executeCommand('holdout.keep', draft.uri, at, at + ADDRESS.length, 'draft');
    await edit(draft, (change) => change.insert(draft.uri, new vscode.Position(4, 0), 'Please. '));
    await flagged(draft, 0);
    const { verdict, kept } = await run('holdout.checkBeforePosting');
    assert.deepEqual({ verdict, kept }, { verdict: 'ready, with details kept', kept: 1 });
  });
});

describe('copying the safe version', () => {
  afterEach(closeAll);

  it('puts it on the clipboard in the form of its destination and leaves the draft alone', async () => {
    const text = `${FRONT}**Write** to ${ADDRESS}, see [here](https://a.example/).\n\n<!-- a note to ${OTHER} -->\n`;
    const draft = await openDraft(text);
    await flagged(draft, 2);
    const { details } = await run('holdout.copySafeVersion');
    assert.equal(details, 2);
    assert.equal(await vscode.env.clipboard.readText(), 'Write to [e-mail address], see here (https://a.example/).');
    assert.equal(draft.getText(), text);
  });

  it('leaves out what speaks to Holdout, and redacts nothing that was switched off', async () => {
    const draft = await openDraft(
      `---\nplatform: github\n---\n\n<!-- holdout-off -->\n\nWrite to ${ADDRESS}.\n\n<!-- holdout-on -->\n\nOr to ${OTHER}.\n`,
    );
    await flagged(draft, 1);
    await run('holdout.copySafeVersion');
    const copied = await vscode.env.clipboard.readText();
    assert.ok(
      copied.includes(ADDRESS) && !copied.includes(OTHER) && !copied.includes('holdout-o'),
      'the safe version is another',
    );
  });
});

describe('redacting everything on save', () => {
  afterEach(closeAll);

  it('is offered to who names it', async () => {
    const draft = await openDraft(`${FRONT}Write to ${ADDRESS} or to ${OTHER}.\n`);
    await flagged(draft, 2);
    const [all] = await actionsAt(draft, new vscode.Range(0, 0, 0, 0), 'source.fixAll.holdout');
    assert.ok(all?.edit);
    await vscode.workspace.applyEdit(all.edit);
    assert.equal(draft.getText(), `${FRONT}Write to [e-mail address] or to [e-mail address].\n`);
    await vscode.commands.executeCommand('undo');
    await until(() => draft.getText().includes(OTHER), 'the draft as it was');
  });
});

describe('checking a folder', () => {
  afterEach(closeAll);

  it('checks every draft in it and says the worst first, without their words', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    const result = await run<{ checked: number; cancelled: boolean; drafts: readonly (Result & { path: string })[] }>(
      'holdout.checkFolder',
    );
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    if (folder === undefined) return;
    assert.equal(result.cancelled, false);
    assert.ok(result.checked >= 2);
    assert.equal(result.drafts[0]?.path, 'launch-post.md');
    assert.ok(result.drafts.every((draft, at) => at === 0 || draft.serious <= (result.drafts[at - 1]?.serious ?? 0)));
    assert.doesNotMatch(JSON.stringify(result), /northwind|raman|AKIA/i);
  });
});
