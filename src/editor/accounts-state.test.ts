import assert from 'node:assert/strict';
import { answer, emptyChecklist, withPlatforms, withRegion } from '../platforms/checklist';
import { platforms } from '../platforms/index';
import type { AnswerValue, Checklist } from '../platforms/types';
import { accountsPart, badgeOf, platformGroups, type AccountsInput } from './accounts-state';

const TODAY = '2026-11-23';
const USED = withPlatforms(withRegion(emptyChecklist(), 'UK'), ['linkedin', 'x', 'dev', 'own-site', 'medium']);

function part(given: Partial<AccountsInput> = {}) {
  return accountsPart({
    checklist: USED,
    today: TODAY,
    destinations: [],
    found: [],
    reservation: undefined,
    later: false,
    notice: null,
    ...given,
  });
}

function mark(
  checklist: Checklist,
  control: string,
  { value = 'set', on = TODAY }: { value?: AnswerValue; on?: string } = {},
): Checklist {
  return answer(checklist, { control, value, today: on });
}

function card(name: string, given: Partial<AccountsInput> = {}) {
  const found = part(given).cards.find(({ platform }) => platform === name);
  assert.ok(found, `no card of ${name}`);
  return found;
}

function row(control: string, given: Partial<AccountsInput> = {}) {
  const found = part(given)
    .cards.flatMap(({ rows, further }) => [...rows, ...further])
    .find((one) => one.control === control);
  assert.ok(found, `no row of ${control}`);
  return found;
}

describe('the first questions', () => {
  it('are where the accounts are, then which platforms are used, then none', () => {
    assert.equal(part({ checklist: emptyChecklist() }).ask, 'region');
    assert.equal(part({ checklist: withRegion(emptyChecklist(), 'UK') }).ask, 'platforms');
    assert.equal(part().ask, null);
  });

  it('can be put off', () => assert.equal(part({ checklist: emptyChecklist(), later: true }).ask, null));

  it('offer every platform once', () => {
    const offered = platformGroups([{ id: 'linkedin', aside: 'named in a draft' }]).flatMap(({ choices }) =>
      choices.map(({ id }) => id),
    );
    assert.deepEqual([...offered].sort(), platforms.map(({ id }) => id).sort());
  });

  it('begin with what the workspace speaks of', () => {
    const [first] = platformGroups([{ id: 'own-site', aside: 'made with Hugo' }]);
    assert.deepEqual(first, {
      title: 'Found in this workspace',
      kind: 'found',
      choices: [{ id: 'own-site', name: 'Your site', aside: 'made with Hugo' }],
    });
  });
});

describe('the cards', () => {
  it('begin with the draft’s destinations, then what is open, then the rest', () => {
    const checklist = mark(USED, 'medium.third-party-ai');
    const order = part({ checklist, destinations: ['dev'] }).cards.map(({ platform }) => platform);
    assert.deepEqual(order, ['dev', 'linkedin', 'x', 'medium', 'own-site']);
  });

  it('count what is due before what is open', () => {
    assert.equal(card('x').count, '2 open');
    assert.equal(card('x', { checklist: mark(USED, 'x-grok', { on: '2020-01-01' }) }).count, '1 due again');
    const answered = mark(mark(USED, 'x-grok'), 'x-grok-personal');
    assert.equal(card('x', { checklist: answered }).count, 'all answered');
    assert.equal(card('dev').count, 'no opt-out');
  });

  it('say of one’s own site whether it was read', () => {
    assert.equal(card('own-site').count, 'not read');
    assert.equal(card('own-site').icon, 'unknown');
    const read = card('own-site', { reservation: 'general reservation' });
    assert.equal(read.count, 'verified');
    assert.equal(read.icon, 'asked');
  });

  it('change their verdict with the answer', () => {
    assert.equal(card('linkedin').icon, 'trains');
    assert.equal(card('linkedin', { checklist: mark(USED, 'li-genai') }).icon, 'asked');
  });
});

describe('a control’s row', () => {
  const states: readonly (readonly [string, Checklist, string, string, string])[] = [
    ['not answered', USED, 'open', 'Not answered', ''],
    ['set', mark(USED, 'li-genai'), 'set', 'Set to Off', ', declared 23\u00a0Nov\u00a02026'],
    ['left on', mark(USED, 'li-genai', { value: 'left-on' }), 'left-on', 'Left on, by choice', ', 23\u00a0Nov\u00a02026'],
    [
      'not applicable',
      mark(USED, 'li-genai', { value: 'not-applicable' }),
      'not-applicable',
      'Doesn’t apply',
      ' to this account',
    ],
    [
      'due again',
      mark(USED, 'li-genai', { on: '2026-01-02' }),
      'due',
      'Due again.',
      ' Declared 2\u00a0Jan\u00a02026; time to look again since 2\u00a0Apr\u00a02026',
    ],
  ];
  for (const [title, checklist, kind, lead, rest] of states) {
    it(`says when it is ${title}`, () => {
      const found = row('li-genai', { checklist });
      assert.deepEqual([found.kind, found.state.lead, found.state.rest], [kind, lead, rest]);
      assert.equal(found.canUndo, checklist !== USED);
      assert.equal(found.marks.length, 3);
    });
  }

  it('has no box where no opt-out exists, and says what remains', () => {
    const found = row('devto.none');
    assert.equal(found.kind, 'none');
    assert.deepEqual(found.marks, []);
    assert.ok(found.remains.length > 0);
  });

  it('is read by Holdout, never answered, where it can be', () => {
    const found = row('own-site.signals', { reservation: 'none' });
    assert.deepEqual([found.kind, found.marks.length, found.state.lead], ['verified', 0, 'Verified by Holdout']);
    assert.equal(row('own-site.signals').state.lead, 'Not read');
  });
});

describe('the overview', () => {
  it('counts controls, and tells of those that are due', () => {
    const checklist = mark(mark(USED, 'li-genai'), 'x-grok', { on: '2020-01-01' });
    assert.deepEqual(part({ checklist }).overview.lines, ['1 of 8 controls answered, 1 due again']);
  });

  it('says when the next look is once all are answered', () => {
    const checklist = mark(withPlatforms(withRegion(emptyChecklist(), 'UK'), ['medium']), 'medium.third-party-ai');
    assert.match(
      part({ checklist }).overview.lines.join('. '),
      /^The one control is answered\. Next look: .*2027, or when a fact changes$/,
    );
  });

  it('says so when facts are past their day', () => {
    assert.equal(part().facts.length, 1);
    assert.match(part({ today: '2028-01-01' }).facts[1] ?? '', /LinkedIn/);
  });
});

describe('the badge', () => {
  it('counts what is open and due, and is gone at zero', () => {
    const two = withPlatforms(withRegion(emptyChecklist(), 'UK'), ['x']);
    assert.deepEqual(badgeOf(two, TODAY), { value: 2, tooltip: 'Account settings: 2 not answered' });
    const due = mark(mark(two, 'x-grok', { on: '2020-01-01' }), 'x-grok-personal');
    assert.deepEqual(badgeOf(due, TODAY), { value: 1, tooltip: 'Account setting: 1 due again' });
    assert.equal(badgeOf(mark(due, 'x-grok'), TODAY), undefined);
  });
});
