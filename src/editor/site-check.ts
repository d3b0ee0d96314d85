import { Disposable, EventEmitter, workspace, type Event, type Uri, type WorkspaceFolder } from 'vscode';
import { detectSite, type Site } from '../platforms/site/generators';
import { readSite, type SiteReading } from '../platforms/site/verify';
import type { Reservation } from '../platforms/types';
import type { Log } from './log';
import { filesOf, readSignals } from './site-files';

/** Milliseconds in which several changes of files make one reading. */
const BUNDLE = 300;

/** Files that say something about training, or that make a folder a site. */
const WATCHED =
  '**/{robots.txt,robots.ts,robots.js,ai.txt,tdmrep.json,license.xml,rsl.xml,_headers,llms.txt,index.html,baseof.html,head.html,default.html,_config.yml,_config.yaml,hugo.*,config.*,astro.config.*,next.config.*,docusaurus.config.*,eleventy.config.*,.eleventy.js}';

/** A site found in the workspace, and what its files say about training. */
export interface VerifiedSite {
  readonly folder: Uri;
  readonly site: Site;
  readonly reading: SiteReading;
  /** The text of its robots.txt; undefined: it has none. */
  readonly robots: string | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface SiteCheck extends Disposable {
  readonly onDidChange: Event<void>;
  /** The site that drafts at an address belong to: of their own folder, or the only other one. */
  siteOf(draft: Uri | undefined): VerifiedSite | undefined;
  /** Undefined: no site, or one whose robots.txt is only made when it is built. */
  reservationOf(draft: Uri | undefined): Reservation | undefined;
  /** Reads the files once more. */
  checkAgain(): Promise<void>;
}

/** Reads the signals of sites in the workspace, and again when they change. */
export function createSiteCheck(log: Log): SiteCheck {
  const changed = new EventEmitter<void>();
  let sites: ReadonlyMap<string, VerifiedSite> = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let run = 0;

  const checkAgain = async (): Promise<void> => {
    const mine = ++run;
    const found = new Map<string, VerifiedSite>();
    for (const folder of workspace.workspaceFolders ?? []) {
      const site = await verify(folder).catch((error: unknown) => {
        log.problem(`A folder could not be looked through for a site (${error instanceof Error ? error.name : 'Error'}).`);
        return undefined;
      });
      if (site !== undefined) found.set(folder.uri.toString(), site);
    }
    if (mine !== run) return;
    sites = found;
    changed.fire();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void checkAgain(), BUNDLE);
  };
  const siteOf = (draft: Uri | undefined): VerifiedSite | undefined => {
    const folder = draft && workspace.getWorkspaceFolder(draft);
    return (folder && sites.get(folder.uri.toString())) ?? [...sites.values()][0];
  };

  const watcher = workspace.createFileSystemWatcher(WATCHED);
  const listeners = Disposable.from(
    changed,
    watcher,
    watcher.onDidChange(soon),
    watcher.onDidCreate(soon),
    watcher.onDidDelete(soon),
    workspace.onDidChangeWorkspaceFolders(soon),
  );
  void checkAgain();

  return {
    onDidChange: changed.event,
    siteOf,
    reservationOf(draft) {
      const found = siteOf(draft);
      return found === undefined || isMadeLater(found) ? undefined : found.reading.reservation;
    },
    checkAgain,
    dispose() {
      clearTimeout(timer);
      run++;
      listeners.dispose();
    },
  };
}

/** Nothing can be said of a robots.txt that a program writes, unless another file says it. */
export function isMadeLater({ site, robots, reading }: VerifiedSite): boolean {
  return (
    site.robotsMadeBy.length > 0 &&
    robots === undefined &&
    reading.reservation !== 'general reservation' &&
    reading.reservation !== 'contradiction'
  );
}

async function verify({ uri }: WorkspaceFolder): Promise<VerifiedSite | undefined> {
  const site = detectSite(await filesOf(uri));
  if (site === undefined) return undefined;
  const files = await readSignals(uri, site.signals);
  return { folder: uri, site, reading: readSite(files), robots: files.robots, at: Date.now() };
}
