import {
  labelOf,
  markScore,
  profileScore,
  sentenceScore,
  TOLD,
  type StatementModel,
  type Told,
} from '../../src/core/statement-model';
import { runsOf } from '../../src/core/statements';
import type { Example } from './examples';
import { isFragment, isOf, marksOf, TELLS } from './told';

/** What was held back: of a folder or list, and of published posts. */
export interface Held {
  readonly examples: readonly Example[];
  readonly posts: readonly Example[];
}

/** Prints how many telling sentences are found, and how many of those found hold a detail of any kind, at some thresholds. */
export function report(name: string, { examples, posts }: Held, model: StatementModel): void {
  const words = posts.reduce((sum, example) => sum + example.words.length, 0);
  const dirty = new Set(examples.filter(({ labels }) => labels.length > 0).map(({ text }) => text));
  const scoreOf = (example: Example, told: Told): number =>
    sentenceScore({ words: example.classes, features: example.features }, model.sentences[told]) +
    (isFragment(example) ? 0 : profileScore(example.profile, told, model));
  for (const told of TOLD) {
    const scored = examples.map((example) => ({ example, score: scoreOf(example, told) })).sort((a, b) => b.score - a.score);
    const noise = posts.map((example) => scoreOf(example, told));
    const telling = scored.filter(({ example }) => TELLS[told](example)).length;
    const highest = new Map<string, number>();
    for (const { example, score } of scored) highest.set(example.text, Math.max(highest.get(example.text) ?? -Infinity, score));
    const ofClean = [...highest].filter(([text]) => !dirty.has(text)).map(([, score]) => score);
    const ofDirty = [...highest].filter(([text]) => dirty.has(text)).map(([, score]) => score);
    const apart =
      ofDirty.reduce((sum, score) => sum + ofClean.filter((other) => other < score).length, 0) /
      (ofDirty.length * ofClean.length);
    let average = 0;
    let hits = 0;
    scored.forEach(({ example }, index) => {
      if (TELLS[told](example)) average += ++hits / (index + 1);
    });
    const lines = [
      `${name}, ${told}: ${telling} telling sentences, average precision ${(average / telling).toFixed(3)}, drafts told apart ${percent(apart)}`,
    ];
    for (const threshold of [-2.5, -2, -1.5, -1, -0.7, -0.4, -0.1, 0.3]) {
      const shown = scored.filter(({ score }) => score >= threshold);
      const found = shown.filter(({ example }) => TELLS[told](example)).length / telling;
      const precision = shown.filter(({ example }) => example.labels.length > 0).length / shown.length;
      const silent = ofClean.filter((score) => score < threshold).length / ofClean.length;
      const perThousand = (1000 * noise.filter((score) => score >= threshold).length) / words;
      lines.push(
        `  from ${threshold}: found ${percent(found)}, precision ${percent(precision)}, silent ${percent(silent)}, in posts ${perThousand.toFixed(2)}`,
      );
    }
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  for (const told of TOLD) {
    const marks = examples.flatMap(marksOf).filter(({ label }) => isOf(told, label));
    const right = marks.filter((mark) => labelOf(mark.classes, mark, { told, model }) === mark.label).length;
    const telling = examples.filter(TELLS[told]);
    let runs = 0;
    let placed = 0;
    for (const example of telling) {
      for (const { first, last } of runsOf(example.words.map(({ features }) => markScore(features, model.marks[told])))) {
        runs++;
        if (example.words.slice(first, last + 1).some(({ label }) => label !== undefined)) placed++;
      }
    }
    process.stdout.write(
      `  ${told}: label right ${percent(right / marks.length)}, ${runs} runs for ${marks.length} marks, in the right place ${percent(placed / runs)}\n`,
    );
  }
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
