import { GROUP_OF, type Detector, type Finding, type Label, type Scan, type Span } from './types';

/**
 * What a detail becomes. `label`: its kind in brackets. `pseudonym`: a name that is the same for every mention. `generalise`:
 * less exact words. `mask`: dots and the last characters. `remove`: nothing.
 */
export const REDACTION_STYLES = ['label', 'pseudonym', 'generalise', 'mask', 'remove'] as const;
export type RedactionStyle = (typeof REDACTION_STYLES)[number];

/** A replacement of a range of the draft. Redactions are sorted and never overlap. */
export interface Redaction extends Span {
  readonly replacement: string;
  readonly style: RedactionStyle;
  /** The finding that asked for it, so that a choice can be traced; of several merged ones, the first. */
  readonly finding: Finding;
}

export interface RedactOptions {
  readonly detectors: readonly Detector[];
  /** The style of a finding; `undefined` keeps the detail. Absent: the default style of its label. */
  readonly styleOf?: (finding: Finding) => RedactionStyle | undefined;
}

/** The style a good editor would choose for a kind of detail. */
export function defaultStyle(label: Label): RedactionStyle {
  if (label === 'client' || label === 'person' || label === 'codename') return 'pseudonym';
  return GROUP_OF[label] === 'access' ? 'remove' : 'label';
}

/** The redactions of these findings. */
export function planRedactions(text: string, findings: readonly Finding[], options: RedactOptions): readonly Redaction[] {
  const placeholders = new Map(options.detectors.map((detector) => [detector.id, detector.placeholder]));
  const redactions: Redaction[] = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const style = options.styleOf === undefined ? 'label' : options.styleOf(finding);
    if (style === undefined || finding.start < (redactions.at(-1)?.end ?? 0)) continue;
    const replacement = style === 'remove' ? '' : `[${placeholders.get(finding.detector) ?? finding.label}]`;
    redactions.push({ start: finding.start, end: finding.end, replacement, style, finding });
  }
  return redactions;
}

/** The draft with its redactions applied. Text outside them is the same, code unit by code unit. */
export function applyRedactions(text: string, redactions: readonly Redaction[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, replacement } of redactions) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

/** Redacting can change what a detector says of the neighbours, so it is repeated until a scan finds nothing more. */
const MOST_PASSES = 6;

/** The safe version of a draft: a scan of the result finds nothing that the style asks to redact. */
export function redact(text: string, options: RedactOptions & { readonly scan: (text: string) => Scan }): string {
  let result = text;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const redactions = planRedactions(result, options.scan(result).findings, options);
    if (redactions.length === 0) break;
    result = applyRedactions(result, redactions);
  }
  return result;
}
