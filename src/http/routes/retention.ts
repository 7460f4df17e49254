import { defineRoute } from '../route.ts';
import { engineProblems } from '../schemas/common.ts';
import { sweepAnswer, sweepBody } from '../schemas/custody.ts';

const sweep = defineRoute({
  id: 'sweepRetention',
  method: 'post',
  path: '/v1/retention/sweep',
  tag: 'Compliance',
  scope: 'compliance:write',
  summary: 'Archive and erase what is due, remind of consents that end soon',
  description:
    'First as a dry run, unless told otherwise: says what would be done by policy/retention.yaml. A sweep that was cut short is ' +
    'simply run again; nothing under a legal hold is touched.',
  body: sweepBody,
  bodyOptional: true,
  bodyExample: { dryRun: true },
  answers: { 200: { description: 'What was done, or would be.', schema: sweepAnswer } },
  problems: ['invalid-request', 'unsupported-media-type', ...engineProblems],
  duration: 'long',
  handle: async ({ body, actor, audit }, { custody }) => {
    const report = await custody.sweep({ dryRun: body.dryRun, by: actor.name });
    const { archived, erased, held, blocked } = report;
    audit({
      candidates: [...archived, ...erased],
      details: {
        dryRun: body.dryRun,
        archived: archived.length,
        erased: erased.length,
        held: held.length,
        blocked: blocked.length,
      },
    });
    return { status: 200, body: report };
  },
});

export const retentionRoutes = [sweep];
