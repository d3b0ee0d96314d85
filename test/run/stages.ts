import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium, HOW_TO_GET_CHROMIUM, installChromium } from '../host/chromium';
import { runEditorSuite, type ExtensionHost } from '../host/editor-suite';
import { installHost } from '../host/install';
import { ROOT } from '../host/paths';
import { NOTHING, readTally, sum, type Tally } from './tally';

export interface Stage {
  readonly title: string;
  run(): Promise<Tally>;
}

const PASSED: Tally = { ...NOTHING, passed: 1 };
const FAILED: Tally = { ...NOTHING, failed: 1 };

const PROGRAMS = ['.', 'src/core', 'src/panel', 'test'];

/** What `npm test` runs, in this order. A check (a program's types, the linter, the build) counts as one test. */
export const STAGES: readonly Stage[] = [
  {
    title: 'Type check',
    run: async () => sum(await Promise.all(PROGRAMS.map((program) => check('typescript/bin/tsc', ['-p', program])))),
  },
  { title: 'Lint', run: () => check('eslint/bin/eslint.js', ['.', '--max-warnings', '0']) },
  { title: 'Build', run: build },
  { title: 'Units and properties', run: () => mocha(['src/**/*.test.ts', 'test/unit/**/*.test.ts'], 'dot') },
  { title: 'Fuzz, for a short while', run: () => mocha(['test/fuzz/**/*.test.ts'], 'dot') },
  { title: 'A VS Code and a browser to test in', run: prepareHost },
  { title: 'In the editor, Node extension host', run: () => editor('node') },
  { title: 'In the editor, web-worker extension host', run: () => editor('web') },
  { title: 'End to end, in the browser', run: () => mocha(['test/e2e/**/*.test.ts'], 'spec') },
];

async function build(): Promise<Tally> {
  for (const flags of [[], ['--tests']]) {
    if ((await node(['esbuild.js', ...flags])) !== 0) return FAILED;
  }
  return PASSED;
}

async function prepareHost(): Promise<Tally> {
  await installHost((line) => console.log(line));
  if (!findChromium() && !installChromium((line) => console.log(line))) throw new Error(HOW_TO_GET_CHROMIUM);
  console.log(`In ${findChromium()}`);
  return NOTHING;
}

async function editor(host: ExtensionHost): Promise<Tally> {
  return (await runEditorSuite(host)) ?? FAILED;
}

async function mocha(specs: readonly string[], reporter: 'dot' | 'spec'): Promise<Tally> {
  const folder = mkdtempSync(path.join(tmpdir(), 'holdout-tally-'));
  const file = path.join(folder, 'tally.json');
  try {
    const args = ['node_modules/mocha/bin/mocha.js', '--reporter', 'test/run/mocha-reporter.cjs', ...specs];
    const code = await node(args, { HOLDOUT_REPORTER: reporter, HOLDOUT_TALLY: file });
    return judged(code, existsSync(file) ? readTally(JSON.parse(readFileSync(file, 'utf8'))) : undefined);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A run that ended badly has failed, whatever it counted. */
function judged(code: number, tally: Tally | undefined): Tally {
  if (!tally) return FAILED;
  return code !== 0 && tally.failed === 0 ? sum([tally, FAILED]) : tally;
}

async function check(program: string, args: readonly string[]): Promise<Tally> {
  const code = await node([`node_modules/${program}`, ...args]);
  if (code !== 0) console.error(`${path.basename(program)} ${args.join(' ')} failed with ${code}`);
  return code === 0 ? PASSED : FAILED;
}

/** Resolves to the exit code; a process that a signal ended has failed. */
function node(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => child.once('error', reject).once('close', (code) => resolve(code ?? 1)));
}
