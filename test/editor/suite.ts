import Mocha, { type ReporterConstructor } from 'mocha';
import type { Tally } from '../run/tally';
import { explained, reportLines } from './report';

/** What the launcher wants of this run. */
interface Run {
  readonly grep?: string;
}

/**
 * Runs the tests that `load` declares, in the extension host that this file was loaded into: the `run` that VS Code calls on
 * `extensionTestsPath`. Lines and counts go to the launcher over HTTP, since neither host's exit tells a crash from success.
 */
export async function runSuite(load: () => void): Promise<void> {
  const launcher = connect();
  const { grep } = await launcher.run();
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 30_000,
    reporter: silent as unknown as ReporterConstructor,
    ...(grep && { grep }),
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  const tally = await new Promise<Tally>((resolve) => {
    load();
    reportLines(mocha.run(), launcher.print, resolve);
  }).catch((error: unknown) => {
    launcher.print(`The suite could not be loaded: ${explained(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  await launcher.end(tally);
  if (tally.failed > 0) throw new Error(`${tally.failed} failed`);
}

/** Mocha makes one with `new`; the lines come from {@link reportLines}. */
function silent(): void {}

interface Launcher {
  run(): Promise<Run>;
  print(line: string): void;
  end(tally: Tally): Promise<void>;
}

function connect(): Launcher {
  const address = launcherAddress();
  if (!address) return { run: async () => ({}), print: (line) => console.log(line), end: async () => {} };
  // One after the other, so that the lines arrive in their order.
  let sent: Promise<unknown> = Promise.resolve();
  const post = (what: string, body: string) => (sent = sent.then(() => fetch(`${address}/${what}`, { method: 'POST', body })));
  return {
    run: async () => (await (await fetch(`${address}/run`)).json()) as Run,
    print: (line) => void post('line', line),
    end: async (tally) => void (await post('end', JSON.stringify(tally))),
  };
}

/** The Node host has it in its environment, the web worker in a global that was put before this file when it was served. */
function launcherAddress(): string | undefined {
  const { holdoutLauncher } = globalThis as { holdoutLauncher?: string };
  return holdoutLauncher ?? (typeof process === 'object' ? process.env['HOLDOUT_LAUNCHER'] : undefined);
}
