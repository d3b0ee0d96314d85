import { window, workspace, type QuickPickItem, type WorkspaceFolder } from 'vscode';
import type { TermKind } from '../core/terms';
import type { TermsStore } from './terms-store';

interface KindItem extends QuickPickItem {
  readonly term: TermKind | 'public';
}

const KIND_ITEMS: readonly KindItem[] = [
  { label: 'Client', detail: 'A customer, prospect, partner or supplier', term: 'client' },
  { label: 'Code name', detail: 'An internal name of a project or product', term: 'codename' },
  { label: 'Person', detail: 'A private person', term: 'person' },
  { label: 'Product', detail: 'Something not announced yet', term: 'product' },
  { label: 'Never say', detail: 'Words that you never want to publish', term: 'never' },
  { label: 'Public', detail: 'This name is fine: raise no warning', term: 'public' },
];

/** Adding to the author's own list from the selection, and opening it. */
export function createTermsCommands(terms: TermsStore) {
  return {
    'holdout.addPrivateTerm': () => add(terms),
    'holdout.managePrivateTerms': async () => {
      await window.showTextDocument(await terms.machineFile());
    },
  };
}

async function add(terms: TermsStore): Promise<void> {
  const editor = window.activeTextEditor;
  const selected = editor?.document.getText(editor.selection).replace(/\s+/g, ' ').trim() ?? '';
  const term =
    selected !== '' && selected.length <= 120
      ? selected
      : await window.showInputBox({
          title: 'Add a private term',
          prompt: 'A name or words that should be flagged in every draft',
        });
  if (term === undefined || term.trim() === '') return;
  const chosen = await window.showQuickPick(KIND_ITEMS, { title: 'Add a private term', placeHolder: 'What is it?' });
  if (chosen === undefined) return;
  const where = await pickPlace();
  if (where === undefined) return;
  await terms.add({ term, kind: chosen.term }, where.folder);
  void window.showInformationMessage(
    where.folder === undefined
      ? 'Added to your private terms on this machine.'
      : `Added to .holdout.yml in ${where.folder.name}.`,
  );
}

interface PlaceItem extends QuickPickItem {
  readonly folder?: WorkspaceFolder;
}

async function pickPlace(): Promise<PlaceItem | undefined> {
  const machine: PlaceItem = { label: 'On this machine', detail: 'Outside your workspaces, not synced' };
  const folders = workspace.isTrusted ? (workspace.workspaceFolders ?? []) : [];
  if (folders.length === 0) return machine;
  const items = folders.map((folder): PlaceItem => ({
    label: `In ${folder.name}`,
    detail: '.holdout.yml: whoever can read the folder can read the term',
    folder,
  }));
  return window.showQuickPick([machine, ...items], { title: 'Add a private term', placeHolder: 'Where should it be kept?' });
}
