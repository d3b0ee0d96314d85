import { build } from 'esbuild';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { suiteBundles } from '../../esbuild.js';
import { runEditorSuite } from '../host/editor-suite';

const FOLDER = path.resolve(__dirname, '../../out/editor');
const RESULT = path.join(FOLDER, 'activation.json');

/**
 * Milliseconds by the clock from asking a real editor to activate the extension until everything is registered: its code is read and compiled,
 * and `activate` runs. The least of a few starts; undefined where no editor could be started. `dist/` must be built.
 */
export async function activation(starts = 3): Promise<number | undefined> {
  let least: number | undefined;
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
    least = Math.min(least ?? Infinity, JSON.parse(readFileSync(RESULT, 'utf8')) as number);
  }
  return least;
}
