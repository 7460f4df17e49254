import { defineRoute } from '../route.ts';
import { engineProblems } from '../schemas/common.ts';
import { complianceAnswer } from '../schemas/custody.ts';

const getReport = defineRoute({
  id: 'getComplianceReport',
  method: 'get',
  path: '/v1/compliance/report',
  tag: 'Compliance',
  scope: 'compliance:read',
  summary: 'How the records of candidates stand before the law, in counts',
  description:
    'For a regulator or an auditor: nobody is named. `POST /v1/audit/verify` says whether the audit behind it is whole.',
  answers: { 200: { description: 'The report.', schema: complianceAnswer } },
  problems: [...engineProblems],
  handle: async (_input, { custody }) => ({ status: 200, body: await custody.report() }),
});

export const complianceRoutes = [getReport];
