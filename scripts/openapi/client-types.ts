import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { projectRoot } from '../../src/config.ts';

const file = join(projectRoot, 'packages', 'client', 'src', 'schema.ts');
const heading = '// Made by `npm run openapi` from docs/openapi/v1.json. Not to be edited by hand.\n\n';

/** Their place is the document: as comments they would be ten times the types. */
const withoutExamples = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutExamples);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => name !== 'example' && name !== 'examples');
  return Object.fromEntries(kept.map(([name, part]) => [name, withoutExamples(part)]));
};

/** The document as TypeScript types. */
export const clientTypes = async (document: object): Promise<string> => {
  const nodes = await openapiTS(withoutExamples(document) as OpenAPI3, {
    alphabetize: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  });
  return `${heading}${astToString(nodes)}`;
};

export const readClientTypes = (): string => readFileSync(file, 'utf8');

export const writeClientTypes = async (document: object): Promise<void> =>
  writeFileSync(file, await clientTypes(document));
