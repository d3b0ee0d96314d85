import { ALPHABET, LEVELS, levelValue, ZERO } from '../../src/core/packed-weights';

const VALUES = Array.from({ length: LEVELS }, (_, level) => levelValue(level));

function rangeOf(table: ArrayLike<number>): number {
  return Number((Array.from(table).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1).toPrecision(4));
}

function levelOf(share: number): number {
  let best = ZERO;
  VALUES.forEach((value, level) => {
    if (Math.abs(value - share) < Math.abs((VALUES[best] as number) - share)) best = level;
  });
  return best;
}

/** The table as it will be once written and read again. */
export function rounded(table: ArrayLike<number>): Float32Array {
  const range = rangeOf(table);
  return Float32Array.from(table, (weight) => levelValue(levelOf(weight / range)) * range);
}

/** A table as it is written in the source, see packed-weights.ts. */
export function pack(table: ArrayLike<number>): string {
  const range = rangeOf(table);
  const letters = Array.from(table, (weight) => ALPHABET[levelOf(weight / range)]).join('');
  return `{ scale: ${range}, weights: '${letters}' }`;
}
