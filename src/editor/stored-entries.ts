/** The entries of a stored list that could be read; `reason`, where others couldn't, ends the sentence "couldn’t be read: …". */
export interface ReadEntries<Entry> {
  readonly entries: readonly Entry[];
  readonly reason?: string;
}

/** The version that lists are written in: `{ version: 1, [field]: entries }`. */
const VERSION = 1;

/** Reads a list as it was stored, by whichever version. Total: it never throws, and what can't be read is told, not dropped silently. */
export function readEntries<Entry>(
  stored: unknown,
  field: string,
  asEntry: (entry: Readonly<Record<string, unknown>>) => Entry | undefined,
): ReadEntries<Entry> {
  if (stored === undefined) return { entries: [] };
  if (!isRecord(stored)) return { entries: [], reason: 'it is not an object' };
  const { version, [field]: list } = stored;
  if (typeof version === 'number' && version > VERSION) return { entries: [], reason: 'a newer version of Holdout wrote it' };
  if (version !== VERSION) return { entries: [], reason: 'it has no version' };
  if (!Array.isArray(list)) return { entries: [], reason: 'it holds no list' };
  const entries = list.flatMap((entry: unknown) => (isRecord(entry) ? (asEntry(entry) ?? []) : []));
  return { entries, ...(entries.length < list.length && { reason: 'some of its entries are damaged' }) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
