import type { TextDocument } from 'vscode';
import type { Redaction, RedactionStyle } from '../core/redact';
import { stylesFor } from '../core/redaction-styles';
import type { Finding, Label } from '../core/types';
import type {
  ChoiceState,
  DestinationState,
  KeptState,
  KindState,
  PlaceState,
  ReportState,
  RowState,
  SeriesChoice,
  Weight,
} from '../panel/report-protocol';
import { answerWords, cardVerdict, contentWords, exposureSentence, regionName } from '../platforms/words';
import { controlById, platformById } from '../platforms/index';
import { dateWords } from '../platforms/calendar';
import type { Control, Exposure } from '../platforms/types';
import { isSerious } from './check-result';
import {
  isBareLink,
  isInQuery,
  KINDS,
  masked,
  oneLine,
  partSentence,
  partTag,
  QUERY_TAG,
  styleWords,
  titleWithin,
  withoutValues,
} from './detail-words';
import { detectorOf } from './detector-pages';
import type { Shown } from './review';
import { thumbnailOf } from './thumbnail';

/** What the report is made of: the draft as it is now, and what the author chose. */
export interface ReportInput {
  readonly document: TextDocument;
  readonly text: string;
  readonly name: string;
  readonly reading: boolean;
  readonly faults: readonly string[];
  readonly skipped: 'off' | 'too long' | undefined;
  readonly shown: readonly Shown[];
  readonly kept: readonly Finding[];
  readonly keptWords: (finding: Finding) => string;
  readonly exposures: readonly Exposure[];
  readonly styleOf: (finding: Finding) => RedactionStyle;
  readonly redactions: readonly Redaction[];
  readonly read: string;
  readonly changes: ReportState['changes'];
  readonly series: SeriesChoice;
  readonly copy: Omit<ReportState['copy'], 'label' | 'canApply'>;
}

/** One detail in all its places. */
export interface Row {
  readonly key: string;
  readonly findings: readonly Shown[];
}

