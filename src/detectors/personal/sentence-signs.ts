import { perBlock, perContext } from '../../core/per-block';
import { supposedIn } from '../../core/supposed';
import type { BlockContent } from '../../core/types';
import { wordsOf } from '../../core/words';
import { FICTION, HYPOTHESIS, IN_PRINT, OF_ANIMALS, SAYINGS, UNREAL } from './person-words';

/** What a sentence, and the block around it, says of the people named in it. */
export interface SentenceSigns {
  /** A year before 1900. */
  readonly longAgo: boolean;
  /** A year before 1900 in the sentence before, and the author in neither. */
  readonly afterLongAgo: boolean;
  /** The block tells of somebody born before 1920. */
  readonly biography: boolean;
  /** A year of the last century, or of the first decade of this one. */
  readonly lastCentury: boolean;
  /** The author speaks of themselves. */
  readonly firstPerson: boolean;
  /** Something is said to be the author's, or done to them. */
  readonly mine: boolean;
  /** A scholarly citation. */
  readonly cited: boolean;
  readonly fiction: boolean;
  readonly hypothesis: boolean;
  /** It stands in what is only supposed. */
  readonly supposed: boolean;
  /** Somebody's words in a report, a ruling or the press. */
  readonly inPrint: boolean;
  /** A set phrase with names in it. */
  readonly saying: boolean;
  /** An animal or a sourdough is spoken of, here or in the next sentence. */
  readonly animal: 'here' | 'next' | undefined;
  /** Somebody is said to be invented, here or in the next sentence. */
  readonly unreal: boolean;
}

const signsBySentence = perContext(() => new Map<number, SentenceSigns>());

/** The signs of one sentence of a block. Computed once for all names in it. */
export function signsOf(block: BlockContent, index: number): SentenceSigns {
  const known = signsBySentence(block);
  let signs = known.get(index);
  if (signs === undefined) known.set(index, (signs = read(block, index)));
  return signs;
}

/** Years, and no groups of longer numbers. */
const LONG_AGO = /(?<![\d.,:/-])(?<!\d )1[0-8]\d\d(?![\d:/]|[ .,-]\d)/;
const LAST_CENTURY = /(?<![\d.,:/!@#*_-])(?<!\d )(?:19\d\d|200\d)(?![\d:/]|[ .,-]\d)/;
const FIRST_PERSON = /\b(?:i|we|my|our|me|us|i'm|i've|i'd|we've|we're)\b/i;
const MINE = /\b(?:my|our|me|us)\b/i;
const CITED = /\bet al\b|\bph\.?d\b/i;

const BORN_LONG_AGO = /\bborn (?:on|in|at) [^.!?\n]{0,40}\b1(?:[0-8]\d|9[01])\d\b/;
const isBiography = perBlock(({ prose }): boolean => prose.includes('born') && BORN_LONG_AGO.test(prose));

function read(block: BlockContent, index: number): SentenceSigns {
  const span = wordsOf(block).sentences[index];
  const sentence = span === undefined ? '' : block.prose.slice(span.start, span.end);
  const before = wordsOf(block).sentences[index - 1];
  const last = before === undefined ? '' : block.prose.slice(before.start, before.end);
  const after = wordsOf(block).sentences[index + 1];
  const next = after === undefined ? '' : block.prose.slice(after.start, after.end);
  return {
    longAgo: LONG_AGO.test(sentence),
    afterLongAgo: LONG_AGO.test(last) && !FIRST_PERSON.test(last) && !FIRST_PERSON.test(sentence),
    biography: isBiography(block),
    lastCentury: LAST_CENTURY.test(sentence),
    firstPerson: FIRST_PERSON.test(sentence),
    mine: MINE.test(sentence),
    cited: CITED.test(sentence),
    fiction: FICTION.test(sentence) || FICTION.test(block.heading),
    hypothesis:
      HYPOTHESIS.test(sentence) || HYPOTHESIS.test(next) || (block.kind === 'list-item' && HYPOTHESIS.test(block.before)),
    supposed: supposedIn(block)[index] === true,
    inPrint: IN_PRINT.test(sentence),
    saying: SAYINGS.test(sentence),
    animal: OF_ANIMALS.test(sentence) ? 'here' : OF_ANIMALS.test(next) ? 'next' : undefined,
    unreal: UNREAL.test(sentence) || UNREAL.test(next),
  };
}
