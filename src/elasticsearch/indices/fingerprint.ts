import { createHash } from 'node:crypto';
import { z } from 'zod';
import { filtersOf, type IndexDefinition, type SynonymRules } from './definition.ts';

/**
 * What an index was made from, noted in its `_meta`: Elasticsearch gives mappings back in a form of its own (defaults
 * left out, numbers as words), so that they cannot be compared with the file.
 */
export const fingerprintSchema = z.object({
  schemaVersion: z.number(),
  /** Digest of the settings, synonyms and replicas aside: those change on the live index. */
  settings: z.string(),
  /** Digest of each field, by its path; `''` is the mapping itself. */
  fields: z.record(z.string(), z.string()),
});
export type Fingerprint = z.infer<typeof fingerprintSchema>;

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, canonical(value[key])]),
  );
};

export const digestOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(value)))
    .digest('hex')
    .slice(0, 12);

const fieldsOf = (node: Json, path: string): [string, string][] => {
  const { properties, _meta, ...own } = node;
  const below = isRecord(properties) ? Object.entries(properties) : [];
  return [
    [path, digestOf(own)],
    ...below.flatMap(([name, child]) => fieldsOf(isRecord(child) ? child : {}, path === '' ? name : `${path}.${name}`)),
  ];
};

const withoutLive = (settings: Json): Json => {
  const { number_of_replicas, refresh_interval, analysis, ...rest } = settings;
  const filters = Object.entries(filtersOf(settings)).map(([name, { synonyms, ...filter }]) => [name, filter]);
  return { ...rest, analysis: { ...(isRecord(analysis) ? analysis : {}), filter: Object.fromEntries(filters) } };
};

export const fingerprintOf = ({ schemaVersion, settings, mappings }: IndexDefinition): Fingerprint => ({
  schemaVersion,
  settings: digestOf(withoutLive(settings)),
  fields: Object.fromEntries(fieldsOf(mappings, '')),
});

/** The synonym rules that a definition holds, by filter. */
export const rulesOf = (definition: IndexDefinition): SynonymRules =>
  Object.fromEntries(
    Object.entries(filtersOf(definition.settings)).flatMap(([name, { synonyms }]) =>
      Array.isArray(synonyms) ? [[name, synonyms.map(String)]] : [],
    ),
  );

export type Difference =
  | { readonly kind: 'same' }
  /** New fields only: they can be added to the live index. */
  | { readonly kind: 'added'; readonly fields: readonly string[] }
  /** Needs a new index; `reasons` are clauses such as `field skills changed`. */
  | { readonly kind: 'differs'; readonly reasons: readonly string[] };

/** What became of a definition since an index was made from it. */
export const compare = (made: Fingerprint | undefined, wanted: Fingerprint): Difference => {
  if (made === undefined) return { kind: 'differs', reasons: ['it was not made by Whylist'] };
  const gone = Object.keys(made.fields).filter((path) => !(path in wanted.fields));
  const changed = Object.keys(made.fields).filter(
    (path) => path in wanted.fields && made.fields[path] !== wanted.fields[path],
  );
  const reasons = [
    ...(made.schemaVersion === wanted.schemaVersion
      ? []
      : [`schema version ${made.schemaVersion} became ${wanted.schemaVersion}`]),
    ...(made.settings === wanted.settings ? [] : ['settings changed']),
    ...changed.map((path) => (path === '' ? 'the mapping as a whole changed' : `field ${path} changed`)),
    ...gone.map((path) => `field ${path} is gone`),
  ];
  if (reasons.length > 0) return { kind: 'differs', reasons };
  const fields = Object.keys(wanted.fields).filter((path) => !(path in made.fields));
  return fields.length === 0 ? { kind: 'same' } : { kind: 'added', fields };
};
