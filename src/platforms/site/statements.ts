import { matchesPath, type RobotsRecord } from './robots';
import { contentUsage, readUsage, type Says } from './usage-records';

/** What a file beside robots.txt says about training, and how it was read. */
export interface Statement {
  readonly says: Says;
  /** What one should know of it, as a sentence. */
  readonly note?: string;
}

/** Longer files are no statements; what follows is not read. In UTF-16 code units. */
const READ_LENGTH = 200_000;

/**
 * `/.well-known/tdmrep.json`: an array of rules with `location` and `tdm-reservation`; the first that matches wins.
 * https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/
 */
export function readTdmrep(text: string, path: string): Statement {
  let rules: unknown;
  try {
    rules = JSON.parse(text.slice(0, READ_LENGTH));
  } catch {
    return { says: undefined, note: 'tdmrep.json is not JSON.' };
  }
  if (!Array.isArray(rules)) return { says: undefined, note: 'tdmrep.json must hold a list.' };
  for (const rule of rules) {
    if (typeof rule !== 'object' || rule === null) continue;
    const { location, 'tdm-reservation': value } = rule as { readonly location?: unknown; readonly 'tdm-reservation'?: unknown };
    if (typeof location !== 'string' || !matchesPath(location, path)) continue;
    return { says: reservationOf(value) };
  }
  return { says: undefined };
}

/**
 * RSL 1.0, https://rslstandard.org/rsl: `<prohibits type="usage">ai-train</prohibits>`, or a `<permits type="usage">` list that
 * leaves training out. A prohibition beats a permission.
 */
export function readRsl(text: string, path: string): Statement {
  const xml = withoutComments(text.slice(0, READ_LENGTH));
  if (!xml.includes('<rsl')) return { says: undefined, note: 'The licence file is no RSL.' };
  const contents = elements(xml, 'content').filter(({ head }) => matchesPath(attribute(head, 'url') ?? '/', path));
  const words = (name: string): readonly (readonly string[])[] =>
    contents.flatMap(({ body }) =>
      elements(body, name)
        .filter(({ head }) => attribute(head, 'type') === 'usage')
        .map((one) => one.body.trim().split(/[\s,]+/)),
    );
  const prohibited = words('prohibits').flat();
  const permitted = words('permits');
  const old = [...prohibited, ...permitted.flat()].includes('train-ai')
    ? { note: 'RSL 1.0 calls it ai-train; train-ai means nothing in it.' }
    : {};
  if (prohibited.some(isTraining)) return { says: 'no', ...old };
  if (permitted.length > 0) return { says: permitted.flat().some(isTraining) ? 'yes' : 'no', ...old };
  return { says: undefined, ...old };
}

/**
 * The two files of that name. `Training: deny` (draft-car-ai-txt-wellknown), or robots-like lines by file type (Spawning, 2023).
 * Both are weak: no large crawler is known to read either.
 */
export function readAiTxt(text: string): Statement {
  const lines = text
    .slice(0, READ_LENGTH)
    .split(/\r\n|\n|\r/)
    .map((line) => (line.split('#')[0] ?? '').trim().toLowerCase());
  const training = lines
    .find((line) => line.startsWith('training:'))
    ?.slice('training:'.length)
    .trim();
  if (training === 'deny') return { says: 'no' };
  if (training === 'allow') return { says: 'yes' };
  if (training !== undefined) return { says: undefined, note: 'ai.txt makes training conditional, which is no refusal.' };
  const closed = lines.filter((line) => line.startsWith('disallow:')).map((line) => line.slice('disallow:'.length).trim());
  return {
    says: closed.some((pattern) => ['/', '*', '/*', '*.txt', '*.html', '*.htm', '*.md'].includes(pattern)) ? 'no' : undefined,
  };
}

