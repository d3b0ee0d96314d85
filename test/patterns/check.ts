// npx tsx test/patterns/check.ts [--write] [--afresh]: asks recheck about the patterns that aren't in the list, which is what CI does; with --write
// adds them to it, and leaves out those that are gone. --afresh asks about all of them.
import { writeFileSync } from 'node:fs';
import { collectPatterns, type Pattern } from './collect';
import { digestOf, judge, LIST, readList, VERDICTS, type Verdict } from './verdicts';

const HEADER = `# Patterns that recheck has looked at, by digest, for \`npx tsx test/patterns/check.ts\`, which makes this list with --write.
# safe: proven. no attack found: searched for at random. gave up: too large for either.
`;

async function main(): Promise<void> {
  const known = process.argv.includes('--afresh') ? new Map<string, Verdict>() : readList();
  const write = process.argv.includes('--write');
  const patterns = await collectPatterns();
  const verdicts = new Map<string, Verdict>();
  for (const [at, pattern] of patterns.entries()) {
    const digest = digestOf(pattern);
    verdicts.set(digest, known.get(digest) ?? (await verdictOn(pattern)));
    // A pass over all of them takes a while; what is interrupted goes on where it was.
    if (write && (at % 50 === 49 || at === patterns.length - 1))
      writeList(verdicts, at === patterns.length - 1 ? new Map() : known);
  }
  const counts = VERDICTS.map((verdict) => `${[...verdicts.values()].filter((one) => one === verdict).length} ${verdict}`);
  const asked = [...verdicts.keys()].filter((digest) => !known.has(digest)).length;
  console.log(`${patterns.length} patterns, ${asked} of them looked at now: ${counts.join(', ')}`);
  if ([...verdicts.values()].includes('vulnerable')) process.exitCode = 1;
}

/** A vulnerable pattern is never listed: it is to be mended. */
function writeList(verdicts: ReadonlyMap<string, Verdict>, besides: ReadonlyMap<string, Verdict>): void {
  const listed = [...new Map([...besides, ...verdicts])].filter(([, verdict]) => verdict !== 'vulnerable');
  writeFileSync(
    LIST,
    HEADER +
      listed
        .map(([digest, verdict]) => `${digest} ${verdict}\n`)
        .sort()
        .join(''),
  );
}

async function verdictOn(pattern: Pattern): Promise<Verdict> {
  const { verdict, attack } = await judge(pattern);
  if (attack !== undefined) console.error(`${pattern.file}: /${pattern.source}/${pattern.flags} is vulnerable (${attack})`);
  return verdict;
}

void main();
