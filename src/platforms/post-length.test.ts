import assert from 'node:assert/strict';
import { postLength } from './post-length';

describe('the length of a post', () => {
  for (const [platform, text, length] of [
    ['x', 'hello', 5],
    ['x', '日本語', 6],
    ['x', 'see https://a.example/a/very/long/path?of=words', 4 + 23],
    ['x', '👩‍👩‍👧‍👦', 2],
    ['x', 'café'.normalize('NFD'), 4],
    ['x', '“so”…', 6],
    ['bluesky', '👩‍👩‍👧‍👦 é', 3],
    ['mastodon', '@ann@server.example https://a.example/long/path', 4 + 1 + 23],
    ['linkedin', '👍', 2],
  ] as const) {
    it(`is ${length} on ${platform} for ${text}`, () => assert.equal(postLength(text, { id: platform }), length));
  }
});
