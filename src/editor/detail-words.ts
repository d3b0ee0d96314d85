import type { RedactionStyle } from '../core/redact';
import type { Finding, Label, PartKind } from '../core/types';
import type { IconName } from '../panel/report-protocol';

/** The kinds that details are shown under, worst first. */
export const KINDS = [
  { id: 'access', title: 'Keys and access', icon: 'key', labels: ['secret'] },
  { id: 'clients', title: 'Clients', icon: 'client', labels: ['client', 'org'] },
  {
    id: 'plans',
    title: 'Not public yet',
    icon: 'plan',
    labels: ['unreleased', 'codename', 'workforce', 'legal', 'incident', 'marking', 'method', 'internal-link'],
  },
  { id: 'figures', title: 'Figures', icon: 'figure', labels: ['financials', 'deal-terms', 'metrics', 'compensation'] },
  {
    id: 'people',
    title: 'People',
    icon: 'person',
    labels: [
      'person',
      'health',
      'government-id',
      'payment-card',
      'bank-account',
      'email',
      'phone',
      'address',
      'gps',
      'birth-date',
      'ip-address',
      'place',
    ],
  },
] as const satisfies readonly {
  readonly id: string;
  readonly title: string;
  readonly icon: IconName;
  readonly labels: readonly Label[];
}[];

/** What one redaction style is called for a kind of detail. */
export function styleWords(style: RedactionStyle, label: Label): string {
  switch (style) {
    case 'label':
      return 'Label';
    case 'pseudonym':
      return 'Pseudonym';
    case 'generalise':
      return label === 'person' ? 'Role' : 'Generalise';
    case 'mask':
      return 'Mask';
    case 'remove':
      return label === 'secret' ? 'Remove' : 'Leave out';
  }
}

/** True for an address that a reader sees as it stands, not as the target of other words. */
export function isBareLink(text: string, { part, start }: Finding): boolean {
  return (
    part === 'link-target' &&
    !/\]\([^\s()]{0,300}$|^\[[^\]]{0,300}\]:[ \t]*\S{0,300}$/m.test(text.slice(Math.max(0, start - 320), start))
  );
}

/** True for what follows the question mark of an address: it is copied along, and authors look at the words before it. */
export function isInQuery(text: string, { part, start }: Finding): boolean {
  return (
    (part === 'link-target' || part === 'image-target') && /\?[^\s()<>]{0,300}$/.test(text.slice(Math.max(0, start - 320), start))
  );
}

export const QUERY_TAG = { icon: 'link', words: 'link query string' } as const satisfies { icon: IconName; words: string };

/** Where a detail stands, if authors may forget that it is published, too. */
export function partTag(part: PartKind): { readonly icon: IconName; readonly words: string } | undefined {
  switch (part) {
    case 'comment':
      return { icon: 'comment', words: 'HTML comment' };
    case 'image-alt':
      return { icon: 'alt', words: 'alt text' };
    case 'image-target':
      return { icon: 'alt', words: 'image file name' };
    case 'link-target':
      return { icon: 'link', words: 'link address' };
    case 'link-title':
      return { icon: 'link', words: 'link title' };
    case 'front-matter':
      return { icon: 'front', words: 'front matter' };
    case 'html':
      return { icon: 'comment', words: 'HTML tag' };
    case 'prose':
    case 'code':
    case 'inline-code':
    case 'link-text':
      return undefined;
  }
}

/** What follows from the place a detail stands in, as a sentence. */
export function partSentence(part: PartKind): string | undefined {
  switch (part) {
    case 'comment':
      return 'A comment isn’t shown on the page, but it is published in its source, and crawlers read the source.';
    case 'image-alt':
      return 'Alt text is published with the image.';
    case 'image-target':
      return 'An image’s file name is published with the image.';
    case 'link-target':
      return 'A link’s address is published with the link.';
    case 'front-matter':
      return 'Front matter is pasted along when the whole file is copied.';
    case 'link-title':
    case 'html':
    case 'prose':
    case 'code':
    case 'inline-code':
    case 'link-text':
      return undefined;
  }
}

/** A detector's title after a colon: "IP or MAC address", but "telephone number". */
export function titleWithin(title: string): string {
  return title.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}

/** A secret as it may be shown: masked, with its last four characters. Short ones are masked whole. */
export function masked(secret: string): string {
  return secret.length >= 12 ? `••••••${secret.slice(-4)}` : '••••••';
}

/** An address without the values of its query and fragment, where keys are handed over. */
export function withoutValues(address: string): string {
  return address.replace(/([?&#;][\w.~%+-]{1,80}=)[^&#\s]+/g, '$1••••••');
}

/** Words of the draft on one line, cut to what fits in a list. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 78).trimEnd()}…` : line;
}
