import { createGate } from './block-keywords';
import { perBlock } from './per-block';
import type { BlockContent } from './types';
import { wordsOf } from './words';

/** Words without which nothing is said to be invented. */
const NEEDLE = /invent|imagin|ficti|made[- ]up|make[- ]believe|pretend|exist|\breal\b|happened|\bnames?\b/i;

const mayDeclare = createGate(NEEDLE);

/** Whether a block says of a draft's people, story or figures as a whole that they are invented: "all of them are made up", "nobody in it exists". */
export const declaresInvention: (block: BlockContent) => boolean = perBlock((block) =>
  anySentence(block, (sentence) => saysSoOfAll(sentence) || SAYS.some((says) => says.test(sentence))),
);

/** Whether a block brings in somebody or something invented: "take an imaginary shop". At the start of a draft, all of it is about that. */
export const introducesInvention: (block: BlockContent) => boolean = perBlock((block) =>
  anySentence(
    block,
    (sentence) => INVENTED_THING.test(sentence) || INVENTED_PEOPLE.test(sentence) || FICTION_TITLE.test(sentence),
  ),
);

/** Whether a block says that people are called by other names than their own. What is told of them may be true all the same. */
export const declaresOtherNames: (block: BlockContent) => boolean = perBlock((block) =>
  anySentence(block, (sentence) => OTHER_NAMES.test(sentence) && !OF_A_PART.test(sentence)),
);

function saysSoOfAll(sentence: string): boolean {
  const said = SAID_INVENTED.exec(sentence);
  if (said === null || !OF_ALL.test(sentence) || OF_NAMES.test(sentence)) return false;
  const rest = sentence.slice(said.index + said[0].length);
  return !OF_LESS.test(sentence.slice(0, said.index)) && !BUT_NOT.test(rest);
}

function anySentence(block: BlockContent, says: (sentence: string) => boolean): boolean {
  if (block.kind === 'gap' || block.kind === 'code' || !mayDeclare(block) || !NEEDLE.test(block.prose)) return false;
  return wordsOf(block).sentences.some(({ start, end }) => {
    const sentence = block.prose.slice(start, end);
    return NEEDLE.test(sentence) && says(sentence);
  });
}

