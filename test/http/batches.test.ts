import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { openService, type TestService } from './helpers/open-service.ts';

let service: TestService;
beforeAll(async () => {
  service = await openService();
}, 120_000);
afterAll(() => service.close(), 60_000);

const api = () => request(service.app);
const get = (path: string) => api().get(path).set('Host', 'localhost');
const upload = () => api().post('/v1/batches').set('Host', 'localhost');

const untilFinished = async (id: string) => {
  for (let tries = 0; tries < 1200; tries += 1) {
    const response = service.contract.check('get', '/v1/batches/{id}', await get(`/v1/batches/${id}`));
    if (response.body.status === 'finished') return response.body;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the batch does not finish');
};

const [first, second, third] = ['asif-rahman.pdf', 'dev-patel.docx', 'callum-fraser.pdf'] as const;

describe('POST /v1/batches', () => {
  it('takes files over, reads them and quarantines what cannot be read', async () => {
    const response = await upload()
      .attach('files', `samples/cvs/${first}`)
      .attach('files', `samples/cvs/${second}`)
      .attach('files', 'samples/quarantine/encrypted.pdf')
      .field('source', 'job-board')
      .field('tags', 'rail, 2025')
      .field('consent', '{"purpose":"matching","basis":"consent","givenAt":"2025-11-01"}');
    service.contract.check('post', '/v1/batches', response);
    expect(response.status).toBe(202);
    expect(response.body).toMatchObject({ status: 'received', counts: { files: 3, waiting: 3 } });

    const batch = await untilFinished(response.body.id);
    expect(batch.files.map((f: { reason?: string }) => f.reason)).toEqual([undefined, undefined, 'encrypted']);
    expect(batch.counts).toEqual({ files: 3, waiting: 0, indexed: 2, updated: 0, duplicate: 0, quarantined: 1 });
    expect(batch.files.map((f: { fileName: string }) => f.fileName)).toEqual([first, second, 'encrypted.pdf']);
    expect(batch.files[2]).toMatchObject({ status: 'quarantined', reason: 'encrypted' });

    const candidate = await get(`/v1/candidates/${batch.files[0].candidateId}`);
    service.contract.check('get', '/v1/candidates/{id}', candidate);
    expect(candidate.body).toMatchObject({
      tags: ['rail', '2025'],
      source: 'job-board',
      consent: [{ purpose: 'matching', basis: 'consent', givenAt: '2025-11-01' }],
      document: { fileName: first },
    });
  }, 300_000);

  it('knows a file again', async () => {
    const { body } = await upload().attach('files', `samples/cvs/${first}`);
    const { files } = await untilFinished(body.id);
    expect(files[0].status).toBe('duplicate');
  }, 300_000);

  it('tells as events what happens', async () => {
    const server = createServer(service.app).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { body } = await upload().attach('files', `samples/cvs/${third}`);
    const events = await (await fetch(`${url}/v1/batches/${body.id}/events`)).text();
    await new Promise((resolve) => server.close(resolve));
    const last = events.trim().split('\n\n').at(-1) ?? '';
    expect(last).toMatch(/^event: finished\ndata: /);
    expect(JSON.parse(last.replace(/^event: finished\ndata: /, ''))).toMatchObject({
      id: body.id,
      counts: { indexed: 1, waiting: 0 },
    });
  }, 300_000);

  it.each([
    ['no files', (r: request.Test) => r.field('source', 'x'), 400, 'invalid-request'],
    ['files under another name', (r: request.Test) => r.attach('cv', `samples/cvs/${first}`), 400, 'invalid-request'],
    [
      'consent that is no JSON',
      (r: request.Test) => r.attach('files', `samples/cvs/${first}`).field('consent', '{'),
      400,
      'invalid-request',
    ],
    ['JSON instead of a form', (r: request.Test) => r.send({ files: [] }), 415, 'unsupported-media-type'],
    [
      'a file over the limit',
      (r: request.Test) => r.attach('files', Buffer.alloc(21 * 1024 * 1024), 'big.pdf'),
      413,
      'payload-too-large',
    ],
  ])('refuses %s', async (_what, fill, status, code) => {
    const response = await fill(upload());
    service.contract.check('post', '/v1/batches', response);
    expect(response.status).toBe(status);
    expect(response.body).toMatchObject({ code });
    // Nothing of it stays in the spool.
    expect(await service.services.spool.unfinished()).toEqual([]);
  });

  it('does not know a batch that never was', async () => {
    const response = service.contract.check('get', '/v1/batches/{id}', await get('/v1/batches/none'));
    expect(response.status).toBe(404);
  });
});

describe('quarantine', () => {
  it('lists what could not be read, tries again, and lets go', async () => {
    const list = service.contract.check('get', '/v1/quarantine', await get('/v1/quarantine'));
    const entry = list.body.items.find((e: { fileName: string }) => e.fileName === 'encrypted.pdf');
    expect(entry).toMatchObject({ reason: 'encrypted', message: expect.stringMatching(/\w+ \w+/) });

    const retry = await api().post(`/v1/quarantine/${entry.id}/retry`).set('Host', 'localhost');
    service.contract.check('post', '/v1/quarantine/{id}/retry', retry);
    expect(retry.status).toBe(202);
    const { counts } = await untilFinished(retry.body.id);
    expect(counts.quarantined).toBe(1);

    const gone = await api().delete(`/v1/quarantine/${entry.id}`).set('Host', 'localhost');
    service.contract.check('delete', '/v1/quarantine/{id}', gone);
    expect(gone.status).toBe(204);
    expect(await service.services.documents.has(entry.sha256)).toBe(false);
    const again = await api().delete(`/v1/quarantine/${entry.id}`).set('Host', 'localhost');
    expect(service.contract.check('delete', '/v1/quarantine/{id}', again).status).toBe(404);
  }, 300_000);
});

describe('the log of all this', () => {
  it('names no person and no file', async () => {
    const log = service.log();
    expect(log).toContain('batch finished');
    const { items } = await service.services.candidates.list({ limit: 200 });
    const words = items.flatMap(({ resume: { basics = {} }, document }) => [
      basics.name,
      basics.email,
      basics.phone,
      document.fileName,
    ]);
    const known = words.filter((word) => word !== undefined);
    expect(known.length).toBeGreaterThan(items.length * 2);
    expect(known.filter((word) => log.includes(word))).toEqual([]);
  });
});
