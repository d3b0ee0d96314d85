import { wordKind, type WordKind } from './phrase-borders';
import type { Confidence, Finding, Label, Span } from './types';
import { readWords, type Word } from './words';

const RANK: Readonly<Record<Confidence, number>> = { certain: 2, likely: 1, possible: 0 };

/** True when `confidence` reaches `least`. */
export function reaches(confidence: Confidence, least: Confidence): boolean {
  return RANK[confidence] >= RANK[least];
}

/**
 * Details that are one thing with all that stands in them: a client's name inside an e-mail address is that address.
 * Other details are phrases, in which a name is a detail of its own.
 */
const WHOLE: ReadonlySet<Label> = new Set<Label>([
  'secret',
  'email',
  'phone',
  'address',
  'gps',
  'government-id',
  'payment-card',
  'bank-account',
  'ip-address',
  'internal-link',
]);

/**
 * Sorts findings by start, longest first, and settles overlaps: of two on the same range the surer one stays (the earlier
 * in the list if equal), what stands inside a whole detail or inside a phrase of the same group goes, two overlapping
 * findings of one label become one, and a phrase that ends inside a whole detail ends with it.
 */
export function settle(found: readonly Finding[]): readonly Finding[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end || RANK[b.confidence] - RANK[a.confidence]);
  const settled: Finding[] = [];
  // Only findings that end after the current start can still overlap it.
  let open: number[] = [];
  for (const finding of sorted) {
    open = open.filter((index) => (settled[index]?.end ?? 0) > finding.start);
    let keep = true;
    for (const index of open) {
      const outer = settled[index];
      if (outer === undefined) continue;
      const inside = finding.end <= outer.end;
      const surer = RANK[finding.confidence] > RANK[outer.confidence] && outer.confidence === 'possible';
      if (inside && !surer && (outer.group === finding.group || WHOLE.has(outer.label))) keep = false;
      else if (!inside && !surer && outer.label === finding.label && reaches(finding.confidence, outer.confidence)) {
        settled[index] = { ...outer, end: finding.end };
        keep = false;
      } else if (!inside && WHOLE.has(finding.label) && !WHOLE.has(outer.label)) settled[index] = { ...outer, end: finding.end };
      if (!keep) break;
    }
    if (keep) open.push(settled.push(finding) - 1);
  }
  return settled;
}

/**
 * Cuts the findings of `yielding` detectors back to what no other detector's finding of the same group covers: who knows a detail by its form
 * or by its words knows better where it starts and ends than who knows its sentence. What is left of one that was cut stays where it is long
 * enough to tell something by itself. What is only possible cuts nothing.
 */
export function giveWay(text: string, found: readonly Finding[], yielding: ReadonlySet<string>): readonly Finding[] {
  if (!found.some(({ detector }) => yielding.has(detector))) return found;
  const firm = found
    .filter(({ detector, confidence }) => !yielding.has(detector) && confidence !== 'possible')
    .sort((a, b) => a.start - b.start);
  return found.flatMap((finding) => (yielding.has(finding.detector) ? leftOf(text, finding, firm) : [finding]));
}

/** In UTF-16 code units: about six words. */
const LEAST_LEFT = 32;

function leftOf(text: string, finding: Finding, firm: readonly Finding[]): readonly Finding[] {
  const left: Finding[] = [];
  let start = finding.start;
  for (const other of firm) {
    if (other.start >= finding.end) break;
    if (other.group !== finding.group || other.end <= start) continue;
    left.push({ ...finding, start, end: Math.min(finding.end, other.start) });
    start = other.end;
  }
  if (start === finding.start) return [finding];
  left.push({ ...finding, start, end: finding.end });
  return left
    .map((piece) => ({ ...piece, ...withoutLooseEnds(text, piece, finding) }))
    .filter((piece) => piece.end - piece.start >= LEAST_LEFT);
}

/** What is left of a phrase, without the words and the marks that joined it to what it was cut from. */
function withoutLooseEnds(text: string, left: Span, { start: first, end: last }: Span): Span {
  const words = readWords(text.slice(left.start, left.end)).words;
  let [from, to] = [0, words.length - 1];
  if (left.start > first) while (from < to && JOINS_BACK.has(kindAt(words, from))) from++;
  if (left.end < last) while (from < to && JOINS_ON.has(kindAt(words, to))) to--;
  const start = left.start > first ? left.start + (words[from]?.start ?? 0) : left.start;
  if (left.end === last) return { start, end: left.end };
  const end = left.start + (words[to]?.end ?? 0);
  return { start, end: end + (PER_CENT.exec(text.slice(end, Math.min(end + 2, left.end)))?.[0].length ?? 0) };
}

function kindAt(words: readonly Word[], at: number): WordKind {
  return wordKind((words[at] as Word).form);
}

const PER_CENT = /^\s?%/;

/** Kinds of words that can't open a phrase without what stood before. */
const JOINS_BACK: ReadonlySet<WordKind> = new Set<WordKind>(['joint', 'of', 'comparison', 'relative']);
/** Kinds of words that can't end a phrase without what stood after. */
const JOINS_ON: ReadonlySet<WordKind> = new Set<WordKind>([
  'joint',
  'subordinator',
  'relative',
  'comparison',
  'determiner',
  'of',
  'to',
  'preposition',
  'subject',
  'auxiliary',
]);
