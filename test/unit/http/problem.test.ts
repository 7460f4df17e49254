import { describe, expect, it } from '@jest/globals';
import { WhylistError } from '../../../src/errors.ts';
import { problemSchema, toProblem } from '../../../src/http/problem.ts';

const codeOf = (error: unknown): string => toProblem(error, 'r1').code;

describe('toProblem', () => {
  it('tells all that an error of ours knows', () => {
    const fields = [{ path: '/q', message: 'is wrong' }];
    const problem = toProblem(new WhylistError('boolean-syntax', 'No.', { fields, hint: 'Do.', position: 7 }), 'r1');
    expect(problem).toEqual({
      type: '/docs/errors#boolean-syntax',
      title: 'The request is not valid',
      status: 400,
      code: 'boolean-syntax',
      detail: 'No.',
      instance: 'urn:request:r1',
      fields,
      hint: 'Do.',
      position: 7,
    });
    expect(problemSchema.parse(problem)).toEqual(problem);
  });

  it('tells nothing of what others say', () => {
    const problem = toProblem(new Error('failed to parse field [name] with value [Ada Brightwell]'), 'r1');
    expect(problem).toMatchObject({ status: 500, code: 'internal' });
    expect(JSON.stringify(problem)).not.toContain('Ada');
  });

  it.each([
    [Object.assign(new Error('x'), { type: 'entity.too.large' }), 'payload-too-large'],
    [Object.assign(new Error('x'), { type: 'entity.parse.failed' }), 'invalid-request'],
    [Object.assign(new Error('x'), { type: 'encoding.unsupported' }), 'unsupported-media-type'],
    [Object.assign(new Error('x'), { type: 'request.aborted' }), 'invalid-request'],
    [Object.assign(new Error('x'), { code: 'LIMIT_FILE_SIZE' }), 'payload-too-large'],
    [Object.assign(new Error('x'), { code: 'LIMIT_UNEXPECTED_FILE' }), 'invalid-request'],
    [Object.assign(new Error('x'), { code: 'LIMIT_FIELD_VALUE' }), 'payload-too-large'],
    [new URIError('x'), 'invalid-request'],
    ['thrown text', 'internal'],
  ])('knows the faults of the libraries (%#)', (error, code) => {
    expect(codeOf(error)).toBe(code);
  });
});
