import { z } from 'zod';

/** What a person has made sure of about a candidate. Each says under which duty it is asked for. */
export const checkKinds = {
  identity: 'Who they are was confirmed (Conduct Regulations 2003, reg. 19(1)(a)).',
  'right-to-work': 'Evidence of the right to work was seen (Immigration, Asylum and Nationality Act 2006, s.15).',
  qualified: 'They have the experience, training, qualifications and authorisation for this position (reg. 19(1)(b)).',
  willing: 'They said that they are willing to work in this position (reg. 19(1)(c)).',
  aware:
    'They and the hirer know what the law or a professional body asks for, and it would harm neither (reg. 20(1)).',
  copies: 'Copies of the qualifications or authorisation that are asked for by law are held (reg. 22).',
  reference: 'A referee who is no relative has answered, and agreed that the hirer may see it (reg. 22).',
  suitability: 'Enquiries show nothing against work with people in need of care (reg. 22).',
  notice: 'They were told that we hold a CV that came from elsewhere, and their rights (UK GDPR Art. 14).',
} as const satisfies Readonly<Record<string, string>>;

export type CheckKind = keyof typeof checkKinds;

/** These are about one position: what was said of another does not count. */
export const perVacancy: ReadonlySet<CheckKind> = new Set(['qualified', 'willing', 'aware']);

const kinds = Object.keys(checkKinds) as [CheckKind, ...CheckKind[]];

export const checkSchema = z.object({
  id: z.string(),
  candidateId: z.string(),
  vacancyId: z.string().optional(),
  kind: z.enum(kinds),
  /** `false`: it was looked into and does not hold. */
  passed: z.boolean(),
  /** What was seen or said, never a number of a passport or the like. */
  evidence: z.string().trim().min(1).max(2000),
  /** The day from which it does not count any more, such as the end of a visa. */
  expiresOn: z.iso.date().optional(),
  by: z.string(),
  at: z.string(),
});
export type Check = z.infer<typeof checkSchema>;
