import type { TextDocument } from 'vscode';
import { parse } from '../core/parse';
import { applyRedactions, redactDraft, redactionPlan, type Redaction, type RedactionStyle } from '../core/redact';
import { defaultStyle, usedStyle } from '../core/redaction-styles';
import { withoutDirectives } from '../core/safe-version';
import { reaches } from '../core/settle';
import type { Finding, Scan, Span } from '../core/types';
import { DETECTORS } from '../detectors/index';
import type { ChangeState, PieceState, Weight } from '../panel/report-protocol';
import type { Kept } from './kept';
import type { PseudonymSeries } from './pseudonym-series';
import type { Shown } from './review';
import { isSerious } from './check-result';
import { withoutValues } from './detail-words';
import { settingsOf, type Settings } from './settings';
import { today } from './today';

/** The style that the settings ask for, or the default of the kind. */
export function settledStyle({ redactionStyles }: Settings, { label }: Finding): RedactionStyle {
  return usedStyle(label, redactionStyles[label] ?? defaultStyle(label));
}

/** How an author wants details redacted. */
export interface Wishes {
  /** `undefined` leaves a detail as it is. */
  readonly styleOf: (finding: Finding) => RedactionStyle | undefined;
  /** What the author's own list says stands for a name. */
  readonly replacementOf: (name: string) => string | undefined;
  /** The pseudonyms that names were given before. */
  readonly series: PseudonymSeries;
}

/** The redactions of a draft's findings. */
export function redactionsOf(document: TextDocument, findings: readonly Finding[], wishes: Wishes): readonly Redaction[] {
  const { series, ...wanted } = wishes;
  const plan = redactionPlan(document.getText(), findings, {
    detectors: DETECTORS,
    ...wanted,
    today: { day: today() },
    pseudonyms: series.bookOf(document),
  });
  series.note(document, plan.assigned);
  return plan.redactions;
}

export interface SafeVersionOptions {
  readonly shown: readonly Shown[];
  readonly wishes: Wishes;
  readonly kept: Kept;
  readonly scan: (text: string) => Scan;
  /** Only this stretch of the draft. */
  readonly selection?: Span;
}

/** The draft with every shown detail redacted, to the fixed point; what is kept on purpose stays. The draft is not touched. */
export function safeVersionOf(document: TextDocument, { shown, wishes, kept, scan, selection }: SafeVersionOptions): string {
  const text = document.getText();
  const findings = shown.map(({ finding }) => finding);
  if (selection !== undefined) return safeSelection(text, redactionsOf(document, findings, wishes), selection);
  const { confidence, detectors } = settingsOf(document);
  const wanted = (version: string): Scan => {
    if (version === text) return { findings, faults: [] };
    const { findings: found, faults } = scan(version);
    const considered = found.filter(
      (finding) => detectors[finding.detector] !== 'off' && reaches(finding.confidence, confidence),
    );
    const keeps = kept.among(document.uri, version, considered);
    return { findings: considered.filter((finding) => !keeps.has(finding)), faults };
  };
  const { series, ...styles } = wishes;
  const options = { detectors: DETECTORS, ...styles, today: { day: today() }, pseudonyms: series.bookOf(document), scan: wanted };
  const { text: redacted, assigned } = redactDraft(text, options);
  series.note(document, assigned);
  return withoutDirectives(redacted);
}

function safeSelection(text: string, redactions: readonly Redaction[], { start, end }: Span): string {
  const inside = redactions.filter((redaction) => redaction.start < end && start < redaction.end);
  const shifted = inside.map((redaction) => ({
    ...redaction,
    start: Math.max(0, redaction.start - start),
    end: Math.min(end, redaction.end) - start,
  }));
  return applyRedactions(text.slice(start, end), shifted);
}

/** How much of a paragraph the report shows. */
const LONGEST_PARAGRAPH = 1_200;

interface ChangesOptions {
  readonly shown: readonly Shown[];
  readonly redactions: readonly Redaction[];
  /** A post as plain text has no front matter and no comments. */
  readonly format: 'markdown' | 'plain';
}

/** The paragraphs that redactions change, before and after, in pieces. */
export function changesOf(text: string, { shown, redactions, format }: ChangesOptions): readonly ChangeState[] {
  const changes: ChangeState[] = [];
  for (const block of parse(text)) {
    const here = redactions.filter(({ start, end }) => start < block.end && block.start < end);
    if (here.length === 0 || (format === 'plain' && /^(?:front-matter|comment)$/.test(block.content.kind))) continue;
    const before: PieceState[] = [];
    const after: PieceState[] = [];
    let at = block.start;
    const plain = (to: number): void => {
      if (to <= at) return;
      const piece = { text: text.slice(at, Math.min(to, block.start + LONGEST_PARAGRAPH)) };
      before.push(piece);
      after.push(piece);
    };
    for (const { start, end, replacement, finding } of here) {
      plain(start);
      const mark: Weight = shown.some((one) => one.finding === finding && isSerious(one)) ? 'serious' : 'weigh';
      before.push({ text: finding.group === 'access' ? '••••••' : withoutValues(text.slice(start, end)), mark });
      if (replacement !== '') after.push({ text: replacement, mark: 'new' });
      at = end;
    }
    plain(block.start + text.slice(block.start, block.end).trimEnd().length);
    changes.push({ before, after });
  }
  return changes;
}
