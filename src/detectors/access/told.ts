import { createGate } from '../../core/block-keywords';
import { createSieve } from '../../core/keywords';
import { needleSetsOf } from '../../core/needles';
import { eachMatch } from '../../core/each-match';
import { perContext } from '../../core/per-block';
import type { BlockContent, Span } from '../../core/types';

/** How much text before a value may hold what tells of it: a sentence or two. */
const REACH = 170;

/** A value in a sentence, and the words around it. */
export interface Told extends Span {
  readonly value: string;
  /** The text up to the value, in lower case, as far as it may tell of it; the words before the block included. */
  readonly left: string;
  /** The text after it, in lower case. */
  readonly right: string;
  /** True between quotes, backticks or asterisks. */
  readonly marked: boolean;
  /** The last cue before the value, and what stands between the two, in lower case. */
  readonly near: { readonly cue: string; readonly tail: string } | undefined;
}

/** The places in a block that a pattern matches, with the cues before them; link targets and tags left out. */
export function* toldIn(block: BlockContent, pattern: RegExp, cue: RegExp): Generator<Told> {
  const { parts } = block;
  const lead = `${block.before}\n`.slice(-REACH - 1);
  const text = straight(lead + block.text);
  let cues: readonly Span[] | undefined;
  let part = 0;
  let last = -1;
  for (const match of eachMatch(pattern, block.text)) {
    const start = match.index;
    while (part < parts.length - 1 && (parts[part]?.end ?? 0) <= start) part++;
    const kind = parts[part]?.kind;
    if (kind === 'link-target' || kind === 'image-target' || kind === 'html') continue;
    const at = lead.length + start;
    cues ??= Array.from(eachMatch(cue, text), (found) => ({ start: found.index, end: found.index + found[0].length }));
    while (last < cues.length - 1 && (cues[last + 1]?.end ?? 0) <= at) last++;
    const found = cues[last];
    const end = start + match[0].length;
    yield {
      start,
      end,
      value: match[0],
      left: text.slice(Math.max(0, at - REACH), at).toLowerCase(),
      right: text.slice(at + match[0].length, at + match[0].length + 60).toLowerCase(),
      marked:
        /["'`*_]$/.test(text.slice(Math.max(0, at - 1), at)) &&
        /^["'`*_]/.test(text.slice(at + match[0].length, at + match[0].length + 1)),
      near:
        found === undefined || at - found.start > REACH
          ? undefined
          : { cue: text.slice(found.start, found.end).toLowerCase(), tail: text.slice(found.end, at).toLowerCase() },
    };
  }
}

/** The same text with straight quotes. */
function straight(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
}

/** What a block may tell: of these patterns, one stands in every text that does. */
const GATES = {
  password:
    /\b(?:type|enter|key in|punch in|put in|say)\s|\w["'`*]{0,2}\s\/\s["'`*]{0,2}\w|\bpass(?:\b|[ -]?[wcp])|\bp\/?w|wi-?fi|wlan|\bwpa|ssid|hotspot|network|\blog(?: |-)?in(?:s|to)?\b|\b(?:log|sign)(?:s|ed|ged|ing|ging) (?:back )?in|\b(?:gets?|lets?|got) \w{2,8} in\b|\bsign[ -]?in|\bcred|mots? de passe|\bmdp|contrase|\bclave\b|\bsenha|\bparola|passwort|kennwort|wachtwoord|senord|adgangskode|\bhas[lł]o|\bheslo|salasana|router/i,
  code: /code\b|codes\b|c[oó]digo|lock(?:s|ed|ers?)?\b|\bsheds?\b|\bgarage\b|\bbuzzer\b|\blets? \w{2,4} in\b|lock ?box|key(?: |-)?(?:pad|safe|box)|\bkey in\b|\bpin\b|puk|combo|combination|alarm|punch|dial|compose|tapez|\bbarrier\b|\bgates?\b|doors?\b|\bsafe\b|digicode|[#*]\d|\d#/i,
} as const;

const TOLD = Object.keys(GATES) as (keyof typeof GATES)[];
const inBlock = { password: createGate(GATES.password), code: createGate(GATES.code) } as const;
const inText = createSieve(TOLD, (told) => needleSetsOf(GATES[told].source));

/** True when a block, or the words that tell of its values, hold what a gate looks for. Keywords alone would not see those words. */
export function mayTell(block: BlockContent, told: keyof typeof GATES): boolean {
  return mayTellAny(block).includes(told);
}

const mayTellAny = perContext((block): readonly (keyof typeof GATES)[] => {
  const own = TOLD.filter((told) => inBlock[told](block) && GATES[told].test(block.text));
  if (own.length === TOLD.length) return own;
  const may = [block.before, block.header]
    .filter((part) => part !== '')
    .flatMap((part) => inText(part).filter((told) => GATES[told].test(part)));
  return may.length + own.length === 0 ? NOTHING : [...own, ...may];
});

const NOTHING: readonly never[] = [];

/** The end of a text that hands over to a value: "is", "it's now", a colon, an opening parenthesis. */
export const LINK =
  /(?:^|[\s*_`"')\]])(?:is|was|are|were|be|equals|reads|stays|remains|to|now|still|been|it's|its|that's|es|est|ist|[èée]|heißt|lautet|wants|takes|needs|likes|says|(?:opens?|unlocks?|works|undone|answers) (?:with|by|to))\s+(?:(?:now|still|just|always|simply|currently|the same|again|set to|changed to|only|once again)[\s:]+){0,2}["'`“‘*_(]{0,3}$|'s\s+(?:(?:now|still|just|always|currently)\s+)?["'`“‘*_(]{0,3}$|(?:[:=→–—(]|->|=>|\s-)\s{0,3}["'`“‘*_(]{0,3}$/;

/** "It's …", after a sentence that named what it is. */
export const PRONOUN =
  /(?:^|[\s("*_—–-])(?:it's|it is|its|it was|it's been|that's|that is|they're|these are|c'est|es ist|es)\s+(?:(?:now|still|just|been|always|currently|only|basically|literally)\s+){0,2}["'`“‘*_(]{0,3}$/;

/** The columns of a table row: where each cell stands, and the words of its header. */
export function* cellsOf(block: BlockContent): Generator<Span & { readonly header: string; readonly value: string }> {
  const headers = split(block.header).map(({ value }) => value.toLowerCase());
  const cells = split(block.text);
  for (const [index, cell] of cells.entries()) yield { ...cell, header: headers[index] ?? '' };
}

function split(row: string): (Span & { readonly value: string })[] {
  const cells: (Span & { readonly value: string })[] = [];
  let from = row.startsWith('|') ? 1 : 0;
  const close = (to: number): void => {
    const raw = row.slice(from, to);
    const value = raw.trim().replace(/^[`*_"“']{1,3}|[`*_"”']{1,3}$/g, '');
    const start = from + Math.max(0, raw.indexOf(value));
    cells.push({ start, end: start + value.length, value });
    from = to + 1;
  };
  for (let at = from; at < row.length; at++) if (row[at] === '|' && row[at - 1] !== '\\') close(at);
  if (row.slice(from).trim() !== '') close(row.length);
  return cells;
}
