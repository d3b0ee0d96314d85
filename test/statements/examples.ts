import { parse } from '../../src/core/parse';
import { sentenceFeaturesOf, wordFeaturesOf, type Feature } from '../../src/core/statement-features';
import type { Profile } from '../../src/core/types';
import { decideCandidates } from '../../src/core/candidates';
import { createPass } from '../../src/core/pass';
import { sectionsOf } from '../../src/core/sections';
import { finish } from '../../src/core/slices';
import { nameSigns } from '../../src/core/statement-model';
import { countOf, isRead, type FoundCount } from '../../src/core/evidence';
import { voiceOf } from '../../src/core/voice';
import { DETECTORS } from '../../src/detectors';
import type { Marked } from '../support/marked';
import { wordsOf } from '../../src/core/words';

/** One sentence of a training text. */
export interface Example {
  /** The folder or list that it comes from. */
  readonly set: string;
  /** The text, so that all sentences of a text are held back together. */
  readonly text: string;
  /** Classes of its words. */
  readonly classes: readonly Feature[];
  readonly features: readonly Feature[];
  readonly profile: Profile;
  /** What the other detectors find in it, and in its whole draft. */
  readonly found: FoundCount;
  readonly foundInDraft: FoundCount;
  /** The labels of the details in it. */
  readonly labels: readonly string[];
  readonly words: readonly ExampleWord[];
}

export interface ExampleWord {
  readonly features: readonly Feature[];
  readonly label: string | undefined;
  /** Which detail of the text it is part of; -1 for none. */
  readonly mark: number;
}

const OTHERS = DETECTORS.filter(({ givesWay }) => givesWay !== true);

/** The sentences of an annotated text. */
export function examplesOf({ name, text, marks }: Marked, set: string): readonly Example[] {
  const blocks = parse(text);
  const voice = voiceOf(blocks);
  const hits = finish(createPass(OTHERS)(blocks, sectionsOf(blocks), voice));
  const found = new Map(hits.map((hit) => [hit.block, hit.matches]));
  const matches = decideCandidates(
    blocks,
    blocks.map((block) => found.get(block) ?? []),
    () => nameSigns(voice),
  );
  const foundInDraft = countOf(matches.flat());
  return blocks.flatMap(({ content, start: offset }, index) => {
    if (!isRead(content)) return [];
    const { words, sentences } = wordsOf(content);
    return sentenceFeaturesOf(content).map((sentence, at): Example => {
      const { start: from = 0, end: to = 0 } = sentences[at] ?? {};
      const own = words.slice(sentence.from, sentence.to);
      const exampleWords = own.map(({ start, end }, place): ExampleWord => {
        const mark = marks.findIndex((one) => one.start < offset + end && one.end > offset + start);
        return {
          features: set === 'posts' ? [] : wordFeaturesOf(sentence, words, sentence.from + place),
          label: marks[mark]?.label,
          mark,
        };
      });
      return {
        set,
        text: `${set} ${name}`,
        classes: sentence.words,
        features: sentence.features,
        profile: voice.profile,
        found: countOf((matches[index] ?? []).filter(({ start, end }) => start < to && end > from)),
        foundInDraft,
        labels: [...new Set(exampleWords.flatMap(({ label }) => (label === undefined ? [] : [label])))],
        words: exampleWords,
      };
    });
  });
}
