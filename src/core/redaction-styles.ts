import type { Label } from './types';

/**
 * What a detail becomes. `label`: its kind in brackets. `pseudonym`: a name that is the same for every mention. `generalise`:
 * less exact words. `mask`: dots and the last characters. `remove`: nothing.
 */
export const REDACTION_STYLES = ['label', 'pseudonym', 'generalise', 'mask', 'remove'] as const;
export type RedactionStyle = (typeof REDACTION_STYLES)[number];

/**
 * The styles that make sense for a kind of detail, the one that a good editor would choose first. Names keep a story together, so they
 * get pseudonyms. Figures and statements carry the post, so they stay in it, less exactly. Numbers that open something say nothing to
 * a reader: their kind stands in their place.
 */
const STYLES = {
  secret: ['remove'],
  person: ['pseudonym', 'generalise', 'label', 'remove'],
  email: ['label', 'pseudonym', 'mask', 'remove'],
  phone: ['label', 'mask', 'remove'],
  address: ['generalise', 'label', 'remove'],
  gps: ['label', 'generalise', 'remove'],
  'birth-date': ['generalise', 'label', 'mask', 'remove'],
  'government-id': ['label', 'mask', 'remove'],
  'payment-card': ['mask', 'label', 'remove'],
  'bank-account': ['label', 'mask', 'remove'],
  'ip-address': ['pseudonym', 'label', 'mask', 'remove'],
  health: ['generalise', 'label', 'remove'],
  compensation: ['generalise', 'label', 'mask', 'remove'],
  client: ['pseudonym', 'generalise', 'label', 'mask', 'remove'],
  codename: ['pseudonym', 'generalise', 'label', 'mask', 'remove'],
  unreleased: ['generalise', 'label', 'remove'],
  financials: ['generalise', 'label', 'mask', 'remove'],
  'deal-terms': ['generalise', 'label', 'mask', 'remove'],
  metrics: ['generalise', 'label', 'mask', 'remove'],
  workforce: ['generalise', 'label', 'remove'],
  legal: ['generalise', 'label', 'remove'],
  incident: ['generalise', 'label', 'remove'],
  'internal-link': ['generalise', 'label', 'remove'],
  marking: ['label', 'remove'],
  method: ['generalise', 'label', 'remove'],
  org: ['pseudonym', 'generalise', 'label', 'remove'],
  place: ['generalise', 'pseudonym', 'label', 'remove'],
} as const satisfies Readonly<Record<Label, readonly RedactionStyle[]>>;

/** The styles to offer for a kind of detail, the default first. */
export function stylesFor(label: Label): readonly RedactionStyle[] {
  return STYLES[label];
}

/** The style a good editor would choose for a kind of detail. */
export function defaultStyle(label: Label): RedactionStyle {
  return STYLES[label][0];
}

/** The style that is used when `wanted` is set: one that the kind doesn't have gives its default. A secret is always removed. */
export function usedStyle(label: Label, wanted: RedactionStyle): RedactionStyle {
  return stylesFor(label).includes(wanted) ? wanted : defaultStyle(label);
}
