import assert from 'node:assert/strict';
import fc from 'fast-check';
import { GROUP_OF, type Confidence, type Label } from '../core/types';
import { answer, emptyChecklist, withRegion } from './checklist';
import { expose, severityOf, worst } from './exposure';
import { platforms } from './index';
import {
  CONTENT_KINDS,
  REGIONS,
  VERDICTS,
  type AnswerValue,
  type Checklist,
  type ContentKind,
  type Exposure,
  type Region,
  type Reservation,
  type Severity,
  type Verdict,
} from './types';

const TODAY = '2026-11-22';

/** A checklist with answers written as `control=value@day`; without a day: today. */
function checklistOf(region: Region | null, answers = ''): Checklist {
  const empty = region === null ? emptyChecklist() : withRegion(emptyChecklist(), region);
  return answers
    .split(' ')
    .filter((one) => one !== '')
    .reduce((checklist, one) => {
      const [, control = '', value = '', today = TODAY] = /^([^=]+)=([a-z-]+)(?:@(.+))?$/.exec(one) ?? [];
      return answer(checklist, { control, value: value as AnswerValue, today });
    }, empty);
}

type Question = readonly [
  platform: string,
  content: ContentKind,
  region: Region | null,
  answers?: string,
  reservation?: Reservation | undefined,
];

function exposureOf(...[platform, content, region, answers = '', reservation]: Question): Exposure {
  const checklist = checklistOf(region, answers);
  const [exposure] = expose({
    platforms: [platform],
    content,
    region,
    checklist,
    today: TODAY,
    ...(reservation && { reservation }),
  });
  assert.ok(exposure);
  return exposure;
}

type Row = readonly [
  platform: string,
  content: ContentKind,
  region: Region | null,
  answers: string,
  verdict: Verdict,
  severity: Severity,
];

