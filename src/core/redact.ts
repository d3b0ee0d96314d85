import { generalise } from './generalise/index';
import type { Today } from './generalise/dates';
import { articleFor } from './grammar';
import { danglingMarks, removal, pieces } from './markup';
import { masked } from './mask';
import { parse } from './parse';
import { LABEL_WORDS, NEVER_SAID, placeholderIn } from './placeholders';
import { assignPseudonyms, nounBefore, pseudonymIn, withoutLetters, type PseudonymBook, type Pseudonyms } from './pseudonyms';
import { defaultStyle, usedStyle, type RedactionStyle } from './redaction-styles';
import { replacementsOf } from './replacements';
import { PRIVATE_TERM } from './terms';
import { CONTEXT, fitted, siteOf, type Phrase, type Site } from './site';
import type { Detector, Finding, Scan, Span } from './types';
import { sentenceFinder, wholeSpan } from './whole-span';

export { defaultStyle, REDACTION_STYLES, stylesFor, type RedactionStyle } from './redaction-styles';
export type { PseudonymBook } from './pseudonyms';
export type { Today } from './generalise/dates';

/** A replacement of a range of the draft. Redactions are sorted and never overlap. */
export interface Redaction extends Span {
  readonly replacement: string;
  readonly style: RedactionStyle;
  /** The finding that asked for it, so that a choice can be traced; of several merged ones, the outermost. */
  readonly finding: Finding;
}

export interface RedactOptions {
  readonly detectors: readonly Detector[];
  /** The style of a finding; `undefined` keeps the detail. Absent: the default style of its label. A secret is removed whatever it says. */
  readonly styleOf?: (finding: Finding) => RedactionStyle | undefined;
  /** The day of writing, so that a date can become a season. Absent: the season without its year. */
  readonly today?: Today;
  /** The trade of a name that the author's terms tell: `insurance`. */
  readonly sectorOf?: (name: string) => string | undefined;
  /** What the author's terms say stands for a name, whatever the style. */
  readonly replacementOf?: (name: string) => string | undefined;
  /** The pseudonyms of a series of drafts. Absent: each draft starts with A. */
  readonly pseudonyms?: PseudonymBook;
}

export interface RedactionPlan {
  readonly redactions: readonly Redaction[];
  /** The pseudonyms of the book and of this draft, by fingerprint: the next draft's {@link PseudonymBook.assigned}. */
  readonly assigned: Readonly<Record<string, string>>;
}

/** The redactions of these findings. Names get their pseudonyms by all findings, whichever of them are redacted. */
export function planRedactions(text: string, findings: readonly Finding[], options: RedactOptions): readonly Redaction[] {
  return redactionPlan(text, findings, options).redactions;
}

export function redactionPlan(text: string, findings: readonly Finding[], options: RedactOptions): RedactionPlan {
  const replacements = replacementsOf(options.detectors);
  const live = findings.filter((finding) => !replacements.isSpent(text, finding));
  const pseudonyms = assignPseudonyms(text, live, options.pseudonyms);
  const sentenceOf = sentenceFinder(text);
  const passing = new Set(
    options.detectors.filter(({ givesWay, knowsEnds }) => givesWay === true && knowsEnds !== true).map(({ id }) => id),
  );
  const chosen: Chosen[] = [];
  for (const finding of live) {
    const wanted = options.styleOf === undefined ? defaultStyle(finding.label) : options.styleOf(finding);
    if (wanted === undefined) continue;
    const style = usedStyle(finding.label, wanted);
    const sentence = style === 'generalise' && passing.has(finding.detector) ? sentenceOf(finding) : undefined;
    chosen.push({
      ...(sentence ?? replacements.widened(text, wholeSpan(text, finding, finding))),
      finding,
      style,
      leftOut: sentence !== undefined,
    });
  }
  const writer = createWriter(text, options, pseudonyms);
  const merged = merge(chosen);
  const redactions: Redaction[] = [];
  merged.forEach((group, index) => {
    const limit = merged[index + 1]?.start ?? text.length;
    pieces(text, group, group.finding.part).forEach((piece, order, all) => {
      const from = redactions.at(-1)?.end ?? 0;
      redactions.push(writer(group, piece, { from, to: all[order + 1]?.start ?? limit }));
    });
  });
  return { redactions, assigned: pseudonyms.assigned };
}

interface Chosen extends Span {
  readonly finding: Finding;
  readonly style: RedactionStyle;
  /** True where its whole sentence goes: what is told in passing has no words that could be made general. */
  readonly leftOut: boolean;
}

/** What stands for a sentence that was left out, as editors write it. */
const OMISSION = '[…]';

/** Overlapping findings become one, of the outermost; a secret among them decides. */
function merge(chosen: readonly Chosen[]): readonly Chosen[] {
  const merged: Chosen[] = [];
  for (const next of [...chosen].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || next.start >= last.end) {
      merged.push(next);
      continue;
    }
    const leads = next.finding.group === 'access' && last.finding.group !== 'access' ? next : last;
    merged[merged.length - 1] = { ...leads, start: last.start, end: Math.max(last.end, next.end) };
  }
  return merged;
}

