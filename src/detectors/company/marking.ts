import type { BlockContent, Detector, Match, Span } from '../../core/types';
import { ENGLISH, OTHER_LANGUAGES } from './marking-phrases';
import { createSieve, createWordSieve } from '../../core/keywords';
import { needleSetsOf } from '../../core/needles';
import { withoutEnd, wordsOf } from '../../core/words';

const SET_OR_SPACE = /(\[[^[\]]*\])| (\?)?/g;
const SET_OR_QUOTE = /(\[[^[\]]*\])|'/g;
/** Where a marking ends and the author's sentence goes on. */
const NEXT_CLAUSE = /,? (?:so|and(?! (?:confidential|privileged|proprietary|subject to))|but|because|which|who|when|if|as) .*$/su;
/** Scripts that write no spaces between words. */
const SPACELESS = /[\u0e00-\u0e7f\u3000-\u9fff\uac00-\ud7af]/;

const PLAIN = ENGLISH.plain.map(sourceOf);
const SHOWN = ENGLISH.shown.map(sourceOf);
const OTHER = OTHER_LANGUAGES.map(sourceOf);

/** The source of a phrase, with any white space or dash for a space. */
function sourceOf(phrase: string): string {
  return phrase
    .replace(SET_OR_SPACE, (_, set?: string, optional?: string) => set ?? `[\\s–—-]{${optional === undefined ? 1 : 0},3}`)
    .replace(SET_OR_QUOTE, (_, set?: string) => set ?? "['’]");
}

interface Source {
  readonly source: string;
  readonly kind: 'plain' | 'shown' | 'other';
}

const SOURCES: readonly Source[] = [
  ...PLAIN.map((source) => ({ source, kind: 'plain' as const })),
  ...SHOWN.map((source) => ({ source, kind: 'shown' as const })),
  ...OTHER.map((source) => ({ source, kind: 'other' as const })),
];

/** A marking of one sign, which is no word. */
const SIGN = '㊙';
const SIGNED: readonly Source[] = [{ source: SIGN, kind: 'other' }];

/** The phrases of which a block holds the words: in most blocks none, which costs a look at each word. */
const inText = createSieve(SOURCES, ({ source }) => needleSetsOf(source));
const amongWords = createWordSieve(SOURCES, ({ source }) => needleSetsOf(source));

const alternations = new Map<string, RegExp>();
const MOST_ALTERNATIONS = 600;

/**
 * One alternation of those of a kind: as if it were of all phrases, and several times as fast. Case-sensitive, which is several times
 * faster, too.
 */
function alternationOf(sources: readonly Source[], wanted: Source['kind']): RegExp | undefined {
  const body = sources
    .filter(({ kind }) => kind === wanted)
    .map(({ source }) => source)
    .join('|');
  if (body === '') return undefined;
  const known = alternations.get(body);
  if (known !== undefined) return known;
  const pattern = new RegExp(`(?:${body})(?![a-z0-9\\u00df-\\u024f\\u0370-\\u052f])`, 'g');
  if (alternations.size < MOST_ALTERNATIONS) alternations.set(body, pattern);
  return pattern;
}

