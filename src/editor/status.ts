import { Disposable, LanguageStatusSeverity, window, type LanguageStatusItem, type TextDocument } from 'vscode';
import type { Drafts, DraftState } from './drafts';
import type { Review } from './review';

/** The item beside the language mode: how many details were found, whether a scan is running, or why there is none. */
export function createStatus(item: LanguageStatusItem, drafts: Drafts, review: Review): Disposable {
  const show = (document: TextDocument | undefined): void => {
    const state = document === undefined ? undefined : drafts.state(document);
    if (document === undefined || state === undefined) return;
    const words = wordsOf(state, review.shown(document).length);
    item.text = words.text;
    item.detail = words.detail;
    item.severity = words.severity;
    item.busy = state.busy;
    item.command = words.command;
    item.accessibilityInformation = { label: `Holdout: ${words.text}. ${words.detail}` };
  };

  show(window.activeTextEditor?.document);
  return Disposable.from(
    review.onDidChange((document) => {
      if (document === window.activeTextEditor?.document) show(document);
    }),
    window.onDidChangeActiveTextEditor((editor) => show(editor?.document)),
  );
}

interface StatusWords {
  readonly text: string;
  readonly detail: string;
  readonly severity: LanguageStatusSeverity;
  readonly command: { readonly title: string; readonly command: string; readonly arguments?: unknown[] };
}

const CHECK = { title: 'Check before posting', command: 'holdout.checkBeforePosting' };

function openSetting(name: string): StatusWords['command'] {
  return { title: 'Open the setting', command: 'workbench.action.openSettings', arguments: [`holdout.${name}`] };
}

function wordsOf(state: DraftState, count: number): StatusWords {
  const { Warning, Information } = LanguageStatusSeverity;
  switch (state.skipped) {
    case 'too long':
      return {
        text: 'Not checked: too long',
        detail: 'Over holdout.sizeLimit',
        severity: Warning,
        command: openSetting('sizeLimit'),
      };
    case 'off':
      return {
        text: 'Not checked: off',
        detail: 'holdout.enable is off here',
        severity: Information,
        command: openSetting('enable'),
      };
    case 'manual':
      return { text: 'Checked on command', detail: 'holdout.run is “manual”', severity: Information, command: CHECK };
    case undefined:
  }
  const faulty = state.scan.faults.length > 0;
  const text = count === 0 ? 'No details found' : count === 1 ? '1 detail found' : `${count} details found`;
  if (faulty)
    return { text: `${text}, partly checked`, detail: 'A detector failed; see the log', severity: Warning, command: CHECK };
  return { text, detail: state.complete ? 'Holdout' : 'Still being read', severity: Information, command: CHECK };
}
