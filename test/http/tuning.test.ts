import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { ingestFiles } from '../../src/ingest/ingest-files.ts';
import { openService, type TestService } from './helpers/open-service.ts';

let service: TestService;
let candidate: string;
let vacancy: string;

const post = (path: string, body: object) => request(service.app).post(path).set('Host', 'localhost').send(body);
const get = (path: string) => request(service.app).get(path).set('Host', 'localhost');

beforeAll(async () => {
  service = await openService();
  const onOutcomes = (outcomes: readonly { readonly candidateId?: string }[]): void => {
    candidate = outcomes[0]?.candidateId ?? candidate;
  };
  const files = [{ path: 'samples/cvs/priya-raman.pdf' }];
  await ingestFiles(files, { tags: [], consent: [], onOutcomes }, service.services.ingest);
  const made = await post('/v1/vacancies', { title: 'DevOps Engineer', text: 'You must have Kubernetes.' });
  vacancy = String(made.body.id);
}, 120_000);
afterAll(() => service.close(), 60_000);

describe('tuning over HTTP', () => {
  it('tells which weights and synonyms are in force', async () => {
    const response = service.contract.check('get', '/v1/tuning/state', await get('/v1/tuning/state'));
    expect(response.body).toMatchObject({
      weights: { file: 'weights/default.yaml', table: { kinds: { title: { reason: expect.any(String) } } } },
      synonyms: { inForce: true },
    });
    expect(response.body.synonyms.linesInForce).toBeGreaterThan(500);
  });

  it('checks the files, and weights that are posted', async () => {
    const own = service.contract.check('post', '/v1/tuning/check', await post('/v1/tuning/check', {}));
    expect(own.body).toMatchObject({ sound: true });
    const wrong = service.contract.check(
      'post',
      '/v1/tuning/check',
      await post('/v1/tuning/check', { weights: 'a: 1\n' }),
    );
    expect(wrong.body.sound).toBe(false);
    expect(wrong.body.messages.at(-1)).toMatchObject({ file: 'weights', severity: 'error', line: expect.any(Number) });
  });

  it('says that nothing would change while the files are in force', async () => {
    const path = '/v1/tuning/apply';
    const response = service.contract.check('post', path, await post(path, { dryRun: true }));
    expect(response.body).toMatchObject({ applied: false, lines: [], candidates: 0 });
  });

  it('measures judgements by id, side by side with other weights', async () => {
    const path = '/v1/tuning/evaluate';
    const judgements = `vacancy,candidate,grade,by\n${vacancy},${candidate},3,ann\n${vacancy},nobody,2,ann\n`;
    const againstWeights = await service.services.tuning.weightsText();
    const response = service.contract.check('post', path, await post(path, { judgements, againstWeights }));
    expect(response.body).toMatchObject({
      k: 10,
      least: 1,
      leftOut: ['line 3: nobody'],
      mean: { ndcg: 1, precision: 0.1, reciprocalRank: 1 },
      vacancies: [{ vacancy, ranking: [{ candidateId: candidate, grade: 3 }] }],
      comparison: { ndcg: { verdict: 'same' } },
    });
  });

  it.each([
    ['vacancy,candidate,grade\nv,c,9\n', undefined, '/judgements'],
    ['vacancy,candidate,grade\nno-such-vacancy,c,1\n', undefined, 'line 2'],
    ['vacancy,candidate,grade\nv,c,1\n', 'kinds: 3\n', '/weights'],
  ])('refuses %j with weights %j and says where', async (judgements, weights, where) => {
    const path = '/v1/tuning/evaluate';
    const body = { judgements, ...(weights === undefined ? {} : { weights }) };
    const response = service.contract.check('post', path, await post(path, body));
    expect(response.body).toMatchObject({ status: 400, code: 'invalid-request' });
    expect(response.body.fields[0].path).toBe(where);
  });
});