type Writer = (group: Chosen, piece: Span, limits: { readonly from: number; readonly to: number }) => Redaction;

function createWriter(text: string, options: RedactOptions, pseudonyms: Pseudonyms): Writer {
  const placeholders = new Map(options.detectors.map((detector) => [detector.id, detector]));
  const lowerCase = writesLowerCase(text);
  const recent: { readonly phrase: string; readonly end: number }[] = [];
  return ({ finding, style, leftOut }, piece, limits) => {
    if (leftOut) return { ...piece, replacement: OMISSION, style, finding };
    const site = siteOf(text, { ...piece, part: finding.part }, { ...limits, lowerCase });
    const detector = placeholders.get(finding.detector);
    const words =
      finding.detector === PRIVATE_TERM && finding.label === 'marking'
        ? NEVER_SAID
        : detector !== undefined && detector.label === finding.label
          ? detector.placeholder
          : LABEL_WORDS[finding.label];
    const used = (phrase: string): boolean =>
      recent.some((other) => other.phrase === phrase && piece.start - other.end < CONTEXT);
    const phrase = phraseFor(site, { finding, style, words, text, pseudonyms, options, used });
    recent.push({ phrase: phrase.text, end: piece.end });
    if (recent.length > 8) recent.shift();
    const { text: replacement, takesBefore = 0, takesAfter = 0 } = inPlace(site, phrase, placeholderIn(site, words, text));
    return { start: site.start - takesBefore, end: site.end + takesAfter, replacement, style, finding };
  };
}

interface Wanted {
  readonly finding: Finding;
  readonly style: RedactionStyle;
  readonly words: string;
  readonly text: string;
  readonly pseudonyms: Pseudonyms;
  readonly options: RedactOptions;
  readonly used: (phrase: string) => boolean;
}

/** What the author's terms say, written as its place wants it: in one word in a hashtag, with hyphens in a file name. */
function toldIn({ setting }: Site, told: string): string {
  const words = told.split(/\s+/);
  if (setting === 'hashtag') return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return setting === 'token' || setting === 'target' ? words.join('-').toLowerCase() : told;
}

function phraseFor(site: Site, { finding, style, words, text, pseudonyms, options, used }: Wanted): Phrase {
  const kind = (): Phrase => ({ text: placeholderIn(site, words, text) });
  const told = options.replacementOf?.(site.text);
  if (told !== undefined && style !== 'remove') return { text: toldIn(site, told) };
  switch (style) {
    case 'label':
      return kind();
    case 'pseudonym': {
      const pseudonym = pseudonyms.of(finding);
      return pseudonym === undefined ? kind() : { text: pseudonymIn(site, pseudonym), takesBefore: nounBefore(site, pseudonym) };
    }
    case 'generalise': {
      const sector = options.sectorOf?.(site.text);
      const general = generalise(site, finding.label, { today: options.today, sector, used });
      // What is vague already ("a third of our income") would come back with its words intact.
      return general === undefined || general.text.toLowerCase().includes(site.text.toLowerCase()) ? kind() : general;
    }
    case 'mask':
      return site.setting === 'target'
        ? kind()
        : { text: masked(site.text, finding.label, site.setting === 'token' || site.setting === 'hashtag') };
    case 'remove':
      return removal(site, finding.group === 'access') ?? kind();
  }
}

