import { Disposable, EventEmitter, workspace, type Event, type TextDocument } from 'vscode';
import { createScanner, finish, topOf, type Scanner } from '../core/scan';
import type { Slices } from '../core/slices';
import type { Scan } from '../core/types';
import { ACCESS } from '../detectors/access/index';
import { DETECTORS } from '../detectors/index';
import type { Log } from './log';
import { settingsOf } from './settings';
import type { TermsStore } from './terms-store';

/** Language ids of Markdown. Notebook cells have them, too. */
const LANGUAGES: ReadonlySet<string> = new Set(['markdown', 'mdx']);

/** Documents that show another document's text, or none of the author's. */
const FOREIGN_SCHEMES: ReadonlySet<string> = new Set([
  'git',
  'gitfs',
  'review',
  'pr',
  'output',
  'walkThrough',
  'holdout',
  'holdout-safe',
  'comment',
]);

/** The editor's own schemes behind which an author's text stands; what else it shows of itself (previews, settings, chats) is no draft. */
const OWN_SCHEMES: ReadonlySet<string> = new Set([
  'vscode-notebook-cell',
  'vscode-vfs',
  'vscode-remote',
  'vscode-local',
  'vscode-test-web',
]);

/** The settings that decide whether a draft is scanned. All others only decide what is shown of a scan. */
const SCAN_SETTINGS = ['holdout.enable', 'holdout.run', 'holdout.sizeLimit'] as const;

/** Milliseconds after the last keystroke until the draft is scanned. */
const DEBOUNCE = 180;

/** Milliseconds of work until the extension host gets its turn. */
const SLICE = 8;

export type Skipped = 'off' | 'too long' | 'manual';

/** What is known of an open draft. `scan` belongs to `version` of the document; later edits make it stale. */
export interface DraftState {
  readonly version: number;
  readonly scan: Scan;
  /** A newer version is being scanned. */
  readonly busy: boolean;
  readonly skipped?: Skipped;
  /** False until the whole draft has been scanned once: at first there is nothing, or what a glance at it showed. */
  readonly complete: boolean;
}

export interface Drafts extends Disposable {
  /** Fires when a draft's state has changed, and when it is closed (its state is then undefined). */
  readonly onDidChange: Event<TextDocument>;
  isDraft(document: TextDocument): boolean;
  state(document: TextDocument): DraftState | undefined;
  /** The scan of the draft as it is at this moment, whatever the settings say of when to scan. */
  scanNow(document: TextDocument): Promise<Scan>;
  /** The scan of another text in a draft's place, as of its safe version. */
  scanVersion(document: TextDocument, text: string): Scan;
  /** Scans every open draft again, as after a change of settings. */
  rescan(): void;
}

interface Entry {
  readonly scanner: Scanner;
  /** For other texts in its place, so that they don't push the draft's own blocks out of the memo. */
  readonly versions: Scanner;
  state: DraftState;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Raised by each start; a scan that sees a newer number has been superseded. */
  run: number;
}

const NOTHING: Scan = { findings: [], faults: [] };

