/** Milliseconds. */
export interface ActivationTimes {
  /** What Holdout does until everything is registered: what registers is read, compiled and run, and `activate`. */
  readonly own: number;
  /** By the clock from asking a real editor to activate it, until the editor says so; most of it is the editor's own doing, */
  readonly registered: number;
  /** as of a small extension that comes with the editor, in the same process. */
  readonly another: number;
  /** By the clock until the first findings of a draft of 350 words are shown, */
  readonly pattern: number;
  /** and until what its language tells is shown, too. */
  readonly told: number;
}
