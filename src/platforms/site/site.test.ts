import assert from 'node:assert/strict';
import fc from 'fast-check';
import { coreAgents, trainingAgents } from './agents';
import { detectSite } from './generators';
import { missingLines } from './missing-lines';
import { groupFor, isAllowed, isNamed, parseRobots } from './robots';
import { siteWords } from './site-words';
import { readAiTxt, readHeaders, readPage, readRsl, readTdmrep } from './statements';
import { readUsage } from './usage-records';
import { readSite } from './verify';

/** RFC 9309 5.1, as printed there. */
const SIMPLE_EXAMPLE = `User-Agent: *
Disallow: *.gif$
Disallow: /example/
Allow: /publications/

User-Agent: foobot
Disallow:/
Allow:/example/page.html
Allow:/example/allowed.gif

User-Agent: barbot
User-Agent: bazbot
Disallow: /example/page.html

User-Agent: quxbot
`;

const allowed = (robots: string, agent: string, path: string): boolean => isAllowed(parseRobots(robots), agent, path);

describe('robots.txt by RFC 9309', () => {
  const simple: readonly (readonly [agent: string, path: string, isAllowed: boolean, why: string])[] = [
    ['anybot', '/images/a.gif', false, 'a wildcard rule without a leading slash'],
    ['anybot', '/images/a.gif?x', true, '$ ends the pattern'],
    ['anybot', '/example/page.html', false, 'the * group holds'],
    ['anybot', '/publications/x', true, 'allowed explicitly'],
    ['anybot', '/elsewhere', true, 'no rule matches'],
    ['foobot', '/elsewhere', false, 'no space after the colon'],
    ['foobot', '/example/page.html', true, 'the longest match wins'],
    ['foobot', '/example/allowed.gif', true, 'the * group is replaced, not added'],
    ['FooBot', '/example/', false, 'names are compared without case'],
    ['barbot', '/example/page.html', false, 'two names share one group'],
    ['bazbot', '/example/page.html', false, 'two names share one group'],
    ['barbot', '/images/a.gif', true, 'the * group does not hold for a named crawler'],
    ['quxbot', '/example/page.html', true, 'a group without rules allows everything'],
    ['quxbot', '/images/a.gif', true, 'a group without rules replaces the * group'],
  ];
  for (const [agent, path, expected, why] of simple) {
    it(`5.1: ${agent} ${expected ? 'may' : 'may not'} fetch ${path}: ${why}`, () =>
      assert.equal(allowed(SIMPLE_EXAMPLE, agent, path), expected));
  }

  it('5.2: the longest match wins', () => {
    const robots = 'User-Agent: foobot\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif\n';
    assert.equal(allowed(robots, 'foobot', '/example/page/disallowed.gif'), false);
    assert.equal(allowed(robots, 'foobot', '/example/page/'), true);
  });

  it('2.2.1: groups of one name are merged', () => {
    const robots = 'user-agent: ExampleBot\ndisallow: /foo\ndisallow: /bar\n\nuser-agent: ExampleBot\ndisallow: /baz\n';
    for (const path of ['/foo', '/bar', '/baz']) assert.equal(allowed(robots, 'ExampleBot', path), false);
    assert.equal(allowed(robots, 'ExampleBot', '/qux'), true);
  });

  it('2.2.2: of equally long rules Allow wins', () => {
    assert.equal(allowed('User-agent: *\nDisallow: /a\nAllow: /a\n', 'anybot', '/a'), true);
    assert.equal(allowed('User-agent: *\nAllow: /\nDisallow: /\n', 'anybot', '/x'), true);
  });

  it('2.2.2: compares percent-encoded paths as one and the same', () => {
    assert.equal(allowed('User-agent: *\nDisallow: /foo/bar/%62%61%7A\n', 'anybot', '/foo/bar/baz'), false);
    assert.equal(allowed('User-agent: *\nDisallow: /foo/bar/baz\n', 'anybot', '/foo/bar/%62%61%7A'), false);
    assert.equal(allowed('User-agent: *\nDisallow: /foo/bar/ツ\n', 'anybot', '/foo/bar/%E3%83%84'), false);
    assert.equal(allowed('User-agent: *\nDisallow: /foo/bar?baz=quz\n', 'anybot', '/foo/bar?baz=quz'), false);
  });

  it('2.2.3: reads $ and * as wildcards, and only $ at the end', () => {
    assert.equal(allowed('User-agent: *\nDisallow: /path/file-with-a-%2A.html\n', 'anybot', '/path/file-with-a-%2A.html'), false);
    assert.equal(allowed('User-agent: *\nDisallow: /a*b*c$\n', 'anybot', '/a-b-c'), false);
    assert.equal(allowed('User-agent: *\nDisallow: /a*b*c$\n', 'anybot', '/a-b-c-d'), true);
  });

  it('2.2.4: other records neither end a group nor a row of names', () => {
    const robots =
      'User-agent: GPTBot\nContent-Signal: ai-train=no\nSitemap: https://example.org/s.xml\n\nUser-agent: CCBot\nDisallow: /\n';
    assert.equal(allowed(robots, 'GPTBot', '/'), false);
    assert.equal(allowed(robots, 'CCBot', '/'), false);
  });

  it('2.3.1.2: no file, an empty one, or one without a group allows everything', () => {
    for (const robots of ['', '\uFEFF', '# nothing\n', 'Sitemap: https://example.org/s.xml\n', 'Disallow: /\n'])
      assert.equal(allowed(robots, 'GPTBot', '/'), true);
  });

  it('reads a byte-order mark, CRLF, versions, comments and odd spacing', () => {
    const robots = '\uFEFFUser-agent : GPTBot/1.2 # OpenAI\r\n  DISALLOW :/ # all\r\nUser-agent: Brightbot 1.0\rDisallow: /\r';
    assert.equal(allowed(robots, 'gptbot', '/x'), false);
    assert.equal(allowed(robots, 'Brightbot', '/x'), false);
    assert.equal(allowed(robots, 'AI2Bot', '/x'), true);
  });

  it('an empty Disallow allows everything', () => assert.equal(allowed('User-agent: *\nDisallow:\n', 'anybot', '/'), true));

  it('merges what stands in the groups of one name, records too', () => {
    const file = parseRobots(
      'User-agent: *\nContent-Signal: ai-train=no\nAllow: /\n\nUser-agent: *\nContent-Usage: train-ai=n\n',
    );
    assert.deepEqual(
      groupFor(file, 'anybot')?.records.map(({ name }) => name),
      ['content-signal', 'content-usage'],
    );
    assert.equal(isNamed(file, 'GPTBot'), false);
  });

  it('never throws, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.webPath(), (text, path) => {
        const lines = `User-agent: *\nDisallow: ${text}\n${text}`;
        isAllowed(parseRobots(lines), 'GPTBot', path === '' ? '/' : path);
        readSite({ robots: lines, tdmrep: text, aiTxt: [text], rsl: text, headers: text, pages: [text] });
      }),
    );
  });
});

