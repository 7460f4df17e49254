import { z } from 'zod';
import type { ErrorCode } from '../errors.ts';
import { WhylistError } from '../errors.ts';

/** RFC 9457. The only place that turns an error's code into a status. */
export const statusOf: Readonly<Record<ErrorCode, number>> = {
  'invalid-request': 400,
  'boolean-syntax': 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'request-timeout': 503,
  conflict: 409,
  'checks-failed': 409,
  'precondition-failed': 412,
  'payload-too-large': 413,
  'unsupported-media-type': 415,
  'document-unreadable': 422,
  'too-many-requests': 429,
  'invalid-config': 500,
  'knowledge-invalid': 500,
  'mapping-differs': 500,
  'reindex-failed': 500,
  internal: 500,
  'bulk-failed': 502,
  'search-failed': 502,
  'search-partial': 502,
  'engine-missing-jdk': 503,
  'engine-missing-maven': 503,
  'engine-download-failed': 503,
  'engine-start-failed': 503,
  'engine-unreachable': 503,
};

const titles: Readonly<Record<number, string>> = {
  400: 'The request is not valid',
  401: 'No valid key',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Not possible with this address',
  406: 'Not available in that form',
  409: 'Conflict',
  412: 'Changed in the meantime',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'The document cannot be read',
  429: 'Too many requests',
  500: 'Internal error',
  502: 'The search engine failed',
  503: 'Not available at the moment',
};

export const titleOf = (status: number): string => titles[status] ?? 'Error';

export const problemSchema = z
  .object({
    type: z.string().meta({
      description: 'URI reference of the page that explains the code.',
      example: '/docs/errors#invalid-request',
    }),
    title: z.string(),
    status: z.number().int(),
    code: z.string().meta({ description: 'Stable code; see docs/errors.md.', example: 'invalid-request' }),
    detail: z.string(),
    instance: z.string().meta({ description: 'Id of the request, as in the X-Request-Id header and the log.' }),
    hint: z.string().optional(),
    position: z.number().int().optional().meta({ description: 'Character of the text at which reading failed.' }),
    fields: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .meta({ description: 'Where in the request the fault lies, as JSON pointers.' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details.' });
export type Problem = z.infer<typeof problemSchema>;

/** What goes out for an error. Only our own messages are shown: others' may quote a person's data. */
export const toProblem = (error: unknown, requestId: string): Problem => {
  const known = error instanceof WhylistError ? error : fromLibrary(error);
  const status = statusOf[known.code];
  const { hint, position, fields } = known.details;
  return {
    type: `/docs/errors#${known.code}`,
    title: titleOf(status),
    status,
    code: known.code,
    detail: known.message,
    instance: `urn:request:${requestId}`,
    ...(hint === undefined ? {} : { hint }),
    ...(position === undefined ? {} : { position }),
    ...(fields === undefined ? {} : { fields: fields.map((f) => ({ ...f })) }),
  };
};

const fromLibrary = (error: unknown): WhylistError => {
  const type = error instanceof Error && 'type' in error ? String(error.type) : '';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (type === 'entity.too.large') return new WhylistError('payload-too-large', 'The request body is too large.');
  if (type === 'entity.parse.failed') return new WhylistError('invalid-request', 'The request body is not valid JSON.');
  if (type === 'encoding.unsupported' || type === 'charset.unsupported')
    return new WhylistError('unsupported-media-type', 'The encoding of the request body is not supported.');
  if (type.startsWith('entity.') || type.startsWith('request.'))
    return new WhylistError('invalid-request', 'The request body could not be read.');
  if (error instanceof URIError) return new WhylistError('invalid-request', 'The address holds an invalid % sequence.');
  return fromUpload(code) ?? new WhylistError('internal', 'Something went wrong on our side.');
};

const fromUpload = (code: string): WhylistError | undefined => {
  if (code === 'LIMIT_FILE_SIZE') return new WhylistError('payload-too-large', 'One of the files is too large.');
  if (code === 'LIMIT_FILE_COUNT') return new WhylistError('payload-too-large', 'Too many files in one batch.');
  if (code === 'LIMIT_UNEXPECTED_FILE')
    return new WhylistError('invalid-request', 'Files belong into the field “files”.', {
      fields: [{ path: '/files', message: 'the only field that takes files' }],
    });
  if (code.startsWith('LIMIT_'))
    return new WhylistError('payload-too-large', 'The form has too many or too large fields.');
  return undefined;
};
