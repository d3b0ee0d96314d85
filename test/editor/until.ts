const EVERY_MS = 20;

/**
 * Resolves to what `question` answers, once that is neither false nor null nor undefined: asked every 20 ms, for 15 seconds at most.
 * `what` names in the error what was waited for.
 */
export async function until<T>(
  question: () => T | PromiseLike<T>,
  what = 'what the test waits for',
  limitMs = 15_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = performance.now() + limitMs;
  for (;;) {
    const answer = await question();
    if (answer !== false && answer !== null && answer !== undefined) return answer as Exclude<T, false | null | undefined>;
    if (performance.now() > end) throw new Error(`${what} did not happen within ${limitMs / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}
