export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcde';

/** A table of weights as it is written: a letter each, times a scale. */
export interface PackedWeights {
  readonly scale: number;
  readonly weights: string;
}

export function unpack({ scale, weights }: PackedWeights): Float32Array {
  const byCode = new Float32Array(128);
  for (let level = 0; level < ALPHABET.length; level++) byCode[ALPHABET.charCodeAt(level)] = levelValue(level) * scale;
  const table = new Float32Array(weights.length);
  for (let index = 0; index < table.length; index++) table[index] = byCode[weights.charCodeAt(index)] ?? 0;
  return table;
}

/** 0 to {@link LEVELS} - 1 as -1 to 1, finer around 0. */
export function levelValue(level: number): number {
  const signed = (level - ZERO) / ZERO;
  return Math.sign(signed) * Math.abs(signed) ** 1.8;
}

/** Twice as many made each weight a bit longer, and no difference to what is found. */
export const LEVELS = 31;
/** The level of nothing. */
export const ZERO = (LEVELS - 1) / 2;
