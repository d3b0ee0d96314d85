import { isNumber, phraseBook, type FoundPhrase, type PhraseBook } from '../../core/phrases';
import { perContext } from '../../core/per-block';
import { sentencesThatMayScore, TOLD_BONUS, toldScoresOf, type StatementLabel } from '../../core/statement-model';
import type { BlockContent, DetectContext, Match } from '../../core/types';
import { whenNeeded } from '../../core/when-needed';
import { wordsOf, type Word } from '../../core/words';
import { DATES, hushedBySign, tellingOf } from './telling';

/**
 * The words of one kind of statement: phrases of core/phrases.ts, one a line, from those that name the thing itself, over those that hardly ever
 * stand in other texts, to those that often do.
 */
export type StatementPhrases = Readonly<Record<'plain' | 'clear' | 'common' | 'vague', string>>;

export interface StatementKind {
  readonly phrases: StatementPhrases;
  readonly label: StatementLabel;
  /** What any statement of this kind starts from. */
  readonly base: number;
  /** The end of a sentence that starts with "because". */
  readonly because: string;
  /** True for plans: a date to come or a secret counts more, and a date told as a secret is a statement by itself. */
  readonly planned?: boolean;
}

export interface StatementFinder {
  find(block: BlockContent, context: DetectContext): Generator<Match>;
}

/** All kinds of statements: their phrases are looked up together. */
const kinds: StatementKind[] = [];

interface Entry {
  readonly kind: StatementKind;
  readonly tier: Tier;
}

const book = whenNeeded(() =>
  phraseBook<Entry>(
    kinds.flatMap((kind) =>
      (Object.keys(kind.phrases) as (keyof StatementPhrases)[]).flatMap((tier) =>
        lines(kind.phrases[tier]).map((phrase) => [phrase, { kind, tier }] as const),
      ),
    ),
  ),
);

/** What stands in the sentences of a block that may tell something. */
const phrasesIn = perContext((block) => findIn(block, book()));
const datesIn = perContext((block) => findIn(block, DATES));

function findIn<Found>(block: BlockContent, { find }: PhraseBook<Found>): readonly FoundPhrase<Found>[] {
  if (block.kind === 'code') return NONE;
  const may = sentencesThatMayScore(block, 'company', PHRASE_ENOUGH);
  if (!may.includes(true)) return NONE;
  const { words } = wordsOf(block);
  if (!may.includes(false)) return find(words);
  const found: FoundPhrase<Found>[] = [];
  const mayAt = (at: number): boolean => may[words[at]?.sentence ?? -1] === true;
  for (let from = 0; from < words.length; from++) {
    if (!mayAt(from)) continue;
    let to = from + 1;
    while (mayAt(to)) to++;
    for (const { first, last, entry } of find(words.slice(from, to)))
      found.push({ first: from + first, last: from + last, entry });
    from = to;
  }
  return found;
}

const NONE: readonly never[] = [];

/**
 * Finds clauses that tell of something by their words, and weighs how they are told: as a secret, with a number or a date, as news
 * that everybody has, as advice, as history.
 */
export function statementFinder(kind: StatementKind): StatementFinder {
  kinds.push(kind);
  return {
    *find(block, { voice }) {
      const phrases: FoundPhrase<Tier>[] = [];
      for (const { first, last, entry } of phrasesIn(block))
        if (entry.kind === kind) phrases.push({ first, last, entry: entry.tier });
      if (phrases.length === 0 && kind.planned !== true) return;
      const dates = datesIn(block);
      if (kind.planned === true && dates.length > 0 && isHushed(block))
        phrases.push(...dates.map(({ first, last }) => ({ first, last, entry: 'date' as const })));
      if (phrases.length === 0 || voice.invented) return;
      const { words } = wordsOf(block);
      const scores = toldScoresOf(block, voice);
      let reached = -1;
      for (const phrase of phrases.sort((a, b) => a.first - b.first || b.last - a.last)) {
        if (phrase.last <= reached) continue;
        const scene = sceneOf(block, words, { phrase, dates });
        if (phrase.entry === 'date' && scene.hushed === 0) continue;
        if ((scores[words[phrase.first]?.sentence ?? 0] ?? 0) < PHRASE_ENOUGH) continue;
        if (
          kind.base +
            (TOLD_BONUS[voice.profile.told] ?? 0) +
            weigh(phrase, scene, kind.planned === true) -
            (voice.past ? WEIGHT.past : 0) <
          ENOUGH
        )
          continue;
        const { first, last } = phrase.entry === 'date' ? phrase : clauseAround(block.prose, words, phrase);
        reached = last;
        yield {
          start: words[first]?.start ?? 0,
          end: words[last]?.end ?? 0,
          confidence: 'likely',
          because: reasonFor(kind, scene),
        };
      }
    },
  };
}

type Tier = keyof StatementPhrases | 'date';

/** How much each tier of phrases says. */
const TIER = { plain: 0.9, clear: 0, common: -1.07, vague: -2.14, date: -2.1 } as const satisfies Readonly<Record<Tier, number>>;

/**
 * What each circumstance adds: learned by logistic regression from annotated drafts and published posts and rounded; what tells of the
 * past, of everybody and of what might be counts more than learned, since published posts hold more of it than drafts do. Counts go up
 * to {@link MOST}.
 */
