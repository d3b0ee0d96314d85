import type { Block, BlockContent } from './types';

/**
 * A stretch of a draft's blocks: the same object from one scan to the next for as long as the contents in it are, wherever they move to. What
 * rests on the whole draft is worked out by section, for at each keystroke a long draft has thousands of blocks, and all but a few are as they were.
 */
export interface Section {
  readonly contents: readonly BlockContent[];
  /** What has been worked out of it, by slots; see {@link perSection}. */
  readonly facts: unknown[];
}

/** How many blocks, gaps included, make a section. */
const SIZE = 64;

/** Cuts blocks into sections that tile them. Pure. */
export function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  return createSections()(blocks);
}

/** Makes a {@link sectionsOf} that remembers: sections whose contents are as they were keep their identity. */
export function createSections(): (blocks: readonly Block[]) => readonly Section[] {
  let last: readonly Section[] = [];
  return (blocks) => {
    let from = 0;
    let before = 0;
    for (let section = last[before]; section !== undefined && standsAt(from, blocks, section); section = last[before]) {
      from += section.contents.length;
      before++;
    }
    let to = blocks.length;
    let after = last.length;
    while (after > before) {
      const section = last[after - 1] as Section;
      const start = to - section.contents.length;
      if (start < from || !standsAt(start, blocks, section)) break;
      to = start;
      after--;
    }
    if (from < to || before < after) last = [...last.slice(0, before), ...cut(blocks, from, to), ...last.slice(after)];
    return last;
  };
}

function standsAt(start: number, blocks: readonly Block[], { contents }: Section): boolean {
  if (start + contents.length > blocks.length) return false;
  for (let at = 0; at < contents.length; at++) {
    const content = blocks[start + at]?.content;
    // A long gap is made anew by each parse, and there is nothing in it.
    if (content !== contents[at] && (content?.kind !== 'gap' || contents[at]?.kind !== 'gap')) return false;
  }
  return true;
}

/** Into as few as are needed, of about one size: an edit would otherwise leave smaller ones each time. */
function cut(blocks: readonly Block[], from: number, to: number): readonly Section[] {
  const count = Math.ceil((to - from) / (2 * SIZE - 1)) === 1 ? 1 : Math.round((to - from) / SIZE);
  const made: Section[] = [];
  for (let index = 0; index < count; index++) {
    const [start, end] = [index, index + 1].map((part) => from + Math.round((part * (to - from)) / count));
    made.push({ contents: blocks.slice(start, end).map(({ content }) => content), facts: [] });
  }
  return made;
}

let slots = 0;

/** Makes a function of a section that is worked out once for each. */
export function perSection<Fact extends NonNullable<unknown>>(
  read: (contents: readonly BlockContent[]) => Fact,
): (section: Section) => Fact {
  const slot = slots++;
  return ({ contents, facts }) => (facts[slot] ??= read(contents)) as Fact;
}