describe('exposure: the truth table (severity: that of a client’s name)', () => {
  const table: readonly Row[] = [
    // LinkedIn: on by default everywhere, one switch.
    ['linkedin', 'public-post', 'US', '', 'trains', 'error'],
    ['linkedin', 'public-post', 'UK', '', 'trains', 'error'],
    ['linkedin', 'public-post', 'UK', 'li-genai=set', 'asked not to', 'warning'],
    ['linkedin', 'public-post', 'UK', 'li-genai=left-on', 'trains', 'error'],
    ['linkedin', 'public-post', 'UK', 'li-genai=not-applicable', 'trains', 'error'],
    ['linkedin', 'public-post', 'UK', 'li-research=set li-object=set', 'trains', 'error'],
    ['linkedin', 'public-post', 'UK', 'li-genai=set@2026-05-01', 'asked not to', 'warning'],
    ['linkedin', 'public-post', 'UK', 'li-genai=set@2025-10-01', 'unknown', 'warning'],
    ['linkedin', 'public-post', 'UK', 'li-genai=left-on@2025-10-01', 'trains', 'error'],
    ['linkedin', 'article', 'EU', '', 'trains', 'error'],
    ['linkedin', 'group-post', 'CA', '', 'trains', 'error'],
    ['linkedin', 'limited-post', 'UK', '', 'unknown', 'warning'],
    ['linkedin', 'limited-post', 'UK', 'li-genai=set', 'asked not to', 'warning'],
    ['linkedin', 'private-message', 'UK', '', 'not used', 'information'],
    ['linkedin', 'public-post', null, '', 'trains', 'error'],
    // Meta: an objection in some regions, nothing in others; a private account is another kind of content.
    ['facebook', 'public-post', 'US', '', 'trains', 'error'],
    ['facebook', 'public-post', 'CA', '', 'trains', 'error'],
    ['facebook', 'public-post', 'IN', 'fb-object=set', 'trains', 'error'],
    ['facebook', 'public-post', 'EU', '', 'trains', 'error'],
    ['facebook', 'public-post', 'EU', 'fb-object=set', 'asked not to', 'warning'],
    ['facebook', 'public-post', 'EU', 'ig-object=set', 'trains', 'error'],
    ['facebook', 'public-post', 'HK', '', 'unknown', 'warning'],
    ['facebook', 'limited-post', 'US', '', 'not used', 'information'],
    ['facebook', 'public-post', 'US', 'fb-audience=set', 'not used', 'information'],
    ['facebook', 'private-message', 'US', '', 'not used', 'information'],
    ['facebook', 'ai-prompt', 'US', '', 'trains', 'error'],
    ['instagram', 'photo', 'US', 'ig-private=set', 'not used', 'information'],
    ['instagram', 'photo', 'US', 'ig-private=left-on', 'trains', 'error'],
    ['instagram', 'ai-prompt', 'US', 'ig-private=set', 'trains', 'error'],
    ['threads', 'public-post', 'UK', 'ig-object=set', 'asked not to', 'warning'],
    ['threads', 'public-post', 'UK', 'fb-object=set', 'asked not to', 'warning'],
    ['whatsapp', 'private-message', 'UK', '', 'not used', 'information'],
    ['whatsapp', 'ai-prompt', 'UK', '', 'trains', 'error'],
    ['whatsapp', 'ai-prompt', 'UK', 'wa-object=set', 'asked not to', 'warning'],
    ['whatsapp', 'ai-prompt', 'US', '', 'trains', 'error'],
    // X and TikTok.
    ['x', 'public-post', 'EU', '', 'trains', 'error'],
    ['x', 'public-post', 'EU', 'x-grok=set', 'asked not to', 'warning'],
    ['x', 'public-post', 'EU', 'x-grok=set@2026-07-14', 'unknown', 'warning'],
    ['x', 'public-post', 'EU', 'x-protect=set', 'not used', 'information'],
    ['x', 'private-message', 'US', '', 'unknown', 'warning'],
    ['tiktok', 'video', 'US', '', 'unknown', 'warning'],
    ['tiktok', 'video', 'EU', 'tt-object=set', 'asked not to', 'warning'],
    ['tiktok', 'video', 'US', 'tt-private=set', 'unknown', 'warning'],
    ['tiktok', 'video', 'IN', '', 'unknown', 'warning'],
    // Publishing.
    ['github', 'article', 'UK', '', 'trains', 'error'],
    ['github', 'ai-prompt', 'UK', '', 'trains', 'error'],
    ['github', 'ai-prompt', 'UK', 'github.copilot.model-training=set', 'asked not to', 'warning'],
    ['github', 'ai-prompt', 'UK', 'github.copilot.model-training=not-applicable', 'not used', 'information'],
    ['github', 'limited-post', 'UK', '', 'not used', 'information'],
    ['medium', 'article', 'UK', '', 'unknown', 'warning'],
    ['medium', 'article', 'UK', 'medium.third-party-ai=set', 'asked not to', 'warning'],
    ['substack', 'article', 'UK', '', 'unknown', 'warning'],
    ['wordpress-com', 'article', 'UK', '', 'trains', 'error'],
    ['wordpress-com', 'article', 'UK', 'wpcom.private=set', 'not used', 'information'],
    ['dev', 'article', 'UK', '', 'unknown', 'warning'],
    ['reddit', 'public-post', 'EU', '', 'trains', 'error'],
    ['stack-overflow', 'public-post', 'EU', '', 'trains', 'error'],
    ['bluesky', 'public-post', 'EU', '', 'unknown', 'warning'],
    ['google', 'video', 'EU', 'youtube.third-party-training=set', 'trains', 'error'],
    ['notion', 'limited-post', 'EU', '', 'not used', 'information'],
    ['notion', 'limited-post', 'EU', 'notion.leap=left-on', 'trains', 'error'],
    ['hashnode', 'article', 'EU', '', 'unknown', 'warning'],
    // One set of three is not enough; what one doesn't use doesn't count.
    ['chat-assistants', 'ai-prompt', 'EU', 'chatgpt.improve=set', 'trains', 'error'],
    [
      'chat-assistants',
      'ai-prompt',
      'EU',
      'chatgpt.improve=set claude.improve=not-applicable google.gemini-keep-activity=not-applicable',
      'asked not to',
      'warning',
    ],
    // A kind that a platform does not tell apart is a public post there.
    ['reddit', 'photo', 'EU', '', 'trains', 'error'],
    ['dev', 'private-message', 'EU', '', 'unknown', 'warning'],
  ];
  for (const [platform, content, region, answers, verdict, severity] of table) {
    it(`${platform}, ${content}, ${region ?? 'no region'}${answers === '' ? '' : `, ${answers}`}: ${verdict}`, () => {
      const exposure = exposureOf(platform, content, region, answers);
      assert.equal(exposure.verdict, verdict);
      assert.equal(severityOf({ group: 'company', label: 'client', confidence: 'likely' }, exposure), severity);
    });
  }

  const sites: readonly (readonly [
    content: ContentKind,
    reservation: Reservation | undefined,
    verdict: Verdict,
    severity: Severity,
  ])[] = [
    ['article', undefined, 'unknown', 'warning'],
    ['article', 'none', 'unknown', 'warning'],
    ['article', 'comment only', 'unknown', 'warning'],
    ['article', 'contradiction', 'unknown', 'warning'],
    ['article', 'named bots only', 'asked not to', 'warning'],
    ['article', 'general reservation', 'asked not to', 'information'],
    ['limited-post', 'none', 'not used', 'information'],
  ];
  for (const [content, reservation, verdict, severity] of sites) {
    it(`your site, ${content}, ${reservation ?? 'not looked at'}: ${verdict}`, () => {
      const exposure = exposureOf('own-site', content, 'UK', '', reservation);
      assert.equal(exposure.verdict, verdict);
      assert.equal(severityOf({ group: 'company', label: 'client', confidence: 'likely' }, exposure), severity);
    });
  }
});

