import { parse } from 'yaml';
import type { z } from 'zod';
import { WhylistError } from '../errors.ts';

/** @throws WhylistError `invalid-config` that names every line of the file that is not what it should be */
export const parsePolicy = <S extends z.ZodType>(schema: S, yaml: string, file: string): z.output<S> => {
  const result = schema.safeParse(parse(yaml));
  if (result.success) return result.data;
  const fields = result.error.issues.map((i) => ({ path: i.path.join('.'), message: i.message }));
  throw new WhylistError('invalid-config', `${file} cannot be used`, { fields });
};
