import { CodeAction, CodeActionKind, languages, WorkspaceEdit, type CodeActionContext, type Disposable, type TextDocument } from 'vscode';
import { planRedactions, stylesFor, type RedactionStyle } from '../core/redact';
import type { Finding } from '../core/types';
import { DETECTORS } from '../detectors/index';
import { detectorOf } from './detector-pages';
import { rangeOf, spanOf } from './positions';
import type { Review } from './review';
import { settledStyle } from './safe-version';
import { settingsOf } from './settings';
import { today } from './today';

const FIX_ALL = CodeActionKind.SourceFixAll.append('holdout');

const STYLE_TITLES: Readonly<Record<RedactionStyle, string>> = {
  label: 'Replace with its kind in brackets',
  pseudonym: 'Replace with a pseudonym',
  generalise: 'Say it less exactly',
  mask: 'Mask it',
  remove: 'Remove it',
};

/** Quick fixes in a fixed order: redact this, other styles, redact all of this kind, keep it. They answer from the last scan. */
export function createActions(review: Review): Disposable {
  return languages.registerCodeActionsProvider(
    [{ language: 'markdown' }, { language: 'mdx' }],
    {
      provideCodeActions(document, range, context) {
        const findings = review.shown(document).map(({ finding }) => finding);
        if (context.only !== undefined && FIX_ALL.contains(context.only)) return [redactAll(document, findings, 'Redact every detail', FIX_ALL)];
        if (context.only !== undefined && context.only.contains(FIX_ALL)) return [redactAll(document, findings, 'Redact every detail', FIX_ALL)];
        if (context.only !== undefined && !context.only.contains(CodeActionKind.QuickFix)) return [];
        const { start, end } = spanOf(document, range);
        const here = findings.filter((finding) => finding.start <= end && start <= finding.end);
        return here.flatMap((finding) => fixesOf(document, finding, findings, context));
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
  );
}

function fixesOf(document: TextDocument, finding: Finding, findings: readonly Finding[], context: CodeActionContext): CodeAction[] {
  const preferred = settledStyle(settingsOf(document), finding);
  const detector = detectorOf(finding.detector);
  const noun = detector.title.toLowerCase();
  const diagnostics = context.diagnostics.filter(({ range }) => range.isEqual(rangeOf(document, finding)));
  const fix = (title: string, style: RedactionStyle): CodeAction => {
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.diagnostics = diagnostics;
    action.edit = editOf(document, [finding], () => style, findings);
    return action;
  };
  const main = fix(`Redact this ${noun}`, preferred);
  main.isPreferred = true;
  const styles = stylesFor(finding.label).filter((style) => style !== preferred);
  const kin = findings.filter(({ detector: id }) => id === finding.detector);
  const actions = [main, ...styles.map((style) => fix(STYLE_TITLES[style], style))];
  if (kin.length > 1) {
    const all = redactAll(document, kin, `Redact all ${kin.length} of this kind: ${noun}`, CodeActionKind.QuickFix);
    // Actions for no diagnostic are shown after all others.
    all.diagnostics = diagnostics;
    actions.push(all);
  }
  const keep = (title: string, scope: string): CodeAction => {
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.diagnostics = diagnostics;
    action.command = { title, command: 'holdout.keep', arguments: [document.uri, finding.start, finding.end, scope] };
    return action;
  };
  return [
    ...actions,
    keep('Keep this one', 'place'),
    keep('Keep it everywhere in this draft', 'draft'),
    keep('Never flag this value', 'value'),
    keep(`Turn off: ${noun}`, 'detector'),
  ];
}

function redactAll(document: TextDocument, findings: readonly Finding[], title: string, kind: CodeActionKind): CodeAction {
  const action = new CodeAction(title, kind);
  const settings = settingsOf(document);
  action.edit = editOf(document, findings, (finding) => settledStyle(settings, finding), findings);
  return action;
}

/** Plans over all findings, so that one client's pseudonym is the same wherever it is redacted, and edits the chosen ones. */
function editOf(
  document: TextDocument,
  chosen: readonly Finding[],
  styleOfChosen: (finding: Finding) => RedactionStyle,
  all: readonly Finding[],
): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  const plan = planRedactions(document.getText(), all, {
    detectors: DETECTORS,
    today: { day: today() },
    styleOf: (finding) => (chosen.includes(finding) ? styleOfChosen(finding) : undefined),
  });
  for (const redaction of plan) edit.replace(document.uri, rangeOf(document, redaction), redaction.replacement);
  return edit;
}
