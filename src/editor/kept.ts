import { Disposable, EventEmitter, workspace, type Event, type ExtensionContext, type TextDocument, type Uri } from 'vscode';
import { GROUP_OF, type Finding, type Label } from '../core/types';
import { isDay } from '../platforms/calendar';
import type { Fingerprint } from './fingerprints';
import type { Log } from './log';
import { readEntries } from './stored-entries';
import { createStoredValue } from './stored-value';
import { today } from './today';

const KEY = 'holdout.kept';

/**
 * Milliseconds that the secret storage gets. It may wait for its owner to unlock it, and until then nobody may take a draft for
 * one without details: what is kept is flagged again for as long.
 */
const SALT_WAIT = 2000;

/** Where a detail is kept: at this place, everywhere in this draft, or as a value in every draft. */
export const KEEP_SCOPES = ['place', 'draft', 'value'] as const;
export type KeepScope = (typeof KEEP_SCOPES)[number];

/** Something kept on purpose. Holds no text: the draft and the detail are fingerprints. */
export interface KeptDetail {
  readonly scope: KeepScope;
  /** Of the draft's address; empty for `value`. */
  readonly draft: string;
  readonly detail: string;
  readonly label: Label;
  /** The day it was kept, `YYYY-MM-DD`. */
  readonly on: string;
}

interface StoredKept {
  readonly version: 1;
  readonly details: readonly KeptDetail[];
}

/** What authors keep on purpose. Survives edits around it; nothing of it is in the draft, a setting or the workspace. */
export interface Kept extends Disposable {
  readonly onDidChange: Event<void>;
  /** False until it can be told what is kept, or was waited for long enough. */
  ready(): boolean;
  /** Resolves when {@link Kept.ready}. */
  readonly settled: Promise<void>;
  /** Those of the draft's findings that are kept. `text` is what they were found in. */
  among(draft: Uri, text: string, findings: readonly Finding[]): ReadonlySet<Finding>;
  keep(
    document: TextDocument,
    findings: readonly Finding[],
    choice: { readonly finding: Finding; readonly scope: KeepScope },
  ): Promise<void>;
  /** Everything that is kept, newest first. */
  all(): readonly KeptDetail[];
  release(details: readonly KeptDetail[]): Promise<void>;
  /** The same, each with the kept details that it rests on. */
  reasons(draft: Uri, text: string, findings: readonly Finding[]): ReadonlyMap<Finding, readonly KeptDetail[]>;
}

