import type { Block, Voice } from './types';

/** Front-matter keys whose values name the author. */
const AUTHOR_KEY = /^(?:author|authors|byline|by|writer|creator)(?:\.(?:name|title))?$|^holdout\.author$/;

/** What the whole draft says about its author. Derived from the front matter, so an edit of the prose never changes it. */
export function voiceOf(blocks: readonly Block[]): Voice {
  const front = blocks.find((block) => block.content.kind === 'front-matter')?.content;
  const authors = (front?.parts ?? [])
    .filter((part) => AUTHOR_KEY.test(part.key ?? ''))
    .map((part) => front?.text.slice(part.start, part.end).replace(/^["']|["']$/g, '').toLowerCase() ?? '');
  return { authors: authors.filter((author) => author !== '') };
}
