import { parse } from '../core/parse';
import { createScanner, finish } from '../core/scan';
import { reaches } from '../core/settle';
import type { Fault, Finding } from '../core/types';
import { DETECTORS } from '../detectors/index';
import { emptyChecklist } from '../platforms/checklist';
import { destinationOf } from '../platforms/destination';
import { expose, severityOf, worst } from '../platforms/exposure';
import type { Exposure, Severity } from '../platforms/types';
import type { CheckArguments } from './arguments';
import { readTerms } from './terms';

/** A finding as JSON. `line` and `column` count from 1, `column` in UTF-16 code units. */
export interface FindingRow {
  readonly detector: string;
  readonly label: Finding['label'];
  readonly group: Finding['group'];
  readonly confidence: Finding['confidence'];
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly because: string;
}

export interface ExposureRow {
  readonly platform: string;
  readonly verdict: Exposure['verdict'];
  readonly content: Exposure['content'];
  readonly region: Exposure['region'];
  readonly open: readonly string[];
}

export interface CheckedText {
  readonly findings: readonly FindingRow[];
  readonly faults: readonly Fault[];
  readonly exposure: readonly ExposureRow[];
}

/** A checker that is made once and takes one text after the other. `today` is `YYYY-MM-DD`. */
export function createChecker(options: CheckArguments, today: string): (text: string) => CheckedText {
  const terms = readTerms(options.terms);
  const checklist = { ...emptyChecklist(), region: options.region };
  return (text) => {
    // A scanner of its own for each text: drafts of a folder share hardly a block, and the memo would only grow.
    const { findings, faults } = finish(createScanner(DETECTORS, terms).slices(text));
    const stated = destinationOf(parse(text).find(({ content }) => content.kind === 'front-matter')?.content);
    const platforms = options.platforms.length > 0 ? options.platforms : stated.platforms;
    const exposures = expose({
      platforms,
      region: options.region,
      checklist,
      today,
      ...(stated.content && { content: stated.content }),
    });
    const lines = lineStarts(text);
    return {
      findings: findings
        .filter(({ confidence }) => reaches(confidence, options.confidence))
        .map((finding) => rowOf(finding, worst(exposures), lines)),
      faults,
      exposure: exposures.map(({ platform, verdict, content, region, open }) => ({
        platform,
        verdict,
        content,
        region,
        open: open.map(({ control }) => control),
      })),
    };
  };
}

function rowOf(finding: Finding, exposure: Exposure | undefined, lines: readonly number[]): FindingRow {
  const { detector, label, group, confidence, start, end, because } = finding;
  const line = lineOf(lines, start);
  return {
    detector,
    label,
    group,
    confidence,
    severity: severityOf(finding, exposure),
    start,
    end,
    line,
    column: start - (lines[line - 1] ?? 0) + 1,
    because,
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

function lineOf(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
