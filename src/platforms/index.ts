import { bluesky } from './bluesky';
import { chatAssistants } from './chat-assistants';
import { dev } from './dev';
import { discord } from './discord';
import { facebook } from './facebook';
import { ghost } from './ghost';
import { github } from './github';
import { google } from './google';
import { grammarly } from './grammarly';
import { hashnode } from './hashnode';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { medium } from './medium';
import { notion } from './notion';
import { ownSite } from './own-site';
import { patreon } from './patreon';
import { pinterest } from './pinterest';
import { quora } from './quora';
import { reddit } from './reddit';
import { slack } from './slack';
import { snapchat } from './snapchat';
import { stackOverflow } from './stack-overflow';
import { substack } from './substack';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { tumblr } from './tumblr';
import type { Control, Platform } from './types';
import { whatsapp } from './whatsapp';
import { wordpressCom } from './wordpress-com';
import { x } from './x';

/** Every platform, in the order of the list: the ones that matter most to people who draft posts come first. */
export const platforms: readonly Platform[] = [
  linkedin,
  facebook,
  instagram,
  threads,
  whatsapp,
  x,
  tiktok,
  github,
  medium,
  substack,
  wordpressCom,
  dev,
  reddit,
  stackOverflow,
  mastodon,
  bluesky,
  google,
  tumblr,
  grammarly,
  quora,
  pinterest,
  snapchat,
  discord,
  slack,
  patreon,
  notion,
  ghost,
  hashnode,
  chatAssistants,
  ownSite,
];

const byId: ReadonlyMap<string, Platform> = new Map(platforms.map((platform) => [platform.id, platform]));
const byName: ReadonlyMap<string, Platform> = new Map(
  platforms.flatMap((platform) =>
    [platform.id, platform.name, ...platform.aliases].map((name) => [plainName(name), platform] as const),
  ),
);
/** A control that several platforms share (an objection to Meta) is in here once, as its first platform words it. */
const controls: ReadonlyMap<string, Control> = new Map(
  platforms.toReversed().flatMap((platform) => platform.controls.map((control) => [control.id, control] as const)),
);

export function platformById(id: string): Platform | undefined {
  return byId.get(id);
}

/** By id, name, alias or address, as somebody may write it in front matter: `Twitter`, `Stack Overflow`, `https://x.com/me`. */
export function platformNamed(name: string): Platform | undefined {
  const host =
    name
      .trim()
      .slice(0, 100)
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .split('/')[0] ?? '';
  // Of an address that is no name itself, the word before the last dot: `somebody.substack.com`.
  return byName.get(plainName(host)) ?? byName.get(host.split('.').at(-2) ?? '');
}

export function controlById(id: string): Control | undefined {
  return controls.get(id);
}

/** Lower case, without spaces, dots, hyphens and underscores. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s._@-]/g, '');
}
