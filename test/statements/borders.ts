/**
 * Learns where phrases that tell something start and end, and writes src/core/phrase-border-weights.ts:
 *
 *     npx tsx test/statements/borders.ts [--check]
 *
 * For each run of words that scores high, and overlaps a mark, the true start is one of the places near the run's start, and so for the end:
 * the weights are those of a softmax over these places. Scores of words are of models that have not seen their text, since those of the model
 * that is shipped would be too good for the texts it was fitted to. `--check` writes nothing, leaves out a fourth of the texts and says how many
 * starts and ends are right in these.
 */
import { writeFileSync } from 'node:fs';
import { isRead } from '../../src/core/evidence';
import {
  borderAt,
  SIGNS,
  WORD_KINDS,
  type Border,
  type SentencePieces,
  type Side,
  type SideWeights,
} from '../../src/core/phrase-borders';
import { parse } from '../../src/core/parse';
import { hashOf, sentenceFeaturesOf, wordFeaturesOf, type Feature } from '../../src/core/statement-features';
import { markScore, TOLD, type Told } from '../../src/core/statement-model';
import { runsOf } from '../../src/core/statements';
import { INWARD, OUTWARD, phrasesAround, type Run } from '../../src/core/told-phrase';
import { wordsOf } from '../../src/core/words';
import { markedBundles, markedDrafts, markedLines, type Marked } from '../support/marked';
import { FRAGMENTS } from './fragments';
import { learnt, shuffled, step } from './gradient';
import { fitMarks } from './marks';
import { isOf } from './told';

const SHARED = '../shared';
const FOLDS = 4;
const TURNS = 4;
const PENALTY = 1e-4;

/** A sentence that tells something, with which of its words are marked. */
interface Telling {
  readonly told: Told;
  /** Texts of one fold are held back together. */
  readonly fold: number;
  readonly pieces: SentencePieces;
  readonly marks: readonly Run[];
  readonly features: readonly (readonly Feature[])[];
}

/** A run and the mark that it overlaps most. */
interface Placed {
  readonly fold: number;
  readonly pieces: SentencePieces;
  readonly scores: readonly number[];
  readonly run: Run;
  readonly mark: Run;
}

function main(): void {
  const texts = [
    ...['a', 'b', 'c'].flatMap((folder) => markedDrafts(`${SHARED}/drafts-more/${folder}`)),
    ...markedDrafts('test/drafts-learn'),
    ...markedBundles('test/learn'),
    ...FRAGMENTS.flatMap(markedLines),
  ];
  const telling = texts.flatMap(tellingIn);
  const placed = TOLD.flatMap((told) => {
    const own = telling.filter((sentence) => sentence.told === told);
    return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => placedIn(own, fold));
  });
  if (!process.argv.includes('--check')) {
    writeFileSync('src/core/phrase-border-weights.ts', tableOf({ start: fit(placed, 'start'), end: fit(placed, 'end') }));
    return;
  }
  const known = placed.filter(({ fold }) => fold > 0);
  const held = placed.filter(({ fold }) => fold === 0);
  const weights = { start: fit(known, 'start'), end: fit(known, 'end') };
  const found = held.map(({ pieces, scores, run }) => phrasesAround({ pieces, scores }, [run], weights)[0]?.phrase ?? run);
  const share = (isRight: (phrase: Run, mark: Run) => boolean, of: readonly Run[]): string =>
    `${((100 * held.filter(({ mark }, index) => isRight(of[index] as Run, mark)).length) / held.length).toFixed(1)} %`;
  for (const [name, of] of [
    ['runs', held.map(({ run }) => run)],
    ['phrases', found],
  ] as const) {
    const start = share((phrase, mark) => phrase.first === mark.first, of);
    const end = share((phrase, mark) => phrase.last === mark.last, of);
    process.stdout.write(`${held.length} ${name}: start right ${start}, end right ${end}\n`);
  }
}

/** The sentences of a text that tell something of a company, and those that tell something of a person. */
function tellingIn({ name, text, marks }: Marked): readonly Telling[] {
  return parse(text).flatMap(({ content, start: offset }) => {
    if (!isRead(content)) return [];
    const { words } = wordsOf(content);
    return sentenceFeaturesOf(content).flatMap((sentence) => {
      const own = words.slice(sentence.from, sentence.from + sentence.classes.length);
      return TOLD.flatMap((told): readonly Telling[] => {
        const runs = marks
          .filter(({ label }) => isOf(told, label))
          .map(({ start, end }) => runOf(own.map((word) => offset + word.start < end && offset + word.end > start)))
          .filter((run) => run !== undefined);
        if (runs.length === 0) return [];
        const features = own.map((_, at) => wordFeaturesOf(sentence, words, sentence.from + at));
        const pieces = { block: content, words: own, opens: new Set<number>() };
        return [{ told, fold: hashOf(name) % FOLDS, pieces, marks: runs, features }];
      });
    });
  });
}

function runOf(isIn: readonly boolean[]): Run | undefined {
  const first = isIn.indexOf(true);
  return first < 0 ? undefined : { first, last: isIn.lastIndexOf(true) };
}

