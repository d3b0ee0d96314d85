import {
  commands,
  ConfigurationTarget,
  Disposable,
  env,
  Range,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
  type TextDocument,
  type WebviewPanel,
} from 'vscode';
import { answer } from '../platforms/checklist';
import { stylesFor } from '../core/redaction-styles';
import type { RedactionStyle } from '../core/redact';
import type { Finding } from '../core/types';
import { readFromReport, type FromReport, type ToReport } from '../panel/report-protocol';
import type { ChecklistStore } from './checklist-store';
import { openControlPage } from './control-page';
import { KINDS } from './detail-words';
import { pickDestination } from './destination-picker';
import type { Destinations } from './destinations';
import type { Drafts } from './drafts';
import type { Kept } from './kept';
import { columnOf } from './positions';
import type { PseudonymSeries } from './pseudonym-series';
import { copyStateOf, postingText, usualFormat, wordsRead, type PostingFormat } from './posting-text';
import { keyOf, reportState, rowsOf } from './report-state';
import type { Review, Shown } from './review';
import type { SafePreview } from './safe-preview';
import { changesOf, redactionsOf, safeVersionOf, settledStyle } from './safe-version';
import { settingsOf } from './settings';
import { today } from './today';
import { webviewHtml, webviewOptions } from './webview-page';

const REPOSITORY = 'https://github.com/holdout-app/holdout';

/** Milliseconds in which several changes make one new state of the page. */
const BUNDLE = 60;
/** Drafts of more UTF-16 code units are measured after a pause of so many milliseconds. */
const LONG = 12_000;
const PAUSE = 500;

export interface ReportOptions {
  readonly extension: Uri;
  readonly drafts: Drafts;
  readonly review: Review;
  readonly kept: Kept;
  readonly checklist: ChecklistStore;
  readonly destinations: Destinations;
  readonly preview: SafePreview;
  readonly series: PseudonymSeries;
}

export interface Reports extends Disposable {
  /** Shows the report beside its draft, or brings it to the front. */
  show(document: TextDocument): void;
}

/** One report a draft, each a page beside it that stays in step with it. */
export function createReports(options: ReportOptions): Reports {
  const open = new Map<TextDocument, WebviewPanel>();
  return {
    show(document) {
      const known = open.get(document);
      if (known !== undefined) {
        known.reveal(undefined, true);
        return;
      }
      const panel = window.createWebviewPanel(
        'holdout.report',
        `Check: ${nameOf(document)}`,
        { viewColumn: ViewColumn.Beside, preserveFocus: true },
        webviewOptions(options.extension),
      );
      panel.iconPath = {
        light: Uri.joinPath(options.extension, 'media', 'report-light.svg'),
        dark: Uri.joinPath(options.extension, 'media', 'report-dark.svg'),
      };
      open.set(document, panel);
      const session = createSession(document, panel, options);
      panel.onDidDispose(() => {
        open.delete(document);
        session.dispose();
      });
    },
    dispose: () => open.forEach((panel) => panel.dispose()),
  };
}

