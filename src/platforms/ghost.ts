import type { Evidence, Platform } from './types';

const crawlers: Evidence = {
  title: 'Blocking OpenAI crawlers',
  url: 'https://forum.ghost.org/t/blocking-openai-crawlers/40439',
  publisher: 'Ghost Forum',
  grade: 'guide',
};
const configuration: Evidence = {
  title: 'robots.txt configuration',
  url: 'https://forum.ghost.org/t/robots-txt-configuration/12767',
  publisher: 'Ghost Forum',
  grade: 'guide',
};
const openShadow: Evidence = {
  title: 'Blocking AI bots on Ghost',
  url: 'https://openshadow.io/guides/blocking-ai-bots-ghost',
  publisher: 'Open Shadow',
  grade: 'guide',
};
const magicPages: Evidence = {
  title: 'AI crawler controls on Magic Pages',
  url: 'https://www.magicpages.co/help/features/ai-crawler-controls-on-magic-pages/',
  publisher: 'Magic Pages',
  grade: 'own',
};

export const ghost = {
  id: 'ghost',
  name: 'Ghost',
  owner: 'Ghost Foundation',
  family: 'publishing',
  short: true,
  aliases: ['ghost.org'],
  limit: null,
  showsMarkdown: 'yes',
  defaultContent: 'article',
  uses: [
    {
      content: ['article', 'public-post'],
      regions: 'everywhere',
      trains: 'unclear',
      by: ['crawlers'],
      byDefault: 'on',
      stoppedBy: ['ghost.robots'],
      note: 'No training by Ghost was found. Public pages can be crawled like those of any site, and nothing asks training crawlers to stay out as shipped.',
      trust: 'medium',
      evidence: [crawlers, configuration],
    },
    {
      content: ['limited-post'],
      regions: 'everywhere',
      trains: 'no',
      by: [],
      byDefault: 'off',
      stoppedBy: [],
      note: 'Posts for members are hidden from crawlers.',
      trust: 'medium',
      evidence: [crawlers],
    },
  ],
  controls: [
    {
      id: 'ghost.robots',
      label: 'robots.txt in the theme',
      otherLabels: ['Code Injection', 'Site Header'],
      form: 'action',
      effect: 'training',
      recommended: 'Training crawlers asked to stay out',
      desktop: [
        'Put a robots.txt with the training crawlers into the root of the theme and upload the theme (not on Ghost(Pro) Starter).',
        'Or open **Code Injection**, then **Site Header**, and add a robots meta tag with noai.',
      ],
      mobile: [],
      covers: ['crawlers that follow robots.txt'],
      doesNotUndo: ['training that has already happened', 'crawlers that ignore the request'],
      why: 'There is no setting in Ghost itself; some resellers such as Magic Pages have one.',
      unsettled: ['The sources differ on whether Ghost(Pro) allows an own robots.txt.'],
      regions: 'everywhere',
      per: 'site',
      lookAgainAfter: 90,
      factsVersion: 1,
      grade: 'guide',
      evidence: [crawlers, configuration, openShadow, magicPages],
    },
  ],
  milestones: [],
  crawling: 'Public posts can be crawled; sharing to the social web sends copies to other servers.',
  unsettled: ['Whether Ghost(Pro) allows an own robots.txt.'],
  checkedOn: '2026-11-22',
  reviewAfter: 90,
  evidence: [crawlers, configuration, openShadow, magicPages],
} as const satisfies Platform;
