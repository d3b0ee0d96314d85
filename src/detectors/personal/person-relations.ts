import { GREETINGS, NAMED_THINGS, NOT_NAMES, PERSON_VERBS, RELATIONS } from './person-words';
import { SPACE, type Token, type View } from './person-tokens';

/** Takes a cue for or against a name. */
export type AddCue = (id: string, points: number) => void;

/** "my lead X", "her daughter, X", "a man named X", "the cleaner, X". */
export function relationBefore({ tokens, from, to, given, title }: View, at: number, add: AddCue): void {
  const lead = tokens[at];
  if (lead === undefined) return;
  const full = to - from > 1;
  let i = at - 1;
  const gap = lead.gap;
  if (gap.length > 4 || !/^[\s,(:–—"“-]*$/.test(gap) || /:\s*["“]/.test(gap)) return;
  let called = false;
  if (/^(?:is|was|are|'s)$/.test(tokens[i]?.lower ?? '') && SPACE.test(gap) && RELATIONS.has(tokens[i - 1]?.lower ?? '')) i--;
  if (tokens[i]?.lower === 'of' && tokens[i - 1]?.lower === 'name' && tokens[i - 3]?.lower === 'by') {
    called = true;
    i -= 4;
  }
  if (/^(?:named|called|nicknamed|calls|call)$/.test(tokens[i]?.lower ?? '') && SPACE.test(gap)) {
    called = true;
    i--;
    if (
      !RELATIONS.has(tokens[i]?.lower ?? '') &&
      tokens.slice(Math.max(0, i - 9), i + 1).some((word) => word.sentence === lead.sentence && NAMED_THINGS.has(word.lower))
    ) {
      add('thing', -6);
      return;
    }
    if (/^(?:someone|somebody)$/.test(tokens[i]?.lower ?? '')) return;
  }
  // The nearest role within a noun phrase: "our new joiner in payroll, X".
  for (let steps = 0; steps < 6 && i >= 0; steps++, i--) {
    const word = tokens[i];
    if (word === undefined || word.sentence !== lead.sentence) return;
    if (RELATIONS.has(word.lower)) {
      // "my mother's tortillas, X": what is hers comes between.
      if (steps > 0 && ((SPACE.test(gap) && !called) || word.possessive)) return;
      // "our client Northwind Freight": on the other side of a deal, more than one unknown word is a firm.
      if (BUSINESS_SIDE.has(word.lower) && full && given === undefined && title === undefined) return;
      const determiner = determinerBefore(tokens, i);
      if (determiner === 'mine') add('relation', 4);
      else if (determiner === 'theirs') add('relation', called ? 4 : full ? 1 : 3);
      else if (called) add('relation', 3);
      else if (determiner === 'the' && !SPACE.test(gap)) add('relation', full ? 1 : 3);
      else if (SPACE.test(gap) && steps === 0) add('relation', 2);
      return;
    }
    if (/[.;:!?(]/.test(tokens[i + 1]?.gap ?? '') && i + 1 !== at) return;
    if (PERSON_VERBS.has(word.lower)) return;
  }
}

const BUSINESS_SIDE = new Set(
  'client customer supplier vendor partner sponsor backer patron employer investor donor tenant landlord agent broker lender publisher buyer seller contractor'.split(
    ' ',
  ),
);

function determinerBefore(tokens: readonly Token[], role: number): 'mine' | 'theirs' | 'the' | undefined {
  for (let i = role - 1; i >= Math.max(0, role - 4); i--) {
    const word = tokens[i];
    if (word === undefined || word.sentence !== tokens[role]?.sentence) return undefined;
    if (word.lower === 'my' || word.lower === 'our') return 'mine';
    if (/^(?:his|her|their|your|its)$/.test(word.lower) || word.possessive) return 'theirs';
    if (/^(?:the|a|an|one|this|that|some)$/.test(word.lower)) return 'the';
  }
  return undefined;
}

/** "I talked it through with", "we had lunch with" before a name: the author met that person. */
export function metBefore(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== 'with' || !SPACE.test(tokens[at]?.gap ?? '')) return false;
  let meets = false;
  for (let i = at - 2; i >= Math.max(0, at - 9); i--) {
    const word = tokens[i];
    if (word === undefined || word.sentence !== tokens[at]?.sentence) return false;
    if (MEETING.has(word.lower)) meets = true;
    if (meets && /^(?:i|we|i'd|we'd|i've|we've)$/.test(word.lower.replace(/’/g, "'"))) return true;
  }
  return false;
}

const MEETING = new Set(
  'talk talked talking speak spoke spoken speaking chat chatted chatting lunch coffee dinner breakfast tea drinks call discussed discuss checked went gone argued agreed sat worked working catch-up sparred meeting shared cleared raised'.split(
    ' ',
  ),
);

/** "thanks to", "sorry", "happy birthday" before a name. */
export function greetedBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const word = tokens[i];
    if (word === undefined || !/^[\s,!:]*$/.test(tokens[i + 1]?.gap ?? '')) return false;
    if (GREETINGS.has(word.lower)) return !/^(?:love|miss|luck|best|good)$/.test(word.lower) || i === at - 1;
    if (!/^(?:to|you|my|our|and|you,|so|much|a|lot|big|huge|also|goes|out|go|for|happy|dear)$/.test(word.lower)) return false;
  }
  return false;
}

/** "told me", "handed us", "rang our": the author is in the story. */
export function actsOnAuthor(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + 3; i++) {
    const word = tokens[i];
    if (word === undefined || word.sentence !== tokens[at]?.sentence) return false;
    if (/^(?:me|us|my|our)$/.test(word.lower)) return true;
  }
  return false;
}

/** Prepositions before the names of places and firms. */
const AT_WORK = /^(?:at|from|in|for)$/;

/** he, she, his, her… soon after, with no other name between. */
export function hasPronoun(tokens: readonly Token[], at: number, sentence: number): boolean {
  let inPlace = false;
  for (let i = at; i < Math.min(tokens.length, at + 16); i++) {
    const word = tokens[i];
    if (word === undefined || word.sentence > sentence + 1) return false;
    if (/^(?:he|she|him|her|his|hers|himself|herself|he's|she's|he'd|she'd|he'll|she'll)$/.test(word.lower.replace(/’/g, "'")))
      return true;
    // "who leads finance at Northwind Freight (…). She said yes": the name of a place of work is nobody else.
    if (AT_WORK.test(tokens[i - 1]?.lower ?? '') || (inPlace && word.capital && SPACE.test(word.gap))) inPlace = true;
    else if (word.capital && !word.opens && !NOT_NAMES.has(word.lower)) return false;
    else inPlace = false;
  }
  return false;
}
