// Builds what is shipped into dist/, and with --tests the suites that run inside the editor into out/.
// Everything is CommonJS but the panel's pages; nothing depends on the time or the machine, so equal sources give equal bytes.
'use strict';

const { build } = require('esbuild');
const { existsSync, readdirSync, readFileSync, rmSync, statSync } = require('node:fs');
const path = require('node:path');

const ROOT = __dirname;

/**
 * A detector's examples are its tests and its documentation, and nothing that runs asks for them: 80 kB of the program, with made-up keys that
 * those who look for keys in packages would report. They stand as the formatter writes them: from such a line to the next that closes it. Line
 * breaks stay, for what is told of a line to be true.
 */
const EXAMPLES = /^( +)(?:(?:get examples\(\)|examples:) \{\n[\s\S]*?\n\1\},|examples: [A-Z_]+,)$/gm;

const withoutExamples = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]detectors[\\/].+\.ts$/ }, ({ path: file }) => ({
      loader: 'ts',
      contents: readFileSync(file, 'utf8').replace(EXAMPLES, (lines) => lines.replace(/[^\n]+/g, '')),
    }));
  },
};

/** What `src/extension.ts` is to web workers, which load one file. */
const NODE_ENTRY = `
import { register } from './src/editor/registrations';
export const activate = (context) => register(context, () => require('./web/extension.js').loadProgram());
`;

/** The bundles of the product. `dev` adds source maps and leaves the code readable. */
function productBundles({ dev = false } = {}) {
  const shared = {
    absWorkingDir: ROOT,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    minify: !dev,
    sourcemap: dev,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
    metafile: true,
    plugins: [withoutExamples],
  };
  // The build of yaml for browsers asks no module of Node, in either host, and leaves out what is not used.
  const alias = { yaml: './node_modules/yaml/browser/index.js' };
  const node = { ...shared, alias, platform: 'node', target: 'node20', mainFields: ['module', 'main'] };
  const pages = listed('src/panel').filter((name) => /\.page\.tsx?$/.test(name));
  return [
    // The desktop's extension host reads a small program that registers everything, and takes the rest from the one that web workers run:
    // that asks nothing of Node, and shipping it twice would double the package.
    {
      ...node,
      stdin: { contents: NODE_ENTRY, sourcefile: 'extension.js', resolveDir: ROOT },
      outfile: 'dist/extension.js',
      external: ['vscode', './web/extension.js'],
    },
    {
      ...shared,
      platform: 'browser',
      entryPoints: ['src/extension.ts'],
      outfile: 'dist/web/extension.js',
      external: ['vscode'],
      // The web worker of the extension host has neither; libraries that ask get an answer instead of an exception.
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    },
    { ...node, entryPoints: ['src/cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
    ...pages.map((name) => ({
      ...shared,
      platform: 'browser',
      format: 'iife',
      entryPoints: [`src/panel/${name}`],
      outfile: `dist/panel/${name.replace(/\.page\.tsx?$/, '.js')}`,
    })),
  ];
}

/** The suites of test/editor, one bundle for each extension host. `NAME.node.test.ts` and `NAME.web.test.ts` run in one only. */
function suiteBundles() {
  const files = listed('test/editor').filter((name) => name.endsWith('.test.ts'));
  // The first of all, since the others start the extension.
  const names = [...new Set(['activation.test.ts', ...files])];
  return ['node', 'web'].map((host) => {
    const other = host === 'node' ? '.web.test.ts' : '.node.test.ts';
    const tests = names.filter((name) => !name.endsWith(other)).map((name) => `require('./${name}');`);
    return {
      absWorkingDir: ROOT,
      bundle: true,
      format: 'cjs',
      platform: host === 'node' ? 'node' : 'browser',
      target: 'es2022',
      sourcemap: 'inline',
      logLevel: 'warning',
      metafile: true,
      outfile: `out/editor/${host}.js`,
      external: host === 'node' ? ['vscode', 'mocha'] : ['vscode'],
      alias: host === 'node' ? {} : { mocha: './test/editor/web-mocha.js', 'node:assert/strict': './test/editor/web-assert.ts' },
      define: host === 'node' ? {} : { global: 'globalThis' },
      stdin: {
        resolveDir: path.join(ROOT, 'test/editor'),
        sourcefile: `suite-${host}.js`,
        contents: `const { runSuite } = require('./suite.ts');\nexports.run = () => runSuite(() => {\n${tests.join('\n')}\n});\n`,
      },
    };
  });
}

function listed(folder) {
  const full = path.join(ROOT, folder);
  return existsSync(full) ? readdirSync(full).sort() : [];
}

/** What an earlier build left in the folder and this one does not make would be packaged too. */
function removeStrays(folder, bundles) {
  const made = bundles
    .flatMap(({ outfile, sourcemap }) => [outfile, ...(sourcemap ? [`${outfile}.map`] : [])])
    .map((file) => path.join(ROOT, file));
  for (const entry of readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    if (entry.isFile() && !made.includes(file)) rmSync(file);
  }
}

async function main() {
  const dev = process.argv.includes('--dev');
  const tests = process.argv.includes('--tests');
  const bundles = tests ? suiteBundles() : productBundles({ dev });
  await Promise.all(bundles.map((options) => build(options)));
  if (!tests) removeStrays('dist', bundles);
  for (const { outfile } of bundles) {
    const kilobytes = (statSync(path.join(ROOT, outfile)).size / 1000).toFixed(1);
    console.log(`${outfile.padEnd(26)} ${kilobytes.padStart(9)} kB`);
  }
}

module.exports = { productBundles, suiteBundles };

if (require.main === module) {
  main().catch((error) => {
    // esbuild has already printed its own errors.
    if (!error.errors) console.error(error);
    process.exitCode = 1;
  });
}
