/**
 * Milliseconds that `run` keeps its thread busy. On a machine that others use, the clock counts their turns too, and the processor's time
 * counts the collector's and the compiler's threads: the smaller of the two is nearest.
 */
export function workOf(run: () => unknown): number {
  const clock = performance.now();
  const before = process.cpuUsage();
  run();
  return smaller(before, clock);
}

/** The same for what ends later. */
export async function workOfAsync(run: () => Promise<unknown>): Promise<number> {
  const clock = performance.now();
  const before = process.cpuUsage();
  await run();
  return smaller(before, clock);
}

function smaller(before: NodeJS.CpuUsage, clock: number): number {
  const { user, system } = process.cpuUsage(before);
  return Math.min((user + system) / 1000, performance.now() - clock);
}

/** The least of a few rounds of each, taken in turns, so that a busy moment hits all of them. */
export async function leastOf<Name extends string>(
  rounds: number,
  runs: Readonly<Record<Name, () => unknown>>,
): Promise<Record<Name, number>> {
  const least = {} as Record<Name, number>;
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(runs) as Name[]) {
      const work = await workOfAsync(async () => runs[name]());
      least[name] = Math.min(least[name] ?? Infinity, work);
    }
  }
  return least;
}

/** The value that this share of them does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
