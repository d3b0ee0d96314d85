import type { Label } from './types';

/** Numbers of which the last four are commonly shown. */
const SHOWS_LAST_FOUR: ReadonlySet<Label> = new Set<Label>(['payment-card', 'bank-account', 'phone', 'government-id']);

const LEAST_HIDDEN = 6;

/** Dots, and of a long number its last four digits: `•••• 4242`. Short ones keep their shape: `07/28` → `••/••`. */
export function masked(text: string, label: Label, plain: boolean): string {
  const dot = plain ? 'x' : '•';
  const characters = text.replace(/[^\p{L}\p{N}]/gu, '');
  const last = characters.slice(-4);
  if (SHOWS_LAST_FOUR.has(label) && characters.length >= LEAST_HIDDEN + 4 && /^\d{4}$/.test(last))
    return `${dot.repeat(4)}${plain ? '' : ' '}${last}`;
  if (characters.length <= 8 && /^[\d/.:-]+$/.test(text)) return text.replace(/\d/g, dot);
  return dot.repeat(4);
}
