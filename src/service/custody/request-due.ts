import { addDays, addMonths, daysBetween } from '../../compliance/calendar/day.ts';
import type { RightsRequest } from '../../model/custody.ts';

type Timed = Pick<RightsRequest, 'receivedOn' | 'extended' | 'pauses'>;

/** What was asked for before a request is one that can be met: the month counts from its arrival (Art. 12A(3)). */
const startsAnew: ReadonlySet<string> = new Set(['identity', 'fee']);

/**
 * The day by which a request is to be met: one month, or three where it was extended (UK GDPR Arts. 12(3) and 12A), from its
 * receipt or from the day on which the candidate said who they are. The days on which it was waited for the candidate to say
 * what they mean do not count, the first and the last of them included. An open pause counts as closed on `today`.
 */
export const requestDue = ({ receivedOn, extended, pauses = [] }: Timed, today: string): string => {
  const closed = pauses.map((pause) => ({ ...pause, until: pause.until ?? today }));
  const start = later(receivedOn, ...closed.flatMap(({ why, until }) => (startsAnew.has(why) ? [until] : [])));
  const waited = closed
    .filter(({ why, until }) => !startsAnew.has(why) && until >= start)
    .reduce((days, { from: since, until }) => days + daysBetween(later(since, start), until) + 1, 0);
  return addDays(addMonths(start, extended === undefined ? 1 : 3), waited);
};

const later = (...days: readonly string[]): string => days.toSorted().at(-1) ?? '';

/** Since when it is waited for the candidate; undefined where it is not. */
export const pausedSince = ({ pauses = [] }: Pick<RightsRequest, 'pauses'>) =>
  pauses.find(({ until }) => until === undefined);
