import { isPast, verbForm } from './verbs';

/** The verb that makes words a clause. */
export interface MainVerb {
  /** Whether what happens is told as past. */
  readonly past: boolean;
  /** False where the words around have to decide: "the orders lost in the move" may be either. */
  readonly sure: boolean;
}

export const DETERMINES =
  /^(?:an?|the|my|our|your|his|her|their|its|this|that|these|those|some|any|no|every|each|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{Sc}?\d[\d.,]*\p{L}{0,3}|half|several|many|another|all|both|whose|\p{L}+['’]s)$/u;
export const PREPOSITION =
  /^(?:in|on|at|to|for|by|with|from|into|onto|over|under|about|of|off|up|down|out|without|through|after|before|during|inside|outside|between|against|behind|via|across|around|near)$/;
const TELLS_WHEN = /^(?:ago|today|yesterday|tomorrow|tonight|now|later|morning|evening|night)$/;
const PERSONAL = /^(?:i|we|he|she|they|you|it|there)$/;
const INDEFINITE = /^(?:nobody|somebody|someone|everybody|everyone|everything|nothing|something|anyone|none)$/;
const CONTRACTED = /^(?:i|we|he|she|they|you|it|there|that|who|nobody|someone|everyone)'(?:[sdm]|re|ve|ll)$/;
const CONTRACTION = /^\p{L}+'(?:re|ll|ve|d)$/u;
const RELATIVE = /^(?:that|which|who|whose|whom|where)$/;
const SUBORDINATE = /^(?:when|while|until|till|because|if|since|unless|although|though|so|than|whether|once|as|how|why|what)$/;
const ADVERB = /^(?:also|just|already|still|never|now|not|even|then|always|almost|\p{L}{3,}ly)$/u;
const JOINS = /^(?:and|but|or|nor)$/;
const COUNTS_SUBJECTS =
  /^(?:people|staff|men|women|children|kids|both|most|many|few|all|some|others|half|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|\p{L}+teen|\p{L}+ty)$/u;
/** Nouns as often as verbs, so that "a run of job cuts" and "the sales push" stay phrases. */
const OFTEN_A_NOUN =
  /^(?:lands|ships|launches|costs|starts|ends|runs|covers|moves|drops|waits|works|signs|switches|feeds|lies|holds|gets|lead|push|pull|work|cost|sign|switch|run|move|start|end|open|close|need|break|build|buy|use|drop|launch|land|ship|wait|rise|hold|stand|stay|cancel|return|fold|follow|fail|change)$/;

/** Words in lower case with plain apostrophes, and what parts them. */
function tokensOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}\p{Sc}#][^\s,;:()"“”–—!?]*|[,;:(–—]/gu) ?? []
  ).map((token) => (token.length > 1 ? withoutEnd(token) : token));
}

