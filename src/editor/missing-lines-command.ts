import { Uri, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { missingLines } from '../platforms/site/missing-lines';
import { isMadeLater, type SiteCheck, type VerifiedSite } from './site-check';
import { textOf } from './site-files';

/** Adds to a site's robots.txt what it lacks, once its author has seen and confirmed it. */
export function createMissingLinesCommand(sites: SiteCheck) {
  return { 'holdout.addMissingLines': () => addMissingLines(sites) };
}

/** True once they are written. */
async function addMissingLines(sites: SiteCheck): Promise<boolean> {
  await sites.checkAgain();
  const found = sites.siteOf(window.activeTextEditor?.document.uri);
  if (found === undefined) {
    void window.showInformationMessage('No site was found in this workspace.');
    return false;
  }
  if (isMadeLater(found)) {
    void window.showInformationMessage(
      `The robots.txt of this site is made by ${found.site.robotsMadeBy.join(' and ')} when it is built. Add the lines there.`,
    );
    return false;
  }
  const lines = missingLines(found.robots, found.reading);
  if (lines === '') {
    void window.showInformationMessage(`Nothing is missing in ${found.site.robots}.`);
    return false;
  }
  const added = await preview(found, lines);
  await sites.checkAgain();
  return added;
}

/** Whether anything could be added to the site's robots.txt. */
export function isLacking(found: VerifiedSite): boolean {
  return !isMadeLater(found) && missingLines(found.robots, found.reading) !== '';
}

/** Shows the change in the editor's own preview; it is written, and saved, only once it is confirmed there. */
async function preview({ folder, site }: VerifiedSite, lines: string): Promise<boolean> {
  const file = Uri.joinPath(folder, site.robots);
  const edit = new WorkspaceEdit();
  const confirmed = { needsConfirmation: true, label: 'Ask training crawlers to stay out', description: site.robots };
  const document = await openIfThere(file);
  if (document === undefined)
    edit.createFile(file, { ignoreIfExists: true, contents: new TextEncoder().encode(lines) }, confirmed);
  else edit.insert(file, document.lineAt(document.lineCount - 1).range.end, lines, confirmed);
  const wasSaved = document?.isDirty === false;
  if (!(await workspace.applyEdit(edit, { isRefactoring: true }))) return false;
  if (wasSaved) await document.save();
  return true;
}

async function openIfThere(file: Uri): Promise<TextDocument | undefined> {
  return (await textOf(file)) === undefined ? undefined : workspace.openTextDocument(file);
}
