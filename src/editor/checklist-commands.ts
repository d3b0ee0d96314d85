import { Uri, window, workspace } from 'vscode';
import { emptyChecklist } from '../platforms/checklist';
import { checklistReport } from '../platforms/checklist-report';
import { exportChecklist, importChecklist } from '../platforms/stored-checklist';
import type { ChecklistStore } from './checklist-store';
import { textOf } from './site-files';
import { today } from './today';

type Format = 'md' | 'json';

/** Export as Markdown or JSON, import from JSON, and start afresh. */
export function createChecklistCommands(checklist: ChecklistStore) {
  return {
    'holdout.exportChecklist': (file?: unknown) => exportTo(file, checklist),
    'holdout.importChecklist': (file?: unknown) => importFrom(file, checklist),
    'holdout.resetChecklist': () => reset(checklist),
  };
}

/** True once it is written. Handed a file, its name's ending says in which form. */
async function exportTo(given: unknown, checklist: ChecklistStore): Promise<boolean> {
  const file = given instanceof Uri ? given : await askWhere();
  if (file === undefined) return false;
  const current = checklist.current();
  const text = formatOf(file) === 'json' ? exportChecklist(current) : checklistReport(current, today());
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  if (given instanceof Uri) return true;
  const open = 'Open';
  const chosen = await window.showInformationMessage('The checklist was exported.', open);
  if (chosen === open) await window.showTextDocument(file);
  return true;
}

async function askWhere(): Promise<Uri | undefined> {
  const forms = [
    { label: 'Markdown', description: 'to read, as for a team’s policy page', format: 'md' },
    { label: 'JSON', description: 'to import on another machine', format: 'json' },
  ] as const;
  const form = await window.showQuickPick(forms, { title: 'Export the checklist' });
  if (form === undefined) return undefined;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const name = `ai-training-settings.${form.format}`;
  const file = await window.showSaveDialog({
    filters: { [form.label]: [form.format] },
    title: 'Export the checklist',
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
  });
  return file === undefined || /\.(?:md|json)$/i.test(file.path) ? file : file.with({ path: `${file.path}.${form.format}` });
}

function formatOf({ path }: Uri): Format {
  return path.toLowerCase().endsWith('.json') ? 'json' : 'md';
}

/** True once the checklist is the imported one. A file that can't be read in full changes nothing. */
async function importFrom(given: unknown, checklist: ChecklistStore): Promise<boolean> {
  const file =
    given instanceof Uri
      ? given
      : (await window.showOpenDialog({ filters: { JSON: ['json'] }, title: 'Import a checklist' }))?.[0];
  if (file === undefined) return false;
  const text = await textOf(file);
  const parsed =
    text === undefined ? ({ ok: false, reason: 'the file can’t be opened, or is too long' } as const) : importChecklist(text);
  if (!parsed.ok) {
    void window.showErrorMessage(`The checklist was not imported: ${parsed.reason}. Nothing was changed.`);
    return false;
  }
  const answers = Object.keys(checklist.current().answers).length;
  if (!(given instanceof Uri) && answers > 0) {
    const replace = 'Replace';
    const detail = `${answers} ${answers === 1 ? 'answer' : 'answers'} on this machine will be replaced. Export them first to keep a copy.`;
    if ((await window.showWarningMessage('Replace the checklist on this machine?', { modal: true, detail }, replace)) !== replace)
      return false;
  }
  await checklist.update(() => parsed.checklist);
  return true;
}

async function reset(checklist: ChecklistStore): Promise<void> {
  const forget = 'Forget the answers';
  const detail = 'Region, platforms and every answer are removed from this machine. Your accounts themselves stay as they are.';
  if ((await window.showWarningMessage('Start the checklist afresh?', { modal: true, detail }, forget)) === forget)
    await checklist.update(emptyChecklist);
}
