import { capitalised } from './grammar';
import type { Site } from './site';
import type { Label } from './types';

/** What the label style writes where a detector has no words of its own for it. */
export const LABEL_WORDS = {
  secret: 'secret',
  person: 'name',
  email: 'e-mail address',
  phone: 'phone number',
  address: 'address',
  gps: 'coordinates',
  'birth-date': 'birth date',
  'government-id': 'ID number',
  'payment-card': 'card number',
  'bank-account': 'bank account',
  'ip-address': 'IP address',
  health: 'health detail',
  compensation: 'pay',
  client: 'client',
  codename: 'project name',
  unreleased: 'unreleased detail',
  financials: 'internal figure',
  'deal-terms': 'deal terms',
  metrics: 'internal metric',
  workforce: 'staffing detail',
  legal: 'legal matter',
  incident: 'incident',
  'internal-link': 'internal link',
  marking: 'confidentiality note',
  method: 'method',
  org: 'organisation',
  place: 'place',
} as const satisfies Readonly<Record<Label, string>>;

/** What stands for words that their author never wants to publish: they are no marking, though they are handled as one. */
export const NEVER_SAID = 'private term';

/** The kind of a detail, in the form that its place allows. */
export function placeholderIn(site: Site, words: string, text: string): string {
  switch (site.setting) {
    case 'target':
      return '#';
    case 'token':
      return tokenOf(words, site);
    case 'hashtag':
      return words
        .split(/[^\p{L}\p{N}]/u)
        .map((word, index) => (index === 0 ? word : capitalised(word)))
        .join('');
    case 'value':
      return `(${words})`;
    case 'code':
      return `[${words}]`;
    case 'words': {
      // Beside brackets, and before a parenthesis or a colon, square brackets would make a link, a reference or its definition.
      const makesLink = /[[\]!^]$/.test(site.before) || /^[([\]:]/.test(text.slice(site.end, site.end + 1));
      return makesLink ? `(${words})` : `[${words}]`;
    }
  }
}

/** `api-key`, or `api_key` where the name it stands in has underscores. */
function tokenOf(words: string, { text, before, after }: Site): string {
  const joint = /_$/.test(before) || /^_/.test(after) || (/_/.test(text) && !/[-/]/.test(text)) ? '_' : '-';
  return words.toLowerCase().replace(/[^a-z0-9]+/g, joint);
}
