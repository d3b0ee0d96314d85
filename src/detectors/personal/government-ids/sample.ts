import type { GovernmentId } from './form';

/** A number of this kind made from a seed, so that none is printed in the source. Throws when no try passes the check. */
export function sampleOf({ shapes, mould, check, name }: GovernmentId, seed = 1): string {
  const form = mould ?? (shapes[0] ?? '').replace(/A/g, 'K').replace(/\*/g, '#');
  const random = createRandom(seed);
  for (let tries = 0; tries < 60_000; tries++) {
    const made = form
      .replace(/#/g, () => String(Math.floor(random() * 10)))
      .replace(/@/g, () => String.fromCharCode(65 + Math.floor(random() * 26)));
    const compact = made.replace(/[^A-Z0-9]/g, '');
    if (isVaried(compact.replace(/\D/g, '')) && check?.(compact) !== false) return made;
  }
  throw new RangeError(`no ${name} could be made`);
}

/** As numbers of real people are: those of one or two digits look made up. */
function isVaried(digits: string): boolean {
  return new Set(digits).size >= Math.min(5, digits.length - 2);
}

/** Mulberry32: the same seed gives the same numbers. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
