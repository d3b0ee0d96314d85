// Prints how many bytes a scan leaves among old objects: node --expose-gc --no-allocation-site-pretenuring --import tsx test/support/bytes-left.ts
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { getHeapSpaceStatistics } from 'node:v8';
import { scan } from '../../src/core/scan';
import { DETECTORS } from '../../src/detectors/index';
import { readAnnotatedDraft } from './annotated';

const DRAFTS = 40;
const FOLDER = path.resolve(__dirname, '../drafts-learn');

/** Bytes among old objects. */
function old(): number {
  return getHeapSpaceStatistics().reduce(
    (sum, { space_name: name, space_used_size: size }) => (/^(?:old|large_object)_space$/.test(name) ? sum + size : sum),
    0,
  );
}

function main(): void {
  const collect = globalThis.gc;
  if (collect === undefined) throw new Error('Run it with --expose-gc.');
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md'))
    .slice(0, DRAFTS);
  const texts = files.map((name) => readAnnotatedDraft(path.join(FOLDER, name)).text);
  const round = (): void => {
    for (const text of texts) {
      scan(text, { detectors: DETECTORS });
      // What is held weakly by old objects goes at the second.
      collect({ type: 'minor' });
      collect({ type: 'minor' });
    }
  };
  round();
  round();
  const before = old();
  round();
  process.stdout.write(String(Math.round((old() - before) / texts.length)));
}

main();
