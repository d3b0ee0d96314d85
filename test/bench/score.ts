import { readdirSync } from 'node:fs';
import path from 'node:path';
import { GROUP_OF, type Finding, type Group, type Label, type Span } from '../../src/core/types';
import { readAnnotatedBundle, readAnnotatedDraft, type AnnotatedText } from '../support/annotated';

/** The annotated drafts of a folder, a file each in the order of their numbers, or in bundles. */
export function readAnnotated(folder: string): readonly AnnotatedText[] {
  const names = readdirSync(folder).sort();
  return names.flatMap((name) => {
    if (/^\d{3}-.*\.md$/.test(name)) return [readAnnotatedDraft(path.join(folder, name))];
    return name.endsWith('.txt') ? readAnnotatedBundle(path.join(folder, name)) : [];
  });
}

/** Shares between 0 and 1; `NaN` of nothing. */
export interface Score {
  readonly drafts: number;
  readonly spans: number;
  readonly recall: number;
  readonly recallByGroup: Readonly<Record<Group, number>>;
  readonly recallByLabel: Readonly<Record<string, { readonly found: number; readonly of: number }>>;
  readonly precision: number;
  readonly silentCleanDrafts: number;
  readonly cleanCharactersFlagged: number;
}

/**
 * A marked span counts as found when a finding of its group overlaps it; a finding that overlaps no marked span is a false
 * alarm. The same rules as those beside the development drafts.
 */
export function score(drafts: readonly AnnotatedText[], findingsOf: (text: string) => readonly Finding[]): Score {
  const byLabel: Record<string, { found: number; of: number }> = {};
  let count = 0;
  let alarms = 0;
  let clean = 0;
  let silent = 0;
  let cleanCharacters = 0;
  let flaggedCharacters = 0;
  for (const { text, findings: gold } of drafts) {
    const found = findingsOf(text);
    for (const span of gold) {
      const row = (byLabel[span.label] ??= { found: 0, of: 0 });
      row.of++;
      if (found.some((finding) => finding.group === GROUP_OF[span.label] && overlap(finding, span))) row.found++;
    }
    count += found.length;
    alarms += found.filter((finding) => !gold.some((span) => overlap(finding, span))).length;
    if (gold.length === 0) {
      clean++;
      if (found.length === 0) silent++;
    }
    const isGold = cover(text, gold);
    const isFlagged = cover(text, found);
    for (let at = 0; at < text.length; at++) {
      if (isGold[at] === 1) continue;
      cleanCharacters++;
      flaggedCharacters += isFlagged[at] ?? 0;
    }
  }
  const sum = (rows: readonly { found: number; of: number }[]): number =>
    rows.reduce((total, { found }) => total + found, 0) / rows.reduce((total, { of }) => total + of, 0);
  const ofGroup = (group: Group): number =>
    sum(Object.entries(byLabel).flatMap(([label, row]) => (GROUP_OF[label as Label] === group ? [row] : [])));
  return {
    drafts: drafts.length,
    spans: Object.values(byLabel).reduce((total, { of }) => total + of, 0),
    recall: sum(Object.values(byLabel)),
    recallByGroup: { access: ofGroup('access'), personal: ofGroup('personal'), company: ofGroup('company') },
    recallByLabel: byLabel,
    precision: (count - alarms) / count,
    silentCleanDrafts: silent / clean,
    cleanCharactersFlagged: flaggedCharacters / cleanCharacters,
  };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function cover(text: string, spans: readonly Span[]): Uint8Array {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return covered;
}
