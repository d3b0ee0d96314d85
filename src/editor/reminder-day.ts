import { daysBetween, isDay } from '../platforms/calendar';

const DAYS_BETWEEN = 7;

/** Whether to remind today. `last` is the day of the reminder before as it was stored, whatever that is. */
export function isReminderDue({
  due,
  last,
  today,
  enabled,
}: {
  readonly due: number;
  readonly last: unknown;
  readonly today: string;
  readonly enabled: boolean;
}): boolean {
  if (!enabled || due === 0) return false;
  // A day in the future comes from a clock that was wrong.
  return !isDay(last) || last > today || daysBetween(last, today) >= DAYS_BETWEEN;
}
