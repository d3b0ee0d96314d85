import { DETECTORS } from '../detectors/index';
import type { CheckedText } from './check';

const LEVEL = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), without snippets: results hold no text of a draft. */
export function sarifOf(files: readonly (CheckedText & { readonly path: string })[], version: string): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Holdout',
            version,
            rules: DETECTORS.map(({ id, title, doc }) => ({
              id,
              name: title,
              shortDescription: { text: doc.what },
              fullDescription: { text: doc.why },
              help: { text: doc.fix },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(({ path, findings }) =>
          findings.map((finding) => ({
            ruleId: finding.detector,
            level: LEVEL[finding.severity],
            message: { text: `${titleOf(finding.detector)}: ${finding.because}.` },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: path === '-' ? 'stdin' : encodeURI(path) },
                  region: {
                    startLine: finding.line,
                    startColumn: finding.column,
                    charOffset: finding.start,
                    charLength: finding.end - finding.start,
                  },
                },
              },
            ],
          })),
        ),
      },
    ],
  };
}

function titleOf(id: string): string {
  return DETECTORS.find((detector) => detector.id === id)?.title ?? id;
}
