import type { Absence, Placement } from '../../model/placement.ts';
import { addDays, daysBetween } from '../calendar/day.ts';

/** Time in one role at one hirer. */
export type Spell = Pick<Placement, 'startDate' | 'endDate' | 'absences'>;

export interface ClockPeriod {
  readonly from: string;
  readonly to: string;
  readonly what: 'counted' | 'paused' | 'reset';
  readonly weeks: number;
  readonly because: string;
}

export interface TwelveWeekClock {
  /** Calendar weeks completed towards the twelve; 12 at most. */
  readonly weeks: number;
  readonly state: 'not-started' | 'counting' | 'paused' | 'qualified';
  /** From this day equal pay and conditions are due; while it counts, the day if no week is missed. */
  readonly qualifiesOn?: string;
  readonly history: readonly ClockPeriod[];
}

const qualifying = 12;
/** A break for whatever reason (reg. 7(8)(a)). */
const anyBreakWeeks = 6;
/** For sickness or injury, and for jury service (reg. 7(8)(b) and (e)). */
const longBreakWeeks = 28;

type Kind = Absence['kind'];

/** Counts as if worked, for as long as the assignment was to last (reg. 7). */
const deemed: ReadonlySet<Kind> = new Set(['pregnancy-or-maternity', 'adoption-or-paternity']);
const limited: ReadonlySet<Kind> = new Set(['sickness', 'jury-service']);
const unlimited: ReadonlySet<Kind> = new Set(['annual-leave', 'other-leave', 'planned-closure', 'strike', ...deemed]);

interface Week {
  readonly from: string;
  readonly counts: boolean;
  /** Why nothing was worked; undefined where no absence covers the whole week. */
  readonly kinds?: readonly Kind[] | undefined;
}

const within = (day: string, { from, to }: { readonly from: string; readonly to: string }): boolean =>
  from <= day && day <= to;

const weekFrom = (from: string, spells: readonly Spell[]): Week => {
  const days = Array.from({ length: 7 }, (_, at) => addDays(from, at));
  const absences = spells.flatMap((spell) => spell.absences);
  const absenceOn = (day: string): Kind | undefined => absences.find((one) => within(day, one))?.kind;
  const engaged = days.filter((day) =>
    spells.some(({ startDate, endDate }) => startDate <= day && (endDate === undefined || day <= endDate)),
  );
  const counts = engaged.some((day) => {
    const kind = absenceOn(day);
    return kind === undefined || deemed.has(kind);
  });
  const kinds = days.map(absenceOn);
  return { from, counts, kinds: kinds.every((kind) => kind !== undefined) ? (kinds as Kind[]) : undefined };
};

/** What a run of weeks without work does to the weeks before it (reg. 7(8)); undefined where it ends their continuity. */
const pauseReason = (gap: readonly Week[]): string | undefined => {
  const kinds = gap.map((week) => week.kinds);
  if (kinds.every((some) => some?.every((kind) => unlimited.has(kind) || limited.has(kind)) === true)) {
    const long = kinds.filter((some) => some?.some((kind) => limited.has(kind)) === true).length;
    if (long <= longBreakWeeks)
      return [...new Set(kinds.flatMap((some) => some ?? []))].join(', ').replaceAll('-', ' ');
  }
  return gap.length <= anyBreakWeeks ? `a break of no more than ${anyBreakWeeks} weeks` : undefined;
};

interface Running {
  readonly counted: readonly string[];
  readonly gap: readonly Week[];
  readonly history: readonly ClockPeriod[];
}

const period = (
  weeks: readonly { readonly from: string }[],
  what: ClockPeriod['what'],
  because: string,
): ClockPeriod[] => {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ from: first.from, to: addDays(last.from, 6), what, weeks: weeks.length, because }];
};

