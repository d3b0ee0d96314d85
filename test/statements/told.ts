import type { Feature } from '../../src/core/statement-features';
import { STATEMENT_LABELS, TOLD, type StatementLabel, type Told } from '../../src/core/statement-model';
import type { Example } from './examples';

export const LABELS = TOLD.flatMap((told) => STATEMENT_LABELS[told] as readonly StatementLabel[]);
/** Figures of the list that names no kind of figure. */
const FIGURE = 'figure';
export const isOf = (told: Told, label: string | undefined): boolean =>
  (STATEMENT_LABELS[told] as readonly (string | undefined)[]).includes(label) || (told === 'company' && label === FIGURE);
export const TELLS: Readonly<Record<Told, (example: Example) => boolean>> = {
  company: ({ labels }) => labels.some((label) => isOf('company', label)),
  personal: ({ labels }) => labels.some((label) => isOf('personal', label)),
};
export const isFragment = ({ set }: Example): boolean => set === 'fragments' || set === 'figures';

export interface Mark {
  readonly classes: readonly Feature[];
  readonly first: number;
  readonly last: number;
  readonly label: StatementLabel;
}

export function marksOf({ classes, words }: Example): readonly Mark[] {
  const marks = new Map<number, Mark>();
  words.forEach(({ label, mark }, index) => {
    if (label === undefined || !(LABELS as readonly string[]).includes(label)) return;
    const first = marks.get(mark)?.first ?? index;
    marks.set(mark, { classes, first, last: index, label: label as StatementLabel });
  });
  return [...marks.values()];
}
