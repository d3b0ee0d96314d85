import {
  ALPHABET,
  levelValue,
  TOLD,
  type LabelModel,
  type SentenceModel,
  type StatementLabel,
  type StatementModel,
} from '../../src/core/statement-model';
import { LABELS } from './told';

const LEVELS = Array.from({ length: 63 }, (_, level) => levelValue(level));

function rangeOf(table: ArrayLike<number>): number {
  return Number((Array.from(table).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1).toPrecision(4));
}

function levelOf(share: number): number {
  let best = 31;
  LEVELS.forEach((value, level) => {
    if (Math.abs(value - share) < Math.abs((LEVELS[best] as number) - share)) best = level;
  });
  return best;
}

/** The table as it will be once written and read again. */
function rounded(table: ArrayLike<number>): Float32Array {
  const range = rangeOf(table);
  return Float32Array.from(table, (weight) => levelValue(levelOf(weight / range)) * range);
}

/** The model as it will be once written and read again. */
export function round({ sentences: { company, personal }, marks, labels, evidence }: StatementModel): StatementModel {
  const sentence = (model: SentenceModel): SentenceModel => ({
    ...model,
    words: rounded(model.words),
    features: rounded(model.features),
  });
  return {
    sentences: { company: sentence(company), personal: sentence(personal) },
    marks: {
      company: { ...marks.company, words: rounded(marks.company.words) },
      personal: { ...marks.personal, words: rounded(marks.personal.words) },
    },
    labels: Object.fromEntries(
      Object.entries(labels).map(([label, model]) => [label, { ...model, words: rounded(model.words) }]),
    ) as Partial<Record<StatementLabel, LabelModel>> as Record<StatementLabel, LabelModel>,
    evidence,
  };
}

function pack(table: ArrayLike<number>): string {
  const range = rangeOf(table);
  const letters = Array.from(table, (weight) => ALPHABET[levelOf(weight / range)]).join('');
  return `{ scale: ${range}, weights: '${letters}' }`;
}

export function tableOf(model: StatementModel): string {
  const short = (value: number): number => Number(value.toFixed(3));
  const record = (values: Readonly<Record<string, number>>): string =>
    `{ ${Object.entries(values)
      .map(([name, value]) => `${name.includes('-') ? `'${name}'` : name}: ${short(value)}`)
      .join(', ')} }`;
  return [
    '/**',
    ' * What statement-model.ts looks up by hash. Fitted by test/statements/fit.ts, which says to what and how; not edited by hand. Weights of',
    ' * words rest in part on GloVe vectors (Pennington, Socher and Manning 2014; Public Domain Dedication and Licence).',
    ' */',
    'export const STATEMENT_WEIGHTS = {',
    '  sentences: {',
    ...TOLD.flatMap((told) => {
      const { bias, profile, words, features } = model.sentences[told];
      return [
        `    ${told}: {`,
        `      bias: ${short(bias)},`,
        `      profile: ${record(profile)},`,
        `      words: ${pack(words)},`,
        `      features: ${pack(features)},`,
        '    },',
      ];
    }),
    '  },',
    '  marks: {',
    ...TOLD.map((told) => `    ${told}: { bias: ${short(model.marks[told].bias)}, words: ${pack(model.marks[told].words)} },`),
    '  },',
    '  labels: {',
    ...LABELS.map((label) => {
      const { bias, words } = model.labels[label];
      return `    '${label}': { bias: ${short(bias)}, words: ${pack(words)} },`;
    }),
    '  },',
    `  evidence: { bias: ${short(model.evidence.bias)}, weights: ${record(model.evidence.weights)} },`,
    '};',
    '',
  ].join('\n');
}
