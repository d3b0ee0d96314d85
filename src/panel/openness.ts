import type { EditorLink } from './editor-link';

/** Which cards and controls are open. Only what somebody opened or closed is remembered, by id; the rest is as it comes. */
export interface Openness {
  /** Undefined: neither opened nor closed by hand. */
  get(id: string): boolean | undefined;
  set(id: string, isOpen: boolean): void;
}

export function openness(link: Pick<EditorLink<never>, 'remembered' | 'remember'>): Openness {
  const known = read(link.remembered());
  return {
    get: (id) => known.get(id),
    set(id, isOpen) {
      if (known.get(id) === isOpen) return;
      known.set(id, isOpen);
      link.remember({ open: Object.fromEntries(known) });
    },
  };
}

function read(remembered: unknown): Map<string, boolean> {
  const open = typeof remembered === 'object' && remembered !== null && 'open' in remembered ? remembered.open : undefined;
  if (typeof open !== 'object' || open === null) return new Map();
  return new Map(Object.entries(open).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'));
}
