import type { BlockContent } from '../core/types';
import { platformNamed } from './index';
import { CONTENT_KINDS, type ContentKind } from './types';

/** Where a draft says it is going. */
export interface StatedDestination {
  /** Ids, in the order of the draft, each once. */
  readonly platforms: readonly string[];
  /** The kind of content, if it is stated. */
  readonly content?: ContentKind;
  /** Names that are of no platform, as the draft has them: to be shown, not to be logged or stored. */
  readonly unknown: readonly string[];
}

const PLATFORM_KEYS = ['platform', 'platforms', 'holdout.platform', 'holdout.platforms', 'holdout'];
const CONTENT_KEYS = ['audience', 'content', 'holdout.audience', 'holdout.content'];

/** Further words for kinds of content, beside the kinds themselves. */
const CONTENT_WORDS: Readonly<Record<string, ContentKind>> = {
  public: 'public-post',
  anyone: 'public-post',
  everyone: 'public-post',
  post: 'public-post',
  limited: 'limited-post',
  private: 'limited-post',
  friends: 'limited-post',
  followers: 'limited-post',
  connections: 'limited-post',
  'connections-only': 'limited-post',
  members: 'limited-post',
  'members-only': 'limited-post',
  subscribers: 'limited-post',
  group: 'group-post',
  message: 'private-message',
  dm: 'private-message',
  prompt: 'ai-prompt',
  reply: 'comment',
};

/**
 * Reads `platform:`, `platforms:`, `audience:` and `content:`, and the same under `holdout:`, out of a front matter. The
 * keys under `holdout:` win, because a site generator may use the others for itself.
 */
export function destinationOf(frontMatter: BlockContent | undefined): StatedDestination {
  if (frontMatter === undefined || frontMatter.kind !== 'front-matter') return { platforms: [], unknown: [] };
  const values = frontMatter.parts.flatMap(({ kind, key, start, end }) =>
    kind === 'front-matter' && key !== undefined ? [{ key, words: wordsOf(frontMatter.text.slice(start, end)) }] : [],
  );
  const ours = (keys: readonly string[]): readonly string[] => {
    const own = values.filter(({ key }) => key.startsWith('holdout') && keys.includes(key));
    return (own.length > 0 ? own : values.filter(({ key }) => keys.includes(key))).flatMap(({ words }) => words);
  };
  const platforms: string[] = [];
  const unknown: string[] = [];
  for (const name of ours(PLATFORM_KEYS)) {
    const platform = platformNamed(name);
    if (platform === undefined) unknown.push(name);
    else if (!platforms.includes(platform.id)) platforms.push(platform.id);
  }
  // `audience:` and `content:` are common words of site generators, so one that says something else is no mistake.
  const content = ours(CONTENT_KEYS).flatMap((word) => contentKind(word) ?? [])[0];
  return { platforms, unknown, ...(content !== undefined && { content }) };
}

function contentKind(word: string): ContentKind | undefined {
  const plain = word.toLowerCase().replace(/[\s_]/g, '-');
  return CONTENT_KINDS.find((kind) => kind === plain) ?? (Object.hasOwn(CONTENT_WORDS, plain) ? CONTENT_WORDS[plain] : undefined);
}

/** The words of a value: a scalar with or without quotes, or a list that a lenient reader left in one piece. */
function wordsOf(value: string): readonly string[] {
  return value
    .slice(0, 500)
    .split(/[,;[\]\n]/)
    .map((word) =>
      word
        .trim()
        .replace(/^["']|["']$/g, '')
        .trim(),
    )
    .filter((word) => word !== '');
}
