import type { Evidence, Platform } from './types';

const redact: Evidence = {
  title: 'AI opt-out instructions: Tumblr',
  url: 'https://redact.dev/ai-optout-instructions/tumblr',
  publisher: 'Redact',
  grade: 'guide',
};
const verge: Evidence = {
  title: 'Tumblr: the setting is live',
  url: 'https://www.theverge.com/tumblr',
  publisher: 'The Verge',
  grade: 'press',
  date: '2024-02',
};
const lifehacker: Evidence = {
  title: 'Tumblr and WordPress are selling your data to AI companies',
  url: 'https://strangeindia.com/tumblr-and-wordpress-are-selling-your-data-to-ai-companies',
  publisher: 'a copy of Lifehacker',
  grade: 'press',
  date: '2024-02',
};
const choice: Evidence = {
  title: 'Protecting User Choice',
  url: 'https://automattic.com/2024/02/27/protecting-user-choice/',
  publisher: 'Automattic',
  grade: 'own',
  date: '2024-02-27',
};

export const tumblr = {
  id: 'tumblr',
  name: 'Tumblr',
  owner: 'Automattic',
  family: 'social',
  aliases: [],
  limit: null,
  showsMarkdown: 'partly',
  defaultContent: 'public-post',
  uses: [
    {
      content: ['public-post', 'article', 'photo', 'video'],
      regions: 'everywhere',
      trains: 'yes',
      by: ['licensees'],
      since: '2024-02-27',
      byDefault: 'on',
      stoppedBy: ['tumblr.prevent-third-party-sharing'],
      note: 'Public posts go to partners, some of which train AI.',
      trust: 'medium',
      evidence: [choice, lifehacker, verge],
    },
    {
      content: ['limited-post', 'private-message'],
      regions: 'everywhere',
      trains: 'no',
      by: [],
      byDefault: 'off',
      stoppedBy: [],
      note: 'Private posts, drafts, messages and posts for subscribers are stated as not shared. A data pull of 2024 is reported to have held some; whether it was sent is not known.',
      trust: 'medium',
      evidence: [redact, lifehacker],
    },
  ],
  controls: [
    {
      id: 'tumblr.prevent-third-party-sharing',
      label: 'Prevent third-party sharing for BLOGNAME',
      form: 'switch',
      effect: 'training',
      recommended: 'On',
      byDefault: 'Off',
      desktop: ['Open the blog’s settings and go to **Visibility**.', 'Switch **Prevent third-party sharing for BLOGNAME** on.'],
      mobile: [
        'Open the account settings and pick the blog (top left), then the gear, then **Visibility**.',
        'Switch **Prevent third-party sharing for BLOGNAME** on.',
      ],
      url: 'https://www.tumblr.com/settings/blog/BLOGNAME',
      urlTrust: 'known',
      covers: ['public posts of this blog, with all partners'],
      doesNotUndo: ['what was shared before: the company says that it asks partners to drop it, which cannot be verified'],
      why: 'Sharing is allowed as shipped, unless being found in searches was discouraged already. Side blogs have a switch of their own.',
      regions: 'everywhere',
      per: 'blog',
      lookAgainAfter: 90,
      factsVersion: 1,
      grade: 'guide',
      evidence: [redact, verge],
    },
  ],
  milestones: [{ on: '2024-02-27', what: 'Sharing with partners and the setting against it announced', evidence: [choice] }],
  crawling: 'Public posts can be crawled.',
  unsettled: ['Nothing of 2026 was found; current partners are not known.'],
  checkedOn: '2026-11-22',
  reviewAfter: 90,
  evidence: [redact, verge, lifehacker, choice],
} as const satisfies Platform;
