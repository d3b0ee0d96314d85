// How fast it is: `npm run bench [-- --json] [-- --quick] [-- --adversarial]`. Every figure stands beside one that was measured in the same
// process. `--quick` leaves out the folder, the longest draft and the plot; `--adversarial` runs detectors on texts made to slow them down.
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scan } from '../../src/core/scan';
import { DETECTORS } from '../../src/detectors/index';
import { slowest } from './adversarial';
import { activation } from './activation';
import { percentile, workOfAsync } from './measure';
import type { First, Scans, Typed } from './measured';
import { plot, type Line } from './plot';
import { draftOf, readPosts, wordsIn, type Posts } from './posts';
import { checkFolder, measured, memoryWith, packageSize } from './programs';
import { dependencies } from './package.json';
import type { Peer } from './peers.mjs';

interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'x' | 'words/s' | 'MB' | 'cores';
  /** What the value should not exceed, or reach. */
  readonly bar?: number;
  /** The same as a multiple of one `markdown-it` parse of 1,000 words. */
  readonly parses?: number;
}

const SIZES = [1_000, 10_000, 100_000] as const;
const KEYSTROKE_BAR = { 1_000: 5, 10_000: 8, 100_000: 15 } as const satisfies Record<(typeof SIZES)[number], number>;

async function main(): Promise<void> {
  const options = new Set(process.argv.slice(2));
  if (options.has('--adversarial')) {
    const rows = slowest();
    for (const { detector, milliseconds, how } of rows.slice(0, 12))
      console.log(`${milliseconds.toFixed(1).padStart(8)} ms  ${detector}  ${how}`);
    if ((rows[0]?.milliseconds ?? 0) > 50) process.exitCode = 1;
    return;
  }
  const quick = options.has('--quick');
  const posts = readPosts();
  const peers = await peersInstalled();
  const sizes = SIZES.filter((size) => !quick || size < 100_000);
  const typed = sizes.map((size) => [size, measured<Typed>(posts.texts, ['type', String(size)])] as const);
  const rows = [
    ...scanRows(measured<Scans>(posts.texts, ['scan'])),
    ...typed.flatMap(([size, typing]) => typingRows(size, typing)),
    ...(quick ? [] : await programRows(posts)),
  ];
  if (options.has('--json')) console.log(JSON.stringify({ version: 1, posts: posts.from, rows }));
  else print(posts.from, rows);
  if (!quick) writeFileSync(path.join(__dirname, 'speed.svg'), plot('Work against words', await lines(posts, { peers, typed })));
}

type Peers = Readonly<Record<Peer, (text: string) => unknown>>;

/** They have a folder of their own, so that nobody has to install them who only works on the product. */
async function peersInstalled(): Promise<Peers> {
  if (Object.keys(dependencies).some((name) => !existsSync(path.join(__dirname, 'node_modules', name)))) {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: __dirname,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  }
  return (await import('./peers.mjs')).loadPeers();
}

function scanRows({ compromise, markdown, all, patterns }: Scans): readonly Row[] {
  return [
    { what: 'compromise alone, 1,000 words', value: compromise, unit: 'ms' },
    { what: 'markdown-it alone, 1,000 words', value: markdown, unit: 'ms' },
    { what: 'full scan, 1,000 words', value: all, unit: 'ms', parses: all / markdown },
    { what: 'full scan : compromise', value: all / compromise, unit: 'x', bar: 0.25 },
    { what: 'scan for patterns alone, 1,000 words', value: patterns, unit: 'ms', parses: patterns / markdown },
    { what: 'scan for patterns alone : markdown-it', value: patterns / markdown, unit: 'x', bar: 4 },
  ];
}

function typingRows(size: (typeof SIZES)[number], { opening, first, keystrokes, fence, markdown }: Typed): readonly Row[] {
  const words = size.toLocaleString('en');
  const row = (what: string, value: number, bar?: number): Row => ({
    what: `${what}, ${words} words`,
    value,
    unit: 'ms',
    parses: value / markdown,
    ...(bar === undefined ? {} : { bar }),
  });
  const rows = Object.entries(keystrokes).map(([kind, works]) =>
    row(`keystroke p95 (${kind})`, percentile(works, 0.95), KEYSTROKE_BAR[size]),
  );
  rows.push(row('fence at the top', fence.total, 100), row('fence at the top, longest slice', fence.longest, 16));
  rows.push(
    row('opening, first findings', first, 100),
    row('opening, longest slice', opening.longest, 16),
    row('opening, all', opening.total),
  );
  return rows;
}

/** A post of the folder has about so many words. */
const POST = 200;

