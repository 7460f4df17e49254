import { defineRoute } from '../route.ts';
import {
  auditEntryAnswer,
  auditQuery,
  touchedAnswer,
  touchedQuery,
  verdictAnswer,
  verifyBody,
} from '../schemas/audit.ts';
import { engineProblems, pageSchema } from '../schemas/common.ts';

const tag = 'Compliance';
const scope = 'compliance:read';

const listAudit = defineRoute({
  id: 'listAudit',
  method: 'get',
  path: '/v1/audit',
  tag,
  scope,
  summary: 'Every access and change, newest first',
  description:
    'Who did what with which record, when and for what; digests of a record before and after a change. Ids and codes ' +
    'only: an entry names nobody. Each entry holds the hash of the one before it.',
  query: auditQuery,
  answers: {
    200: { description: 'One page.', schema: pageSchema(auditEntryAnswer) },
  },
  problems: ['invalid-request', ...engineProblems],
  handle: async ({ query: { limit, cursor, ...filter } }, { audit }) => ({
    status: 200,
    body: await audit.list(filter, { limit, cursor }),
  }),
});

const listTouched = defineRoute({
  id: 'listTouched',
  method: 'get',
  path: '/v1/audit/touched',
  tag,
  scope,
  summary: 'Whose data were shown or changed, by whom and in which time',
  description:
    'For a breach: name the key as `actor` and the window as `from` and `to`. Candidates with how often, most often first, ' +
    'at most 10,000.',
  query: touchedQuery,
  answers: {
    200: { description: 'The candidates.', schema: touchedAnswer },
  },
  problems: ['invalid-request', ...engineProblems],
  handle: async ({ query }, { audit }) => ({ status: 200, body: { items: await audit.touched(query) } }),
});

const verifyAudit = defineRoute({
  id: 'verifyAudit',
  method: 'post',
  path: '/v1/audit/verify',
  tag,
  scope,
  summary: 'Whether anything in the audit was altered, taken out or put in',
  body: verifyBody,
  bodyOptional: true,
  bodyExample: {},
  answers: {
    200: { description: 'The verdict.', schema: verdictAnswer },
  },
  problems: ['invalid-request', 'unsupported-media-type', ...engineProblems],
  duration: 'long',
  handle: async ({ body: { anchor } }, { audit }) => ({ status: 200, body: await audit.verify(anchor) }),
});

export const auditRoutes = [listAudit, listTouched, verifyAudit];
