import type { FollowUp, Placement } from '../../model/placement.ts';
import { addDays, addMonths } from '../calendar/day.ts';
import type { PlacingPolicy } from './placing-policy.ts';

/** The calls that are due after somebody starts, those after the end of the placement left out. */
export const scheduleFollowUps = (
  { startDate, endDate }: Pick<Placement, 'startDate' | 'endDate'>,
  { followUps }: PlacingPolicy,
): FollowUp[] =>
  followUps
    .map(({ step, after }) => ({
      step,
      dueOn: 'days' in after ? addDays(startDate, after.days) : addMonths(startDate, after.months),
    }))
    .filter(({ dueOn }) => endDate === undefined || dueOn <= endDate);

/** Calls after a change of dates: what was done stays, what is still due moves with the dates. */
export const rescheduleFollowUps = (placement: Placement, policy: PlacingPolicy): FollowUp[] => {
  const kept = placement.followUps.filter(({ done }) => done !== undefined);
  const made = new Set(kept.map(({ step }) => step));
  const tries = new Map(placement.followUps.map((one) => [one.step, one.tries]));
  const due = scheduleFollowUps(placement, policy)
    .filter(({ step }) => !made.has(step))
    .map((one) => {
      const former = tries.get(one.step);
      return former === undefined ? one : { ...one, tries: former };
    });
  return [...kept, ...due].toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
};

/** The day of the next call; undefined when all are made. */
export const nextFollowUp = ({ followUps }: Pick<Placement, 'followUps'>): FollowUp | undefined =>
  followUps.filter(({ done }) => done === undefined).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
