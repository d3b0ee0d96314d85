import type { Evidence, Platform } from './types';

const own: Evidence = {
  title: 'Privacy-preserving products',
  url: 'https://discord.com/privacy-preserving-products',
  publisher: 'Discord, an old copy',
  grade: 'own',
};
const pcWorld: Evidence = {
  title: 'Turn off these 5 Discord settings right now for privacy',
  url: 'https://tengele.com/news/3ad47f60-d339-4c2b-85f4-1d8b155d83a0/turn-off-these-5-discord-settings-right-now-for-privacy',
  publisher: 'a summary of PCWorld',
  grade: 'press',
  date: '2026',
};
const summaries: Evidence = {
  title: 'Discord’s AI practices',
  url: 'https://privacyfetch.com/discord.com/ai-practices',
  publisher: 'PrivacyFetch, made by machine',
  grade: 'guide',
};
const otherSummary: Evidence = {
  title: 'Discord’s privacy policy, summarised',
  url: 'https://fineprintly.io/c/discord/privacy',
  publisher: 'Fineprintly, made by machine',
  grade: 'guide',
};

export const discord = {
  id: 'discord',
  name: 'Discord',
  owner: 'Discord Inc.',
  family: 'social',
  short: true,
  aliases: [],
  limit: { characters: 2000, note: 'accounts without Nitro' },
  showsMarkdown: 'yes',
  defaultContent: 'group-post',
  uses: [
    {
      content: ['public-post', 'group-post'],
      regions: 'everywhere',
      trains: 'unclear',
      by: ['itself'],
      byDefault: 'on',
      stoppedBy: [],
      note: 'The policy lets Discord build safety and product models on public and large servers; training of general models that write was denied in 2023. Bots on a server are parties of their own.',
      trust: 'low',
      evidence: [summaries, otherSummary, own],
    },
    {
      content: ['private-message'],
      regions: 'everywhere',
      trains: 'unclear',
      by: ['itself'],
      byDefault: 'on',
      stoppedBy: [],
      note: 'Direct messages are not encrypted end to end for text; a statement on training that names them was not found.',
      trust: 'low',
      evidence: [own],
    },
  ],
  controls: [
    {
      id: 'discord.improve',
      label: 'Use data to improve Discord',
      otherLabels: ['Use my data to improve Discord'],
      form: 'switch',
      effect: 'related',
      recommended: 'Off',
      byDefault: 'On',
      desktop: [
        'Open **User Settings** (the gear), then **Data & Privacy**.',
        'Switch **Use data to improve Discord** and the personalisation switches off.',
      ],
      mobile: [
        'Open the tab **You**, then the gear, then **Data & Privacy**.',
        'Switch **Use data to improve Discord** and the personalisation switches off.',
      ],
      covers: ['use of your data for Discord’s products'],
      doesNotUndo: ['bots on a server, which are other parties', 'training: it is no clear opt-out from it'],
      why: 'It is the nearest thing to a setting.',
      unsettled: ['The wording varies.'],
      regions: 'everywhere',
      lookAgainAfter: 90,
      factsVersion: 1,
      grade: 'press',
      evidence: [pcWorld],
    },
  ],
  milestones: [],
  crawling: 'Public servers can be read by whoever joins, and by bots.',
  unsettled: ['The summaries that were read differ in part.'],
  checkedOn: '2026-11-22',
  reviewAfter: 90,
  evidence: [own, pcWorld, summaries, otherSummary],
} as const satisfies Platform;
