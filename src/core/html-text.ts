/** The characters that HTML has names for, as far as people write them: https://html.spec.whatwg.org/multipage/named-characters.html */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  copy: '©',
  reg: '®',
  trade: '™',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  times: '×',
  divide: '÷',
  deg: '°',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  sect: '§',
  para: '¶',
  shy: '',
  larr: '←',
  rarr: '→',
  uarr: '↑',
  darr: '↓',
  check: '✓',
  star: '☆',
  hearts: '♥',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  zwj: '\u200D',
  zwnj: '\u200C',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
};

/** The character of `&amp;`, `&#233;`, `&#xE9;`; one that is not known stays as it is. */
export function decoded(entity: string): string {
  const match = /^&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,30}));$/i.exec(entity);
  if (match === null) return entity;
  const code = match[1] === undefined ? Number(match[2] ?? 'NaN') : Number.parseInt(match[1], 16);
  if (Number.isNaN(code)) return NAMED[match[3] ?? ''] ?? entity;
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\uFFFD';
}

const LEFT_OUT = /<!--(?:[^-]|-(?!->))*(?:-->|$)|<(script|style|head)\b[^<>]{0,2000}>(?:[^<]|<(?!\/\1))*(?:<\/\1\s*>|$)/gi;

/** The words between the tags of a block of HTML; `<br>` and the ends of blocks are line breaks. */
export function wordsOfHtml(html: string): string {
  return html
    .replace(LEFT_OUT, '')
    .replace(/<br\b[^<>]{0,200}>|<\/(?:p|div|li|tr|h[1-6]|summary|details|blockquote|figcaption)>/gi, '\n')
    .replace(/<li\b[^<>]{0,500}>/gi, '• ')
    .replace(/<\/?[a-z!?][^<>]{0,4000}>/gi, '')
    .replace(/&[#a-z\d]{2,32};/gi, decoded)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