function createSession(document: TextDocument, panel: WebviewPanel, options: ReportOptions): Disposable {
  const { drafts, review, kept, checklist, destinations, preview, series } = options;
  // What the author chose for a detail, by its words: in memory, for as long as the report is open.
  const chosen = new Map<string, RedactionStyle>();
  let format: PostingFormat | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let known: string | undefined;

  const post = (message: ToReport): void => void panel.webview.postMessage(message);
  const styleFor = (text: string) => {
    const settings = settingsOf(document);
    return (finding: Finding): RedactionStyle => chosen.get(keyOf(text, finding)) ?? settledStyle(settings, finding);
  };
  const currentFormat = (): PostingFormat => format ?? usualFormat(review.exposures(document));
  const safe = (): string => {
    const text = document.getText();
    return safeVersionOf(document, {
      shown: review.shown(document),
      wishes: { styleOf: styleFor(text), replacementOf: review.replacementOf(document), series },
      kept,
      scan: (version) => drafts.scanVersion(document, version),
    });
  };

  const refresh = (): void => {
    const state = drafts.state(document);
    if (state === undefined) return;
    const text = document.getText();
    const shown = review.shown(document);
    const styleOf = styleFor(text);
    const exposures = review.exposures(document);
    const redactions = redactionsOf(document, findingsOf(shown), {
      styleOf,
      replacementOf: review.replacementOf(document),
      series,
    });
    post({
      type: 'state',
      state: reportState({
        document,
        text,
        name: nameOf(document),
        reading: state.busy || state.version !== document.version,
        faults: [...new Set(state.scan.faults.map(({ detector }) => detector))],
        skipped: state.skipped === 'manual' ? undefined : state.skipped,
        shown,
        kept: review.kept(document),
        keptWords: (finding) => keptWords(document, text, finding),
        exposures,
        styleOf,
        redactions,
        read: wordsRead(text),
        changes: changesOf(text, { shown, redactions, format: currentFormat() }),
        series: settingsOf(document).pseudonymSeries,
        copy: copyStateOf(measured(text), currentFormat(), exposures),
      }),
    });
  };
  /** The safe version whose length is shown. Of a long draft it is made when its author pauses. */
  const measured = (text: string): string => {
    if (text.length <= LONG || known === undefined) return (known = safe());
    clearTimeout(later);
    later = setTimeout(() => {
      known = undefined;
      refresh();
    }, PAUSE);
    return known;
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(refresh, BUNDLE);
  };

  const keptWords = (draft: TextDocument, text: string, finding: Finding): string => {
    const [reason] = kept.reasons(draft.uri, text, allFindings()).get(finding) ?? [];
    return reason === undefined
      ? 'kept'
      : { place: 'kept at this place', draft: 'kept everywhere in this draft', value: 'kept in every draft' }[reason.scope];
  };
  const allFindings = (): readonly Finding[] =>
    [...review.shown(document).map(({ finding }) => finding), ...review.kept(document)].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );

  const chooseRow = async (index: number, choice: string): Promise<void> => {
    const text = document.getText();
    const row = rowsOf(text, review.shown(document))[index];
    const finding = row?.findings[0]?.finding;
    if (row === undefined || finding === undefined) return;
    if (choice === 'keep') await kept.keep(document, allFindings(), { finding, scope: 'draft' });
    else {
      const style = stylesFor(finding.label).find((one) => one === choice);
      if (style !== undefined) chosen.set(row.key, style);
    }
  };

  const goTo = async (start: number): Promise<void> => {
    const position = document.positionAt(start);
    const editor = await window.showTextDocument(document, {
      viewColumn: columnOf(document),
      selection: new Range(position, position),
    });
    editor.revealRange(new Range(position, position), TextEditorRevealType.InCenterIfOutsideViewport);
  };

  const receive = async (message: FromReport): Promise<void> => {
    switch (message.type) {
      case 'ready':
        break;
      case 'goTo':
        await goTo(message.start);
        return;
      case 'reveal':
        await window.showTextDocument(document, { viewColumn: columnOf(document) });
        return;
      case 'choose':
        await chooseRow(message.row, message.choice);
        break;
      case 'chooseAll': {
        const text = document.getText();
        const rows = rowsOf(text, review.shown(document));
        const labels: readonly string[] = KINDS.find(({ id }) => id === message.kind)?.labels ?? [];
        const indices = rows.flatMap((row, index) => (labels.includes(row.findings[0]?.finding.label ?? '') ? [index] : []));
        // From the end: keeping a row takes it out of the list.
        for (const index of indices.reverse()) await chooseRow(index, message.choice);
        break;
      }
      case 'release': {
        const finding = review.kept(document)[message.row];
        if (finding !== undefined)
          await kept.release(kept.reasons(document.uri, document.getText(), allFindings()).get(finding) ?? []);
        break;
      }
      case 'format':
        format = message.format;
        break;
      case 'series':
        await workspace.getConfiguration('holdout').update('pseudonymSeries', message.series, ConfigurationTarget.Global);
        break;
      case 'managePseudonyms':
        await commands.executeCommand('holdout.managePseudonyms');
        return;
      case 'copy': {
        // The draft may have been edited since it was scanned, and what is not known of it would be copied as it is.
        await review.settle(document);
        const text = postingText(safe(), currentFormat());
        await env.clipboard.writeText(text);
        await series.keep(document, text);
        post({ type: 'said', words: 'Copied. The draft itself is as it was.' });
        return;
      }
      case 'apply':
        await review.settle(document);
        await preview.show(document, safe);
        return;
      case 'changeDestination':
        await pickDestination(document, destinations, checklist);
        break;
      case 'openControl':
        await openControlPage(message.control);
        return;
      case 'markControl':
        await checklist.update((current) => answer(current, { control: message.control, value: 'set', today: today() }));
        break;
      case 'checkAgain':
        await review.settle(document);
        break;
      case 'reportFault':
        await env.openExternal(Uri.parse(`${REPOSITORY}/issues/new`));
        return;
      case 'addTerms':
        await commands.executeCommand('holdout.addPrivateTerm');
        return;
    }
    soon();
  };

  panel.webview.html = webviewHtml(panel.webview, options.extension, {
    script: 'report',
    title: 'Check before posting',
    root: 'ho-report',
  });
  return Disposable.from(
    panel.webview.onDidReceiveMessage((message: unknown) => {
      const known = readFromReport(message);
      if (known !== undefined) void receive(known);
    }),
    review.onDidChange((changed) => {
      if (changed === document) soon();
    }),
    series.onDidChange(soon),
    workspace.onDidCloseTextDocument((closed) => {
      if (closed === document) panel.dispose();
    }),
    new Disposable(() => {
      clearTimeout(timer);
      clearTimeout(later);
    }),
  );
}

function findingsOf(shown: readonly Shown[]): readonly Finding[] {
  return shown.map(({ finding }) => finding);
}

function nameOf(document: TextDocument): string {
  return document.uri.path.split('/').at(-1) ?? 'draft';
}
