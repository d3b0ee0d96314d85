import type { Control, Evidence, Milestone, Region, Use } from './types';

/** What Facebook, Instagram, Threads and WhatsApp share: sources, uses, and controls that are answered once for all of them. */

export const metaPolicy: Evidence = {
  title: 'Meta Privacy Policy, US and EU versions',
  publisher: 'Meta, kept by Open Terms Archive',
  grade: 'own',
  date: '2026-07-23',
  place: 'OpenTermsArchive/vlopses-us-versions and pga-versions',
};
export const metaExplainer: Evidence = {
  title: 'Meta on generative AI, and Meta AI terms',
  publisher: 'Meta, kept by Open Terms Archive',
  grade: 'own',
  date: '2026-05-13',
  place: 'OpenTermsArchive/genai-eu-versions and user-rights-versions',
};
const pirg: Evidence = {
  title: 'How to stop your data from being used for AI training',
  url: 'https://pirg.org/edfund/resources/how-to-stop-your-data-from-being-used-for-ai-training/',
  publisher: 'PIRG',
  grade: 'press',
};
const journal: Evidence = {
  title: 'Meta using European users’ data to train AI',
  url: 'https://www.thejournal.ie/meta-using-european-users-data-to-train-ai-6677964-Apr2025/',
  publisher: 'The Journal',
  grade: 'press',
  date: '2025-04',
};
const metaUk: Evidence = {
  title: 'Building AI technology for the UK in a responsible and transparent way',
  url: 'https://about.fb.com/news/2024/09/building-ai-technology-for-the-uk-in-a-responsible-and-transparent-way/',
  publisher: 'Meta',
  grade: 'own',
  date: '2024-09-13',
};
const edoeb: Evidence = {
  title: 'Meta pauses in Switzerland',
  url: 'https://www.edoeb.admin.ch/edoeb/de/home/kurzmeldungen/2024/21062024-meta.html',
  publisher: 'EDÖB, Switzerland',
  grade: 'authority',
  date: '2024-06-21',
};
const blick: Evidence = {
  title: 'Facebook und Instagram saugen deine Posts ab',
  url: 'https://www.blick.ch/digital/facebook-und-instagram-saugen-deine-posts-ab-wer-kein-ki-futter-werden-will-muss-jetzt-handeln-id20892889.html',
  publisher: 'Blick',
  grade: 'press',
  date: '2025-05',
};
const brazil: Evidence = {
  title: 'Meta to inform Brazilians how it uses their personal data to train AI',
  url: 'https://www.thehindu.com/sci-tech/technology/meta-to-inform-brazilians-how-it-uses-their-personal-data-to-train-ai/article68603786.ece/amp/',
  publisher: 'Reuters in The Hindu',
  grade: 'press',
  date: '2024-09-04',
};
const ghacks: Evidence = {
  title: 'How to block Meta AI from using your Instagram or Facebook posts for training',
  url: 'https://www.ghacks.net/2025/04/21/how-to-block-meta-ai-from-using-your-instagram-or-facebook-posts-for-training/',
  publisher: 'gHacks',
  grade: 'guide',
  date: '2025-04-21',
};
export const metaDossier: Evidence = {
  title: 'Meta AI: labels, defaults, regulators',
  publisher: 'RachaelQuisel/ai-privacy-settings-check',
  grade: 'guide',
  date: '2026-10-02',
  place: 'skills/ai-privacy-settings-check/references/vendors/meta-ai.md',
};

export const metaEvidence: readonly Evidence[] = [
  metaPolicy,
  metaExplainer,
  metaUk,
  edoeb,
  blick,
  journal,
  brazil,
  pirg,
  ghacks,
  metaDossier,
];

/** Where Meta offers a form to object; reported by one guide only for Japan and South Korea. */
export const OBJECTION_REGIONS = ['EU', 'UK', 'CH', 'BR', 'JP', 'KR'] as const satisfies readonly Region[];
const NO_OBJECTION_REGIONS = ['US', 'CA', 'IN', 'HK', 'other'] as const satisfies readonly Region[];

