export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

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

/** 0 to 62 as -1 to 1, finer around 0. */
export function levelValue(level: number): number {
  const signed = (Math.min(level, 62) - 31) / 31;
  return Math.sign(signed) * Math.abs(signed) ** 1.8;
}
