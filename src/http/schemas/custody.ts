import { z } from 'zod';
import { purposes } from '../../compliance/consent/consent-policy.ts';
import { consentSchema, moneySchema } from '../../model/candidate.ts';
import {
  duplicateSchema,
  erasureSchema,
  historyEntrySchema,
  interactionKinds,
  interactionSchema,
  type PauseReason,
  pauseReasons,
  requestKinds,
  rightsRequestSchema,
} from '../../model/custody.ts';
import { instantSchema } from '../../model/instant.ts';
import { byField, pageQuery } from './common.ts';

const by = byField('Who, for the record; the key’s name unless told.');
const words = z.string().trim().min(1).max(2000);
const why = words.meta({ description: 'For the history.', example: 'Told us on the phone.' });
const field = z.string().trim().min(1).max(500).nullable().optional();

export const whyBody = z.strictObject({ why: why.optional(), by }).meta({ id: 'Reason' });

const line = z.string().trim().min(1).max(500).nullable().optional();
const paragraph = z.string().trim().min(1).max(5000).nullable().optional();
const several = z.array(z.string().trim().min(1).max(1000)).max(100).optional();
const date = z
  .string()
  .trim()
  .min(4)
  .max(30)
  .nullable()
  .optional()
  .meta({ description: 'As 2019-03, 03/2019, March 2019 or 2019; none while it goes on.' });
const list = <S extends z.ZodRawShape>(entry: S) => z.array(z.strictObject(entry)).max(100).nullable().optional();
const period = { startDate: date, endDate: date };

/** JSON Resume lists, each as it should be. */
const partsBody = {
  work: list({
    name: line.meta({ description: 'The employer.' }),
    position: line,
    location: line,
    description: paragraph,
    url: line,
    ...period,
    summary: paragraph,
    highlights: several,
  }),
  education: list({
    institution: line,
    area: line,
    studyType: line,
    score: line,
    url: line,
    ...period,
    courses: several,
  }),
  skills: list({ name: line, level: line, keywords: several }),
  certificates: list({ name: line, issuer: line, date, url: line }),
  languages: list({ language: line, fluency: line }),
};

/** `null` takes a field out. */
export const candidateEditBody = z
  .strictObject({
    basics: z
      .strictObject({
        name: field,
        label: field,
        email: z.email().max(320).nullable().optional(),
        phone: field,
        url: z.url().max(500).nullable().optional(),
        summary: z.string().trim().min(1).max(5000).nullable().optional(),
        location: z
          .strictObject({ address: field, postalCode: field, city: field, region: field, countryCode: field })
          .optional(),
      })
      .optional(),
    source: field,
    channel: field.meta({ description: 'How they came: e-mail, phone, walk-in …' }),
    externalId: field,
    availability: z
      .strictObject({ statement: field, from: field, noticeDays: z.number().int().nonnegative().nullable().optional() })
      .optional(),
    expectation: moneySchema.omit({ to: true }).partial().optional(),
    ...partsBody,
    why,
    by,
  })
  .meta({
    id: 'CandidateEdit',
    description: '`null` takes a field out. Values are normalised; history keeps what was written.',
  });

export const tagsBody = z
  .strictObject({
    add: z.array(z.string().min(1).max(100)).max(50).default([]),
    remove: z.array(z.string().min(1).max(100)).max(50).default([]),
    why: why.optional(),
    by,
  })
  .meta({ id: 'TagsRequest' });

export const interactionBody = z
  .strictObject({
    kind: z.enum(interactionKinds),
    direction: z.enum(['in', 'out']).optional(),
    text: z.string().trim().min(1).max(20_000),
    vacancyId: z.string().min(1).max(200).optional(),
    at: instantSchema.optional().meta({ description: 'When it was; now unless told.' }),
    by,
  })
  .meta({ id: 'InteractionRequest' });

export const consentBody = consentSchema
  .pick({ basis: true, evidence: true, wording: true })
  .partial()
  .extend({
    purpose: z.enum(purposes),
    givenAt: instantSchema.optional().meta({ description: 'Now unless told.' }),
    expiresAt: instantSchema.optional().meta({ description: 'By policy/consent.yaml unless told.' }),
    clientId: z.string().min(1).max(200).optional().meta({ description: 'For this client alone.' }),
    by,
  })
  .strict()
  .meta({ id: 'ConsentRequest' });

export const withdrawBody = z
  .strictObject({ purpose: z.enum(purposes), why: why.optional(), by })
  .meta({ id: 'ConsentWithdrawal' });

export const limitBody = z
  .strictObject({
    limit: z.enum(['restriction', 'objection', 'legalHold']),
    set: z.boolean().meta({ description: 'false lifts it.' }),
    why,
    by,
  })
  .meta({ id: 'LimitRequest' });

