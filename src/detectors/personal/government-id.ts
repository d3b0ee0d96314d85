import { eachMatch } from '../../core/each-match';
import { DIGITS } from '../../core/keywords';
import type { BlockContent, Detector, Match, Span } from '../../core/types';
import { whenNeeded } from '../../core/when-needed';
import { isPatterned } from './check-digits';
import { GOVERNMENT_IDS } from './government-ids';
import type { GovernmentId } from './government-ids/form';
import { isMachineReadable, MACHINE_READABLE } from './government-ids/passports';
import { sampleOf } from './government-ids/sample';
import { publicRangeOf } from './phone-public';
import { surroundingsOf, type Surroundings } from './surroundings';

/** Words that introduce any state's number. */
const ANY_CUE =
  /\b(?:national (?:id|identity|insurance|number)|id (?:number|no|card|is)|id[:#]|identity (?:card|number|no)|identification (?:number|no)|tax (?:id|number|no|identification)|tin|taxpayer|social security|insurance number|personal (?:id|number|code|identity)|citizen(?:ship)? (?:id|number|card)|ids?)\b/;
/** What else numbers of these shapes are called, just before them. */
const OTHER_NUMBER =
  /\b(?:order|invoice|tracking|isbn(?:-1[03])?|issn|ean|upc|gtin|sku|part|serial|model|phone|tel|telephone|mobile|cell|fax|call|text|ring|whatsapp|dial|ticket|case|reference|ref|booking|confirmation|version|build|doi|pmid|arxiv|orcid|imei|vin|timestamp|epoch|flight|batch|lot|patent|grant|iban|account|acct|commit|sha|port|pid|error|issue|pr|bug|page|pp|nct|isrc|cas|abn|acn|ein|vat|cnpj|company|registered|registration|charity)(?: (?:number|no|id|code))?(?: is| was)?[.:#\s"'*`(]{0,5}$/;
const EXAMPLE =
  /\b(?:example|sample|dummy|fake|fictitious|fictional|invented|made[- ]up|placeholder|format|looks like|such as|e\.g|test (?:number|data|value|person)|specimen|mask(?:ed)?|regex|pattern)\b/;
/** Said of a number after it. */
const EXAMPLE_AFTER =
  /^[^.!?]{0,4}\s(?:is|was|are) (?:just |only )?(?:an? |the |my )?(?:example|sample|dummy|fake|placeholder|specimen|made[- ]up|invented|test|invalid|not a real)\b/;

/** Whose a number is. */
const OWNER = /\b(?:my|his|her|their|our|mi|mon|ma|mein|meine|minha|meu|mijn|mia|mio)\b|\p{L}['’]s /u;
/** The owner and the words between that and a number; the name of the number is the first group. */
const INTRODUCED =
  /^.*(?:\b(?:my|his|her|their|our|mi|mon|ma|mein|meine|minha|meu|mijn|mia|mio)|\p{L}['’]s) (?:own |old |new |full |whole )?([^.,;:!?\d]{2,24}?)(?: number| no| nr| num| card)?(?: is| was| =)?[ .:#"'*`(,]{1,5}$/su;

/** How many groups of letters or digits one number is written in at most. */
const MAX_GROUPS = 8;
/** How many characters on each side of a digit may belong to its number. */
const AROUND_DIGITS = 24;
const GROUP = /[\p{L}\p{N}]+/gu;
const JOINT = /^(?:[ \u00a0\u2007\u2009\u202f.\-\u2010-\u2015/+)]|\s?\()$/u;

export const governmentId: Detector = {
  id: 'personal/government-id',
  title: 'Government number',
  label: 'government-id',
  doc: {
    what: 'A number by which a state, a hospital or a school knows one person: social security, tax, health, identity card, passport, driving licence, permit, patient, student.',
    why: 'It lasts for life, often holds the birth date, and opens accounts in that person’s name.',
    fix: 'Remove it. If it has been published, tell the office that issued it.',
  },
  sources: [
    {
      title: 'Tax identification numbers by country',
      url: 'https://www.oecd.org/en/networks/global-forum-tax-transparency/resources/aeoi-implementation-portal/tax-identification-numbers.html',
    },
    { title: 'ICAO Doc 9303, machine-readable travel documents', url: 'https://www.icao.int/publications/doc-series/doc-9303' },
    { title: 'Social Security number randomization', url: 'https://www.ssa.gov/employer/randomization.html' },
  ],
  placeholder: 'identity number',
  keywords: DIGITS,
  looksAt: 'text',
  *detect(block): Generator<Match> {
    const { text } = block;
    if (!/\d{2}/.test(text)) return;
    const islands = islandsIn(text);
    if (islands.length === 0) return;
    let words: Words | undefined;
    for (const candidate of candidatesIn(text, islands)) {
      // To look for a hundred kinds' words takes longer than all else here, and most numbers are written as none of them is.
      words ??= contextOf(block);
      const { owned, worth } = words;
      const worthy = candidate.ids.filter(worth);
      const ids = worthy.filter((id) => id.check?.(candidate.compact) !== false);
      const found =
        (ids.length === 0 ? undefined : read(block, candidate, ids)) ??
        (owned && ids.length < worthy.length ? readUnchecked(block, candidate, worthy) : undefined);
      if (found !== undefined) yield found;
    }
    for (const match of /\d{7}/.test(text) ? eachMatch(MACHINE_READABLE, text) : []) {
      if (!isMachineReadable(match[0])) continue;
      yield {
        start: match.index,
        end: match.index + match[0].length,
        confidence: 'certain',
        because: 'it is the machine-readable line of a passport',
      };
    }
  },
  get examples() {
    return {
      hits: sampleHits(),
      nearMisses: [
        { text: 'A placeholder such as 123-45-6789 or 000-00-0000 is nobody’s.', why: 'no such number was issued' },
        { text: 'The test number is 640823-3234.', why: 'the issuer prints it as its sample' },
        { text: 'See ISBN 9780306406157 for more.', why: 'it is a book' },
        { text: 'Order 4821907735 was sent on 2024-11-05.', why: 'it is an order' },
        { text: 'The epoch 1735689600 and the commit 1234567 differ.', why: 'these are other numbers' },
        { text: 'Section 12-345-678 of the code covers 100 000 000 people.', why: 'nothing names it' },
        { text: 'Licensed under CC BY 4.0, doi 33493397.', why: 'it is named as another number right before it' },
        { text: 'Our patient waited; the trial id NCT95320817 is public.', why: 'no word for a patient’s number is there' },
        { text: 'My passport expires; order number 482190773 is for the photos.', why: 'it is the number of an order' },
        { text: 'Hospital no 4 in the ranking treated 88120 people, student 3 of 41220.', why: 'these are counts' },
        { text: 'The SSN 078-05-1120 was printed on a card in a wallet.', why: 'it is nobody’s, and nobody calls it theirs' },
        { text: 'Our validator says their SIN 512 345 671 is invalid, as a sample should be.', why: 'it is one for trying' },
        { text: 'Crisis line: 1553 (landline) or 1800-1888-1553.', why: 'it is free to call' },
        { text: 'Use QQ 12 34 56 C in the form.', why: 'its prefix is never issued' },
      ],
    };
  },
};

/** A run of letters and digits. */
interface Group extends Span {
  readonly text: string;
  /** What joins it to the group before; undefined where that is no part of the same number. */
  readonly joint: string | undefined;
  /** Its letters as `A`, its digits as `#`. */
  readonly shape: string;
  /** It holds a digit. */
  readonly digits: boolean;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly compact: string;
  readonly grouped: boolean;
  /** True when it was written in small letters. */
  readonly small: boolean;
  readonly ids: readonly GovernmentId[];
}

const idsByShape = whenNeeded((): ReadonlyMap<string, readonly GovernmentId[]> => {
  const index = new Map<string, GovernmentId[]>();
  for (const id of GOVERNMENT_IDS) {
    for (const shape of new Set(id.shapes.flatMap(expand))) {
      const known = index.get(shape);
      if (known === undefined) index.set(shape, [id]);
      else known.push(id);
    }
  }
  return index;
});

/** The shapes that a shape with `*` stands for. */
function expand(shape: string): string[] {
  const at = shape.indexOf('*');
  if (at < 0) return [shape];
  return ['#', 'A'].flatMap((kind) => expand(shape.slice(0, at) + kind + shape.slice(at + 1)));
}

const cues = new Map<GovernmentId, RegExp>();

/** What the words of a block say of the numbers in it. */
interface Words {
  /** They speak of what is somebody's. */
  readonly owned: boolean;
  /** Whether a number may be of this kind. Most candidates are of one that needs a word for it, and most blocks have none. */
  readonly worth: (id: GovernmentId) => boolean;
}

function contextOf(block: BlockContent): Words {
  const words = `${block.before} ${block.header} ${block.text}`.toLowerCase();
  const anyCue = ANY_CUE.test(words);
  const cued = new Map<GovernmentId, boolean>();
  return {
    owned: block.kind !== 'code' && OWNER.test(words),
    worth(id) {
      if (id.alone === 'always' || id.alone === 'grouped' || (anyCue && id.alone !== 'by name')) return true;
      const known = cued.get(id);
      if (known !== undefined) return known;
      const holds = hasCue(id, words);
      cued.set(id, holds);
      return holds;
    },
  };
}

/** To look for the words first is cheap; to make a hundred patterns ready, at the first number of a draft, takes twenty milliseconds. */
function hasCue(id: GovernmentId, text: string): boolean {
  return id.cues.some((word) => text.includes(word)) && cueOf(id).test(text);
}

/** The words for a kind of number, as one pattern; the longest first. */
function cueOf(id: GovernmentId): RegExp {
  const known = cues.get(id);
  if (known !== undefined) return known;
  const words = [...id.cues].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const cue = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}])`, 'u');
  cues.set(id, cue);
  return cue;
}

/** Every run of groups that is written as some number is, wherever it starts. */
function* candidatesIn(text: string, islands: readonly Span[]): Generator<Candidate> {
  for (const { start, end } of islands) yield* candidatesOf(text, groupsIn(text, start, end));
}

/** Stretches around digits, so that the words between are not looked at. */
function islandsIn(text: string): readonly Span[] {
  const islands: { start: number; end: number }[] = [];
  for (const match of eachMatch(/\d+/g, text)) {
    const end = Math.min(text.length, match.index + match[0].length + AROUND_DIGITS);
    const last = islands.at(-1);
    if (last !== undefined && match.index - AROUND_DIGITS <= last.end) last.end = end;
    else islands.push({ start: Math.max(0, match.index - AROUND_DIGITS), end });
  }
  // Fewer than four digits in all are no number of this kind.
  return islands.filter(({ start, end }) => /\d(?:\D*\d){3}/.test(text.slice(start, end)));
}

function groupsIn(text: string, start: number, end: number): readonly Group[] {
  const groups: Group[] = [];
  let last = start;
  for (const match of eachMatch(GROUP, text.slice(start, end))) {
    const [own] = match;
    const from = start + match.index;
    const to = from + own.length;
    // The first and the last group may be the ends of words that were cut.
    if ((from > start || start === 0) && (to < end || to === text.length)) {
      const joint = groups.length === 0 ? undefined : jointOf(text.slice(last, from));
      groups.push({ start: from, end: to, text: own, joint, shape: shapeOf(own), digits: /\d/.test(own) });
    }
    last = to;
  }
  return groups;
}

/** What stands between two groups of one number, as shapes write it; undefined where it parts them. */
function jointOf(between: string): string | undefined {
  if (!JOINT.test(between)) return undefined;
  return /^[\u00a0\u2007\u2009\u202f]$/.test(between) ? ' ' : /^[\u2010-\u2015]$/.test(between) ? '-' : between;
}

function shapeOf(group: string): string {
  return group.replace(/[A-Za-z]/g, 'A').replace(/\d/g, '#');
}

/** Whether a group may be part of a number; `first`: its beginning. */
function mayStand({ text, digits }: Group, first: boolean): boolean {
  if (text.length > 20) return false;
  if (digits) return true;
  return first ? /^[A-Za-z]{1,5}$/.test(text) : text.length <= 3 || (text.length <= 7 && /^[A-Z]+$/.test(text));
}

function* candidatesOf(text: string, groups: readonly Group[]): Generator<Candidate> {
  const byShape = idsByShape();
  for (let first = 0; first < groups.length; first++) {
    let shape = '';
    let anyDigits = false;
    for (let last = first; last < groups.length && last < first + MAX_GROUPS; last++) {
      const group = groups[last] as Group;
      if (!mayStand(group, last === first)) break;
      if (last > first) {
        if (group.joint === undefined) break;
        shape += group.joint;
      }
      shape += group.shape;
      anyDigits ||= group.digits;
      if (!anyDigits) continue;
      const closes = text[group.end] === ')' && shape.includes('(');
      const ids = byShape.get(shape) ?? byShape.get(closes ? `${shape})` : '');
      if (ids === undefined) continue;
      const start = groups[first]?.start ?? 0;
      const end = group.end + (closes ? 1 : 0);
      const written = text.slice(start, end);
      yield {
        start,
        end,
        compact: written.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase(),
        grouped: last > first || /[A-Z]/.test(shape),
        small: /[a-z]/.test(written),
        ids,
      };
    }
  }
}

/** `ids`: the kinds whose check holds. */
function read(block: BlockContent, candidate: Candidate, ids: readonly GovernmentId[]): Match | undefined {
  const { start, end, compact, grouped, small } = candidate;
  const digits = compact.replace(/\D/g, '');
  if (isPatterned(digits) || digits.length < 4 || isMadeUp(digits)) return undefined;
  const around = surroundingsOf(block, start, end);
  const other = OTHER_NUMBER.exec(around.before);
  const inLonger = isInLonger(block.text, candidate);
  const dialled = grouped && publicRangeOf(block.text.slice(start, end), '') === 'public';
  let best: Match | undefined;
  for (const id of ids) {
    const named = isNamed(id, around);
    const spoken =
      named ||
      (id.alone !== 'by name' &&
        ((ANY_CUE.test(around.before) && (id.check !== undefined || nearCue(around.before))) || ANY_CUE.test(around.column)));
    if (!named && (other !== null || inLonger || dialled)) continue;
    if (other !== null && id.check === undefined && isFar(id, around.before.slice(0, other.index))) continue;
    const enough = id.alone === 'always' || (id.alone === 'grouped' && grouped);
    if (!spoken && (small || !enough)) {
      if (!small && id.alone === 'grouped' && id.check !== undefined)
        best ??= { start, end, confidence: 'possible', because: `it could be a number of this form: ${id.name}` };
      continue;
    }
    const confidence =
      EXAMPLE.test(around.before) || EXAMPLE_AFTER.test(around.after)
        ? 'possible'
        : named && id.check !== undefined && id.alone !== 'never'
          ? 'certain'
          : 'likely';
    if (
      best === undefined ||
      (best.confidence !== 'certain' && confidence === 'certain') ||
      (best.confidence === 'possible' && confidence === 'likely')
    )
      best = {
        start,
        end,
        confidence,
        because: `it has the form${id.check === undefined ? '' : ' and the check digits'} of this: ${id.name} (${id.country})`,
      };
  }
  return best;
}

/**
 * A number that somebody calls theirs, by its name and right before it, gives nearly all of it away also when a digit was
 * mistyped, so that its check fails.
 */
function readUnchecked(
  block: BlockContent,
  { start, end, compact }: Candidate,
  worthy: readonly GovernmentId[],
): Match | undefined {
  const digits = compact.replace(/\D/g, '');
  if (digits.length < 7 || isPatterned(digits) || isMadeUp(digits) || isInLonger(block.text, { start, end })) return undefined;
  const { before, after } = surroundingsOf(block, start, end);
  if (EXAMPLE.test(before) || EXAMPLE_AFTER.test(after) || /\b(?:invalid|wrong)\b/.test(before)) return undefined;
  const introduced = INTRODUCED.exec(before.slice(-64))?.[1]?.trim();
  const id = introduced === undefined ? undefined : worthy.find(({ cues }) => cues.includes(introduced));
  if (id === undefined) return undefined;
  return { start, end, confidence: 'likely', because: `somebody’s is named right before it: ${id.name} (${id.country})` };
}

/** Over two thirds of one digit: what people type when they need any number. */
function isMadeUp(digits: string): boolean {
  return [...new Set(digits)].some((digit) => (digits.split(digit).length - 1) * 3 > digits.length * 2);
}

function isNamed(id: GovernmentId, { before, after, column }: Surroundings): boolean {
  return hasCue(id, before) || hasCue(id, column) || hasCue(id, after.slice(0, 24));
}

/** True when words for it stand in front of the name of another number, but not right there: *passport page, order no.* */
function isFar(id: GovernmentId, before: string): boolean {
  const words = before.trimEnd();
  return hasCue(id, words) && !id.cues.some((cue) => words.endsWith(cue));
}

/** An unchecked number needs the word close to it. */
function nearCue(before: string): boolean {
  return ANY_CUE.test(before.slice(-40));
}

/** True when more digits follow or precede with a joint: then it is a piece of another number. */
function isInLonger(text: string, { start, end }: Span): boolean {
  return (
    /(?:\d[-./]|\d [-–]? ?|[\p{L}\p{N}_]|\p{L}[-_./=]|[-./_=&?#]\w{0,20}[-./_=])$/u.test(
      text.slice(Math.max(0, start - 24), start),
    ) || /^(?:[-./]\d| \d|_|[-.]\p{L}{2})/u.test(text.slice(end, end + 3))
  );
}

/** One number of each of some kinds, in words that people put around them. */
function sampleHits(): readonly string[] {
  const sample = (country: string, name: string): string => {
    const id = GOVERNMENT_IDS.find((candidate) => candidate.country === country && candidate.name === name);
    return id === undefined ? '' : sampleOf(id, 7);
  };
  return [
    `SSN ⟦${sample('US', 'Social Security number')}⟧`,
    `They want my NI straight away (⟦${sample('GB', 'National Insurance number')}⟧).`,
    `| personnummer | ⟦${sample('SE', 'personal identity number')}⟧ | yes |`,
    `the pix is her CPF, ⟦${sample('BR', 'CPF')}⟧.`,
    `so for the lady in accounts, my tax file number again, with feeling: ⟦${sample('AU', 'tax file number')}⟧`,
    `Aadhaar ⟦${sample('IN', 'Aadhaar')}⟧, written on a paper`,
    `For the bank they are asking again for ID, hers is ⟦${sample('KE', 'national ID')}⟧.`,
    `UTR: ⟦${sample('GB', 'unique taxpayer reference')}⟧`,
    `DNI of Aleix because he never remembers it: ⟦${sample('ES', 'DNI')}⟧`,
    `Her residence permit ⟦${sample('any', 'residence or work permit')}⟧ was posted to the old flat.`,
    `Patient number ⟦${sample('any', 'patient number')}⟧ is my aunt’s, and the letter came to us.`,
    `Student no. ⟦${sample('any', 'student number')}⟧ sits next to me and has failed.`,
    'My SIN ⟦512 345 671⟧ was on the form.',
    `see photo of the passport, ⟦${sample('any', 'passport')}⟧`,
  ];
}
