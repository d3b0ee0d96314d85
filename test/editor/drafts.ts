import * as vscode from 'vscode';
import { until } from './until';

/** Details that the pattern detectors find, each once. */
export const ADDRESS = 'ruth.okafor@haldenmutual.co.uk';

/** Opens an untitled draft and shows it. */
export async function openDraft(content: string, language = 'markdown'): Promise<vscode.TextDocument> {
  const draft = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(draft, { preview: false });
  // The editor may restore its backup of an untitled draft that was closed a moment ago into the next one of that name.
  if (draft.getText().replace(/^\uFEFF/, '') !== content.replace(/^\uFEFF/, ''))
    await edit(draft, (change) => change.replace(draft.uri, new vscode.Range(0, 0, draft.lineCount, 0), content));
  return draft;
}

/** Our diagnostics of a draft, sorted. */
export function diagnosticsOf(draft: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(draft.uri)
    .filter(({ source }) => source === 'Holdout')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The texts that our diagnostics cover, once there are as many as expected. */
export async function flagged(draft: vscode.TextDocument, count: number): Promise<string[]> {
  await until(() => diagnosticsOf(draft).length === count, `${count} diagnostics`);
  return diagnosticsOf(draft).map(({ range }) => draft.getText(range));
}

export async function edit(draft: vscode.TextDocument, change: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
  const workspaceEdit = new vscode.WorkspaceEdit();
  change(workspaceEdit);
  await vscode.workspace.applyEdit(workspaceEdit);
}

/** Closes every editor without asking whether to save, and waits until the drafts are closed, for `limitMs` at most. */
export async function closeAll(limitMs = 15_000): Promise<void> {
  await until(
    async () => {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      return vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0);
    },
    'all editors to be closed',
    limitMs,
  );
  await until(
    () => vscode.workspace.textDocuments.every(({ languageId, isUntitled }) => languageId !== 'markdown' || !isUntitled),
    'all drafts to be closed',
  );
}

/**
 * What the editor offers of this kind at a range, once it offers something: it answers with nothing where any extension registers fixes
 * of its own meanwhile, as the editor's do in its first seconds.
 */
export async function actionsAt(
  draft: vscode.TextDocument,
  range: vscode.Range,
  kind: string,
): Promise<readonly vscode.CodeAction[]> {
  return until(async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      draft.uri,
      range,
      kind,
    );
    return actions.length > 0 && actions;
  }, `an action of the kind ${kind}`);
}

export async function fixesAt(draft: vscode.TextDocument, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  const actions = await actionsAt(draft, range, vscode.CodeActionKind.QuickFix.value);
  return actions.filter(({ title }) => !/copilot|fix using/i.test(title));
}