const appended = (history: readonly ClockPeriod[], one: ClockPeriod): readonly ClockPeriod[] => {
  const last = history.at(-1);
  return last?.what === 'counted' && one.what === 'counted'
    ? [...history.slice(0, -1), { ...last, to: one.to, weeks: last.weeks + one.weeks }]
    : [...history, one];
};

const merged = (history: readonly ClockPeriod[], next: readonly ClockPeriod[]): readonly ClockPeriod[] =>
  next.reduce(appended, history);

/** A worked week after a gap: the gap was a pause, or the count begins anew. */
const count = ({ counted, gap, history }: Running, week: Week): Running => {
  const worked = period([week], 'counted', 'worked, or deemed worked');
  if (gap.length === 0) return { counted: [...counted, week.from], gap: [], history: merged(history, worked) };
  const because = pauseReason(gap);
  if (because === undefined)
    return {
      counted: [week.from],
      gap: [],
      history: merged(history, [...period(gap, 'reset', `a break of more than ${anyBreakWeeks} weeks`), ...worked]),
    };
  return {
    counted: [...counted, week.from],
    gap: [],
    history: merged(history, [...period(gap, 'paused', because), ...worked]),
  };
};

/**
 * How far an agency worker is towards the twelve weeks in one role at one hirer after which pay and basic conditions are
 * those of the hirer's own people (Agency Workers Regulations 2010, regs. 5, 7 and 8). A calendar week is seven days from
 * the first day of work, and counts if any of it was worked. A fact on the record: it never touches a score.
 *
 * @param spells in the same role at the same hirer, in any order
 * @param asOf the day it is told for
 */
export const twelveWeekClock = (spells: readonly Spell[], asOf: string): TwelveWeekClock => {
  const begun = spells
    .filter(({ startDate }) => startDate <= asOf)
    .toSorted((a, b) => (a.startDate < b.startDate ? -1 : 1));
  let start = begun[0]?.startDate;
  if (start === undefined) return { weeks: 0, state: 'not-started', history: [] };
  let running: Running = { counted: [], gap: [], history: [] };
  let current: Week | undefined;
  for (let from = start; from <= asOf; ) {
    // After a break that ended the count, weeks run from the first day back at work.
    const back = begun.find(({ startDate }) => startDate > from && startDate <= addDays(from, 6))?.startDate;
    if (running.gap.length > 0 && back !== undefined && pauseReason(running.gap) === undefined) {
      start = back;
      from = back;
    }
    const week = weekFrom(from, begun);
    if (addDays(from, 6) >= asOf) {
      current = week;
      break;
    }
    running = week.counts ? count(running, week) : { ...running, gap: [...running.gap, week] };
    from = addDays(from, 7);
  }
  return told(running, current);
};

const told = (running: Running, current: Week | undefined): TwelveWeekClock => {
  const working = current?.counts === true;
  const gap = current === undefined || working ? running.gap : [...running.gap, current];
  const because = gap.length === 0 ? undefined : pauseReason(gap);
  const lost = gap.length > 0 && because === undefined;
  const counted = lost ? [] : running.counted;
  const history = merged(
    running.history,
    gap.length === 0
      ? []
      : period(gap, lost ? 'reset' : 'paused', because ?? `a break of more than ${anyBreakWeeks} weeks`),
  );
  const twelfth = counted[qualifying - 1];
  const weeks = Math.min(counted.length, qualifying);
  if (twelfth !== undefined) return { weeks, state: 'qualified', qualifiesOn: addDays(twelfth, 7), history };
  if (!working || current === undefined) return { weeks, state: lost ? 'not-started' : 'paused', history };
  const qualifiesOn = addDays(current.from, 7 * (qualifying - counted.length));
  return { weeks, state: 'counting', qualifiesOn, history };
};

/** Whether the twelve weeks will be reached within so many days. */
export const isNearing = ({ state, qualifiesOn }: TwelveWeekClock, asOf: string, days: number): boolean =>
  state === 'counting' && qualifiesOn !== undefined && daysBetween(asOf, qualifiesOn) <= days;
