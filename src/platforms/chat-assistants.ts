import { geminiActivity } from './google';
import type { Evidence, Platform } from './types';

const gerty: Evidence = {
  title: 'Privacy before you paste: check your settings',
  url: 'https://gertysystems.com/learn/ground-zero/08-privacy-before-you-paste/04-check-your-settings',
  publisher: 'Gerty Systems',
  grade: 'guide',
  date: '2026-06',
};
const table: Evidence = {
  title: 'AI training data table',
  url: 'https://mail.hazaa.co.za/maps/ai-training-data-table.html',
  publisher: 'Hazaa',
  grade: 'guide',
};

const setting = {
  form: 'switch',
  effect: 'training',
  recommended: 'Off',
  byDefault: 'On',
  doesNotUndo: ['training that has already happened'],
  regions: 'everywhere',
  lookAgainAfter: 90,
  factsVersion: 1,
  grade: 'guide',
  evidence: [gerty, table],
} as const;

export const chatAssistants = {
  id: 'chat-assistants',
  name: 'Chat assistants',
  plural: true,
  owner: 'OpenAI (ChatGPT), Anthropic (Claude), Google (Gemini)',
  family: 'writing-tool',
  aliases: ['chatgpt', 'claude', 'openai', 'anthropic', 'assistant'],
  limit: null,
  showsMarkdown: 'yes',
  defaultContent: 'ai-prompt',
  uses: ['chatgpt.improve', 'claude.improve', geminiActivity.id].map((control) => ({
    content: ['ai-prompt'] as const,
    regions: 'everywhere' as const,
    trains: 'yes' as const,
    by: ['itself'] as const,
    byDefault: 'on' as const,
    stoppedBy: [control],
    leavesOut: 'business plans and programming interfaces',
    note: 'Consumer plans train on chats unless switched off, so a draft that is pasted there may be used.',
    trust: 'medium' as const,
    evidence: [gerty, table],
  })),
  controls: [
    {
      ...setting,
      id: 'chatgpt.improve',
      label: 'Improve the model for everyone',
      desktop: ['In ChatGPT, open **Settings**, then **Data Controls**.', 'Switch **Improve the model for everyone** off.'],
      mobile: ['In ChatGPT, open **Settings**, then **Data Controls**.', 'Switch **Improve the model for everyone** off.'],
      covers: ['chats with ChatGPT on consumer plans'],
      why: 'It is on as shipped. Doesn’t apply if you do not use ChatGPT, or use it on a business plan.',
    },
    {
      ...setting,
      id: 'claude.improve',
      label: 'Help improve Claude',
      desktop: ['In Claude, open **Settings**, then **Privacy**.', 'Switch **Help improve Claude** off.'],
      mobile: ['In Claude, open **Settings**, then **Privacy**.', 'Switch **Help improve Claude** off.'],
      url: 'https://claude.ai/settings/data-privacy-controls',
      urlTrust: 'seen',
      covers: ['chats with Claude on consumer plans'],
      why: 'It changed in August and September 2025. Doesn’t apply if you do not use Claude, or use it on a business plan.',
      changed: { on: '2025-09', what: 'Claude changed its terms' },
    },
    geminiActivity,
  ],
  milestones: [{ on: '2025-09', what: 'Claude begins to train on consumer chats unless switched off', evidence: [gerty] }],
  crawling: 'Chats are not public; a shared link to one is.',
  unsettled: ['Each assistant changes its settings often.'],
  checkedOn: '2026-11-22',
  reviewAfter: 60,
  evidence: [gerty, table],
} as const satisfies Platform;
