// How accurate the detectors are: on our own annotated drafts and, where they are at hand, on the development drafts and on
// published posts, where nearly everything that is flagged is noise. `--write` writes the snapshot of the noise.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scan } from '../../src/core/scan';
import { reaches } from '../../src/core/settle';
import type { Finding } from '../../src/core/types';
import { DETECTORS } from '../../src/detectors/index';
import { readAnnotated, score, type Score } from './score';

const ROOT = path.resolve(__dirname, '../..');
const SHARED = path.resolve(ROOT, '../shared');
const SNAPSHOT = path.join(__dirname, 'noise.json');

const SETS: readonly [string, string][] = [
  ['own drafts', path.join(ROOT, 'test/drafts')],
  ['unseen', path.join(ROOT, 'test/unseen')],
  ['whole', path.join(ROOT, 'test/whole')],
  ['look-alikes', path.join(ROOT, 'test/look-alikes')],
  ['own, learnt', path.join(ROOT, 'test/drafts-learn')],
  ['drafts', path.join(SHARED, 'drafts')],
  ['more/a', path.join(SHARED, 'drafts-more/a')],
  ['more/b', path.join(SHARED, 'drafts-more/b')],
  ['more/c', path.join(SHARED, 'drafts-more/c')],
];

interface Post {
  readonly id: string;
  readonly text: string;
}

function main(): void {
  const findingsOf = (text: string): readonly Finding[] =>
    scan(text, { detectors: DETECTORS }).findings.filter(({ confidence }) => reaches(confidence, 'likely'));
  const scored = SETS.filter(([, folder]) => existsSync(folder)).map(
    ([name, folder]) => [name, score(readAnnotated(folder), findingsOf)] as const,
  );
  printScores(scored);
  const corpus = path.join(SHARED, 'corpora/blogs_dev.jsonl');
  if (process.argv.includes('--no-noise')) return;
  if (existsSync(corpus)) printNoise(readRows(corpus), findingsOf);
  else console.log('\nNo corpus of published posts at ../shared/corpora: noise is not measured.');
}

function printScores(scored: readonly (readonly [string, Score])[]): void {
  const row = (name: string, of: (score: Score) => string): void =>
    console.log(name.padEnd(26) + scored.map(([, score]) => of(score).padStart(12)).join(''));
  console.log(''.padEnd(26) + scored.map(([name]) => name.padStart(12)).join(''));
  row('drafts', ({ drafts }) => String(drafts));
  row('marked details', ({ spans }) => String(spans));
  row('recall', ({ recall }) => percent(recall));
  for (const group of ['access', 'personal', 'company'] as const)
    row(`  ${group}`, ({ recallByGroup }) => percent(recallByGroup[group]));
  row('precision', ({ precision }) => percent(precision));
  row('silent clean drafts', ({ silentCleanDrafts }) => percent(silentCleanDrafts));
  row('clean characters flagged', ({ cleanCharactersFlagged }) => percent(cleanCharactersFlagged));
  for (const label of [...new Set(scored.flatMap(([, { recallByLabel }]) => Object.keys(recallByLabel)))].sort()) {
    row(`  ${label}`, ({ recallByLabel }) =>
      recallByLabel[label] === undefined ? '–' : `${recallByLabel[label].found}/${recallByLabel[label].of}`,
    );
  }
}

function printNoise(posts: readonly Post[], findingsOf: (text: string) => readonly Finding[]): void {
  const places = new Map<string, string[]>();
  let words = 0;
  let silent = 0;
  for (const { id, text } of posts) {
    words += text.split(/\s+/).length;
    const findings = findingsOf(text);
    if (findings.length === 0) silent++;
    for (const { detector, start, end } of findings)
      places.set(detector, [...(places.get(detector) ?? []), `${id}:${start}-${end}`]);
  }
  const total = [...places.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(
    `\n${posts.length} published posts, ${words} words: ${perThousand(total, words)} findings per 1,000 words, ${percent(silent / posts.length)} of posts silent`,
  );
  const rows = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [detector, { length }] of [...rows].sort(([, a], [, b]) => b.length - a.length))
    console.log(`  ${detector.padEnd(32)}${String(length).padStart(6)}  ${perThousand(length, words)}`);
  const snapshot = `${JSON.stringify(Object.fromEntries(rows), null, 1)}\n`;
  if (process.argv.includes('--write')) writeFileSync(SNAPSHOT, snapshot);
  else compare(existsSync(SNAPSHOT) ? readFileSync(SNAPSHOT, 'utf8') : '{}', snapshot);
}

/** Prints what is new and what is gone since the snapshot: places, no text. */
function compare(before: string, after: string): void {
  const placesOf = (snapshot: string): Set<string> =>
    new Set(
      Object.entries(JSON.parse(snapshot) as Record<string, string[]>).flatMap(([detector, places]) =>
        places.map((place) => `${detector} ${place}`),
      ),
    );
  const [old, now] = [placesOf(before), placesOf(after)];
  const fresh = [...now].filter((place) => !old.has(place));
  const gone = [...old].filter((place) => !now.has(place));
  console.log(`\nagainst the snapshot: ${fresh.length} new, ${gone.length} gone`);
  for (const place of fresh.slice(0, 40)) console.log(`  new  ${place}`);
}

function readRows(file: string): readonly Post[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Post);
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`;
}

function perThousand(count: number, words: number): string {
  return ((1000 * count) / words).toFixed(2);
}

main();
