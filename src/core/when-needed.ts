/** What is made when it is asked for first, and then kept: an editor that starts waits for whatever is made while a file is loaded. */
export function whenNeeded<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
