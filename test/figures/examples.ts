import { payFeaturesOf } from '../../src/core/figure-label';
import { figureWordsOf } from '../../src/core/figure-words';
import { featuresOf, surroundingsOf } from '../../src/core/figure-features';
import { parse } from '../../src/core/parse';
import { quantitiesOf } from '../../src/core/quantities';
import type { Feature } from '../../src/core/statement-features';
import { voiceOf } from '../../src/core/voice';
import type { Marked } from '../support/marked';

/** One quantity of a training text. */
export interface Example {
  /** The folder or list that it comes from. */
  readonly set: string;
  readonly file: string;
  readonly features: ReadonlyMap<string, number>;
  /** See figure-words.ts. */
  readonly words: readonly Feature[];
  /** True for a confidential figure, undefined for a detail of another kind, of which nothing can be learnt. */
  readonly confidential: boolean | undefined;
  /** The label of its mark. */
  readonly label: string | undefined;
  /** See figure-label.ts. */
  readonly pay: readonly Feature[];
  /** Which marked figure of the text it is part of, and how many quantities that has. */
  readonly mark: number;
  readonly parts: number;
}

const FIGURE_LABELS = new Set(['financials', 'deal-terms', 'metrics', 'compensation', 'method', 'figure']);

/** The quantities of an annotated text. */
export function examplesOf({ name, text, marks }: Marked, set: string): readonly Example[] {
  const blocks = parse(text);
  const voice = voiceOf(blocks);
  const found: Example[] = [];
  for (const block of blocks) {
    if (block.content.kind === 'gap') continue;
    const quantities = quantitiesOf(block.content);
    const surroundings = surroundingsOf(block.content, quantities);
    quantities.forEach((quantity, index) => {
      const around = surroundings[index];
      if (around === undefined) return;
      const mark = marks.findIndex(({ start, end }) => start < block.start + quantity.end && end > block.start + quantity.start);
      const label = marks[mark]?.label;
      const confidential = label === undefined ? false : FIGURE_LABELS.has(label) ? true : undefined;
      found.push({
        set,
        file: name,
        features: featuresOf(quantity, around, voice),
        words: figureWordsOf(quantity, block.content),
        confidential,
        label,
        pay: confidential === true ? payFeaturesOf(block.content, quantity, around) : [],
        mark,
        parts: 1,
      });
    });
  }
  return found.map((example) => ({ ...example, parts: found.filter(({ mark }) => mark >= 0 && mark === example.mark).length }));
}
