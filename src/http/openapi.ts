import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
  type ZodOpenApiSecuritySchemeObject,
} from 'zod-openapi';
import { scopes } from '../access/scopes.ts';
import type { Config } from '../config.ts';
import type { ErrorCode } from '../errors.ts';
import { exampleIds, exampleParams } from './examples/example-ids.ts';
import { problemExample } from './examples/problem-example.ts';
import { recordedAnswer } from './examples/recorded-answers.ts';
import { idempotencyHeaders } from './idempotency.ts';
import { problemSchema, statusOf } from './problem.ts';
import type { DescribedAnswer, Route } from './route.ts';
import { sentEvent } from './schemas/events.ts';
import { selectionType } from './select-fields.ts';

const tags = [
  { name: 'Batches', description: 'CV files in.' },
  { name: 'Quarantine', description: 'Files that could not be read, each with its reason.' },
  { name: 'Candidates', description: 'The candidate record: JSON Resume and what recruitment needs beside it.' },
  { name: 'Vacancies', description: 'Vacancies and the criteria they become.' },
  { name: 'Shortlists', description: 'Shortlists, kept with everything that led to them.' },
  { name: 'Matching', description: 'Matching and its reasons, without keeping anything.' },
  { name: 'Events', description: 'What changed, to be fetched or sent.' },
  { name: 'Keys', description: 'Who may ask, and for what.' },
  { name: 'Tuning', description: 'Weights and synonyms: look, check, measure, put into force.' },
  { name: 'Compliance', description: 'The record’s legal life: audit, retention, rights and their deadlines.' },
  { name: 'Operations', description: 'For those who run the service.' },
];

/** The OpenAPI 3.1 document, made from the routes that are served: what is described is what is checked. */
export const openApiDocument = (
  routes: readonly Route[],
  { version, config }: { readonly version: string; readonly config: Config },
) =>
  createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Whylist',
      version,
      description:
        'Explained shortlists: CVs in, ranked candidates out, with the reason for every point. ' +
        'Errors are RFC 9457 problem details with a stable `code`; lists are paged by `cursor` and `limit`.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags,
    paths: pathsOf(routes, schemesOf(config)),
    webhooks: { event: { post: sentEventOperation } },
    components: {
      securitySchemes: Object.fromEntries(schemesOf(config).map((name) => [name, securitySchemes(config)[name]])),
    },
  });

/** What the service sends, to those who asked for it with POST /v1/webhooks. */
const sentEventOperation: ZodOpenApiOperationObject = {
  operationId: 'receiveEvent',
  tags: ['Events'],
  summary: 'An event, sent to the address of a webhook',
  description:
    'Signed by the Standard Webhooks scheme. Each comes at least once: the same webhook-id is the same event. ' +
    'Any 2xx within 15 seconds takes it.',
  requestParams: {
    header: z.object({
      'webhook-id': z.string(),
      'webhook-timestamp': z.string().meta({ description: 'Seconds since 1970.' }),
      'webhook-signature': z.string().meta({ example: 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=' }),
    }),
  },
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: sentEvent,
        example: {
          type: 'candidate.updated',
          timestamp: '2026-01-15T09:30:00.000Z',
          data: { subject: { kind: 'candidate', id: exampleIds.candidates } },
        },
      },
    },
  },
  responses: { 204: { description: 'Taken.' } },
};

type Scheme = 'key' | 'oidc';

/** The ways to show who one is; none where nobody is asked. */
const schemesOf = ({ WHYLIST_AUTH: auth, WHYLIST_OIDC_ISSUER: issuer }: Config): Scheme[] =>
  auth === 'off' ? [] : issuer === undefined ? ['key'] : ['key', 'oidc'];

const securitySchemes = ({
  WHYLIST_OIDC_ISSUER: issuer = '',
}: Config): Record<Scheme, ZodOpenApiSecuritySchemeObject> => ({
  key: {
    type: 'http',
    scheme: 'bearer',
    description: `An API key (\`whylist keys create\`, or POST /v1/keys). Scopes: ${scopeList}`,
  },
  oidc: {
    type: 'openIdConnect',
    openIdConnectUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    description: 'A token of the identity provider, as a bearer token.',
  },
});

const scopeList = Object.entries(scopes)
  .map(([name, meaning]) => `\`${name}\` (${meaning})`)
  .join(', ');

