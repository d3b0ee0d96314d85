import { readdirSync } from 'node:fs';

/** Lists of single sentences. */
export const FRAGMENTS = readdirSync('test/sentences')
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => `test/sentences/${name}`);
