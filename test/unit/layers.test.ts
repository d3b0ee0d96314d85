import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const SRC = path.resolve(__dirname, '../../src');

/** Who may import whom. A layer is a folder of src/, or a file that stands in it; `node:` and `vscode` are the two hosts. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  detectors: ['detectors', 'core'],
  platforms: ['platforms', 'core'],
  panel: ['panel'],
  editor: ['editor', 'core', 'detectors', 'platforms', 'panel/accounts-protocol', 'panel/report-protocol', 'vscode'],
  extension: ['editor', 'vscode'],
  cli: ['cli', 'core', 'detectors', 'platforms', 'node:'],
};

/** Tests may import anything; a program that writes the generated pages is no part of the product. */
const NOT_SHIPPED = /(?:\.test|\/generate[\w-]*)\.tsx?$/;

interface Import {
  readonly from: string;
  readonly to: string;
  /** It is gone once compiled, so it can close no cycle. */
  readonly typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file) && !NOT_SHIPPED.test(file));
const imports = files.flatMap(importsOf);

describe('the layers', () => {
  it('hold every file of src', () => {
    assert.deepEqual(
      files.map(layerOf).filter((layer) => !(layer in MAY_IMPORT)),
      [],
    );
  });

  for (const [layer, allowed] of Object.entries(MAY_IMPORT)) {
    it(`${layer} imports nothing but ${allowed.join(', ')} and libraries`, () => {
      const strays = imports.filter(({ from, to }) => layerOf(from) === layer && !isAllowed(to, allowed));
      assert.deepEqual(strays.map(inWords), []);
    });
  }

  it('has no cycle', () => {
    assert.deepEqual(cycles(), []);
  });

  it('would notice a forbidden import and a cycle', () => {
    assert.equal(isAllowed('vscode', MAY_IMPORT['core'] ?? []), false);
    assert.equal(isAllowed('editor/status.ts', MAY_IMPORT['core'] ?? []), false);
    assert.equal(isAllowed('panel/accounts.page.ts', MAY_IMPORT['editor'] ?? []), false);
    assert.deepEqual(cycles([link('a.ts', 'b.ts'), link('b.ts', 'c.ts'), link('c.ts', 'b.ts')]), ['b.ts → c.ts → b.ts']);
  });
});

function layerOf(file: string): string {
  return file.split('/')[0]?.replace(/(?:\.page)?\.tsx?$/, '') ?? file;
}

function isAllowed(to: string, allowed: readonly string[]): boolean {
  if (to === 'vscode' || to.startsWith('node:')) return allowed.some((name) => to.startsWith(name));
  // A library. Those that are the Node modules in disguise are none.
  if (!/\.tsx?$/.test(to)) return allowed.includes('node:') || !NODE_MODULES.includes(to);
  return allowed.some((name) => (name.includes('/') ? to === `${name}.ts` : layerOf(to) === name));
}

const NODE_MODULES = [
  'assert',
  'child_process',
  'crypto',
  'fs',
  'http',
  'https',
  'net',
  'os',
  'path',
  'process',
  'url',
  'worker_threads',
];

function importsOf(from: string): Import[] {
  const source = ts.createSourceFile(from, readFileSync(path.join(SRC, from), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = textOf(specifierOf(node));
    if (specifier) found.push({ from, to: resolved(from, specifier), typeOnly: isTypeOnly(node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Of `import … from 'x'`, `export … from 'x'`, `import('x')`, `require('x')` and the type `import('x').T`. */
function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  if (!ts.isCallExpression(node)) return undefined;
  const loads = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require';
  return loads ? node.arguments[0] : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return ts.isImportTypeNode(node) || (ts.isExportDeclaration(node) && node.isTypeOnly);
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** A file of src by its path there; a library, `vscode`, `node:…` or data outside src as it is written. */
function resolved(from: string, specifier: string): string {
  if (!specifier.startsWith('.') || specifier.endsWith('.json')) return specifier;
  const target = path.posix.join(path.posix.dirname(from), specifier);
  return [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`, target].find((file) => files.includes(file)) ?? `${target}.ts`;
}

/** Each cycle once, as `a.ts → b.ts → a.ts`. */
function cycles(links: readonly Import[] = imports): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to, typeOnly } of links) if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
  const found = new Set<string>();
  const finished = new Set<string>();
  const walk = (file: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(file);
    if (seen >= 0) found.add([...trail.slice(seen), file].join(' → '));
    if (seen >= 0 || finished.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...trail, file]);
    finished.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return [...found];
}

function link(from: string, to: string): Import {
  return { from, to, typeOnly: false };
}

function inWords({ from, to }: Import): string {
  return `${from} imports ${to}`;
}
