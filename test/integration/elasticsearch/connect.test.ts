import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectElasticsearch } from '../../../src/elasticsearch/connect.ts';
import { openElasticsearch, type TestElasticsearch } from '../../helpers/elasticsearch.ts';

let engine: TestElasticsearch;
beforeAll(async () => {
  engine = await openElasticsearch();
});
afterAll(() => engine.close());

describe('connectElasticsearch', () => {
  it('reaches the server that ELASTICSEARCH_URL names', async () => {
    const connection = await connectElasticsearch(engine.config);
    expect(connection.kind).toBe('url');
    expect((await connection.client.info()).version.number).toMatch(/^9\./);
    await connection.stop();
  });

  it('says what is wrong when the password is', async () => {
    const wrong = { ...engine.config, ELASTICSEARCH_API_KEY: undefined, ELASTICSEARCH_PASSWORD: 'not-the-password' };
    await expect(connectElasticsearch(wrong)).rejects.toMatchObject({
      code: 'engine-unreachable',
      message: expect.stringContaining('refused us'),
      details: { hint: expect.stringContaining('ELASTICSEARCH_PASSWORD') },
    });
  });

  it('says that nothing listens there', async () => {
    const wrong = { ...engine.config, ELASTICSEARCH_URL: 'http://127.0.0.1:9' };
    await expect(connectElasticsearch(wrong)).rejects.toMatchObject({
      code: 'engine-unreachable',
      message: expect.stringContaining('cannot be reached'),
    });
  });

  it('lets nobody in without a password', async () => {
    expect((await fetch(engine.connection.url)).status).toBe(401);
  });
});