const WEIGHT = {
  hush: 0.77,
  hushBefore: 0.27,
  sign: 0.62,
  number: 0.58,
  ownNumber: 0.82,
  plan: 0.37,
  planBefore: -0.16,
  date: 0.13,
  plannedDate: 0.43,
  plannedHush: 0.52,
  comment: 0.31,
  public: -0.79,
  publicBefore: -0.83,
  publicBlock: -0.75,
  supposed: -0.4,
  general: -0.45,
  history: -1,
  heading: -0.46,
  listItem: -0.4,
  past: 1,
} as const;
const ENOUGH = 0;
/** What the whole sentence of a known phrase must score. See core/statement-model.ts. */
export const PHRASE_ENOUGH = -2.7;
const MOST = 2;

/** How a phrase is told. */
interface Scene {
  /** Cues of secrecy in and around its sentence. */
  readonly hushed: number;
  readonly ownNumber: boolean;
  readonly dated: boolean;
  readonly score: number;
}

interface Place {
  readonly phrase: FoundPhrase<unknown>;
  readonly dates: readonly FoundPhrase<true>[];
}

function sceneOf(block: BlockContent, words: readonly Word[], { phrase, dates }: Place): Scene {
  const sentence = words[phrase.first]?.sentence ?? 0;
  const told = tellingOf(block);
  const here = told.sentences[sentence] ?? told.before;
  const before = told.sentences[sentence - 1] ?? told.before;
  const near = (at: number): boolean => words[at]?.sentence === sentence && at >= phrase.first - 6 && at <= phrase.last + 8;
  const around = words.slice(Math.max(0, phrase.first - 6), phrase.last + 9).filter((word) => word.sentence === sentence);
  const number = around.some(isNumber);
  const dated = dates.some(({ first }) => near(first));
  const sign = hushedBySign(block.prose);
  const start = words[phrase.first]?.start ?? 0;
  const comment = block.parts.find((part) => part.end > start)?.kind === 'comment';
  const most = (count: number): number => Math.min(count, MOST);
  let score =
    WEIGHT.hush * most(here.hush) +
    WEIGHT.hushBefore * most(before.hush) +
    WEIGHT.plan * most(here.plan) +
    WEIGHT.planBefore * most(before.plan) +
    WEIGHT.public * most(here.public) +
    WEIGHT.publicBefore * most(before.public) +
    WEIGHT.supposed * most(here.supposed) +
    WEIGHT.general * most(here.general) +
    WEIGHT.history * most(here.history);
  if (told.public >= 3) score += WEIGHT.publicBlock;
  const ownNumber = number && here.own > 0;
  if (number) score += WEIGHT.number;
  if (ownNumber) score += WEIGHT.ownNumber;
  if (dated) score += WEIGHT.date;
  if (sign) score += WEIGHT.sign;
  if (comment) score += WEIGHT.comment;
  if (block.kind === 'heading') score += WEIGHT.heading;
  if (block.kind === 'list-item') score += WEIGHT.listItem;
  return {
    hushed: here.hush + before.hush + (told.sentences[sentence + 1]?.hush ?? 0) + (sign ? 1 : 0),
    ownNumber,
    dated,
    score,
  };
}

function weigh({ entry }: FoundPhrase<Tier>, scene: Scene, planned: boolean): number {
  const asPlan = planned ? (scene.dated ? WEIGHT.plannedDate : 0) + (scene.hushed > 0 ? WEIGHT.plannedHush : 0) : 0;
  return TIER[entry] + scene.score + asPlan;
}

function isHushed(block: BlockContent): boolean {
  const { sentences, before } = tellingOf(block);
  return before.hush > 0 || hushedBySign(block.prose) || sentences.some(({ hush }) => hush > 0);
}

function reasonFor({ because }: StatementKind, { hushed, ownNumber, dated }: Scene): string {
  if (hushed > 0) return `${because}, and it is told as a secret`;
  if (ownNumber) return `${because}, with a number of the author's own`;
  return dated ? `${because}, with a date` : because;
}

const CLAUSE_END = /[.,;:!?()–—\n]|\s-\s/;
const NEXT_CLAUSE = new Set('and but because so which who when while though although since as then or that if'.split(' '));
const LONGEST_HEAD = 6;
const LONGEST_TAIL = 10;

/** The clause around a phrase: from the comma or conjunction before it to the one after it, of bounded length. */
function clauseAround(
  prose: string,
  words: readonly Word[],
  { first, last }: FoundPhrase<unknown>,
): { first: number; last: number } {
  const joined = (at: number): boolean => {
    const word = words[at];
    const next = words[at + 1];
    return (
      word !== undefined &&
      next !== undefined &&
      word.sentence === next.sentence &&
      !CLAUSE_END.test(prose.slice(word.end, next.start))
    );
  };
  let from = first;
  while (from > first - LONGEST_HEAD && joined(from - 1) && !NEXT_CLAUSE.has(words[from - 1]?.lower ?? '')) from--;
  let to = last;
  while (to < last + LONGEST_TAIL && joined(to) && !NEXT_CLAUSE.has(words[to + 1]?.lower ?? '')) to++;
  return { first: from, last: to };
}

function lines(table: string): readonly string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
