import { availableParallelism } from 'node:os';
import type { CheckArguments } from './arguments';
import { createChecker, type CheckedText } from './check';
import { draftsBelow, readDraft, UnreadableError } from './files';
import { onWorkers, serve } from './workers';

export type CheckedFile = CheckedText & { readonly path: string };

/** A file's result; `problem` says in a sentence why it could not be read. */
export interface FileOutcome {
  readonly file: CheckedFile;
  readonly problem?: string;
}

interface Setup {
  readonly options: CheckArguments;
  readonly today: string;
}

/** From this many files on, a thread for each core is worth it, though each compiles the patterns anew. */
const MANY = 48;

/** Checks the drafts below the paths, in the order of their names, and gives each result when those before it are there. */
export async function* checkFiles(options: CheckArguments, today: string): AsyncGenerator<FileOutcome, void> {
  const paths = [...draftsBelow(options.paths)];
  const setup: Setup = { options, today };
  const cores = Math.min(availableParallelism(), Math.floor(paths.length / (MANY / 2)));
  if (paths.length >= MANY && cores > 1 && !paths.includes('-')) {
    yield* onWorkers<string, FileOutcome>(paths, setup, cores);
    return;
  }
  const check = fileChecker(setup);
  for (const path of paths) yield check(path);
}

/** What a further thread of this program does. */
export function serveFiles(): void {
  serve(fileChecker);
}

function fileChecker({ options, today }: Setup): (path: string) => FileOutcome {
  const check = createChecker(options, today);
  return (path) => {
    try {
      return { file: { path, ...check(readDraft(path)) } };
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      return {
        file: { path, findings: [], faults: [{ detector: 'file', error: error.kind }], exposure: [] },
        problem: error.message,
      };
    }
  };
}
