import { build } from 'esbuild';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { suiteBundles } from '../../esbuild.js';
import { runEditorSuite } from '../host/editor-suite';
import type { ActivationTimes } from './activation-times';

const FOLDER = path.resolve(__dirname, '../../out/editor');
const RESULT = path.join(FOLDER, 'activation.json');

/** The least of a few starts, each for itself; undefined where no editor could be started. `dist/` must be built. */
export async function activation(starts = 3): Promise<ActivationTimes | undefined> {
  let least: ActivationTimes | undefined;
  const [suite] = suiteBundles();
  const contents =
    "const { runSuite } = require('../editor/suite.ts');\nexports.run = () => runSuite(() => require('./activation.suite.ts'));\n";
  await build({ ...suite, stdin: { contents, resolveDir: __dirname, sourcefile: 'suite-activation.js' } });
  for (let start = 0; start < starts; start++) {
    rmSync(RESULT, { force: true });
    try {
      await runEditorSuite('node');
    } catch {
      return undefined;
    }
    if (!existsSync(RESULT)) return undefined;
    const times = JSON.parse(readFileSync(RESULT, 'utf8')) as ActivationTimes;
    const leastOf = (name: keyof ActivationTimes): number => Math.min(least?.[name] ?? Infinity, times[name]);
    least = {
      own: leastOf('own'),
      registered: leastOf('registered'),
      another: leastOf('another'),
      pattern: leastOf('pattern'),
      told: leastOf('told'),
    };
  }
  return least;
}
