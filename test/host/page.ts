import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import type { Server } from './server';

const STEP_LIMIT_MS = 20_000;

export interface OpenPage {
  readonly page: Page;
  readonly outside: readonly string[];
  close(): Promise<void>;
}

/** A page of a headless browser of its own. */
export async function openPage(options: BrowserContextOptions = {}): Promise<OpenPage> {
  const browser = await launchChromium();
  try {
    const viewport = { width: 1280, height: 800 };
    const context = await browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'], ...options });
    context.setDefaultTimeout(STEP_LIMIT_MS);
    // The loader of the tests gives functions their names through a helper, which a function sent to the page lacks.
    await context.addInitScript('globalThis.__name ??= (value) => value;');
    const page = await context.newPage();
    const outside: string[] = [];
    context.on('request', (request) => {
      if (/^(?:https?|wss?):/.test(request.url()) && !/^\w+:\/\/127\.0\.0\.1[:/]/.test(request.url()))
        outside.push(request.url());
    });
    return { page, outside, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** A URI as VS Code's configuration writes it. */
export interface UriComponents {
  readonly $mid: 1;
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
}

export interface DevelopmentOptions {
  readonly extensions?: readonly UriComponents[];
  readonly extensionTestsPath?: UriComponents;
  /** Folders are opened in Restricted Mode until somebody trusts them. */
  readonly restricted?: boolean;
}

/**
 * Names the extension under development, and its suite, in the page's own configuration, before the page's scripts read it.
 * (A built VS Code takes them from the address only together with a driver for smoke tests, which hides the toasts.)
 */
export async function configureWorkbench(
  page: Page,
  { restricted = false, ...developmentOptions }: DevelopmentOptions,
): Promise<void> {
  await page.addInitScript(
    ({ restricted: enableWorkspaceTrust, ...added }) => {
      if (window !== window.top) return;
      document.addEventListener('readystatechange', () => {
        const meta = document.getElementById('vscode-workbench-web-configuration');
        // At `interactive` the page is parsed and its module scripts have not run.
        if (document.readyState !== 'interactive' || !meta) return;
        const configuration = JSON.parse(meta.getAttribute('data-settings') ?? '{}') as Record<string, unknown>;
        const settings = { ...configuration, enableWorkspaceTrust, developmentOptions: added };
        meta.setAttribute('data-settings', JSON.stringify(settings));
      });
    },
    { restricted, ...developmentOptions },
  );
}

export interface Place {
  /** A path, or the URI of a folder in another file system: `vscode-vfs://memory/drafts`. */
  readonly folder?: string;
  readonly openFile?: string;
  readonly connectionToken?: string;
}

/** The address of a workbench on this server. */
export function workbenchAddress(
  server: Pick<Server, 'authority' | 'origin'>,
  { folder, openFile, connectionToken }: Place,
): string {
  const payload = [['skipWelcome', 'true']];
  if (openFile) payload.push(['openFile', uriText(remoteUri(server, openFile))]);
  const query = new URLSearchParams(folder ? { folder: /^\w[\w-]+:/.test(folder) ? folder : urlPath(folder) } : { ew: 'true' });
  if (connectionToken) query.set('tkn', connectionToken);
  query.set('payload', JSON.stringify(payload));
  return `${server.origin}/?${query.toString()}`;
}

export function remoteUri({ authority }: Pick<Server, 'authority'>, file: string): UriComponents {
  return { $mid: 1, scheme: 'vscode-remote', authority, path: urlPath(file) };
}

function uriText({ scheme, authority, path: file }: UriComponents): string {
  return `${scheme}://${authority}${file.split('/').map(encodeURIComponent).join('/')}`;
}

/** `C:\a\b` is `/C:/a/b` in a URI. */
function urlPath(file: string): string {
  const full = path.resolve(file).split(path.sep).join('/');
  return full.startsWith('/') ? full : `/${full}`;
}
