import { addDays, daysBetween } from './calendar';
import type { Platform } from './types';

/** A platform whose facts should be gone through again. */
export interface StaleFacts {
  readonly platform: string;
  readonly checkedOn: string;
  /** Days past the end of its interval. */
  readonly overdue: number;
}

/** The platforms whose facts are older than their interval on a day, the most overdue first. */
export function staleFacts(platforms: readonly Platform[], today: string): readonly StaleFacts[] {
  return platforms
    .map(({ id, checkedOn, reviewAfter }) => ({
      platform: id,
      checkedOn,
      overdue: daysBetween(addDays(checkedOn, reviewAfter), today),
    }))
    .filter(({ overdue }) => overdue > 0)
    .sort((a, b) => b.overdue - a.overdue);
}
