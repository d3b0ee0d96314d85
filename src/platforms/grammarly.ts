import type { Evidence, Platform } from './types';

const control: Evidence = {
  title: 'Product Improvement and Training Control',
  url: 'https://support.grammarly.com/hc/en-us/articles/25555503115277-Product-Improvement-and-Training-Control',
  publisher: 'Grammarly',
  grade: 'own',
};
const business: Evidence = {
  title: 'Product Improvement & Training Control: FAQ for business accounts',
  url: 'https://support.grammarly.com/hc/en-us/articles/21530921234829-Product-Improvement-Training-Control-FAQ-for-Grammarly-Business-Accounts-Purchased-Through-the-Grammarly-Website',
  publisher: 'Grammarly',
  grade: 'own',
};
const clause: Evidence = {
  title: 'Grammarly terms, explained',
  url: 'https://thefineclause.com/tos/grammarly',
  publisher: 'The Fine Clause',
  grade: 'guide',
  date: '2026',
};

export const grammarly = {
  id: 'grammarly',
  name: 'Grammarly',
  owner: 'Superhuman Platform Inc., formerly Grammarly Inc.',
  family: 'writing-tool',
  aliases: ['superhuman'],
  limit: null,
  showsMarkdown: 'no',
  defaultContent: 'ai-prompt',
  uses: [
    {
      content: ['ai-prompt', 'article', 'public-post', 'private-message', 'limited-post', 'comment'],
      regions: 'everywhere',
      trains: 'yes',
      by: ['itself'],
      byDefault: 'on',
      stoppedBy: ['grammarly.training'],
      note: 'The text that it checks may train models: unpublished drafts too, wherever the extension or the desktop app is active. On for Free, Premium, single Pro and self-serve business accounts.',
      trust: 'high',
      evidence: [control, business],
    },
  ],
  controls: [
    {
      id: 'grammarly.training',
      label: 'Product Improvement and Training',
      form: 'switch',
      effect: 'training',
      recommended: 'Off',
      byDefault: 'On',
      desktop: [
        'Open your account, then its privacy page (Free and Premium) or its data settings (Pro, administrators): https://account.grammarly.com/admin/data_settings.',
        'Switch **Product Improvement and Training** off.',
      ],
      mobile: ['Use a browser and follow the desktop steps.'],
      url: 'https://account.grammarly.com/security/privacy',
      urlTrust: 'seen',
      covers: ['text checked from now on'],
      doesNotUndo: ['training that has already happened: whether it is undone is not stated'],
      why: 'It is on, and it sees a draft before it is posted.',
      unsettled: [
        'The new name, Superhuman, may move these addresses.',
        'Accounts that a company bought through sales were not looked into.',
      ],
      regions: 'everywhere',
      lookAgainAfter: 90,
      factsVersion: 1,
      grade: 'own',
      evidence: [control, business],
    },
  ],
  milestones: [],
  crawling: 'Not a place where posts are public.',
  unsettled: ['Business and education accounts bought through sales.'],
  checkedOn: '2026-11-22',
  reviewAfter: 90,
  evidence: [control, business, clause],
} as const satisfies Platform;
