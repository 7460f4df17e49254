import { z } from 'zod';
import type { assignmentSchema } from '../../model/assignment.ts';
import { checkSchema } from '../../model/check.ts';
import { clientEditSchema, clientSchema, postedClientSchema } from '../../model/client.ts';
import { complaintSchema } from '../../model/complaint.ts';
import { introductionSchema, ruleOutcomeSchema } from '../../model/introduction.ts';
import { followUpSchema, placementSchema } from '../../model/placement.ts';
import { progressSchema } from '../../model/progress.ts';
import { workItemSchema } from '../../model/work-item.ts';
import { byField, pageQuery } from './common.ts';

const by = byField('Who, for the record; the key’s name without it.');
const id = z.string().trim().min(1).max(200);
const words = (most: number) => z.string().trim().min(1).max(most);

export const clientAnswer = clientSchema.meta({ id: 'Client' });
export const clientBody = postedClientSchema.strict().meta({ id: 'PostedClient' });
export const clientEditBody = clientEditSchema
  .strict()
  .meta({ id: 'ClientEdit', description: 'Only what is to change.' });
export const clientExample = {
  name: 'Brook & Vale Homes Ltd',
  natureOfBusiness: 'House building',
  address: '3 Canal Wharf, Leeds LS1 4AA',
  domains: ['brookvale.example'],
  contacts: [{ name: 'Jo Marsh', role: 'Construction director', email: 'jo.marsh@brookvale.example' }],
};

export const checkAnswer = checkSchema.meta({ id: 'Check' });
export const checkBody = checkSchema
  .pick({ vacancyId: true, kind: true, passed: true, evidence: true, expiresOn: true })
  .extend({ passed: z.boolean().default(true), by })
  .strict()
  .meta({ id: 'PostedCheck' });

export const readinessAnswer = z
  .object({
    ready: z.boolean(),
    missing: z.array(z.object({ field: z.string(), means: z.string(), provision: z.string() })),
  })
  .meta({ id: 'Readiness', description: 'What the hirer has yet to tell before anybody may be introduced.' });

export const rulesAnswer = z
  .object({ allowed: z.boolean(), rules: z.array(ruleOutcomeSchema) })
  .meta({ id: 'IntroductionRules' });

export const introductionAnswer = introductionSchema.meta({ id: 'Introduction' });
export const introductionBody = z
  .strictObject({
    candidateId: id,
    shortlistId: id.optional(),
    how: introductionSchema.shape.how.default('written'),
    what: words(500).default('CV').meta({ description: 'What the client is told.' }),
    by,
  })
  .meta({ id: 'PostedIntroduction' });
export const introductionQuery = pageQuery.extend({
  candidateId: id.optional(),
  vacancyId: id.optional(),
  clientId: id.optional(),
});
export const byBody = z.strictObject({ by }).meta({ id: 'By' });

const clock = z
  .object({
    weeks: z.number().int().meta({ description: 'Completed towards the twelve.' }),
    state: z.enum(['not-started', 'counting', 'paused', 'qualified']),
    qualifiesOn: z.string().optional(),
    history: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        what: z.enum(['counted', 'paused', 'reset']),
        weeks: z.number().int(),
        because: z.string(),
      }),
    ),
  })
  .meta({ id: 'TwelveWeekClock' });

export const placementAnswer = placementSchema.meta({ id: 'Placement' });
export const placementToldAnswer = z.object({ placement: placementAnswer, agencyWorker: clock.optional() }).meta({
  id: 'PlacementTold',
  description: '`agencyWorker` for temporary contracts (Agency Workers Regulations 2010).',
});
export const placementBody = placementSchema
  .pick({
    candidateId: true,
    vacancyId: true,
    contract: true,
    role: true,
    startDate: true,
    endDate: true,
    pay: true,
    charge: true,
  })
  .extend({
    role: words(200),
    introductionId: id.optional().meta({ description: 'The introduction that led to it; the latest one without it.' }),
    by,
  })
  .strict()
  .refine(({ startDate, endDate }) => endDate === undefined || endDate >= startDate, {
    path: ['endDate'],
    message: 'is before startDate',
  })
  .meta({ id: 'PostedPlacement' });
