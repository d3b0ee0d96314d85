import { parse } from '../core/parse';
import { plainText } from '../core/plain-text';
import type { CopyState } from '../panel/report-protocol';
import { platformById } from '../platforms/index';
import { postLength } from '../platforms/post-length';
import type { Exposure } from '../platforms/types';

export type PostingFormat = 'markdown' | 'plain';

/** The form in which a post is pasted: Markdown only where every destination shows it. */
export function usualFormat(exposures: readonly Exposure[]): PostingFormat {
  const platforms = exposures.flatMap(({ platform }) => platformById(platform) ?? []);
  return platforms.length > 0 && platforms.every(({ showsMarkdown }) => showsMarkdown === 'no') ? 'plain' : 'markdown';
}

/** The text to paste, of a safe version. */
export function postingText(safeVersion: string, format: PostingFormat): string {
  return format === 'plain' ? plainText(safeVersion) : safeVersion;
}

/** What the report says of the copy: its form, and how long it is where the post goes. */
export function copyStateOf(
  safeVersion: string,
  format: PostingFormat,
  exposures: readonly Exposure[],
): Omit<CopyState, 'label' | 'canApply'> {
  const text = postingText(safeVersion, format);
  // The destination with the least room left decides.
  const tightest = exposures
    .flatMap(({ platform }) => platformById(platform) ?? [])
    .flatMap((platform) =>
      platform.limit === null ? [] : [{ now: postLength(text, platform), most: platform.limit.characters }],
    )
    .sort((a, b) => b.now / b.most - a.now / a.most)[0];
  const note =
    format === 'plain'
      ? 'Plain text: links written out, lists kept, front matter and comments left out.'
      : 'Markdown as in the draft; its front matter and comments are copied, too, redacted.';
  if (tightest === undefined)
    return {
      format,
      note,
      // Where nobody knows where it goes, nobody knows of a limit.
      length: {
        words: `${grouped(text.length)} characters${exposures.length === 0 ? '' : ', no limit'}`,
        now: text.length,
        most: null,
      },
    };
  const { now, most } = tightest;
  const over = now > most ? `, ${grouped(now - most)} over` : '';
  return { format, note, length: { words: `${grouped(now)} of ${grouped(most)} characters${over}`, now, most } };
}

/** What was read of a draft, for when nothing was found in it. */
export function wordsRead(text: string): string {
  const blocks = parse(text).map(({ content }) => content);
  const words = blocks.reduce((sum, { prose }) => sum + (prose.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const count = (kind: string): number =>
    blocks.reduce((sum, { parts }) => sum + parts.filter((part) => part.kind === kind).length, 0);
  const told = [
    blocks.some(({ kind }) => kind === 'front-matter') ? 'the front matter' : '',
    several(count('link-target'), 'link'),
    several(count('image-alt'), 'picture text'),
    several(count('comment'), 'comment'),
  ].filter((words) => words !== '');
  const besides =
    told.length === 0 ? '' : `, with ${told.length === 1 ? told[0] : `${told.slice(0, -1).join(', ')} and ${told.at(-1) ?? ''}`}`;
  return `${several(words, 'word') || 'No words'} ${words === 1 ? 'was' : 'were'} read${besides}. Pictures themselves weren’t looked at.`;
}

function several(number: number, noun: string): string {
  return number === 0 ? '' : `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function grouped(number: number): string {
  return number.toLocaleString('en-GB');
}
