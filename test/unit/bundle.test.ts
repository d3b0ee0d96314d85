import assert from 'node:assert/strict';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import ts from 'typescript';
import { productBundles } from '../../esbuild.js';
import { DETECTORS } from '../../src/detectors/index';

const ROOT = path.resolve(__dirname, '../..');

/** The modules that each shipped program may load. The rest is bundled. */
const MAY_REQUIRE: Readonly<Record<string, readonly string[]>> = {
  'dist/extension.js': ['vscode', './web/extension.js'],
  'dist/web/extension.js': ['vscode'],
  'dist/cli.js': [
    'buffer',
    'fs',
    'fs/promises',
    'os',
    'path',
    'process',
    'readline',
    'stream',
    'string_decoder',
    'url',
    'util',
    'v8',
    'worker_threads',
  ],
};

/** Whatever reaches the network, and whatever turns text into a program. */
const FORBIDDEN_NAMES = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'RTCPeerConnection', 'EventSource', 'sendBeacon', 'serviceWorker'],
  ...['importScripts', 'eval'],
]);

interface Bundle {
  readonly outfile: string;
  readonly code: string;
}

describe('the shipped programs', function () {
  this.timeout(60_000);
  let bundles: readonly Bundle[];

  before(async () => {
    bundles = await Promise.all(productBundles().map(bundled));
  });

  it('are the extension for both hosts and the command line', () => {
    const outfiles = bundles.map(({ outfile }) => outfile);
    for (const outfile of Object.keys(MAY_REQUIRE)) assert.ok(outfiles.includes(outfile), `${outfile} is not built`);
  });

  it('use no network and run no text as a program', () => {
    const uses = bundles.flatMap(({ outfile, code }) => forbiddenUses(code).map((use) => `${outfile}: ${use}`));
    assert.deepEqual(uses, []);
  });

  it('hold none of the examples, which are tests', () => {
    const beginnings = DETECTORS.flatMap(({ examples }) => examples.hits)
      .map((hit) => /^[^⟦\n"'`\\]*/.exec(hit)?.[0] ?? '')
      .filter(({ length }) => length >= 24);
    assert.ok(beginnings.length > 100);
    const held = bundles.flatMap(({ code }) => beginnings.filter((beginning) => code.includes(beginning)));
    assert.deepEqual(held, []);
  });

  it('load no module but those listed', () => {
    const strays = bundles.flatMap(({ outfile, code }) => {
      const allowed = MAY_REQUIRE[outfile] ?? [];
      return requires(code).flatMap((name) => (allowed.includes(name.replace(/^node:/, '')) ? [] : [`${outfile}: ${name}`]));
    });
    assert.deepEqual(strays, []);
  });

  it('know nothing of the machine they were built on, and have no source map', () => {
    for (const { outfile, code } of bundles) {
      assert.ok(!code.includes(ROOT), `${outfile} holds the path of the repository`);
      assert.doesNotMatch(code, /sourceMappingURL=/, outfile);
    }
  });

  it('are the same bytes at every build', async () => {
    const again = await Promise.all(productBundles().map(bundled));
    const changed = again.filter(({ code }, index) => code !== bundles[index]?.code);
    assert.deepEqual(
      changed.map(({ outfile }) => outfile),
      [],
    );
  });
});

describe('an editor that starts', function () {
  this.timeout(60_000);

  it('runs what registers, and nothing of the program', async () => {
    assert.deepEqual(await runAtOnce('dist/extension.js'), [
      'extension.js',
      'src/editor/log.ts',
      'src/editor/registrations.ts',
      'src/editor/start-failure.ts',
    ]);
    assert.deepEqual(await runAtOnce('dist/web/extension.js'), [
      'src/editor/load-program.ts',
      'src/editor/log.ts',
      'src/editor/registrations.ts',
      'src/editor/start-failure.ts',
      'src/extension.ts',
    ]);
  });
});

describe('the search for what a program must not use', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['fetch("https://x")', ['fetch']],
    ['globalThis.fetch(a)', ['fetch']],
    ['self["XMLHttpRequest"]', ['XMLHttpRequest']],
    ['let {fetch: f} = globalThis', ['fetch']],
    ['navigator.sendBeacon(a, b)', ['sendBeacon']],
    ['new WebSocket(a)', ['WebSocket']],
    ['eval(a)', ['eval']],
    ['new Function("a", b)', ['Function']],
    ['Function("return this")()', ['Function']],
    ['import(a)', ['import of a name made up at run time']],
    ['const a = { prefetch: 1, b: "fetch" }; a.prefetch; a instanceof Function;', []],
  ];
  for (const [code, expected] of cases) {
    it(`finds ${expected.join() || 'nothing'} in ${code}`, () => assert.deepEqual(forbiddenUses(code), expected));
  }

  it('finds the modules that are required, however they are spelt', () => {
    assert.deepEqual(requires('require("http"); import("net"); const r = require; require(a)'), ['http', 'net', '?', '?']);
    assert.deepEqual(requires('exports.a = 1; const required = 2;'), []);
  });
});

