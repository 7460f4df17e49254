import { z } from 'zod';
import { shortlistSchema } from './shortlist.ts';
import { vacancySchema } from './vacancy.ts';

/** A shortlist for the record: as it was made, with the vacancy as it was then. */
export const keptShortlistSchema = z.object({
  shortlist: shortlistSchema,
  vacancy: vacancySchema,
  /** What a replay needs beside the request. Absent in records of before replays. */
  replay: z
    .object({
      top: z.number().int().positive(),
      lenient: z.boolean(),
      /** How many near misses were looked for. */
      nearMisses: z.number().int().nonnegative(),
      /** The request for the near misses, whole; absent where nothing could be missed. */
      misses: z.record(z.string(), z.unknown()).optional(),
      /** When each candidate of the list and of the near misses was last written. */
      writtenAt: z.record(z.string(), z.string()),
    })
    .optional(),
});
export type KeptShortlist = z.infer<typeof keptShortlistSchema>;
