import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { isMissingFile, WhylistError } from './errors.ts';

/** Looked for where Whylist is started. */
const usualName = 'whylist.config.yaml';

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const fileSchema = z.record(z.string(), z.union([scalar, z.array(scalar).transform((list) => list.join(','))]));

const readText = (path: string | undefined): string | undefined => {
  try {
    return readFileSync(path ?? usualName, 'utf8');
  } catch (cause) {
    if (path === undefined && isMissingFile(cause)) return undefined;
    throw new WhylistError('invalid-config', `The configuration file ${path ?? usualName} cannot be read.`, { cause });
  }
};

/**
 * Settings by the names of their environment variables, as text.
 * @param path `undefined`: the usual file, if there is one
 * @throws WhylistError `invalid-config` for a file that cannot be read, and for names that are no settings
 */
export const readConfigFile = (
  path: string | undefined,
  known: ReadonlySet<string>,
): Readonly<Record<string, string>> => {
  const text = readText(path);
  if (text === undefined) return {};
  const name = path ?? usualName;
  let value: unknown;
  try {
    value = parse(text) ?? {};
  } catch (cause) {
    throw new WhylistError('invalid-config', `The configuration file ${name} is no YAML.`, { cause });
  }
  const result = fileSchema.safeParse(value);
  if (!result.success)
    throw new WhylistError('invalid-config', `The configuration file ${name} holds other things than settings.`, {
      fields: result.error.issues.map((issue) => ({ path: issue.path.join('.') || '/', message: issue.message })),
    });
  const unknown = Object.keys(result.data).filter((key) => !known.has(key));
  if (unknown.length > 0)
    throw new WhylistError(
      'invalid-config',
      `The configuration file ${name} has settings that are none: ${unknown.join(', ')}`,
      {
        fields: unknown.map((key) => ({ path: key, message: 'no such setting' })),
        hint: 'docs/configuration.md names them all.',
      },
    );
  return Object.fromEntries(Object.entries(result.data).filter(([, text]) => text !== ''));
};
