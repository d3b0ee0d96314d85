import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Tally } from '../run/tally';
import { startLauncher } from './launcher';
import { configureWorkbench, openPage, remoteUri, workbenchAddress, type DevelopmentOptions, type UriComponents } from './page';
import { OUT, ROOT } from './paths';
import { copyOfSamples } from './samples';
import { startServer } from './server';

export type ExtensionHost = 'node' | 'web';

export interface SuiteOptions {
  readonly grep?: string;
  readonly limitMs?: number;
}

/**
 * Runs the suite of test/editor in an extension host of a real VS Code; dist/ and out/ must be built.
 * Undefined where it gave no verdict: it crashed, or took longer than `limitMs`; why has been printed.
 */
export async function runEditorSuite(host: ExtensionHost, options: SuiteOptions = {}): Promise<Tally | undefined> {
  const { grep, limitMs = 300_000 } = options;
  const launcher = await startLauncher(grep ? { grep } : {});
  const samples = await copyOfSamples();
  const server = await startServer({ env: { HOLDOUT_LAUNCHER: launcher.address } });
  const { page, close } = await openPage({ bypassCSP: host === 'web' });
  try {
    const log: string[] = [];
    const noVerdict = whyNoVerdict(page, log, limitMs);
    server.onOutput((text) => {
      const [death] = /Extension Host Process exited with code: \w+/.exec(text) ?? [];
      if (death) noVerdict.because(death);
    });
    await page.exposeFunction(
      'codeAutomationLog',
      (kind: string, values: unknown) => void log.push(`[${kind}] ${JSON.stringify(values)}`),
    );
    await page.exposeFunction('codeAutomationExit', (code: number) => noVerdict.because(`VS Code ended with ${code}`));
    await configureWorkbench(page, host === 'node' ? inNode(server.authority) : inWeb(launcher.address));
    await page.goto(workbenchAddress(server, { folder: samples.folder }));
    const ending = await Promise.race([launcher.verdict, noVerdict.reason]);
    if (typeof ending !== 'string') return ending;
    console.error([`The suite gave no verdict: ${ending}.`, ...log.slice(-30), server.output().slice(-2000)].join('\n'));
    return undefined;
  } finally {
    await close();
    await server.close();
    await samples.remove();
    launcher.close();
  }
}

/** The Node host reads both from the file system that the server shows. */
function inNode(authority: string): DevelopmentOptions {
  const uri = (file: string) => remoteUri({ authority }, file);
  return { extensions: [uri(ROOT)], extensionTestsPath: uri(path.join(OUT, 'editor', 'node.js')) };
}

/** The web worker loads both over HTTP. */
function inWeb(address: string): DevelopmentOptions {
  const { host, protocol } = new URL(address);
  const uri = (file: string): UriComponents => ({ $mid: 1, scheme: protocol.slice(0, -1), authority: host, path: file });
  return { extensions: [uri('/')], extensionTestsPath: uri('/out/editor/web.js') };
}

/** How long the suite's last report may be on its way after the host that sent it has ended. */
const GRACE_MS = 2000;

function whyNoVerdict(
  page: Page,
  log: string[],
  limitMs: number,
): { readonly reason: Promise<string>; because(why: string): void } {
  let tell: (why: string) => void = () => {};
  const reason = new Promise<string>((resolve) => void (tell = resolve));
  const because = (why: string) => void setTimeout(() => tell(why), GRACE_MS).unref();
  setTimeout(() => tell(`it took longer than ${limitMs / 1000} s`), limitMs).unref();
  page.on('pageerror', (error) => void log.push(`[page] ${error.message}`));
  page.on('crash', () => because('the page crashed'));
  page.on('close', () => because('the browser went away'));
  return { reason, because };
}
