import { z } from 'zod';

/** What a CRM may want to hear of. Events name ids, never a person's data: who may see it asks for it with their key. */
export const eventTypes = {
  'candidate.created': 'A candidate was added.',
  'candidate.updated': 'A candidate’s record changed, by a newer CV or by hand.',
  'candidate.erased': 'A candidate’s record was erased: remove your copy.',
  'candidate.introduced': 'A candidate’s details were told to a client.',
  'candidate.placed': 'A candidate starts to work for a client.',
  'candidate.merged': 'A candidate’s record was merged into another: ask for that one from now on.',
  'batch.finished': 'All files of a batch are read.',
  'vacancy.entered': 'A new or updated candidate would stand on the shortlist of an open vacancy.',
  'consent.expiring': 'A consent will end soon.',
  'webhook.test': 'Somebody tries whether events arrive.',
} as const satisfies Readonly<Record<string, string>>;

export type EventType = keyof typeof eventTypes;

export const eventTypeSchema = z.enum(Object.keys(eventTypes) as [EventType, ...EventType[]]);

export const eventSchema = z
  .object({
    id: z.string(),
    type: eventTypeSchema,
    at: z.iso.datetime(),
    subject: z.object({ kind: z.enum(['candidate', 'vacancy', 'batch', 'webhook']), id: z.string() }),
    data: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
      .optional()
      .meta({ description: 'Ids and counts beside the subject.' }),
  })
  .meta({ id: 'Event' });
export type Event = z.infer<typeof eventSchema>;

/** An event before it has an id and a time. */
export type Happening = Pick<Event, 'type' | 'subject' | 'data'>;
