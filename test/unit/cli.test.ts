import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { productBundles } from '../../esbuild.js';

const ADDRESS = 'ruth.okafor@haldenmutual.co.uk';
const DRAFT = `---\nplatform: linkedin\n---\nCafé 🙇: write to ${ADDRESS}.\n`;

interface FoundJson {
  readonly version: number;
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly Record<string, unknown>[];
    readonly faults: readonly { readonly detector: string; readonly error: string }[];
    readonly exposure: readonly Record<string, unknown>[];
  }[];
}

describe('the command line', function () {
  this.timeout(60_000);
  let folder: string;
  let program: string;

  const run = (args: readonly string[], input?: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: folder,
      input: input ?? '',
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const check = (...args: string[]): FoundJson => JSON.parse(run(['check', '--format', 'json', ...args]).stdout) as FoundJson;
  const write = (name: string, content: string | Buffer): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'holdout-cli-'));
    program = path.join(folder, 'cli.js');
    const bundle = productBundles().find(({ outfile }) => outfile === 'dist/cli.js');
    await build({ ...bundle, outfile: program });
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('gives a finding with its place, its severity and the exposure, and exit status 1', () => {
    write('a.md', DRAFT);
    const { version, files } = check('--region', 'UK', 'a.md');
    const [file] = files;
    const [finding] = file?.findings ?? [];
    assert.equal(version, 1);
    assert.equal(file?.path, 'a.md');
    assert.equal(DRAFT.slice(finding?.['start'] as number, finding?.['end'] as number), ADDRESS);
    assert.deepEqual(
      [
        finding?.['detector'],
        finding?.['label'],
        finding?.['group'],
        finding?.['severity'],
        finding?.['line'],
        finding?.['column'],
      ],
      ['personal/email', 'email', 'personal', 'error', 4, 19],
    );
    assert.deepEqual([file?.exposure[0]?.['platform'], file?.exposure[0]?.['verdict']], ['linkedin', 'trains']);
    assert.equal(run(['check', 'a.md']).status, 1);
  });

  it('never prints what was matched, in any format', () => {
    write('a.md', DRAFT);
    for (const format of ['text', 'json', 'sarif']) {
      const { stdout, stderr } = run(['check', '--format', format, 'a.md']);
      assert.ok(stdout.includes('personal/email'), format);
      for (const piece of ['okafor', 'haldenmutual'])
        assert.ok(!`${stdout}${stderr}`.includes(piece), `${format} prints ${piece}`);
    }
  });

  it('says nothing and exits with 0 where nothing is found', () => {
    write('clean.md', 'Bread forgives.\n');
    assert.deepEqual(run(['check', 'clean.md']), { status: 0, stdout: '', stderr: '' });
  });

  it('walks a folder for Markdown, and leaves out what .gitignore does', () => {
    write('site/.gitignore', 'private/\n*.draft.md\n!keep.draft.md\n');
    for (const name of [
      'b.md',
      'a.markdown',
      'sub/c.mdx',
      'private/d.md',
      'e.draft.md',
      'keep.draft.md',
      'f.txt',
      'node_modules/g.md',
    ]) {
      write(`site/${name}`, 'Bread forgives.\n');
    }
    const paths = check('site').files.map((file) => file.path.split(path.sep).join('/'));
    assert.deepEqual(paths, ['site/a.markdown', 'site/b.md', 'site/keep.draft.md', 'site/sub/c.mdx']);
  });

  it('reads standard input for -', () => {
    const { status, stdout } = run(['check', '--format', 'json', '-'], DRAFT);
    assert.equal(status, 1);
    assert.equal((JSON.parse(stdout) as FoundJson).files[0]?.path, '-');
  });

  it('answers rows in their order, and goes on after one that is none', () => {
    const rows = [JSON.stringify({ id: 1, text: DRAFT }), 'no row', JSON.stringify({ id: 'b', text: 'Bread forgives.' })].join(
      '\n',
    );
    const { status, stdout, stderr } = run(['check', '--jsonl'], rows);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; findings: unknown[]; faults: unknown[] });
    assert.deepEqual(
      answers.map(({ id, findings, faults }) => [id, findings.length, faults.length]),
      [
        [1, 1, 0],
        [null, 0, 1],
        ['b', 0, 0],
      ],
    );
    assert.equal(status, 2);
    assert.match(stderr, /line 2/);
  });

  it('finds the terms of a list, and leaves the allowed alone', () => {
    write('terms.txt', 'codename: Orchid\npublic: Ruth Okafor\n');
    write('terms.md', 'The #Orchid launch.\n');
    const [finding] = check('--terms', 'terms.txt', 'terms.md').files[0]?.findings ?? [];
    assert.deepEqual([finding?.['label'], finding?.['confidence']], ['codename', 'certain']);
  });

  it('redacts to standard output and leaves the file alone', () => {
    write('a.md', DRAFT);
    const { status, stdout } = run(['redact', '--style', 'label', 'a.md']);
    assert.equal(status, 0);
    assert.equal(stdout, DRAFT.replace(ADDRESS, '[e-mail address]'));
  });

  const BAD: readonly [string, readonly string[], RegExp][] = [
    ['a command that there is not', ['chek'], /no command chek/],
    ['no path', ['check'], /needs a path/],
    ['an unknown option', ['check', '--quick', 'a.md'], /--quick/],
    ['a format that there is not', ['check', '--format', 'xml', 'a.md'], /--format is one of/],
    ['a region that there is not', ['check', '--region', 'XX', 'a.md'], /--region is one of/],
    ['a platform that there is not', ['check', '--platform', 'myspace', 'a.md'], /no such platform/],
    ['a file that is not there', ['check', 'gone.md'], /no such file/],
    ['a list of terms that is not there', ['check', '--terms', 'gone.txt', 'a.md'], /no such file/],
  ];
  for (const [what, args, message] of BAD) {
    it(`says what is wrong with ${what}, and exits with 2`, () => {
      const { status, stdout, stderr } = run(args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, message);
    });
  }

  it('says that a binary file was not read, in valid JSON', () => {
    write('picture.md', Buffer.from([0x89, 0x50, 0, 0x0a]));
    const { status, stdout, stderr } = run(['check', '--format', 'json', 'picture.md']);
    assert.equal(status, 2);
    assert.deepEqual((JSON.parse(stdout) as FoundJson).files[0]?.faults, [{ detector: 'file', error: 'Binary' }]);
    assert.match(stderr, /not a text file/);
  });

  it('reads broken UTF-8, a byte-order mark and CRLF with true offsets', () => {
    write(
      'odd.md',
      Buffer.concat([
        Buffer.from([0xef, 0xbb, 0xbf]),
        Buffer.from('One\r\n'),
        Buffer.from([0xff, 0xfe]),
        Buffer.from(` ${ADDRESS}\r\n`),
      ]),
    );
    const [finding] = check('odd.md').files[0]?.findings ?? [];
    assert.deepEqual([finding?.['start'], finding?.['line'], finding?.['column']], [9, 2, 4]);
  });

  it('lists the detectors', () => {
    const { detectors } = JSON.parse(run(['detectors', '--format', 'json']).stdout) as { detectors: Record<string, unknown>[] };
    assert.ok(detectors.length > 20);
    for (const key of ['id', 'label', 'group', 'title', 'what', 'why', 'fix', 'sources'])
      assert.ok(key in (detectors[0] ?? {}), key);
  });
});
