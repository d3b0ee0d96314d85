import { COUNT_PHRASES } from './generalise/counts';
import { SHARE_PHRASES } from './generalise/shares';
import { CHANGE_PHRASES } from './generalise/changes';
import { DATE_PHRASES } from './generalise/dates';
import { HOST_PHRASES } from './generalise/hosts';
import { COUNTED, KEPT_NOUN, RATE_NOUN } from './generalise/kept-nouns';
import { SECTOR_NAMES } from './generalise/names';
import { PAY_PHRASES } from './generalise/pay';
import { PLACE_PHRASES } from './generalise/places';
import { STATEMENT_PHRASES } from './generalise/statement-words';
import { LABEL_WORDS, NEVER_SAID } from './placeholders';
import { perBlock } from './per-block';
import { perSection, type Section } from './sections';
import type { BlockContent, Detector, Finding, Label, Span } from './types';

const NAME_LABELS: ReadonlySet<Label> = new Set<Label>(['client', 'person', 'codename', 'org', 'place']);

/**
 * Tells which findings are of our own words: a finding is spent when it holds a replacement and, besides it, only function words and
 * nouns that redaction keeps. Redacting it again could only make it worse, so it is left alone.
 */
export interface Replacements {
  isSpent(text: string, finding: Pick<Finding, 'start' | 'end' | 'label'>): boolean;
  /** The span and every replacement that it cuts into. */
  widened(text: string, span: Span): Span;
  /** What hardly anyone but redaction writes: labels, pseudonyms, masks, sums by their figures. */
  readonly written: {
    /** In order, as offsets of the block's text. */
    in(block: BlockContent): readonly Span[];
    countIn(section: Section): number;
  };
}

const known = new WeakMap<readonly Detector[], Replacements>();

/** The replacements that these detectors' placeholders make possible. */
export function replacementsOf(detectors: readonly Detector[]): Replacements {
  const before = known.get(detectors);
  if (before !== undefined) return before;
  const words = [...new Set([NEVER_SAID, ...Object.values(LABEL_WORDS), ...detectors.map(({ placeholder }) => placeholder)])];
  const replacements = createReplacements(words);
  known.set(detectors, replacements);
  return replacements;
}

const WINDOW = 80;
const LEFT_OVER = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const FUNCTION_WORD =
  /^(?:an?|the|of|in|on|at|to|for|by|with|from|as|our|my|their|his|her|your|its|and|or|is|was|are|were|be|been|being|has|have|had|will|would|can|could|shall|should|must|may|might|not|never|also|just|already|still|only|now|we|i|you|they|he|she|it|that|this|per|about|over|under|up|down|s|day|week|month|quarter|year|hour|sum|figures)$/i;

function createReplacements(words: readonly string[]): Replacements {
  const solid = `${bracketed(words)}|${PSEUDONYM}|${MASK}`;
  const names = `${solid}|${alternatives(NAME_PHRASES)}`;
  const every = `${names}|${AMOUNT}|${TEST_ADDRESS}|${alternatives([...PHRASES, ...words.flatMap(tokenForms)])}`;
  const patterns = {
    /** What widening takes whole: never a phrase, whose words are words like any other. */
    solid: new RegExp(solid, 'gu'),
    written: new RegExp(`${solid}|${AMOUNT}|${TEST_ADDRESS}`, 'gu'),
    names: new RegExp(names, 'gu'),
    every: new RegExp(every, 'gu'),
  };
  // Many blocks hold a bracket; in few it opens one of our words.
  const openings = new Set(words.map((word) => word.slice(0, OPENING_LENGTH).toLowerCase()));
  const mayBeWritten = new RegExp(`[[(](?:${[...openings].map(escaped).join('|')})|${MAY_BE_UNBRACKETED}`, 'i');
  const find = (text: string, { start, end }: Span, pattern: RegExp): Span[] => {
    const from = Math.max(0, start - WINDOW);
    const found: Span[] = [];
    const window = text.slice(from, end + WINDOW);
    for (const match of [...lowerCased(window).matchAll(pattern), ...window.matchAll(CASED_PSEUDONYM)]) {
      const span = { start: from + match.index, end: from + match.index + match[0].length };
      if (span.start < end && span.end > start) found.push(span);
    }
    return found.sort((a, b) => a.start - b.start);
  };
  const ours = new Set(wordsIn([...NAME_PHRASES, ...PHRASES, ...words, ...words.flatMap(tokenForms), ...OTHER_WORDS].join(' ')));
  // Nearly all findings hold a word that we never write: they cost a look-up, not a search.
  const mayBeOurs = (text: string, { start, end }: Span): boolean => {
    // A letter alone may be that of a pseudonym: "Client ⟦A⟧".
    if (HAS_PSEUDONYM.test(text.slice(end - start < 3 ? Math.max(0, start - 8) : start, end))) return true;
    let from = start;
    while (from > 0 && LETTER.test(text[from - 1] ?? '')) from--;
    let to = end;
    while (to < text.length && LETTER.test(text[to] ?? '')) to++;
    const slice = text.slice(from, to);
    const own = wordsIn(slice);
    const isOurs = (word: string): boolean => ours.has(word) || RUN_TOGETHER.test(word);
    return own.every((word) => isOurs(word) || isKept(word)) && (own.some(isOurs) || NO_WORDS.test(slice));
  };
  const writtenIn = perBlock(({ text }) =>
    mayBeWritten.test(text) ? find(text, { start: 0, end: text.length }, patterns.written) : NONE,
  );
  return {
    isSpent(text, finding) {
      if (!mayBeOurs(text, finding)) return false;
      const found = find(text, finding, NAME_LABELS.has(finding.label) ? patterns.names : patterns.every);
      if (found.length === 0) return false;
      let rest = '';
      let at = finding.start;
      for (const { start, end } of found) {
        rest += `${text.slice(at, Math.max(at, start))} `;
        at = Math.max(at, end);
      }
      rest += text.slice(at, finding.end);
      return [...rest.matchAll(LEFT_OVER)].every(([word]) => isKept(word));
    },
    widened(text, span) {
      if (!MAY_BE_SOLID.test(text.slice(Math.max(0, span.start - SOLID_LENGTH), span.end + SOLID_LENGTH))) return span;
      const found = find(text, span, patterns.solid);
      return {
        start: Math.min(span.start, ...found.map(({ start }) => start)),
        end: Math.max(span.end, ...found.map(({ end }) => end)),
      };
    },
    written: {
      in: writtenIn,
      countIn: perSection((contents) => contents.reduce((sum, content) => sum + writtenIn(content).length, 0)),
    },
  };
}

