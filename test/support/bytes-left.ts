// Prints how many bytes a scan leaves among old objects: node --expose-gc --no-allocation-site-pretenuring --import tsx test/support/bytes-left.ts
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { getHeapSpaceStatistics } from 'node:v8';
import { scan } from '../../src/core/scan';
import { DETECTORS } from '../../src/detectors/index';
import { readAnnotatedDraft } from './annotated';

const DRAFTS = 40;
/** The one in the middle counts: now and then the engine collects old objects, too, and a round leaves fewer than there were. */
const ROUNDS = 5;
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
  const left: number[] = [];
  for (let count = 0; count < ROUNDS; count++) {
    const before = old();
    round();
    left.push((old() - before) / texts.length);
  }
  process.stdout.write(String(Math.round(left.sort((one, other) => one - other)[ROUNDS >> 1] ?? 0)));
}

main();