/** Without the marks at its end; the apostrophe of "months'" stays. */
function withoutEnd(token: string): string {
  let end = token.length;
  while (end > 1 && (/[.*_~`]/.test(token.charAt(end - 1)) || (token.charAt(end - 1) === "'" && token.charAt(end - 2) !== 's')))
    end--;
  return token.slice(0, end);
}

/** The main verb of some words: not one of a relative clause ("the list that landed"), nor one after `until` or `because`. */
export function mainVerbOf(text: string): MainVerb | undefined {
  const tokens = tokensOf(text);
  const startsAside = PREPOSITION.test(tokens[0] ?? '') || ADVERB.test(tokens[0] ?? '');
  let maybe: MainVerb | undefined;
  let inRelative = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    const prev = tokens[at - 1] ?? '';
    const next = tokens[at + 1] ?? '';
    if (at > 0 && RELATIVE.test(token)) inRelative = true;
    if (at > 0 && SUBORDINATE.test(token) && !inRelative) return maybe;
    if (CONTRACTED.test(token) || (PERSONAL.test(token) && next !== '' && !/^[,;:(–—]$/.test(next))) {
      if (at === 0 || (startsAside && at < 5 && !PREPOSITION.test(prev)) || TELLS_WHEN.test(prev))
        return { past: pastAfter(tokens, at), sure: true };
      // "three parts of the clear, and I cook it": a phrase with a clause behind it.
      if (isSeparator(prev) || JOINS.test(prev)) {
        maybe ??= { past: pastAfter(tokens, at), sure: false };
        continue;
      }
      // "a paper I sealed", "the money they paid": a relative clause without its pronoun.
      if (/^(?:i|we|he|she|they|who)(?:'|$)/.test(token)) inRelative = true;
      continue;
    }
    // "the earbuds your daughter wants": a noun right after a noun begins what is said of the first.
    if (at > 0 && !startsAside && /^(?:an?|the|my|our|your|his|her|their)$/.test(token) && isNoun(prev)) {
      inRelative = true;
      continue;
    }
    const verb = verbAt(tokens, at);
    if (verb === undefined) continue;
    if (inRelative) {
      inRelative = false;
      // The verb of the relative clause; what follows it may be the main one.
      while (ADVERB.test(tokens[at + 1] ?? '') || /^(?:been|being)$/.test(tokens[at + 1] ?? '')) at++;
      if (verb.auxiliary && verbForm(tokens[at + 1] ?? '') !== undefined) at++;
      continue;
    }
    if (verb.sure) return { past: verb.past, sure: true };
    maybe ??= { past: verb.past, sure: false };
  }
  return maybe;
}

/** True for words with a subject and a verb. */
export function hasVerb(text: string): boolean {
  return mainVerbOf(text)?.sure === true;
}

function isNoun(token: string): boolean {
  return (
    /^\p{L}+$/u.test(token) &&
    verbForm(token) === undefined &&
    ![PREPOSITION, DETERMINES, JOINS, ADVERB, RELATIVE, SUBORDINATE, PERSONAL, INDEFINITE].some((kind) => kind.test(token))
  );
}

function isSeparator(token: string): boolean {
  return /^[,;:(–—]$/.test(token);
}

function pastAfter(tokens: readonly string[], at: number): boolean {
  if (/'d$/.test(tokens[at] ?? '')) return true;
  if (/'/.test(tokens[at] ?? '')) return false;
  let verb = at + 1;
  while (ADVERB.test(tokens[verb] ?? '')) verb++;
  return isPast(tokens[verb] ?? '');
}

interface FoundVerb extends MainVerb {
  readonly auxiliary: boolean;
}

function verbAt(tokens: readonly string[], at: number): FoundVerb | undefined {
  const token = tokens[at] ?? '';
  const prev = tokens[at - 1] ?? '';
  const next = tokens[at + 1] ?? '';
  const found = (sure: boolean, past = isPast(token), auxiliary = false): FoundVerb => ({ sure, past, auxiliary });
  if (at === 0) return /^\p{L}[\p{L}.-]*'s$/u.test(token) && saysOfIt(tokens, at) ? found(true, false, true) : undefined;
  if (CONTRACTION.test(token)) return found(true, token.endsWith("'d"), true);
  if (/^\p{L}[\p{L}.-]*'s$/u.test(token)) return saysOfIt(tokens, at) ? found(true, false, true) : undefined;
  const form = verbForm(token);
  if (form === undefined || form === 'ing' || form === 'participle') return undefined;
  if (DETERMINES.test(prev) && !COUNTS_SUBJECTS.test(prev)) return undefined;
  switch (form) {
    case 'auxiliary':
      return found(true, isPast(token), true);
    case 'past':
      return PREPOSITION.test(prev) ? undefined : found(true);
    case 'present':
      if (PREPOSITION.test(prev) || COUNTS_SUBJECTS.test(prev) || isSeparator(prev) || /[^s]s$/.test(prev)) return undefined;
      return found(!OFTEN_A_NOUN.test(token) || startsObject(next) || PREPOSITION.test(next));
    case 'base':
      if (!/[^s']s$/.test(prev) && !COUNTS_SUBJECTS.test(prev) && !tokens.slice(Math.max(0, at - 4), at).includes('and'))
        return undefined;
      return found(!OFTEN_A_NOUN.test(token) || startsObject(next), false);
    case 'past or participle': {
      const before = ADVERB.test(prev) ? (tokens[at - 2] ?? '') : prev;
      if (before === '' || DETERMINES.test(before) || PREPOSITION.test(before) || isSeparator(before) || next === 'by')
        return COUNTS_SUBJECTS.test(before) && next !== 'by' ? found(startsObject(next)) : undefined;
      // "a slipped disc", "two badly damaged pallets": an adjective between the article and its noun.
      if (JOINS.test(before)) return undefined;
      return found(startsObject(next) || verbForm(next) === 'ing');
    }
  }
}

/** "the board's asked the co-founder", not "the board's leaked minutes". */
function saysOfIt(tokens: readonly string[], at: number): boolean {
  let verb = at + 1;
  while (ADVERB.test(tokens[verb] ?? '')) verb++;
  const token = tokens[verb] ?? '';
  if (/^(?:an?|the|my|our|now|been|got|gone|not|going|getting|being|having|in|on|at|out|off|after|about|to)$/.test(token))
    return true;
  const form = verbForm(token);
  const next = tokens[verb + 1] ?? '';
  return (
    (form === 'ing' || form === 'participle' || form === 'past or participle') &&
    (next === '' ||
      startsObject(next) ||
      PREPOSITION.test(next) ||
      ADVERB.test(next) ||
      SUBORDINATE.test(next) ||
      isSeparator(next))
  );
}

/** What follows a verb rather than a participle: its object. */
function startsObject(token: string): boolean {
  return (
    (DETERMINES.test(token) && !/^that$/.test(token)) ||
    /^(?:me|us|you|him|them|it|nobody|nothing|everybody|everyone|everything|somebody|someone|something|up|out|down|off|on|away|back|over)$/.test(
      token,
    ) ||
    /^\d|^\p{Sc}/u.test(token) ||
    /^(?:\p{L}+teen|\p{L}+ty|hundreds?|thousands?|dozens?)$/u.test(token)
  );
}
