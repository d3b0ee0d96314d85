// The suite inside the editor alone: npm run test:editor [-- node|web] [-- --grep WORDS]
import { execFileSync } from 'node:child_process';
import { runEditorSuite, type ExtensionHost } from '../host/editor-suite';
import { ROOT } from '../host/paths';
import { inWords } from './tally';

/** Of one host. The rounds of heap.node.test.ts, each a second or two, come on top where more were asked for. */
const LIMIT_MS = 300_000 + Number(process.env['HOLDOUT_HEAP_ROUNDS'] ?? 0) * 2_000;

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const [, grep] = /--grep[ =](.+)$/s.exec(args.join(' ')) ?? [];
  const hosts = (['node', 'web'] as const satisfies readonly ExtensionHost[]).filter((host) => args.includes(host));
  for (const flags of [[], ['--tests']])
    execFileSync(process.execPath, ['esbuild.js', ...flags], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  for (const host of hosts.length > 0 ? hosts : (['node', 'web'] as const)) {
    const tally = await runEditorSuite(host, { limitMs: LIMIT_MS, ...(grep && { grep }) });
    console.log(host, tally ? inWords(tally) : 'no verdict');
    if (!tally || tally.failed > 0) process.exitCode = 1;
  }
}

void main();
