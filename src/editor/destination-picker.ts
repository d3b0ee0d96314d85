import { QuickPickItemKind, window, type QuickPickItem, type TextDocument } from 'vscode';
import { platforms } from '../platforms/index';
import type { ChecklistStore } from './checklist-store';
import type { Destinations } from './destinations';

interface PlatformItem extends QuickPickItem {
  readonly id?: string;
}

/** Asks where a draft goes. The answer holds for drafts that don't say it themselves. */
export function createDestinationPicker(destinations: Destinations, checklist: ChecklistStore) {
  return {
    'holdout.chooseDestination': async () => {
      const document = window.activeTextEditor?.document;
      await pickDestination(document, destinations, checklist);
    },
  };
}

/** True when the author chose; false when they left the question. */
export async function pickDestination(
  document: TextDocument | undefined,
  destinations: Destinations,
  checklist: ChecklistStore,
): Promise<boolean> {
  const current = document === undefined ? undefined : destinations.of(document);
  const used = new Set(checklist.current().platforms);
  const item = ({ id, name }: (typeof platforms)[number]): PlatformItem => ({
    label: name,
    id,
    picked: current?.platforms.includes(id) ?? false,
  });
  const yours = platforms.filter(({ id }) => used.has(id)).map(item);
  const others = platforms.filter(({ id }) => !used.has(id)).map(item);
  const items: PlatformItem[] =
    yours.length === 0
      ? others
      : [
          { label: 'Platforms you use', kind: QuickPickItemKind.Separator },
          ...yours,
          { label: 'Others', kind: QuickPickItemKind.Separator },
          ...others,
        ];
  const fromDraft = current?.from === 'front matter';
  const chosen = await window.showQuickPick(items, {
    canPickMany: true,
    title: 'Where will this draft be posted?',
    placeHolder: fromDraft
      ? 'This draft’s front matter says where it goes, and comes first.'
      : 'One or more; remembered where a draft doesn’t say it.',
  });
  if (chosen === undefined || chosen.length === 0) return false;
  await destinations.answer(chosen.flatMap(({ id }) => id ?? []));
  return true;
}
