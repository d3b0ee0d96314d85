// What is measured from outside: the command line over a folder, the memory of a process, the size of the package.
import { buildSync } from 'esbuild';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { productBundles } from '../../esbuild.js';

const ROOT = path.resolve(__dirname, '../..');

export interface FolderRun {
  readonly files: number;
  /** By the clock, start of the program included. */
  readonly milliseconds: number;
  /** Processor time over clock time: how many cores it kept busy. */
  readonly cores: number;
  readonly peakMegabytes: number;
}

/** Runs the shipped `holdout check` over a folder with these texts. */
export function checkFolder(texts: readonly string[]): FolderRun {
  return inFolder((folder) => {
    const drafts = path.join(folder, 'drafts');
    mkdirSync(drafts);

    texts.forEach((text, index) => writeFileSync(path.join(drafts, `${String(index).padStart(5, '0')}.md`), text));
    const usage = path.join(folder, 'usage.json');
    const probe = path.join(folder, 'probe.cjs');
    const atExit = `require('node:fs').writeFileSync(${JSON.stringify(usage)}, JSON.stringify({ ...process.cpuUsage(), peak: process.resourceUsage().maxRSS }))`;
    writeFileSync(probe, `if (require('node:worker_threads').isMainThread) process.on('exit', () => ${atExit});`);
    const start = performance.now();
    spawnSync(process.execPath, ['--require', probe, 'dist/cli.js', 'check', '--format', 'text', drafts], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const milliseconds = performance.now() - start;
    const { user, system, peak } = JSON.parse(readFileSync(usage, 'utf8')) as { user: number; system: number; peak: number };
    return { files: texts.length, milliseconds, cores: (user + system) / 1000 / milliseconds, peakMegabytes: peak / 1024 };
  });
}

/** Runs measured.ts in a process of its own, bundled as the product is; see there for `args`. */
export function measured<Result>(texts: readonly string[], args: readonly string[]): Result {
  return inFolder((folder) => {
    const outfile = path.join(folder, 'measured.cjs');
    const [, , like] = productBundles();
    const { alias, minify, target } = like ?? {};
    buildSync({
      ...(alias && { alias }),
      ...(minify !== undefined && { minify }),
      ...(target && { target }),
      absWorkingDir: ROOT,
      entryPoints: [path.join(__dirname, 'measured.ts')],
      bundle: true,
      platform: 'node',
      outfile,
      logLevel: 'error',
    });
    const file = path.join(folder, 'texts.json');
    writeFileSync(file, JSON.stringify(texts));
    return JSON.parse(run([outfile, file, ...args])) as Result;
  });
}

/** Bytes that the engine and this draft keep, over a bare Node.js. */
export function memoryWith(draft: string): number {
  return inFolder((folder) => {
    const outfile = path.join(folder, 'memory.cjs');
    buildSync({ entryPoints: [path.join(__dirname, 'memory.ts')], bundle: true, platform: 'node', outfile, logLevel: 'error' });
    const file = path.join(folder, 'draft.md');
    writeFileSync(file, draft);
    const bare = run(['--expose-gc', '-p', 'gc(); const m = process.memoryUsage(); m.heapUsed + m.external']);
    return Number(run(['--expose-gc', outfile, bare, file]));
  });
}

/** Bytes of the package; undefined where none has been made. */
export function packageSize(): number | undefined {
  const name = readdirSync(ROOT).find((file) => file.endsWith('.vsix'));
  return name === undefined ? undefined : statSync(path.join(ROOT, name)).size;
}

function run(args: readonly string[]): string {
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).trim();
}

function inFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'holdout-bench-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
