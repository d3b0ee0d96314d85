// npm start [-- path/to/draft.md] [-- --browser]
// Opens a real VS Code with Holdout on a draft: the desktop's where there is one, else one that is installed from npm for this
// and shown in the person's own browser.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findDesktop, openDesktop } from './desktop';
import { installHost } from './install';
import { installExtension, packageExtension } from './package';
import { workbenchAddress } from './page';
import { copyOfSamples, FIRST_SAMPLE } from './samples';
import { startServer, writeSettings } from './server';

/** Something to undo when the person is done. */
type Undo = () => unknown;

interface Draft {
  readonly folder: string;
  readonly file: string;
}

/** What a writer sees at once: the draft, wrapped, and nothing that competes with it. */
const SETTINGS = { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false };

async function main(undo: Undo[]): Promise<void> {
  const args = process.argv.slice(2);
  const draft = await chosenDraft(
    args.find((arg) => !arg.startsWith('-')),
    undo,
  );
  const home = await mkdtemp(path.join(tmpdir(), 'holdout-start-'));
  undo.push(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));
  say('Building and packaging Holdout …');
  const vsix = await packageExtension();

  const desktop = args.includes('--browser') ? undefined : await findDesktop();
  if (desktop) {
    say(`Opening it in VS Code ${desktop.version} (${desktop.program}). Ctrl+C closes it.`);
    await writeSettings(path.join(home, 'user-data'), SETTINGS);
    const window = await openDesktop(desktop, { vsix, home, paths: [draft.folder, draft.file] });
    undo.push(window.close);
    return window.closed;
  }

  say('No desktop VS Code is used here: one from npm is shown in your browser.');
  await installHost(say);
  const extensionsDir = path.join(home, 'extensions');
  await installExtension(vsix, extensionsDir);
  const connectionToken = randomBytes(16).toString('hex');
  const server = await startServer({ extensionsDir, connectionToken, settings: SETTINGS });
  undo.push(server.close);
  const address = workbenchAddress(server, { folder: draft.folder, openFile: draft.file, connectionToken });
  say(`\nHoldout is open at\n\n  ${address}\n\nOnly this machine can reach it, and only with this address. Ctrl+C stops it.`);
  openInBrowser(address);
  return server.ended;
}

/** The file that was named, where it stands; otherwise a copy of the samples. */
async function chosenDraft(named: string | undefined, undo: Undo[]): Promise<Draft> {
  if (named === undefined) {
    const { folder, remove } = await copyOfSamples();
    undo.push(remove);
    return { folder, file: path.join(folder, FIRST_SAMPLE) };
  }
  // npm has changed to the repository's folder; the path is relative to where the person stands.
  const file = path.resolve(process.env['INIT_CWD'] ?? '.', named);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Error(`There is no file ${named}.`);
  return { folder: path.dirname(file), file };
}

/** Where no browser can be opened, the address that was printed is what there is. */
function openInBrowser(address: string): void {
  const { DISPLAY, WAYLAND_DISPLAY, BROWSER } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY && !BROWSER) return;
  const [program, ...args] = { darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'] }[
    process.platform as string
  ] ?? ['xdg-open'];
  if (!program) return;
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.once('error', () => say('No browser could be opened: please open the address yourself.'));
  child.unref();
}

function say(line: string): void {
  console.log(line);
}

async function undoAll(undo: Undo[]): Promise<void> {
  for (const step of undo.splice(0).reverse()) await step();
}

const undo: Undo[] = [];
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(name, () => void undoAll(undo).finally(() => process.exit(0)));
}
main(undo)
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  })
  .finally(() => void undoAll(undo));
