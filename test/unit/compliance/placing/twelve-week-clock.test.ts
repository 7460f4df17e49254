import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from '../../../../src/compliance/calendar/day.ts';
import { isNearing, type Spell, twelveWeekClock } from '../../../../src/compliance/placing/twelve-week-clock.ts';
import { absenceKinds } from '../../../../src/model/placement.ts';

const monday = '2027-01-04';
const week = (number: number): string => addDays(monday, 7 * number);
const spell = (from: number, to?: number, absences: Spell['absences'] = []): Spell => ({
  startDate: week(from),
  // To the Friday of that week.
  ...(to === undefined ? {} : { endDate: addDays(week(to), 4) }),
  absences,
});
const absent = (from: number, to: number, kind: Spell['absences'][number]['kind']): Spell['absences'][number] => ({
  from: week(from),
  to: addDays(week(to), 6),
  kind,
});

describe('the twelve weeks of an agency worker', () => {
  it('are reached after twelve weeks at work, and told before', () => {
    expect(twelveWeekClock([spell(0)], week(0))).toMatchObject({ weeks: 0, state: 'counting', qualifiesOn: week(12) });
    const nearly = twelveWeekClock([spell(0)], week(11));
    expect(nearly).toMatchObject({ weeks: 11, state: 'counting', qualifiesOn: week(12) });
    expect([isNearing(nearly, week(11), 14), isNearing(nearly, week(11), 6)]).toEqual([true, false]);
    expect(twelveWeekClock([spell(0)], week(12))).toMatchObject({
      weeks: 12,
      state: 'qualified',
      qualifiesOn: week(12),
    });
  });

  it('have not begun before the first day', () => {
    expect(twelveWeekClock([spell(2)], week(1))).toEqual({ weeks: 0, state: 'not-started', history: [] });
  });

  it('pause for six weeks between assignments, and begin anew after seven', () => {
    const six = twelveWeekClock([spell(0, 4), spell(11)], week(13));
    expect(six).toMatchObject({ weeks: 7, state: 'counting' });
    expect(six.history.map(({ what, weeks }) => [what, weeks])).toEqual([
      ['counted', 5],
      ['paused', 6],
      ['counted', 2],
    ]);
    const seven = twelveWeekClock([spell(0, 4), spell(12)], week(14));
    expect(seven).toMatchObject({ weeks: 2, state: 'counting', qualifiesOn: week(24) });
    expect(seven.history.map(({ what }) => what)).toEqual(['counted', 'reset', 'counted']);
  });

  it('pause for sickness of up to 28 weeks, and no longer', () => {
    const sick = (weeks: number) =>
      twelveWeekClock([spell(0, undefined, [absent(3, 2 + weeks, 'sickness')])], week(4 + weeks));
    expect(sick(28)).toMatchObject({ weeks: 4, state: 'counting' });
    expect(sick(29)).toMatchObject({ weeks: 1, state: 'counting' });
  });

  it('pause for a closure or a strike however long, and say for what', () => {
    const closed = twelveWeekClock([spell(0, undefined, [absent(2, 11, 'planned-closure')])], week(10));
    expect(closed).toMatchObject({ weeks: 2, state: 'paused' });
    expect(closed.history.at(-1)).toMatchObject({ what: 'paused', because: 'planned closure' });
  });

  it('go on through maternity', () => {
    const away = twelveWeekClock([spell(0, undefined, [absent(2, 30, 'pregnancy-or-maternity')])], week(12));
    expect(away).toMatchObject({ weeks: 12, state: 'qualified' });
  });

  it('count a week of which a day was worked', () => {
    const oneDay = { startDate: addDays(monday, 2), endDate: addDays(monday, 2), absences: [] };
    expect(twelveWeekClock([oneDay], week(2)).history[0]).toMatchObject({ what: 'counted', weeks: 1 });
  });

  it('never count more weeks than there were, whatever the record holds', () => {
    const days = fc.integer({ min: 0, max: 400 });
    const spells = fc.array(
      fc.record({
        from: days,
        length: fc.integer({ min: 0, max: 200 }),
        away: fc.array(
          fc.record({ from: days, length: fc.integer({ min: 0, max: 60 }), kind: fc.constantFrom(...absenceKinds) }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(spells, days, (made, today) => {
        const asOf = addDays(monday, today);
        const given = made.map(({ from, length, away }) => ({
          startDate: addDays(monday, from),
          endDate: addDays(monday, from + length),
          absences: away.map((one) => ({
            from: addDays(monday, one.from),
            to: addDays(monday, one.from + one.length),
            kind: one.kind,
          })),
        }));
        const { weeks, state, qualifiesOn, history } = twelveWeekClock(given, asOf);
        const first = given.map(({ startDate }) => startDate).sort()[0] ?? asOf;
        expect(weeks * 7).toBeLessThanOrEqual(Math.max(0, daysBetween(first, asOf)));
        expect(state === 'qualified').toBe(weeks === 12);
        if (state === 'qualified') expect(qualifiesOn && qualifiesOn <= asOf).toBe(true);
        if (state === 'counting') expect(qualifiesOn && qualifiesOn > asOf).toBe(true);
        for (const [at, one] of history.entries()) {
          expect(one.from <= one.to).toBe(true);
          const next = history[at + 1];
          if (next !== undefined) expect(one.to < next.from || one.what !== 'counted').toBe(true);
        }
      }),
    );
  });
});
