import assert from 'node:assert/strict';
import {
  answer,
  badgeCount,
  controlRows,
  controlState,
  emptyChecklist,
  lastAnswer,
  nextLook,
  progress,
  undo,
  withPlatforms,
  withRegion,
} from './checklist';
import { addDays } from './calendar';
import { controlById, platforms } from './index';
import { REGIONS, type AnswerValue, type Checklist, type Control } from './types';

const TODAY = '2026-11-22';
const uk = withRegion(emptyChecklist(), 'UK');

function control(id: string): Control {
  const found = controlById(id);
  assert.ok(found, id);
  return found;
}

function answered(
  checklist: Checklist,
  id: string,
  ...[value = 'set', today = TODAY]: readonly [value?: AnswerValue, today?: string]
): Checklist {
  return answer(checklist, { control: id, value, today });
}

describe('the checklist', () => {
  it('dates an answer and says when it asks again', () => {
    assert.deepEqual(controlState(control('li-genai'), answered(uk, 'li-genai'), TODAY), {
      kind: 'set',
      on: TODAY,
      againOn: '2027-02-20',
    });
    assert.deepEqual(controlState(control('li-genai'), answered(uk, 'li-genai', 'left-on'), TODAY), {
      kind: 'left on',
      on: TODAY,
      againOn: '2027-02-20',
    });
    assert.deepEqual(controlState(control('li-genai'), answered(uk, 'li-genai', 'not-applicable'), TODAY), {
      kind: 'not applicable',
      on: TODAY,
    });
    assert.deepEqual(controlState(control('li-genai'), uk, TODAY), { kind: 'not answered' });
    assert.deepEqual(controlState(control('reddit.none'), uk, TODAY), { kind: 'no opt-out exists' });
  });

  it('asks again on the day its interval has passed, not before', () => {
    const set = answered(uk, 'li-genai');
    assert.equal(controlState(control('li-genai'), set, '2027-02-19').kind, 'set');
    assert.deepEqual(controlState(control('li-genai'), set, '2027-02-20'), {
      kind: 'due again',
      answer: { value: 'set', on: TODAY, factsVersion: 1 },
      reason: 'interval passed',
      since: '2027-02-20',
    });
  });

  it('asks again when the platform changed after the answer', () => {
    const state = controlState(control('x-grok-personal'), answered(uk, 'x-grok-personal', 'set', '2026-07-14'), TODAY);
    assert.deepEqual(state, {
      kind: 'due again',
      answer: { value: 'set', on: '2026-07-14', factsVersion: 1 },
      reason: 'facts changed',
      since: '2026-09-21',
      what: 'X changed its policy',
    });
  });

  it('asks again when the version of a fact was raised, "doesn’t apply" too', () => {
    const raised = { ...control('wa-no-ai'), factsVersion: 2 };
    for (const value of ['set', 'left-on', 'not-applicable'] as const) {
      const state = controlState(raised, answered(uk, 'wa-no-ai', value), TODAY);
      assert.ok(state.kind === 'due again' && state.reason === 'facts changed', value);
    }
  });

  it('does not ask again about what does not apply, or about minor settings, for time alone', () => {
    const later = addDays(TODAY, 3650);
    assert.equal(controlState(control('li-genai'), answered(uk, 'li-genai', 'not-applicable'), later).kind, 'not applicable');
    assert.equal(controlState(control('li-msg-suggest'), answered(uk, 'li-msg-suggest'), later).kind, 'set');
  });

  it('goes back to the answer before', () => {
    const twice = answered(answered(uk, 'li-genai', 'set', '2026-11-01'), 'li-genai', 'left-on');
    assert.equal(lastAnswer(twice, 'li-genai')?.value, 'left-on');
    assert.deepEqual(lastAnswer(undo(twice, 'li-genai'), 'li-genai'), { value: 'set', on: '2026-11-01', factsVersion: 1 });
    assert.deepEqual(undo(undo(twice, 'li-genai'), 'li-genai'), uk);
    assert.deepEqual(undo(uk, 'li-genai'), uk);
  });

  it('takes no answer to what is verified, unknown, or no opt-out', () => {
    for (const id of [
      'vscode.ai-off',
      'github.copilot.markdown-off',
      'own-site.signals',
      'reddit.none',
      'nothing',
      '__proto__',
      'constructor',
    ]) {
      assert.deepEqual(answered(uk, id), uk, id);
    }
  });

  it('changes nothing but a copy', () => {
    const before = JSON.stringify(uk);
    answered(uk, 'li-genai');
    assert.equal(JSON.stringify(uk), before);
  });

  it('shows due controls first, then open ones, and minor ones last', () => {
    const checklist = answered(answered(uk, 'x-grok', 'set', '2026-11-09'), 'x-grok-personal', 'set', '2026-07-14');
    const rows = controlRows('x', checklist, TODAY).filter(({ control: one }) => !one.further);
    assert.deepEqual(
      rows.map(({ control: one, state }) => [one.id, state.kind]),
      [
        ['x-grok-personal', 'due again'],
        ['x-grok', 'set'],
      ],
    );
    const kinds = controlRows('linkedin', checklist, TODAY).map(({ control: one }) => one.further ?? false);
    assert.deepEqual(kinds, [...kinds].sort());
  });

  it('counts each control once, though several apps share it', () => {
    const both = withPlatforms(uk, ['instagram', 'threads']);
    const separate = progress(['instagram'], both, TODAY).total + progress(['threads'], both, TODAY).total;
    assert.equal(progress(['instagram', 'threads'], both, TODAY).total, separate - 1);
    const sent = answered(both, 'ig-object');
    assert.equal(progress(['instagram'], sent, TODAY).answered, 1);
    assert.equal(progress(['threads'], sent, TODAY).answered, 1);
  });

  it('counts what is open and due for the badge', () => {
    const mine = withPlatforms(uk, ['x', 'reddit']);
    assert.equal(badgeCount(mine, TODAY), 2);
    assert.equal(badgeCount(answered(mine, 'x-grok'), TODAY), 1);
    assert.equal(badgeCount(answered(answered(mine, 'x-grok'), 'x-grok-personal', 'not-applicable'), TODAY), 0);
    assert.equal(badgeCount(answered(answered(mine, 'x-grok'), 'x-grok-personal'), addDays(TODAY, 90)), 2);
    assert.equal(badgeCount(emptyChecklist(), TODAY), 0);
  });

  it('names the day of the next look', () => {
    const mine = withPlatforms(uk, ['linkedin', 'x']);
    assert.equal(nextLook(mine, TODAY), undefined);
    assert.equal(nextLook(answered(mine, 'li-object'), TODAY), '2027-05-21');
    assert.equal(nextLook(answered(answered(mine, 'li-object'), 'li-genai'), TODAY), '2027-02-20');
  });

  it('offers everybody in every region either an opt-out or the word that none exists, where a platform trains by its own doing', () => {
    for (const platform of platforms) {
      for (const region of REGIONS) {
        const trains = platform.uses.some(
          (use) => use.trains === 'yes' && (use.regions === 'everywhere' || use.regions.includes(region)),
        );
        if (!trains) continue;
        const offers = controlRows(platform.id, withRegion(emptyChecklist(), region), TODAY);
        assert.ok(
          offers.some(({ control: one }) => one.effect === 'training'),
          `${platform.id} ${region}`,
        );
      }
    }
  });
});
