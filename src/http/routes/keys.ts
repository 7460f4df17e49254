import { z } from 'zod';
import { tenantSchema } from '../../access/actor.ts';
import type { MadeKey } from '../../access/keyring.ts';
import { grantedScopes, roleSchema, scopeSchema } from '../../access/scopes.ts';
import { WhylistError } from '../../errors.ts';
import { type Answer, defineRoute } from '../route.ts';
import { engineProblems, idParams } from '../schemas/common.ts';
import { keyAnswer, keyBody, madeKeyAnswer, presentKey, rotateBody } from '../schemas/keys.ts';

const getMe = defineRoute({
  id: 'getMe',
  method: 'get',
  path: '/v1/me',
  tag: 'Keys',
  scope: 'any',
  summary: 'Whose key this is, and what it may do',
  answers: {
    200: {
      description: 'The caller.',
      schema: z.object({
        id: z.string(),
        name: z.string(),
        role: roleSchema,
        tenant: tenantSchema,
        scopes: z.array(scopeSchema),
      }),
    },
  },
  problems: [],
  handle: async ({ actor }) => ({ status: 200, body: { ...actor, scopes: [...actor.scopes] } }),
});

/** What is kept for repeats of the request: the key is shown once. */
const withoutToken = (body: unknown): unknown => ({ key: (body as z.infer<typeof madeKeyAnswer>).key });

const madeAnswer = ({ key, token }: MadeKey, now: Date): Answer => ({
  status: 201,
  body: { key: presentKey(key, now), token },
  headers: { Location: `/v1/keys/${key.id}`, 'Cache-Control': 'no-store' },
});

const postKey = defineRoute({
  id: 'postKey',
  method: 'post',
  path: '/v1/keys',
  tag: 'Keys',
  scope: 'keys:write',
  summary: 'Make a key',
  description:
    'For the tenant of the caller. The answer holds the key itself, which is not kept: a repeat with the same ' +
    'Idempotency-Key does not show it.',
  body: keyBody,
  bodyExample: { name: 'CRM, production', role: 'crm' },
  secretAnswer: withoutToken,
  answers: { 201: { description: 'Made.', schema: madeKeyAnswer } },
  problems: ['unsupported-media-type', ...engineProblems],
  handle: async ({ body, actor }, { keyring, now }) => {
    if (body.expiresAt !== undefined && Date.parse(body.expiresAt) <= now().getTime())
      throw new WhylistError('invalid-request', 'A key cannot expire in the past.', {
        fields: [{ path: '/expiresAt', message: 'in the future' }],
      });
    const foreign = body.scopes?.filter((scope) => !grantedScopes(body.role).has(scope)) ?? [];
    if (foreign.length > 0)
      throw new WhylistError('invalid-request', `The role ${body.role} does not have ${foreign.join(', ')}.`, {
        fields: [{ path: '/scopes', message: 'only scopes of the role' }],
      });
    return madeAnswer(await keyring.create({ ...body, tenant: actor.tenant, createdBy: actor.id }), now());
  },
});

const listKeys = defineRoute({
  id: 'listKeys',
  method: 'get',
  path: '/v1/keys',
  tag: 'Keys',
  scope: 'keys:write',
  summary: 'The keys of this tenant, newest first',
  answers: { 200: { description: 'All of them.', schema: z.object({ items: z.array(keyAnswer) }) } },
  problems: [...engineProblems],
  handle: async ({ actor }, { keyring, now }) => {
    const keys = await keyring.list(actor.tenant);
    return { status: 200, body: { items: keys.map((key) => presentKey(key, now())) } };
  },
});

const rotateKey = defineRoute({
  id: 'rotateKey',
  method: 'post',
  path: '/v1/keys/{id}/rotate',
  tag: 'Keys',
  scope: 'keys:write',
  summary: 'A new key in the place of this one, which stays good for some hours',
  params: idParams,
  body: rotateBody,
  bodyOptional: true,
  bodyExample: { graceHours: 24 },
  secretAnswer: withoutToken,
  answers: { 201: { description: 'Made.', schema: madeKeyAnswer } },
  problems: ['not-found', 'conflict', 'unsupported-media-type', ...engineProblems],
  handle: async ({ params, body, actor }, { keyring, now }) => {
    const { id: by, tenant } = actor;
    return madeAnswer(await keyring.rotate(params.id, { by, tenant, graceHours: body.graceHours }), now());
  },
});

const revokeKey = defineRoute({
  id: 'revokeKey',
  method: 'delete',
  path: '/v1/keys/{id}',
  tag: 'Keys',
  scope: 'keys:write',
  summary: 'Revoke a key, in effect at once',
  description: 'It stays in the list, with the time of its revocation.',
  params: idParams,
  answers: { 200: { description: 'Revoked.', schema: keyAnswer } },
  problems: ['not-found', ...engineProblems],
  handle: async ({ params, actor }, { keyring, now }) => ({
    status: 200,
    body: presentKey(await keyring.revoke(params.id, actor.tenant), now()),
  }),
});

export const keyRoutes = [getMe, postKey, listKeys, rotateKey, revokeKey];