/** "are all invented", and not "was invented in 1957", "is made up of". */
const SAID_INVENTED =
  /(?:(?:\b(?:is|are|been)|(?<!\bwho)['’](?:s|re))(?<!\bwho is)|\b(?:was|were)(?= (?:all |both )?(?:fictional|fictitious|made|imaginary))) (?:(?:all|both|entirely|completely|wholly|purely|totally|also|of course|too|just) ){0,2}(?:invented|fictional|fictitious|made[- ]up|imaginary|make[- ]believe|fiction)\b(?! (?:of|in|by|at|as|on|to|around|during|when)\b)/i;

/** What such a sentence has to be about before it says something of the whole draft. */
const OF_ALL =
  /\b(?:all|both|every(?:one|body|thing)?|people|persons|characters|numbers|figures|story|company|companies|firms?|business|businesses|shop|caf[eé]|couple|family|families|clients?|customers?|owners?|town|village)\b/i;
/** Of names alone: what is told under them may have happened. */
const OF_NAMES = /^(?:\W|all|both|the|of|these|those|their|any|every){0,20}names?\b(?!,| and | or )/i;
/** "… and the sums are not". */
const BUT_NOT = /\b(?:is|are|was|were)(?: not\b|n['’]t\b)|\b(?:is|are) (?:all )?(?:real|true)\b/i;
const OF_LESS =
  /\b(?:none|nothing|not|never|if|half|some|mostly|(?:last|first|second|third) (?:one|example|row|column))\b|n['’]t\b/i;

const SAYS: readonly RegExp[] = [
  /\b(?:nobody|no one|none|nothing) (?:in|of|here|below|above)\b.{1,40}\b(?:exists?|existed|(?:is|are|was|were) (?:a )?real|(?:really |actually )?happened)\b/is,
  /\bdo(?:es)?(?:n['’]t| not) (?:really )?exist,? (?:and |nor )?neither do\b/i,
  /^\W{0,3}\p{Lu}\p{Ll}{1,14}(?:, \p{Lu}\p{Ll}{1,14}){0,3},? and \p{Lu}\p{Ll}{1,14} do(?:n['’]t| not) (?:really |actually )?exist\b/u,
  /\b(?:let me|let['’]s|i['’]ll|i will|i['’]m going to) (?:now )?(?:invent|make up) (?:an?|some|two|three|four|five|my|our)\b/i,
  /\ball (?!(?:the |of the |these )?names?\b(?!,| and | or ))(?:[\p{L}’'-]{2,20},? ){1,6}(?:invented|fictional|fictitious|made[- ]up|imaginary)(?=\s*(?:[.,;:!)*_]|$))/iu,
  // "We've made up three who …".
  /\b(?:i|we)(?:['’]ve| have)? (?:made up|invented|dreamt up|dreamed up) (?:an?|one|two|three|four|five|six|some|these|those) (?:[\p{L}-]{2,12} )?(?:who|people|persons|personas?|characters?|customers?|users?|clients?|patients?|famil(?:y|ies)|couples?)(?!\p{L})/iu,
  /\b(?:with|using|uses?|on|from) (?:numbers|figures|people) (?:that |which )?(?:i|we)(?:['’]ve| have)? (?:invent(?:ed)?|made up)\b/i,
];

/** An example's company, owner, family: "an imaginary courier", "two made-up founders", "my fictional aunt". */
const INVENTED_THING =
  /(?<!\bunder )\b(?:an?|the|two|three|four|five|some|our|my|this|these|their|\d{1,3}) (?:[\p{L}-]{2,14} )?(?:imaginary|fictional|fictitious|made[- ]up|invented|pretend|make[- ]believe) (?!(?:friend|child|audience|enem\w+|lines?|numbers?|units?|world|axis|parts?|problem|excuse)\b)[\p{L}\d]/iu;

/** "A lesson on interest, with pretend people": set off, for one may have worked with invented customers. */
const INVENTED_PEOPLE =
  /(?:^|[,;:(–—] ?)with (?:\p{L}{2,12} )?(?:imaginary|fictional|fictitious|made[- ]up|invented|pretend|make[- ]believe) (?:people|persons|characters|customers|users|clients|couples|families|patients|employees|students|pupils|investors|savers|borrowers|tenants)\b/iu;

const FICTION_TITLE =
  /\b(?:flash|micro|fan|short|serial|original)[- ]?fiction\b|\([^()\n]{0,30}\bfiction(?:al)?\b[^()\n]{0,30}\)|^[\s*_>]{0,4}fiction[.:]?[*_]{0,2}$|^[\s*_>]{0,4}fiction[.:]\s|\(a story\b|\bflash (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** Said of less than the draft. */
const OF_A_PART =
  /\b(?:in|of|from) (?:this|that|the|my|our|these|those) (?:[\p{L}-]{2,12} )?(?:examples?|table|list|quotes?|screenshots?)\b/iu;

const OTHER_NAMES =
  /\bnames? (?:(?:have|has) been |(?:were|was|are|is) (?:all )?)?(?:changed|altered|swapped)\b(?! (?:to|by|hands|from|when|except|but|apart)\b|, (?:some|most|except|but|apart)\b)|\b(?:i|we)(?:['’]ve| have)? (?:changed|altered|swapped) (?:all |most )?(?:of )?(?:the |their |every(?:one|body)['’]s |people['’]s )?names\b|\bnames? (?:(?:is|are|were|have been) )?(?:all |both |of course |also ){0,2}(?:made[- ]up|invented|fictional|fictitious)\b|\bnot (?:his|her|their) real names?\b/i;
