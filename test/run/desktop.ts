// npm run test:desktop: the suite of test/editor in a desktop VS Code, downloaded if need be (VSCODE_EXECUTABLE: one that is there).
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { startLauncher } from '../host/launcher';
import { hostCache, OUT, ROOT } from '../host/paths';
import { copyOfSamples } from '../host/samples';
import { inWords, NOTHING } from './tally';

async function main(): Promise<void> {
  for (const flags of [[], ['--tests']])
    execFileSync(process.execPath, ['esbuild.js', ...flags], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const launcher = await startLauncher({});
  const samples = await copyOfSamples();
  let tally = { ...NOTHING, failed: 1 };
  void launcher.verdict.then((reported) => void (tally = reported));
  const { VSCODE_EXECUTABLE } = process.env;
  try {
    await runTests({
      ...(VSCODE_EXECUTABLE && { vscodeExecutablePath: VSCODE_EXECUTABLE }),
      cachePath: path.join(hostCache(), 'desktop'),
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: path.join(OUT, 'editor', 'node.js'),
      extensionTestsEnv: { HOLDOUT_LAUNCHER: launcher.address },
      launchArgs: [samples.folder, '--disable-extensions', '--disable-workspace-trust'],
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    launcher.close();
    await samples.remove();
    console.log(inWords(tally));
    if (tally.failed > 0) process.exitCode = 1;
  }
}

void main();
