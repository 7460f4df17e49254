import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { projectRoot } from '../../src/config.ts';

const file = join(projectRoot, 'packages', 'client', 'src', 'schema.ts');
const heading = '// Made by `npm run openapi` from docs/openapi/v1.json. Not to be edited by hand.\n\n';

/**
 * Without examples, which would be ten times the types, and without what is answered only when it is asked for: as a
 * union with JSON (CSV, chosen fields …) it would be no type at all. Whoever asks for it says `parseAs`.
 */
const forTypes = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(forTypes);
  if (typeof value !== 'object' || value === null) return value;
  const hasJson = 'application/json' in value;
  const kept = Object.entries(value).filter(
    ([name]) => name !== 'example' && name !== 'examples' && (!hasJson || name === 'application/json'),
  );
  return Object.fromEntries(kept.map(([name, part]) => [name, forTypes(part)]));
};

/** The document as TypeScript types. */
export const clientTypes = async (document: object): Promise<string> => {
  const nodes = await openapiTS(forTypes(document) as OpenAPI3, {
    alphabetize: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  });
  return `${heading}${astToString(nodes)}`;
};

export const readClientTypes = (): string => readFileSync(file, 'utf8');

export const writeClientTypes = async (document: object): Promise<void> =>
  writeFileSync(file, await clientTypes(document));
