import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Term, TermKind } from './terms';

/** What a list of private terms says. */
export interface TermsFile {
  readonly terms: readonly Term[];
  /** Names that are public and raise no warning. */
  readonly allow: readonly string[];
  readonly problems: readonly TermsProblem[];
}

/** Something in the list that could not be used. Its message never quotes the list. */
export interface TermsProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

/** The longest list that is read, in code units. */
const MAX_LENGTH = 8_000_000;

/** The longest term, in code units. */
const MAX_TERM_LENGTH = 120;

const KIND_OF_KEY: Readonly<Record<string, TermKind | 'allow'>> = {
  client: 'client',
  clients: 'client',
  customer: 'client',
  customers: 'client',
  partners: 'client',
  codename: 'codename',
  codenames: 'codename',
  'code name': 'codename',
  'code names': 'codename',
  project: 'codename',
  projects: 'codename',
  person: 'person',
  people: 'person',
  persons: 'person',
  product: 'product',
  products: 'product',
  never: 'never',
  'never say': 'never',
  public: 'allow',
  allow: 'allow',
  allowed: 'allow',
};

/**
 * Reads a list of private terms: YAML (`.holdout.yml`) or one term a line. Takes any text and never throws; what cannot
 * be used is a problem with its line.
 *
 * YAML: `clients`, `codenames`, `people`, `products`, `never` and `public` hold lists of names; `terms` holds a list of
 * names or of entries with `term`, `kind` and `replacement`. Keys of other parts are left alone.
 *
 * Lines: `Northwind`, `client: Northwind`, `codename: Kestrel => the project`; `#` starts a comment.
 */
export function parseTermsFile(text: string): TermsFile {
  if (text.length > MAX_LENGTH)
    return { terms: [], allow: [], problems: [{ line: 1, message: 'The list is too long to be read.' }] };
  const source = text.replace(/^\uFEFF/, '');
  return looksLikeYaml(source) ? parseYaml(source) : parseLines(source);
}

