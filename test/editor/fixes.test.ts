import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, ADDRESS, closeAll, diagnosticsOf, edit, fixesAt, flagged, openDraft } from './drafts';
import { until } from './until';

describe('quick fixes', () => {
  afterEach(closeAll);

  it('come in a fixed order: redact this, other styles, all of this kind, keep', async () => {
    const draft = await openDraft(`Write to ${ADDRESS} or to ada@lovelace.dev.\n`);
    await flagged(draft, 2);
    const range = diagnosticsOf(draft)[0]?.range ?? new vscode.Range(0, 0, 0, 0);
    const fixes = await fixesAt(draft, range);
    const titles = fixes.map(({ title }) => title);
    const order = [/^Redact this/, /^Redact all 2/, /^Keep this one/, /^Keep it everywhere/, /^Never flag/, /^Turn off/].map(
      (pattern) => titles.findIndex((title) => pattern.test(title)),
    );
    assert.ok(
      order.every((at, index) => at >= 0 && (index === 0 || at > (order[index - 1] ?? -1))),
      titles.join(' | '),
    );
    assert.deepEqual(
      fixes.filter(({ isPreferred }) => isPreferred === true).map(({ title }) => title),
      [titles[0]],
    );
    assert.ok(!titles.join(' ').toLowerCase().includes('okafor'));
  });

  it('redact one detail and leave every other character alone', async () => {
    const draft = await openDraft(`Write to ${ADDRESS} or to ada@lovelace.dev.\n`);
    await flagged(draft, 2);
    const [first] = await fixesAt(draft, diagnosticsOf(draft)[0]?.range ?? new vscode.Range(0, 0, 0, 0));
    assert.ok(first?.edit);
    await vscode.workspace.applyEdit(first.edit);
    assert.match(draft.getText(), /^Write to \S.* or to ada@lovelace\.dev\.\n$/);
    assert.ok(!draft.getText().includes(ADDRESS));
    assert.deepEqual(await flagged(draft, 1), ['ada@lovelace.dev']);
  });

  it('redact all of a kind in one step that one undo takes back', async () => {
    const text = `Write to ${ADDRESS} or to ada@lovelace.dev.\n`;
    const draft = await openDraft(text);
    await flagged(draft, 2);
    const fixes = await fixesAt(draft, diagnosticsOf(draft)[0]?.range ?? new vscode.Range(0, 0, 0, 0));
    const all = fixes.find(({ title }) => title.startsWith('Redact all 2'))?.edit?.get(draft.uri) ?? [];
    assert.equal(all.length, 2);
    // As the refactor preview applies it, once its changes are confirmed.
    await edit(draft, (change) => change.set(draft.uri, all));
    await flagged(draft, 0);
    await vscode.commands.executeCommand('undo');
    await until(() => draft.getText() === text, 'the draft as it was');
  });

  it('redact every detail on save while a change of settings starts the drafts afresh', async () => {
    const settings = vscode.workspace.getConfiguration('holdout');
    const draft = await openDraft('');
    // So many paragraphs that the scan lets other work in between.
    const paragraphs = Array.from({ length: 5000 }, (_, at) => `Write to ruth.okafor.${at}@haldenmutual.co.uk today.\n\n`);
    await edit(draft, (change) => change.insert(draft.uri, new vscode.Position(0, 0), paragraphs.join('')));
    const asked = actionsAt(draft, new vscode.Range(0, 0, draft.lineCount, 0), 'source.fixAll.holdout');
    try {
      await settings.update('sizeLimit', 3_000_000, vscode.ConfigurationTarget.Global);
      const [all] = await asked;
      assert.equal(all?.edit?.get(draft.uri).length, 5000);
    } finally {
      await settings.update('sizeLimit', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('keep one detail at once, and flag it again when it is released', async () => {
    const draft = await openDraft(`Write to ${ADDRESS} or to ada@lovelace.dev.\n`);
    await flagged(draft, 2);
    const fixes = await fixesAt(draft, diagnosticsOf(draft)[0]?.range ?? new vscode.Range(0, 0, 0, 0));
    const keep = fixes.find(({ title }) => title.startsWith('Keep this one'))?.command;
    assert.ok(keep?.arguments);
    await vscode.commands.executeCommand(keep.command, ...(keep.arguments as unknown[]));
    assert.deepEqual(await flagged(draft, 1), ['ada@lovelace.dev']);
  });
});
