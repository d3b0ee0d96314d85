import type { Evidence, Platform } from './types';

const paper: Evidence = {
  title: 'Protect yourself from Pinterest AI',
  url: 'https://millikancorydon.com/6637/feature/protect-yourself-from-pinterest-ai',
  publisher: 'The Corydon',
  grade: 'press',
  date: '2025-04',
};
const statement: Evidence = {
  title: 'Pinterest’s statement',
  url: 'https://links.gayfr.online/post/263071/804914',
  publisher: 'a copy of Futurism',
  grade: 'press',
};

export const pinterest = {
  id: 'pinterest',
  name: 'Pinterest',
  owner: 'Pinterest',
  family: 'social',
  short: true,
  aliases: ['pin'],
  limit: null,
  showsMarkdown: 'no',
  defaultContent: 'photo',
  uses: [
    {
      content: ['public-post', 'photo', 'video', 'profile'],
      regions: 'everywhere',
      trains: 'yes',
      by: ['itself'],
      since: '2025-04-30',
      byDefault: 'on',
      stoppedBy: ['pinterest.canvas'],
      note: 'Pins of any date, boards, images and activity train a model of its own, Pinterest Canvas. Minors are left out.',
      trust: 'medium',
      evidence: [paper, statement],
    },
  ],
  controls: [
    {
      id: 'pinterest.canvas',
      label: 'Use your data to train Pinterest Canvas',
      form: 'switch',
      effect: 'training',
      recommended: 'Off',
      byDefault: 'On',
      desktop: ['Open **Settings**, then **Privacy and data**.', 'Set **Use your data to train Pinterest Canvas** to off.'],
      mobile: ['Open **Settings**, then **Privacy and data**.', 'Switch **Use your data to train Pinterest Canvas** off.'],
      url: 'https://www.pinterest.com/settings/privacy',
      urlTrust: 'known',
      covers: ['pins, boards, images, activity'],
      doesNotUndo: ['training that has already happened'],
      why: 'It is on as shipped and reaches pins of any date.',
      regions: 'everywhere',
      lookAgainAfter: 90,
      factsVersion: 1,
      grade: 'press',
      evidence: [paper, statement],
    },
  ],
  milestones: [{ on: '2025-04-30', what: 'Terms on training in force', evidence: [paper] }],
  crawling: 'Public pins can be crawled.',
  unsettled: ['The day the terms came into force is from common knowledge.'],
  checkedOn: '2026-11-22',
  reviewAfter: 90,
  evidence: [paper, statement],
} as const satisfies Platform;
