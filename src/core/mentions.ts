import type { BlockMatch } from './scan';
import { GROUP_OF, type Block, type Finding } from './types';

/**
 * Finds every other mention of the names that detectors recognised by their context: whole words, whatever the case of
 * their first letters, also in hashtags and file names. `named` holds the named matches of each block.
 */
export function findMentions(text: string, blocks: readonly Block[], named: readonly (readonly BlockMatch[])[]): readonly Finding[] {
  const sources = new Map<string, BlockMatch>();
  named.forEach((matches, index) => {
    for (const match of matches) {
      const name = blocks[index]?.content.text.slice(match.start, match.end).toLowerCase() ?? '';
      if (name.length >= 2 && !sources.has(name)) sources.set(name, match);
    }
  });
  if (sources.size === 0) return [];
  const lower = text.toLowerCase();
  // Lower-casing may change the length of a few letters (İ); offsets would no longer be true then.
  const haystack = lower.length === text.length ? lower : text;
  const found: Finding[] = [];
  for (const [name, match] of sources) {
    for (let at = haystack.indexOf(name); at >= 0; at = haystack.indexOf(name, at + name.length)) {
      if (isWordCharacter(haystack[at - 1]) || isWordCharacter(haystack[at + name.length])) continue;
      found.push({
        detector: match.detector.id,
        label: match.label ?? match.detector.label,
        group: GROUP_OF[match.label ?? match.detector.label],
        confidence: match.confidence,
        because: 'it was recognised elsewhere in this draft',
        start: at,
        end: at + name.length,
        part: partAt(blocks, at),
      });
    }
  }
  return found;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

function partAt(blocks: readonly Block[], at: number): Finding['part'] {
  const block = blocks.find((candidate) => candidate.end > at);
  return block?.content.parts.find((part) => block.start + part.end > at)?.kind ?? 'prose';
}
