import type { Evidence, Platform } from './types';

const xda: Evidence = {
  title: 'The Stack Overflow civil war over AI',
  url: 'https://www.xda-developers.com/ai-stack-overflow-civil-war/',
  publisher: 'XDA',
  grade: 'press',
  date: '2024-05',
};
const winbuzzer: Evidence = {
  title: 'Stack Overflow partners with OpenAI, sparking data privacy concerns',
  url: 'https://winbuzzer.com/2024/05/09/stack-overflow-partners-with-openai-sparking-data-privacy-concerns-xcxwbn/',
  publisher: 'WinBuzzer',
  grade: 'press',
  date: '2024-05-09',
};
const cybermaterial: Evidence = {
  title: 'OpenAI and Stack Overflow deal raises concerns',
  url: 'https://cybermaterial.com/openai-stack-overflow-deal-raises-concerns',
  publisher: 'CyberMaterial',
  grade: 'press',
  date: '2024-05',
};
const meta: Evidence = {
  title: 'A thread on Meta Stack Exchange',
  url: 'https://calendarfreemonthly2023.netlify.app/host-https-meta.stackexchange.com/q/399758',
  publisher: 'Meta Stack Exchange, read in a copy',
  grade: 'guide',
  date: '2024',
};

export const stackOverflow = {
  id: 'stack-overflow',
  name: 'Stack Overflow',
  owner: 'Stack Overflow (Prosus)',
  family: 'publishing',
  aliases: ['stackoverflow', 'stackexchange', 'stack-exchange', 'so'],
  limit: { characters: 30_000 },
  showsMarkdown: 'yes',
  defaultContent: 'public-post',
  uses: [
    {
      content: ['public-post', 'article', 'comment'],
      regions: 'everywhere',
      trains: 'yes',
      by: ['licensees'],
      since: '2024-05-06',
      byDefault: 'on',
      stoppedBy: [],
      note: 'Licensed to Google since early 2024 and to OpenAI since 6 May 2024, archive and new posts alike. The posts are under a CC BY-SA licence that cannot be withdrawn.',
      trust: 'high',
      evidence: [winbuzzer, xda, cybermaterial],
    },
  ],
  controls: [
    {
      id: 'stackoverflow.none',
      label: 'No opt-out exists',
      form: 'none',
      effect: 'training',
      recommended: '',
      desktop: [],
      mobile: [],
      covers: [],
      doesNotUndo: ['models that are trained already'],
      remains: [
        'take every detail out before you post: a post that was received well can hardly be deleted',
        'ask for personal data to be removed, which the law may give you; ordinary answers stay',
      ],
      why: 'Deleting is restricted here: edits made in protest were reverted and accounts suspended.',
      regions: 'everywhere',
      lookAgainAfter: 90,
      factsVersion: 1,
      grade: 'press',
      evidence: [xda, meta],
    },
  ],
  milestones: [{ on: '2024-05-06', what: 'Licence to OpenAI, after one to Google early that year', evidence: [winbuzzer] }],
  crawling: 'All posts are public and may be copied under their licence.',
  unsettled: ['No source of 2025 or 2026 was read; later licensees are not known.'],
  checkedOn: '2026-11-22',
  reviewAfter: 90,
  evidence: [xda, winbuzzer, cybermaterial, meta],
} as const satisfies Platform;