/** Scans open drafts as they are edited: debounced, in slices, and never publishing what belongs to an older version. */
export function createDrafts(log: Log, terms: TermsStore): Drafts {
  const entries = new Map<TextDocument, Entry>();
  /** A whole draft has been scanned. */
  let isWarm = false;
  const changed = new EventEmitter<TextDocument>();

  const entryOf = (document: TextDocument): Entry => {
    const known = entries.get(document);
    if (known !== undefined) return known;
    const entry: Entry = {
      scanner: createScanner(DETECTORS, terms.of(document.uri)),
      versions: createScanner(DETECTORS, terms.of(document.uri)),
      state: { version: document.version, scan: NOTHING, busy: false, complete: false },
      timer: undefined,
      run: 0,
    };
    entries.set(document, entry);
    return entry;
  };

  const publish = (document: TextDocument, entry: Entry, state: DraftState): void => {
    entry.state = state;
    for (const fault of state.scan.faults) log.fault(fault);
    changed.fire(document);
  };

  /** The finished scan, or undefined when the document moved on meanwhile. */
  const scanVersion = async (document: TextDocument, entry: Entry, slices: Slices<Scan>): Promise<Scan | undefined> => {
    const { version } = document;
    const run = entry.run;
    let sliceStart = performance.now();
    for (;;) {
      const step = slices.next();
      if (step.done === true) return step.value;
      if (performance.now() - sliceStart < SLICE) continue;
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (document.isClosed || document.version !== version || entry.run !== run) return undefined;
      sliceStart = performance.now();
    }
  };

  /** What is worth showing of a draft before the whole of it has been scanned. */
  const glancesAt = (document: TextDocument, entry: Entry, text: string): readonly Slices<Scan>[] => {
    const top = topOf(text);
    return [
      // The first scan of all makes the models and compiles some hundred patterns. What opens something is known by its form.
      ...(isWarm ? [] : [createScanner(ACCESS, terms.of(document.uri)).slices(top ?? text)]),
      ...(top === undefined ? [] : [entry.versions.slices(top)]),
    ];
  };

  /** A version may move on without an edit (line endings, encoding); what nobody has started anew is then started again. */
  const again = (document: TextDocument, entry: Entry, run: number): void => {
    if (entry.run === run && !document.isClosed && entries.get(document) === entry) schedule(document, DEBOUNCE);
  };

  const start = async (document: TextDocument, entry: Entry): Promise<void> => {
    const run = ++entry.run;
    const settings = settingsOf(document);
    for (const name of settings.problems) log.problem(`The setting ${name} has a value that it can't have; its default is used.`);
    const tooLong = lengthOf(document) > settings.sizeLimit;
    if (!settings.enable || tooLong) {
      publish(document, entry, {
        version: document.version,
        scan: NOTHING,
        busy: false,
        complete: true,
        skipped: tooLong ? 'too long' : 'off',
      });
      return;
    }
    const { version } = document;
    publish(document, entry, { ...entry.state, busy: true });
    const text = document.getText();
    for (const glance of entry.state.scan === NOTHING ? glancesAt(document, entry, text) : []) {
      const scan = await scanVersion(document, entry, glance);
      if (scan === undefined || entry.run !== run) return again(document, entry, run);
      publish(document, entry, { version, scan, busy: true, complete: false });
    }
    const full = await scanVersion(document, entry, entry.scanner.slices(text));
    if (full === undefined || entry.run !== run || document.isClosed) return again(document, entry, run);
    isWarm = true;
    publish(document, entry, { version, scan: full, busy: false, complete: true });
  };

  const schedule = (document: TextDocument, delay: number): void => {
    const entry = entryOf(document);
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => void start(document, entry), delay);
  };

  const open = (document: TextDocument): void => {
    if (!isDraft(document)) return;
    if (settingsOf(document).run === 'manual') {
      const entry = entryOf(document);
      publish(document, entry, { version: document.version, scan: NOTHING, busy: false, complete: true, skipped: 'manual' });
    } else schedule(document, 0);
  };

  const close = (document: TextDocument): void => {
    const entry = entries.get(document);
    if (entry === undefined) return;
    clearTimeout(entry.timer);
    entry.run++;
    entries.delete(document);
    changed.fire(document);
  };

  const rescan = (): void => {
    for (const document of [...entries.keys()]) close(document);
    workspace.textDocuments.forEach(open);
  };

  const listeners = Disposable.from(
    changed,
    terms.onDidChange(rescan),
    workspace.onDidChangeConfiguration((event) => {
      if (SCAN_SETTINGS.some((setting) => event.affectsConfiguration(setting))) rescan();
    }),
    workspace.onDidOpenTextDocument(open),
    workspace.onDidCloseTextDocument(close),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const moved = contentChanges.length > 0 || entries.get(document)?.state.version !== document.version;
      if (moved && isDraft(document) && settingsOf(document).run === 'onType') schedule(document, DEBOUNCE);
    }),
    workspace.onDidSaveTextDocument((document) => {
      if (isDraft(document) && settingsOf(document).run === 'onSave') schedule(document, 0);
    }),
  );
  workspace.textDocuments.forEach(open);

  return {
    onDidChange: changed.event,
    isDraft,
    state: (document) => entries.get(document)?.state,
    async scanNow(document) {
      for (;;) {
        // Each time anew: a change of settings or terms that starts every draft afresh would leave the scan with an entry of the past.
        const entry = entryOf(document);
        clearTimeout(entry.timer);
        const run = ++entry.run;
        const { version } = document;
        const scan = await scanVersion(document, entry, entry.scanner.slices(document.getText()));
        if (document.isClosed) return scan ?? NOTHING;
        if (scan === undefined || entry.run !== run || entries.get(document) !== entry) continue;
        publish(document, entry, { version, scan, busy: false, complete: true });
        return scan;
      }
    },
    scanVersion: (document, text) => finish(entryOf(document).versions.slices(text)),
    rescan,
    dispose() {
      listeners.dispose();
      for (const document of [...entries.keys()]) close(document);
    },
  };
}

function isDraft(document: TextDocument): boolean {
  const { scheme } = document.uri;
  if (FOREIGN_SCHEMES.has(scheme) || (/^vscode(?:-|$)/.test(scheme) && !OWN_SCHEMES.has(scheme))) return false;
  return LANGUAGES.has(document.languageId) && !document.isClosed;
}

/** UTF-16 code units, without building the text. */
function lengthOf(document: TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}
