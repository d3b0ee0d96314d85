/**
 * A computation in slices: it yields where a host can pause, and ends with its result.
 *
 * Its generator stands at the top level of its file and is handed what is remembered. One that is made in a closure brings a hidden class of
 * its own, which V8 puts among old objects; it holds the closure, and all that was remembered of a draft outlives the draft by minutes.
 */
export type Slices<Result> = Generator<undefined, Result, void>;

/** Runs a sliced computation to its end. */
export function finish<Result>(slices: Generator<unknown, Result, void>): Result {
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
}
