import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import request, { type Response, type Test } from 'supertest';
import { type ExampleKind, exampleIds } from '../../../src/http/examples/example-ids.ts';
import type { RightsRequest } from '../../../src/model/custody.ts';
import type { TestService } from './open-service.ts';

/** What stands behind the ids of the document's examples while they are tried. */
export interface Scene {
  /** The same text with the ids of records that are there, made now where they were not. */
  live(text: string): Promise<string>;
  /** The other way round: what was answered, with the ids of the examples. */
  asExample(text: string): string;
}

type Make = (scene: Scene, service: TestService) => Promise<string>;

const send = async (test: Test, body?: object | string): Promise<Response> => {
  const response = await test.set('Host', 'localhost').send(body);
  if (response.status >= 400) throw new Error(`the scene: ${response.status} ${response.text}`);
  return response;
};

/** The body that the document shows for this operation. */
const exampleBody = ({ contract }: TestService, method: string, path: string): object =>
  contract.document.paths[path]?.[method]?.requestBody?.content['application/json']?.example as object;

const upload = async ({ app }: TestService, file: string | Buffer, fileName: string): Promise<string> => {
  const sent = await request(app).post('/v1/batches').set('Host', 'localhost').attach('files', file, fileName);
  // Ends when the batch is finished.
  await request(app).get(`/v1/batches/${sent.body.id}/events`).set('Host', 'localhost');
  return String(sent.body.id);
};

const check = ({ app }: TestService, candidateId: string, body: object): Promise<Response> =>
  send(request(app).post(`/v1/candidates/${candidateId}/checks`), { evidence: 'Talked it through.', ...body });