describe('statements beside robots.txt', () => {
  const usage: readonly (readonly [value: string, path: string | undefined, pairs: string])[] = [
    ['train-ai=n', '/', 'train-ai=n'],
    ['/drafts/ train-ai=n, search=y', '/drafts/', 'train-ai=n search=y'],
    ['search=yes,ai-train=no,use=reference', '/', 'search=yes ai-train=no use=reference'],
    ['train-ai = n', undefined, ''],
    ['train-ai=n,', undefined, ''],
    ['Train-AI=n', undefined, ''],
    ['', undefined, ''],
  ];
  for (const [value, path, pairs] of usage) {
    it(`${value === '' ? 'an empty record' : value} is ${path === undefined ? 'malformed' : `for ${path}`}`, () => {
      const read = readUsage(value);
      assert.equal(read?.path, path);
      assert.equal([...(read?.pairs ?? [])].map(([key, stated]) => `${key}=${stated}`).join(' '), pairs);
    });
  }

  it('reads tdmrep.json: the first location that matches wins', () => {
    const rules = '[{"location":"/open/*","tdm-reservation":0},{"location":"/","tdm-reservation":1}]';
    assert.equal(readTdmrep(rules, '/open/post').says, 'yes');
    assert.equal(readTdmrep(rules, '/closed').says, 'no');
    assert.equal(readTdmrep('[{"location":"/","tdm-reservation":"1"}]', '/').says, undefined);
    assert.equal(readTdmrep('{"location":"/","tdm-reservation":1}', '/').says, undefined);
    assert.equal(readTdmrep('not json', '/').says, undefined);
  });

  it('reads RSL: a prohibition, a list of permissions without training, and the old token', () => {
    const rsl = (inside: string): string =>
      `<rsl xmlns="https://rslstandard.org/rsl"><content url="/"><license>${inside}</license></content></rsl>`;
    assert.equal(readRsl(rsl('<prohibits type="usage">ai-train</prohibits>'), '/').says, 'no');
    assert.equal(readRsl(rsl('<prohibits type="usage">search ai-all</prohibits>'), '/').says, 'no');
    assert.equal(readRsl(rsl('<permits type="usage">search ai-index</permits>'), '/').says, 'no');
    assert.equal(readRsl(rsl('<permits type="usage">all</permits>'), '/').says, 'yes');
    assert.equal(readRsl(rsl('<permits type="usage">all</permits><prohibits type="usage">ai-train</prohibits>'), '/').says, 'no');
    assert.equal(readRsl(rsl('<!-- <prohibits type="usage">ai-train</prohibits> -->'), '/').says, undefined);
    const old = readRsl(rsl('<prohibits type="usage">train-ai</prohibits>'), '/');
    assert.equal(old.says, undefined);
    assert.match(old.note ?? '', /ai-train/);
    assert.equal(readRsl('<xml/>', '/').says, undefined);
  });

  it('tells the two files called ai.txt apart', () => {
    assert.equal(readAiTxt('Training: deny\n').says, 'no');
    assert.equal(readAiTxt('Training: allow\n').says, 'yes');
    assert.equal(readAiTxt('# DEV\nTraining: conditional\n').says, undefined);
    assert.equal(readAiTxt('User-Agent: *\nDisallow: *.txt\nDisallow: *.html\n').says, 'no');
    assert.equal(readAiTxt('User-Agent: *\nDisallow: *.jpg\nAllow: /\n').says, undefined);
  });

  it('reads meta tags and headers', () => {
    assert.deepEqual(readPage('<meta name="robots" content="noai, noimageai">'), { noai: 'no', tdm: undefined });
    assert.deepEqual(readPage("<META content='1' name='tdm-reservation' />"), { noai: undefined, tdm: 'no' });
    assert.deepEqual(readPage('<meta name="robots" content="noimageai, noindex"><!-- <meta name="robots" content="noai"> -->'), {
      noai: undefined,
      tdm: undefined,
    });
    const headers = readHeaders('/*\n  X-Robots-Tag: noai\n  Content-Usage: train-ai=n\n  tdm-reservation: 1\n');
    assert.deepEqual(headers, { noai: 'no', usage: 'no', tdm: 'no' });
  });
});