async function bundled(
  options: BuildOptions & { readonly outfile: string; readonly entryPoints?: readonly string[] },
): Promise<Bundle> {
  const { outfile, entryPoints = [], ...rest } = options;
  const { outputFiles } = await build({ ...rest, outfile, entryPoints: [...entryPoints], write: false, metafile: false });
  const [output] = outputFiles;
  assert.ok(output);
  return { outfile, code: output.text };
}

/** The files whose code runs when the program is read: what its entry imports, but not what it loads later. Sorted. */
async function runAtOnce(program: string): Promise<readonly string[]> {
  const bundle = productBundles().find(({ outfile }) => outfile === program);
  assert.ok(bundle);
  const { metafile } = await build({ ...bundle, write: false, metafile: true });
  const reached = new Set([metafile.outputs[program]?.entryPoint ?? '']);
  for (const file of reached)
    for (const { path: next, kind, external } of metafile.inputs[file]?.imports ?? [])
      if (kind !== 'dynamic-import' && external !== true) reached.add(next);
  return [...reached].sort();
}

function forbiddenUses(code: string): string[] {
  const uses: string[] = [];
  eachNode(code, (node) => {
    // Properties and variables alike: minified, `globalThis.fetch` may be `a.fetch`, and destructured it is a key.
    if (ts.isIdentifier(node) && FORBIDDEN_NAMES.has(node.text) && !isOwnKey(node)) uses.push(node.text);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      if (FORBIDDEN_NAMES.has(node.argumentExpression.text)) uses.push(node.argumentExpression.text);
    }
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && ts.isIdentifier(node.expression)) {
      if (node.expression.text === 'Function') uses.push('Function');
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [name] = node.arguments;
      if (!name || !ts.isStringLiteralLike(name)) uses.push('import of a name made up at run time');
    }
  });
  return uses;
}

/** `{ eval: … }` and `eval() {}` in an object name a thing of one's own. */
function isOwnKey({ parent, ...node }: ts.Identifier): boolean {
  return (
    (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) &&
    ts.isIdentifier(parent.name) &&
    parent.name.pos === node.pos
  );
}

/** The modules that the code loads; `?` where the name is not written in it. */
function requires(code: string): string[] {
  const found: string[] = [];
  eachNode(code, (node) => {
    const called =
      ts.isCallExpression(node) && (isNamed(node.expression, 'require') || node.expression.kind === ts.SyntaxKind.ImportKeyword);
    if (called) {
      const [name] = node.arguments;
      found.push(name && ts.isStringLiteralLike(name) ? name.text : '?');
    } else if (isNamed(node, 'require') && !(ts.isCallExpression(node.parent) && node.parent.expression === node)) {
      found.push('?');
    }
  });
  return found;
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

function eachNode(code: string, see: (node: ts.Node) => void): void {
  const visit = (node: ts.Node): void => {
    see(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
}
