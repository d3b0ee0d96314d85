import { workspace, type ConfigurationScope, type WorkspaceConfiguration } from 'vscode';
import { REDACTION_STYLES, type RedactionStyle } from '../core/redact';
import { GROUP_OF, type Confidence, type Label } from '../core/types';
import type { Severity } from '../platforms/types';

const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];
const CONFIDENCES = ['certain', 'likely', 'possible'] as const satisfies readonly Confidence[];
const SERIES = ['draft', 'folder', 'everywhere'] as const;
const RUNS = ['onType', 'onSave', 'manual'] as const;

/** The settings of one draft, each checked: a value of the wrong type counts as not set. */
export interface Settings {
  readonly enable: boolean;
  /** When a draft is scanned. */
  readonly run: (typeof RUNS)[number];
  readonly confidence: Confidence;
  /** By detector id. */
  readonly detectors: Readonly<Record<string, 'off' | Severity>>;
  /** Ids of the platforms that drafts of this folder are for; empty: not set. */
  readonly platforms: readonly string[];
  /** Drafts of more UTF-16 code units are not scanned. */
  readonly sizeLimit: number;
  readonly redactionStyles: Readonly<Partial<Record<Label, RedactionStyle>>>;
  /** Over which drafts a name keeps its pseudonym. */
  readonly pseudonymSeries: (typeof SERIES)[number];
  readonly guardPaste: boolean;
  /** Names of the settings whose values were of the wrong type. */
  readonly problems: readonly string[];
}

export function settingsOf(scope: ConfigurationScope | undefined): Settings {
  const read = createReader(workspace.getConfiguration('holdout', scope ?? null));
  return {
    enable: read('enable', true, isBoolean),
    run: read('run', 'onType', oneOf(RUNS)),
    confidence: read('confidence', 'likely', oneOf(CONFIDENCES)),
    detectors: read('detectors', {}, isRecordOf(oneOf(['off', ...SEVERITIES] as const))),
    platforms: read('platforms', [], isStrings),
    sizeLimit: read('sizeLimit', 2_000_000, isPositive),
    redactionStyles: read('redactionStyles', {}, isStyles),
    pseudonymSeries: read('pseudonymSeries', 'draft', oneOf(SERIES)),
    guardPaste: read('guardPaste', false, isBoolean),
    problems: read.problems,
  };
}

interface Reader {
  <Value>(name: string, byDefault: Value, accepts: (value: unknown) => value is Value): Value;
  readonly problems: string[];
}

function createReader(configuration: WorkspaceConfiguration): Reader {
  const problems: string[] = [];
  const read = <Value>(name: string, byDefault: Value, accepts: (value: unknown) => value is Value): Value => {
    const value = configuration.get<unknown>(name);
    if (value === undefined || value === null) return byDefault;
    if (accepts(value)) return value;
    problems.push(`holdout.${name}`);
    return byDefault;
  };
  return Object.assign(read, { problems });
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isPositive(value: unknown): value is number {
  return typeof value === 'number' && value > 0;
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function oneOf<Value extends string>(values: readonly Value[]): (value: unknown) => value is Value {
  return (value): value is Value => values.some((candidate) => candidate === value);
}

function isRecordOf<Value>(
  accepts: (value: unknown) => value is Value,
): (value: unknown) => value is Readonly<Record<string, Value>> {
  return (value): value is Readonly<Record<string, Value>> =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(accepts);
}

function isStyles(value: unknown): value is Readonly<Partial<Record<Label, RedactionStyle>>> {
  return isRecordOf(oneOf(REDACTION_STYLES))(value) && Object.keys(value).every((label) => label in GROUP_OF);
}
