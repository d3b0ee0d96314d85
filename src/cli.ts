import { readFileSync } from 'node:fs';
import { loadLanguage } from './core/language';
import { scan } from './core/scan';
import { reaches } from './core/settle';
import { DETECTORS } from './detectors/index';

// A first host: enough to measure the detectors with.
async function main(): Promise<void> {
  const paths = process.argv.slice(2).filter((argument) => argument.includes('.md'));
  const language = await loadLanguage();
  const files = paths.map((path) => {
    const { findings, faults } = scan(readFileSync(path, 'utf8'), { detectors: DETECTORS, language });
    return { path, findings: findings.filter((finding) => reaches(finding.confidence, 'likely')), faults };
  });
  process.stdout.write(JSON.stringify({ version: 1, files }));
}

void main();
