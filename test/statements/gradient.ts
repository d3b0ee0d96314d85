/** Stochastic gradient descent with a rate of its own for each weight (AdaGrad). */
const RATE = 0.1;

/** Weights that are learnt, with the sums of squares of their gradients. */
export interface Learnt {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
}

export function learnt(size: number): Learnt {
  return { weights: new Float32Array(size), squares: new Float32Array(size).fill(1e-2) };
}

/** Takes one step down the gradient of one weight, with a penalty on its square. */
export function step({ weights, squares }: Learnt, [index, gradient]: readonly [number, number], penalty: number): void {
  const full = gradient + penalty * (weights[index] as number);
  squares[index] = (squares[index] as number) + full * full;
  weights[index] = (weights[index] as number) - (RATE * full) / Math.sqrt(squares[index]);
}

/** The same order every time. */
export function shuffled(count: number, seed: number): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  let state = seed;
  for (let index = count - 1; index > 0; index--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const other = Math.floor((state / 4294967296) * (index + 1));
    [order[index], order[other]] = [order[other] as number, order[index] as number];
  }
  return order;
}

export const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
