import { describe, expect, it } from '@jest/globals';
import { announcesBreak, breakingChanges, type Released } from '../../../scripts/openapi/breaking-changes.ts';
import { clientTypes, readClientTypes } from '../../../scripts/openapi/client-types.ts';
import { currentDocument, readReleased } from '../../../scripts/openapi/released-document.ts';

// biome-ignore lint/suspicious/noExplicitAny: a document is changed at depths that differ.
type Json = Record<string, any>;

/** The released document with one change made to it. */
const changed = (change: (document: Json) => void): Released => {
  const document = structuredClone(readReleased()) as Released & Json;
  change(document);
  return document;
};

const schemas = (document: Json): Json => document.components.schemas;
const bodyOf = (document: Json, path: string): Json =>
  document.paths[path].post.requestBody.content['application/json'].schema;

const findBreaks = (change: (document: Json) => void): Promise<string[]> =>
  breakingChanges(readReleased(), changed(change));

describe('the released document', () => {
  it('is kept by the service as it is now, or there is a new version', async () => {
    const [released, current] = [readReleased(), currentDocument()];
    const breaks = await breakingChanges(released, current);
    if (announcesBreak(released.info.version, current.info.version)) return;
    // A break is either taken back or announced: see docs/api.md, “Versions”.
    expect(breaks).toEqual([]);
  });

  it('holds everything that the service has now: run npm run openapi', () => {
    expect(bones(readReleased())).toEqual(bones(currentDocument()));
  });

  it('is what the client’s types are made from: run npm run openapi', async () => {
    expect(readClientTypes() === (await clientTypes(readReleased()))).toBe(true);
  });
});

/** What a program goes by: without the words for people. */
const bones = (value: unknown, within = ''): unknown => {
  if (Array.isArray(value)) return value.map((part) => bones(part));
  if (typeof value !== 'object' || value === null) return value;
  const isField = within === 'properties';
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => isField || !['description', 'summary', 'example', 'examples', 'info', 'tags'].includes(name))
      .map(([name, part]) => [name, bones(part, isField ? '' : name)]),
  );
};

describe('a change that breaks clients is found', () => {
  it.each<[string, (document: Json) => void, string]>([
    [
      'a field gone from an answer',
      (document) => {
        delete schemas(document).Shortlist.properties.pool;
        schemas(document).Shortlist.required = schemas(document).Shortlist.required.filter((n: string) => n !== 'pool');
      },
      'response-required-property-removed',
    ],
    [
      'an optional field gone from an answer',
      (document) => delete schemas(document).Candidate.properties.externalId,
      'response-optional-property-removed',
    ],
    [
      'a new field that requests must have',
      (document) => {
        const body = bodyOf(document, '/v1/keys');
        body.properties.owner = { type: 'string' };
        body.required.push('owner');
      },
      'new-required-request-property',
    ],
    [
      'a value that requests may no longer have',
      (document) => {
        const { role } = bodyOf(document, '/v1/keys').properties;
        role.enum = role.enum.filter((value: string) => value !== 'crm');
      },
      'request-property-enum-value-removed',
    ],
    [
      'another type of a field',
      (document) => {
        schemas(document).Batch.properties.createdAt = { type: 'integer' };
      },
      'response-property-type-changed',
    ],
    ['a route gone', (document) => delete document.paths['/v1/rank'], 'api-path-removed-without-deprecation'],
    [
      'a new parameter that must be there',
      (document) =>
        document.paths['/v1/candidates'].get.parameters.push({
          in: 'query',
          name: 'branch',
          required: true,
          schema: { type: 'string' },
        }),
      'new-required-request-parameter',
    ],
  ])('%s', async (_name, change, id) => {
    expect(await findBreaks(change)).toEqual(expect.arrayContaining([expect.stringContaining(`(${id})`)]));
  });

  it('and what is only added is not', async () => {
    const breaks = await findBreaks((document) => {
      schemas(document).Candidate.properties.nickname = { type: 'string' };
      document.paths['/v1/nicknames'] = { get: { responses: { 200: { description: 'All of them.' } } } };
    });
    expect(breaks).toEqual([]);
  });

  it('and passes with a version that announces it', () => {
    expect([
      announcesBreak('0.1.0', '0.1.9'),
      announcesBreak('0.1.0', '0.2.0'),
      announcesBreak('1.2.0', '1.3.0'),
      announcesBreak('1.2.0', '2.0.0'),
    ]).toEqual([false, true, false, true]);
  });
});
