import type { Reservation } from '../types';
import type { SiteReading } from './verify';

const HEADS: Readonly<Record<Reservation, string>> = {
  'general reservation': 'General reservation',
  'named bots only': 'Named bots only',
  'comment only': 'Comment only',
  none: 'None',
  contradiction: 'Contradiction',
};

/** What was read of one's site, for people. */
export interface SiteWords {
  /** Two words, without a full stop. */
  readonly head: string;
  readonly sentence: string;
  /** What it doesn't do. */
  readonly caveat: string;
}

/** `robots` is the path of robots.txt in the workspace, which stands in the sentence as it is. */
export function siteWords(reading: SiteReading, robots: string): SiteWords {
  const obeying =
    reading.notObeying.length > 0
      ? ` ${listed(reading.notObeying)} ${reading.notObeying.length === 1 ? 'isn’t' : 'aren’t'} expected to obey it.`
      : '';
  return {
    head: HEADS[reading.reservation],
    sentence: [general(reading), named(reading, robots)].filter((part) => part !== '').join(' '),
    caveat: `A robots.txt asks; it doesn’t block.${obeying} Look at the published file too: a service in front of the site may change it.`,
  };
}

function general(reading: SiteReading): string {
  const saying = (says: string): readonly string[] =>
    reading.signals.filter((signal) => signal.says === says).map(({ signal }) => signal);
  switch (reading.reservation) {
    case 'general reservation':
      return `Every crawler is asked, by ${listed(saying('no'))}.`;
    case 'contradiction':
      return `${listed(saying('yes'))} allows training, ${listed([...saying('no'), ...saying('some')])} asks against it.`;
    case 'comment only':
      return 'A comment asks people, but no line says it to crawlers.';
    case 'none':
      return 'No file asks training crawlers to stay out.';
    case 'named bots only':
      return '';
  }
}

function named(reading: SiteReading, robots: string): string {
  const total = reading.asked.length + reading.missing.length;
  if (reading.asked.length === 0)
    return reading.reservation === 'general reservation' ? `None of the ${total} training crawlers is asked by name.` : '';
  const missing = reading.missing.length > 0 ? ` Missing: ${listed(reading.missing)}.` : '';
  return `${robots} asks ${reading.asked.length} of ${total} training crawlers to stay out.${missing}`;
}

function listed(names: readonly string[]): string {
  return names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
