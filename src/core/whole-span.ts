import { parse } from './parse';
import type { Block, Finding, Label, Span } from './types';
import { wordsOf } from './words';

/**
 * Findings end where a detector was sure, which is not always where words can be taken out: "a mass on her⟧ pancreas", "…in nine weeks,
 * and⟧ customers". A redaction leaves no word without the one it needs, and takes no mark that belongs to what stays.
 */
const SAID: ReadonlySet<Label> = new Set<Label>([
  'health',
  'compensation',
  'unreleased',
  'financials',
  'deal-terms',
  'metrics',
  'workforce',
  'legal',
  'incident',
  'method',
]);

/** Labels whose words can't be part of a longer identifier. */
const WHOLE_WORDS: ReadonlySet<Label> = new Set<Label>([...SAID, 'address', 'marking']);

const LETTER = /[\p{L}\p{N}]/u;
const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '”': '“', '’': '‘', ')': '(', ']': '[', '»': '«' };

/** The span that a redaction of this finding replaces. */
export function wholeSpan(text: string, finding: Pick<Finding, 'label' | 'part' | 'group'>, span: Span): Span {
  if (finding.group === 'access') return span;
  let { start, end } = span;
  if (WHOLE_WORDS.has(finding.label)) {
    while (end < text.length && LETTER.test(text[end - 1] ?? '') && LETTER.test(text[end] ?? '') && end - span.end < 20) end++;
    while (start > 0 && LETTER.test(text[start] ?? '') && LETTER.test(text[start - 1] ?? '') && span.start - start < 20) start--;
  }
  end = withoutLoneMark(text, { start, end });
  if (!SAID.has(finding.label) || finding.part === 'code' || finding.part === 'inline-code' || finding.part === 'link-target')
    return end > start ? { start, end } : span;
  const cut = withoutJoint(text.slice(start, end));
  if (LETTER.test(cut)) end = start + cut.length;
  const inLine = /\p{L} $/u.test(text.slice(Math.max(0, start - 2), start));
  const lead = (inLine ? DANGLING_START : MARKS_START).exec(text.slice(start, end))?.[0].length ?? 0;
  if (LETTER.test(text.slice(start + lead, end))) start += lead;
  end += needed(text, { start, end });
  return end > start ? { start, end } : span;
}

/** Without a quote or a bracket at its end that was opened outside. */
function withoutLoneMark(text: string, { start, end }: Span): number {
  const last = text[end - 1] ?? '';
  const opening = CLOSING[last];
  if (opening === undefined || end - start < 2) return end;
  const inside = text.slice(start, end - 1);
  if (last === '’' && /s$/.test(inside)) return end;
  if (last === "'" && /s$/.test(inside) && !/['"]/.test(text[start - 1] ?? '')) return end;
  const count = (mark: string): number => inside.split(mark).length - 1;
  const open = opening === last ? count(last) % 2 === 1 : count(opening) > count(last);
  return open || last === ']' ? end : end - 1;
}

/** Without what joins it to what stays: ", and". */
function withoutJoint(words: string): string {
  let end = words.length;
  for (;;) {
    while (end > 0 && /[\s,;:(–—-]/.test(words.charAt(end - 1))) end--;
    const joint = JOINT.exec(words.slice(Math.max(0, end - 10), end))?.[0].length ?? 0;
    if (joint === 0) return words.slice(0, end);
    end -= joint;
  }
}

const JOINT = /(?:(?<=[\s,;])(?:and|or|but|because|which|who|whom|when|while|if)|(?<=, )(?:so|that))$/i;
const MARKS_START = /^(?:[\s,;:–—-]|(?:and|or|but) )+/u;
const DANGLING_START = /^(?:[\s,;:–—-]|(?:and|or|but) |\p{Ll}{3,12}: )+/u;

/** A last word that governs what follows: without its noun it says nothing. */
const GOVERNS =
  /(?:^|\s)(?:on|by|after|to|of|with|from|in|at|for|before|until|till|into|over|under|about|during|since|than|as|the|an?|his|her|their|our|my|its|your|this|these|no|only|not|more|less)$/i;
const ENDS_IN_NUMBER =
  /(?:^|[\s,])(?:\d[\d.,]{0,40}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}{3,6}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?)$/iu;
const NOUN_PHRASE =
  /^(?: (?!(?:and|or|but|so|because|when|while|if|who|which|that|is|are|was|were|has|have|had|will|would|can|could|he|she|they|we|I|it|you)\b)[\p{L}\p{N}'’.-]*[\p{L}\p{N}]){1,6}?(?=[.,;:!?)"”–—|]|\s(?:and|or|but|so|because|when|while|if|who|which|that|is|are|was|were|has|have|had|will|would|can|could|he|she|they|we|[I–—]|it|you)\b|\s*$)/iu;
const COUNTED = /^ (?:[\p{L}-]{2,15} )?\p{L}{2,15}s\b/u;
const LONE_VERB = /^ (?:is|are|was|were|has|have|had|will|can|does|do|did|it|them|us|me|you)(?=[.,;:!?)]|$)/i;

/** How much of what follows has to go with the span. */
function needed(text: string, { start, end }: Span): number {
  const words = text.slice(start, end);
  const line = text.slice(end, end + 80).split(/[\r\n]/)[0] ?? '';
  if (GOVERNS.test(words) && !/^\p{Lu}+$/u.test(words)) return NOUN_PHRASE.exec(line)?.[0].length ?? 0;
  if (ENDS_IN_NUMBER.test(words) && (words.includes(', ') || words.split(' ').length > 4))
    return COUNTED.exec(line)?.[0].length ?? 0;
  return words.split(' ').length > 3 ? (LONE_VERB.exec(line)?.[0].length ?? 0) : 0;
}

/** Parts that are read as sentences. */
const READ: readonly Finding['part'][] = ['prose', 'link-text'];

/** Makes a function that gives the sentence around a finding; undefined where it doesn't stand in one. The draft is parsed when it is first asked. */
export function sentenceFinder(text: string): (finding: Pick<Finding, 'part' | 'start' | 'end'>) => Span | undefined {
  let blocks: readonly Block[] | undefined;
  return ({ part, start, end }) => {
    if (!READ.includes(part)) return undefined;
    blocks ??= parse(text);
    const block = blocks.find((candidate) => candidate.end > start);
    if (block === undefined || block.content.kind === 'table-row') return undefined;
    const inside = wordsOf(block.content).sentences.filter(
      (sentence) => block.start + sentence.start < end && block.start + sentence.end > start,
    );
    const [first, last] = [inside[0], inside.at(-1)];
    return first === undefined || last === undefined
      ? undefined
      : { start: block.start + first.start, end: block.start + last.end };
  };
}
