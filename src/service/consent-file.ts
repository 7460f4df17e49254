import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { WhylistError } from '../errors.ts';
import { type Candidate, consentSchema } from '../model/candidate.ts';

/**
 * Consents from a JSON or YAML file (JSON is YAML, too): one, or a list.
 * @throws WhylistError `invalid-request` with the fields that are wrong.
 */
export const readConsentFile = async (path: string): Promise<Candidate['consent']> => {
  const text = await readFile(path, 'utf8');
  const name = basename(path);
  let value: unknown;
  try {
    value = parse(text);
  } catch (cause) {
    throw new WhylistError('invalid-request', `${name} is neither JSON nor YAML.`, { cause });
  }
  const result = z.array(consentSchema.strict()).safeParse(Array.isArray(value) ? value : [value]);
  if (result.success) return result.data;
  const fields = result.error.issues.map((i) => ({ path: `/${i.path.join('/')}`, message: i.message }));
  throw new WhylistError('invalid-request', `${name} holds no consent that can be kept.`, { fields });
};
