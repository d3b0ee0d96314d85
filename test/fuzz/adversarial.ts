import type { Detector } from '../../src/core/types';

export interface Adversarial {
  readonly text: string;
  /** Which example, and what was done to it. */
  readonly how: string;
}

const MARK = /[⟦⟧]/g;
const TIMES = 1_000;

/**
 * Texts made to slow a detector down, at most `length` characters long: its own examples cut in the middle, repeated, and repeated with the last
 * character of each turn changed, so that what nearly matches is given up as late as can be.
 */
export function* adversarial(detector: Detector, length: number): Generator<Adversarial> {
  const { hits, nearMisses } = detector.examples;
  const examples = [...hits.map((hit) => hit.replace(MARK, '')), ...nearMisses.map(({ text }) => text)];
  for (const [index, example] of examples.entries()) {
    const words = example.trim();
    if (words === '') continue;
    const forms: readonly [string, string][] = [
      ['repeated', `${words} `],
      ['without spaces', words],
      ['cut', words.slice(0, Math.ceil(words.length / 2))],
      ['end cut', words.slice(Math.floor(words.length / 2))],
      ['last changed', `${words.slice(0, -1)}\u00A1`],
      ['first word', `${words.split(/\s/)[0] ?? ''} `],
      ['lines', `${words}\n`],
      ['last character', words.slice(-1)],
    ];
    for (const [how, form] of forms) yield { text: form.repeat(TIMES).slice(0, length), how: `example ${index + 1}, ${how}` };
  }
}
