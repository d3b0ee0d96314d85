import { ConfigurationTarget, QuickPickItemKind, window, workspace, type QuickPickItem, type TextDocument } from 'vscode';
import { dateWords } from '../platforms/calendar';
import { detectorOf, isDetector, titleOfLabel } from './detector-pages';
import { KEEP_SCOPES, type Kept, type KeepScope, type KeptDetail } from './kept';
import type { Review } from './review';

const SCOPE_WORDS: Readonly<Record<KeepScope, string>> = {
  place: 'at one place',
  draft: 'everywhere in one draft',
  value: 'in every draft',
};

interface KeptItem extends QuickPickItem {
  readonly kept?: KeptDetail;
  readonly detector?: SwitchedOff;
}

/** Shows all that is kept on purpose, and the detectors that are switched off; what is chosen is flagged again. */
export async function manageKept(kept: Kept, review: Review): Promise<void> {
  const document = window.activeTextEditor?.document;
  const places = document === undefined ? new Map<KeptDetail, string>() : placesIn(document, kept, review);
  const items = [
    ...KEEP_SCOPES.flatMap((scope) =>
      grouped(
        SCOPE_WORDS[scope],
        kept
          .all()
          .filter((one) => one.scope === scope)
          .map((one) => ({
            label: titleOfLabel(one.label),
            description: `kept on ${dateWords(one.on)}${places.get(one) ?? ''}`,
            kept: one,
          })),
      ),
    ),
    ...grouped(
      'switched off',
      switchedOff(document).map((one) => ({
        label: detectorOf(one.detector).title,
        description: one.everywhere ? 'everywhere' : 'in this folder',
        detector: one,
      })),
    ),
  ];
  if (items.length === 0) {
    void window.showInformationMessage('Nothing is kept on purpose.');
    return;
  }
  const chosen = await window.showQuickPick(items, {
    canPickMany: true,
    title: 'Kept on purpose',
    placeHolder: 'Choose what to flag again. Its words aren’t stored.',
  });
  if (chosen === undefined) return;
  await kept.release(chosen.flatMap((item) => item.kept ?? []));
  for (const item of chosen) if (item.detector !== undefined) await switchOn(item.detector, document);
}

function grouped(words: string, items: readonly KeptItem[]): readonly KeptItem[] {
  return items.length === 0 ? [] : [{ label: words, kind: QuickPickItemKind.Separator }, ...items];
}

/** Where what is kept stands in the draft in front: a stored fingerprint alone says nothing to its author. */
function placesIn(document: TextDocument, kept: Kept, review: Review): ReadonlyMap<KeptDetail, string> {
  const found = review.kept(document);
  const all = [...review.shown(document).map(({ finding }) => finding), ...found].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const reasons = kept.reasons(document.uri, document.getText(), all);
  const lines = new Map<KeptDetail, number[]>();
  for (const finding of found)
    for (const reason of reasons.get(finding) ?? [])
      lines.set(reason, [...(lines.get(reason) ?? []), document.positionAt(finding.start).line + 1]);
  return new Map(
    [...lines].map(([reason, numbers]) => [
      reason,
      `, here on ${numbers.length === 1 ? 'line' : 'lines'} ${numbers.slice(0, 5).join(', ')}${numbers.length > 5 ? ' …' : ''}`,
    ]),
  );
}

interface SwitchedOff {
  readonly detector: string;
  readonly everywhere: boolean;
}

type Chosen = Readonly<Record<string, string>>;

/** The detectors that the settings of the user and of the draft's folder switch off. */
function switchedOff(document: TextDocument | undefined): readonly SwitchedOff[] {
  const inspected = workspace.getConfiguration('holdout', document ?? null).inspect<Chosen>('detectors');
  const offIn = (chosen: Chosen | undefined, everywhere: boolean): SwitchedOff[] =>
    Object.entries(chosen ?? {})
      .filter(([detector, value]) => value === 'off' && isDetector(detector))
      .map(([detector]) => ({ detector, everywhere }));
  return [...offIn(inspected?.globalValue, true), ...offIn(inspected?.workspaceFolderValue, false)];
}

async function switchOn({ detector, everywhere }: SwitchedOff, document: TextDocument | undefined): Promise<void> {
  const configuration = workspace.getConfiguration('holdout', document ?? null);
  const inspected = configuration.inspect<Chosen>('detectors');
  const { [detector]: _off, ...rest } = (everywhere ? inspected?.globalValue : inspected?.workspaceFolderValue) ?? {};
  const left = Object.keys(rest).length === 0 ? undefined : rest;
  await configuration.update('detectors', left, everywhere ? ConfigurationTarget.Global : ConfigurationTarget.WorkspaceFolder);
}
