import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { installHost } from './install';
import { OUT, ROOT } from './paths';

const run = promisify(execFile);

/** Builds and packages the extension, as `npm run package` does. Returns the path of the .vsix. */
export async function packageExtension(): Promise<string> {
  const packagePath = path.join(OUT, 'holdout.vsix');
  await mkdir(OUT, { recursive: true });
  const vsce = path.join(ROOT, 'node_modules/@vscode/vsce/vsce');
  await run(process.execPath, [vsce, 'package', '--no-dependencies', '--out', packagePath], { cwd: ROOT });
  return packagePath;
}

/** Installs a .vsix the way VS Code does, into an extensions folder that a server is started with later. */
export async function installExtension(vsix: string, extensionsDir: string): Promise<void> {
  const { serverMain, node } = await installHost();
  const args = [
    '--accept-server-license-terms',
    '--extensions-dir',
    extensionsDir,
    '--server-data-dir',
    path.join(extensionsDir, '..', 'data'),
  ];
  await run(node, [serverMain, ...args, '--install-extension', vsix, '--force'], {
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
  });
}
