import { workspace, type Uri } from 'vscode';
import { parse } from '../core/parse';
import { destinationOf } from '../platforms/destination';
import { platformById } from '../platforms/index';
import type { FoundPlatform } from './accounts-state';
import { draftsIn } from './drafts-in-folder';
import { settingsOf } from './settings';
import type { SiteCheck } from './site-check';
import { textOf } from './site-files';

const MOST_DRAFTS = 60;
/** UTF-16 code units in which a front matter is looked for. */
const HEAD = 4000;

/** Platforms that the workspace speaks of: its drafts' front matter, its settings, and the site that it may be. Each once. */
export async function platformsInWorkspace(sites: SiteCheck): Promise<readonly FoundPlatform[]> {
  const named = (await Promise.all((await draftsInWorkspace()).map(namedIn))).flat();
  const set = (workspace.workspaceFolders ?? []).flatMap(({ uri }) => settingsOf(uri).platforms);
  const site = sites.siteOf(undefined);
  const found = [
    ...named.map((id) => ({ id, aside: 'named in a draft' })),
    ...set.map((id) => ({ id, aside: 'named in the settings' })),
    ...(site === undefined || site.site.generator === 'plain' ? [] : [{ id: 'own-site', aside: `made with ${site.site.name}` }]),
  ];
  return [...new Map(found.reverse().map((one) => [one.id, one])).values()]
    .filter(({ id }) => platformById(id) !== undefined)
    .reverse();
}

async function draftsInWorkspace(): Promise<readonly Uri[]> {
  const found = await Promise.all(
    (workspace.workspaceFolders ?? []).map(({ uri }) => draftsIn(uri, MOST_DRAFTS).catch(() => [])),
  );
  return found.flat().slice(0, MOST_DRAFTS);
}

async function namedIn(draft: Uri): Promise<readonly string[]> {
  const text = (await textOf(draft))?.slice(0, HEAD) ?? '';
  if (!/^\uFEFF?(?:---|\+\+\+)/.test(text)) return [];
  return destinationOf(parse(text).find(({ content }) => content.kind === 'front-matter')?.content).platforms;
}
