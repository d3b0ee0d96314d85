import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { GROUP_OF, type Finding, type Group, type Label, type Span } from '../../src/core/types';

/** A draft whose details are marked `[[label|text]]`, below a first line `%% platform=… region=… kind=…`. */
export interface AnnotatedDraft {
  readonly name: string;
  /** As its author would post it: without the first line and the marks. */
  readonly text: string;
  readonly gold: readonly (Span & { readonly label: Label })[];
}

const MARK = /\[\[([a-z-]{1,20})\|([^\n]*?)\]\](?!\])/g;

export function readAnnotated(folder: string): readonly AnnotatedDraft[] {
  return readdirSync(folder)
    .filter((name) => /^\d{3}-.*\.md$/.test(name))
    .sort()
    .map((name) => unmark(name, readFileSync(path.join(folder, name), 'utf8')));
}

function unmark(name: string, raw: string): AnnotatedDraft {
  const marked = raw.slice(raw.indexOf('\n') + 1);
  const gold: (Span & { label: Label })[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index);
    const detail = match[2] ?? '';
    gold.push({ start: text.length, end: text.length + detail.length, label: match[1] as Label });
    text += detail;
    at = match.index + match[0].length;
  }
  return { name, text: text + marked.slice(at), gold };
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
export function score(drafts: readonly AnnotatedDraft[], findingsOf: (text: string) => readonly Finding[]): Score {
  const byLabel: Record<string, { found: number; of: number }> = {};
  let findings = 0;
  let alarms = 0;
  let clean = 0;
  let silent = 0;
  let cleanCharacters = 0;
  let flaggedCharacters = 0;
  for (const { text, gold } of drafts) {
    const found = findingsOf(text);
    for (const span of gold) {
      const row = (byLabel[span.label] ??= { found: 0, of: 0 });
      row.of++;
      if (found.some((finding) => finding.group === GROUP_OF[span.label] && overlap(finding, span))) row.found++;
    }
    findings += found.length;
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
  const sum = (rows: readonly { found: number; of: number }[]): number => rows.reduce((total, { found }) => total + found, 0) / rows.reduce((total, { of }) => total + of, 0);
  const ofGroup = (group: Group): number => sum(Object.entries(byLabel).flatMap(([label, row]) => (GROUP_OF[label as Label] === group ? [row] : [])));
  return {
    drafts: drafts.length,
    spans: Object.values(byLabel).reduce((total, { of }) => total + of, 0),
    recall: sum(Object.values(byLabel)),
    recallByGroup: { access: ofGroup('access'), personal: ofGroup('personal'), company: ofGroup('company') },
    recallByLabel: byLabel,
    precision: (findings - alarms) / findings,
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
