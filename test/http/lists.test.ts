import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Response } from 'supertest';
import { openService, type TestService } from './helpers/open-service.ts';

let service: TestService;
const ids: string[] = [];

const get = async (query: Record<string, string>): Promise<Response> =>
  service.contract.check(
    'get',
    '/v1/candidates',
    await request(service.app).get('/v1/candidates').set('Host', 'localhost').query(query),
  );

const put = async (at: number): Promise<string> => {
  const resume = { basics: { name: `Person ${'ABCDEFGHIJ'[at]}`, email: `p${at}@example.org` } };
  const path = `/v1/candidates/by-external-id/list-${at}`;
  const { body } = await request(service.app).put(path).set('Host', 'localhost').send({ resume, source: 'list' });
  return body.candidateId;
};

beforeAll(async () => {
  service = await openService();
  for (let at = 0; at < 5; at++) ids.push(await put(at));
}, 120_000);
afterAll(() => service.close(), 60_000);

const idsOf = ({ body }: Response): string[] => body.items.map(({ id }: { id: string }) => id);

describe('a list of candidates', () => {
  it('comes by id, or by when they were written', async () => {
    expect(idsOf(await get({}))).toEqual([...ids].sort());
    expect(idsOf(await get({ sort: 'updatedAt' }))).toEqual(ids);
    expect(idsOf(await get({ sort: '-updatedAt' }))).toEqual([...ids].reverse());
  });

  it('is read to its end page by page while others come in: nobody twice, nobody left out', async () => {
    for (const sort of ['id', 'updatedAt']) {
      const seen: string[] = [];
      let cursor: string | undefined;
      let added = 5;
      do {
        const page = await get({ sort, limit: '2', ...(cursor === undefined ? {} : { cursor }) });
        seen.push(...idsOf(page));
        cursor = page.body.nextCursor;
        if (added < 7) await put(added++);
      } while (cursor !== undefined);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toEqual(expect.arrayContaining(ids));
    }
  });

  it('does not go on in another order than it began', async () => {
    const { body } = await get({ limit: '1' });
    const wrong = await get({ limit: '1', sort: '-updatedAt', cursor: body.nextCursor });
    expect([wrong.status, wrong.body.code]).toEqual([400, 'invalid-request']);
  });
});

describe('a list of vacancies', () => {
  it('comes newest first, or oldest first, page by page', async () => {
    const made: string[] = [];
    for (const title of ['Tiler', 'Glazier', 'Roofer']) {
      const { body } = await request(service.app)
        .post('/v1/vacancies')
        .set('Host', 'localhost')
        .send({ title, text: title });
      made.push(body.id);
    }
    const list = async (query: Record<string, string>): Promise<Response> => {
      const response = await request(service.app).get('/v1/vacancies').set('Host', 'localhost').query(query);
      return service.contract.check('get', '/v1/vacancies', response);
    };
    expect(idsOf(await list({}))).toEqual([...made].reverse());
    const first = await list({ sort: 'createdAt', limit: '2' });
    const second = await list({ sort: 'createdAt', limit: '2', cursor: first.body.nextCursor });
    expect([...idsOf(first), ...idsOf(second)]).toEqual(made);
  });
});

describe('chosen fields', () => {
  it('are all that is answered, of one and of many', async () => {
    const many = await get({ fields: 'id,resume.basics.name', limit: '1' });
    expect(many.get('content-type')).toMatch('application/vnd.whylist.selection+json');
    const [first] = [...ids].sort();
    const name = expect.stringMatching(/^Person/);
    expect(JSON.parse(many.text).items).toEqual([{ id: first, resume: { basics: { name } } }]);
    expect(JSON.parse(many.text).total).toBeGreaterThan(4);
    const one = await request(service.app)
      .get(`/v1/candidates/${first}?fields=document.sha256`)
      .set('Host', 'localhost');
    expect(JSON.parse(one.text)).toEqual({ document: { sha256: expect.any(String) } });
    expect(one.get('etag')).toBeDefined();
  });

  it('must be fields that there are', async () => {
    const wrong = await get({ fields: 'id,resume.basics.nmae' });
    expect([wrong.status, wrong.body.detail]).toEqual([400, 'There is no field resume.basics.nmae.']);
    expect((await get({ fields: 'id,,' })).status).toBe(400);
  });
});

describe('ranking by the CRM’s own ids', () => {
  it('tells which is whose, and who is unknown', async () => {
    const response = await request(service.app)
      .post('/v1/rank')
      .set('Host', 'localhost')
      .send({ vacancy: { text: 'You must have SMSTS.' }, externalIds: ['list-0', 'list-1', 'nobody'] });
    const { body } = service.contract.check('post', '/v1/rank', response);
    expect(body.externalIds).toEqual({ [ids[0] ?? '']: 'list-0', [ids[1] ?? '']: 'list-1' });
    const told = [...body.candidates, ...body.notListed, ...body.unranked].map(({ candidateId }) => candidateId);
    expect(told.sort()).toEqual([ids[0], ids[1], 'nobody'].sort());
    expect(body.unranked).toContainEqual({ candidateId: 'nobody', reason: 'unknown' });
  });
});

describe('HEAD and OPTIONS', () => {
  it('are answered wherever GET is', async () => {
    const head = await request(service.app).head(`/v1/candidates/${ids[0]}`).set('Host', 'localhost').expect(200);
    expect(head.get('etag')).toBeDefined();
    expect(head.text ?? '').toBe('');
    const options = await request(service.app).options('/v1/candidates/x').set('Host', 'localhost').expect(204);
    expect(options.get('allow')).toContain('GET');
  });
});
