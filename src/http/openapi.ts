import type { z } from 'zod';
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
import { idempotencyHeaders } from './idempotency.ts';
import { problemSchema, statusOf } from './problem.ts';
import type { DescribedAnswer, Route } from './route.ts';

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
    components: {
      securitySchemes: Object.fromEntries(schemesOf(config).map((name) => [name, securitySchemes(config)[name]])),
    },
  });

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
    ...(route.params === undefined ? {} : { path: route.params }),
    ...(route.query === undefined ? {} : { query: route.query }),
    ...(route.method === 'post' ? { header: idempotencyHeaders } : {}),
  },
  ...requestBodyOf(route),
  responses: responsesOf(route),
});

const requestBodyOf = ({
  body,
  bodyExample,
  bodyOptional,
  bodyType = 'application/json',
  form,
}: Route): Pick<ZodOpenApiOperationObject, 'requestBody'> => {
  if (form !== undefined)
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema: form } } } };
  if (body === undefined) return {};
  const example = bodyExample === undefined ? {} : { example: bodyExample };
  return {
    requestBody: { required: bodyOptional !== true, content: { [bodyType]: { schema: body, ...example } } },
  };
};

const responsesOf = (route: Route): ZodOpenApiResponsesObject => {
  const described = Object.entries(route.answers).map(([status, answer]) => [status, answerOf(answer)]);
  return { ...Object.fromEntries(described), ...problemsOf(route) };
};

const answerOf = ({ description, schema, example, types, headers }: DescribedAnswer) => {
  const media = types ?? (schema === undefined ? [] : ['application/json']);
  const entries = media.map((type) => [
    type,
    type === 'application/json' && schema !== undefined ? withExample(schema, example) : text,
  ]);
  return {
    description,
    ...(headers === undefined ? {} : { headers }),
    ...(media.length === 0 ? {} : { content: Object.fromEntries(entries) }),
  };
};

const text = { schema: { type: 'string' as const } };

const withExample = (schema: z.ZodType, example: unknown) => ({
  schema,
  ...(example === undefined ? {} : { example }),
});

/** What can go wrong with every request, before the route is reached or whatever it does. */
const always: readonly ErrorCode[] = ['invalid-request', 'unauthorized', 'forbidden', 'too-many-requests', 'internal'];

const problemsOf = (route: Route): ZodOpenApiResponsesObject => {
  const codes = [...new Set([...always, ...(route.method === 'post' ? ['conflict' as const] : []), ...route.problems])];
  const statuses = [...new Set(codes.map((code) => statusOf[code]))]
    .filter((status) => !(status in route.answers))
    .sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const named = codes.filter((code) => statusOf[code] === status).map((code) => `\`${code}\``);
      const content = { 'application/problem+json': { schema: problemSchema } };
      return [String(status) as `${number}`, { description: named.join(', '), content }];
    }),
  );
};
