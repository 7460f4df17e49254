import type { Route } from '../route.ts';
import { batchRoutes } from './batches.ts';
import { candidateRoutes } from './candidates.ts';
import { keyRoutes } from './keys.ts';
import { matchRoutes } from './match.ts';
import { operationRoutes } from './operations.ts';
import { quarantineRoutes } from './quarantine.ts';
import { recordRoutes } from './record.ts';
import { shortlistRoutes } from './shortlists.ts';
import { vacancyRoutes } from './vacancies.ts';

export const routes: readonly Route[] = [
  ...batchRoutes,
  ...quarantineRoutes,
  ...candidateRoutes,
  ...vacancyRoutes,
  ...shortlistRoutes,
  ...recordRoutes,
  ...matchRoutes,
  ...keyRoutes,
  ...operationRoutes,
];
