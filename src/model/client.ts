import { z } from 'zod';

/** Words in a record that people wrote, of a length that somebody reads. */
const words = (most: number) => z.string().trim().min(1).max(most);

/** The lengths of RFC 5321 (4.5.3.1), and labels of a host name that begin and end as RFC 1123 (2.1) has it. */
const isDeliverable = (address: string): boolean =>
  /^[^@]{1,64}@(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i.test(address);

/** A hirer: who candidates are introduced to (Conduct Regulations 2003, reg. 18(a) and Schedule 5). */
export const clientSchema = z.object({
  id: z.string(),
  externalId: words(200).optional(),
  name: words(300),
  natureOfBusiness: words(500).optional(),
  address: words(1000).optional(),
  /** Of its web site and e-mail addresses, such as `keel.example`: they tell whether a candidate works there. */
  domains: z
    .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a domain in lower case, such as keel.example'))
    .max(50),
  /** Other names it trades under. */
  alsoKnownAs: z.array(words(300)).max(50),
  contacts: z
    .array(
      z.object({
        name: words(200),
        role: words(200).optional(),
        email: z.email().refine(isDeliverable, 'an e-mail address').optional(),
        phone: words(50).optional(),
      }),
    )
    .max(50),
  createdAt: z.string(),
  updatedAt: z.string(),
  by: z.string(),
});
export type Client = z.infer<typeof clientSchema>;

export const postedClientSchema = clientSchema.omit({ id: true, createdAt: true, updatedAt: true, by: true }).extend({
  domains: clientSchema.shape.domains.default([]),
  alsoKnownAs: clientSchema.shape.alsoKnownAs.default([]),
  contacts: clientSchema.shape.contacts.default([]),
});

/** What is to change of a client; what is absent stays. */
export const clientEditSchema = clientSchema.omit({ id: true, createdAt: true, updatedAt: true, by: true }).partial();
export type ClientEdit = z.infer<typeof clientEditSchema>;

export const editClient = (client: Client, edit: ClientEdit): Client => ({
  ...client,
  ...(Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined)) as Partial<Client>),
});
