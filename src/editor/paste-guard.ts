import { env, window, workspace, ConfigurationTarget, type ExtensionContext, type Range, type TextDocument } from 'vscode';
import type { Span } from '../core/types';
import { isSerious } from './check-result';
import type { Drafts } from './drafts';
import type { Kept } from './kept';
import { spanOf } from './positions';
import type { PseudonymSeries } from './pseudonym-series';
import type { Program } from './registrations';
import type { Review } from './review';
import { safeVersionOf, settledStyle } from './safe-version';
import { settingsOf } from './settings';

const OFFERED = 'holdout.guardPasteOffered';

export interface PasteGuardOptions {
  readonly context: ExtensionContext;
  readonly drafts: Drafts;
  readonly review: Review;
  readonly kept: Kept;
  readonly series: PseudonymSeries;
}

/**
 * Asks when text with serious details is copied from a draft, since that is the moment before it is pasted elsewhere. Off by
 * default; offered once, at the first such copy. The clipboard itself already holds the copy by then: choosing the safe version
 * puts that in its place.
 */
export function createPasteGuard({ context, drafts, review, kept, series }: PasteGuardOptions): Program['pasteGuard'] {
  const guard = (document: TextDocument, span: Span): void => {
    const shown = review.shown(document).filter(({ finding }) => finding.start < span.end && span.start < finding.end);
    const serious = shown.filter(isSerious).length;
    if (serious === 0) return;
    const settings = settingsOf(document);
    if (!settings.guardPaste) {
      if (context.globalState.get<unknown>(OFFERED) !== true) void offer(context);
      return;
    }
    const safe = safeVersionOf(document, {
      shown: review.shown(document),
      wishes: { styleOf: (finding) => settledStyle(settings, finding), replacementOf: review.replacementOf(document), series },
      kept,
      scan: (version) => drafts.scanVersion(document, version),
      selection: span,
    });
    const swap = 'Copy the safe version instead';
    const words = `What you copied holds ${serious === 1 ? 'a serious detail' : `${serious} serious details`}.`;
    // Not waited for: copying never hangs on an answer.
    void window.showWarningMessage(words, swap, 'Leave it').then(async (chosen) => {
      if (chosen !== swap) return;
      await env.clipboard.writeText(safe);
      await series.keep(document, safe);
    });
  };

  return {
    prepareDocumentPaste: (document: TextDocument, ranges: readonly Range[]) => {
      const spans = ranges.map((range) => spanOf(document, range));
      const start = Math.min(...spans.map((span) => span.start));
      const end = Math.max(...spans.map((span) => span.end));
      if (end > start) guard(document, { start, end });
    },
  };
}

async function offer(context: ExtensionContext): Promise<void> {
  await context.globalState.update(OFFERED, true);
  const yes = 'Ask me';
  const chosen = await window.showInformationMessage(
    'You copied text with serious details. Should Holdout ask each time, and offer the safe version?',
    yes,
    'No',
  );
  if (chosen === yes) await workspace.getConfiguration('holdout').update('guardPaste', true, ConfigurationTarget.Global);
}
