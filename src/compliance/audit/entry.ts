import { z } from 'zod';

/** What an entry can be about: the things that have addresses of their own. */
export const auditObjectSchema = z.object({
  /** `candidate`, `vacancy`, `shortlist`, `placement` … */
  kind: z.string().regex(/^[a-z][a-z-]{0,39}$/),
  /** Of one thing; absent where a list was read. Never a person's data. */
  id: z.string().max(200).optional(),
});

const code = z.string().regex(/^[A-Za-z0-9][\w.:-]{0,199}$/);

/** Ids, codes and counts: what is written here stays when a person is erased. */
export const auditDetailsSchema = z.record(
  z.string().regex(/^[A-Za-z]\w{0,59}$/),
  z.union([code, z.number(), z.boolean(), z.array(code).max(5000)]),
);

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** One access or change before it has its place in the chain. */
export const auditEventSchema = z.object({
  actor: z.object({ id: z.string().min(1).max(200), role: z.string().min(1).max(40) }),
  /** Of the route or the job: `getCandidate`, `retention.archive`. */
  action: code,
  /** What it was done for, where the caller says so. */
  purpose: code.optional(),
  object: auditObjectSchema,
  /** Digests (`digestOf`) of the record before and after a change. */
  before: sha256.optional(),
  after: sha256.optional(),
  /** Everybody whose data was shown or changed. */
  candidates: z.array(code).max(5000).optional(),
  details: auditDetailsSchema.optional(),
});
export type AuditEvent = z.infer<typeof auditEventSchema>;

/** What only the handler of a request knows of its entry; everything else follows from route, caller and answer. */
export type AuditNote = Partial<Pick<AuditEvent, 'object' | 'before' | 'after' | 'candidates' | 'details' | 'purpose'>>;

/** The same in its place: `hash` covers all the rest, `previous` is the hash of the entry before. */
export const auditEntrySchema = auditEventSchema.extend({
  seq: z.number().int().positive(),
  at: z.iso.datetime(),
  previous: sha256,
  hash: sha256,
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** Whoever acts without being asked: the work behind the requests. */
export const serviceActor: AuditEvent['actor'] = { id: 'service', role: 'service' };
export const commandLineActor: AuditEvent['actor'] = { id: 'command-line', role: 'admin' };
