import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check, type Diagnostics, type Parameters } from 'recheck';
import type { Pattern } from './collect';

export const LIST = path.join(__dirname, 'checked.txt');

/** `safe`: proven by an automaton. `no attack found`: searched for at random. `gave up`: too large for either. */
export const VERDICTS = ['safe', 'no attack found', 'gave up', 'vulnerable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * A pattern found too slow reads more than 25 million characters of a text of at most 10,000, which takes V8 some 100 ms. The limits are counts, not
 * times, so that a busy machine comes to the same verdict; only how long one pattern may take at all is in milliseconds.
 */
const LIMITS: Parameters = {
  timeout: 3_000,
  attackLimit: 25_000_000,
  maxAttackStringSize: 10_000,
  attackTimeout: null,
  incubationTimeout: null,
};

/** Stands for a pattern in the list: the first 16 hex digits of SHA-256. */
export function digestOf({ source, flags }: Pattern): string {
  return createHash('sha256').update(`${flags}/${source}`).digest('hex').slice(0, 16);
}

/** What the list says, by digest. */
export function readList(): ReadonlyMap<string, Verdict> {
  const lines = (existsSync(LIST) ? readFileSync(LIST, 'utf8') : '').split('\n').filter((line) => /^[0-9a-f]{16} /.test(line));
  return new Map(lines.map((line) => [line.slice(0, 16), VERDICTS.find((verdict) => verdict === line.slice(17)) ?? 'gave up']));
}

/** The verdict, and for a vulnerable pattern the text that shows it. */
export async function judge({ source, flags }: Pattern): Promise<{ readonly verdict: Verdict; readonly attack?: string }> {
  const found = await check(source, flags, LIMITS);
  return {
    verdict: verdictOf(found),
    ...(found.status === 'vulnerable' && { attack: `${found.complexity.summary}: ${found.attack.pattern}` }),
  };
}

function verdictOf({ status, checker }: Diagnostics): Verdict {
  if (status === 'unknown') return 'gave up';
  if (status === 'vulnerable') return 'vulnerable';
  return checker === 'automaton' ? 'safe' : 'no attack found';
}
