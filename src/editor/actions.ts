import {
  CodeAction,
  CodeActionKind,
  WorkspaceEdit,
  type CodeActionContext,
  type CodeActionProvider,
  type TextDocument,
} from 'vscode';
import { stylesFor, type RedactionStyle } from '../core/redact';
import type { Finding } from '../core/types';
import { titleWithin } from './detail-words';
import { detectorOf } from './detector-pages';
import { rangeOf, spanOf } from './positions';
import type { PseudonymSeries } from './pseudonym-series';
import { FIX_ALL } from './registrations';
import type { Review } from './review';
import { redactionsOf, settledStyle, type Wishes } from './safe-version';
import { settingsOf } from './settings';

const STYLE_TITLES: Readonly<Record<RedactionStyle, string>> = {
  label: 'Replace with its kind in brackets',
  pseudonym: 'Replace with a pseudonym',
  generalise: 'Say it less exactly',
  mask: 'Mask it',
  remove: 'Remove it',
};

export interface ActionsOptions {
  readonly review: Review;
  readonly series: PseudonymSeries;
}

/** Quick fixes in a fixed order: redact this, other styles, redact all of this kind, keep it. They answer from the last scan. */
export function createActions({ review, series }: ActionsOptions): CodeActionProvider {
  const found = (document: TextDocument): readonly Finding[] => review.shown(document).map(({ finding }) => finding);
  return {
    async provideCodeActions(document, range, context) {
      const wishes = { replacementOf: review.replacementOf(document), series };
      // Only who names Holdout gets its redactions on save: `source.fixAll` alone asks for fixes that lose nothing.
      if (context.only !== undefined && FIX_ALL.contains(context.only)) {
        // Who saves right after a word was typed has no scan of it yet.
        await review.settle(document);
        return [fixAll(document, found(document), wishes)];
      }
      const findings = found(document);
      if (context.only?.contains(CodeActionKind.QuickFix) === false) return [];
      const { start, end } = spanOf(document, range);
      const here = findings.filter((finding) => finding.start <= end && start <= finding.end);
      return here.flatMap((finding) => fixesOf({ document, findings, finding, context, wishes }));
    },
  };
}

/** Taking a secret out of a draft doesn't close what it opens. */
const REVOKE = ', then change or revoke it: it has been on your screen and perhaps in a commit';

interface FixInput {
  readonly document: TextDocument;
  readonly findings: readonly Finding[];
  readonly finding: Finding;
  readonly context: CodeActionContext;
  readonly wishes: Omit<Wishes, 'styleOf'>;
}

function fixesOf({ document, findings, finding, context, wishes }: FixInput): CodeAction[] {
  const settings = settingsOf(document);
  const preferred = settledStyle(settings, finding);
  const noun = titleWithin(detectorOf(finding.detector).title);
  // Actions for no diagnostic would be shown after all others.
  const diagnostics = context.diagnostics.filter(({ range }) => range.isEqual(rangeOf(document, finding)));
  const action = (title: string, change: Pick<CodeAction, 'edit' | 'command' | 'isPreferred'>): CodeAction =>
    Object.assign(new CodeAction(title, CodeActionKind.QuickFix), { diagnostics, ...change });
  const redact = (style: RedactionStyle): WorkspaceEdit =>
    editOf(document, findings, { styleOf: (one) => (one === finding ? style : undefined), ...wishes });
  const keep = (title: string, scope: string): CodeAction =>
    action(title, { command: { title, command: 'holdout.keep', arguments: [document.uri, finding.start, finding.end, scope] } });
  const kin = findings.filter(({ detector }) => detector === finding.detector);
  const all = (): WorkspaceEdit =>
    previewed(
      editOf(document, findings, {
        styleOf: (one) => (kin.includes(one) ? settledStyle(settings, one) : undefined),
        ...wishes,
      }),
      document,
    );
  return [
    action(`Redact this: ${noun}${finding.group === 'access' ? REVOKE : ''}`, {
      edit: redact(preferred),
      isPreferred: true,
      ...afterwards(document, preferred),
    }),
    ...stylesFor(finding.label)
      .filter((style) => style !== preferred)
      .map((style) => action(STYLE_TITLES[style], { edit: redact(style), ...afterwards(document, style) })),
    ...(kin.length > 1
      ? [action(`Redact all ${kin.length} of this kind: ${noun}`, { edit: all(), ...afterwards(document, preferred) })]
      : []),
    keep('Keep this one', 'place'),
    keep('Keep it everywhere in this draft', 'draft'),
    keep('Never flag this value', 'value'),
    keep(`Turn off: ${noun}`, 'detector'),
  ];
}

/** A pseudonym that a fix writes is kept for the next draft, where its author wants that. */
function afterwards(document: TextDocument, style: RedactionStyle): Pick<CodeAction, 'command'> {
  return style === 'pseudonym' && settingsOf(document).pseudonymSeries !== 'draft'
    ? { command: { title: 'Keep the pseudonym', command: 'holdout.keepPseudonyms', arguments: [document.uri] } }
    : {};
}

function fixAll(document: TextDocument, findings: readonly Finding[], wishes: Omit<Wishes, 'styleOf'>): CodeAction {
  const action = new CodeAction('Redact every detail', FIX_ALL);
  const settings = settingsOf(document);
  action.edit = editOf(document, findings, { styleOf: (finding) => settledStyle(settings, finding), ...wishes });
  Object.assign(action, afterwards(document, 'pseudonym'));
  return action;
}

/** Plans over all findings, so that one client's pseudonym is the same wherever it is redacted; `undefined` leaves one as it is. */
function editOf(document: TextDocument, findings: readonly Finding[], wishes: Wishes): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const redaction of redactionsOf(document, findings, wishes))
    edit.replace(document.uri, rangeOf(document, redaction), redaction.replacement);
  return edit;
}

/** The same edit, shown in the refactor preview before it is made. */
function previewed(edit: WorkspaceEdit, { uri }: TextDocument): WorkspaceEdit {
  const shown = new WorkspaceEdit();
  for (const { range, newText } of edit.get(uri))
    shown.replace(uri, range, newText, { needsConfirmation: true, label: 'Redact all of this kind' });
  return shown;
}
