import { eachMatch } from '../../core/each-match';
import { perBlock } from '../../core/per-block';
import type { BlockContent, Span } from '../../core/types';
import { unescaped } from './unescaped';

/** A name and the value given to it: `api_key = "…"`, `"token": "…"`, `<password>…</password>`, `--token …`. */
export interface Assignment {
  readonly name: string;
  readonly value: string;
  /** The quote around the value; empty where there is none. */
  readonly quote: string;
  /** How it is written. A flag and an element name a value even where prose would not. */
  readonly form: 'operator' | 'element' | 'attribute' | 'flag' | 'argument' | 'words';
  /** Where the value stands in the block. */
  readonly span: Span;
}

/** One of these stands in a text that assigns something; keywords of the detectors that ask. */
export const ASSIGNING: readonly string[] = [
  '=',
  ':',
  '<-',
  '</',
  '/>',
  ' -',
  '",',
  "',",
  'token,',
  'key,',
  'secret,',
  'password,',
];

const OPERATOR = /(?:\?\?|\|\||[:!.+])?={1,3}>?|<-|->|:(?!\/\/)/g;
/** `api token - '…'`, as in notes. */
const DASH = /[ ]-[ ](?=["'])/g;
/** Elements and attributes of XML: `<token>…</token>`, `<add key="Password" value="…"/>`. */
const ELEMENT = /<([\w:.-]{2,80})(?: [^<>]{0,200})?>\s{0,40}([^<>\s][^<>\n]{3,4000}?)\s{0,40}<\//g;
const ATTRIBUTES = /\b(?:key|name|id)=["']([\w:. -]{3,80})["']\s{1,8}(?:value|content)=["']([^"'<>\n]{4,400})["']/gi;
/** Kubernetes, Postman and others: the name and its value on two lines, or in two properties. */
const PROPERTIES =
  /["']?\b(?:name|key)["']?:[ \t]{0,8}["']?([A-Z_][\w.-]{2,80})["']?,?\s{1,40}["']?value["']?:[ \t]{0,8}["']?([^\s"',]{4,400})/gi;
/** `--token …`, `-Dpassword=…` is an operator; `define('DB_PASSWORD', '…')`. */
const FLAG = /(?<![\w-])--?([A-Za-z][\w-]{2,40})[ \t]{1,4}(["']?)([^\s"'-][^\s"']{3,400})\2/g;
const ARGUMENT = /(["'])([\w.-]{3,80})\1\s{0,3},\s{0,3}(["'`])([^"'`\n]{4,400})\3/g;
/** A row of a table of comma-separated values: `apiToken,…,`. */
const ROW = /^([A-Za-z][\w.-]{2,80}),([^\s,"'`]{8,400})(?=,|$)/gm;
/** A value of YAML that stands on the one line after its name: `token: |`. */
const BLOCK_SCALAR = /[|>][-+]?[ \t]{0,8}\r?\n[ \t]{1,40}(\S{4,1500})[ \t]{0,8}(?=\r?\n(?![ \t]{1,40}\S)|$)/y;

const SUBSTITUTED = /^([^/]{3,200})\/[gi]{0,2}$/;

const TYPES = new Set([
  'string',
  'str',
  'text',
  'char',
  'const',
  'var',
  'let',
  'val',
  'final',
  'String',
  'optional',
  'Optional',
  'any',
  'SecretStr',
  'NSString',
]);
const LONGEST_NAME = 80;
const LONGEST_QUOTED = 1500;
const NAME = /[\w$.@-]/;
const QUOTES = new Set(['"', "'", '`', '“', '”', '‘', '’']);
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’' };
/** A value without quotes, up to what ends it. What is longer is data. */
const UNQUOTED = /(?:[^\s"'`,;<>()[\]{}|“”‘’&=]|=(?=[\w-])){0,600}={0,2}/y;

/** The assignments in a block, wherever they are written. Computed once for all detectors that ask. */
export const assignmentsIn = perBlock((block): readonly Assignment[] => [...read(block)]);

function* read(block: BlockContent): Generator<Assignment> {
  const { text, offset } = unescaped(block);
  const at = (start: number, length: number): Span => ({ start: offset(start), end: offset(start + length - 1) + 1 });
  yield* operations(text, OPERATOR, at);
  if (text.includes(' - ')) yield* operations(text, DASH, at);
  if (text.includes('</') || text.includes('/>')) {
    for (const match of eachMatch(ELEMENT, text)) {
      const [whole, name = '', value = ''] = match;
      yield { name, value, quote: '', form: 'element', span: at(match.index + whole.lastIndexOf(value), value.length) };
    }
    for (const match of eachMatch(ATTRIBUTES, text)) {
      const [whole, name = '', value = ''] = match;
      yield { name, value, quote: '"', form: 'attribute', span: at(match.index + whole.lastIndexOf(value), value.length) };
    }
  }
  if (/value["']?:/i.test(text)) {
    for (const match of eachMatch(PROPERTIES, text)) {
      const [whole, name = '', value = ''] = match;
      yield { name, value, quote: '"', form: 'attribute', span: at(match.index + whole.length - value.length, value.length) };
    }
  }
  if (/(?:^|\s)--?[A-Za-z]/.test(text)) {
    for (const match of eachMatch(FLAG, text)) {
      const [whole, name = '', quote = '', value = ''] = match;
      yield {
        name,
        value,
        quote,
        form: 'flag',
        span: at(match.index + whole.length - value.length - quote.length, value.length),
      };
    }
  }
  if (/(?:token|key|secret|password),[^\s,]/i.test(text)) {
    for (const match of eachMatch(ROW, text)) {
      const [whole, name = '', value = ''] = match;
      yield { name, value, quote: '', form: 'argument', span: at(match.index + whole.length - value.length, value.length) };
    }
  }
  if (/["'] {0,3},/.test(text)) {
    for (const match of eachMatch(ARGUMENT, text)) {
      const [whole, , name = '', quote = '', value = ''] = match;
      yield { name, value, quote, form: 'argument', span: at(match.index + whole.length - value.length - 1, value.length) };
    }
  }
}

/** What stands on both sides of an operator. */
function* operations(text: string, operator: RegExp, at: (start: number, length: number) => Span): Generator<Assignment> {
  for (const match of eachMatch(operator, text)) {
    const name = nameBefore(text, match.index);
    if (name === '') continue;
    const value = valueAfter(text, match.index + match[0].length);
    if (value === undefined || value.text.length < 3) continue;
    // `s/password=old/password=new/`: what is put in ends at the slash.
    const put = value.quote === '' && text[match.index - name.length - 1] === '/' ? SUBSTITUTED.exec(value.text) : null;
    const written = put?.[1] ?? value.text;
    yield { name, value: written, quote: value.quote, form: 'operator', span: at(value.start, written.length) };
  }
}

/** The name that ends before an operator, its quotes and brackets taken off; for `var token string =`, the name before the type. */
function nameBefore(text: string, operator: number): string {
  let end = operator;
  for (
    let skipped = 0;
    skipped < 8 && end > 0 && /[\s"'`\])“”‘’*\\]/.test(text[end - 1] ?? '') && text[end - 1] !== '\n';
    skipped++
  )
    end--;
  const name = wordBefore(text, end);
  if (!TYPES.has(name) && !/^(?:\d|$)/.test(name)) return name;
  end -= name.length;
  while (end > 0 && operator - end < 40 && /[ \t:?*&]/.test(text[end - 1] ?? '')) end--;
  return wordBefore(text, end);
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && NAME.test(text[start - 1] ?? '')) start--;
  const word = text.slice(start, end);
  // The end of a URL's userinfo is no name.
  return word.lastIndexOf('@') > 0 ? '' : word;
}

interface Value {
  readonly text: string;
  readonly start: number;
  readonly quote: string;
}

function valueAfter(text: string, from: number): Value | undefined {
  let start = from;
  for (
    let skipped = 0;
    skipped < 6 && (text[start] === ' ' || text[start] === '\t' || (text[start] === '(' && skipped < 3));
    skipped++
  )
    start++;
  const lead = /^(?:(?:\*\*|__|[@brfuN])(?=["'`*])|(?:Bearer|Basic|Token|ApiKey|token) )/.exec(text.slice(start, start + 8));
  if (lead !== null) start += lead[0].length;
  BLOCK_SCALAR.lastIndex = start;
  const scalar = BLOCK_SCALAR.exec(text);
  if (scalar !== null) {
    const [whole, value = ''] = scalar;
    return { text: value, start: start + whole.lastIndexOf(value), quote: '' };
  }
  // JSON within a string: `{\"token\": \"…\"}`.
  const escapes = /^\\{1,3}(?=["'])/.exec(text.slice(start, start + 4))?.[0] ?? '';
  start += escapes.length;
  const quote = text[start] ?? '';
  if (QUOTES.has(quote)) {
    start++;
    while (start - from < 12 && (text[start] === quote || text[start] === ' ')) start++;
    const end = text.indexOf(CLOSING[quote] ?? quote, start);
    if (end < 0 || end - start > LONGEST_QUOTED) return undefined;
    const value = text.slice(start, end - (text.slice(start, end).endsWith(escapes) ? escapes.length : 0)).trimEnd();
    return value.includes('\n') ? undefined : { text: value, start, quote };
  }
  UNQUOTED.lastIndex = start;
  let end = start + (UNQUOTED.exec(text)?.[0].length ?? 0);
  while (end > start && /[.:!?*_]/.test(text[end - 1] ?? '') && end - start < 200) {
    if (/[!*_]/.test(text[end - 1] ?? '') && !/\s/.test(text[end] ?? ' ')) break;
    if (text[end - 1] === '!') break;
    end--;
  }
  return { text: text.slice(start, end), start, quote: '' };
}
