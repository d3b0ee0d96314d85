import { Uri, window, workspace, type QuickPickItem } from 'vscode';
import { dateWords } from '../platforms/calendar';
import type { PseudonymSeries, SeriesPseudonym } from './pseudonym-series';

/** Looking through the pseudonyms of series of drafts, and forgetting them. */
export function createSeriesCommands(series: PseudonymSeries) {
  return {
    'holdout.managePseudonyms': () => manage(series),
    // Runs after a quick fix has written a pseudonym. Its argument is the draft's address, so that no text stands in a command.
    'holdout.keepPseudonyms': async (given?: unknown) => {
      const document = workspace.textDocuments.find(({ uri }) => given instanceof Uri && uri.toString() === given.toString());
      if (document !== undefined) await series.keep(document, document.getText());
    },
  };
}

interface PseudonymItem extends QuickPickItem {
  readonly these: readonly SeriesPseudonym[];
}

async function manage(series: PseudonymSeries): Promise<void> {
  const all = series.all();
  if (all.length === 0) {
    void window.showInformationMessage(
      'No pseudonyms are kept. The report’s “Pseudonyms” or the setting holdout.pseudonymSeries makes them last over several drafts.',
    );
    return;
  }
  const items = [...byPseudonym(all)].map(([, these]): PseudonymItem => {
    const spellings = these.length === 1 ? '' : `, ${these.length} spellings`;
    return { label: these[0]?.pseudonym ?? '', description: `given on ${dateWords(these[0]?.on ?? '')}${spellings}`, these };
  });
  const chosen = await window.showQuickPick(items, {
    canPickMany: true,
    title: 'Pseudonyms of your series',
    placeHolder: 'Choose what to forget. The names aren’t stored.',
  });
  if (chosen !== undefined) await series.forget(chosen.flatMap(({ these }) => these));
}

/** A name's spellings have one pseudonym; each series has its own Client A. */
function byPseudonym(all: readonly SeriesPseudonym[]): ReadonlyMap<string, readonly SeriesPseudonym[]> {
  const groups = new Map<string, SeriesPseudonym[]>();
  for (const one of all) {
    const key = `${one.series} ${one.pseudonym}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}
