/** A computation in slices: it yields where a host can pause, and ends with its result. */
export type Slices<Result> = Generator<undefined, Result, void>;

/** Runs a sliced computation to its end. */
export function finish<Result>(slices: Generator<unknown, Result, void>): Result {
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
}
