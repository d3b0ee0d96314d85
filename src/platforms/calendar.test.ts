import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, dateWords, daysBetween, firstDayOf, isDay } from './calendar';

describe('calendar', () => {
  it('adds days over months, years and leap days', () => {
    assert.equal(addDays('2026-11-22', 90), '2027-02-20');
    assert.equal(addDays('2024-02-28', 1), '2024-02-29');
    assert.equal(addDays('2023-02-28', 1), '2023-03-01');
    assert.equal(addDays('2000-03-01', -1), '2000-02-29');
    assert.equal(addDays('1900-02-28', 1), '1900-03-01');
    assert.equal(daysBetween('2025-11-03', '2026-11-03'), 365);
  });

  it('agrees with the platform’s own calendar', () => {
    const days = fc.integer({ min: Date.UTC(1970, 0, 1) / 86_400_000, max: Date.UTC(2199, 0, 1) / 86_400_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, more) => {
        const iso = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
        assert.equal(addDays(iso(day), more), iso(day + more));
        assert.ok(isDay(iso(day)));
      }),
    );
  });

  it('tells a day from what only looks like one', () => {
    for (const value of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-11-31', '2026-1-1', '2026-11', '', null, 20261122])
      assert.equal(isDay(value), false);
  });

  it('writes dates as exactly as they are known', () => {
    assert.equal(dateWords('2026-11-03'), '3\u00a0Nov\u00a02026');
    assert.equal(dateWords('2026-11'), 'Nov\u00a02026');
    assert.equal(dateWords('2026'), '2026');
    assert.equal(firstDayOf('2025-09'), '2025-09-01');
    assert.equal(firstDayOf('2025'), '2025-01-01');
    assert.equal(firstDayOf('2025-09-17'), '2025-09-17');
  });
});
