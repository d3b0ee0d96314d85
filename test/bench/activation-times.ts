/** Milliseconds by the clock from asking a real editor to activate the extension. */
export interface ActivationTimes {
  /** Of a small extension that comes with the editor, in the same process. */
  readonly another: number;
  /** Until everything is registered: what registers is read and compiled, and `activate` runs. */
  readonly registered: number;
  /** Until the first findings of a draft of 350 words are shown, */
  readonly pattern: number;
  /** and until what its language tells is shown, too. */
  readonly told: number;
}
