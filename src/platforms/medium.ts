import type { Evidence, Platform } from './types';

const help: Evidence = {
  title: 'Managing Your Third-Party AI Settings',
  url: 'https://help.medium.com/hc/en-us/articles/39084471091991-Managing-Your-Third-Party-AI-Settings',
  publisher: 'Medium Help',
  grade: 'own',
  date: '2026',
};
const announced: Evidence = {
  title: 'Medium’s control over AI training for writers',
  url: 'https://thehuman2ai.com/writing/best-practices/medium-writers-ai-training-control',
  publisher: 'The Human2AI',
  grade: 'guide',
  date: '2026-03',
};
const defaultNo: Evidence = {
  title: 'Default No to AI Training on Your Stories',
  url: 'https://blog.medium.com/default-no-to-ai-training-on-your-stories-abb5b4589c8',
  publisher: 'Medium',
  grade: 'own',
  date: '2023-09-28',
};

export const medium = {
  id: 'medium',
  name: 'Medium',
  owner: 'A Medium Corporation',
  family: 'publishing',
  aliases: ['medium.com'],
  limit: null,
  showsMarkdown: 'no',
  defaultContent: 'article',
  uses: [
    {
      content: ['article', 'public-post'],
      regions: 'everywhere',
      trains: 'unclear',
      by: ['crawlers'],
      since: '2023-09-28',
      byDefault: 'on',
      stoppedBy: ['medium.third-party-ai'],
      note: 'No training by Medium and no licence deal was found. As it stands, Medium asks AI companies not to train unless refusing would cost you credit and links, so some may.',
      trust: 'medium',
      evidence: [help, defaultNo],
    },
    {
      content: ['limited-post'],
      regions: 'everywhere',
      trains: 'unclear',
      by: ['crawlers'],
      byDefault: 'on',
      stoppedBy: ['medium.third-party-ai'],
      note: 'Drafts, unlisted stories and stories for members are not mentioned in what was read.',
      trust: 'low',
      evidence: [help],
    },
  ],
  controls: [
    {
      id: 'medium.third-party-ai',
      label: 'Third-party AI and your stories',
      otherLabels: ['Minimize third-party training', 'Prioritize maximum reach'],
      form: 'choice',
      effect: 'training',
      recommended: 'Minimize third-party training',
      byDefault: 'Prioritize maximum reach',
      desktop: [
        'Select your profile picture, then **Settings**, then **Account**.',
        'Scroll to **Third-party AI and your stories**.',
        'Choose **Minimize third-party training**.',
      ],
      mobile: [
        'Tap your picture in the bottom bar, then the settings icon, then **Account**.',
        'Scroll to **Third-party AI and your stories**.',
        'Choose **Minimize third-party training**.',
      ],
      url: 'https://medium.com/me/settings/account',
      urlTrust: 'known',
      covers: ['all stories of the account'],
      doesNotUndo: ['training that has already happened', 'crawlers that ignore the request'],
      why: 'The choice as shipped is not the strictest one.',
      unsettled: [
        'What the choice does technically could not be read.',
        'Whether it reaches publications and custom domains is unclear.',
      ],
      regions: 'everywhere',
      lookAgainAfter: 90,
      factsVersion: 1,
      changed: { on: '2026-03-19', what: 'Medium introduced the setting' },
      grade: 'own',
      evidence: [help, announced],
    },
  ],
  milestones: [
    { on: '2023-09-28', what: 'Medium says no to AI training by default', evidence: [defaultNo] },
    { on: '2026-03-19', what: 'A setting for each account', evidence: [announced, help] },
  ],
  crawling: 'Public stories can be crawled; Medium asks known crawlers not to train, within what you chose.',
  unsettled: ['What the setting does technically.', 'Publications and custom domains.'],
  checkedOn: '2026-11-22',
  reviewAfter: 90,
  evidence: [help, announced, defaultNo],
} as const satisfies Platform;
