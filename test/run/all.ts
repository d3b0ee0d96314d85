// npm test [-- WORDS of the titles of the stages to run]
import { STAGES } from './stages';
import { inWords, NOTHING, sum, type Tally } from './tally';

async function main(): Promise<void> {
  const wanted = process.argv.slice(2).map((word) => word.toLowerCase());
  const tallies: Tally[] = [];
  for (const { title, run } of STAGES) {
    if (wanted.length > 0 && !wanted.some((word) => title.toLowerCase().includes(word))) continue;
    const started = performance.now();
    console.log(`\n── ${title} ──`);
    const tally = await run().catch((error: unknown) => {
      console.error(error instanceof Error ? (error.stack ?? error.message) : error);
      return { ...NOTHING, failed: 1 };
    });
    tallies.push(tally);
    console.log(`   ${inWords(tally)} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  const total = sum(tallies);
  console.log(`\n${inWords(total)}`);
  // What is left over (a socket, a timer) must not delay the end or print after it.
  process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
}

void main();
