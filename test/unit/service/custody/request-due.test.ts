import { describe, expect, it } from '@jest/globals';
import { pausedSince, requestDue } from '../../../../src/service/custody/request-due.ts';

const receivedOn = '2027-01-31';
const pause = (why: 'identity' | 'clarification' | 'fee', from: string, until?: string) => ({
  why,
  from,
  by: 'ann',
  ...(until === undefined ? {} : { until }),
});
const extended = { at: '2027-02-10T09:00:00.000Z', why: 'Complex.' };

describe('the day by which a request is to be met', () => {
  it('is a month after its receipt, or three where it was extended', () => {
    expect(requestDue({ receivedOn }, '2027-02-01')).toBe('2027-02-28');
    expect(requestDue({ receivedOn, extended }, '2027-02-11')).toBe('2027-04-30');
  });

  it('counts from the day on which it is known who asks, or the fee is paid', () => {
    const pauses = [pause('identity', '2027-02-02', '2027-02-20'), pause('fee', '2027-02-03', '2027-02-10')];
    expect(requestDue({ receivedOn, pauses }, '2027-03-01')).toBe('2027-03-20');
    expect(requestDue({ receivedOn, pauses, extended }, '2027-03-01')).toBe('2027-05-20');
  });

  it('leaves out the days of waiting for what they mean, the first and the last included, once the month has begun', () => {
    const asked = pause('clarification', '2027-02-10', '2027-02-14');
    expect(requestDue({ receivedOn, pauses: [asked] }, '2027-03-01')).toBe('2027-03-05');
    // Asked both at once: the month begins with the later answer.
    const both = [asked, pause('identity', '2027-02-10', '2027-02-20')];
    expect(requestDue({ receivedOn, pauses: both }, '2027-03-01')).toBe('2027-03-20');
  });

  it('moves with each day of a pause that is open', () => {
    const pauses = [pause('clarification', '2027-02-10')];
    expect(requestDue({ receivedOn, pauses }, '2027-02-10')).toBe('2027-03-01');
    expect(requestDue({ receivedOn, pauses }, '2027-02-12')).toBe('2027-03-03');
    expect(pausedSince({ pauses })?.from).toBe('2027-02-10');
    expect(pausedSince({ pauses: [pause('fee', '2027-02-10', '2027-02-11')] })).toBeUndefined();
  });
});
