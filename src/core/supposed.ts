import { createGate } from './block-keywords';
import { isGeneralCondition } from './general-condition';
import { createSieve } from './keywords';
import { needleSetsOf } from './needles';
import { perContext } from './per-block';
import type { BlockContent } from './types';
import { wordsOf } from './words';

/** Words without which nothing is supposed. */
const NEEDLE = /suppos|imagin|assum|pretend|pictur|invent|made[- ]up|\bsay\b|\btake\b|argument|example/i;

const ANYBODY = String.raw`(?:(?:you|your|you['’](?:ve|re|d)|somebody|someone|an?|two|three|four|we|our|the|there|each|every|it|they|he|she|\p{Lu}\p{Ll}{2,14})(?![\p{L}\p{N}])|[\d$€£₹¥])`;

/** "Suppose a shop …", "Say you have …", "for argument's sake": what follows is worked out, and is nobody's. */
const OPENS = new RegExp(
  [
    String.raw`(?:^|[.!?:;(]\s{0,4}|\b(?:so|now|and|but|ok|okay|then|next),? )["“*_]{0,3}(?:suppose|supposing|assume|assuming)(?: that| for a (?:moment|second|minute))?,?[: ]\s{0,3}["“*_]{0,3}${ANYBODY}`,
    String.raw`(?:^|[.!?:;(]\s{0,4}|\b(?:so|now|and|but|then|next),? )["“*_]{0,3}(?:imagine|pretend|picture|say)(?: that| for a (?:moment|second|minute))?,? ["“*_]{0,3}you(?:r|['’](?:ve|re|d))?(?![\p{L}\p{N}])`,
    String.raw`\blet(?:['’]?s| us) (?:(?:suppose|assume|pretend|invent)\b|(?:say|take|imagine)(?: that)? you(?:r|['’](?:ve|re|d))?(?![\p{L}\p{N}]))`,
    String.raw`(?:^|[.!?:;(]\s{0,4})["“*_]{0,3}(?:to|for) (?:practi[cs]e|illustrate|illustration|(?:the|an) exercise|see how it works)[^.!?\n]{0,20}, (?:we|i)(?:['’]ll)? invent(?![\p{L}])`,
    String.raw`\bfor (?:the sake of )?argument(?:['’]s sake)?\b|\b(?:worked|made-up|invented|hypothetical) examples?\b`,
  ].join('|'),
  'iu',
);

/** Back to what is so. */
const CLOSES =
  /\b(?:in (?:our|my) [\p{L}]{3,14}\b|(?:at|for) us\b|ours (?:is|was|were|are)|our own|my own (?:number|figure|fee|rate)|in (?:reality|real life)|here(?:['’]s| is) (?:what|how) (?:we|i|ours?)\b|we (?:actually|really)|i (?:actually|really))\b/iu;

/** A heading of an exercise. */
const HEADING = /\b(?:worked examples?|(?:made-up|invented|hypothetical) (?:examples?|versions?|numbers|figures|case))\b/i;

const mayOpen = createSieve([NEEDLE], ({ source }) => needleSetsOf(source));
const mayOpenIn = createGate(NEEDLE);

/** Of each sentence of a block, whether what it tells is only supposed: in it, or in those before it, something is assumed to reckon with. */
export const supposedIn: (block: BlockContent) => readonly boolean[] = perContext((block) => {
  const { sentences } = wordsOf(block);
  let supposed =
    HEADING.test(block.heading) || (mayOpen(block.before).length > 0 && NEEDLE.test(block.before) && isOpen(block.before));
  const mayOpenHere = mayOpenIn(block);
  const mayCondition = block.prose.includes('if ') || block.prose.includes('If ');
  if (!supposed && !mayOpenHere && !mayCondition) return sentences.map(() => false);
  return sentences.map(({ start, end }) => {
    const sentence = block.prose.slice(start, end);
    if (CLOSES.test(sentence)) supposed = false;
    if (mayOpenHere && NEEDLE.test(sentence) && OPENS.test(sentence)) supposed = true;
    return supposed || (mayCondition && isGeneralCondition(sentence));
  });
});

/** True where the last supposition of some words is not taken back in them. */
function isOpen(words: string): boolean {
  const opening = OPENS.exec(words);
  return opening !== null && !CLOSES.test(words.slice(opening.index));
}
