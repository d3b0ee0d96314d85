import { build, type Plugin } from 'esbuild';
import path from 'node:path';
import { productBundles } from '../../esbuild.js';
import { copyWithoutProgram, PROGRAM } from './damaged';
import { ROOT } from './paths';

/** What the detector's error says: the text of the draft, which must go nowhere. */
const DETECTORS = `
export { DETECTORS as WORKING } from 'holdout-detectors';
import { DETECTORS as WORKING } from 'holdout-detectors';
// Without keywords it looks at every block.
const { keywords, ...rest } = WORKING[0];
const faulty = {
  ...rest,
  id: 'company/faulty',
  title: 'Faulty',
  detect(block) {
    throw new RangeError('it failed at: ' + JSON.stringify(block));
  },
};
export const DETECTORS = [faulty, ...WORKING];
`;

/** Builds the extension with one more detector, which always throws, and says in which folder. What is shipped has no such hook. */
export async function buildFaulty(): Promise<string> {
  const folder = await copyWithoutProgram('faulty');
  const index = path.join(ROOT, 'src/detectors/index.ts');
  const plugin: Plugin = {
    name: 'faulty',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /detectors\/index$/ }, () => ({ path: 'detectors', namespace: 'faulty' }));
      onResolve({ filter: /^holdout-detectors$/ }, () => ({ path: index }));
      onLoad({ filter: /.*/, namespace: 'faulty' }, () => ({ contents: DETECTORS, resolveDir: ROOT }));
    },
  };
  const { outfile, entryPoints = [], ...rest } = extensionBundle();
  await build({ ...rest, entryPoints: [...entryPoints], plugins: [plugin], outfile: path.join(folder, outfile) });
  return folder;
}

function extensionBundle(): ReturnType<typeof productBundles>[number] {
  const found = productBundles().find(({ outfile }) => outfile === PROGRAM);
  if (found === undefined) throw new Error('esbuild.js builds no extension');
  return found;
}
