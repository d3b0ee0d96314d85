import { commands, ConfigurationTarget, Disposable, window, workspace, type ExtensionContext } from 'vscode';
import { progress } from '../platforms/checklist';
import type { ChecklistStore } from './checklist-store';
import { isReminderDue } from './reminder-day';
import { today } from './today';

const LAST = 'holdout.lastReminder';
/** Milliseconds between two looks at the calendar, for windows that stay open for days. */
const LOOK_AGAIN = 6 * 60 * 60 * 1000;

/** Reminds of controls that are due again: at most once a week, and never while `holdout.remind` is off. */
export function createReminders(context: ExtensionContext, checklist: ChecklistStore): Disposable {
  const remind = async (): Promise<void> => {
    const { due } = progress(checklist.current().platforms, checklist.current(), today());
    const last = context.globalState.get<unknown>(LAST);
    if (!isReminderDue({ due, last, today: today(), enabled: isOn() })) return;
    await context.globalState.update(LAST, today());
    const show = 'Show Accounts';
    const never = 'Don’t remind me';
    const words =
      due === 1
        ? 'One setting of your accounts is due for another look.'
        : `${due} settings of your accounts are due for another look.`;
    const chosen = await window.showInformationMessage(words, show, never);
    if (chosen === show) await commands.executeCommand('holdout.showAccounts');
    if (chosen === never) await workspace.getConfiguration('holdout').update('remind', false, ConfigurationTarget.Global);
  };
  const timer = setInterval(() => void remind(), LOOK_AGAIN);
  void remind();
  return new Disposable(() => clearInterval(timer));
}

function isOn(): boolean {
  return workspace.getConfiguration('holdout').get<unknown>('remind') !== false;
}
