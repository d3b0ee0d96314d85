import type { Platform } from './types';

/** How a platform counts a post against its limit. */
type Counting = 'code units' | 'graphemes' | 'weighted' | 'links short';

/** Platforms that don't count UTF-16 code units, with where they say so. */
const COUNTING: Readonly<Record<string, Counting>> = {
  /** https://docs.x.com/fundamentals/counting-characters */
  x: 'weighted',
  /** `maxGraphemes` in https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json */
  bluesky: 'graphemes',
  /** https://docs.joinmastodon.org/user/posting/#text */
  mastodon: 'links short',
};

const LINK_LENGTH = 23;
const LINK = /https?:\/\/[^\s<>"']{1,2000}/gi;
/** `@name@server`: only `@name` is counted. */
const REMOTE_HANDLE = /(@[\w.-]{1,100})@[\w.-]{1,200}/g;

/**
 * The length of a post as its platform counts it. X counts links as 23, most scripts as one and CJK and emoji as two; Bluesky counts what
 * a reader sees as one character; Mastodon counts links as 23 and handles without their server; the others UTF-16 code units.
 */
export function postLength(text: string, platform: Pick<Platform, 'id'>): number {
  switch (COUNTING[platform.id] ?? 'code units') {
    case 'code units':
      return text.length;
    case 'graphemes':
      return graphemes(text).length;
    case 'links short':
      return graphemes(shortened(text).replace(REMOTE_HANDLE, '$1')).length;
    case 'weighted':
      return weighted(text.normalize('NFC'));
  }
}

function graphemes(text: string): string[] {
  return Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
}

function shortened(text: string): string {
  return text.replace(LINK, 'x'.repeat(LINK_LENGTH));
}

const EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20E3]/u;
/** Code points that count as one; all others count as two. */
const LIGHT: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

function weighted(text: string): number {
  let length = 0;
  for (const grapheme of graphemes(shortened(text))) {
    if (EMOJI.test(grapheme)) length += 2;
    else
      for (const character of grapheme)
        length += LIGHT.some(([from, to]) => inside(character.codePointAt(0) ?? 0, from, to)) ? 1 : 2;
  }
  return length;
}

function inside(code: number, from: number, to: number): boolean {
  return code >= from && code <= to;
}
