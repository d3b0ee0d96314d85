import type { Evidence, Platform } from './types';

const principles: Evidence = {
  title: 'Slack privacy principles',
  url: 'https://edit.tosdr.org/documents/21607',
  publisher: 'Slack, read in a copy at ToS;DR',
  grade: 'help',
  date: '2024',
};
const summary: Evidence = {
  title: 'Slack AI: data use',
  url: 'https://www.productionai.institute/ai-data-use/slack-ai',
  publisher: 'Production AI Institute, made by machine',
  grade: 'guide',
};

export const slack = {
  id: 'slack',
  name: 'Slack',
  owner: 'Salesforce',
  family: 'writing-tool',
  short: true,
  aliases: [],
  limit: { characters: 40_000 },
  showsMarkdown: 'partly',
  defaultContent: 'group-post',
  uses: [
    {
      content: ['group-post', 'private-message', 'limited-post', 'photo', 'video'],
      regions: 'everywhere',
      trains: 'no',
      by: [],
      byDefault: 'off',
      stoppedBy: [],
      note: 'Models that write are stated as not trained on it without an opt-in. Models for search and emoji, the same for all customers, are trained unless the workspace opts out.',
      trust: 'medium',
      evidence: [principles, summary],
    },
  ],
  controls: [
    {
      id: 'slack.global-models',
      label: 'Slack Global model opt-out request',
      form: 'form',
      effect: 'related',
      recommended: 'Sent',
      desktop: [
        'As an owner of the workspace, write to feedback@slack.com.',
        'Use the subject **Slack Global model opt-out request** and name the workspace’s address.',
      ],
      mobile: [],
      covers: ['models for search and emoji: messages and files, private channels and direct messages included'],
      doesNotUndo: ['training that has already happened'],
      why: 'Only an owner of the workspace can ask.',
      unsettled: ['The wording is of 2024.'],
      regions: 'everywhere',
      per: 'workspace',
      lookAgainAfter: 180,
      factsVersion: 1,
      grade: 'help',
      evidence: [principles],
    },
  ],
  milestones: [],
  crawling: 'Not public.',
  unsettled: ['Nothing newer than 2024 was read in its own words.'],
  checkedOn: '2026-11-22',
  reviewAfter: 90,
  evidence: [principles, summary],
} as const satisfies Platform;
