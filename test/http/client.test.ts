import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { createWhylist, dataOf, verifyWebhook, WhylistProblem } from '../../packages/client/src/index.ts';
import { type RunningService, startService } from '../helpers/running-service.ts';

let service: RunningService;
let key: string;
beforeAll(async () => {
  service = await startService({ WHYLIST_AUTH: 'keys' });
  const made = await service.installation.keyring.create({
    name: 'CRM',
    role: 'crm',
    tenant: 'main',
    createdBy: 'test',
  });
  key = made.token;
}, 120_000);
afterAll(() => service.close(), 60_000);

const open = () => createWhylist({ baseUrl: `${service.url}/`, key });
const resume = { basics: { name: 'Alex Example', email: 'alex@example.org' }, certificates: [{ name: 'SMSTS' }] };

describe('the typed client', () => {
  it('puts, posts and reads, with what the service answers', async () => {
    const whylist = open();
    const params = { path: { id: 'crm-1' } };
    const put = () => dataOf(whylist.PUT('/v1/candidates/by-external-id/{id}', { params, body: { resume } }));
    const { candidateId, status } = await put();
    expect([status, (await put()).status]).toEqual(['created', 'unchanged']);
    const { data } = await whylist.GET('/v1/candidates/{id}', { params: { path: { id: candidateId } } });
    expect(data?.resume.basics?.name).toBe('Alex Example');
    const vacancy = { title: 'Site Manager', text: 'You must hold SMSTS.' };
    const ranking = await dataOf(whylist.POST('/v1/rank', { body: { vacancy, candidateIds: [candidateId] } }));
    expect(ranking.candidates).toMatchObject([{ candidateId, rank: 1 }]);
    const page = await dataOf(whylist.GET('/v1/candidates', { params: { query: { source: ['crm'], limit: 5 } } }));
    expect(page.items).toEqual([]);
  });

  it('throws problems for those who ask for data, with their stable code', async () => {
    const missing = dataOf(open().GET('/v1/vacancies/{id}', { params: { path: { id: 'nobody' } } }));
    await expect(missing).rejects.toBeInstanceOf(WhylistProblem);
    await expect(missing).rejects.toMatchObject({ problem: { code: 'not-found', status: 404 } });
    const stranger = createWhylist({ baseUrl: service.url, key: 'wl_nobody' });
    const { error, response } = await stranger.GET('/v1/me');
    expect([response.status, error?.code]).toEqual([401, 'unauthorized']);
  });

  it('waits when it is told to, and never does twice what must be done once', async () => {
    const sent: string[] = [];
    const waits: number[] = [];
    const answers = [
      new Response(null, { status: 429, headers: { 'RateLimit-Reset': '7' } }),
      new Response(null, { status: 503 }),
    ];
    const whylist = createWhylist({
      baseUrl: service.url,
      key,
      fetch: (request) => {
        sent.push(request.method);
        const answer = answers.shift();
        return answer === undefined ? fetch(request) : Promise.resolve(answer);
      },
      sleep: async (ms) => void waits.push(ms),
    });
    expect((await whylist.GET('/v1/me')).data?.role).toBe('crm');
    expect([sent, waits]).toEqual([
      ['GET', 'GET', 'GET'],
      [7000, 1000],
    ]);
    answers.push(new Response(null, { status: 503 }));
    const { response } = await whylist.POST('/v1/match', { body: { text: 'SMSTS' } });
    expect(response.status).toBe(503);
    answers.push(new Response(null, { status: 503 }));
    const params = { header: { 'Idempotency-Key': 'match-1' } };
    expect((await whylist.POST('/v1/match', { params, body: { text: 'SMSTS' } })).response.status).toBe(200);
  });

  it('takes events that are really from the service', () => {
    const secret = `whsec_${Buffer.from('a secret of twenty-four!').toString('base64')}`;
    const body = JSON.stringify({
      type: 'candidate.updated',
      timestamp: new Date().toISOString(),
      data: { subject: { kind: 'candidate', id: 'c-1' } },
    });
    const at = new Date();
    const headers = {
      'webhook-id': 'e-1',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign('e-1', at, body),
    };
    expect(verifyWebhook(secret, headers, body).data.subject.id).toBe('c-1');
    expect(() => verifyWebhook(secret, headers, `${body} `)).toThrow();
  });
});
