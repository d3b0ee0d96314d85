import type { TextDocument } from 'vscode';
import type { Label, Span } from '../core/types';
import type { ContentKind, Region, Verdict } from '../platforms/types';
import type { Drafts } from './drafts';
import type { Review, Shown } from './review';

/**
 * What `holdout.checkBeforePosting` returns to keybindings, tasks and other extensions. Holds no text of the draft and not
 * its address. A later version may add fields; `version` is raised when one changes its meaning.
 */
export interface CheckResult {
  readonly version: 1;
  readonly verdict: 'ready' | 'ready, with details kept' | 'hold';
  /** How many details are not kept, and how many of these are serious. */
  readonly details: number;
  readonly serious: number;
  readonly kept: number;
  readonly byLabel: Readonly<Partial<Record<Label, number>>>;
  /** Worst first. Empty: where the draft goes is not known. */
  readonly exposures: readonly {
    readonly platform: string;
    readonly verdict: Verdict;
    readonly content: ContentKind;
    readonly region: Region | null;
    readonly openControls: readonly string[];
  }[];
  /** Ids of detectors that failed: the draft was only partly checked. */
  readonly faults: readonly string[];
  /** Why nothing was looked for, if it was not. */
  readonly skipped?: 'off' | 'too long';
}

/** Errors are serious; the rest is to be weighed. */
export function isSerious({ severity }: Shown): boolean {
  return severity === 'error';
}

/** The result for a draft, or for a selection of it, from its last scan. */
export function checkResultOf(
  document: TextDocument,
  { drafts, review }: { readonly drafts: Drafts; readonly review: Review },
  selection?: Span,
): CheckResult {
  const inside = ({ start, end }: Span): boolean => selection === undefined || (start < selection.end && selection.start < end);
  const shown = review.shown(document).filter(({ finding }) => inside(finding));
  const kept = review.kept(document).filter(inside).length;
  const state = drafts.state(document);
  const byLabel: Partial<Record<Label, number>> = {};
  for (const { finding } of shown) byLabel[finding.label] = (byLabel[finding.label] ?? 0) + 1;
  return {
    version: 1,
    verdict: shown.length > 0 ? 'hold' : kept > 0 ? 'ready, with details kept' : 'ready',
    details: shown.length,
    serious: shown.filter(isSerious).length,
    kept,
    byLabel,
    exposures: review.exposures(document).map(({ platform, verdict, content, region, open }) => ({
      platform,
      verdict,
      content,
      region,
      openControls: open.map(({ control }) => control),
    })),
    faults: [...new Set(state?.scan.faults.map(({ detector }) => detector) ?? [])],
    ...(state?.skipped !== undefined && state.skipped !== 'manual' && { skipped: state.skipped }),
  };
}
