import type { Runnable, Runner, Suite } from 'mocha';
import type { Tally } from '../run/tally';

/** Prints what a mocha runner does, a line for each test, and tells `done` the counts at the end. */
export function reportLines(runner: Runner, print: (line: string) => void, done: (tally: Tally) => void): void {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  let depth = 0;
  const indented = (text: string) => text.replace(/^/gm, '  '.repeat(depth));
  runner
    .on('suite', (suite: Suite) => {
      if (suite.title) print(indented(suite.title));
      depth += 1;
    })
    .on('suite end', () => void (depth -= 1))
    .on('pass', (test: Runnable) => {
      passed += 1;
      print(indented(`✔ ${test.title}`));
    })
    .on('pending', (test: Runnable) => {
      skipped += 1;
      print(indented(`- ${test.title}`));
    })
    .on('fail', (test: Runnable, error: unknown) => {
      failed += 1;
      print(indented(`✘ ${test.title}\n${explained(error)}`));
    })
    .on('end', () => done({ passed, failed, skipped }));
}

/** An error for a person who reads the log: its stack, and the values that were compared. */
export function explained(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { actual, expected } = error as { actual?: unknown; expected?: unknown };
  const values = actual === undefined && expected === undefined ? '' : `\nactual: ${shown(actual)}\nexpected: ${shown(expected)}`;
  return `${error.stack ?? error.message}${values}`;
}

function shown(value: unknown): string {
  try {
    return JSON.stringify(value, undefined, 2) ?? String(value);
  } catch {
    return String(value);
  }
}
