// The web worker has no node:assert. This is the part of node:assert/strict that the suites use, with its names and meaning.

class AssertionError extends Error {
  override readonly name = 'AssertionError';
  constructor(
    message: string,
    readonly actual?: unknown,
    readonly expected?: unknown,
  ) {
    super(message);
  }
}

type Message = string | Error | undefined;
type Matcher = RegExp | ((error: unknown) => boolean);

function ok(value: unknown, message?: Message): asserts value {
  if (!value) throw failure(message, 'the value is falsy', [value, true]);
}

function equal(actual: unknown, expected: unknown, message?: Message): void {
  if (!Object.is(actual, expected)) throw failure(message, 'the values differ', [actual, expected]);
}

function notEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (Object.is(actual, expected)) throw failure(message, 'the values are the same', [actual, expected]);
}

function deepEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (!same(actual, expected)) throw failure(message, 'the values differ', [actual, expected]);
}

function match(actual: string, expected: RegExp, message?: Message): void {
  if (!expected.test(actual)) throw failure(message, `the text does not match ${String(expected)}`, [actual, String(expected)]);
}

function doesNotMatch(actual: string, expected: RegExp, message?: Message): void {
  if (expected.test(actual)) throw failure(message, `the text matches ${String(expected)}`, [actual, String(expected)]);
}

function fail(message?: Message): never {
  throw failure(message, 'failed', []);
}

async function rejects(attempt: PromiseLike<unknown> | (() => PromiseLike<unknown>), matcher?: Matcher): Promise<void> {
  let error: unknown;
  try {
    await (typeof attempt === 'function' ? attempt() : attempt);
  } catch (thrown) {
    error = thrown;
    if (!matcher || (matcher instanceof RegExp ? matcher.test(String(thrown)) : matcher(thrown))) return;
    throw thrown;
  }
  throw failure(undefined, 'nothing was rejected', [error]);
}

export default Object.assign(ok.bind(undefined), {
  ok,
  equal,
  strictEqual: equal,
  notEqual,
  notStrictEqual: notEqual,
  deepEqual,
  deepStrictEqual: deepEqual,
  match,
  doesNotMatch,
  fail,
  rejects,
  AssertionError,
});

function failure(message: Message, otherwise: string, [actual, expected]: readonly unknown[]): Error {
  return message instanceof Error ? message : new AssertionError(message ?? otherwise, actual, expected);
}

/** Values, arrays and plain objects; of anything else only the very same. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
