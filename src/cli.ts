import { createInterface } from 'node:readline';
import { isMainThread } from 'node:worker_threads';
import {
  readArguments,
  USAGE,
  UsageError,
  type CheckArguments,
  type DetectorsArguments,
  type RedactArguments,
} from './cli/arguments';
import { createChecker } from './cli/check';
import { checkFiles, serveFiles, type CheckedFile } from './cli/check-files';
import { readDraft, UnreadableError } from './cli/files';
import { sarifOf } from './cli/sarif';
import { readTerms } from './cli/terms';
import { defaultStyle } from './core/redact';
import { usedStyle } from './core/redaction-styles';
import { safeVersion } from './core/safe-version';
import { scan } from './core/scan';
import { reaches } from './core/settle';
import { DETECTORS } from './detectors/index';
import { version } from '../package.json';

/** The exit status: nothing found, findings, could not run. */
type Status = 0 | 1 | 2;

async function main(argv: readonly string[]): Promise<Status> {
  try {
    const options = readArguments(argv);
    switch (options.command) {
      case 'check':
        return await (options.jsonl ? checkRows(options) : check(options));
      case 'redact':
        return redactFile(options);
      case 'detectors':
        return listDetectors(options);
      case 'help':
        return say(USAGE);
      case 'version':
        return say(version);
    }
  } catch (error) {
    if (error instanceof UsageError) complain(`${error.message}\n\n${USAGE}`);
    else if (error instanceof UnreadableError) complain(error.message);
    else complain(`stopped by ${error instanceof Error ? error.name : 'an error'}`);
    return 2;
  }
}

async function check(options: CheckArguments): Promise<Status> {
  const kept: CheckedFile[] = [];
  let status: Status = 0;
  for await (const { file, problem } of checkFiles(options, today())) {
    if (problem !== undefined) {
      status = 2;
      complain(problem);
    } else if (status === 0 && file.findings.length > 0) status = 1;
    if (options.format === 'text') sayFindings(file);
    else kept.push(file);
  }
  if (options.format === 'json') say(JSON.stringify({ version: 1, files: kept }));
  if (options.format === 'sarif') say(JSON.stringify(sarifOf(kept, version)));
  return status;
}

function sayFindings({ path, findings }: CheckedFile): void {
  for (const { line, column, severity, detector, because } of findings)
    say(`${path}:${line}:${column}: ${severity}: ${detector}: ${because}`);
}

/** One `{"id","text"}` a line in, one `{"id","findings","faults"}` a line out, in order, as they come. */
async function checkRows(options: CheckArguments): Promise<Status> {
  const checkText = createChecker(options, today());
  let status: Status = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const row = rowOf(line);
    if (row === undefined) {
      complain(`line ${number} is no object with an "id" and a "text"`);
      status = 2;
      say(JSON.stringify({ id: null, findings: [], faults: [{ detector: 'row', error: 'SyntaxError' }] }));
      continue;
    }
    const { findings, faults } = checkText(row.text);
    if (findings.length > 0 && status === 0) status = 1;
    say(JSON.stringify({ id: row.id, findings, faults }));
  }
  return status;
}

function rowOf(line: string): { readonly id: unknown; readonly text: string } | undefined {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null || !('id' in row) || !('text' in row) || typeof row.text !== 'string')
      return undefined;
    return { id: row.id, text: row.text };
  } catch {
    return undefined;
  }
}

function redactFile({ path, style, terms: file }: RedactArguments): Status {
  const text = readDraft(path);
  const terms = readTerms(file);
  const { text: safe } = safeVersion(text, {
    form: 'markdown',
    detectors: DETECTORS,
    today: { day: today() },
    replacementOf: (name) => terms.replacementOf(name),
    scan: (version) => scan(version, { detectors: DETECTORS, terms }),
    styleOf: (finding) => {
      if (!reaches(finding.confidence, 'likely')) return undefined;
      return usedStyle(finding.label, style ?? defaultStyle(finding.label));
    },
  });
  process.stdout.write(safe);
  return 0;
}

function listDetectors({ format }: DetectorsArguments): Status {
  if (format === 'json') {
    const rows = DETECTORS.map(({ id, label, title, doc, sources }) => ({
      id,
      label,
      group: id.split('/')[0],
      title,
      ...doc,
      sources,
    }));
    return say(JSON.stringify({ version: 1, detectors: rows }));
  }
  for (const { id, label, title, doc } of DETECTORS)
    say(`${id} (${label})\n  ${title}. ${doc.what}\n  Why: ${doc.why}\n  Fix: ${doc.fix}`);
  return 0;
}

function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

function say(line: string): 0 {
  process.stdout.write(`${line}\n`);
  return 0;
}

function complain(message: string): void {
  process.stderr.write(`holdout: ${message}\n`);
}

if (isMainThread) {
  // A closed pipe (`holdout check … | head`) ends the run quietly.
  process.stdout.on('error', () => process.exit(2));
  void main(process.argv.slice(2)).then((status) => {
    process.exitCode = status;
  });
} else serveFiles();