/** `salted` is waited for in the background. Where it takes too long, nothing counts as kept until it is there. */
export function createKept(context: ExtensionContext, log: Log, salted: Promise<Fingerprint>): Kept {
  const changed = new EventEmitter<void>();
  let known: Fingerprint | undefined;
  let isLate = false;
  let late: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<void>((resolve) => {
    late = setTimeout(() => {
      isLate = true;
      if (all().length > 0)
        log.problem('The secret storage does not answer; until it does, what you keep on purpose is flagged again.');
      changed.fire();
      resolve();
    }, SALT_WAIT);
    void salted.then((made) => {
      clearTimeout(late);
      known = made;
      changed.fire();
      resolve();
    });
  });
  const fingerprint: Fingerprint = (...words) => {
    if (known === undefined) throw new Error('asked for a fingerprint before there is a salt');
    return known(...words);
  };
  // An untitled draft's address is given to the next one, too, so what is kept there ends when it is closed.
  let passing: readonly KeptDetail[] = [];
  const stored = createStoredValue<StoredKept>(context, log, {
    key: KEY,
    noun: 'list of kept details',
    read: (value) => {
      const { entries, reason } = readEntries(value, 'details', asKept);
      return { value: { version: 1, details: entries }, ...(reason !== undefined && { reason }) };
    },
  });
  const change = (make: (details: readonly KeptDetail[]) => readonly KeptDetail[]): Promise<void> =>
    stored.update(({ details }) => ({ version: 1, details: make(details) }));

  const all = (): readonly KeptDetail[] => [...passing, ...stored.current().details];

  const ready = (): boolean => known !== undefined || isLate || all().length === 0;

  const keysOf = (text: string, findings: readonly Finding[]): Map<Finding, Readonly<Record<KeepScope, string>>> => {
    const counts = new Map<string, number>();
    return new Map(
      findings.map((finding) => {
        const value = plain(text.slice(finding.start, finding.end));
        const count = counts.get(`${finding.label} ${value}`) ?? 0;
        counts.set(`${finding.label} ${value}`, count + 1);
        return [
          finding,
          {
            place: fingerprint('place', finding.label, value, String(count)),
            draft: fingerprint('draft', finding.label, value),
            value: fingerprint('value', value),
          },
        ];
      }),
    );
  };

  const matching = (draft: Uri, text: string, findings: readonly Finding[]): ReadonlyMap<Finding, readonly KeptDetail[]> => {
    const kept = all();
    if (kept.length === 0 || known === undefined) return new Map();
    const here = fingerprint('address', draft.toString());
    const byDetail = new Map<string, KeptDetail[]>();
    for (const one of kept) {
      if (one.scope === 'value' || one.draft === here) byDetail.set(one.detail, [...(byDetail.get(one.detail) ?? []), one]);
    }
    const found = new Map<Finding, readonly KeptDetail[]>();
    for (const [finding, keys] of keysOf(text, findings)) {
      const reasons = KEEP_SCOPES.flatMap((scope) => byDetail.get(keys[scope]) ?? []);
      if (reasons.length > 0) found.set(finding, reasons);
    }
    return found;
  };

  const listeners = Disposable.from(
    changed,
    stored,
    stored.onDidChange(() => changed.fire()),
    workspace.onDidCloseTextDocument(({ uri, isUntitled }) => {
      const address = isUntitled && passing.length > 0 ? fingerprint('address', uri.toString()) : '';
      passing = passing.filter(({ draft }) => draft !== address);
    }),
    workspace.onDidRenameFiles(async ({ files }) => {
      await salted;
      const moved = new Map(
        files.map(({ oldUri, newUri }) => [fingerprint('address', oldUri.toString()), fingerprint('address', newUri.toString())]),
      );
      if (stored.current().details.some(({ draft }) => moved.has(draft)))
        await change((details) => details.map((kept) => ({ ...kept, draft: moved.get(kept.draft) ?? kept.draft })));
    }),
  );

  return {
    onDidChange: changed.event,
    ready,
    get settled() {
      return ready() ? Promise.resolve() : waited;
    },
    among: (draft, text, findings) => new Set(matching(draft, text, findings).keys()),
    reasons: matching,
    async keep(document, findings, { finding, scope }) {
      await salted;
      const keys = keysOf(document.getText(), findings).get(finding);
      if (keys === undefined) return;
      const draft = scope === 'value' ? '' : fingerprint('address', document.uri.toString());
      const kept: KeptDetail = { scope, draft, detail: keys[scope], label: finding.label, on: today() };
      if (document.isUntitled && scope !== 'value') {
        passing = [kept, ...passing];
        changed.fire();
      } else await change((details) => [kept, ...details]);
    },
    all,
    async release(details) {
      const gone = new Set(details.map(identityOf));
      const isLeft = (kept: KeptDetail): boolean => !gone.has(identityOf(kept));
      passing = passing.filter(isLeft);
      await change((all) => all.filter(isLeft));
    },
    dispose() {
      clearTimeout(late);
      listeners.dispose();
    },
  };
}

/** The same name in another case or with other white space is the same detail. */
function plain(value: string): string {
  return value.toLowerCase().replace(/\s+/g, ' ').trim();
}

function identityOf({ scope, draft, detail }: KeptDetail): string {
  return `${scope} ${draft} ${detail}`;
}

/** What can't be read counts as not kept: it is then flagged again, which is the safe side. */
function asKept({ scope, draft, detail, label, on }: Readonly<Record<string, unknown>>): KeptDetail | undefined {
  const known = KEEP_SCOPES.find((one) => one === scope);
  if (known === undefined || typeof draft !== 'string' || typeof detail !== 'string' || !isLabel(label) || !isDay(on))
    return undefined;
  return { scope: known, draft, detail, label, on };
}

function isLabel(value: unknown): value is Label {
  return typeof value === 'string' && Object.hasOwn(GROUP_OF, value);
}
