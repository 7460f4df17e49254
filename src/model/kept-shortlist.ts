import { z } from 'zod';
import { shortlistSchema } from './shortlist.ts';
import { vacancySchema } from './vacancy.ts';

/** A shortlist for the record: as it was made, with the vacancy as it was then. */
export const keptShortlistSchema = z.object({ shortlist: shortlistSchema, vacancy: vacancySchema });
export type KeptShortlist = z.infer<typeof keptShortlistSchema>;
