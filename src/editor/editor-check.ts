import { commands, ConfigurationTarget, Disposable, EventEmitter, window, workspace, type Event } from 'vscode';
import { editorRows, type EditorRow } from '../platforms/editor-settings';

const SETTINGS = ['github.copilot.enable', 'chat.disableAIFeatures', 'telemetry.telemetryLevel'] as const;

/** What this editor's own settings do with a draft. */
export interface EditorCheck extends Disposable {
  readonly onDidChange: Event<void>;
  rows(): readonly EditorRow[];
  /** When the settings were read, milliseconds since 1970. */
  at(): number;
  /** Gives a setting its recommended value, for this workspace where the editor allows that. */
  set(setting: string): Promise<void>;
}

export function createEditorCheck(): EditorCheck {
  const changed = new EventEmitter<void>();
  let rows = read();
  let at = Date.now();
  const listeners = Disposable.from(
    changed,
    workspace.onDidChangeConfiguration((event) => {
      if (!SETTINGS.some((setting) => event.affectsConfiguration(setting))) return;
      rows = read();
      at = Date.now();
      changed.fire();
    }),
  );
  return {
    onDidChange: changed.event,
    rows: () => rows,
    at: () => at,
    async set(setting) {
      const row = rows.find((one) => one.setting === setting);
      if (row === undefined || row.isRecommended) return;
      try {
        await workspace.getConfiguration().update(row.setting, row.recommended, targetOf(row));
      } catch {
        // An older editor may not know the setting, and a policy may fix it: its page says so.
        void window.showInformationMessage(`The editor doesn’t let ${row.setting} be changed from here.`);
        await commands.executeCommand('workbench.action.openSettings', row.setting);
      }
    },
    dispose: () => listeners.dispose(),
  };
}

/** What one click does. Without a folder there is no workspace to set it for. */
export function actionWords(row: EditorRow): string | null {
  if (row.isRecommended) return null;
  return targetOf(row) === ConfigurationTarget.Workspace ? 'Turn off in this workspace' : 'Turn off in your settings';
}

function targetOf({ target }: EditorRow): ConfigurationTarget {
  return target === 'workspace' && workspace.workspaceFolders !== undefined
    ? ConfigurationTarget.Workspace
    : ConfigurationTarget.Global;
}

function read(): readonly EditorRow[] {
  const settings = workspace.getConfiguration();
  return editorRows({
    copilotEnable: settings.get<unknown>('github.copilot.enable'),
    disableAIFeatures: settings.get<unknown>('chat.disableAIFeatures'),
    telemetryLevel: settings.get<unknown>('telemetry.telemetryLevel'),
  });
}
