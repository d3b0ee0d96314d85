// The suite inside the editor alone: npm run test:editor [-- node|web] [-- --grep WORDS]
import { execFileSync } from 'node:child_process';
import { runEditorSuite, type ExtensionHost } from '../host/editor-suite';
import { ROOT } from '../host/paths';
import { inWords } from './tally';

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const [, grep] = /--grep[ =](.+)$/s.exec(args.join(' ')) ?? [];
  const hosts = (['node', 'web'] as const satisfies readonly ExtensionHost[]).filter((host) => args.includes(host));
  for (const flags of [[], ['--tests']])
    execFileSync(process.execPath, ['esbuild.js', ...flags], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  for (const host of hosts.length > 0 ? hosts : (['node', 'web'] as const)) {
    const tally = await runEditorSuite(host, grep ? { grep } : {});
    console.log(host, tally ? inWords(tally) : 'no verdict');
    if (!tally || tally.failed > 0) process.exitCode = 1;
  }
}

void main();