/** The runs in the sentences of one fold, by a model that was fitted to the others. */
function placedIn(telling: readonly Telling[], fold: number): readonly Placed[] {
  const model = fitMarks(
    telling
      .filter((sentence) => sentence.fold !== fold)
      .map(({ features, marks }) =>
        features.map((own, at) => ({ features: own, isMarked: marks.some(({ first, last }) => first <= at && at <= last) })),
      ),
  );
  return telling
    .filter((sentence) => sentence.fold === fold)
    .flatMap(({ pieces, marks, features }) => {
      const scores = features.map((own) => markScore(own, model));
      return runsOf(scores).flatMap((run): readonly Placed[] => {
        const shared = ({ first, last }: Run): number => Math.min(last, run.last) - Math.max(first, run.first) + 1;
        const mark = [...marks].sort((one, other) => shared(other) - shared(one))[0];
        return mark === undefined || shared(mark) < 1 ? [] : [{ fold, pieces, scores, run, mark }];
      });
    });
}

/** A place where a phrase may start or end: its border, the scores it takes in (or leaves out, below 0), and how far off it is. */
interface Place {
  readonly border: Border;
  readonly gained: number;
  readonly outward: number;
  readonly inward: number;
}

interface Choice {
  readonly places: readonly Place[];
  readonly right: number;
}

function choicesOf(placed: readonly Placed[], side: Side): readonly Choice[] {
  return placed.flatMap(({ pieces, scores, run, mark }): readonly Choice[] => {
    const places: Place[] = [];
    const out = side === 'start' ? -1 : 1;
    const from = side === 'start' ? run.first : run.last;
    const truth = side === 'start' ? mark.first : mark.last;
    let right = -1;
    for (let off = -Math.min(INWARD, run.last - run.first); off <= OUTWARD; off++) {
      const at = from + out * off;
      if (at < 0 || at >= pieces.words.length) break;
      let gained = 0;
      for (let step = 1; step <= off; step++) gained += scores[from + out * step] ?? 0;
      for (let step = 0; step > off; step--) gained -= scores[from + out * step] ?? 0;
      if (at === truth) right = places.length;
      const border = borderAt(pieces, side === 'start' ? at : at + 1);
      places.push({ border, gained, outward: Math.max(0, off), inward: Math.max(0, -off) });
      if (off >= 0 && border.sign === 'edge') break;
    }
    return right < 0 ? [] : [{ places, right }];
  });
}

/** Where the weights of one side stand in a list of all: of the score, of words outward and inward, of signs, of the kinds before and after. */
const SIGNS_AT = 3;
const BEFORE_AT = SIGNS_AT + SIGNS.length;
const AFTER_AT = BEFORE_AT + WORD_KINDS.length;
const SIZE = AFTER_AT + WORD_KINDS.length;

/** What of the list speaks for a place, and how much. */
function termsOf({ border: { sign, before, after }, gained, outward, inward }: Place): readonly (readonly [number, number])[] {
  return [
    [0, gained],
    [1, outward],
    [2, inward],
    [SIGNS_AT + SIGNS.indexOf(sign), 1],
    ...(before === undefined ? [] : [[BEFORE_AT + WORD_KINDS.indexOf(before), 1] as const]),
    ...(after === undefined ? [] : [[AFTER_AT + WORD_KINDS.indexOf(after), 1] as const]),
  ];
}

function fit(placed: readonly Placed[], side: Side): SideWeights {
  const all = learnt(SIZE);
  const choices = choicesOf(placed, side);
  for (let turn = 0; turn < TURNS; turn++) {
    for (const index of shuffled(choices.length, 17 + turn)) {
      const { places, right } = choices[index] as Choice;
      const terms = places.map(termsOf);
      const raised = terms.map((own) =>
        Math.exp(own.reduce((sum, [term, value]) => sum + (all.weights[term] as number) * value, 0)),
      );
      const total = raised.reduce((sum, value) => sum + value, 0);
      const gradient = new Float32Array(SIZE);
      terms.forEach((own, at) => {
        const error = (raised[at] as number) / total - (at === right ? 1 : 0);
        for (const [term, value] of own) gradient[term] = (gradient[term] as number) + error * value;
      });
      gradient.forEach((slope, term) => slope !== 0 && step(all, [term, slope], PENALTY));
    }
  }
  const [score = 0, outward = 0, inward = 0] = all.weights;
  const table = <Name extends string>(names: readonly Name[], from: number): Record<Name, number> =>
    Object.fromEntries(names.map((name, at) => [name, all.weights[from + at]])) as Record<Name, number>;
  return {
    score,
    outward,
    inward,
    signs: table(SIGNS, SIGNS_AT),
    before: table(WORD_KINDS, BEFORE_AT),
    after: table(WORD_KINDS, AFTER_AT),
  };
}

function tableOf(weights: Readonly<Record<Side, SideWeights>>): string {
  const short = (value: number): string => String(Number(value.toFixed(2)));
  const record = (values: Readonly<Record<string, number>>): string =>
    `{ ${Object.entries(values)
      .map(([name, value]) => `${name}: ${short(value)}`)
      .join(', ')} }`;
  const side = ({ score, outward, inward, signs, before, after }: SideWeights): string =>
    `{ score: ${short(score)}, outward: ${short(outward)}, inward: ${short(inward)}, signs: ${record(signs)}, before: ${record(before)}, after: ${record(after)} }`;
  return [
    "import type { Side, SideWeights } from './phrase-borders';",
    '',
    '/**',
    ' * What speaks for a phrase that tells something starting, or ending, at a border, see phrase-borders.ts. Learnt by',
    ' * test/statements/borders.ts, which says from what and how; not edited by hand.',
    ' */',
    'export const PHRASE_BORDER_WEIGHTS: Readonly<Record<Side, SideWeights>> = {',
    `start: ${side(weights.start)},`,
    `end: ${side(weights.end)},`,
    '};',
    '',
  ].join('\n');
}

main();
