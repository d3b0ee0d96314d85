import { namesOf } from '../../src/core/candidates';
import { NAME_LABELS, type NameEvidence, type NameLabel } from '../../src/core/name-model';
import { parse } from '../../src/core/parse';
import type { BlockMatch } from '../../src/core/looks';
import { createPass } from '../../src/core/pass';
import { sectionsOf } from '../../src/core/sections';
import { finish } from '../../src/core/slices';
import type { Feature } from '../../src/core/statement-features';
import type { Block } from '../../src/core/types';
import { voiceOf } from '../../src/core/voice';
import { DETECTORS } from '../../src/detectors/index';
import { nameFeaturesIn } from '../../src/detectors/name-words';
import type { Marked } from '../support/marked';

/** One name of a training text, taken for one kind of name. */
export interface Example extends Omit<NameEvidence, 'words'> {
  /** The folder or list that it comes from. */
  readonly set: string;
  readonly text: string;
  readonly label: NameLabel;
  /** Of each of its places, see name-words.ts. */
  readonly features: readonly (readonly Feature[])[];
  /** Undefined for a detail of another kind, of which nothing can be learnt. */
  readonly right: boolean | undefined;
}

const NAMING = DETECTORS.filter(({ label, id }) => (NAME_LABELS as readonly string[]).includes(label) && !id.endsWith('/told'));

/** The names of an annotated text, each as every kind of name. */
export function examplesOf({ name, text, marks }: Marked, set: string): readonly Example[] {
  const blocks = parse(text);
  const voice = voiceOf(blocks);
  const hits = finish(createPass(NAMING)(blocks, sectionsOf(blocks), voice));
  const found = new Map(hits.map((hit) => [hit.block, hit.matches]));
  const places = new Map<BlockMatch, { readonly start: number; readonly end: number; readonly features: readonly Feature[] }>();
  const matches = blocks.map((block) => withUncued(block, found.get(block) ?? [], places));
  return namesOf(blocks, matches).flatMap(({ label, points, matches: own }): Example[] => {
    const known = own.flatMap((match) => places.get(match) ?? []);
    if (known.length === 0) return [];
    const labels = known.map(({ start, end }) => marks.find((mark) => mark.start < end && mark.end > start)?.label);
    const right = labels.includes(label) ? true : labels.every((one) => one === undefined) ? false : undefined;
    const features = known.map((place) => place.features);
    return [{ set, text: name, label: label as NameLabel, points, places: known.length, features, right }];
  });
}

/** The matches of a block that have cues, and for each other place of a name one without. `places` is filled with theirs. */
function withUncued(
  { content, start: offset }: Block,
  matches: readonly BlockMatch[],
  places: Map<BlockMatch, { readonly start: number; readonly end: number; readonly features: readonly Feature[] }>,
): readonly BlockMatch[] {
  const cued = matches.filter(({ cues }) => cues !== undefined && cues.length > 0);
  const all = [...cued];
  for (const { start, end, features } of nameFeaturesIn(content)) {
    const place = { start: offset + start, end: offset + end, features };
    for (const detector of NAMING) {
      const own = cued.filter((match) => match.detector === detector && match.start === start);
      const found =
        own.length > 0 ? own : [{ detector, start, end, confidence: 'possible' as const, because: '', cues: [], words: 0 }];
      if (own.length === 0) all.push(...found);
      for (const match of found) places.set(match, place);
    }
  }
  return all;
}
