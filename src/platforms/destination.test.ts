import assert from 'node:assert/strict';
import { parse } from '../core/parse';
import { destinationOf } from './destination';
import { platformNamed } from './index';

function stated(draft: string): ReturnType<typeof destinationOf> {
  return destinationOf(parse(draft).find(({ content }) => content.kind === 'front-matter')?.content);
}

describe('a draft says where it goes', () => {
  const cases: readonly (readonly [
    frontMatter: string,
    platforms: readonly string[],
    content?: string | undefined,
    unknown?: readonly string[],
  ])[] = [
    ['platform: linkedin', ['linkedin']],
    ['platform: Twitter', ['x']],
    ['platforms: [linkedin, x]', ['linkedin', 'x']],
    ['platforms:\n  - LinkedIn\n  - "dev.to"\n  - blog', ['linkedin', 'dev', 'own-site']],
    ['platform: linkedin, substack', ['linkedin', 'substack']],
    ['holdout:\n  platform: wordpress.com', ['wordpress-com']],
    ['holdout:\n  platforms: [threads, instagram]\n  audience: friends', ['threads', 'instagram'], 'limited-post'],
    ['holdout: mastodon', ['mastodon']],
    ['platform: hugo-theme\nholdout:\n  platform: blog', ['own-site']],
    ['platform: linkedin\ncontent: article', ['linkedin'], 'article'],
    ['platform: linkedin\naudience: Connections only', ['linkedin'], 'limited-post'],
    ['platform: github\naudience: Engineering leaders', ['github']],
    ['platform: myspace', [], undefined, ['myspace']],
    ['platforms: [linkedin, linkedin, LI, orkut]', ['linkedin'], undefined, ['orkut']],
    ['platform: https://www.linkedin.com/in/somebody', ['linkedin']],
    ['platform: constructor', [], undefined, ['constructor']],
    ['title: X and LinkedIn compared', []],
    ['platform:', []],
  ];
  for (const [frontMatter, platforms, content, unknown = []] of cases) {
    it(frontMatter.replace(/\n/g, ' ⏎ '), () => {
      const destination = stated(`---\n${frontMatter}\n---\n\nText.\n`);
      assert.deepEqual(destination.platforms, platforms);
      assert.equal(destination.content, content);
      assert.deepEqual(destination.unknown, unknown);
    });
  }

  it('in TOML too', () =>
    assert.deepEqual(stated('+++\nplatforms = ["linkedin", "x"]\n+++\n\nText.\n').platforms, ['linkedin', 'x']));

  it('or nothing, without a front matter', () => {
    assert.deepEqual(destinationOf(undefined), { platforms: [], unknown: [] });
    assert.deepEqual(stated('platform: linkedin\n'), { platforms: [], unknown: [] });
  });
});

describe('the names of platforms', () => {
  const names: readonly (readonly [string, string | undefined])[] = [
    ['Stack Overflow', 'stack-overflow'],
    ['stackoverflow.com', 'stack-overflow'],
    ['https://dev.to/', 'dev'],
    ['@x', 'x'],
    ['X.com', 'x'],
    ['Your site', 'own-site'],
    ['website', 'own-site'],
    ['youtube', 'google'],
    ['somebody.substack.com', 'substack'],
    ['blog.example.com', undefined],
    ['ChatGPT', 'chat-assistants'],
    ['', undefined],
    ['...', undefined],
  ];
  for (const [name, id] of names)
    it(`${JSON.stringify(name)} is ${id ?? 'none'}`, () => assert.equal(platformNamed(name)?.id, id));
});
