import { parse } from '../../src/core/parse';
import { voiceOf } from '../../src/core/voice';
import type { Detector } from '../../src/core/types';
import { DETECTORS } from '../../src/detectors/index';
import { adversarial } from '../fuzz/adversarial';
import { workOf } from './measure';

export interface Slow {
  readonly detector: string;
  readonly milliseconds: number;
  /** Which of its examples, and what was done to it. */
  readonly how: string;
}

/** For each detector, the text of 5,000 characters made of its own examples that costs it most. Slowest first. */
export function slowest(): readonly Slow[] {
  return DETECTORS.map((detector) => slowestFor(detector)).sort((a, b) => b.milliseconds - a.milliseconds);
}

function slowestFor(detector: Detector): Slow {
  let worst: Slow = { detector: detector.id, milliseconds: 0, how: '' };
  for (const { text, how } of adversarial(detector, 5_000)) {
    const first = cost(detector, text);
    // What took long may only have been a busy moment, or code that ran for the first time.
    const milliseconds = first > worst.milliseconds ? Math.min(first, cost(detector, text)) : first;
    if (milliseconds > worst.milliseconds) worst = { detector: detector.id, milliseconds, how };
  }
  return worst;
}

function cost(detector: Detector, text: string): number {
  const blocks = parse(text);
  const voice = voiceOf(blocks);
  return workOf(() => {
    for (const { content } of blocks) {
      if (content.kind === 'gap') continue;
      for (const match of detector.detect(content, { voice })) if (match.end < match.start) throw new RangeError('no span');
    }
  });
}
