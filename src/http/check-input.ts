import type { z } from 'zod';
import { WhylistError } from '../errors.ts';

/**
 * The value as its schema gives it back, defaults filled in.
 * @throws WhylistError `invalid-request` with a JSON pointer for each thing that is wrong.
 */
export const checkInput = <S extends z.ZodType>(schema: S, value: unknown, where: string): z.output<S> => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const fields = result.error.issues.map(({ path, message }) => ({
    path: path.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('') || '/',
    message,
  }));
  throw new WhylistError('invalid-request', `The ${where} is not valid.`, { fields });
};
