// Run bundled, as the product is, in a process of its own: `node measured.cjs TEXTS scan | type WORDS | first WORDS`, where TEXTS is a file with a
// JSON list of texts. Prints what it measured as JSON. What it is measured against runs in the same process.
import { readFileSync } from 'node:fs';
import { createScanner, scan, topOf } from '../../src/core/scan';
import type { Detector } from '../../src/core/types';
import { ACCESS } from '../../src/detectors/access/index';
import { DETECTORS } from '../../src/detectors/index';
import { leastOf, workOf } from './measure';
import { draftOf, postsOf, wordsIn } from './posts';
import { scanInSlices, type, type Typing } from './typing';
import { compromise, parseMarkdown } from './yardsticks.mjs';

/** Milliseconds per 1,000 words. */
export interface Scans {
  readonly compromise: number;
  readonly markdown: number;
  readonly all: number;
  readonly patterns: number;
}

export interface Typed extends Typing {
  /** A `markdown-it` parse of 1,000 words. */
  readonly markdown: number;
}

/** Milliseconds of work in a process that has only started, until there are findings to be shown; see `editor/drafts.ts`. */
export interface First {
  /** What opens something, in the top of the draft. */
  readonly access: number;
  /** All that is in its top, after that. */
  readonly top: number;
}

/** These weigh the draft's voice, names, figures or statements; the others know a detail by its form. */
const OF_LANGUAGE = new Set([
  'personal/person',
  'personal/health',
  'personal/compensation',
  'personal/address',
  'personal/birth-date',
  'personal/told',
  'personal/told-birthday',
  'access/told-code',
]);

function isPattern({ id }: Detector): boolean {
  return id.startsWith('company/') ? id === 'company/internal-link' : !OF_LANGUAGE.has(id);
}

const ROUNDS = 14;

async function scans(texts: readonly string[]): Promise<Scans> {
  const chosen = postsOf(texts, 12_000);
  const patterns = DETECTORS.filter(isPattern);
  const each = (run: (text: string) => unknown) => (): void => chosen.forEach(run);
  // The engine needs some rounds until all of the patterns have been compiled.
  const least = await leastOf(ROUNDS, {
    compromise: each(compromise),
    markdown: each(parseMarkdown),
    all: each((text) => scan(text, { detectors: DETECTORS })),
    patterns: each((text) => scan(text, { detectors: patterns })),
  });
  const thousands = chosen.reduce((sum, text) => sum + wordsIn(text), 0) / 1000;
  return {
    compromise: least.compromise / thousands,
    markdown: least.markdown / thousands,
    all: least.all / thousands,
    patterns: least.patterns / thousands,
  };
}

async function typed(texts: readonly string[], words: number): Promise<Typed> {
  const { markdown } = await scans(texts);
  return { ...type(draftOf(texts, words)), markdown };
}

function first(texts: readonly string[], words: number): First {
  const draft = draftOf(texts, words);
  const top = topOf(draft) ?? draft;
  return {
    access: workOf(() => scanInSlices(createScanner(ACCESS), top)),
    top: workOf(() => scanInSlices(createScanner(DETECTORS), top)),
  };
}

async function main(): Promise<void> {
  const [, , file = '', what, words = '1000'] = process.argv;
  const texts = JSON.parse(readFileSync(file, 'utf8')) as readonly string[];
  const result =
    what === 'scan' ? await scans(texts) : what === 'type' ? await typed(texts, Number(words)) : first(texts, Number(words));
  console.log(JSON.stringify(result));
}

void main();
