import type { ExtensionContext } from 'vscode';
import { createAccountsView } from './editor/accounts-view';
import { createActions } from './editor/actions';
import { createCheckCommands } from './editor/check-commands';
import { createChecklistCommands } from './editor/checklist-commands';
import { createChecklistStore } from './editor/checklist-store';
import { createDestinationPicker } from './editor/destination-picker';
import { createDestinations } from './editor/destinations';
import { createDetectorPages } from './editor/detector-pages';
import { createDiagnostics } from './editor/diagnostics';
import { createDrafts } from './editor/drafts';
import { createEditorCheck } from './editor/editor-check';
import { createFingerprint } from './editor/fingerprints';
import { createHover } from './editor/hover';
import { createKeepCommands } from './editor/keep-commands';
import { createKept } from './editor/kept';
import { createLog } from './editor/log';
import { createMissingLinesCommand } from './editor/missing-lines-command';
import { createPasteGuard } from './editor/paste-guard';
import { createPseudonymSeries } from './editor/pseudonym-series';
import { createReminders } from './editor/reminders';
import { createReports } from './editor/report';
import { createReview } from './editor/review';
import { createSafePreview } from './editor/safe-preview';
import { createSampleDraft } from './editor/sample-draft';
import { createSeriesCommands } from './editor/series-commands';
import { createSiteCheck } from './editor/site-check';
import { createStatus } from './editor/status';
import { createTermsCommands } from './editor/terms-commands';
import { createTermsStore } from './editor/terms-store';

/**
 * Wires the parts of the editor together. Each is a contribution of its own and knows only what it is handed. Nothing here waits: the
 * first scan must find everybody who listens to it.
 */
export function activate(context: ExtensionContext): void {
  const log = createLog();
  const checklist = createChecklistStore(context, log);
  const sites = createSiteCheck(log);
  const destinations = createDestinations(context, checklist, sites);
  const fingerprint = createFingerprint(context.secrets, log);
  const kept = createKept(context, log, fingerprint);
  const series = createPseudonymSeries(context, log, fingerprint);
  const terms = createTermsStore(context, log);
  const drafts = createDrafts(log, terms);
  const review = createReview({ drafts, destinations, kept, terms });
  const preview = createSafePreview(series);
  const reports = createReports({
    extension: context.extensionUri,
    drafts,
    review,
    kept,
    checklist,
    destinations,
    preview,
    series,
  });
  const editorCheck = createEditorCheck();
  context.subscriptions.push(
    log,
    checklist,
    sites,
    editorCheck,
    destinations,
    terms,
    drafts,
    kept,
    series,
    review,
    createDetectorPages(),
    createDiagnostics(drafts, review),
    createHover(review),
    createActions({ drafts, review, series }),
    createStatus(drafts, review),
    createTermsCommands(terms),
    preview,
    reports,
    createCheckCommands({ drafts, review, kept, checklist, destinations, reports, series }),
    createKeepCommands(kept, review),
    createSeriesCommands(series),
    createPasteGuard({ context, drafts, review, kept, series }),
    createDestinationPicker(destinations, checklist),
    createAccountsView({ extension: context.extensionUri, drafts, review, checklist, destinations, sites, editorCheck }),
    createChecklistCommands(checklist),
    createMissingLinesCommand(sites),
    createReminders(context, checklist),
    createSampleDraft(),
  );
}
