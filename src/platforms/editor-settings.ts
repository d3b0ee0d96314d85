/**
 * The drafting tool may read a draft before it is ever posted. These settings of the editor are read by Holdout itself, so
 * they are verified, never declared. Names and meanings: facts of github.ts.
 */

/** Values as the editor reports them; each may be anything, because a settings file may hold anything. */
export interface EditorSettings {
  /** `github.copilot.enable`: true or false by language, `*` for all others. Undefined where the extension is not there. */
  readonly copilotEnable: unknown;
  /** `chat.disableAIFeatures`. */
  readonly disableAIFeatures: unknown;
  /** `telemetry.telemetryLevel`: all, error, crash or off. */
  readonly telemetryLevel: unknown;
}

export interface EditorRow {
  readonly setting: 'github.copilot.enable' | 'chat.disableAIFeatures' | 'telemetry.telemetryLevel';
  readonly isRecommended: boolean;
  /** What is so, as a sentence without its full stop. */
  readonly sentence: string;
  /** The value to set where it is not as recommended. */
  readonly recommended: unknown;
  /** Where it can be set: the editor takes the telemetry level from the user's own settings only. */
  readonly target: 'workspace' | 'user';
  /** What the recommended value does not do; absent: nothing worth saying. */
  readonly caveat?: string;
}

/** One row a setting, in the order in which they are shown. */
export function editorRows(settings: EditorSettings): readonly EditorRow[] {
  const isAiOff = settings.disableAIFeatures === true;
  return [copilotRow(settings.copilotEnable, isAiOff), aiRow(isAiOff), telemetryRow(settings.telemetryLevel)];
}

function copilotRow(value: unknown, isAiOff: boolean): EditorRow {
  const isOn = isCopilotOn(value) && !isAiOff;
  return {
    setting: 'github.copilot.enable',
    isRecommended: !isOn,
    sentence: isOn
      ? 'Copilot suggests in Markdown, so the text near the cursor is sent'
      : 'Copilot suggestions are off in Markdown',
    recommended: { ...(isRecord(value) ? value : {}), markdown: false },
    target: 'workspace',
    ...(!isAiOff && { caveat: 'Chat, edits and agents can read the draft all the same.' }),
  };
}

function aiRow(isOff: boolean): EditorRow {
  return {
    setting: 'chat.disableAIFeatures',
    isRecommended: isOff,
    sentence: isOff ? 'AI features of the editor are off' : 'AI features are on: chat, edits and agents can read this draft',
    recommended: true,
    target: 'workspace',
    caveat: 'Extensions of other vendors are not reached by it.',
  };
}

function telemetryRow(value: unknown): EditorRow {
  const isOff = value === 'off';
  return {
    setting: 'telemetry.telemetryLevel',
    isRecommended: isOff,
    sentence: isOff ? 'Telemetry is off' : 'Telemetry is on; that is not a training setting',
    recommended: 'off',
    target: 'user',
  };
}

/** A language without an entry of its own gets what `*` says. */
function isCopilotOn(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return (value['markdown'] ?? value['*']) === true;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