export const marking: Detector = {
  id: 'company/marking',
  title: 'Confidentiality marking',
  label: 'marking',
  doc: {
    what: 'A confidentiality marking or an embargo: "strictly confidential", "TLP:AMBER", "not for publication until …", 社外秘.',
    why: 'It tells that what stands beside it was not meant to be published, and where it came from.',
    fix: 'Remove the marking, and ask whether what it marks may be posted.',
  },
  sources: [
    { title: 'Traffic Light Protocol 2.0', url: 'https://www.first.org/tlp/' },
    {
      title: 'UK Government Security Classifications',
      url: 'https://www.gov.uk/government/publications/government-security-classifications',
    },
  ],
  placeholder: 'confidentiality note',
  looksAt: 'text',
  *detect(block, { voice }): Generator<Match> {
    const text = readable(block);
    const worded = block.kind === 'code' ? inText(text) : amongWords(wordsOf(block).words);
    const sources = text.includes(SIGN) ? [...worded, ...SIGNED] : worded;
    if (sources.length === 0) return;
    const lower = text.toLowerCase();
    // Lower-casing may change the length of a few letters (İ); offsets would no longer be true then.
    if (lower.length !== text.length) return;
    const found = [
      ...phrasesIn(lower, alternationOf(sources, 'plain'), 'plain'),
      ...phrasesIn(lower, alternationOf(sources, 'shown'), 'shown'),
      ...phrasesIn(lower, alternationOf(sources, 'other'), 'plain'),
    ];
    if (found.length === 0 || voice.invented || isJoke(text, found, block)) return;
    if (ABOUT_MARKINGS.test(block.heading) || ABOUT_MARKINGS.test(block.text)) return;
    for (const { start, end, kind } of found) {
      if (isTalk(text, end) || isAdjective(text, { start, end }) || isOfAll(text, { start, end })) continue;
      if (kind === 'plain') yield { start, end, confidence: 'likely', because: 'such words mark what is not for everybody' };
      else if (isShown(block, text, { start, end }))
        yield { start, end, confidence: 'likely', because: 'it is set off like a marking' };
    }
  },
  examples: {
    hits: [
      'The cover says ⟦Strictly private & confidential⟧ in grey.',
      'The footer of the deck says ⟦private and confidential⟧.',
      'It was marked ⟦TLP:AMBER⟧ when we got it.',
      '⟦Draft, board members only⟧\n\nThe agenda of Monday is long.',
      '⟦Not for distribution⟧. Thoughts?',
      'Still ⟦under embargo until 4 May⟧, so hush.',
      'In the corner stood ⟦社外秘⟧.',
      'Jede Seite: ⟦vertraulich⟧.',
      'The invite said "townhall (⟦do not forward⟧)".',
      'The deck is stamped ⟦CONFIDENTIAL⟧ on every page.',
      'Hello.\n\n<!-- ⟦internal version, do not publish with names⟧ -->',
    ],
    nearMisses: [
      {
        text: 'My mail footer says that all of it is strictly confidential. It was a lunch order.',
        why: 'stands under every mail',
      },
      { text: 'If it is marked "CONFIDENTIAL", read the contract first.', why: 'a rule' },
      { text: 'Everything said in mediation is private and confidential.', why: 'a rule' },
      { text: 'Read what they call "Confidential Information".', why: 'a term of all such contracts' },
      { text: 'Do not share your password with anybody.', why: 'advice' },
      { text: 'What you tell your doctor is confidential.', why: 'an ordinary sentence' },
      { text: 'The oil embargo lasted until March 1974.', why: 'trade history' },
      { text: 'The TOP SECRET papers were published by the Times in 1971.', why: 'history' },
      { text: 'The highly confidential idea was a sandwich.', why: 'an adjective of a sentence' },
      { text: 'My top secret recipe: more butter.', why: 'a joke' },
      { text: 'Put the lid on. do not remove it. DO NOT REMOVE IT', why: 'said again, louder' },
    ],
  },
};

interface Phrase extends Span {
  readonly kind: 'plain' | 'shown';
}

/** The phrases of an alternation that stand as whole words. */
function* phrasesIn(lower: string, phrases: RegExp | undefined, kind: Phrase['kind']): Generator<Phrase> {
  if (phrases === undefined) return;
  phrases.lastIndex = 0;
  for (let match = phrases.exec(lower); match !== null; match = phrases.exec(lower)) {
    const start = match.index;
    const whole = !isWordCharacter(lower[start - 1]) && !isWordCharacter(lower[start + match[0].length]);
    if (!whole && !SPACELESS.test(match[0])) {
      phrases.lastIndex = start + 1;
      continue;
    }
    const written = withoutEnd(match[0].replace(NEXT_CLAUSE, ''), ' \t\r\n,:;–—-');
    yield { start, end: start + written.length, kind };
  }
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}

/** Markings are read where people read, and in code: a header of a file, a comment in a query. */
function readable(block: BlockContent): string {
  return block.kind === 'code' ? block.text : block.prose;
}

/** A post that explains markings, or tells the history of secrets. */
const ABOUT_MARKINGS =
  /\b(?:traffic light protocol|classification (?:scheme|level|system)s?|handling caveat|declassified|pentagon papers|wikileaks|trade embargo|arms embargo|oil embargo|cuban? embargo|cold war|19[0-8]\d)\b/i;
const JOKE_AFTER =
  /^\W{0,3}(?:\w+\W{1,2}){0,2}(?:recipe|sauce|ingredient|santa|lol|haha|😂|🤣|jk|for dummies|cat|dog|biscuit|cookie|cake|snack|admirer|garden|love|life|weapon|spot)/i;
const SPY_FILM = /burn after reading|self-destruct|for your eyes only|mission,? should you/i;

/** A heap of markings, or one with the words of spy films, is a joke; a real document carries one or two. */
function isJoke(text: string, found: readonly Phrase[], block: BlockContent): boolean {
  if (SPY_FILM.test(text)) return true;
  const first = block.parts.find((part) => part.end > (found[0]?.start ?? 0));
  if (first?.kind === 'comment' || first?.kind === 'front-matter') return false;
  if (CUE.test(text.slice(Math.max(0, (found[0]?.start ?? 0) - 60), found[0]?.start))) return false;
  const sorted = [...found].sort((a, b) => a.start - b.start);
  let run = 1;
  for (const [index, phrase] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before === undefined || phrase.start < before.end) continue;
    run = /\p{L}|\d/u.test(text.slice(before.end, phrase.start)) ? 1 : run + 1;
    if (run >= 3) return true;
  }
  return false;
}