/** Patterns that ignore case take long to be made ready, so both sides are in lower case. */
function lowerCased(text: string): string {
  const lower = text.toLowerCase();
  // A few letters (İ) change their length; offsets would not be true then.
  return lower.length === text.length ? lower : text;
}

const LETTER = /\p{L}/u;
const SOLID_LENGTH = 24;
const MAY_BE_SOLID = /[[\](•]|client|person|project|company|place|name|xx/i;
/** What stands in all that {@link Replacements.written} finds besides words in brackets, and in few blocks besides. */
const MAY_BE_UNBRACKETED =
  '•|(?:client|person|project|company|place|name)[ _-]?[a-z]{1,2}(?![a-z])|xxxx|figure|192\\.0\\.2|2001:db8|00:00:5e';
const OPENING_LENGTH = 3;
const NONE: readonly Span[] = [];
/** What we write without words of three letters. */
const NO_WORDS = /•|192\.0\.2\.|2001:db8|00:00:5e|\bpay\b/i;
/** `ClientA`, `personb`. */
const RUN_TOGETHER = /^(?:client|person|project|company|place|name)[a-z]{1,2}$/;
/** Words of the patterns below. */
const OTHER_WORDS = [
  'client person project company place name example com figure figures three four five six seven eight nine ten eleven twelve sum xxxx db',
];

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{3,40}/gu) ?? [];
}

function isKept(word: string): boolean {
  return FUNCTION_WORD.test(word) || KEPT_NOUN.test(word) || RATE_NOUN.test(word) || COUNTED.test(word);
}

/** `client-a`, `client_a`, `name-a@example.com`: whatever they are joined to. */
const PSEUDONYM = String.raw`(?:client|person|project|company|place|name)[_-][a-z]{1,2}(?:@example\.com)?(?![a-z])`;
/** `Client A`, `ClientA`, also inside a longer identifier; only the case tells it from other words. */
const CASED_PSEUDONYM = /(?:Client|Person|Project|Company|Place|Name) ?[A-Z]{1,2}(?![a-z])/g;
const HAS_PSEUDONYM = new RegExp(`${CASED_PSEUDONYM.source}|${PSEUDONYM}`);
const MASK = String.raw`[•]{2,}(?:[ /.:-]?[•\d]{2,4}(?!\d))*|(?<![\p{L}\p{N}])x{4}(?:\d{4})?(?![\p{L}\p{N}])`;
const AMOUNT = String.raw`(?<![\p{L}\p{N}])(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:-figure| figures)(?: sum)?(?![\p{L}\p{N}])`;
const TEST_ADDRESS = String.raw`(?<![\d.])192\.0\.2\.\d{1,3}(?![\d.])|2001:db8::[0-9a-f]{1,4}|00:00:5e:00:53:[0-9a-f]{2}`;

const NAME_PHRASES = [
  ...['client', 'organisation'].flatMap((noun) => [
    ...SECTOR_NAMES.map((sector) => `${noun} in ${sector}`),
    `a ${noun}`,
    `an ${noun}`,
  ]),
  'a colleague',
  'someone',
  'a new project',
  'a place nearby',
];

const PHRASES = [
  ...COUNT_PHRASES,
  ...SHARE_PHRASES,
  ...DATE_PHRASES,
  ...HOST_PHRASES,
  ...PLACE_PHRASES,
  ...STATEMENT_PHRASES,
  ...CHANGE_PHRASES,
  ...PAY_PHRASES,
  'an undisclosed sum',
  'some at an agreed price',
  'an agreed price',
  'a price to be announced',
  'several times as much',
  'several',
  'terms',
  'small',
  'sizeable',
  'internal-ticket',
  ...['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'quarters', 'years'].flatMap((unit) => [
    `some ${unit}`,
    `a couple of ${unit}`,
  ]),
];

function bracketed(words: readonly string[]): string {
  return String.raw`[[(](?:${longestFirst(words).map(escaped).join('|')})[\])]`;
}

function tokenForms(words: string): string[] {
  const plain = words.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
  return plain.includes(' ') ? [plain.replaceAll(' ', '-'), plain.replaceAll(' ', '_'), plain.replaceAll(' ', '')] : [];
}

function alternatives(phrases: readonly string[]): string {
  const bare = phrases.map((phrase) => phrase.replace(/^(?:an?|the) /, ''));
  return String.raw`(?<![\p{L}\p{N}])(?:(?:an?|the) )?(?:${longestFirst([...new Set(bare)])
    .map(escaped)
    .join('|')})(?![\p{L}\p{N}])`;
}

function longestFirst(phrases: readonly string[]): string[] {
  return phrases.map((phrase) => phrase.toLowerCase()).sort((a, b) => b.length - a.length);
}

function escaped(phrase: string): string {
  return phrase.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\\-/g, '-');
}
