import { window, type LogOutputChannel } from 'vscode';
import type { Fault } from '../core/types';

/** The log. Takes faults, counts and names of settings, never the text or the name of a draft: logs get pasted into issues. */
export interface Log {
  fault(fault: Fault): void;
  problem(what: string): void;
  dispose(): void;
}

export function createLog(): Log {
  const channel: LogOutputChannel = window.createOutputChannel('Holdout', { log: true });
  const seen = new Set<string>();
  const once = (line: string): void => {
    if (seen.has(line)) return;
    seen.add(line);
    channel.warn(line);
  };
  return {
    fault: ({ detector, error }) => once(`The detector ${detector} failed (${error}); the others went on.`),
    problem: (what) => once(what),
    dispose: () => channel.dispose(),
  };
}