/** An ordinary use: a joke's object, or the noun that it describes. */
function isTalk(text: string, end: number): boolean {
  const after = text.slice(end, end + 40);
  return (
    JOKE_AFTER.test(after) || /^\s*(?:information|data|materials?|documents?|bugs?|tools?|information security)\b/i.test(after)
  );
}

/** "The highly confidential idea", `"this is highly confidential, sign here"`: what somebody says of something, not what is written on it. */
function isAdjective(text: string, { start, end }: { start: number; end: number }): boolean {
  const phrase = text.slice(start, end);
  if (phrase !== phrase.toLowerCase() || !/confidential$/.test(phrase)) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  return (
    (/(?<!\p{L})(?:the|an?|my|our|your|his|her|their|this|that)\s$/iu.test(before) &&
      /^ \p{Ll}/u.test(text.slice(end, end + 2))) ||
    /["“](?:this|it|that)(?: is|['’]s)\s$/i.test(before)
  );
}

/** What stands under all mails of a company, and marks none of them. */
const MAIL_FOOTER =
  /\b(?:(?:e-?mail|mail|gmail|outlook) (?:signature|footer|disclaimer|sign-off)|signature|disclaimer|every footer)s?\b[^.!?\n]{0,80}$/i;
/** "If it's marked …", "anything stamped …": a rule, for what may be marked one day. */
const RULE =
  /\b(?:if|when|whenever|whether|unless|until|anything|everything|something|whatever)[^\p{L}.!?\n](?:[^.!?\n]{0,22}[^\p{L}.!?\n])?(?:marked|stamped|labell?ed|says|headed)(?: as)? ["“‘'*_]{0,3}$/iu;
/** "Everything said in mediation is …": a rule, too. */
const RULED = /\b(?:everything|anything|whatever|nothing|what|what['’]s|all)\b[^.!?\n]{2,50} (?:is|are|stays|remains) $/i;

/** What is said of all documents or talks of a kind, and not of this one. */
function isOfAll(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.slice(Math.max(0, start - 100), start);
  const phrase = text.slice(start, end);
  return (
    MAIL_FOOTER.test(before) ||
    RULE.test(before) ||
    (phrase === phrase.toLowerCase() && RULED.test(before)) ||
    // A contract's defined term.
    phrase === 'Confidential Information'
  );
}

const OPENING = /["“„«‘'‹([<*_【「『]\s{0,2}$/;
const CLOSING = /^[.,!;:]?\s{0,2}["”“»’'›)\]>*_】」』]/;
/** What carries a marking, or says that one is there. */
const CUE =
  /\b(?:stamped|marked|headed|labell?ed|says|said|saying|reads|read|titled|entitled|watermark(?:ed)?|header|footer|subject(?: line)?|status|classification|stamp(?:ed)? with|banner|cover|corner|on top|across the (?:top|front)|in red|in bold|printed|written)\b[^.!?\n]{0,24}$/i;

/** True where the phrase stands out from its sentence. */
function isShown(block: BlockContent, text: string, { start, end }: { start: number; end: number }): boolean {
  const phrase = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 60);
  const capitals = phrase === phrase.toUpperCase() && phrase.length >= 7;
  const words = phrase.trim().split(/\s+/).length;
  const quoted = OPENING.test(before) && CLOSING.test(after);
  // "don't open it. DON'T OPEN IT": said again, only louder.
  if (capitals && !quoted && before.includes(phrase.toLowerCase())) return false;
  const part = block.parts.find((candidate) => candidate.end > start);
  const alone = /(?:^|[\n|\-–—:])[^\S\n]*[*_]*$/.test(before.slice(-40)) && /^[.!]?[*_]*\s*(?:$|[\n|\-–—])/.test(after);
  const cued = CUE.test(before);
  if (capitals && (words > 1 || cued || quoted || alone) && !shouting(text, start, end)) return true;
  if (words === 1) return cued && (quoted || (capitals && !shouting(text, start, end)));
  const strong = /^(?:please )?(?:do not|don|not for|no |board only)/i.test(phrase) || /only$/i.test(phrase);
  if (!strong) return (quoted && cued) || (alone && (part?.kind === 'comment' || part?.kind === 'front-matter'));
  return (
    quoted || alone || (cued && !/\b(?:she|he|i|you|we|they|mum|mom|doctor|sign)\s+(?:say|said|says|saying)\s*$/i.test(before))
  );
}

/** Capitals are no sign where everything is in capitals. */
function shouting(text: string, start: number, end: number): boolean {
  const around = (text.slice(Math.max(0, start - 40), start) + text.slice(end, end + 40)).replace(/\P{L}/gu, '');
  return around.length > 12 && around === around.toUpperCase();
}
