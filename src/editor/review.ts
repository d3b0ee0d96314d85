import { Disposable, EventEmitter, workspace, type Event, type TextDocument } from 'vscode';
import { reaches } from '../core/settle';
import type { Finding } from '../core/types';
import { severityOf, worst } from '../platforms/exposure';
import type { Exposure, Severity } from '../platforms/types';
import type { Destinations } from './destinations';
import type { Drafts } from './drafts';
import type { Kept } from './kept';
import { settingsOf } from './settings';
import type { TermsStore } from './terms-store';

/** A finding as its author sees it: how much it matters where the draft is going. */
export interface Shown {
  readonly finding: Finding;
  readonly severity: Severity;
}

/** Joins what was found in a draft with where it goes, what is kept on purpose, and what the settings say. */
export interface Review extends Disposable {
  /** Fires when what is shown of a draft may have changed, for whichever reason. */
  readonly onDidChange: Event<TextDocument>;
  /** Resolves when what is shown is of the draft as it is at this moment. Who acts on what is shown waits for it. */
  settle(document: TextDocument): Promise<void>;
  /** Sorted by start. Empty when the draft was edited since it was scanned and not scanned again yet. */
  shown(document: TextDocument): readonly Shown[];
  /** What the author keeps on purpose. */
  kept(document: TextDocument): readonly Finding[];
  /** Worst first. */
  exposures(document: TextDocument): readonly Exposure[];
  /** What the author's private terms say stands for a name. */
  replacementOf(document: TextDocument): (name: string) => string | undefined;
}

interface Split {
  readonly shown: readonly Shown[];
  readonly kept: readonly Finding[];
}

const EMPTY: Split = { shown: [], kept: [] };

export interface ReviewOptions {
  readonly drafts: Drafts;
  readonly destinations: Destinations;
  readonly kept: Kept;
  readonly terms: TermsStore;
}

export function createReview({ drafts, destinations, kept, terms }: ReviewOptions): Review {
  const changed = new EventEmitter<TextDocument>();
  const splits = new WeakMap<TextDocument, { readonly scan: object; readonly split: Split }>();

  const split = (document: TextDocument): Split => {
    const state = drafts.state(document);
    if (state === undefined || state.version !== document.version || !kept.ready()) return EMPTY;
    const known = splits.get(document);
    if (known?.scan === state.scan) return known.split;
    const { confidence, detectors } = settingsOf(document);
    const exposure = worst(destinations.exposures(document));
    const findings = state.scan.findings.filter(
      (finding) => detectors[finding.detector] !== 'off' && reaches(finding.confidence, confidence),
    );
    const keeps = kept.among(document.uri, document.getText(), findings);
    const result = { shown: [] as Shown[], kept: [] as Finding[] };
    for (const finding of findings) {
      const chosen = detectors[finding.detector];
      if (keeps.has(finding)) result.kept.push(finding);
      else
        result.shown.push({
          finding,
          severity: chosen === undefined || chosen === 'off' ? severityOf(finding, exposure) : chosen,
        });
    }
    splits.set(document, { scan: state.scan, split: result });
    return result;
  };

  const everything = (): void => {
    for (const document of workspace.textDocuments) {
      if (drafts.state(document) === undefined) continue;
      splits.delete(document);
      changed.fire(document);
    }
  };

  const listeners = Disposable.from(
    changed,
    drafts.onDidChange((document) => changed.fire(document)),
    destinations.onDidChange(everything),
    kept.onDidChange(everything),
  );

  return {
    onDidChange: changed.event,
    async settle(document) {
      await kept.settled;
      await drafts.scanNow(document);
    },
    shown: (document) => split(document).shown,
    kept: (document) => split(document).kept,
    exposures: (document) => destinations.exposures(document),
    replacementOf: (document) => (name) => terms.of(document.uri).replacementOf(name),
    dispose: () => listeners.dispose(),
  };
}
