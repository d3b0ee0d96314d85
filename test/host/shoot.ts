// Looks at the product: npx tsx test/host/shoot.ts SCENARIO.ts [name=value …]
// Builds the extension, opens it on a copy of the samples, runs the scenario, writes out/shots/*.png. See test/README.md.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './paths';
import { copyOfSamples } from './samples';
import { launch, type Workbench, type WorkbenchOptions } from './workbench';

/** What a scenario module exports. */
export interface Scenario {
  /** What to open and how. `folder` defaults to a copy of the samples. */
  readonly options?: WorkbenchOptions;
  readonly default: (workbench: Workbench, parameters: Readonly<Record<string, string>>) => Promise<void>;
}

async function main(): Promise<void> {
  const [file, ...rest] = process.argv.slice(2);
  if (!file) throw new Error('Which scenario? npx tsx test/host/shoot.ts SCENARIO.ts [theme=light] [name=value …]');
  const parameters = Object.fromEntries(rest.map((pair) => pair.split(/=(.*)/s).slice(0, 2) as [string, string]));
  if (parameters['build'] !== 'no')
    execFileSync(process.execPath, ['esbuild.js'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const scenario = (await import(path.resolve(file))) as Scenario;
  const samples = await copyOfSamples();
  const theme = parameters['theme'] as WorkbenchOptions['theme'];
  const workbench = await launch({ folder: samples.folder, ...scenario.options, ...(theme && { theme }) });
  try {
    await scenario.default(workbench, parameters);
  } catch (error) {
    console.error(error, '\nHow it looked then:', await workbench.screenshot('failed'));
    process.exitCode = 1;
  } finally {
    await workbench.close();
    await samples.remove();
  }
}

void main();
