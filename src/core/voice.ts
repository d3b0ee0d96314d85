import { eachMatch } from './each-match';
import { declaresInvention, declaresOtherNames, introducesInvention } from './invented';
import { perBlock } from './per-block';
import { profileOf, readForProfile } from './profile';
import { perSection, sectionsOf, type Section } from './sections';
import type { Slices } from './slices';
import type { Block, Voice } from './types';

/** Front-matter keys whose values name the author. */
const AUTHOR_KEY = /^(?:author|authors|byline|by|writer|creator)(?:\.(?:name|title))?$|^holdout\.author$/;

/** What the whole draft says about its author. Coarse, so that an edit hardly ever changes it. Each fact is worked out when it is asked for. */
export function voiceOf(blocks: readonly Block[], sections: readonly Section[] = sectionsOf(blocks)): Voice {
  return new LazyVoice(blocks, sections);
}

/**
 * Reads what a voice may be asked for, and remembers it by block. Yields where a host can pause: some facts rest on all blocks, and are asked for at
 * once.
 */
export function* readForVoice(blocks: readonly Block[], sections: readonly Section[]): Slices<void> {
  yield* readForProfile(blocks);
  let pause = SLICE;
  for (const section of sections) {
    if (hasBeenRead.has(section)) continue;
    for (const content of section.contents) {
      if (content.kind === 'gap') continue;
      declaresInvention(content);
      declaresOtherNames(content);
      pause -= content.text.length;
      if (pause > 0) continue;
      pause = SLICE;
      yield;
    }
    hasBeenRead.add(section);
  }
}

const hasBeenRead = new WeakSet<Section>();

/** Characters to look at between pauses. */
const SLICE = 4_000;

/** A class, for each object that is written with getters is of a hidden class of its own; see `Slices`. */
class LazyVoice implements Voice {
  readonly #blocks: readonly Block[];
  readonly #sections: readonly Section[];
  #authors: Voice['authors'] | undefined;
  #past: boolean | undefined;
  #invented: boolean | undefined;
  #embargoed: boolean | undefined;
  #renamed: boolean | undefined;
  #profile: Voice['profile'] | undefined;

  constructor(blocks: readonly Block[], sections: readonly Section[]) {
    this.#blocks = blocks;
    this.#sections = sections;
  }

  get authors(): Voice['authors'] {
    return (this.#authors ??= authorsOf(this.#blocks));
  }

  get past(): boolean {
    return (this.#past ??= isPast(this.#sections));
  }

  get invented(): Voice['invented'] {
    return (this.#invented ??= isInvented(this.#blocks, this.#sections));
  }

  get embargoed(): Voice['embargoed'] {
    return (this.#embargoed ??= isEmbargoed(this.#blocks));
  }

  get renamed(): Voice['renamed'] {
    return (this.#renamed ??= this.#sections.some(anyRenames));
  }

  get profile(): Voice['profile'] {
    return (this.#profile ??= profileOf(this.#blocks));
  }
}

function authorsOf(blocks: readonly Block[]): Voice['authors'] {
  const top = blocks[0]?.content;
  const front = top?.kind === 'front-matter' ? top : undefined;
  const authors = (front?.parts ?? [])
    .filter((part) => AUTHOR_KEY.test(part.key ?? ''))
    .map(
      (part) =>
        front?.text
          .slice(part.start, part.end)
          .replace(/^["']|["']$/g, '')
          .toLowerCase() ?? '',
    );
  return authors.filter((author) => author !== '');
}

/** How many different years before 1990 make a draft one about the past. */
const PAST_YEARS = 2;

const PAST_YEAR = /(?<![\d.,:/-])1[0-9]\d\d(?![\d:/]|[.,-]\d)/g;

function isPast(sections: readonly Section[]): boolean {
  const years = new Set<string>();
  for (const section of sections) {
    for (const year of allPastYears(section)) years.add(year);
    if (years.size >= PAST_YEARS) return true;
  }
  return false;
}

const allPastYears = perSection((contents): readonly string[] => [
  ...new Set(contents.flatMap((content) => (content.kind === 'gap' || content.kind === 'code' ? NO_YEARS : pastYears(content)))),
]);

const pastYears = perBlock(({ prose }): readonly string[] => {
  const years = [...eachMatch(PAST_YEAR, prose)].map(([year]) => year).filter((year) => year > '1499' && year < '1990');
  return years.length === 0 ? NO_YEARS : years;
});

const NO_YEARS: readonly string[] = [];

/** How many blocks of a draft may hold its embargo; a blank line is one, too. */
const TOP = 6;
const EMBARGO = /\bembargo(?:ed)?\b|\bnot for (?:publication|release) (?:before|until)\b|\bhold for release\b/i;

function isEmbargoed(blocks: readonly Block[]): boolean {
  return blocks.slice(0, TOP).some(({ content }) => content.kind !== 'gap' && EMBARGO.test(content.prose));
}

/** The start of a draft, in code units of what its readers read: what is brought in there, the draft is about. */
const START = 700;

function isInvented(blocks: readonly Block[], sections: readonly Section[]): boolean {
  if (sections.some(anyInvents)) return true;
  let read = 0;
  for (const { content } of blocks) {
    if (read >= START) return false;
    if (introducesInvention(content)) return true;
    if (content.kind !== 'gap') read += content.prose.length;
  }
  return false;
}

const anyInvents = perSection((contents) => contents.some(declaresInvention));
const anyRenames = perSection((contents) => contents.some(declaresOtherNames));
