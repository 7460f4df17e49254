import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { abridge } from './helpers/abridge.ts';
import { type Answers, keepAnswers } from './helpers/answers-file.ts';
import { type Described, operationsOf } from './helpers/contract.ts';
import { openScene, type Scene } from './helpers/example-scene.ts';
import { openService, type TestService } from './helpers/open-service.ts';
import { tryExample } from './helpers/try-example.ts';

/** Every example of the document is sent to the living service, and every answer held against the document. */
const operations = operationsOf();

/** `npm run openapi -- --examples` sets it: what is answered becomes what the document shows. */
const recording = process.env.WHYLIST_RECORD_EXAMPLES === 'yes';
const recorded: Answers = {};

let service: TestService;
let readers: Scene;
beforeAll(async () => {
  service = await openService();
  readers = openScene(service);
}, 120_000);
afterAll(async () => {
  await service.close();
  if (recording) await keepAnswers(recorded);
}, 60_000);

const typeOf = (response: Response): string => (response.get('content-type') ?? '').split(';')[0] ?? '';
/** Files are no reading for an example. */
const isShown = ({ operation }: Described, type: string): boolean =>
  operation.operationId !== 'getCandidateDocument' && /json$|^text\//.test(type);

/** As the document describes it: of a stream the first event. */
const parsed = (type: string, text: string): unknown => {
  if (/json$/.test(type) && type !== 'application/x-ndjson') return JSON.parse(text);
  if (type !== 'text/event-stream') return text;
  const [, event, data] = /^event: (.*)\ndata: (.*)$/m.exec(text) ?? [];
  return { event, data };
};

const succeeding = ({ operation }: Described): string[] =>
  Object.keys(operation.responses).filter((status) => /^[23]/.test(status));

/** The example as it stands, in every form that is offered, and with each query that has an example. */
const tryAll = async (described: Described, scene: Scene): Promise<Response[]> => {
  const at = { app: service.app, scene };
  const responses = [await tryExample(described, at)];
  const [first] = responses;
  const types = succeeding(described).flatMap((status) =>
    Object.keys(described.operation.responses[status]?.content ?? {}),
  );
  if (types.length > 1)
    for (const type of new Set(types)) responses.push(await tryExample(described, at, { headers: { Accept: type } }));
  for (const parameter of described.operation.parameters ?? [])
    if (parameter.in === 'query' && parameter.schema.example !== undefined) {
      const value = await scene.live(String(parameter.schema.example));
      responses.push(await tryExample(described, at, { query: { [parameter.name]: value } }));
    }
  const tag = first?.get('etag');
  if (succeeding(described).includes('304') && tag !== undefined)
    responses.push(await tryExample(described, at, { headers: { 'If-None-Match': tag } }));
  // The same again is known by then.
  const both = ['200', '201'].every((status) => succeeding(described).includes(status));
  if (described.method === 'post' && both) responses.push(await tryExample(described, at));
  if (described.method === 'put') responses.push(await tryExample(described, at, { fresh: true }));
  return responses;
};

const record = (described: Described, scene: Scene, response: Response): void => {
  const { operation } = described;
  const type = typeOf(response);
  if (!isShown(described, type)) return;
  const text = scene.asExample(response.text);
  const answer = abridge(parsed(type, text));
  const before = recorded[operation.operationId] ?? {};
  recorded[operation.operationId] = { ...before, [response.status]: { [type]: answer, ...before[response.status] } };
};

describe('the examples of the document', () => {
  it.each(operations.map((one) => [`${one.method} ${one.path}`, one] as const))('%s', async (_name, described) => {
    const { method, path, operation } = described;
    // Whoever only reads can share what is read.
    const scene = method === 'get' ? readers : openScene(service);
    const responses = await tryAll(described, scene);
    // What was removed is made anew for whoever reads it next.
    if (method === 'delete') readers = openScene(service);
    for (const response of responses) {
      service.contract.check(method, path, response);
      expect([response.status, response.status >= 400 && response.text]).toEqual([response.status, false]);
      record(described, scene, response);
    }
    const seen = new Set(responses.map(({ status }) => String(status)));
    expect(succeeding(described).filter((status) => !seen.has(status))).toEqual([]);
    const shown = recording ? recorded[operation.operationId] : undefined;
    for (const status of succeeding(described))
      for (const [type, content] of Object.entries(operation.responses[status]?.content ?? {})) {
        if (!isShown(described, type)) continue;
        const example = recording ? shown?.[status]?.[type] : content.example;
        if (example === undefined)
          throw new Error(
            `The document has no example of what ${operation.operationId} answers: run npm run openapi -- --examples.`,
          );
        expect(service.contract.fault({ method, path, within: ['responses', status, 'content', type] }, example)).toBe(
          undefined,
        );
      }
  });

  it('of what can go wrong are problems', () => {
    for (const { method, path, operation } of operations)
      for (const [status, { content }] of Object.entries(operation.responses)) {
        const problem = content?.['application/problem+json'];
        if (problem === undefined) continue;
        const within = ['responses', status, 'content', 'application/problem+json'];
        expect(service.contract.fault({ method, path, within }, problem.example)).toBe(undefined);
      }
  });
});
