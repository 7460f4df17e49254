import { z } from 'zod';
import { defineRoute } from '../route.ts';

const getHealth = defineRoute({
  id: 'getHealth',
  method: 'get',
  path: '/healthz',
  tag: 'Operations',
  scope: 'open',
  summary: 'Whether the process runs',
  answers: { 200: { description: 'It does.', schema: z.object({ status: z.literal('ok') }) } },
  problems: [],
  handle: async () => ({ status: 200, body: { status: 'ok' } }),
});

const readiness = z.object({
  status: z.enum(['ready', 'not-ready']),
  checks: z.object({ engine: z.boolean(), disk: z.boolean(), workers: z.boolean() }),
});

const getReadiness = defineRoute({
  id: 'getReadiness',
  method: 'get',
  path: '/readyz',
  tag: 'Operations',
  scope: 'open',
  summary: 'Whether it can do its work: the engine answers, the data directory can be written, CVs can be read',
  answers: {
    200: { description: 'It can.', schema: readiness },
    503: { description: 'It cannot, see the checks.', schema: readiness },
  },
  problems: [],
  handle: async ({ operations }) => {
    const checks = await operations.checkHealth();
    const ready = checks.engine && checks.disk && checks.workers;
    return { status: ready ? 200 : 503, body: { status: ready ? 'ready' : 'not-ready', checks } };
  },
});

const getMetrics = defineRoute({
  id: 'getMetrics',
  method: 'get',
  path: '/metrics',
  tag: 'Operations',
  scope: 'operations:read',
  summary: 'Figures for Prometheus',
  answers: { 200: { description: 'Prometheus text format.', types: ['text/plain'] } },
  problems: [],
  handle: async ({ operations }) => ({
    status: 200,
    type: 'text/plain; version=0.0.4; charset=utf-8',
    body: await operations.metrics(),
  }),
});

export const operationRoutes = [getHealth, getReadiness, getMetrics];
