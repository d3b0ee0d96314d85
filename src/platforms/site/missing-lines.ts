import { parseRobots } from './robots';
import type { SiteReading } from './verify';

/**
 * What to add at the end of a robots.txt so that it asks every core agent by name and all others in general. Empty where
 * nothing is missing. Agents that a group of their own lets in are left to the author: of two rules of one length, `Allow` wins.
 *
 * Groups of one name are merged by crawlers, so nothing that stands in the file is weakened: the `*` group gets no rule.
 */
export function missingLines(robots: string | undefined, reading: SiteReading): string {
  const text = robots ?? '';
  const named = reading.missing.filter((agent) => !reading.letIn.includes(agent));
  const isGeneral = reading.signals.some(
    ({ signal, says }) => says === 'no' && (signal === 'Content-Signal' || signal === 'Content-Usage' || signal === 'robots.txt'),
  );
  const lines: string[] = [];
  if (named.length > 0)
    lines.push(
      '# Crawlers that collect training data are asked to stay out.',
      ...named.map((agent) => `User-agent: ${agent}`),
      'Disallow: /',
    );
  if (!isGeneral) {
    if (lines.length > 0) lines.push('');
    lines.push(
      '# Every crawler is asked not to use this site to train AI.',
      'User-agent: *',
      'Content-Signal: ai-train=no',
      'Content-Usage: train-ai=n',
    );
  }
  if (lines.length === 0) return '';
  // An agent without rules at the end of the file would become part of the group that follows; an empty rule ends its own.
  const last = parseRobots(text).groups.at(-1);
  if (last !== undefined && last.rules.length === 0) lines.unshift('Disallow:', '');
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text === '' || /\n[ \t]{0,80}\r?\n$/.test(text) ? '' : text.endsWith('\n') ? eol : `${eol}${eol}`;
  return `${gap}${lines.join(eol)}${eol}`;
}