describe('what stands behind a verdict', () => {
  it('names the control that is open, and why', () => {
    assert.deepEqual(exposureOf('linkedin', 'public-post', 'UK').open, [{ control: 'li-genai', why: 'not answered' }]);
    assert.deepEqual(exposureOf('linkedin', 'public-post', 'UK', 'li-genai=left-on').open, [
      { control: 'li-genai', why: 'left on' },
    ]);
    assert.deepEqual(exposureOf('linkedin', 'public-post', 'UK', 'li-genai=set@2026-05-01').open, [
      { control: 'li-genai', why: 'due again' },
    ]);
    assert.deepEqual(exposureOf('linkedin', 'public-post', 'UK', 'li-genai=set').open, []);
  });

  it('keeps the day of the declaration', () =>
    assert.equal(exposureOf('x', 'public-post', 'EU', 'x-grok=set@2026-11-09').declaredOn, '2026-11-09'));

  it('says where no opt-out exists', () => {
    for (const region of ['US', 'CA', 'IN'] as const)
      assert.equal(exposureOf('facebook', 'public-post', region).noOptOut, true, region);
    for (const region of ['EU', 'UK', 'CH', 'BR'] as const)
      assert.equal(exposureOf('facebook', 'public-post', region).noOptOut, false, region);
    assert.equal(exposureOf('reddit', 'public-post', 'EU').noOptOut, true);
  });

  it('carries the use of the region only', () => {
    const [use] = exposureOf('linkedin', 'public-post', 'UK').uses;
    assert.equal(use?.since, '2025-11-03');
    assert.match(use?.note ?? '', /Microsoft/);
    assert.equal(exposureOf('linkedin', 'public-post', 'UK').uses.length, 1);
  });

  it('judges a public post on a private account as a limited one', () =>
    assert.equal(exposureOf('x', 'public-post', 'US', 'x-protect=set').content, 'limited-post'));

  it('takes each platform’s usual kind where none is given', () => {
    const all = expose({
      platforms: ['whatsapp', 'github', 'linkedin'],
      region: 'UK',
      checklist: checklistOf('UK'),
      today: TODAY,
    });
    assert.deepEqual(new Set(all.map(({ content }) => content)), new Set(['private-message', 'article', 'public-post']));
  });
});

