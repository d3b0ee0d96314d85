import { Disposable } from 'vscode';
import { createAccountsView } from './accounts-view';
import { createActions } from './actions';
import { createCheckCommands } from './check-commands';
import { createChecklistCommands } from './checklist-commands';
import { createChecklistStore } from './checklist-store';
import { createDestinationPicker } from './destination-picker';
import { createDestinations } from './destinations';
import { createDetectorCommand, detectorPage } from './detector-pages';
import { createDiagnostics } from './diagnostics';
import { createDrafts } from './drafts';
import { createEditorCheck } from './editor-check';
import { createFingerprint } from './fingerprints';
import { createHover } from './hover';
import { createKeepCommands } from './keep-commands';
import { createKept } from './kept';
import { createLog } from './log';
import { createMissingLinesCommand } from './missing-lines-command';
import { createPasteGuard } from './paste-guard';
import { createPseudonymSeries } from './pseudonym-series';
import type { CreateProgram } from './registrations';
import { createReminders } from './reminders';
import { createReports } from './report';
import { createReview } from './review';
import { createSafePreview } from './safe-preview';
import { createSampleDraft } from './sample-draft';
import { createSeriesCommands } from './series-commands';
import { createSiteCheck } from './site-check';
import { createStatus } from './status';
import { createTermsCommands } from './terms-commands';
import { createTermsStore } from './terms-store';

/**
 * Wires the parts of the editor together. Each is a contribution of its own and knows only what it is handed. Nothing here waits: the
 * first scan must find everybody who listens to it.
 */
export const createProgram: CreateProgram = (context, surfaces) => {
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
  const preview = createSafePreview(series, surfaces.safeVersionChanged);
  const extension = context.extensionUri;
  const reports = createReports({ extension, drafts, review, kept, checklist, destinations, preview, series });
  const editorCheck = createEditorCheck();
  const accounts = createAccountsView({ extension, drafts, review, checklist, destinations, sites, editorCheck });
  const parts = Disposable.from(
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
    createDiagnostics(surfaces.diagnostics, drafts, review),
    createStatus(surfaces.status, drafts, review),
    preview,
    reports,
    accounts,
    createReminders(context, checklist),
  );
  return {
    commands: {
      ...createCheckCommands({ drafts, review, kept, checklist, destinations, reports, series }),
      ...createKeepCommands(kept, review),
      ...createTermsCommands(terms),
      ...createSeriesCommands(series),
      ...createDestinationPicker(destinations, checklist),
      ...createChecklistCommands(checklist),
      ...createMissingLinesCommand(sites),
      ...createDetectorCommand(),
      ...createSampleDraft(),
      ...accounts.commands,
      'holdout.applySafeVersion': (given) => preview.apply(given),
    },
    hover: createHover(review),
    actions: createActions({ review, series }),
    pasteGuard: createPasteGuard({ context, drafts, review, kept, series }),
    detectorPage,
    safeVersion: (address) => preview.textAt(address),
    accountsView: accounts,
    dispose: () => parts.dispose(),
  };
};
