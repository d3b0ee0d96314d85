import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './paths';

/** The command-line program of a desktop VS Code, or of a build of it under another name. */
export interface Desktop {
  readonly program: string;
  readonly version: string;
}

export interface DesktopWindow {
  /** Resolves when the person has closed it. */
  readonly closed: Promise<void>;
  close(): void;
}

const run = promisify(execFile);
const WINDOWS = process.platform === 'win32';

/** The first that is new enough for the extension, on the PATH or in the usual places. Undefined where there is no screen. */
export async function findDesktop(): Promise<Desktop | undefined> {
  const { DISPLAY, WAYLAND_DISPLAY, PATH = '' } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return undefined;
  const onPath = PATH.split(path.delimiter).flatMap((folder) =>
    COMMANDS.map((name) => path.join(folder, WINDOWS ? `${name}.cmd` : name)),
  );
  for (const program of [...onPath, ...usualPlaces()]) {
    // In a remote window or under WSL, `code` talks to a VS Code elsewhere, which has its own folders and extensions.
    if (!existsSync(program) || /remote-cli|^\/mnt\//.test(program)) continue;
    const version = await versionOf(program);
    if (version && isNewEnough(version)) return { program, version };
  }
  return undefined;
}

/** Opens a window of its own, with folders of its own: the person's settings and extensions are neither used nor changed. */
export async function openDesktop(
  desktop: Desktop,
  options: { readonly vsix: string; readonly home: string; readonly paths: readonly string[] },
): Promise<DesktopWindow> {
  const { vsix, home, paths } = options;
  const userDataDir = path.join(home, 'user-data');
  const own = ['--user-data-dir', userDataDir, '--extensions-dir', path.join(home, 'extensions')];
  // As root, Electron runs only without its sandbox.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  await run(...command(desktop, [...own, ...asRoot, '--install-extension', vsix, '--force']), { shell: WINDOWS });
  const args = [
    ...own,
    ...asRoot,
    '--new-window',
    '--wait',
    '--skip-welcome',
    '--skip-release-notes',
    '--disable-workspace-trust',
    ...paths,
  ];
  const child = spawn(...command(desktop, args), { stdio: 'ignore', shell: WINDOWS });
  const closed = new Promise<void>((resolve, reject) => child.once('error', reject).once('close', () => resolve()));
  const close = () => {
    child.kill();
    // The window belongs to another process, which notes its id here.
    try {
      process.kill(Number(readFileSync(path.join(userDataDir, 'code.lock'), 'utf8')));
    } catch {
      // It has been closed already.
    }
  };
  return { closed, close };
}

/** Windows runs `code.cmd` by way of a shell, which has to be told where an argument ends. */
function command({ program }: Desktop, args: readonly string[]): [string, string[]] {
  const quoted = (text: string) => (WINDOWS ? `"${text}"` : text);
  return [quoted(program), args.map(quoted)];
}

async function versionOf(program: string): Promise<string | undefined> {
  try {
    const { stdout } = await run(...command({ program, version: '' }, ['--version']), { shell: WINDOWS, timeout: 20_000 });
    return /^\d+\.\d+\.\d+/.exec(stdout)?.[0];
  } catch {
    return undefined;
  }
}

function isNewEnough(version: string): boolean {
  const { engines } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { engines: { vscode: string } };
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = engines.vscode.replace('^', '').split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

const COMMANDS = ['code', 'code-insiders', 'codium'];

function usualPlaces(): string[] {
  const { LOCALAPPDATA = '', ProgramFiles = '' } = process.env;
  if (process.platform === 'darwin') {
    const apps = ['Visual Studio Code', 'Visual Studio Code - Insiders'].map(
      (name) => `Applications/${name}.app/Contents/Resources/app/bin/code`,
    );
    return ['/', homedir()].flatMap((folder) => apps.map((app) => path.join(folder, app)));
  }
  if (WINDOWS) {
    return [path.join(LOCALAPPDATA, 'Programs'), ProgramFiles].map((folder) =>
      path.join(folder, 'Microsoft VS Code', 'bin', 'code.cmd'),
    );
  }
  return ['/usr/bin/code', '/usr/share/code/bin/code', '/snap/bin/code', '/usr/bin/codium'];
}
