import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installHost } from './install';

/** A setting's value by its name, as in settings.json. */
export type Settings = Readonly<Record<string, unknown>>;

export interface ServerOptions {
  readonly settings?: Settings;
  /** Kept when the server closes, if given. Otherwise a fresh one that is removed. */
  readonly userDataDir?: string;
  readonly extensionsDir?: string;
  /** What a browser must show to be let in. Left out, any program on this machine is. */
  readonly connectionToken?: string;
  /** Folders are opened in Restricted Mode until somebody trusts them. Left out, all are trusted. */
  readonly restricted?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Server {
  /** `127.0.0.1:PORT` */
  readonly authority: string;
  readonly origin: string;
  readonly userDataDir: string;
  /** Everything it has printed so far. */
  output(): string;
  onOutput(listener: (text: string) => void): void;
  /** Ends the processes of its extension hosts as a crash does. Linux only. */
  killExtensionHosts(): Promise<void>;
  /** Resolves when the process has ended, by itself or because it was closed. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 5_000;

/** Quiet, the same on every machine, and without a network: what a test needs, and nobody's choice. */
const SETTINGS: Settings = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off',
  'editor.cursorBlinking': 'solid',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  'json.schemaDownload.enable': false,
  'npm.fetchOnlinePackageInfo': false,
  'remote.autoForwardPorts': false,
  'telemetry.telemetryLevel': 'off',
  'typescript.disableAutomaticTypeAcquisition': true,
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'window.confirmBeforeClose': 'never',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/** Starts VS Code's server on a free port of 127.0.0.1. It ends with this process at the latest. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const { serverMain, node } = await installHost();
  const temporary = await mkdtemp(path.join(tmpdir(), 'holdout-server-'));
  const userDataDir = options.userDataDir ?? path.join(temporary, 'user-data');
  await writeSettings(userDataDir, options.settings ?? {});
  const { connectionToken, extensionsDir = path.join(temporary, 'extensions'), restricted = false } = options;
  const args = [
    ...['--host', '127.0.0.1', '--port', '0', '--accept-server-license-terms'],
    ...(connectionToken ? ['--connection-token', connectionToken] : ['--without-connection-token']),
    ...['--telemetry-level', 'off', '--disable-telemetry', '--disable-experiments'],
    ...(restricted ? [] : ['--disable-workspace-trust']),
    ...[
      '--user-data-dir',
      userDataDir,
      '--extensions-dir',
      extensionsDir,
      '--server-data-dir',
      path.join(temporary, 'server-data'),
    ],
  ];
  const child = spawn(node, [serverMain, ...args], {
    // A gallery of nothing: the server asks no marketplace.
    env: { ...outsideVsCode(process.env), TMPDIR: temporary, EXTENSIONS_GALLERY: '{}', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const endNow = () => signal(child, 'SIGKILL');
  process.once('exit', endNow);

  let output = '';
  const listeners = new Set<(text: string) => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const listener of listeners) listener(text);
    });
  }
  const close = async () => {
    signal(child, 'SIGTERM');
    const late = setTimeout(endNow, STOP_LIMIT_MS);
    await ended;
    clearTimeout(late);
    process.off('exit', endNow);
    await rm(temporary, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  };

  const port = await new Promise<number>((resolve, reject) => {
    const fail = (what: string) => reject(new Error(`The VS Code server ${what}.\n${output}`));
    const late = setTimeout(() => fail('did not start in time'), START_LIMIT_MS);
    child.once('error', reject);
    void ended.then(() => fail('ended'));
    listeners.add(() => {
      const [, found] = /Extension host agent listening on (\d+)/.exec(output) ?? [];
      if (!found) return;
      clearTimeout(late);
      resolve(Number(found));
    });
  }).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const authority = `127.0.0.1:${port}`;
  return {
    authority,
    origin: `http://${authority}`,
    userDataDir,
    output: () => output,
    onOutput: (l) => listeners.add(l),
    killExtensionHosts: () => killExtensionHosts(child),
    ended,
    close,
  };
}

/** Into the user's settings of a data folder: the given ones over those that are there, over quiet defaults. */
export async function writeSettings(userDataDir: string, settings: Settings): Promise<void> {
  const file = path.join(userDataDir, 'User', 'settings.json');
  await mkdir(path.dirname(file), { recursive: true });
  const earlier = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Settings,
    () => ({}),
  );
  await writeFile(file, JSON.stringify({ ...SETTINGS, ...earlier, ...settings }, undefined, 2));
}

/** The server starts them as its own children, so no other editor's are among them. */
async function killExtensionHosts({ pid }: ChildProcess): Promise<void> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  for (const child of children.trim().split(' ')) {
    const line = await readFile(`/proc/${child}/cmdline`, 'utf8').catch(() => '');
    if (line.includes('--type=extensionHost')) process.kill(Number(child), 'SIGKILL');
  }
}

/** Started from a terminal of VS Code, the server would find its parent's variables and take them for its own. */
function outsideVsCode(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:VSCODE|ELECTRON)_/.test(name)));
}

/** To the server and the extension hosts it has started. */
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // It has ended already.
  }
}
