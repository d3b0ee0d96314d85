import {
  Diagnostic,
  DiagnosticSeverity,
  Uri,
  workspace,
  type DiagnosticCollection,
  type Disposable,
  type TextDocument,
} from 'vscode';
import type { Severity } from '../platforms/types';
import { detectorOf, pageOf } from './detector-pages';
import type { Drafts } from './drafts';
import { rangeOf } from './positions';
import type { Review, Shown } from './review';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const DIAGNOSTIC_SOURCE = 'Holdout';

/** Shows findings as diagnostics. Their messages hold no text of the draft: the Problems list is read by other tools. */
export function createDiagnostics(collection: DiagnosticCollection, drafts: Drafts, review: Review): Disposable {
  const publish = (document: TextDocument): void => {
    const state = drafts.state(document);
    if (state === undefined) {
      collection.delete(document.uri);
      // The next untitled draft may already have the address of the one that was closed.
      const successor = workspace.textDocuments.find(
        (other) => other !== document && other.uri.toString() === document.uri.toString(),
      );
      if (successor !== undefined && drafts.state(successor) !== undefined) publish(successor);
      return;
    }
    // What is shown moves along with an edit; it is replaced when the scan of the newer version is done.
    if (state.version !== document.version || (state.busy && !state.complete && state.scan.findings.length === 0)) return;
    collection.set(
      document.uri,
      review.shown(document).map((shown) => diagnosticOf(document, shown)),
    );
  };

  return review.onDidChange(publish);
}

function diagnosticOf(document: TextDocument, { finding, severity }: Shown): Diagnostic {
  const { title } = detectorOf(finding.detector);
  const diagnostic = new Diagnostic(rangeOf(document, finding), `${title}: ${finding.because}.`, SEVERITY[severity]);
  diagnostic.source = DIAGNOSTIC_SOURCE;
  diagnostic.code = { value: finding.detector, target: Uri.parse(pageOf(finding.detector)) };
  return diagnostic;
}