describe('several destinations', () => {
  const several = (names: readonly string[], answers = ''): readonly Exposure[] =>
    expose({ platforms: names, content: 'public-post', region: 'UK', checklist: checklistOf('UK', answers), today: TODAY });

  it('come worst first, each once, unknown names left out', () => {
    const exposures = several(['x', 'dev', 'linkedin', 'x', 'nowhere'], 'x-grok=set');
    assert.deepEqual(
      exposures.map(({ platform }) => platform),
      ['linkedin', 'dev', 'x'],
    );
    assert.equal(worst(exposures)?.platform, 'linkedin');
    assert.equal(worst(exposures.toReversed())?.platform, 'linkedin');
  });

  it('are none for none', () => {
    assert.deepEqual(several([]), []);
    assert.equal(worst([]), undefined);
  });
});

describe('severity', () => {
  const likely = (label: Label): Parameters<typeof severityOf>[0] => ({ group: GROUP_OF[label], label, confidence: 'likely' });

  it('of a secret is an error wherever it goes', () => {
    for (const exposure of [
      undefined,
      exposureOf('whatsapp', 'private-message', 'UK'),
      exposureOf('own-site', 'article', 'UK', '', 'general reservation'),
    ])
      assert.equal(severityOf(likely('secret'), exposure), 'error');
  });

  it('of what opens an account or an identity is never below a warning', () => {
    for (const label of ['payment-card', 'bank-account', 'government-id'] as const)
      assert.equal(severityOf(likely(label), exposureOf('facebook', 'limited-post', 'US')), 'warning');
  });

  it('is a warning while the destination is not known', () => assert.equal(severityOf(likely('client'), undefined), 'warning'));

  it('of a possible finding is one step lower', () => {
    const steps: readonly (readonly [Exposure | undefined, Severity])[] = [
      [exposureOf('linkedin', 'public-post', 'UK'), 'warning'],
      [undefined, 'information'],
      [exposureOf('linkedin', 'private-message', 'UK'), 'hint'],
    ];
    for (const [exposure, severity] of steps)
      assert.equal(severityOf({ group: 'company', label: 'org', confidence: 'possible' }, exposure), severity);
  });

  it('never rises as the verdict gets better', () => {
    const order: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
    const byVerdict: Readonly<Record<Verdict, Exposure>> = {
      trains: exposureOf('linkedin', 'public-post', 'UK'),
      unknown: exposureOf('dev', 'article', 'UK'),
      'asked not to': exposureOf('linkedin', 'public-post', 'UK', 'li-genai=set'),
      'not used': exposureOf('linkedin', 'private-message', 'UK'),
    };
    for (const label of Object.keys(GROUP_OF) as Label[])
      for (const confidence of ['certain', 'likely', 'possible'] as Confidence[]) {
        const ranks = VERDICTS.map((verdict) =>
          order.indexOf(severityOf({ group: GROUP_OF[label], label, confidence }, byVerdict[verdict])),
        );
        assert.deepEqual(ranks, [...ranks].sort(), `${label} ${confidence}`);
      }
  });
});

describe('exposure, whatever is asked', () => {
  it('never gets worse when a control is set as recommended', () => {
    const controls = platforms.flatMap((platform) => platform.controls.map(({ id }) => [platform.id, id] as const));
    fc.assert(
      fc.property(
        fc.constantFrom(...controls),
        fc.constantFrom(...CONTENT_KINDS),
        fc.constantFrom(...REGIONS),
        ([platform, control], content, region) => {
          const before = exposureOf(platform, content, region).verdict;
          const after = exposureOf(platform, content, region, `${control}=set`).verdict;
          assert.ok(
            VERDICTS.indexOf(after) >= VERDICTS.indexOf(before),
            `${platform} ${content} ${region} ${control}: ${before} → ${after}`,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('says nothing better than "asked not to" because of an answer alone, but where an account is left out or made private', () => {
    const wide = platforms.filter(
      ({ controls, uses }) => !controls.some(({ narrows }) => narrows) && !uses.some(({ leavesOut }) => leavesOut),
    );
    for (const { id, controls } of wide)
      for (const { id: control } of controls)
        for (const content of CONTENT_KINDS) {
          const before = exposureOf(id, content, 'UK').verdict;
          const after = exposureOf(id, content, 'UK', `${control}=set`).verdict;
          assert.ok(after !== 'not used' || before === 'not used', `${id} ${content} ${control}`);
        }
  });
});
