import { pack, rounded } from '../support/packed';
import {
  TOLD,
  type LabelModel,
  type SentenceModel,
  type StatementLabel,
  type StatementModel,
} from '../../src/core/statement-model';
import { LABELS } from './told';

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