/** The same words of the same kind are one detail. The key stays in memory for as long as the report is open. */
export function rowsOf(text: string, shown: readonly Shown[]): readonly Row[] {
  const rows = new Map<string, Shown[]>();
  for (const one of shown) {
    const key = keyOf(text, one.finding);
    rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  return [...rows].map(([key, findings]) => ({ key, findings }));
}

export function keyOf(text: string, { label, start, end }: Finding): string {
  return `${label} ${text.slice(start, end).toLowerCase().replace(/\s+/g, ' ')}`;
}

export function reportState(input: ReportInput): ReportState {
  const rows = rowsOf(input.text, input.shown);
  const serious = rows.filter(({ findings }) => findings.some(isSerious)).length;
  return {
    draft: input.name,
    reading: input.reading,
    verdict: verdictOf(input, rows.length, serious),
    thumbnail: thumbnailOf(input.text.length, [
      ...input.shown.map(({ finding: { start, end } }) => ({ kind: 'detail' as const, start, end })),
      ...input.kept.map(({ start, end }) => ({ kind: 'kept' as const, start, end })),
    ]),
    notices: noticesOf(input),
    factsChecked:
      input.exposures.length === 0
        ? null
        : dateWords(input.exposures.map(({ platform }) => platformById(platform)?.checkedOn ?? '').sort()[0] ?? ''),
    destinations: input.exposures.map(destinationState),
    kinds: KINDS.flatMap((kind) => kindState(kind, rows, input)),
    kept: input.kept.map((finding, row): KeptState => ({
      row,
      seen: seenWords(input.text, finding),
      aside: input.keptWords(finding),
      place: placeState(input, finding),
    })),
    changes: input.changes,
    series: input.redactions.some(({ style }) => style === 'pseudonym') ? input.series : null,
    empty: rows.length === 0 && input.kept.length === 0 && input.skipped === undefined ? input.read : null,
    copy: { ...input.copy, label: rows.length > 0 ? 'Copy safe version' : 'Copy for posting', canApply: rows.length > 0 },
  };
}

function verdictOf({ shown, kept, skipped, faults }: ReportInput, details: number, serious: number): ReportState['verdict'] {
  if (skipped !== undefined)
    return {
      kind: 'hold',
      title: 'Not checked',
      sub: skipped === 'off' ? 'Holdout is switched off here.' : 'The draft is longer than holdout.sizeLimit allows.',
    };
  if (details > 0) {
    const title = `Hold: ${count(details, 'detail')}, ${serious === 0 ? 'none' : serious === details ? (details === 1 ? 'serious' : 'all of them') : `${serious} of them`}${serious === details && details === 1 ? '' : ' serious'}`;
    // The Problems view and the side panel count places.
    const inPlaces = shown.length > details ? `They stand in ${shown.length} places. The safe version` : 'The safe version';
    const sub =
      faults.length > 0
        ? 'One kind couldn’t be looked for, so this isn’t the whole answer.'
        : `${inPlaces} leaves them out and keeps the story. Your draft stays as it is until you apply it.`;
    return { kind: 'hold', title, sub };
  }
  if (kept.length > 0)
    return {
      kind: 'ready',
      title: `Ready, with ${count(kept.length, 'detail')} kept on purpose`,
      sub: 'Nothing else was found. What is kept is published with the post.',
    };
  return {
    kind: 'ready',
    title: 'Ready',
    sub: faults.length > 0 ? 'One kind couldn’t be looked for, so this isn’t the whole answer.' : 'No sensitive details found.',
  };
}

function noticesOf({ faults }: ReportInput): readonly string[] {
  return faults.map((id) => `${detectorOf(id).title}: not looked for, the detector failed on this draft. The others were.`);
}

function destinationState(exposure: Exposure): DestinationState {
  const platform = platformById(exposure.platform);
  const kind = contentWords(exposure.content, exposure.platform);
  return {
    name: platform?.name ?? exposure.platform,
    aside: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${exposure.region === null ? '' : `, account in: ${regionName(exposure.region)}`}`,
    icon:
      exposure.verdict === 'trains'
        ? 'trains'
        : exposure.verdict === 'asked not to'
          ? 'asked'
          : exposure.verdict === 'not used'
            ? 'unused'
            : 'unknown',
    says: exposureSentence(exposure) || cardVerdict(exposure),
    open: exposure.open.flatMap(({ control: id, why }) => {
      const control = controlById(id);
      if (control === undefined || control.form === 'none') return [];
      return [
        {
          control: id,
          label: control.label,
          state: `Open on this account: ${why}`,
          hasPage: control.url !== undefined,
          mark: markWords(control),
        },
      ];
    }),
  };
}

/** The button that declares a control set as recommended: "Mark as Off", "Mark as sent". */
function markWords(control: Control): string {
  const answer = answerWords(control, 'set');
  return `Mark as ${/^Set to /.test(answer) ? answer.slice('Set to '.length) : answer.toLowerCase()}`;
}

function kindState(kind: (typeof KINDS)[number], rows: readonly Row[], input: ReportInput): readonly KindState[] {
  const labels: readonly string[] = kind.labels;
  const these = rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => labels.includes(row.findings[0]?.finding.label ?? ''))
    .sort((a, b) => RANK[weightOf(a.row)] - RANK[weightOf(b.row)]);
  if (these.length === 0) return [];
  const serious = these.filter(({ row }) => weightOf(row) === 'serious').length;
  const places = these.reduce((sum, { row }) => sum + row.findings.length, 0);
  const counts = [
    serious > 0 ? `${serious} serious` : '',
    these.length > serious ? `${these.length - serious} to weigh` : '',
    places > these.length ? `in ${places} places` : '',
  ];
  return [
    {
      id: kind.id,
      title: kind.title,
      icon: kind.icon,
      count: counts.filter((words) => words !== '').join(', '),
      rows: these.flatMap(({ row, index }) => rowState(row, index, input)),
    },
  ];
}

const RANK: Readonly<Record<Weight, number>> = { serious: 0, weigh: 1, note: 2 };

function weightOf({ findings }: Row): Weight {
  if (findings.some(isSerious)) return 'serious';
  return findings.some(({ severity }) => severity === 'warning') ? 'weigh' : 'note';
}

function rowState(row: Row, index: number, input: ReportInput): readonly RowState[] {
  const finding = row.findings[0]?.finding;
  if (finding === undefined) return [];
  const { label, detector } = finding;
  const { title, doc } = detectorOf(detector);
  const style = input.styleOf(finding);
  const redaction = input.redactions.find(({ start, end }) => start <= finding.start && finding.end <= end);
  // A post as plain text has no front matter and no comments.
  const goes =
    input.copy.format === 'plain' && row.findings.every(({ finding: { part } }) => part === 'comment' || part === 'front-matter');
  const becomes = goes || redaction === undefined || redaction.replacement === '' ? null : oneLine(redaction.replacement);
  const revoke =
    label === 'secret'
      ? ' After posting the safe version, change or revoke it: it has been on your screen and perhaps in a commit.'
      : '';
  const choices: ChoiceState[] = offered(label, style).map((value) => ({
    value,
    label: styleWords(value, label),
    chosen: value === style,
  }));
  return [
    {
      row: index,
      weight: weightOf(row),
      seen: seenWords(input.text, finding),
      becomes,
      why: `${label === 'secret' || isBareLink(input.text, finding) ? doc.why : (partSentence(finding.part) ?? doc.why)}${revoke}`,
      places: row.findings.map((one) => placeState(input, one.finding)),
      what: titleWithin(title),
      choices: [...choices, { value: 'keep', label: 'Keep', chosen: false }],
    },
  ];
}

/** The first styles of a kind, and the one that is chosen: quick fixes offer them all. */
function offered(label: Label, chosen: RedactionStyle): readonly RedactionStyle[] {
  const styles = stylesFor(label);
  return styles.filter((style, at) => at < MOST_STYLES || style === chosen);
}

const MOST_STYLES = 3;

function placeState({ document, text }: ReportInput, finding: Finding): PlaceState {
  const { start, part } = finding;
  const tag = isInQuery(text, finding) ? QUERY_TAG : isBareLink(text, finding) ? undefined : partTag(part);
  return { line: document.positionAt(start).line + 1, start, ...(tag !== undefined && { tag }) };
}

function seenWords(text: string, { label, start, end }: Finding): string {
  const words = text.slice(start, end);
  return label === 'secret' ? masked(words) : oneLine(withoutValues(words));
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
