import assert from 'node:assert/strict';
import { isReminderDue } from './reminder-day';

const TODAY = '2026-11-23';

describe('the reminder', () => {
  const cases: readonly (readonly [string, Partial<Parameters<typeof isReminderDue>[0]>, boolean])[] = [
    ['comes when something is due and it never came before', {}, true],
    ['stays away while nothing is due', { due: 0 }, false],
    ['stays away once it is turned off', { enabled: false }, false],
    ['comes at most once a week', { last: '2026-11-17' }, false],
    ['comes again after a week', { last: '2026-11-16' }, true],
    ['comes when the day that was stored is none', { last: 'yesterday' }, true],
    ['comes when the day that was stored has yet to come', { last: '2031-01-01' }, true],
  ];
  for (const [title, given, expected] of cases) {
    it(title, () => assert.equal(isReminderDue({ due: 2, last: undefined, today: TODAY, enabled: true, ...given }), expected));
  }
});
