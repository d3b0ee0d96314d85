import { isScalar, parseDocument, visit } from 'yaml';
import { plainFrontMatterParts } from './plain-front-matter';
import type { Part } from './types';

/** Front matter is metadata of a page; a longer one is somebody's data file and is read line by line. */
const MAX_YAML_LENGTH = 20_000;

/**
 * The length of the front matter that opens a draft, closing line and its line break included; 0 where there is none or
 * it is never closed. YAML between `---` lines (Jekyll, Hugo, Astro…) or TOML between `+++` lines (Hugo, Zola).
 */
export function frontMatterLength(text: string): number {
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  const fence = text.slice(from, from + 3);
  if (fence !== '---' && fence !== '+++') return 0;
  const opening = /^(?:---|\+\+\+)[ \t]*\r?\n/.exec(text.slice(from, from + 200));
  if (!opening) return 0;
  const closing = fence === '---' ? /^(?:---|\.\.\.)[ \t]*$/gm : /^\+\+\+[ \t]*$/gm;
  closing.lastIndex = from + opening[0].length;
  const end = closing.exec(text);
  if (!end) return 0;
  const after = end.index + end[0].length;
  const lineBreak = /^\r?\n/.exec(text.slice(after, after + 2));
  return after + (lineBreak ? lineBreak[0].length : 0);
}

/** The values of a front matter as parts with their keys. `text` is the front matter with its fences. Never throws. */
export function frontMatterParts(text: string): readonly Part[] {
  if (text.length > MAX_YAML_LENGTH || /^\uFEFF?\+\+\+/.test(text)) return partsByLine(text);
  const body = /^\uFEFF?---[^\n]*\n/.exec(text);
  const offset = body ? body[0].length : 0;
  const end = text.search(/\n(?:---|\.\.\.)[ \t]*\r?\n?$/) + 1;
  const yaml = text.slice(offset, end > offset ? end : undefined);
  return plainFrontMatterParts(yaml, offset) ?? yamlFrontMatterParts(yaml, offset) ?? partsByLine(text);
}

/** The values of a YAML document that starts at an offset; undefined where it is none. */
export function yamlFrontMatterParts(yaml: string, offset: number): Part[] | undefined {
  try {
    const parsed = parseDocument(yaml, { keepSourceTokens: true, logLevel: 'silent' });
    return parsed.errors.length > 0 ? undefined : yamlParts(parsed, offset);
  } catch {
    return undefined;
  }
}

function yamlParts(parsed: ReturnType<typeof parseDocument>, offset: number): Part[] {
  const parts: Part[] = [];
  visit(parsed, {
    Scalar(key, node, path) {
      if (key === 'key' || !node.range) return;
      const [from, to] = node.range;
      if (to <= from) return;
      const names = path.flatMap((step) =>
        typeof step === 'object' && 'key' in step && isScalar(step.key) ? [String(step.key.value).toLowerCase()] : [],
      );
      parts.push({ kind: 'front-matter', start: offset + from, end: offset + to, key: names.join('.') });
    },
  });
  return parts.sort((a, b) => a.start - b.start);
}

/** Without a YAML or TOML reader: whatever follows the first `:` or `=` of a line is its value. */
function partsByLine(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const content = line.trimEnd();
    const key = LINE_KEY.exec(content);
    const value = content.slice(key?.[0].length ?? 0).trimStart();
    const start = at + content.length - value.length;
    at += line.length + 1;
    if (value !== '' && !/^\uFEFF?(?:---|\+\+\+|\.\.\.)/.test(content)) {
      parts.push({ kind: 'front-matter', start, end: start + value.length, key: (key?.[1] ?? '').toLowerCase() });
    }
  }
  return parts;
}

/** A key that opens a line of YAML or TOML, with its mark. */
const LINE_KEY = /^[ \t-]{0,40}["']?([\w.-]{1,80})["']?[ \t]{0,20}[:=]/;
