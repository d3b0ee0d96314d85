import type { Evidence, Platform } from './types';

const atlas: Evidence = {
  title: 'Notion AI',
  url: 'https://baa-atlas.vercel.app/ai/notion-ai',
  publisher: 'BAA Atlas, made by machine',
  grade: 'guide',
};
const drift: Evidence = {
  title: 'Notion',
  url: 'https://privacydrift.com/tools/notion',
  publisher: 'Privacy Drift',
  grade: 'guide',
  date: '2026-04',
};
const institute: Evidence = {
  title: 'Notion AI: data use',
  url: 'https://www.productionai.institute/ai-data-use/notion-ai',
  publisher: 'Production AI Institute, made by machine',
  grade: 'guide',
};

export const notion = {
  id: 'notion',
  name: 'Notion',
  owner: 'Notion Labs',
  family: 'writing-tool',
  short: true,
  aliases: [],
  limit: null,
  showsMarkdown: 'partly',
  defaultContent: 'limited-post',
  uses: [
    {
      content: ['limited-post', 'private-message', 'ai-prompt', 'comment'],
      regions: 'everywhere',
      trains: 'yes',
      by: ['itself'],
      byDefault: 'off',
      stoppedBy: ['notion.leap'],
      note: 'Not used for training unless the workspace joins the programme "AI LEAP". Page content goes to model providers, who are barred from training and keep it for up to 30 days outside Enterprise.',
      trust: 'medium',
      evidence: [atlas, drift, institute],
    },
    {
      content: ['article', 'public-post'],
      regions: 'everywhere',
      trains: 'unclear',
      by: ['crawlers'],
      byDefault: 'on',
      stoppedBy: [],
      note: 'A published Notion site is a public page: switch off search indexing, which asks search engines.',
      trust: 'low',
      evidence: [drift],
    },
  ],
  controls: [
    {
      id: 'notion.leap',
      label: 'AI LEAP',
      form: 'switch',
      effect: 'training',
      recommended: 'Off',
      byDefault: 'Off',
      desktop: ['Open **Settings**, then **AI**.', 'Leave **AI LEAP** off.'],
      mobile: [],
      covers: ['pages of the workspace'],
      doesNotUndo: ['what was shared while it was on'],
      why: 'It is off as shipped; look that it stayed so.',
      regions: 'everywhere',
      per: 'workspace',
      lookAgainAfter: 180,
      factsVersion: 1,
      grade: 'guide',
      evidence: [atlas, drift, institute],
    },
  ],
  milestones: [],
  crawling: 'Workspaces are private; a published site can be crawled.',
  unsettled: ['All sources are third parties.'],
  checkedOn: '2026-11-22',
  reviewAfter: 90,
  evidence: [atlas, drift, institute],
} as const satisfies Platform;
