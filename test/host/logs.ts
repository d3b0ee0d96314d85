import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Server } from './server';

/** What Holdout has written into its own log. */
export function holdoutLog(server: Pick<Server, 'userDataDir'>): string {
  return logged(server, /[\\/]holdout\.holdout[\\/][^\\/]+\.log$/);
}

/** What the extension hosts have logged about their extensions, Holdout's own log not among it. */
export function extensionHostLog(server: Pick<Server, 'userDataDir'>): string {
  return logged(server, /[\\/]remoteexthost\.log$/);
}

function logged({ userDataDir }: Pick<Server, 'userDataDir'>, name: RegExp): string {
  const logs = path.join(userDataDir, 'logs');
  return readdirSync(logs, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => readFileSync(path.join(logs, file), 'utf8'))
    .join('');
}
