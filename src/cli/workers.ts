import { setFlagsFromString } from 'node:v8';
import { parentPort, Worker, workerData } from 'node:worker_threads';

/** Tasks handed out ahead of the results that are waited for, for each worker: enough to keep it busy, few enough to hold in memory. */
const AHEAD = 8;

/**
 * Objects are made young, and collected with their draft. V8 learns from the first drafts where objects that last are made, makes further ones
 * there among the old at once, and a long run's memory grows by what nothing needs.
 */
const YOUNG = '--no-allocation-site-pretenuring';

interface Answer<Result> {
  readonly result?: Result;
  /** The class of what was thrown; never its message, which may quote a draft. */
  readonly error?: string;
}

interface Seat<Result> {
  readonly worker: Worker;
  readonly waiting: { resolve(result: Result): void; reject(error: Error): void }[];
}

/**
 * Runs each task on one of `count` threads of this very program (see {@link serve}), and gives the results in the order of the tasks.
 * `setup` is handed to every thread once.
 */
export async function* onWorkers<Task, Result>(
  tasks: Iterable<Task>,
  setup: unknown,
  count: number,
): AsyncGenerator<Result, void> {
  setFlagsFromString(YOUNG);
  const seats = Array.from({ length: count }, () => createSeat<Result>(setup));
  const queue: Promise<Result>[] = [];
  try {
    for (const task of tasks) {
      if (queue.length >= count * AHEAD) yield (await queue.shift()) as Result;
      queue.push(assign(seats, task));
    }
    for (const result of queue) yield await result;
  } finally {
    await Promise.all(seats.map(({ worker }) => worker.terminate()));
  }
}

/** On such a thread: answers one task after the other. */
export function serve<Setup, Task, Result>(prepare: (setup: Setup) => (task: Task) => Result): void {
  let run: ((task: Task) => Result) | undefined;
  const answer = (task: Task): Answer<Result> => {
    try {
      // Here, so that whoever waits for a result hears of what fails in it.
      run ??= prepare(workerData as Setup);
      return { result: run(task) };
    } catch (error) {
      return { error: error instanceof Error ? error.name : 'Error' };
    }
  };
  parentPort?.on('message', (task: Task) => parentPort?.postMessage(answer(task)));
}

function createSeat<Result>(setup: unknown): Seat<Result> {
  const worker = new Worker(__filename, { workerData: setup });
  const waiting: Seat<Result>['waiting'] = [];
  worker.on('message', ({ result, error }: Answer<Result>) => {
    const next = waiting.shift();
    if (error === undefined) next?.resolve(result as Result);
    else next?.reject(Object.assign(new Error(), { name: error }));
  });
  worker.on('error', (error) => waiting.splice(0).forEach(({ reject }) => reject(error)));
  return { worker, waiting };
}

/** To whom has least to do. A worker answers in the order in which it was asked. */
function assign<Task, Result>(seats: readonly Seat<Result>[], task: Task): Promise<Result> {
  const seat = seats.reduce((least, other) => (other.waiting.length < least.waiting.length ? other : least));
  const answer = new Promise<Result>((resolve, reject) => seat.waiting.push({ resolve, reject }));
  // Whoever waits for it hears of a failure; until then it is no unhandled one.
  answer.catch(() => undefined);
  seat.worker.postMessage(task);
  return answer;
}
