import { z } from 'zod';

/** No place on Earth is further from Greenwich; the engine refuses what is. */
const mostHours = 14;

const offsetHours = (instant: string): number => {
  const [, hours = '0', minutes = '0'] = /[+-](\d\d):?(\d\d)$/.exec(instant) ?? [];
  return Number(hours) + Number(minutes) / 60;
};

/** A date and time with its offset, as RFC 3339 has it. */
export const instantSchema = z.iso
  .datetime({ offset: true })
  .refine((instant) => offsetHours(instant) <= mostHours, 'is further from UTC than any place on Earth');

export const instantOrDaySchema = z.union([instantSchema, z.iso.date()]);
