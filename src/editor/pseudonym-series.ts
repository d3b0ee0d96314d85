import { Disposable, EventEmitter, Uri, workspace, type Event, type ExtensionContext, type TextDocument } from 'vscode';
import type { PseudonymBook } from '../core/redact';
import { isDay } from '../platforms/calendar';
import type { Fingerprint } from './fingerprints';
import type { Log } from './log';
import { settingsOf } from './settings';
import { readEntries } from './stored-entries';
import { createStoredValue } from './stored-value';
import { today } from './today';

const KEY = 'holdout.pseudonyms';

/** A pseudonym that a name was given in a series of drafts. Holds no text: the series and the name are fingerprints. */
export interface SeriesPseudonym {
  readonly series: string;
  readonly name: string;
  /** `Client A`, `192.0.2.1`. */
  readonly pseudonym: string;
  /** The day it was given, `YYYY-MM-DD`. */
  readonly on: string;
}

interface StoredSeries {
  readonly version: 1;
  readonly pseudonyms: readonly SeriesPseudonym[];
}

type Assigned = PseudonymBook['assigned'];

/**
 * Which pseudonyms names were given: in a draft for as long as it is open, and, where its author wants, over a series of drafts. A series
 * is stored outside the drafts, keyed by salted fingerprints, so that what is stored doesn't say who Client A is.
 */
export interface PseudonymSeries extends Disposable {
  readonly onDidChange: Event<void>;
  bookOf(document: TextDocument): PseudonymBook;
  /** Remembers what a plan gave, in memory: a quick fix and the report then agree. */
  note(document: TextDocument, assigned: Assigned): void;
  /** Stores those that stand in a text that leaves the editor or becomes the draft. Does nothing unless the author wants a series. */
  keep(document: TextDocument, text: string): Promise<void>;
  /** Everything that is stored, newest first. */
  all(): readonly SeriesPseudonym[];
  forget(these: readonly SeriesPseudonym[]): Promise<void>;
}

/** `salted` is waited for in the background; until it is there, each draft is on its own. */
export function createPseudonymSeries(context: ExtensionContext, log: Log, salted: Promise<Fingerprint>): PseudonymSeries {
  const changed = new EventEmitter<void>();
  let fingerprint: Fingerprint | undefined;
  void salted.then((made) => (fingerprint = made));
  const stored = createStoredValue<StoredSeries>(context, log, {
    key: KEY,
    noun: 'list of pseudonyms',
    read: (value) => {
      const { entries, reason } = readEntries(value, 'pseudonyms', asPseudonym);
      return { value: { version: 1, pseudonyms: entries }, ...(reason !== undefined && { reason }) };
    },
  });
  const change = (make: (pseudonyms: readonly SeriesPseudonym[]) => readonly SeriesPseudonym[]): Promise<void> =>
    stored.update(({ pseudonyms }) => ({ version: 1, pseudonyms: make(pseudonyms) }));
  let inDraft = new WeakMap<TextDocument, Assigned>();

  /** The fingerprint of the series that a draft belongs to; undefined where it is on its own. */
  const seriesOf = (document: TextDocument): string | undefined => {
    const { pseudonymSeries } = settingsOf(document);
    if (fingerprint === undefined || pseudonymSeries === 'draft') return undefined;
    if (pseudonymSeries === 'everywhere') return fingerprint('series', '*');
    if (document.isUntitled) return undefined;
    const folder = workspace.getWorkspaceFolder(document.uri)?.uri ?? Uri.joinPath(document.uri, '..');
    return fingerprint('series', folder.toString());
  };

  const storedFor = (series: string): Assigned =>
    Object.fromEntries(
      stored
        .current()
        .pseudonyms.filter((one) => one.series === series)
        .map(({ name, pseudonym }) => [name, pseudonym]),
    );

  const bookOf = (document: TextDocument): PseudonymBook => {
    const known = fingerprint;
    const keyed = (name: string): string => (known === undefined ? name : known('name', name));
    const noted = inDraft.get(document) ?? {};
    const series = seriesOf(document);
    if (series === undefined) return { fingerprint: keyed, assigned: noted };
    const before = storedFor(series);
    // Another draft may have given Client C away since this one noted it.
    const taken = new Set(Object.values(before));
    const own = Object.entries(noted).filter(([name, pseudonym]) => !(name in before) && !taken.has(pseudonym));
    return { fingerprint: keyed, assigned: { ...Object.fromEntries(own), ...before } };
  };

  const listeners = Disposable.from(
    changed,
    stored,
    stored.onDidChange(() => changed.fire()),
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('holdout.pseudonymSeries')) return;
      inDraft = new WeakMap();
      changed.fire();
    }),
  );

  return {
    onDidChange: changed.event,
    bookOf,
    note: (document, assigned) => void inDraft.set(document, assigned),
    async keep(document, text) {
      await salted;
      const series = seriesOf(document);
      if (series === undefined) return;
      const before = storedFor(series);
      const plain = joined(text);
      const made = Object.entries(bookOf(document).assigned).filter(
        ([name, pseudonym]) => !(name in before) && plain.includes(joined(pseudonym)),
      );
      if (made.length > 0)
        await change((all) => [...made.map(([name, pseudonym]) => ({ series, name, pseudonym, on: today() })), ...all]);
    },
    all: () => stored.current().pseudonyms,
    async forget(these) {
      if (these.length === 0) return;
      inDraft = new WeakMap();
      const gone = new Set(these.map(identityOf));
      await change((all) => all.filter((one) => !gone.has(identityOf(one))));
    },
    dispose: () => listeners.dispose(),
  };
}

/** `Client A`, `client-a` and `ClientA` are one. */
function joined(text: string): string {
  return text.toLowerCase().replace(/[ _-]/g, '');
}

function identityOf({ series, name }: SeriesPseudonym): string {
  return `${series} ${name}`;
}

function asPseudonym({ series, name, pseudonym, on }: Readonly<Record<string, unknown>>): SeriesPseudonym | undefined {
  if (typeof series !== 'string' || typeof name !== 'string' || typeof pseudonym !== 'string' || !isDay(on)) return undefined;
  return { series, name, pseudonym, on };
}
