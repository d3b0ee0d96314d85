import { matchesPath, type RobotsRecord } from './robots';

/** What a machine-readable statement says about training: `no`, `yes`, or nothing at all. */
export type Says = 'no' | 'yes' | undefined;

/**
 * The `Content-Signal` records of a group, https://contentsignals.org: `[path] ai-train=no, search=yes`. The key `use` says
 * how content may be consumed and is no answer about training.
 */
export function contentSignal(records: readonly RobotsRecord[], path: string): Says {
  return strongest(records, { record: 'content-signal', key: 'ai-train', no: 'no', yes: 'yes' }, path);
}

/**
 * The `Content-Usage` records of a group, draft-ietf-aipref-attach-05 with the labels of vocab-08: `[path] train-ai=n`.
 * A draft, not a standard; a malformed dictionary counts as nothing.
 */
export function contentUsage(records: readonly RobotsRecord[], path: string): Says {
  return strongest(records, { record: 'content-usage', key: 'train-ai', no: 'n', yes: 'y' }, path);
}

/** Keys of either record that were current once and mean nothing now. */
export function oldKeys(records: readonly RobotsRecord[]): readonly string[] {
  const found = records.flatMap(({ name, value }) => {
    const read = name === 'content-usage' ? readUsage(value) : undefined;
    return [...(read?.pairs.keys() ?? [])].filter((key) => ['ai', 'genai', 'ai-output', 'bots', 'ai-train'].includes(key));
  });
  return [...new Set(found)];
}

interface Vocabulary {
  readonly record: string;
  readonly key: string;
  readonly no: string;
  readonly yes: string;
}

/** The longest matching path wins; where records of one path differ, the stricter one. */
function strongest(records: readonly RobotsRecord[], words: Vocabulary, path: string): Says {
  let says: Says;
  let length = -1;
  for (const { name, value } of records) {
    if (name !== words.record) continue;
    const read = readUsage(value);
    const stated = read?.pairs.get(words.key);
    if (read === undefined || (stated !== words.no && stated !== words.yes) || !matchesPath(read.path, path)) continue;
    const one: Says = stated === words.no ? 'no' : 'yes';
    if (read.path.length > length || (read.path.length === length && one === 'no')) says = one;
    length = Math.max(length, read.path.length);
  }
  return says;
}

/** `/drafts/ train-ai=n, search=y` → path and pairs; undefined where it is malformed. */
export function readUsage(value: string): { readonly path: string; readonly pairs: ReadonlyMap<string, string> } | undefined {
  const [, path = '/', list = ''] = /^(?:([/*]\S{0,500})\s+)?(.{1,1000})$/.exec(value.trim()) ?? [];
  const pairs = new Map<string, string>();
  for (const item of list.split(',')) {
    const [, key, stated] = /^([a-z][a-z0-9_.*-]{0,40})=([a-z0-9-]{1,40})$/.exec(item.trim()) ?? [];
    if (key === undefined || stated === undefined) return undefined;
    pairs.set(key, stated);
  }
  return { path, pairs };
}
