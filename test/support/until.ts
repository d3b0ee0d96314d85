const EVERY_MS = 50;

/** Resolves once the answer is true: asked every 50 ms, for 20 seconds at most. `what` names in the error what was waited for. */
export async function until(question: () => boolean | Promise<boolean>, what: string, limitMs = 20_000): Promise<void> {
  for (const end = performance.now() + limitMs; !(await question());) {
    if (performance.now() > end) throw new Error(`${what}: not within ${limitMs / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}