const pathsOf = (routes: readonly Route[], schemes: readonly Scheme[]): ZodOpenApiPathsObject => {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const route of routes) paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route, schemes) };
  return paths;
};

const operationOf = (route: Route, schemes: readonly Scheme[]): ZodOpenApiOperationObject => ({
  operationId: route.id,
  tags: [route.tag],
  summary: route.summary,
  ...(route.description === undefined ? {} : { description: route.description }),
  // OpenAPI 3.1 lets every scheme name what it takes, not OAuth alone.
  security:
    route.scope === 'open' ? [] : schemes.map((name) => ({ [name]: route.scope === 'any' ? [] : [route.scope] })),
  requestParams: {
    ...(route.params === undefined ? {} : { path: withExamples(route.params, exampleParams(route.path)) }),
    ...(route.query === undefined ? {} : { query: withExamples(route.query, route.queryExample ?? {}) }),
    ...(route.method === 'post' ? { header: idempotencyHeaders } : {}),
  },
  ...requestBodyOf(route),
  responses: responsesOf(route),
});

const withExamples = (parameters: z.ZodObject, examples: Readonly<Record<string, string>>): z.ZodObject =>
  parameters.extend(
    Object.fromEntries(
      Object.entries(parameters.shape).flatMap(([name, schema]) => {
        const example = examples[name];
        return example === undefined
          ? []
          : [[name, (schema as z.ZodType).meta({ ...z.globalRegistry.get(schema as z.ZodType), example })]];
      }),
    ),
  );

const requestBodyOf = ({
  body,
  bodyExample,
  bodyOptional,
  bodyType = 'application/json',
  form,
  formExample,
}: Route): Pick<ZodOpenApiOperationObject, 'requestBody'> => {
  if (form !== undefined) {
    const example = formExample === undefined ? {} : { example: formExample };
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema: form, ...example } } } };
  }
  if (body === undefined) return {};
  const example = bodyExample === undefined ? {} : { example: bodyExample };
  return {
    requestBody: { required: bodyOptional !== true, content: { [bodyType]: { schema: body, ...example } } },
  };
};

const responsesOf = (route: Route): ZodOpenApiResponsesObject => {
  const described = Object.entries(route.answers).map(([status, answer]) => [
    status,
    answerOf(answer, (type) => recordedAnswer(route.id, status, type)),
  ]);
  return { ...Object.fromEntries(described), ...problemsOf(route) };
};

const answerOf = (
  { description, schema, types, headers }: DescribedAnswer,
  recorded: (mediaType: string) => unknown,
) => {
  const media = types ?? (schema === undefined ? [] : ['application/json']);
  const entries = media.map((type) => {
    const example = recorded(type);
    const content = { schema: type === 'application/json' ? (schema ?? z.unknown()) : (shapes[type] ?? text) };
    return [type, { ...content, ...(example === undefined ? {} : { example }) }];
  });
  return {
    description,
    ...(headers === undefined ? {} : { headers }),
    ...(media.length === 0 ? {} : { content: Object.fromEntries(entries) }),
  };
};

const text = { type: 'string' as const };

/** Of other media types. Of what arrives one after another the shape is that of each. */
const shapes: Readonly<Record<string, z.ZodType>> = {
  [selectionType]: z
    .looseObject({})
    .meta({ description: 'The fields that were asked for, of the record or of each of the `items`.' }),
  'text/event-stream': z.object({
    event: z.string(),
    data: z.string().meta({ description: 'JSON.', contentMediaType: 'application/json' }),
  }),
};

/** What can go wrong with every request, before the route is reached or whatever it does. */
const always: readonly ErrorCode[] = ['invalid-request', 'unauthorized', 'forbidden', 'too-many-requests', 'internal'];

const problemsOf = (route: Route): ZodOpenApiResponsesObject => {
  const codes = [...new Set([...always, ...(route.method === 'post' ? ['conflict' as const] : []), ...route.problems])];
  const statuses = [...new Set(codes.map((code) => statusOf[code]))]
    .filter((status) => !(status in route.answers))
    .sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const possible = codes.filter((code) => statusOf[code] === status);
      const [first = 'internal'] = possible;
      const content = { 'application/problem+json': { schema: problemSchema, example: problemExample(first) } };
      return [String(status), { description: possible.map((code) => `\`${code}\``).join(', '), content }];
    }),
  );
};
