import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { readTally, type Tally } from '../run/tally';
import { ROOT } from './paths';

/** The launcher's side of test/editor/suite.ts: what a suite inside the editor reports to, and what the web worker loads from. */
export interface Launcher {
  readonly address: string;
  /** Resolves when the suite has reported its counts. */
  readonly verdict: Promise<Tally>;
  close(): void;
}

const SERVED = /^\/(?:package\.json|package\.nls\.json|(?:dist|media|out\/editor)\/[\w./-]+)$/;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.css': 'text/css',
};

export async function startLauncher(run: { readonly grep?: string }): Promise<Launcher> {
  let reported: (tally: Tally) => void = () => {};
  const verdict = new Promise<Tally>((resolve) => void (reported = resolve));
  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const answer = async (): Promise<Buffer | string | undefined> => {
      if (request.method === 'POST') {
        const body = await bodyOf(request);
        if (pathname === '/line') console.log(body);
        const tally = pathname === '/end' ? readTally(JSON.parse(body)) : undefined;
        if (tally) reported(tally);
        return '';
      }
      if (pathname === '/run') return JSON.stringify(run);
      response.setHeader('Content-Type', TYPES[path.extname(pathname)] ?? 'application/octet-stream');
      return served(pathname, addressOf(server.address()));
    };
    answer().then(
      (content) => response.writeHead(content === undefined ? 404 : 200).end(content),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: addressOf(server.address()), verdict, close };
}

async function served(pathname: string, address: string): Promise<Buffer | string | undefined> {
  if (!SERVED.test(pathname) || pathname.includes('..')) return undefined;
  const content = await readFile(path.join(ROOT, pathname)).catch(() => undefined);
  // A web worker has no environment to read the launcher's address from.
  if (content && pathname === '/out/editor/web.js') return `globalThis.holdoutLauncher = '${address}';${content.toString()}`;
  return content;
}

function addressOf(address: AddressInfo | string | null): string {
  return `http://127.0.0.1:${(address as AddressInfo).port}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}