export const placementEditBody = placementSchema
  .pick({ endDate: true, pay: true, charge: true })
  .partial()
  .extend({ endReason: words(500).optional() })
  .strict()
  .meta({ id: 'PlacementEdit', description: 'An endDate ends it; calls that are due after it fall away.' });
export const placementQuery = pageQuery.extend({
  candidateId: id.optional(),
  vacancyId: id.optional(),
  clientId: id.optional(),
  followUpDue: z
    .union([z.iso.date(), z.literal('overdue')])
    .optional()
    .meta({ description: 'With a call due on or before this day, or `overdue`.' }),
});
export const absenceBody = placementSchema.shape.absences.element
  .strict()
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'is before from' })
  .meta({ id: 'Absence' });

const done = followUpSchema.shape.done.unwrap();
export const followUpBody = z
  .strictObject({
    step: z.string().min(1).max(100).meta({ example: 'week-1' }),
    outcome: z.enum(['well', 'concern', 'left', 'no-answer']),
    with: done.shape.with.default('client'),
    rating: done.shape.rating,
    note: words(2000).optional(),
    by,
  })
  .meta({ id: 'PostedFollowUp', description: '`no-answer`: nobody was reached, the call stays due.' });

export const complaintAnswer = complaintSchema.meta({ id: 'Complaint' });
export const complaintBody = complaintSchema
  .pick({ kind: true, candidateId: true, clientId: true, shortlistId: true })
  .extend({ summary: words(4000), receivedOn: z.iso.date().optional(), by })
  .strict()
  .refine(
    ({ kind, shortlistId, candidateId }) => kind !== 'human-review' || (shortlistId ?? candidateId) !== undefined,
    {
      path: ['shortlistId'],
      message: 'a review needs the shortlist or the candidate it is about',
    },
  )
  .meta({ id: 'PostedComplaint' });
export const outcomeBody = z
  .strictObject({ upheld: z.boolean(), words: words(4000), by })
  .meta({ id: 'ComplaintOutcome' });
export const complaintQuery = pageQuery.extend({
  status: complaintSchema.shape.status.optional(),
  kind: complaintSchema.shape.kind.optional(),
  candidateId: id.optional(),
});

export const progressAnswer = progressSchema.meta({ id: 'Progress' });
export const progressBody = progressSchema
  .pick({ kind: true, candidateId: true })
  .extend({ note: words(2000), forClient: z.boolean().default(false), by })
  .strict()
  .meta({ id: 'PostedProgress' });
export const reportAnswer = z
  .object({
    vacancyId: z.string(),
    title: z.string(),
    client: z.string().optional(),
    status: z.string(),
    asOf: z.string(),
    openDays: z.number().int(),
    counts: z.record(z.string(), z.number().int()),
    entries: z.array(
      z.object({ on: z.string(), kind: z.string(), note: z.string(), candidate: z.number().int().optional() }),
    ),
  })
  .meta({ id: 'ProgressReport' });

export const workAnswer = z
  .object({ until: z.string(), items: z.array(workItemSchema.meta({ id: 'WorkItem' })) })
  .meta({ id: 'Worklist' });
export const workQuery = z.object({
  until: z.iso.date().optional().meta({ description: 'Due on or before this day; two weeks from now unless told.' }),
  kind: workItemSchema.shape.kind.optional(),
});
export const sourceAnswer = z
  .object({
    items: z.array(
      z.object({
        source: z.string().optional(),
        indexed: z.number().int(),
        shortlisted: z.number().int(),
        accepted: z.number().int(),
        introduced: z.number().int(),
        placed: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'Sources', description: 'People, each counted once in each column.' });

export const assignmentExample = {
  contract: 'permanent',
  startDate: '2027-01-11',
  location: 'Kirkstall, Leeds',
  hours: 'Monday to Friday, 7:30 to 16:30',
  risks: 'Work at height; harnesses and training are provided.',
  requirements: 'SMSTS and a black CSCS card.',
  expenses: 'none',
  minimumRate: { amount: 52_000, currency: 'GBP', period: 'year' },
  paidEvery: 'month',
  notice: 'One month',
} as const satisfies z.input<typeof assignmentSchema>;
