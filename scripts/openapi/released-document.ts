import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, readConfig } from '../../src/config.ts';
import { openApiDocument } from '../../src/http/openapi.ts';
import { routes } from '../../src/http/routes/index.ts';
import type { Released } from './breaking-changes.ts';

/** The document that clients are written for. */
export const releasedFile = join(projectRoot, 'docs', 'openapi', 'v1.json');

export const readReleased = (): Released & object => JSON.parse(readFileSync(releasedFile, 'utf8'));

/** As the service gives it out with the default configuration. No engine is needed. */
export const currentDocument = (): Released & object => {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
  // As it is read again: without what JSON does not know.
  return JSON.parse(JSON.stringify(openApiDocument(routes, { version, config: readConfig({}) })));
};
