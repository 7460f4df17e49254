import type { Client as Engine } from '@elastic/elasticsearch';
import { nextFollowUp } from '../../compliance/placing/follow-ups.ts';
import { checkSchema } from '../../model/check.ts';
import { clientSchema } from '../../model/client.ts';
import { complaintSchema } from '../../model/complaint.ts';
import { introductionSchema } from '../../model/introduction.ts';
import { placementSchema } from '../../model/placement.ts';
import { progressSchema } from '../../model/progress.ts';
import { createRecordStore } from './record-store.ts';

/** Clients, and what becomes of vacancies with them, each in an index of its own. */
export const createPlacingStores = (client: Engine, index: (name: string) => string) => ({
  clients: createRecordStore({
    client,
    index: index('clients'),
    schema: clientSchema,
    keys: ({ id, externalId, name, createdAt }) => ({ id, externalId, name, createdAt }),
  }),
  checks: createRecordStore({
    client,
    index: index('checks'),
    schema: checkSchema,
    keys: ({ id, candidateId, vacancyId, kind, at }) => ({ id, candidateId, vacancyId, kind, createdAt: at }),
  }),
  introductions: createRecordStore({
    client,
    index: index('introductions'),
    schema: introductionSchema,
    keys: ({ id, vacancyId, clientId, candidateId, confirmation, at }) => ({
      id,
      vacancyId,
      clientId,
      candidateId,
      // Only while it is due.
      confirmBy: confirmation?.sentAt === undefined ? confirmation?.dueOn : undefined,
      createdAt: at,
    }),
  }),
  placements: createRecordStore({
    client,
    index: index('placements'),
    schema: placementSchema,
    keys: ({ id, candidateId, vacancyId, clientId, contract, startDate, endDate, createdAt, followUps }) => ({
      id,
      candidateId,
      vacancyId,
      clientId,
      contract,
      startDate,
      endDate,
      followUpDue: nextFollowUp({ followUps })?.dueOn,
      createdAt,
    }),
  }),
  complaints: createRecordStore({
    client,
    index: index('complaints'),
    schema: complaintSchema,
    keys: ({ id, candidateId, clientId, kind, status, acknowledgeBy, createdAt }) => ({
      id,
      candidateId,
      clientId,
      kind,
      status,
      acknowledgeBy,
      createdAt,
    }),
  }),
  progress: createRecordStore({
    client,
    index: index('progress'),
    schema: progressSchema,
    keys: ({ id, vacancyId, candidateId, kind, at }) => ({ id, vacancyId, candidateId, kind, createdAt: at }),
  }),
});

export type PlacingStores = ReturnType<typeof createPlacingStores>;