/** The uses of one Meta app whose objection form is the control `form`. */
export function metaUses(form: string): readonly Use[] {
  const used = {
    content: ['public-post', 'comment', 'photo', 'video', 'ai-prompt'],
    trains: 'yes',
    by: ['itself', 'licensees'],
    byDefault: 'on',
    stoppedBy: [form],
  } as const satisfies Partial<Use>;
  const adults = 'Public content of adults, back to the beginning, and what anyone writes to Meta AI.';
  return [
    {
      ...used,
      stoppedBy: [],
      regions: ['US'],
      note: 'Public content back to 2007 and what you write to Meta AI. Members in the US have no opt-out at all; since when is not published.',
      trust: 'high',
      evidence: [metaPolicy, pirg],
    },
    {
      ...used,
      stoppedBy: [],
      regions: ['CA', 'IN', 'other'],
      note: 'As in the US: public content and what you write to Meta AI, and no opt-out at all. No exception for this region was found.',
      trust: 'medium',
      evidence: [metaPolicy],
    },
    {
      ...used,
      regions: ['EU'],
      since: '2025-05-27',
      note: `${adults} An objection works from the day it is sent.`,
      trust: 'high',
      evidence: [metaPolicy, journal],
    },
    {
      ...used,
      regions: ['UK'],
      since: '2024-09-13',
      note: `${adults} Announced that day, begun in the months after; the ICO has not approved it, it watches.`,
      trust: 'high',
      evidence: [metaUk, metaPolicy],
    },
    {
      ...used,
      regions: ['CH'],
      since: '2025-05-27',
      note: `${adults} Switzerland was included in the European start.`,
      trust: 'medium',
      evidence: [blick, edoeb],
    },
    {
      ...used,
      regions: ['BR'],
      since: '2024-10',
      note: `${adults} Suspended by the ANPD from 2 July to 30 Aug 2024, then allowed with a form to object.`,
      trust: 'medium',
      evidence: [brazil, metaPolicy],
    },
    {
      ...used,
      regions: ['JP', 'KR'],
      note: 'Public content and what you write to Meta AI. One guide reports that the form to object is offered here.',
      trust: 'medium',
      evidence: [metaPolicy, metaDossier],
    },
    {
      ...used,
      trains: 'unclear',
      stoppedBy: [],
      regions: ['HK'],
      note: 'Presumably as in the rest of the world; nothing on Hong Kong was read, and no form to object was found.',
      trust: 'low',
      evidence: [metaPolicy],
    },
    {
      content: ['limited-post'],
      regions: 'everywhere',
      trains: 'no',
      by: [],
      byDefault: 'off',
      stoppedBy: [],
      note: 'Posts for friends and on private accounts are not among the inputs that Meta’s policy lists; its page on generative AI is worded more softly.',
      trust: 'medium',
      evidence: [metaPolicy, metaExplainer],
    },
    {
      content: ['private-message'],
      regions: 'everywhere',
      trains: 'no',
      by: [],
      byDefault: 'off',
      stoppedBy: [],
      note: 'Private messages are stated as not used, unless you or anyone in the chat shares them with Meta’s AI.',
      trust: 'high',
      evidence: [metaExplainer],
    },
  ];
}

/** What an objection covers and leaves out, wherever it is sent from. */
export const objection = {
  form: 'form',
  effect: 'training',
  recommended: 'Sent',
  covers: ['public content of this account', 'what you write to Meta AI'],
  doesNotUndo: [
    'training that has already happened',
    'your words and your likeness in what others post',
    'data about you from outside Meta: that is another form',
  ],
  why: 'Meta uses public posts unless you object. Send it once an account, and keep the confirmation mail; posts that say "I do not consent" do nothing.',
  unsettled: [
    'Whether a late objection also keeps old posts out of later training is not stated.',
    'Whether accounts that share an e-mail address need one objection or several: the sources differ.',
    'Meta moves and renames the form often; where the link fails, go by way of the Privacy Center.',
  ],
  regions: OBJECTION_REGIONS,
  lookAgainAfter: 180,
  factsVersion: 1,
  changed: { on: '2026-07-23', what: 'Meta changed its policy' },
  grade: 'press',
  evidence: [metaPolicy, ghacks, journal, metaDossier],
} as const satisfies Partial<Control>;

export const fbObject: Control = {
  ...objection,
  id: 'fb-object',
  label: 'Object to Your Information Being Used for AI at Meta',
  otherLabels: ['Right to object'],
  desktop: [
    'Select your profile picture, then **Settings & privacy**, then **Privacy Center**.',
    'Open **AI at Meta**.',
    'Select **Submit an objection request**, fill the form in and send it.',
  ],
  mobile: [
    'Tap **Menu**, then **Settings & privacy**, then **Privacy Center**.',
    'Tap **AI at Meta**.',
    'Tap **Submit an objection request**, fill the form in and send it.',
  ],
  url: 'https://www.facebook.com/help/contact/6359191084165019',
  urlTrust: 'seen',
};

export const igObject: Control = {
  ...objection,
  id: 'ig-object',
  label: 'Object to Your Information Being Used for AI at Meta',
  otherLabels: ['Right to object'],
  desktop: [
    'Select **More**, then **Settings**, then **Privacy Center**.',
    'Open the link to object, fill the form in and send it.',
  ],
  mobile: [
    'Tap your profile, then **☰**, then **About**, then **Privacy Policy**; or open the **Privacy Center**.',
    'Tap the link to object, fill the form in and send it.',
  ],
  url: 'https://help.instagram.com/contact/767264225370182',
  urlTrust: 'seen',
};

