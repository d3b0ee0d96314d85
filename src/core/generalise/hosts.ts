import type { Phrase, Site } from '../site';

/** What an address, a host name or a path says of the thing behind it, first match first. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^[A-Z][A-Z0-9]{1,9}-\d{1,7}$/, 'an internal ticket'],
  [/(?:^|[^a-z])(?:jira|ticket|issues?|linear|servicedesk)(?:[^a-z]|$)/i, 'an internal ticket'],
  [/(?:^|[^a-z])(?:wiki|confluence|notion|docs?|notebook|handbook)(?:[^a-z]|$)/i, 'our internal wiki'],
  [/dropbox|sharepoint|onedrive|drive\.google|docs\.google|box\.com|wetransfer|partage|\/s(?:hare)?\//i, 'a shared folder'],
  [/^\\\\|^smb:|nas\b|\bfileserver/i, 'our file share'],
  [/(?:^|[^a-z])(?:staging|stage|stg|acc|uat|test|qa|preview|nightly|beta|dev|sandbox)(?:[^a-z]|$)/i, 'our staging server'],
  [/(?:^|[^a-z])(?:pg|db|mysql|postgres|psql|sql|redis|mongo|mq|rabbit|kafka)[\w-]{0,12}(?:[^a-z]|$)/i, 'our database server'],
  [/(?:^|[^a-z])(?:grafana|kibana|dashboard|metabase|looker|datadog|monitor(?:ing)?|status)(?:[^a-z]|$)/i, 'our dashboard'],
  [/(?:^|[^a-z])(?:git|gitlab|gitea|npm|pypi|registry|artifactory|nexus)(?:[^a-z]|$)/i, 'our code server'],
  [/^https?:\/\//i, 'an internal page'],
  [/^\d{1,3}(?:\.\d{1,3}){3}/, 'an internal address'],
];

export const HOST_PHRASES = [
  ...new Set(KINDS.map(([, phrase]) => phrase)),
  'an internal server',
  'internal.example',
  'https://internal.example',
] as const;

/** The reserved name of https://www.rfc-editor.org/rfc/rfc2606, so that code and addresses stay valid and lead nowhere. */
export function generaliseHost(site: Site): Phrase {
  const text = site.text.trim();
  if (site.setting === 'words') return { text: KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'an internal server' };
  if (/^[a-z][a-z+]{1,9}:\/\//i.test(text)) return { text: 'https://internal.example' };
  return { text: /^[A-Z][A-Z0-9]{1,9}-\d{1,7}$/.test(text) ? 'internal-ticket' : 'internal.example' };
}
