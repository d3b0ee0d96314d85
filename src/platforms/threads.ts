import { fbObject, igObject, metaEvidence, metaMilestones, metaNoOptOut, metaShared, metaUnsettled, metaUses } from './meta';
import type { Evidence, Platform } from './types';

const threadsPolicy: Evidence = {
  title: 'Threads Supplemental Privacy Policy',
  publisher: 'Meta, kept by Open Terms Archive',
  grade: 'own',
  date: '2026-01-21',
  place: 'OpenTermsArchive/pga-versions',
};

export const threads = {
  id: 'threads',
  name: 'Threads',
  owner: 'Meta Platforms; Meta Platforms Ireland in Europe',
  family: 'social',
  aliases: [],
  limit: { characters: 500 },
  showsMarkdown: 'no',
  defaultContent: 'public-post',
  uses: metaUses(igObject.id).map((use) =>
    use.stoppedBy.length > 0
      ? { ...use, stoppedBy: [igObject.id, fbObject.id], trust: 'medium' as const, evidence: [...use.evidence, threadsPolicy] }
      : use,
  ),
  controls: [
    {
      ...igObject,
      unsettled: [
        'No form for Threads alone was found; that the one for Instagram or Facebook reaches it is an inference.',
        ...(igObject.unsettled ?? []),
      ],
    },
    metaNoOptOut,
    {
      id: 'th-private',
      label: 'Private profile',
      form: 'switch',
      effect: 'audience',
      narrows: true,
      recommended: 'On',
      desktop: [],
      mobile: [
        'In Threads, tap your profile, then **☰**.',
        'Under **Account settings** or **Privacy**, switch **Private profile** on, if you do not need the reach.',
      ],
      covers: ['only followers you approve see your posts'],
      doesNotUndo: ['training that has already happened', 'copies on other servers'],
      why: 'Posts on a private profile are not public content.',
      unsettled: ['Label and path are from common knowledge.'],
      regions: 'everywhere',
      lookAgainAfter: 180,
      factsVersion: 1,
      grade: 'background',
      evidence: [threadsPolicy],
    },
    {
      id: 'th-fediverse',
      label: 'Fediverse sharing',
      form: 'switch',
      effect: 'audience',
      recommended: 'Off',
      byDefault: 'Off',
      desktop: [],
      mobile: ['In Threads, open **Settings**, then **Account**.', 'Switch **Fediverse sharing** off.'],
      covers: ['copies on servers outside Meta’s control'],
      doesNotUndo: ['copies made before: they cannot be called back'],
      why: 'Each server that gets a copy has rules of its own.',
      unsettled: [
        'Label and path are from common knowledge. The European text says that sharing was not active there on its date.',
      ],
      regions: 'everywhere',
      further: true,
      lookAgainAfter: 180,
      factsVersion: 1,
      grade: 'background',
      evidence: [threadsPolicy],
    },
    ...metaShared,
  ],
  milestones: metaMilestones,
  crawling:
    'Public posts can be crawled, and with fediverse sharing copied to other servers. A private profile keeps crawlers out.',
  unsettled: [
    'Meta’s European announcements of 2025 named Facebook and Instagram; some of the press lists Threads too.',
    ...metaUnsettled,
  ],
  checkedOn: '2026-11-22',
  reviewAfter: 90,
  evidence: [threadsPolicy, ...metaEvidence],
} as const satisfies Platform;
