import type { Evidence, Platform } from './types';

const rfc: Evidence = {
  title: 'RFC 9309, Robots Exclusion Protocol',
  publisher: 'IETF',
  grade: 'own',
  date: '2022-09',
  place: 'RFC 9309',
};
const agents: Evidence = {
  title: 'A list of AI crawlers',
  publisher: 'ai-robots-txt/ai.robots.txt, cross-checked with two lists of October 2026',
  grade: 'guide',
  date: '2026-10-28',
  place: 'ai-robots-txt/ai.robots.txt, robots.json at 0037a9e2',
};
const aipref: Evidence = {
  title: 'AI Preferences, working group',
  url: 'https://datatracker.ietf.org/wg/aipref/',
  publisher: 'IETF',
  grade: 'own',
  date: '2026-09',
};
const signal: Evidence = {
  title: 'A shared training preference signal, individual draft',
  url: 'https://www.ietf.org/archive/id/draft-kelley-aipref-training-preference-signal-00.html',
  publisher: 'IETF; only excerpts were read',
  grade: 'own',
  date: '2026-10-30',
};
const contentSignals: Evidence = {
  title: 'Content Signals',
  url: 'https://contentsignals.org',
  publisher: 'Cloudflare',
  grade: 'own',
  date: '2025-09-24',
};
const rsl: Evidence = {
  title: 'RSL 1.0',
  url: 'https://rslstandard.org/rsl',
  publisher: 'RSL Technical Steering Committee',
  grade: 'own',
  date: '2025-12-10',
};
const tdmrep: Evidence = {
  title: 'TDM Reservation Protocol, Community Group Final Report',
  url: 'https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/',
  publisher: 'W3C Community Group',
  grade: 'own',
  date: '2024-05-10',
};
const googleChangelog: Evidence = {
  title: 'Changelog of Google’s crawling documentation',
  url: 'https://developers.google.com/crawling/docs/changelog.md.txt',
  publisher: 'Google',
  grade: 'own',
  date: '2026-10-30',
};
const spawning: Evidence = {
  title: 'ai.txt, a new way for websites to set permissions',
  url: 'https://spawning.substack.com/p/aitxt-a-new-way-for-websites-to-set',
  publisher: 'Spawning',
  grade: 'own',
  date: '2023-05',
};
const carDraft: Evidence = {
  title: 'A well-known ai.txt, individual draft',
  url: 'https://datatracker.ietf.org/doc/draft-car-ai-txt-wellknown/references/',
  publisher: 'IETF',
  grade: 'own',
  date: '2026-02',
};
const consultation: Evidence = {
  title: 'AI opt-out protocols: where are we?',
  url: 'https://www.cepic.org/posts-for-members/ai-opt-out-protocols-where-are-we-results-of-the-eu-consultation',
  publisher: 'CEPIC',
  grade: 'press',
  date: '2026',
};
const hasData: Evidence = {
  title: 'AI crawler block index',
  url: 'https://raw.githubusercontent.com/HasData/ai-crawler-block-index/main/README.md',
  publisher: 'HasData',
  grade: 'guide',
  date: '2026-09',
};

export const ownSite = {
  id: 'own-site',
  name: 'Your site',
  owner: 'You',
  family: 'own-site',
  aliases: ['blog', 'website', 'site', 'my-site', 'my-blog', 'own', 'homepage', 'hugo', 'jekyll', 'astro', 'eleventy'],
  limit: null,
  showsMarkdown: 'yes',
  defaultContent: 'article',
  uses: [
    {
      content: ['article', 'public-post', 'comment', 'photo', 'video', 'profile'],
      regions: 'everywhere',
      trains: 'unclear',
      by: ['crawlers'],
      byDefault: 'on',
      stoppedBy: ['own-site.signals'],
      note: 'Anyone may crawl a public page. robots.txt and its relatives ask training crawlers to stay out; most large ones say that they follow it, Bytespider and DeepSeekBot are known not to.',
      trust: 'high',
      evidence: [rfc, agents, hasData],
    },
    {
      content: ['limited-post', 'private-message'],
      regions: 'everywhere',
      trains: 'no',
      by: [],
      byDefault: 'off',
      stoppedBy: [],
      note: 'A page behind a login is not seen by crawlers.',
      trust: 'medium',
      evidence: [rfc],
    },
  ],
  controls: [
    {
      id: 'own-site.signals',
      label: 'robots.txt and other signals',
      form: 'action',
      effect: 'training',
      verifiedFrom: 'site',
      recommended: 'A general reservation, and the training crawlers by name',
      desktop: [
        'Let Holdout preview the missing lines, and add them to robots.txt.',
        'Publish the site, and look at /robots.txt of the host: a service in front of it may change the file.',
      ],
      mobile: [],
      covers: ['crawlers that follow it'],
      doesNotUndo: ['training that has already happened', 'crawlers that ignore it', 'copies on other sites'],
      why: 'robots.txt is the one signal that the EU code of practice names outright.',
      unsettled: [
        'IETF AI Preferences is still a draft. A shared signal for training, announced on 30 Oct 2026, was not read: its name is not known here.',
        'The EU’s list of generally agreed protocols was not found to be final.',
      ],
      regions: 'everywhere',
      per: 'site',
      lookAgainAfter: 1,
      factsVersion: 1,
      grade: 'own',
      evidence: [rfc, agents, contentSignals, aipref, signal, rsl, tdmrep, consultation],
    },
  ],
  milestones: [
    { on: '2025-09-24', what: 'Content Signals published', evidence: [contentSignals] },
    { on: '2025-12-10', what: 'RSL 1.0 published', evidence: [rsl] },
    {
      on: '2026-10-30',
      what: 'Draft of a shared training preference signal; Google announces that it intends to support one',
      evidence: [signal, googleChangelog],
    },
  ],
  crawling:
    'robots.txt asks, it does not block: in one panel about a third of the sites that disallow GPTBot still served it the page.',
  unsettled: ['The name of the shared training preference signal.', 'Whether the EU has a final list of protocols.'],
  checkedOn: '2026-11-22',
  reviewAfter: 60,
  evidence: [
    rfc,
    agents,
    aipref,
    signal,
    googleChangelog,
    contentSignals,
    rsl,
    tdmrep,
    spawning,
    carDraft,
    consultation,
    hasData,
  ],
} as const satisfies Platform;