describe('reading a site', () => {
  const named = `${coreAgents.map((agent) => `User-agent: ${agent}`).join('\n')}\nDisallow: /\n`;
  const cases: readonly (readonly [what: string, files: Parameters<typeof readSite>[0], reservation: string])[] = [
    ['nothing', {}, 'none'],
    ['a robots.txt for search engines only', { robots: 'User-agent: *\nDisallow: /admin/\n' }, 'none'],
    ['every core agent by name', { robots: named }, 'named bots only'],
    ['one agent by name', { robots: 'User-agent: GPTBot\nDisallow: /\n' }, 'named bots only'],
    ['everyone shut out', { robots: 'User-agent: *\nDisallow: /\n' }, 'general reservation'],
    [
      'Content-Signal for everyone',
      { robots: 'User-agent: *\nContent-Signal: search=yes, ai-train=no\nAllow: /\n' },
      'general reservation',
    ],
    ['Content-Signal on how content is consumed', { robots: 'User-agent: *\nContent-Signal: use=reference\nAllow: /\n' }, 'none'],
    [
      'Content-Signal for a named search engine only',
      { robots: 'User-agent: Bingbot\nContent-Signal: ai-train=no\nAllow: /\n' },
      'none',
    ],
    ['Content-Usage for everyone', { robots: 'User-agent: *\nContent-Usage: train-ai=n\nAllow: /\n' }, 'general reservation'],
    ['Content-Usage for one folder', { robots: 'User-agent: *\nContent-Usage: /drafts/ train-ai=n\nAllow: /\n' }, 'none'],
    ['an old label', { robots: 'User-agent: *\nContent-Usage: genai=n\nAllow: /\n' }, 'none'],
    ['tdmrep.json', { tdmrep: '[{"location":"/","tdm-reservation":1}]' }, 'general reservation'],
    ['a meta tag', { pages: ['<meta name="robots" content="noai">'] }, 'general reservation'],
    [
      'a comment for people',
      { robots: '# Any use of this site to train AI models is prohibited.\nUser-agent: *\nAllow: /\n' },
      'comment only',
    ],
    ['a comment on something else', { robots: '# Our train timetable lives in /trains\nUser-agent: *\nAllow: /\n' }, 'none'],
    [
      'two files that differ',
      { robots: 'User-agent: *\nContent-Signal: ai-train=yes\n', tdmrep: '[{"location":"/","tdm-reservation":1}]' },
      'contradiction',
    ],
    [
      'two lines that differ',
      { robots: 'User-agent: *\nContent-Signal: ai-train=yes\nContent-Usage: train-ai=n\n' },
      'contradiction',
    ],
    [
      'named bots out, all others in',
      { robots: `${named}\nUser-agent: *\nContent-Signal: ai-train=yes\nAllow: /\n` },
      'named bots only',
    ],
    ['named bots out, a file that lets all in', { robots: named, aiTxt: ['Training: allow'] }, 'contradiction'],
    ['llms.txt', { llms: '# My site' }, 'none'],
  ];
  for (const [what, files, reservation] of cases)
    it(`${what}: ${reservation}`, () => assert.equal(readSite(files).reservation, reservation));

  it('lists the missing agents and those that are not expected to obey', () => {
    const robots = named.replace('User-agent: FacebookBot\n', '').replace('User-agent: omgili\n', '');
    const reading = readSite({ robots });
    assert.deepEqual(reading.missing, ['FacebookBot', 'omgili']);
    assert.equal(reading.asked.length, 11);
    assert.deepEqual(reading.notObeying, ['Bytespider']);
    assert.ok(reading.furtherMissing.includes('DeepSeekBot'));
    const words = siteWords(reading, 'static/robots.txt');
    assert.equal(words.head, 'Named bots only');
    assert.equal(
      words.sentence,
      'static/robots.txt asks 11 of 13 training crawlers to stay out. Missing: FacebookBot and omgili.',
    );
    assert.match(words.caveat, /^A robots\.txt asks; it doesn’t block\. Bytespider isn’t expected to obey it\./);
  });

  it('judges the page that is asked for', () => {
    const robots = 'User-agent: GPTBot\nDisallow: /drafts/\n';
    assert.equal(readSite({ robots }, '/posts/one').reservation, 'none');
    assert.equal(readSite({ robots }, '/drafts/one').reservation, 'named bots only');
  });

  it('holds the thirteen core agents and no search crawler', () => {
    assert.equal(coreAgents.length, 13);
    const names: readonly string[] = trainingAgents.map(({ agent }) => agent);
    for (const search of ['OAI-SearchBot', 'Googlebot', 'Bingbot', 'PerplexityBot', 'ChatGPT-User', 'Applebot'])
      assert.ok(!names.includes(search));
    assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
  });
});

