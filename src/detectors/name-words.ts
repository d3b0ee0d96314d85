import { isPublicOrg } from '../core/public-names';
import { classesAround } from '../core/figure-words';
import { perBlock } from '../core/per-block';
import { learntNames, leastWordsAlone, nameWordScore, type NameLabel } from '../core/name-model';
import { hashOf, salted, wordClassesOf, type Feature } from '../core/statement-features';
import type { BlockContent, Match, Span } from '../core/types';
import { wordsOf } from '../core/words';
import { namesOf, tokensOf, type Name, type Token } from './personal/person-tokens';

/** A word or several in capitals that may be a name, and what it and the words around it say for each kind of name. */
interface NamePlace extends Span {
  readonly words: Readonly<Record<NameLabel, number>>;
}

/** How many words to each side of a name count by their place. */
const REACH = 3;

const END = hashOf('<end>');

/** What may be a name in a block, in order. */
const namesIn = perBlock((block): readonly NamePlace[] =>
  nameFeaturesIn(block).map(({ start, end, features }) => {
    const scoreOf = (label: NameLabel): number => nameWordScore(features, learntNames(label).words);
    return { start, end, words: { person: scoreOf('person'), codename: scoreOf('codename') } };
  }),
);

/** What the words around a match say for its being a name of this kind; undefined where none starts at its start. */
export function wordsAt(block: BlockContent, start: number, label: NameLabel): number | undefined {
  return namesIn(block).find((place) => place.start === start)?.words[label];
}

/** Code names that no cue speaks for, but the words around them: `taken` are the starts of those that have cues. */
export function* uncuedCodeNames(block: BlockContent, taken: ReadonlySet<number>): Generator<Match> {
  const least = leastWordsAlone('codename');
  for (const { start, end, words } of namesIn(block))
    if (words.codename >= least && !taken.has(start))
      yield { start, end, confidence: 'possible', because: BECAUSE, cues: [], words: words.codename };
}

const BECAUSE = 'the words around it are those around the names of projects';

/** The same places with the features that are weighed, as hashes. */
export function nameFeaturesIn(block: BlockContent): readonly (Span & { readonly features: readonly Feature[] })[] {
  if (block.kind === 'gap' || block.kind === 'code') return [];
  const tokens = tokensOf(block);
  return namesOf(block).map((name) => ({
    start: (tokens[name.from] as Token).start,
    end: (tokens[name.to - 1] as Token).end,
    features: featuresOf(block, tokens, name),
  }));
}

/** Salts of the features, apart from those of figure-words.ts. */
const SALT = {
  form: 60,
  given: 61,
  kind: 62,
  length: 63,
  title: 64,
  signs: 65,
  ending: 66,
  start: 67,
  word: 68,
  opening: 69,
  sentence: 70,
  /** Places of neighbours: 71 to 73 before, 74 to 76 after. */
  place: 71,
} as const;

const LONGEST = 8;

function featuresOf(
  block: BlockContent,
  tokens: readonly Token[],
  { from, to, given, title, lowerCase }: Name,
): readonly Feature[] {
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
  const lead = title ?? from;
  const classes = wordClassesOf(block);
  const classAt = (at: number): Feature => (tokens[at]?.sentence === first.sentence ? (classes[at] ?? END) : END);
  const shape = (given === 'strong' ? 1 : given === 'weak' ? 2 : 0) + 4 * (first.opens && title === undefined ? 1 : 0);
  const gap = block.prose.slice(last.end, tokens[to]?.start ?? last.end + 4).replace(/^['’]s?/, '');
  const [before, after] = [signOf((tokens[lead] as Token).gap.trimEnd(), -1), signOf(gap.trimStart(), 0)];
  const next = classAt(to);
  const shouted = /^\p{Lu}{2,}$/u.test(first.text);
  const features: Feature[] = [
    salted(shape + 8 * Math.min(to - from, 3), SALT.form),
    salted(shape, SALT.given),
    salted((last.possessive ? 1 : 0) + (lowerCase ? 2 : 0) + (shouted ? 4 : 0), SALT.form),
    salted(hashOf(block.kind), SALT.kind),
    salted(Math.min(LONGEST, first.text.length), SALT.length),
    salted(title === undefined ? 0 : hashOf(tokens[title]?.lower ?? ''), SALT.title),
    salted(before, SALT.signs),
    salted(after + 0x10000, SALT.signs),
    salted(before * 0x10000 + after, SALT.signs),
    salted(Math.imul(next, 31) + before, SALT.opening),
    salted(Math.imul(next, 31) + shape + 0x10000, SALT.opening),
    salted(hashOf(last.lower.slice(-3)), SALT.ending),
    salted(hashOf(last.lower.slice(-2)), SALT.ending),
    salted(hashOf(first.lower.slice(0, 3)), SALT.start),
    salted(hashOf(first.lower), SALT.word),
    salted(
      isPublicOrg(
        tokens
          .slice(from, to)
          .map(({ lower }) => lower)
          .join(' '),
      )
        ? 1
        : 0,
      SALT.word,
    ),
  ];
  for (let away = 0; away < REACH; away++) {
    features.push(salted(classAt(lead - 1 - away), SALT.place + away));
    features.push(salted(classAt(to + away), SALT.place + REACH + away));
  }
  for (const word of classesAround(wordsOf(block).words, classes, from)) features.push(salted(word, SALT.sentence));
  return features;
}

/** The code unit of a sign at one end of what stands between two words; 0 where there is none. */
function signOf(gap: string, at: number): number {
  return gap === '' ? 0 : (gap.at(at) ?? '').charCodeAt(0);
}
