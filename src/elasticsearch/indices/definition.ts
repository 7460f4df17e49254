import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { WhylistError } from '../../errors.ts';

const bodySchema = z.object({
  settings: z.record(z.string(), z.unknown()),
  mappings: z.looseObject({
    _meta: z.looseObject({ schemaVersion: z.number().int().positive() }),
    // An unexpected field is a mistake to hear of, not one to guess a type for.
    dynamic: z.literal('strict'),
    properties: z.record(z.string(), z.unknown()),
  }),
});

/** What an index is made of: `mappings/<name>.json`. */
export interface IndexDefinition {
  /** Without prefix, such as `candidates`. */
  readonly name: string;
  readonly schemaVersion: number;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly mappings: Readonly<Record<string, unknown>>;
}

/** @throws WhylistError `invalid-config` that names the file and the place in it. */
export const parseDefinition = (name: string, text: string): IndexDefinition => {
  const wrong = (message: string): never => {
    throw new WhylistError('invalid-config', `mappings/${name}.json: ${message}`);
  };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : 'is no JSON');
  }
  const body = bodySchema.safeParse(json);
  if (!body.success) {
    const [issue] = body.error.issues;
    return wrong(`${issue?.path.join('.')}: ${issue?.message}`);
  }
  const { settings, mappings } = body.data;
  return { name, schemaVersion: mappings._meta.schemaVersion, settings, mappings };
};

/** All definitions of a folder, by name. */
export const readDefinitions = async (folder: string): Promise<IndexDefinition[]> => {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return files.map((file, at) => parseDefinition(basename(file, '.json'), texts[at] ?? ''));
};

/** Rules in Solr's format, by the name of the `synonym_graph` filter that they belong to. */
export type SynonymRules = Readonly<Record<string, readonly string[]>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The token filters that an index defines, by name. */
export const filtersOf = (settings: Readonly<Record<string, unknown>>): Record<string, Record<string, unknown>> => {
  const analysis = isRecord(settings.analysis) ? settings.analysis : {};
  const filters = isRecord(analysis.filter) ? analysis.filter : {};
  return Object.fromEntries(
    Object.entries(filters).filter((entry): entry is [string, Record<string, unknown>] => isRecord(entry[1])),
  );
};

/**
 * The definition with these rules in its synonym filters; filters without rules keep those they have.
 * @throws WhylistError `invalid-config` for a filter that the definition lacks.
 */
export const withSynonyms = (definition: IndexDefinition, rules: SynonymRules): IndexDefinition => {
  const filters = filtersOf(definition.settings);
  for (const [name, synonyms] of Object.entries(rules)) {
    const filter = filters[name];
    if (filter === undefined)
      throw new WhylistError('invalid-config', `mappings/${definition.name}.json has no filter ${name}.`);
    filters[name] = { ...filter, synonyms: [...synonyms] };
  }
  const analysis = isRecord(definition.settings.analysis) ? definition.settings.analysis : {};
  return { ...definition, settings: { ...definition.settings, analysis: { ...analysis, filter: filters } } };
};
