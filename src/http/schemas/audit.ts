import { z } from 'zod';
import { auditEntrySchema } from '../../compliance/audit/entry.ts';
import { instantOrDaySchema } from '../../model/instant.ts';
import { pageQuery } from './common.ts';

const word = z.string().min(1).max(200).optional();
const time = instantOrDaySchema.optional();

const filters = {
  actor: word.meta({ description: 'Id of a key, or the subject of a token.' }),
  action: word.meta({ description: 'As in the entries: the operationId of the route, or the name of the job.' }),
  kind: word.meta({ description: 'What it was about: `candidate`, `vacancy`, `shortlist` …' }),
  id: word.meta({ description: 'Of that thing.' }),
  candidateId: word.meta({ description: 'Whose data was shown or changed.' }),
  from: time.meta({ description: 'From this time on.', example: '2026-01-31' }),
  to: time.meta({ description: 'Before this time.' }),
};

export const auditQuery = pageQuery.extend(filters);
export const touchedQuery = z.object(filters);

export const auditEntryAnswer = auditEntrySchema.meta({ id: 'AuditEntry' });

export const touchedAnswer = z.object({
  items: z.array(z.object({ candidateId: z.string(), times: z.number().int() })),
});

const end = z.object({ seq: z.number().int().nonnegative(), hash: z.string().regex(/^[0-9a-f]{64}$/) });

export const verifyBody = z
  .strictObject({ anchor: end.optional().meta({ description: 'The `end` of an earlier verdict, kept elsewhere.' }) })
  .meta({ id: 'AuditVerifyRequest' });

export const verdictAnswer = z
  .object({
    whole: z.boolean(),
    entries: z.number().int(),
    end: end.meta({ description: 'Keep it elsewhere: it proves later that nothing before it was rewritten.' }),
    faults: z.array(
      z.object({ seq: z.number().int(), fault: z.enum(['altered', 'missing', 'inserted']), message: z.string() }),
    ),
  })
  .meta({ id: 'AuditVerdict' });