/** The phrase with the grammar and the Markdown around it put right. */
function inPlace(site: Site, phrase: Phrase, instead: string): Phrase {
  if (site.setting === 'value') return { ...phrase, text: isBareToml(site) ? `"${phrase.text}"` : phrase.text };
  if (site.setting === 'target' && phrase.text === '#')
    return { text: '#', takesBefore: Math.min(site.roomBefore, /(?:mailto|tel):$/i.exec(site.before)?.[0].length ?? 0) };
  if (site.setting !== 'words') return phrase;
  // Nothing is written: what goes with it must be free to go, or the kind stands there.
  if (phrase.text === '')
    return (phrase.takesBefore ?? 0) <= site.roomBefore && (phrase.takesAfter ?? 0) <= site.roomAfter
      ? phrase
      : { text: instead };
  const marks = danglingMarks(site.text);
  let text = fitted(site, phrase.text);
  let takesBefore = (phrase.takesBefore ?? 0) <= site.roomBefore ? (phrase.takesBefore ?? 0) : 0;
  const takesAfter = (phrase.takesAfter ?? 0) <= site.roomAfter ? (phrase.takesAfter ?? 0) : 0;
  if (takesBefore > 0 && /^\p{Lu}/u.test(site.before.slice(-takesBefore).trimStart()))
    text = text.charAt(0).toUpperCase() + text.slice(1);
  let tail = '';
  // A name that ends in s has a bare apostrophe; its replacement needs the whole possessive.
  const possessive = takesAfter === 0 && site.roomAfter > 0 && /^['’](?=[\s.,;:!?)]|$)/.exec(site.after);
  let taken = takesAfter;
  if (possessive && !/['’"“‘]/.test(site.before.slice(-1)) && /s$/i.test(site.text) && !text.endsWith('s')) {
    tail = `${possessive[0]}s`;
    taken = 1;
  }
  // A sentence keeps its end.
  const end = /[\p{L}\]][.!?]$/u.exec(site.text)?.[0].slice(-1) ?? '';
  if (
    end !== '' &&
    !/(?<![\p{L}'’])(?:\p{L}|St|Ltd|Inc|Co)\.$/u.test(site.text) &&
    !/^[.!?]/.test(site.after) &&
    wordsIn(site.text) > 2 &&
    tail === ''
  )
    tail = end;
  const article = takesBefore === 0 ? /(?:^|[^\p{L}\p{N}'’-])(an?)( ["“‘*_~]{0,3})$/iu.exec(site.before) : null;
  if (article?.[1] !== undefined && article[2] !== undefined) {
    const right = articleFor(text);
    if (right !== article[1].toLowerCase() && article[1].length + article[2].length <= site.roomBefore) {
      takesBefore = article[1].length + article[2].length;
      text = (/^A/.test(article[1]) ? right.charAt(0).toUpperCase() + right.slice(1) : right) + article[2] + text;
    }
  }
  return { text: marks.opening + text + tail + marks.closing, takesBefore, takesAfter: taken };
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

/** `price = 4200` in TOML: words need quotes there. */
function isBareToml({ before, after }: Site): boolean {
  return /^[\w.-]{1,80}[ \t]*=[ \t]*$/.test(before) && after.trim() === '';
}

/** Most sentences of the draft start with a small letter, so replacements do too. */
function writesLowerCase(text: string): boolean {
  let small = 0;
  let capital = 0;
  for (const [, letter = ''] of text.slice(0, 3000).matchAll(/(?:^|\n|[.!?] )[^\p{L}\p{N}\n]{0,6}(\p{L})/gu)) {
    if (/\p{Lu}/u.test(letter)) capital++;
    else if (/\p{Ll}/u.test(letter)) small++;
  }
  return small > capital;
}

/** The draft with its redactions applied. Text outside them is the same, code unit by code unit. */
export function applyRedactions(text: string, redactions: readonly Redaction[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, replacement } of redactions) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

/** Each pass takes words of the author's away and adds none, so it ends; a detector that finds something new each time is cut off. */
const MOST_PASSES = 24;

export interface Redacted {
  readonly text: string;
  readonly assigned: Readonly<Record<string, string>>;
}

/** The safe version of a draft: a scan of the result finds nothing that the style asks to redact. */
export function redact(text: string, options: RedactOptions & { readonly scan: (text: string) => Scan }): string {
  return redactDraft(text, options).text;
}

/** The same, with the pseudonyms that were given. Redacting can change what a detector says of the neighbours, so it is repeated. */
export function redactDraft(text: string, options: RedactOptions & { readonly scan: (text: string) => Scan }): Redacted {
  const book = options.pseudonyms ?? { fingerprint: (name: string) => name, assigned: {} };
  let result = text;
  let assigned = book.assigned;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const plan = redactionPlan(result, options.scan(result).findings, { ...options, pseudonyms: { ...book, assigned } });
    assigned = plan.assigned;
    if (plan.redactions.length === 0) break;
    const next = applyStructurally(result, plan.redactions);
    // A detector that flags pseudonyms would have each pass give new ones.
    if (next === result || withoutLetters(next) === withoutLetters(result)) break;
    result = next;
  }
  return { text: result, assigned };
}

/** Applies redactions; those that would change the kinds of the draft's blocks write dots into the letters instead. */
function applyStructurally(text: string, redactions: readonly Redaction[]): string {
  const kinds = kindsOf(text);
  const applied = applyRedactions(text, redactions);
  if (kindsOf(applied) === kinds) return applied;
  const safe: Redaction[] = [];
  const settleHalf = (half: readonly Redaction[]): void => {
    if (kindsOf(applyRedactions(text, half)) === kinds) safe.push(...half);
    else if (half.length === 1)
      safe.push(...half.map((redaction) => ({ ...redaction, replacement: dotted(text.slice(redaction.start, redaction.end)) })));
    else {
      settleHalf(half.slice(0, half.length >> 1));
      settleHalf(half.slice(half.length >> 1));
    }
  };
  settleHalf(redactions);
  return applyRedactions(text, safe);
}

function kindsOf(text: string): string {
  return parse(text)
    .map(({ content }) => content.kind)
    .filter((kind) => kind !== 'gap')
    .join(' ');
}

/** Every letter and digit becomes a dot; marks and white space stay, so the structure does. */
function dotted(text: string): string {
  return text.replace(/[\p{L}\p{N}]/gu, '•');
}
