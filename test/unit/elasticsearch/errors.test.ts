import { errors } from '@elastic/elasticsearch';
import { describe, expect, it } from '@jest/globals';
import { describeCause, toWhylistError } from '../../../src/elasticsearch/errors.ts';
import { waitBefore } from '../../../src/elasticsearch/retry.ts';

const answer = (statusCode: number, error: object) =>
  new errors.ResponseError({
    statusCode,
    body: { error },
    headers: {},
    warnings: null,
    // What was sent: a whole CV.
    meta: { request: { params: { body: 'Jane Doe, 12 Acacia Avenue' } } },
  } as never);

describe('toWhylistError', () => {
  it('tells status and reason of a fault of an index', () => {
    const error = toWhylistError(
      answer(404, { type: 'index_not_found_exception', reason: 'no such index [x]' }),
      'Searching',
    );
    expect(error.message).toBe('Searching: Elasticsearch answered 404 (index_not_found_exception: no such index [x]).');
  });

  it.each([
    ['document_parsing_exception', "failed to parse: Preview of field's value: 'Jane Doe'"],
    ['query_shard_exception', 'Failed to parse query [Jane Doe]'],
    ['illegal_argument_exception', 'Document contains an immense term: Jane Doe'],
    ['some_new_exception', 'about Jane Doe'],
  ])('tells nothing but the type of %s, which may quote a person', (type, reason) => {
    const error = toWhylistError(answer(400, { type, reason, root_cause: [{ type, reason }] }), 'Writing');
    expect(error.message).toContain(type);
    expect(JSON.stringify([error, error.message, error.stack, error.details])).not.toMatch(/Jane|Acacia/);
    expect(error.cause).toBeUndefined();
  });

  it('points to the credentials when refused', () => {
    const error = toWhylistError(
      answer(401, { type: 'security_exception', reason: 'missing authentication' }),
      'Connecting',
    );
    expect(error.code).toBe('engine-unreachable');
    expect(error.details.hint).toContain('ELASTICSEARCH_API_KEY');
  });

  it('points to reindex when an index is left blocked', () => {
    const error = toWhylistError(
      answer(403, { type: 'cluster_block_exception', reason: 'index [x] blocked' }),
      'Writing',
    );
    expect(error.details.hint).toContain('whylist reindex');
  });

  it('says that nothing answers', () => {
    expect(toWhylistError(new errors.ConnectionError('connect ECONNREFUSED'), 'Searching').code).toBe(
      'engine-unreachable',
    );
    expect(toWhylistError(new errors.TimeoutError('Request timed out'), 'Searching').code).toBe('engine-unreachable');
  });
});

describe('describeCause', () => {
  it('has a word for everything', () => {
    expect(describeCause(undefined)).toBe('unknown_fault');
    expect(describeCause({ type: 'index_closed_exception', reason: null })).toBe('index_closed_exception: ');
  });
});

describe('waitBefore', () => {
  it('waits for what passes, longer and longer, and not for ever', () => {
    const waits = Array.from({ length: 12 }, (_, n) => waitBefore(n, { status: 503, type: undefined }));
    const numbers = waits.filter((wait) => wait !== undefined);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(waits.at(-1)).toBeUndefined();
  });
  it('does not wait for what stays', () => {
    expect(waitBefore(0, { status: 400, type: 'parsing_exception' })).toBeUndefined();
    expect(waitBefore(0, { status: 403, type: 'security_exception' })).toBeUndefined();
  });
  it('waits half a minute for an index that is being moved', () => {
    const moving = { status: 403, type: 'cluster_block_exception' };
    const total = Array.from({ length: 20 }, (_, n) => waitBefore(n, moving) ?? 0).reduce((a, b) => a + b, 0);
    expect(total).toBeGreaterThan(25_000);
    expect(total).toBeLessThan(60_000);
  });
});
