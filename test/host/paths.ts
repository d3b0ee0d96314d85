import { homedir } from 'node:os';
import path from 'node:path';

/** The repository. */
export const ROOT = path.resolve(__dirname, '..', '..');

/** What test runs write; ignored by git. */
export const OUT = path.join(ROOT, 'out');

/** Where the VS Code that tests run in is installed: outside the repository, so that clones and worktrees share it. */
export function hostCache(): string {
  const { HOLDOUT_TEST_HOST_CACHE, XDG_CACHE_HOME } = process.env;
  return HOLDOUT_TEST_HOST_CACHE ?? path.join(XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'holdout-test-host');
}
