import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { productBundles } from '../../esbuild.js';

const ROOT = path.resolve(__dirname, '../..');

/** Everything that may be in the .vsix. */
const SHIPPED = [
  /^dist\/(?:extension|web\/extension|panel\/[\w-]+)\.js$/,
  /^media\/[\w./-]+\.(?:png|svg|css|md)$/,
  /^(?:package\.json|package\.nls\.json|README\.md|CHANGELOG\.md|LICENSE|telemetry\.json)$/,
];

describe('the package', () => {
  let files: readonly string[];

  before(async () => {
    files = (await listFiles({ cwd: ROOT, packageManager: PackageManager.None })).map((file) => file.split(path.sep).join('/'));
  });

  it('holds programs, pictures, styles and the three pages, and nothing else', () => {
    assert.deepEqual(
      files.filter((file) => !SHIPPED.some((pattern) => pattern.test(file))),
      [],
    );
  });

  it('holds every program of the editor, and leaves the command line to npm', () => {
    const built = productBundles().flatMap(({ outfile }) => (existsSync(path.join(ROOT, outfile)) ? [outfile] : []));
    assert.deepEqual(
      built.filter((file) => !files.includes(file)),
      built.filter((file) => file === 'dist/cli.js'),
    );
  });

  it('holds the licence, the manifest and the icon', () => {
    for (const file of ['LICENSE', 'package.json', 'media/icon.png']) assert.ok(files.includes(file), `${file} is missing`);
  });
});
