import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ADDRESS, closeAll, diagnosticsOf, flagged, openDraft } from './drafts';
import { until } from './until';

const { Error: Serious, Warning, Information } = vscode.DiagnosticSeverity;

/** Answers of a member in the UK; `on` is the day of the answer. */
function stored(on: string | undefined): string {
  const answers = on === undefined ? {} : { 'li-genai': [{ value: 'set', on, factsVersion: 1 }] };
  return JSON.stringify({ version: 2, region: 'UK', platforms: ['linkedin', 'own-site'], answers });
}

function inWorkspace(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, path);
}

async function write(path: string, text: string): Promise<vscode.Uri> {
  const file = inWorkspace(path);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return file;
}

async function read(file: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
}

async function importing(text: string): Promise<unknown> {
  return vscode.commands.executeCommand('holdout.importChecklist', await write('checklist-in.json', text));
}

async function severity(draft: vscode.TextDocument, expected: vscode.DiagnosticSeverity): Promise<void> {
  await until(() => diagnosticsOf(draft)[0]?.severity === expected, `severity ${expected}`);
}

describe('the checklist', () => {
  before(async () => {
    await importing(stored(undefined));
  });

  afterEach(closeAll);

  after(async () => {
    await importing(JSON.stringify({ version: 2, region: null, platforms: [], answers: {} }));
    for (const name of ['checklist-in.json', 'checklist-out.json', 'checklist-out.md'])
      await vscode.workspace.fs.delete(inWorkspace(name));
  });

  it('changes how serious the details of an open draft are', async () => {
    const draft = await openDraft(`---\nplatform: linkedin\n---\nWrite to ${ADDRESS}.\n`);
    await flagged(draft, 1);
    await severity(draft, Serious);
    assert.equal(await importing(stored('2099-01-01')), true);
    await severity(draft, Warning);
    assert.equal(await importing(stored(undefined)), true);
    await severity(draft, Serious);
  });

  it('is exported as JSON that can be imported again', async () => {
    await importing(stored('2099-01-01'));
    const file = inWorkspace('checklist-out.json');
    assert.equal(await vscode.commands.executeCommand('holdout.exportChecklist', file), true);
    assert.deepEqual(JSON.parse(await read(file)), JSON.parse(stored('2099-01-01')));
  });

  it('is exported as Markdown that says what was declared when', async () => {
    await importing(stored('2099-01-01'));
    const file = inWorkspace('checklist-out.md');
    assert.equal(await vscode.commands.executeCommand('holdout.exportChecklist', file), true);
    assert.match(await read(file), /## LinkedIn[\s\S]*Set to Off, declared 1\sJan\s2099/);
  });

  it('stays as it is when a file can’t be read in full', async () => {
    await importing(stored('2099-01-01'));
    for (const damaged of [
      '{',
      '{"version":2}',
      stored('2099-01-01').replace('"UK"', '"Atlantis"'),
      stored('2099-01-01').replace('2099-01-01', '2099-13-01'),
    ]) {
      assert.equal(await importing(damaged), false);
    }
    const file = inWorkspace('checklist-out.json');
    await vscode.commands.executeCommand('holdout.exportChecklist', file);
    assert.deepEqual(JSON.parse(await read(file)), JSON.parse(stored('2099-01-01')));
  });
});

describe('a site in the workspace', () => {
  const OWN = `---\nplatform: own-site\n---\nWrite to ${ADDRESS}.\n`;

  afterEach(closeAll);

  it('sets how serious details are for a draft that goes there, as its files change', async () => {
    const draft = await openDraft(OWN);
    await flagged(draft, 1);
    await severity(draft, Warning);
    const robots = await write('robots.txt', 'User-agent: *\nContent-Signal: ai-train=no\nAllow: /\n');
    await severity(draft, Information);
    await vscode.workspace.fs.delete(robots);
    await severity(draft, Warning);
  });

  it('has nothing added while there is none', async () => {
    assert.equal(await vscode.commands.executeCommand('holdout.addMissingLines'), false);
  });
});

describe('the view of accounts', () => {
  it('is shown by a command, with or without a control to open', async () => {
    await vscode.commands.executeCommand('holdout.showAccounts');
    await vscode.commands.executeCommand('holdout.showAccounts', 'linkedin/li-genai');
  });
});
