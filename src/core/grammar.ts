/** English around a replacement: articles, possessives, sentence starts, what follows. Everything is bounded and linear. */

const SAID_WITH_VOWEL = /^(?:[aeiou8]|ho(?:ur|nest|nou?r)|11\b|18\b)/i;
const SAID_WITH_CONSONANT = /^(?:uni|use|usu|eu|one\b|once\b|u[^a-z])/i;
const SPELLED_OUT = /^[AEFHIL-ORSX](?=[A-Z\d]|$|\s)/;

/** `a` or `an`, by how the next word is said. Brackets and marks are not said. */
export function articleFor(phrase: string): 'a' | 'an' {
  const said = phrase.replace(/^[^\p{L}\p{N}]+/u, '');
  const word = /^[\p{L}\p{N}]+/u.exec(said)?.[0] ?? '';
  if (word.length > 1 && word === word.toUpperCase() && /^[A-Z]+$/.test(word)) return SPELLED_OUT.test(word) ? 'an' : 'a';
  return SAID_WITH_VOWEL.test(said) && !SAID_WITH_CONSONANT.test(said) ? 'an' : 'a';
}

/** With its first letter in upper case; a phrase that starts with a bracket or a digit stays. */
export function capitalised(phrase: string): string {
  return /^\p{Ll}/u.test(phrase) ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
}

/** Without the article it starts with. */
export function withoutArticle(phrase: string): string {
  return phrase.replace(/^(?:an?|the) /i, '');
}

export const DETERMINER =
  /(?:^|[^\p{L}\p{N}])(?:an?|the|my|our|your|his|her|their|its|this|these|those|every|each|no|another|whose|one|(?!(?:it|he|she|that|there|what|who|here|let|where|how|one)['’])\p{L}+['’]s)[ \t][*_"“'‘([~]{0,4}$/iu;
const ADJECTIVE_AFTER_DETERMINER =
  /(?:^|[^\p{L}])(?:an?|the|my|our|your|his|her|their|its|this|that|every|each|no)\s(?:big|bigger|biggest|small|new|newest|old|oldest|former|first|last|next|other|whole|entire|largest|main|only|same|dear|good|late|little|young|flat|fixed|total|annual|monthly|single)[ \t][*_"“]{0,3}$/iu;

/** An article or a possessive stands right before (an adjective may stand between), so the phrase brings none of its own. */
export function followsDeterminer(before: string): boolean {
  const tail = before.slice(-40);
  return DETERMINER.test(tail) || ADJECTIVE_AFTER_DETERMINER.test(tail);
}

/** Markdown before the first word of a line: quotes, bullets, numbers, heading and emphasis marks, emoji. */
const LINE_OPENING =
  /^[\s>]*(?:(?:[\-+*•–→·✘✓\p{Extended_Pictographic}]|#{1,6}|\d{1,3}[.)/]|\([\da-z]{1,2}\))[\uFE0F\u20E3\s]{0,4}){0,4}(?:\[[ x]\]\s)?[*_~"“'‘([|\s]{0,8}$/iu;
const SENTENCE_OPENING = /[.!?…]["”’)*_]{0,3}\s+["“‘([*_]{0,3}$/u;

/** `before` is the line up to the phrase: true when the phrase opens a line or a sentence. */
export function opensSentence(before: string): boolean {
  if (SENTENCE_OPENING.test(before.slice(-12)))
    return !/\b(?:e\.g|i\.e|vs|approx|mr|mrs|ms|dr|no|st)\.\s+$/i.test(before.slice(-12));
  return before.length < 60 && LINE_OPENING.test(before);
}

const WORD_BEFORE = /([\p{L}\p{N}'’-]{1,30})[ \t\u00A0][*_"“‘(~]{0,3}$/u;
/** The word right before, in lower case; empty after punctuation or at the line's start. */
export function wordBefore(before: string): string {
  return (WORD_BEFORE.exec(before.slice(-40))?.[1] ?? '').toLowerCase().replaceAll('’', "'");
}

const ADVERB =
  /(?:^|[^\p{L}])(?:also|just|already|still|never|now|not|only|quietly|even|really|finally|then|simply|probably|always|almost|nearly|both|all)[ \t]$/iu;
/** The word before, skipping adverbs: "we've also ⟦been sued⟧" follows "we've". */
export function governorOf(before: string): string {
  let rest = before.slice(-80);
  for (let skipped = 0; skipped < 2 && ADVERB.test(rest); skipped++)
    rest = rest.replace(ADVERB, (found) => (/^\P{L}/u.test(found) ? found.charAt(0) : ''));
  return wordBefore(rest);
}

const WORD_AFTER = /^[*_~]{0,3}[ \t\u00A0][*_~]{0,3}([\p{L}][\p{L}\p{N}'’-]{0,30})/u;
/** The word right after, in lower case; empty before punctuation or at the line's end. */
export function wordAfter(after: string): string {
  return (WORD_AFTER.exec(after.slice(0, 50))?.[1] ?? '').toLowerCase().replaceAll('’', "'");
}

/** Words that end a noun phrase: what follows a figure and is one of these is no noun it belongs to. */
const NO_NOUN = new Set(
  `a an the and or but nor so yet of in on at to for by with from into onto over under up down out off as than then that which who whom whose when where while if because since until till
   before after during per via is are was were be been being am isn't aren't wasn't do does did has have had can could will would shall should may might must went go goes came comes got get gets
   we i you he she they it us me him them this these those now today yesterday tomorrow again too also only just still already yet ago each all both more less most least last next
   it's that's there here not never if though although without within inside between across about around like plus minus instead rather pays paid costs cost makes made took takes gave gives
   says said means meant turned became left right back away every alone together quietly honestly basically net gross
   if once whether although unless even almost nearly how why what`.split(/\s+/),
);

/** The phrase is followed by a noun it modifies: "a ⟦£38k⟧ fixed fee". Only asked after a determiner. */
export function modifiesNext(after: string): boolean {
  const next = wordAfter(after);
  return next !== '' && !NO_NOUN.has(next);
}

export const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "it's",
  "he's",
  "she's",
  "that's",
  "i'm",
  "we're",
  "they're",
  "you're",
  "who's",
]);
export const HAVE = new Set([
  'have',
  'has',
  'had',
  "i've",
  "we've",
  "they've",
  "you've",
  "haven't",
  "hasn't",
  "hadn't",
  "who've",
]);
export const SUBJECT = new Set(['i', 'we', 'they', 'he', 'she', 'you', 'it', 'who', 'which']);
export const AUXILIARY = new Set([
  'to',
  'will',
  'would',
  'can',
  'could',
  'must',
  'should',
  'may',
  'might',
  "i'll",
  "we'll",
  "they'll",
  "he'll",
  "she'll",
  "you'll",
  "won't",
  "can't",
  "couldn't",
  "don't",
  "didn't",
  "doesn't",
  'let',
  "let's",
]);
export const SINGULAR_SUBJECT = new Set(['he', 'she', 'it', 'who', 'which']);
