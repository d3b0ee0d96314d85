import assert from 'node:assert/strict';
import { answer, controlState, emptyChecklist, withRegion } from './checklist';
import { expose } from './exposure';
import { controlById, platforms } from './index';
import { CONTENT_KINDS, REGIONS, type Checklist, type ContentKind, type Exposure, type Region, type Reservation } from './types';
import {
  againWords,
  answerWords,
  cardVerdict,
  destinationsSentence,
  evidenceWords,
  exposureSentence,
  factsSentences,
  stateWords,
} from './words';

const TODAY = '2026-11-22';
const RESERVATIONS: readonly (Reservation | undefined)[] = [
  undefined,
  'general reservation',
  'named bots only',
  'comment only',
  'none',
  'contradiction',
];

interface Further {
  readonly content?: ContentKind | undefined;
  readonly reservation?: Reservation | undefined;
}

function exposuresOf(
  names: readonly string[],
  checklist: Checklist,
  { content, reservation }: Further = {},
): readonly Exposure[] {
  return expose({
    platforms: names,
    region: checklist.region,
    checklist,
    today: TODAY,
    ...(content && { content }),
    ...(reservation && { reservation }),
  });
}

function checklistOf(
  region: Region | null,
  ...answers: readonly (readonly [control: string, value: 'set' | 'left-on' | 'not-applicable', today: string])[]
): Checklist {
  const empty = region === null ? emptyChecklist() : withRegion(emptyChecklist(), region);
  return answers.reduce((checklist, [control, value, today]) => answer(checklist, { control, value, today }), empty);
}

/** Sentences read with ordinary spaces here, and shown with spaces that keep a date in one piece. */
function plain(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}

describe('a sentence about an exposure', () => {
  const cases: readonly (readonly [name: string, checklist: Checklist, content: ContentKind | undefined, sentence: string])[] = [
    [
      'linkedin',
      checklistOf('UK'),
      undefined,
      'LinkedIn trains on public posts in the UK by default since 3 Nov 2025, and the switch on this account is not answered yet.',
    ],
    [
      'linkedin',
      checklistOf('UK', ['li-genai', 'left-on', TODAY]),
      undefined,
      'LinkedIn trains on public posts in the UK by default since 3 Nov 2025, and the switch on this account was left as it is by choice.',
    ],
    [
      'linkedin',
      checklistOf('UK', ['li-genai', 'set', '2026-11-09']),
      undefined,
      'LinkedIn is asked not to train on public posts, declared on 9 Nov 2026. The post is public all the same.',
    ],
    [
      'linkedin',
      checklistOf('UK', ['li-genai', 'set', '2026-05-01']),
      undefined,
      'LinkedIn is asked not to train on public posts, declared on 1 May 2026. The post is public all the same. It is time to look at the setting again.',
    ],
    [
      'linkedin',
      checklistOf('US'),
      undefined,
      'LinkedIn trains on public posts in the US by default since 18 Sep 2024 or earlier, and the switch on this account is not answered yet.',
    ],
    [
      'reddit',
      checklistOf(null),
      undefined,
      'Reddit gives public posts to companies that train on them by default since Feb 2024, and no opt-out exists.',
    ],
    [
      'linkedin',
      checklistOf(null),
      undefined,
      'LinkedIn trains on public posts in some regions by default, and the switch on this account is not answered yet.',
    ],
    ['linkedin', checklistOf('UK'), 'private-message', 'LinkedIn: private messages are stated as not used for training.'],
    [
      'x',
      checklistOf('EU', ['x-grok', 'set', '2026-07-14']),
      undefined,
      'You asked X not to train, but X changed its policy on 21 Sep 2026: look at the setting again.',
    ],
    ['facebook', checklistOf('US'), undefined, 'Facebook trains on public posts in the US by default, and no opt-out exists.'],
    [
      'facebook',
      checklistOf('EU'),
      undefined,
      'Facebook trains on public posts in the EU and EEA by default since 27 May 2025, and the form to object on this account is not answered yet.',
    ],
    [
      'reddit',
      checklistOf('EU'),
      undefined,
      'Reddit gives public posts to companies that train on them by default since Feb 2024, and no opt-out exists.',
    ],
    [
      'chat-assistants',
      checklistOf('EU'),
      undefined,
      'Chat assistants train on what you write with them by default, and 3 settings on this account are not answered yet.',
    ],
    ['hashnode', checklistOf('EU'), undefined, 'Hashnode: whether articles are used for training is not known.'],
  ];
  for (const [name, checklist, content, sentence] of cases) {
    it(sentence, () =>
      assert.equal(plain(exposureSentence(exposuresOf([name], checklist, { content })[0] as Exposure)), sentence),
    );
  }

  it('says what one’s own site asks, and that this is verified', () => {
    const [site] = exposuresOf(['own-site'], checklistOf('UK'), { reservation: 'named bots only' });
    assert.equal(
      exposureSentence(site as Exposure),
      'Your site asks training crawlers to stay out by name, verified in its files. Others are not asked, and the post is public all the same.',
    );
  });

  it('puts several destinations into one', () => {
    const set = checklistOf('UK', ['li-genai', 'set', TODAY], ['x-grok', 'set', TODAY]);
    assert.equal(
      destinationsSentence(exposuresOf(['linkedin', 'x'], set)),
      'Both are asked not to train on it. It is public all the same.',
    );
    assert.match(
      destinationsSentence(exposuresOf(['x', 'linkedin'], checklistOf('UK', ['x-grok', 'set', TODAY]))),
      /^Worst of the two: LinkedIn trains/,
    );
    assert.equal(destinationsSentence([]), '');
  });

  it('gives the facts of a card', () => {
    assert.equal(
      plain(factsSentences(exposuresOf(['linkedin'], checklistOf('CH'))[0] as Exposure)),
      'Since 3 Nov 2025 in Switzerland, on by default. On a legitimate-interests basis, by LinkedIn for its own models. Inbox and InMail are stated as not used; group messages are used.',
    );
  });
});

