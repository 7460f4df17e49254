import { z } from 'zod';

/** What the supervisor is told on its standard input. */
export const supervisorOrderSchema = z.object({
  places: z.object({ server: z.string(), home: z.string(), notes: z.string() }),
  javaHome: z.string(),
  heapMb: z.number().int().positive(),
  path: z.string(),
  user: z.object({ uid: z.number(), gid: z.number() }).optional(),
  /** How long nobody needs the server before it is ended. */
  idleSeconds: z.number().nonnegative(),
});
export type SupervisorOrder = z.infer<typeof supervisorOrderSchema>;

/** What the starting process hears, one line of JSON each. */
export const supervisorEventSchema = z.discriminatedUnion('event', [
  z.object({ event: z.literal('running') }),
  z.object({ event: z.literal('busy') }),
  z.object({ event: z.literal('failed'), message: z.string(), hint: z.string().optional() }),
]);
export type SupervisorEvent = z.infer<typeof supervisorEventSchema>;