describe('the lines to add', () => {
  const after = (robots: string): ReturnType<typeof readSite> =>
    readSite({ robots: robots + missingLines(robots, readSite({ robots })) });
  const files = [
    '',
    'User-agent: *\nDisallow: /admin/\n',
    'User-agent: *\nDisallow: /admin/',
    'User-agent: GPTBot\r\nDisallow: /\r\n',
    'User-agent: quxbot\n',
    'User-agent: GPTBot\nDisallow: /private/\n',
    'User-agent: *\nContent-Signal: ai-train=no\n',
    SIMPLE_EXAMPLE,
  ];
  for (const robots of files) {
    it(`complete ${JSON.stringify(robots.slice(0, 40))} without shutting anybody else out`, () => {
      const reading = after(robots);
      assert.deepEqual(reading.missing, []);
      assert.equal(reading.reservation, 'general reservation');
      const both = parseRobots(robots + missingLines(robots, readSite({ robots })));
      for (const agent of ['Googlebot', 'quxbot', 'foobot', 'barbot'])
        for (const path of ['/', '/admin/', '/example/page.html', '/a.gif'])
          assert.equal(isAllowed(both, agent, path), allowed(robots, agent, path), `${agent} ${path}`);
    });
  }

  it('are none where nothing is missing, and are not added twice', () => {
    const robots = missingLines(undefined, readSite({}));
    assert.equal(missingLines(robots, readSite({ robots })), '');
  });

  it('leave an agent that is let in by name to the author', () => {
    const robots = 'User-agent: GPTBot\nAllow: /\n';
    const reading = readSite({ robots });
    assert.deepEqual(reading.letIn, ['GPTBot']);
    assert.doesNotMatch(missingLines(robots, reading), /GPTBot/);
  });

  it('keep a closed site closed', () => {
    const robots = 'User-agent: *\nDisallow: /\n';
    assert.equal(isAllowed(parseRobots(robots + missingLines(robots, readSite({ robots }))), 'anybot', '/'), false);
  });

  it('keep the line breaks of the file', () => {
    const robots = 'User-agent: *\r\nAllow: /\r\n';
    assert.doesNotMatch(missingLines(robots, readSite({ robots })), /[^\r]\n/);
  });
});