/** `X-Robots-Tag`, `Content-Usage` and `tdm-reservation` in a `_headers` file, as Netlify and Cloudflare Pages read it. */
export function readHeaders(text: string): Readonly<Record<'noai' | 'usage' | 'tdm', Says>> {
  const records = text
    .slice(0, READ_LENGTH)
    .split(/\r\n|\n|\r/)
    .flatMap((line): readonly RobotsRecord[] => {
      const colon = line.indexOf(':');
      return colon < 0 ? [] : [{ name: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() }];
    });
  const values = (name: string): readonly string[] => records.flatMap((record) => (record.name === name ? [record.value] : []));
  return {
    noai: values('x-robots-tag').some(hasNoai) ? 'no' : undefined,
    usage: contentUsage(
      records.filter(({ value }) => readUsage(value)?.path === '/'),
      '/',
    ),
    tdm: values('tdm-reservation').map(Number).map(reservationOf).at(-1),
  };
}

/** `<meta name="robots" content="noai">` and `<meta name="tdm-reservation" content="1">` in a page or a layout. */
export function readPage(text: string): Readonly<Record<'noai' | 'tdm', Says>> {
  const metas = tags(withoutComments(text.slice(0, READ_LENGTH)), 'meta').map((head) => ({
    name: attribute(head, 'name')?.toLowerCase(),
    content: attribute(head, 'content')?.toLowerCase() ?? '',
  }));
  return {
    noai: metas.some(({ name, content }) => name === 'robots' && hasNoai(content)) ? 'no' : undefined,
    tdm: metas.flatMap(({ name, content }) => (name === 'tdm-reservation' ? [reservationOf(Number(content))] : [])).at(-1),
  };
}

function reservationOf(value: unknown): Says {
  if (value === 1) return 'no';
  return value === 0 ? 'yes' : undefined;
}

function isTraining(token: string): boolean {
  return token === 'ai-train' || token === 'ai-all' || token === 'all';
}

/** `noimageai` alone speaks of images only. */
function hasNoai(value: string): boolean {
  return value
    .toLowerCase()
    .split(/[\s,:]+/)
    .includes('noai');
}

function withoutComments(xml: string): string {
  let rest = '';
  for (let from = 0; ;) {
    const open = xml.indexOf('<!--', from);
    if (open < 0) return rest + xml.slice(from);
    rest += xml.slice(from, open);
    const close = xml.indexOf('-->', open + 4);
    if (close < 0) return rest;
    from = close + 3;
  }
}

/** The inside of every `<name …>` tag, attributes only. */
function tags(xml: string, name: string): readonly string[] {
  const lower = xml.toLowerCase();
  const found: string[] = [];
  for (let at = lower.indexOf(`<${name}`); at >= 0; at = lower.indexOf(`<${name}`, at + 1)) {
    const close = xml.indexOf('>', at);
    if (close < 0) break;
    if (/[\s/>]/.test(xml.charAt(at + name.length + 1))) found.push(xml.slice(at + name.length + 1, close));
  }
  return found;
}

/** Elements of a name, which in RSL never stand in each other. */
function elements(xml: string, name: string): readonly { readonly head: string; readonly body: string }[] {
  const found: { head: string; body: string }[] = [];
  for (let at = xml.indexOf(`<${name}`); at >= 0;) {
    const close = xml.indexOf('>', at);
    if (close < 0) break;
    const isElement = /[\s/>]/.test(xml.charAt(at + name.length + 1));
    const end = xml.charAt(close - 1) === '/' ? close : xml.indexOf(`</${name}`, close);
    if (isElement)
      found.push({ head: xml.slice(at + name.length + 1, close), body: end > close ? xml.slice(close + 1, end) : '' });
    if (end < 0) break;
    at = xml.indexOf(`<${name}`, Math.max(end, close));
  }
  return found;
}

function attribute(head: string, name: string): string | undefined {
  const at = new RegExp(`(?:^|\\s)${name}\\s{0,8}=\\s{0,8}(?:"([^"]{0,500})"|'([^']{0,500})')`, 'i').exec(head.slice(0, 2000));
  return at?.[1] ?? at?.[2];
}