async function programRows({ texts }: Posts): Promise<readonly Row[]> {
  execFileSync(process.execPath, ['esbuild.js'], { cwd: path.resolve(__dirname, '../..'), stdio: 'ignore' });
  const first = measured<First>(texts, ['first', '100000']);
  const rows: Row[] = [
    { what: 'opening, first findings in a fresh process, 100,000 words', value: first.access, unit: 'ms', bar: 100 },
    { what: 'opening, all of its top after that', value: first.top, unit: 'ms' },
  ];
  const activated = await activation();
  if (activated === undefined) console.error('Not measured: activation, since no editor could be started.');
  else
    rows.push(
      { what: 'activation until registered, own work', value: activated.own, unit: 'ms', bar: 50 },
      { what: 'activation until registered, with what the editor does', value: activated.registered, unit: 'ms' },
      { what: 'activation of an extension that comes with the editor', value: activated.another, unit: 'ms' },
      { what: 'activation until first findings', value: activated.pattern, unit: 'ms' },
      { what: 'activation until findings of the language part', value: activated.told, unit: 'ms' },
    );
  const posts = shortPosts(texts);
  for (const count of [1_250, 2_500, 5_000]) {
    const chosen = Array.from({ length: count }, (_, index) => posts[index % posts.length] ?? '');
    const { milliseconds, cores, peakMegabytes } = checkFolder(chosen);
    const words = chosen.reduce((sum, text) => sum + wordsIn(text), 0);
    const what = `folder check, ${count.toLocaleString('en')} posts, ${words.toLocaleString('en')} words`;
    rows.push({ what, value: milliseconds / 1000, unit: 's' });
    rows.push({ what: `${what}, speed`, value: (words / milliseconds) * 1000, unit: 'words/s' });
    rows.push({ what: `${what}, busy`, value: cores, unit: 'cores' });
    rows.push({ what: `${what}, peak memory`, value: peakMegabytes, unit: 'MB' });
  }
  rows.push({
    what: 'memory over a bare host, 10,000 words open',
    value: memoryWith(draftOf(texts, 10_000)) / 1e6,
    unit: 'MB',
    bar: 60,
  });
  const size = packageSize();
  if (size === undefined) console.error('Not measured: the package, since there is none. `npm run package` makes it.');
  else rows.push({ what: 'package', value: size / 1e6, unit: 'MB', bar: 1 });
  return rows;
}

/** All posts one after the other, cut where about {@link POST} words are full and a paragraph ends. */
function shortPosts(texts: readonly string[]): readonly string[] {
  const posts: string[] = [];
  let post = '';
  for (const paragraph of texts.join('\n\n').split('\n\n')) {
    post += `${paragraph}\n\n`;
    if (wordsIn(post) < POST) continue;
    posts.push(post);
    post = '';
  }
  return posts;
}

function print(from: string, rows: readonly Row[]): void {
  console.log(`On ${from}.\n`);
  const widest = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, value, unit, bar, parses } of rows) {
    const figure = `${value >= 100 ? value.toFixed(0) : value.toFixed(2)} ${unit}`.padStart(14);
    const ratio = parses === undefined ? '' : `${parses.toFixed(1)} × markdown-it`;
    const verdict = bar === undefined ? '' : `${value <= bar ? 'meets' : 'misses'} ≤ ${bar}`;
    console.log(`${what.padEnd(widest)}${figure}  ${ratio.padStart(20)}  ${verdict}`);
  }
}

/** A peer is not asked for a longer text once it has taken this many milliseconds. */
const PATIENCE = 1500;

interface Measured {
  readonly peers: Peers;
  readonly typed: readonly (readonly [number, Typed])[];
}

async function lines({ texts }: Posts, { peers, typed }: Measured): Promise<readonly Line[]> {
  const programs: Readonly<Record<string, (text: string) => unknown>> = {
    'Holdout, full scan': (text) => scan(text, { detectors: DETECTORS }),
    ...peers,
  };
  const result: Line[] = [];
  for (const [name, run] of Object.entries(programs)) {
    const points: [number, number][] = [];
    for (const size of [300, 1_000, 3_000, 10_000, 30_000, 100_000]) {
      const draft = draftOf(texts, size);
      const work = await workOfAsync(async () => run(draft));
      points.push([size, work]);
      if (work > PATIENCE && !name.startsWith('Holdout')) break;
    }
    result.push({ name, points, ours: name.startsWith('Holdout') });
  }
  const strokes = typed.map(([size, { keystrokes }]): [number, number] => [
    size,
    percentile(Object.values(keystrokes).flat(), 0.95),
  ]);
  return [{ name: 'Holdout, keystroke', points: strokes, ours: true }, ...result];
}

void main();
