import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // Whatever tried to reach the network would fail, and its test with it.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** What to do where {@link installChromium} cannot help. */
export const HOW_TO_GET_CHROMIUM =
  'No Chrome, Chromium or Edge was found. Install one (Debian and Ubuntu: sudo apt-get install chromium fonts-dejavu-core), ' +
  'or set CHROMIUM_PATH to its program.';

/** The path of a Chrome, Chromium or Edge: CHROMIUM_PATH, the PATH, or the usual places of the three systems. */
export function findChromium(): string | undefined {
  const { CHROMIUM_PATH, PATH = '', ProgramFiles, LOCALAPPDATA } = process.env;
  if (CHROMIUM_PATH) return existsSync(CHROMIUM_PATH) ? CHROMIUM_PATH : undefined;
  const onPath = PATH.split(path.delimiter).flatMap((folder) => COMMANDS.map((name) => path.join(folder, name)));
  const windows = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].flatMap((folder) =>
    folder ? WINDOWS_PROGRAMS.map((name) => path.join(folder, name)) : [],
  );
  const candidates = { darwin: MAC_PROGRAMS, win32: windows }[process.platform as string] ?? onPath;
  return candidates.find((candidate) => existsSync(candidate));
}

/** Installs Debian's Chromium and a font where that is possible without asking: as root, with apt. Says whether it did. */
export function installChromium(say: (line: string) => void): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  say('Installing Chromium …');
  const apt = (...args: string[]) =>
    execFileSync('apt-get', ['-q', '-y', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    apt('update');
    apt('install', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  } catch {
    return false;
  }
  return findChromium() !== undefined;
}

/** A headless browser that reaches nothing but this machine. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(HOW_TO_GET_CHROMIUM);
  return chromium.launch({ executablePath, headless: true, args: CHROMIUM_ARGUMENTS });
}

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'google-chrome-beta',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_PROGRAMS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome Beta'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
