import { LanguageStatusSeverity, type ExtensionContext, type LanguageStatusItem, type WebviewView } from 'vscode';
import { createLog } from './log';

const WORDS =
  'Holdout could not start, so nothing is checked. Reload the window, and install Holdout again if that doesn’t help.';

/** What a command answers where the program could not be loaded. What went wrong means nothing to who asked for it, and is in the log. */
export class StartFailure extends Error {
  constructor() {
    super(WORDS);
    this.name = 'StartFailure';
  }
}

/** Says beside the language, and in the log, that there is no program. */
export function tellStartFailure({ subscriptions }: ExtensionContext, status: LanguageStatusItem, error: unknown): void {
  status.severity = LanguageStatusSeverity.Error;
  status.text = 'Holdout could not start';
  status.detail = 'Nothing is checked';
  status.command = { title: 'Reload the window', command: 'workbench.action.reloadWindow' };
  status.accessibilityInformation = { label: WORDS };
  const log = createLog();
  subscriptions.push(log);
  log.problem(`Holdout could not start (${kindOf(error)}).`);
}

/** Says it in the view, instead of the editor's own words, which name its id. */
export function showStartFailure({ webview }: WebviewView): void {
  webview.html = `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<title>Accounts</title>
</head>
<body><p>${WORDS}</p></body>
</html>`;
}

/** The name of an error and its code. Its message may quote what it failed at. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Error';
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? `${error.name}, ${code}` : error.name;
}
