import { compileTerms, type Terms } from '../core/terms';
import { parseTermsFile } from '../core/terms-file';
import { readDraft } from './files';

/**
 * The private terms of `--terms FILE`; none where the option is absent. What could not be used is said on standard error, by line.
 * @throws UnreadableError
 */
export function readTerms(file: string | undefined): Terms {
  if (file === undefined) return compileTerms([]);
  const { terms, allow, problems } = parseTermsFile(readDraft(file));
  for (const { line, message } of problems) process.stderr.write(`holdout: ${file}:${line}: ${message}\n`);
  return compileTerms(terms, allow);
}