export const eraseBody = z
  .strictObject({
    ground: z.enum(['request', 'withdrawal', 'error']).meta({ description: 'Why it is erased.' }),
    confirm: z.string().meta({ description: 'The candidate’s id once more: what is erased cannot be had again.' }),
    by,
  })
  .meta({ id: 'EraseRequest' });

export const requestBody = z
  .strictObject({
    kind: z.enum(Object.keys(requestKinds) as [keyof typeof requestKinds, ...(keyof typeof requestKinds)[]]),
    receivedOn: z.iso.date().optional().meta({ description: 'Today unless told.' }),
    note: words.optional(),
    by,
  })
  .meta({ id: 'RightsRequestRequest' });

export const closeBody = z
  .strictObject({ status: z.enum(['done', 'refused']), words: words.optional(), by })
  .refine(({ status, words: said }) => status === 'done' || said !== undefined, {
    path: ['words'],
    message: 'a refusal needs its reason',
  })
  .meta({ id: 'RightsRequestClosing' });

export const extendBody = z.strictObject({ why }).meta({ id: 'RightsRequestExtension' });

const on = z.iso.date().optional();
export const pauseBody = z
  .strictObject({
    why: z.enum(Object.keys(pauseReasons) as [PauseReason, ...PauseReason[]]),
    on: on.meta({ description: 'When they were asked; today unless told.' }),
    by,
  })
  .meta({ id: 'RightsRequestPause' });
export const resumeBody = z
  .strictObject({ on: on.meta({ description: 'When they answered; today unless told.' }) })
  .meta({ id: 'RightsRequestResumption' });

export const requestsQuery = pageQuery.extend({
  status: z.enum(['open', 'done', 'refused']).optional(),
  candidateId: z.string().min(1).max(200).optional(),
});

export const duplicatesQuery = pageQuery.extend({ status: duplicateSchema.shape.status.optional() });

export const mergeBody = z
  .strictObject({
    into: z.string().min(1).max(200).optional().meta({ description: 'Which record stays; the older one unless told.' }),
    by,
  })
  .meta({ id: 'MergeRequest' });

export const byBody = z.strictObject({ by }).meta({ id: 'DuplicateDecision' });

export const undoBody = z
  .strictObject({
    discard: z.boolean().default(false).meta({
      description: 'true: also where edits, tags, consents or a newer CV that came since are lost from the records.',
    }),
    by,
  })
  .meta({ id: 'UndoMergeRequest' });

export const historyAnswer = historyEntrySchema.meta({ id: 'HistoryEntry' });
export const interactionAnswer = interactionSchema.meta({ id: 'Interaction' });
export const requestAnswer = rightsRequestSchema.meta({ id: 'RightsRequest' });
export const duplicateAnswer = duplicateSchema.meta({ id: 'Duplicate' });
export const erasureAnswer = erasureSchema.meta({ id: 'Erasure' });

export const sweepBody = z
  .strictObject({
    dryRun: z.boolean().default(true).meta({ description: 'true, unless told: says what would be done.' }),
  })
  .meta({ id: 'SweepRequest' });

const ids = z.array(z.string());

export const sweepAnswer = z
  .object({
    at: z.string(),
    dryRun: z.boolean(),
    considered: z.number().int(),
    archived: ids,
    erased: ids,
    held: ids.meta({ description: 'Due, but under a legal hold.' }),
    blocked: z.array(z.object({ candidateId: z.string(), reasons: z.array(z.string()) })),
    redated: ids.meta({ description: 'The facts have changed: another day counts now.' }),
    reminded: ids.meta({ description: 'A consent ends soon.' }),
    mergesClosed: z.number().int(),
  })
  .meta({ id: 'SweepReport' });

const count = z.number().int().nonnegative();
const counts = z.record(z.string(), count);

export const complianceAnswer = z
  .object({
    asOf: z.string(),
    records: z.object({ total: count, byStatus: counts, withheld: count, underLegalHold: count }),
    retention: z.object({ due: count, undated: count }),
    requests: z.object({ open: count, overdue: count, done: count, refused: count, late: count }),
    erasures: z.object({ total: count, withTraces: count, byGround: counts }),
    duplicates: z.object({ open: count }),
    decisions: z
      .object({ total: count, people: count, unviewed: count, byVerdict: counts })
      .meta({ description: 'Made by people; unviewed: their maker had not opened the candidate before.' }),
    reviews: z
      .object({ asked: count, open: count, upheld: count })
      .meta({ description: 'Rankings that candidates asked a person to look at.' }),
    complaints: z
      .object({ total: count, open: count, late: count })
      .meta({ description: 'late: not acknowledged by their day.' }),
    audit: z.object({ entries: count }),
  })
  .meta({ id: 'ComplianceReport' });
