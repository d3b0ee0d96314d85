import { parseArgs } from 'node:util';
import { REDACTION_STYLES, type RedactionStyle } from '../core/redact';
import type { Confidence } from '../core/types';
import { platformNamed } from '../platforms/index';
import { REGIONS, type Region } from '../platforms/types';

export const USAGE = `holdout check [--format text|json|sarif] [--confidence certain|likely|possible] [--platform ID]… [--region CC] [--terms FILE] PATH|-…
holdout check --jsonl [options] < rows
holdout redact [--style ${REDACTION_STYLES.join('|')}] [--terms FILE] PATH|-
holdout detectors [--format text|json]

Exit status: 0 nothing found, 1 findings, 2 could not run.`;

/** The command line could not be understood. Its message names the argument, never a draft's text. */
export class UsageError extends Error {}

export interface CheckArguments {
  readonly command: 'check';
  readonly format: 'text' | 'json' | 'sarif';
  readonly confidence: Confidence;
  /** Ids. */
  readonly platforms: readonly string[];
  readonly region: Region | null;
  readonly terms: string | undefined;
  readonly jsonl: boolean;
  readonly paths: readonly string[];
}

export interface RedactArguments {
  readonly command: 'redact';
  readonly style: RedactionStyle | undefined;
  readonly terms: string | undefined;
  readonly path: string;
}

export interface DetectorsArguments {
  readonly command: 'detectors';
  readonly format: 'text' | 'json';
}

export type Arguments = CheckArguments | RedactArguments | DetectorsArguments | { readonly command: 'help' | 'version' };

/** @throws UsageError */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parsed(argv);
  if (values.help === true) return { command: 'help' };
  if (values.version === true) return { command: 'version' };
  const [command, ...paths] = positionals;
  switch (command) {
    case 'check': {
      if (values.jsonl !== true && paths.length === 0) throw new UsageError('check needs a path, or - for standard input');
      return {
        command,
        format: oneOf('--format', values.format ?? 'text', ['text', 'json', 'sarif']),
        confidence: oneOf('--confidence', values.confidence ?? 'likely', ['certain', 'likely', 'possible']),
        platforms: (values.platform ?? []).map(platformId),
        region: values.region === undefined ? null : regionOf(values.region),
        terms: values.terms,
        jsonl: values.jsonl === true,
        paths,
      };
    }
    case 'redact': {
      const [path, ...more] = paths;
      if (path === undefined || more.length > 0) throw new UsageError('redact needs one path, or - for standard input');
      const style = values.style === undefined ? undefined : oneOf('--style', values.style, REDACTION_STYLES);
      return { command, style, terms: values.terms, path };
    }
    case 'detectors':
      return { command, format: oneOf('--format', values.format ?? 'text', ['text', 'json']) };
    case undefined:
      return { command: 'help' };
    default:
      throw new UsageError(`there is no command ${command}`);
  }
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        confidence: { type: 'string' },
        platform: { type: 'string', multiple: true },
        region: { type: 'string' },
        terms: { type: 'string' },
        style: { type: 'string' },
        jsonl: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'the arguments could not be read');
  }
}

function oneOf<Value extends string>(option: string, value: string, values: readonly Value[]): Value {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`${option} is one of ${values.join(', ')}`);
  return found;
}

function platformId(name: string): string {
  const platform = platformNamed(name);
  if (platform === undefined) throw new UsageError(`--platform ${name}: no such platform`);
  return platform.id;
}

function regionOf(value: string): Region {
  const found = REGIONS.find((region) => region.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw new UsageError(`--region is one of ${REGIONS.join(', ')}`);
  return found;
}
