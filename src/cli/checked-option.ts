import type { z } from 'zod';
import { WhylistError } from '../errors.ts';

/** @throws WhylistError `invalid-request` that names the option and what it takes. */
export const checkedOption = <T>(schema: z.ZodType<T>, value: unknown, option: string): T => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new WhylistError('invalid-request', `${option}: ${result.error.issues[0]?.message ?? 'not valid'}.`);
};