/** A known key that opens a line and has its list below or in brackets, or a list of entries. */
const YAML_SIGN =
  /^(?:["']?(?:terms|clients?|customers?|partners|code ?names?|projects?|people|persons?|products?|never(?: say)?|public|allow(?:ed)?)["']?[ \t]*:[ \t]*(?:#[^\n]*|\[[^\n]*)?\r?$|-[ \t]+(?:["']?term["']?[ \t]*:|\{)|---[ \t]*\r?$|\{)/im;

function looksLikeYaml(text: string): boolean {
  return YAML_SIGN.test(text);
}

interface Collector {
  add(node: { readonly value: unknown; readonly line: number }, kind: TermKind | 'allow', replacement?: string): void;
  problem(line: number, message: string): void;
  result(): TermsFile;
}

function createCollector(): Collector {
  const terms: Term[] = [];
  const allow: string[] = [];
  const problems: TermsProblem[] = [];
  const problem = (line: number, message: string): void => {
    problems.push({ line, message });
  };
  return {
    problem,
    add({ value, line }, kind, replacement) {
      if (typeof value !== 'string' && typeof value !== 'number')
        return problem(line, 'This entry is no name. Write a word or put it in quotation marks.');
      const name = String(value).trim();
      if ((name.match(/[\p{L}\p{N}]/gu) ?? []).length < 2)
        return problem(line, 'This term is too short to be looked for: it needs two letters or digits.');
      if (name.length > MAX_TERM_LENGTH || /[\r\n]/.test(name))
        return problem(line, `This term is longer than ${MAX_TERM_LENGTH} characters or one line.`);
      if (kind === 'allow') allow.push(name);
      else terms.push(replacement === undefined ? { term: name, kind } : { term: name, kind, replacement });
    },
    result: () => ({ terms, allow, problems: problems.sort((a, b) => a.line - b.line) }),
  };
}

/** A kind before a colon, at the start of a line. */
const KIND = /^([\p{L} ]{3,12}):\s/u;

function parseLines(text: string): TermsFile {
  const collector = createCollector();
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.replace(/(?:^|[ \t])#[\s\S]*$/, '').trim();
    if (line === '') continue;
    if (line.length > 2 * MAX_TERM_LENGTH) {
      collector.problem(index + 1, `This line is longer than ${2 * MAX_TERM_LENGTH} characters.`);
      continue;
    }
    const key = KIND.exec(line)?.[1];
    const kind = key === undefined ? undefined : KIND_OF_KEY[key.trim().toLowerCase()];
    const [name = '', replacement = ''] = (kind === undefined ? line : line.slice((key ?? '').length + 1)).split(/=>|→/, 2);
    collector.add(
      { value: unquote(name.trim()), line: index + 1 },
      kind ?? 'never',
      replacement.trim() === '' ? undefined : replacement.trim(),
    );
  }
  return collector.result();
}

function unquote(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}

function parseYaml(text: string): TermsFile {
  const collector = createCollector();
  const counter = new LineCounter();
  try {
    const parsed = parseDocument(text, { lineCounter: counter, logLevel: 'silent', uniqueKeys: false });
    const lineOf = (node: unknown): number => counter.linePos((node as Node | undefined)?.range?.[0] ?? 0).line || 1;
    for (const error of parsed.errors)
      collector.problem(error.linePos?.[0].line ?? 1, 'This is not valid YAML. Check the indentation and the quotation marks.');
    const root: unknown = parsed.contents;
    const reading = { collector, lineOf };
    if (isSeq(root)) readTerms(root, reading);
    else if (isMap(root)) {
      for (const { key, value } of root.items) {
        const name = isScalar(key) ? String(key.value).toLowerCase().trim() : '';
        const kind = KIND_OF_KEY[name];
        if (name === 'terms') readTerms(value, reading);
        else if (kind !== undefined) readNames(value, kind, reading);
      }
    } else if (parsed.errors.length === 0 && root !== null) collector.problem(1, 'The file holds no list of terms.');
  } catch {
    collector.problem(1, 'The file could not be read as YAML.');
  }
  return collector.result();
}

interface Reading {
  readonly collector: Collector;
  /** The line of a node, from 1. */
  readonly lineOf: (node: unknown) => number;
}

function readNames(node: unknown, kind: TermKind | 'allow', { collector, lineOf }: Reading): void {
  if (isSeq(node)) {
    for (const item of node.items) {
      if (isMap(item)) readEntry(item, kind, { collector, lineOf });
      else collector.add({ value: isScalar(item) ? item.value : undefined, line: lineOf(item) }, kind);
    }
  } else if (isMap(node)) {
    // `Northwind: a grocer`: a name and its replacement.
    for (const { key, value } of node.items) {
      const replacement = isScalar(value) && typeof value.value === 'string' ? value.value : undefined;
      collector.add({ value: isScalar(key) ? key.value : undefined, line: lineOf(key) }, kind, replacement);
    }
  } else if (isScalar(node) && node.value !== null) collector.add({ value: node.value, line: lineOf(node) }, kind);
}

function readTerms(node: unknown, reading: Reading): void {
  if (!isSeq(node)) {
    readNames(node, 'never', reading);
    return;
  }
  for (const item of node.items) {
    if (isMap(item)) readEntry(item, 'never', reading);
    else reading.collector.add({ value: isScalar(item) ? item.value : undefined, line: reading.lineOf(item) }, 'never');
  }
}

function readEntry(item: unknown, otherwise: TermKind | 'allow', { collector, lineOf }: Reading): void {
  if (!isMap(item)) return;
  const value = (name: string): unknown => {
    const found: unknown = item.get(name);
    return isScalar(found) ? found.value : found;
  };
  const kind = value('kind');
  const known = typeof kind === 'string' ? KIND_OF_KEY[kind.toLowerCase().trim()] : otherwise;
  if (known === undefined)
    collector.problem(lineOf(item), 'This kind is unknown. Use client, codename, person, product or never.');
  const replacement = value('replacement');
  const term = value('term') ?? value('name');
  if (term === undefined || term === null) collector.problem(lineOf(item), 'This entry has no term.');
  else
    collector.add(
      { value: term, line: lineOf(item) },
      known ?? otherwise,
      typeof replacement === 'string' ? replacement : undefined,
    );
}