describe('telling how a site is made', () => {
  const cases: readonly (readonly [files: readonly string[], generator: string | undefined, robots: string | undefined])[] = [
    [['hugo.toml', 'content/posts/a.md', 'static/robots.txt'], 'hugo', 'static/robots.txt'],
    [['config.toml', 'archetypes/default.md', 'content/a.md'], 'hugo', 'static/robots.txt'],
    [['config.toml', 'src/main.rs'], undefined, undefined],
    [['_config.yml', '_posts/2026-11-01-a.md', 'robots.txt'], 'jekyll', 'robots.txt'],
    [['astro.config.mjs', 'src/content/a.md'], 'astro', 'public/robots.txt'],
    [['eleventy.config.js', 'src/robots.txt', 'src/a.md'], 'eleventy', 'src/robots.txt'],
    [['.eleventy.js', 'posts/a.md'], 'eleventy', 'robots.txt'],
    [['next.config.mjs', 'app/page.tsx'], 'next', 'public/robots.txt'],
    [['website/docusaurus.config.js', 'website/docs/a.md'], 'docusaurus', 'website/static/robots.txt'],
    [['index.html', 'notes.md'], 'plain', 'robots.txt'],
    [['docs/index.html'], 'plain', 'docs/robots.txt'],
    [['notes.md', 'src/index.ts'], undefined, undefined],
    [['node_modules/x/index.html', 'notes.md'], undefined, undefined],
    [['coverage/index.html', 'test/fixtures/index.html'], undefined, undefined],
  ];
  for (const [files, generator, robots] of cases) {
    it(`${files.join(', ')}: ${generator ?? 'no site'}`, () => {
      const site = detectSite(files);
      assert.equal(site?.generator, generator);
      assert.equal(site?.robots, robots);
    });
  }

  it('finds the other signals, and files that write a robots.txt', () => {
    const site = detectSite([
      'astro.config.ts',
      'public/ai.txt',
      'public/.well-known/tdmrep.json',
      'public/_headers',
      'src/layouts/Base.astro',
      'src/pages/robots.txt.ts',
    ]);
    assert.deepEqual(site?.signals, {
      aiTxt: ['public/ai.txt'],
      tdmrep: 'public/.well-known/tdmrep.json',
      headers: 'public/_headers',
      pages: ['src/layouts/Base.astro'],
    });
    assert.deepEqual(site?.robotsMadeBy, ['src/pages/robots.txt.ts']);
  });
});
