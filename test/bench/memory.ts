// Run bundled, in a process of its own with `--expose-gc`: prints how many bytes the engine and a long draft keep.
import { createScanner, finish } from '../../src/core/scan';
import { DETECTORS } from '../../src/detectors/index';
import { readFileSync } from 'node:fs';

/** Bytes that a Node.js that has only started holds: measured by the parent, since here the engine is loaded already. */
const bare = Number(process.argv[2]);

function main(): void {
  const draft = readFileSync(process.argv[3] ?? '', 'utf8');
  const scanner = createScanner(DETECTORS);
  finish(scanner.slices(draft));
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  finish(scanner.slices(`${draft}!`));
  console.log(heapUsed + external - bare);
}

main();
