import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hostCache } from './paths';

/** The VS Code server, and a Node.js that can run it. */
export interface Host {
  readonly serverMain: string;
  readonly node: string;
}

const MANIFEST = path.join(__dirname, 'vscode');
const STAND_INS = path.join(__dirname, 'stand-ins');
const MANIFEST_FILES = ['package.json', 'package-lock.json', '.npmrc'];
const STAND_IN_FILES = ['spdlog.cjs', 'native-watchdog.cjs'];

/** Raised when the steps below change what they leave behind. */
const LAYOUT = '1';

/** The major version of Node.js that the server is built for. Older ones end it. */
const SERVER_NODE = 24;

/**
 * Installs the VS Code that tests run in, once for each lock file: about 20 seconds and 500 MB, in the cache folder.
 * `say` is told what is going on while it installs, and nothing where it was installed before.
 */
export async function installHost(say: (line: string) => void = console.error): Promise<Host> {
  const folder = path.join(hostCache(), fingerprint());
  if (!existsSync(path.join(folder, '.complete'))) await install(folder, say);
  return { serverMain: path.join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js'), node: serverNode(folder) };
}

async function install(folder: string, say: (line: string) => void): Promise<void> {
  const started = Date.now();
  // Built beside its place and renamed at the end: two runs at once don't meet half of each other's work.
  const making = `${folder}.${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  for (const name of MANIFEST_FILES) cpSync(path.join(MANIFEST, name), path.join(making, name));
  try {
    say('Installing the VS Code that Holdout is shown and tested in (once, about 20 seconds, 500 MB) …');
    await npm(making, ['ci'], say);
    const vscode = path.join(making, 'node_modules/code-server/lib/vscode');
    say('Installing its own dependencies …');
    await npm(vscode, ['install', '--omit=dev'], say);
    const modules = path.join(vscode, 'node_modules/@vscode');
    for (const name of STAND_IN_FILES) cpSync(path.join(STAND_INS, name), path.join(modules, path.parse(name).name, 'index.js'));
    for (const unused of [
      'node_modules/@github/copilot-sdk-linux-x64',
      'node_modules/@microsoft/mxc-sdk',
      'extensions/copilot',
    ]) {
      rmSync(path.join(vscode, unused), { recursive: true, force: true });
    }
    writeFileSync(path.join(making, '.complete'), '');
    if (existsSync(path.join(folder, '.complete'))) return;
    rmSync(folder, { recursive: true, force: true });
    renameSync(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  say(`Installed in ${Math.round((Date.now() - started) / 1000)} seconds.`);
}

/** Of everything that decides what gets installed. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const name of MANIFEST_FILES) hash.update(readFileSync(path.join(MANIFEST, name)));
  for (const name of STAND_IN_FILES) hash.update(readFileSync(path.join(STAND_INS, name)));
  hash.update(LAYOUT);
  return hash.digest('hex').slice(0, 16);
}

function serverNode(folder: string): string {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const packaged = path.join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(packaged)) return packaged;
  if (Number(process.versions.node.split('.')[0]) >= SERVER_NODE) return process.execPath;
  throw new Error(
    `The VS Code server needs Node.js ${SERVER_NODE} on ${process.platform} ${process.arch}; this is ${process.version}.`,
  );
}

/** Without install scripts: they compile native modules, for which a fresh machine has no compiler, and which nothing here needs. */
async function npm(cwd: string, args: readonly string[], say: (line: string) => void): Promise<void> {
  const all = [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const windows = process.platform === 'win32';
  const child = spawn(windows ? 'npm.cmd' : 'npm', all, {
    cwd,
    env: npmEnvironment(),
    shell: windows,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (complaints += text));
  const started = Date.now();
  const heartbeat = setInterval(() => say(`… ${Math.round((Date.now() - started) / 1000)} s`), 5000);
  try {
    const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
    if (code !== 0) throw new Error(`npm ${args.join(' ')} failed with ${code} in ${cwd}\n${complaints}`);
  } finally {
    clearInterval(heartbeat);
  }
}

/** Run by an npm script, npm would take the outer project's settings for its own. How to reach the registry stays. */
function npmEnvironment(): NodeJS.ProcessEnv {
  const kept = /^npm_config_(?:cafile|registry|cache|proxy|https_proxy|noproxy|userconfig)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => kept.test(name) || !/^npm_/i.test(name)));
}