/** How a record of each kind comes about, from the document's own examples where there are some. */
const makers: Record<ExampleKind, Make> = {
  'by-external-id': async (scene) => {
    await scene.live(exampleIds.candidates);
    return exampleIds['by-external-id'];
  },
  batches: async (_scene, service) => {
    const fileName = 'priya-raman.pdf';
    return upload(service, resolve('samples/cvs', fileName), fileName);
  },
  candidates: async (_scene, service) => {
    const path = '/v1/candidates/by-external-id/{id}';
    const at = path.replace('{id}', exampleIds['by-external-id']);
    const { body } = await send(request(service.app).put(at), exampleBody(service, 'put', path));
    return body.candidateId;
  },
  clients: async (_scene, service) => {
    const { body } = await send(request(service.app).post('/v1/clients'), exampleBody(service, 'post', '/v1/clients'));
    return body.id;
  },
  complaints: async (scene, service) => {
    const text = await scene.live(JSON.stringify(exampleBody(service, 'post', '/v1/complaints')));
    return (await send(request(service.app).post('/v1/complaints'), JSON.parse(text))).body.id;
  },
  deliveries: async (scene, service) => {
    const webhook = await scene.live(exampleIds.webhooks);
    await send(request(service.app).post(`/v1/webhooks/${webhook}/test`));
    for (;;) {
      // Events are held back for two seconds.
      await service.services.dispatcher.round();
      const { body } = await send(request(service.app).get(`/v1/webhooks/${webhook}/deliveries`));
      if (body.items.length > 0) return body.items[0].id;
      await new Promise((done) => setTimeout(done, 200));
    }
  },
  duplicates: async (_scene, service) => {
    const pair = async (status: string): Promise<string | undefined> =>
      (await send(request(service.app).get(`/v1/duplicates?status=${status}`))).body.items[0]?.id;
    // What was merged is what can be undone.
    const there = (await pair('merged')) ?? (await pair('open'));
    if (there !== undefined) return there;
    for (const email of ['one', 'two']) {
      const basics = { name: 'Imogen Fairweather', email: `${email}@example.org` };
      const resume = { basics, work: [{ name: 'Quill & Daughters', position: 'Bookbinder', startDate: '2019-05' }] };
      await send(request(service.app).put(`/v1/candidates/by-external-id/twin-${email}`), { resume });
    }
    return String(await pair('open'));
  },
  introductions: async (scene, service) => {
    const path = '/v1/vacancies/{id}/introductions';
    const candidate = await scene.live(exampleIds.candidates);
    const text = await scene.live(JSON.stringify(exampleBody(service, 'post', path)));
    const at = path.replace('{id}', await scene.live(exampleIds.vacancies));
    await check(service, candidate, { kind: 'right-to-work' });
    return (await send(request(service.app).post(at), JSON.parse(text))).body.id;
  },
  keys: async (_scene, service) => {
    const { body } = await send(request(service.app).post('/v1/keys'), exampleBody(service, 'post', '/v1/keys'));
    return body.key.id;
  },
  placements: async (scene, service) => {
    const text = await scene.live(JSON.stringify(exampleBody(service, 'post', '/v1/placements')));
    return (await send(request(service.app).post('/v1/placements'), JSON.parse(text))).body.id;
  },
  quarantine: async (_scene, service) => {
    await upload(service, Buffer.from('no CV at all'), 'notes.xyz');
    const { body } = await send(request(service.app).get('/v1/quarantine'));
    return body.items[0].id;
  },
  'rights-requests': async (scene, service) => {
    // What waits for the candidate is what can be resumed.
    const { body: open } = await send(request(service.app).get('/v1/rights-requests?status=open'));
    const waiting = open.items.find(({ pauses = [] }: RightsRequest) =>
      pauses.some(({ until }) => until === undefined),
    );
    if (waiting !== undefined) return waiting.id;
    const candidate = await scene.live(exampleIds.candidates);
    const path = '/v1/candidates/{id}/requests';
    const body = exampleBody(service, 'post', path);
    return (await send(request(service.app).post(path.replace('{id}', candidate)), body)).body.id;
  },
  shortlists: async (scene, service) => {
    const candidate = await scene.live(exampleIds.candidates);
    const vacancy = await scene.live(exampleIds.vacancies);
    // With everything on record that an introduction from the list needs.
    for (const kind of ['notice', 'identity']) await check(service, candidate, { kind });
    for (const kind of ['qualified', 'willing', 'aware']) await check(service, candidate, { kind, vacancyId: vacancy });
    const { body } = await send(request(service.app).post(`/v1/vacancies/${vacancy}/shortlists`), { lenient: true });
    return body.id;
  },
  vacancies: async (scene, service) => {
    const text = await scene.live(JSON.stringify(exampleBody(service, 'post', '/v1/vacancies')));
    return (await send(request(service.app).post('/v1/vacancies'), JSON.parse(text))).body.id;
  },
  webhooks: async (_scene, service) => {
    // For all types of event: the example takes some only, and not the one that tries it out.
    const { types: _types, ...body } = exampleBody(service, 'post', '/v1/webhooks') as Record<string, unknown>;
    return (await send(request(service.app).post('/v1/webhooks'), body)).body.webhook.id;
  },
};

/** Records are made when an example first names them. */
export const openScene = (service: TestService): Scene => {
  const made = new Map<ExampleKind, string>();
  const scene: Scene = {
    live: async (text) => {
      let result = text;
      for (const kind of Object.keys(exampleIds) as ExampleKind[]) {
        if (!result.includes(exampleIds[kind])) continue;
        const id = made.get(kind) ?? (await makers[kind](scene, service));
        made.set(kind, id);
        result = result.replaceAll(exampleIds[kind], id);
      }
      return result;
    },
    asExample: (text) =>
      [...made].reduce((result, [kind, id]) => (id === '' ? result : result.replaceAll(id, exampleIds[kind])), text),
  };
  return scene;
};

/** A file that an example names. */
export const exampleFile = async (name: string): Promise<Buffer> => {
  for (const folder of ['samples/cvs', 'samples/vacancies']) {
    const content = await readFile(join(resolve(folder), name)).catch(() => undefined);
    if (content !== undefined) return content;
  }
  throw new Error(`The form example names ${name}, which is neither in samples/cvs nor in samples/vacancies.`);
};
