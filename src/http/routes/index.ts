import type { Route } from '../route.ts';
import { selectable } from '../select-fields.ts';
import { auditRoutes } from './audit.ts';
import { batchRoutes } from './batches.ts';
import { bulkUpsert } from './bulk-upsert.ts';
import { candidateConsentRoutes } from './candidate-consents.ts';
import { candidateEditRoutes } from './candidate-edits.ts';
import { candidateStepRoutes } from './candidate-steps.ts';
import { candidateRoutes } from './candidates.ts';
import { changeRoutes } from './changes.ts';
import { checkRoutes } from './checks.ts';
import { clientRoutes } from './clients.ts';
import { complaintRoutes } from './complaints.ts';
import { complianceRoutes } from './compliance.ts';
import { duplicateRoutes } from './duplicates.ts';
import { evidenceRoutes } from './evidence.ts';
import { interactionRoutes } from './interactions.ts';
import { introductionRoutes } from './introductions.ts';
import { keyRoutes } from './keys.ts';
import { matchRoutes } from './match.ts';
import { operationRoutes } from './operations.ts';
import { placementRoutes } from './placements.ts';
import { progressRoutes } from './progress.ts';
import { quarantineRoutes } from './quarantine.ts';
import { rankRoutes } from './rank.ts';
import { recordRoutes } from './record.ts';
import { retentionRoutes } from './retention.ts';
import { rightsRoutes } from './rights.ts';
import { shortlistRoutes } from './shortlists.ts';
import { tuningRoutes } from './tuning.ts';
import { upsertRoutes } from './upsert.ts';
import { vacancyRoutes } from './vacancies.ts';
import { webhookRoutes } from './webhooks.ts';
import { worklistRoutes } from './worklist.ts';

const all: readonly Route[] = [
  ...batchRoutes,
  ...quarantineRoutes,
  ...upsertRoutes,
  bulkUpsert,
  ...candidateRoutes,
  ...candidateEditRoutes,
  ...interactionRoutes,
  ...candidateConsentRoutes,
  ...candidateStepRoutes,
  ...rightsRoutes,
  ...duplicateRoutes,
  ...retentionRoutes,
  ...vacancyRoutes,
  ...shortlistRoutes,
  ...recordRoutes,
  ...clientRoutes,
  ...checkRoutes,
  ...introductionRoutes,
  ...placementRoutes,
  ...progressRoutes,
  ...complaintRoutes,
  ...worklistRoutes,
  ...evidenceRoutes,
  ...matchRoutes,
  ...rankRoutes,
  ...changeRoutes,
  ...webhookRoutes,
  ...tuningRoutes,
  ...keyRoutes,
  ...complianceRoutes,
  ...auditRoutes,
  ...operationRoutes,
];

export const routes: readonly Route[] = all.map(selectable);
