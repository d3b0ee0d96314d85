import type { Uri } from 'vscode';
import { ConfigurationTarget, window, workspace } from 'vscode';
import type { Finding } from '../core/types';
import { detectorOf } from './detector-pages';
import { KEEP_SCOPES, type Kept, type KeepScope } from './kept';
import { manageKept } from './kept-list';
import type { Review } from './review';

/** `holdout.keep`'s arguments: places only, so that no text stands in a command. */
export type KeepArguments = readonly [draft: Uri, start: number, end: number, scope: KeepScope | 'detector'];

/** Keeping details on purpose, and taking it back. */
export function createKeepCommands(kept: Kept, review: Review) {
  return {
    'holdout.keep': async (...given: unknown[]) => {
      const [uri, start, end, scope] = given as unknown as Partial<KeepArguments>;
      const document = workspace.textDocuments.find((one) => one.uri.toString() === uri?.toString());
      if (document === undefined) return;
      const findings = [...review.shown(document).map(({ finding }) => finding), ...review.kept(document)].sort(
        (a, b) => a.start - b.start,
      );
      const finding = findings.find((one) => one.start === start && one.end === end);
      if (finding === undefined) return;
      if (scope === 'detector') await turnOff(finding, document.uri);
      else if (scope !== undefined && KEEP_SCOPES.includes(scope)) await kept.keep(document, findings, { finding, scope });
    },
    'holdout.manageKept': () => manageKept(kept, review),
  };
}

/** Switches the finding's detector off for the folder where there is one, else everywhere; says where, and how to undo it. */
async function turnOff(finding: Finding, draft: Uri): Promise<void> {
  const title = detectorOf(finding.detector).title;
  const folder = workspace.isTrusted ? workspace.getWorkspaceFolder(draft) : undefined;
  const scopes = folder === undefined ? ['Everywhere'] : [`In the folder ${folder.name}`, 'Everywhere'];
  const chosen =
    scopes.length === 1
      ? scopes[0]
      : await window.showQuickPick(scopes, { placeHolder: `Where should “${title}” be turned off?` });
  if (chosen === undefined) return;
  const everywhere = chosen === 'Everywhere';
  const configuration = workspace.getConfiguration('holdout', draft);
  const inspected = configuration.inspect<Record<string, string>>('detectors');
  const current = everywhere ? inspected?.globalValue : inspected?.workspaceFolderValue;
  const target = everywhere ? ConfigurationTarget.Global : ConfigurationTarget.WorkspaceFolder;
  await configuration.update('detectors', { ...current, [finding.detector]: 'off' }, target);
}
