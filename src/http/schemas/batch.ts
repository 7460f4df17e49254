import { batchSchema } from '../../ingest/batch.ts';

export const batchAnswer = batchSchema.meta({ id: 'Batch' });
