import robotsParser from 'robots-parser';

/**
 * robots.txt by RFC 9309, https://www.rfc-editor.org/rfc/rfc9309.html.
 *
 * Groups are read here, paths are matched by robots-parser. The library alone won't do: it drops a group without rules,
 * and so fails the RFC's own example (`quxbot`), it ends a group at any line it doesn't know although "parsing of other
 * records must not interfere", and it forgets those lines, while Content-Signal and Content-Usage stand in groups.
 */

export interface RobotsRule {
  readonly allow: boolean;
  readonly path: string;
}

/** A line that is neither `user-agent` nor a rule, such as `content-signal`; the name in lower case. */
export interface RobotsRecord {
  readonly name: string;
  readonly value: string;
}

export interface RobotsGroup {
  /** In lower case and without versions; `*` for every crawler that has no group of its own. */
  readonly agents: readonly string[];
  readonly rules: readonly RobotsRule[];
  readonly records: readonly RobotsRecord[];
}

export interface RobotsFile {
  readonly groups: readonly RobotsGroup[];
  /** Records before the first group. */
  readonly records: readonly RobotsRecord[];
  /** The text of comments, one a line. */
  readonly comments: readonly string[];
}

/** RFC 9309 2.5: a crawler reads at least this much; what comes after it may not be seen. In UTF-16 code units. */
const READ_LENGTH = 500 * 1024;

/** Total: lines that mean nothing are left out. */
export function parseRobots(text: string): RobotsFile {
  const groups: { agents: string[]; rules: RobotsRule[]; records: RobotsRecord[] }[] = [];
  const records: RobotsRecord[] = [];
  const comments: string[] = [];
  for (const line of text
    .slice(0, READ_LENGTH)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)) {
    const hash = line.indexOf('#');
    if (hash >= 0) comments.push(line.slice(hash + 1).trim());
    const written = hash >= 0 ? line.slice(0, hash) : line;
    const colon = written.indexOf(':');
    if (colon < 0) continue;
    const name = written.slice(0, colon).trim().toLowerCase();
    const value = written.slice(colon + 1).trim();
    const group = groups.at(-1);
    if (name === 'user-agent') {
      // Agents in a row share a group; only a rule ends the row.
      if (group === undefined || group.rules.length > 0) groups.push({ agents: [agentToken(value)], rules: [], records: [] });
      else group.agents.push(agentToken(value));
    } else if (name === 'allow' || name === 'disallow') {
      group?.rules.push({ allow: name === 'allow', path: value });
    } else if (name !== '') {
      (group?.records ?? records).push({ name, value });
    }
  }
  return { groups, records, comments };
}

/** All groups of a crawler as one; those of `*` only where it has none of its own. Undefined: no group holds for it. */
export function groupFor(file: RobotsFile, agent: string): RobotsGroup | undefined {
  const token = agentToken(agent);
  const named = file.groups.filter(({ agents }) => agents.includes(token));
  const holds = named.length > 0 ? named : file.groups.filter(({ agents }) => agents.includes('*'));
  if (holds.length === 0) return undefined;
  return {
    agents: holds.flatMap(({ agents }) => agents),
    rules: holds.flatMap(({ rules }) => rules),
    records: holds.flatMap(({ records }) => records),
  };
}

/** Whether a crawler has a group of its own. */
export function isNamed(file: RobotsFile, agent: string): boolean {
  return file.groups.some(({ agents }) => agents.includes(agentToken(agent)));
}

/** Whether the crawler may fetch the path. The longest matching rule wins; of equally long ones, `Allow`. */
export function isAllowed(file: RobotsFile, agent: string, path: string): boolean {
  return allows(groupFor(file, agent)?.rules ?? [], path);
}

/** Whether the pattern of a rule, with its `*` and `$`, matches the path. */
export function matchesPath(pattern: string, path: string): boolean {
  return !allows([{ allow: false, path: pattern }], path);
}

const HOST = 'https://site.invalid';

function allows(rules: readonly RobotsRule[], path: string): boolean {
  const lines = rules.map(({ allow, path: pattern }) => `${allow ? 'Allow' : 'Disallow'}: ${decodeUnreserved(pattern)}`);
  return (
    robotsParser(`${HOST}/robots.txt`, ['User-agent: *', ...lines].join('\n')).isAllowed(
      `${HOST}${decodeUnreserved(path)}`,
      '*',
    ) ?? true
  );
}

/** RFC 9309 2.2.2: an octet that needs no percent sign is compared as if it were written without one. */
function decodeUnreserved(path: string): string {
  return path.replace(/%([0-9a-f]{2})/gi, (escape, hex: string) => {
    const character = String.fromCharCode(parseInt(hex, 16));
    return /[\w.~-]/.test(character) ? character : escape;
  });
}

/** `GPTBot/1.2` and `Brightbot 1.0` are told without their versions. Digits stay: `AI2Bot` is a name. */
function agentToken(agent: string): string {
  const name = agent.toLowerCase().split('/')[0] ?? '';
  return name.trim().replace(/\s{1,3}v?\d[\d.]{0,20}$/, '');
}
