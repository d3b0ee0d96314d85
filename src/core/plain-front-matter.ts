import type { Part } from './types';

/**
 * A key at the start of a line, and what follows it. A value in plain style starts with a letter, a digit, a slash or a dot, for other signs
 * have a meaning of their own; a quoted one holds no quote and no escape.
 */
const ENTRY = /^([A-Za-z_][\w-]*):(?: +([^ ].*))?$/;
const ITEM = /^( *)- +([^ ].*)$/;
const PLAIN = /^[\p{L}\p{N}/.](?!.*(?:: | #|:$))/u;
const QUOTED = /^(?:'[^'\\]*'|"[^"\\]*")$/;

/**
 * The values of front matter that is written as most is: a key a line, with a word, a quoted text or a list of these. The same parts as a YAML
 * parser gives, in a tenth of the time; undefined where anything else stands. `body` is what stands between the fences, `offset` where it
 * starts.
 */
export function plainFrontMatterParts(body: string, offset: number): Part[] | undefined {
  // Line breaks and spaces of other kinds are YAML's business.
  if (/[^\n\P{C}]|[\u2028\u2029]/u.test(body)) return undefined;
  const parts: Part[] = [];
  const keys = new Set<string>();
  let list: { readonly key: string; indent: number } | undefined;
  let at = offset;
  for (const line of body.split('\n')) {
    // To a parser a space at the end may be part of a value, or one itself.
    if (line !== line.trimEnd()) return undefined;
    const from = at;
    at += line.length + 1;
    if (line === '') continue;
    const entry = ENTRY.exec(line);
    const item = entry === null ? ITEM.exec(line) : null;
    const value = entry?.[2] ?? item?.[2] ?? '';
    if (value !== '' && !PLAIN.test(value) && !QUOTED.test(value)) return undefined;
    if (entry !== null) {
      const name = entry[1] as string;
      if (keys.has(name)) return undefined;
      keys.add(name);
      list = value === '' ? { key: name.toLowerCase(), indent: -1 } : undefined;
    } else {
      const indent = item?.[1]?.length ?? 0;
      if (item === null || value === '' || list === undefined || (list.indent >= 0 && list.indent !== indent)) return undefined;
      list.indent = indent;
    }
    if (value === '') continue;
    const end = from + line.length;
    parts.push({ kind: 'front-matter', start: end - value.length, end, key: list?.key ?? (entry?.[1] ?? '').toLowerCase() });
  }
  return parts;
}