export const metaNoOptOut: Control = {
  id: 'meta-none',
  label: 'No opt-out exists',
  form: 'none',
  effect: 'training',
  recommended: '',
  desktop: [],
  mobile: [],
  covers: [],
  doesNotUndo: ['training that has already happened'],
  remains: [
    'post less, and leave the detail out',
    'a narrower audience: posts for friends are not among the stated inputs',
    'delete a post; what was trained before stays',
  ],
  why: 'Meta offers its objection form in Europe and a few other countries only; a request sent from here may be refused.',
  regions: NO_OBJECTION_REGIONS,
  lookAgainAfter: 90,
  factsVersion: 1,
  grade: 'press',
  evidence: [metaPolicy, pirg],
};

/** Answered once, shown with each of the apps. */
export const metaShared: readonly Control[] = [
  {
    id: 'meta-object-third',
    label: 'Third-party information request for AI at Meta',
    form: 'form',
    effect: 'related',
    recommended: 'Sent',
    desktop: ['Open the form and send it.'],
    mobile: ['Open the form in a browser and send it.'],
    url: 'https://www.facebook.com/help/contact/1266025207620918',
    urlTrust: 'seen',
    covers: ['data about you that comes from outside Meta’s products'],
    doesNotUndo: ['what you post yourself', 'training that has already happened'],
    why: 'Open to anyone, with or without an account; Meta may refuse it.',
    regions: 'everywhere',
    further: true,
    lookAgainAfter: 180,
    factsVersion: 1,
    grade: 'own',
    evidence: [metaPolicy],
  },
  {
    id: 'meta-accounts-center',
    label: 'Accounts Center',
    form: 'habit',
    effect: 'related',
    recommended: 'WhatsApp left out',
    desktop: ['Select **Settings**, then **Accounts Center**.', 'Look which accounts are linked; leave WhatsApp unlinked.'],
    mobile: ['Tap **Settings**, then **Accounts Center**.', 'Look which accounts are linked; leave WhatsApp unlinked.'],
    url: 'https://accountscenter.facebook.com/',
    urlTrust: 'seen',
    covers: ['personalisation by AI across the linked apps'],
    doesNotUndo: ['training'],
    why: 'Since 16 Dec 2025 AI chats feed content and ads across linked apps, with no opt-out; WhatsApp only if it is linked.',
    unsettled: ['The press names the EU, the UK and South Korea as left out at the start; Meta itself did not.'],
    regions: 'everywhere',
    further: true,
    lookAgainAfter: 180,
    factsVersion: 1,
    grade: 'guide',
    evidence: [metaDossier],
  },
  {
    id: 'meta-ads-business',
    label: 'Activity from other businesses',
    otherLabels: ['Activity information from ad partners'],
    form: 'switch',
    effect: 'related',
    recommended: 'Off',
    desktop: ['Open the **Accounts Center**, then **Ad preferences**.', 'Set **Activity from other businesses** to off.'],
    mobile: ['Open the **Accounts Center**, then **Ad preferences**.', 'Switch **Activity from other businesses** off.'],
    covers: ['what other companies report about you, as it shapes your feed, ads and AI’s answers'],
    doesNotUndo: ['training'],
    why: 'It is not a training setting, but it narrows what Meta knows.',
    regions: 'everywhere',
    further: true,
    lookAgainAfter: 180,
    factsVersion: 1,
    grade: 'guide',
    evidence: [metaDossier],
  },
  {
    id: 'meta-ai-chat',
    label: 'Meta AI',
    form: 'habit',
    effect: 'related',
    recommended: 'Nothing sensitive pasted',
    desktop: ['Paste nothing sensitive into a chat with Meta AI.'],
    mobile: ['Paste nothing sensitive into a chat with Meta AI.'],
    covers: ['what you write to Meta AI in any of the apps'],
    doesNotUndo: ['chats that were used before'],
    why: 'There is no setting for it: such chats are used for training and people may read them. In Europe those of minors are used too.',
    regions: 'everywhere',
    further: true,
    lookAgainAfter: 180,
    factsVersion: 1,
    grade: 'own',
    evidence: [metaPolicy, metaExplainer],
  },
];

export const metaMilestones: readonly Milestone[] = [
  { on: '2024-06', what: 'Training on European data paused', evidence: [edoeb] },
  { on: '2024-07-02', what: 'Suspended in Brazil by the ANPD; lifted on 30 Aug 2024', evidence: [brazil] },
  { on: '2024-09-13', what: 'Start in the UK announced', evidence: [metaUk] },
  { on: '2025-05-27', what: 'Training begins in the EU, the EEA and Switzerland', evidence: [journal, blick] },
  { on: '2025-12-16', what: 'Chats with Meta AI begin to personalise content and ads', evidence: [metaDossier] },
  { on: '2026-07-23', what: 'Privacy Policy revised', evidence: [metaPolicy] },
];

export const metaUnsettled: readonly string[] = [
  'Whether posts for friends are left out as firmly as the policy lists it: the page on generative AI says "posts and photos" without the word public.',
  'Whether a late objection keeps old posts out of later training.',
  'Whether Japan and South Korea have the form: one guide says so.',
];
