import { readdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Test } from 'supertest';
import type { Candidate } from '../../src/model/candidate.ts';
import { openService, type TestService } from './helpers/open-service.ts';

let service: TestService;
let crm: Server;
let candidates: Candidate[];

const ask = (method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string): Test =>
  request(service.app)[method](path).set('Host', 'localhost');

const names = (await readdir(resolve('samples/cvs'))).filter((name) => /\.(pdf|docx)$/.test(name)).slice(0, 8);
const unreadable = ['corrupt.pdf', 'encrypted.pdf', 'not-a-cv-invoice.pdf'];

/** A day in the life: everything that touches a person, and everything that goes wrong. */
beforeAll(async () => {
  service = await openService({ WHYLIST_WEBHOOK_PRIVATE: 'on', WHYLIST_LOG_LEVEL: 'debug', WHYLIST_PARSE_WORKERS: 2 });
  crm = createServer((_request, response) => void response.writeHead(500).end());
  await new Promise<void>((ready) => crm.listen(0, '127.0.0.1', ready));
  await ask('post', '/v1/webhooks').send({ url: `http://127.0.0.1:${(crm.address() as AddressInfo).port}/` });

  const upload = ask('post', '/v1/batches');
  for (const name of names) upload.attach('files', resolve('samples/cvs', name));
  for (const name of unreadable) upload.attach('files', resolve('samples/quarantine', name));
  const { body: batch } = await upload;
  await ask('get', `/v1/batches/${batch.id}/events`);
  candidates = (await ask('get', '/v1/candidates?limit=200')).body.items;

  const [first] = candidates;
  const { name = '', email = '' } = first?.resume.basics ?? {};
  await ask('get', '/v1/candidates').query({ q: `"${name}"` });
  await ask('get', '/v1/candidates').query({ q: `"${name}` });
  await ask('get', `/v1/candidates/${encodeURIComponent(name)}`);
  await ask('get', `/v1/nothing/${encodeURIComponent(email)}`);
  await ask('get', `/v1/candidates/${first?.id}/document`);
  await ask('get', `/v1/candidates/${first?.id}/vacancies`);
  await ask('put', '/v1/candidates/by-external-id/crm-1').send({ resume: first?.resume });
  await ask('put', `/v1/candidates/by-external-id/${encodeURIComponent(email)}`).send({
    resume: { basics: { name: 7 } },
  });
  await ask('post', '/v1/candidates/bulk')
    .set('Content-Type', 'application/x-ndjson')
    .send(`${JSON.stringify({ externalId: 'crm-2', resume: first?.resume })}\n{"name": "${name}"`);
  await ask('post', '/v1/match').set('Content-Type', 'application/json').send(`{ "text": "${name}`);
  const { body: vacancy } = await ask('post', '/v1/vacancies').send({
    title: 'Manager',
    text: `Manager, as ${name} was.`,
  });
  const { body: shortlist } = await ask('post', `/v1/vacancies/${vacancy.id}/shortlists`).send({ lenient: true });
  for (const type of ['text/csv', 'text/html', 'application/pdf'])
    await ask('get', `/v1/shortlists/${shortlist.id}`).set('Accept', type);
  await ask('post', '/v1/rank').send({
    vacancyId: vacancy.id,
    candidates: candidates.map(({ resume }) => ({ resume })),
  });
  await ask('post', `/v1/shortlists/${shortlist.id}/decisions`).send({
    candidateId: first?.id,
    decision: 'rejected',
    reason: `${name} has moved away.`,
  });
  // Events are held back for two seconds; the CRM refuses them all.
  while ((await service.services.dispatcher.round()) === 0) await new Promise((done) => setTimeout(done, 200));
}, 300_000);
afterAll(async () => {
  crm?.close();
  await service.close();
}, 60_000);

/** What names a person: names and their parts, addresses for e-mail, telephone numbers as written and in digits. */
const identifiers = (): string[] =>
  candidates.flatMap(({ resume, document }) => {
    const { name = '', email = '', phone = '' } = resume.basics ?? {};
    const surname = name.split(' ').at(-1) ?? '';
    const digits = phone.replace(/\D/g, '').slice(-9);
    return [name, surname, email, phone, digits, document.fileName].filter((text) => text.length > 4);
  });

describe('the log of a whole run', () => {
  it('names nobody', () => {
    expect(candidates).toHaveLength(names.length);
    const log = service.log().toLowerCase();
    expect(log.split('\n').length).toBeGreaterThan(25);
    expect(log).toContain('"status":404');
    expect(identifiers().length).toBeGreaterThan(20);
    expect(identifiers().filter((text) => log.includes(text.toLowerCase()))).toEqual([]);
  });
});