describe('the words of a control', () => {
  const state = (
    id: string,
    ...given: Parameters<typeof checklistOf> extends readonly [unknown, ...infer Rest] ? Rest : never
  ): string => {
    const control = controlById(id);
    assert.ok(control);
    return plain(stateWords(control, controlState(control, checklistOf('UK', ...given), TODAY)));
  };
  it('are those of its form', () => {
    assert.equal(state('li-genai'), 'Not answered');
    assert.equal(state('li-genai', ['li-genai', 'set', '2026-11-03']), 'Set to Off, declared 3 Nov 2026');
    assert.equal(state('li-genai', ['li-genai', 'left-on', '2026-11-03']), 'Left on, by choice, 3 Nov 2026');
    assert.equal(state('li-genai', ['li-genai', 'not-applicable', '2026-11-03']), 'Doesn’t apply to this account');
    assert.equal(state('li-object', ['li-object', 'set', '2026-11-03']), 'Sent, declared 3 Nov 2026');
    assert.equal(state('x-grok', ['x-grok', 'set', '2026-11-09']), 'Unticked, declared 9 Nov 2026');
    assert.equal(
      state('substack.block-ai-training', ['substack.block-ai-training', 'left-on', '2026-11-09']),
      'Left off, by choice, 9 Nov 2026',
    );
    assert.equal(state('reddit.none'), 'Decide before posting');
    assert.equal(
      state('x-grok-personal', ['x-grok-personal', 'set', '2026-07-14']),
      'Due again. Declared 14 Jul 2026; X changed its policy on 21 Sep 2026',
    );
    assert.equal(
      state('li-genai', ['li-genai', 'set', '2026-08-01']),
      'Due again. Declared 1 Aug 2026; time to look again since 30 Oct 2026',
    );
  });

  it('say when it asks again', () => {
    const control = controlById('li-genai');
    assert.ok(control);
    const words = againWords(controlState(control, checklistOf('UK', ['li-genai', 'set', TODAY]), TODAY));
    assert.equal(plain(words ?? ''), 'asks again on 20 Feb 2027, or sooner if a fact changes');
  });

  it('say who says it, and when', () => {
    const cnpd = controlById('li-genai')?.evidence.find(({ grade }) => grade === 'authority');
    assert.ok(cnpd);
    assert.equal(
      plain(evidenceWords(cnpd)),
      'CNPD, the data-protection authority of Luxembourg; a data-protection authority, Oct 2025',
    );
  });
});

describe('no words promise more than is known', () => {
  const FORBIDDEN =
    /\bprotected (?:from|against)|\bis protected\b|\bsafe from\b|\bblocked\b|\bguarantee|!|violation|critical|\brisk score\b/i;
  const all: string[] = [];
  for (const platform of platforms) {
    for (const region of [...REGIONS, null])
      for (const content of CONTENT_KINDS)
        for (const reservation of RESERVATIONS) {
          const [exposure] = exposuresOf([platform.id], checklistOf(region), { content, reservation });
          if (exposure !== undefined) all.push(exposureSentence(exposure), cardVerdict(exposure), factsSentences(exposure));
        }
    for (const control of platform.controls) {
      all.push(
        control.why,
        ...control.covers,
        ...control.doesNotUndo,
        ...(control.remains ?? []),
        ...(control.unsettled ?? []),
        ...control.desktop,
        ...control.mobile,
      );
      for (const value of ['set', 'left-on', 'not-applicable'] as const) all.push(answerWords(control, value));
    }
    all.push(platform.crawling, ...platform.unsettled, ...platform.milestones.map(({ what }) => what));
  }

  it('in any sentence, of any platform, in any region', () =>
    assert.deepEqual(
      all.filter((text) => FORBIDDEN.test(text)),
      [],
    ));
  it('and none is left empty or half written', () =>
    assert.deepEqual(
      all.filter((text) => /undefined|\s{2}|NaN|\bnull\b| ,| \./.test(text.replace(/\u00a0/g, ' '))),
      [],
    ));
});
