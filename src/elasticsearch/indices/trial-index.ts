import { randomUUID } from 'node:crypto';
import type { Client } from '@elastic/elasticsearch';
import { checkedBulk } from '../checked.ts';
import { call } from '../retry.ts';
import { bodyOf } from './catalog.ts';
import type { IndexDefinition } from './definition.ts';

interface Trial {
  readonly prefix: string;
  readonly definition: IndexDefinition;
  readonly documents: readonly { readonly candidateId: string }[];
}

/**
 * Runs `work` on an index of its own that holds these documents and is gone afterwards, whatever happens: what is found in
 * it is scored by the very query that scores the stored ones. An index that a crash left is removed by `removeTrials`.
 */
export const withTrialIndex = async <T>(
  client: Client,
  { prefix, definition, documents }: Trial,
  work: (index: string) => Promise<T>,
): Promise<T> => {
  const index = `${prefix}trial.${randomUUID()}`;
  await call('Making a trial index', () => client.indices.create({ index, ...bodyOf(definition) }));
  try {
    const operations = documents.flatMap((document) => [
      { create: { _index: index, _id: document.candidateId } },
      document,
    ]);
    if (operations.length > 0) await checkedBulk(client, { operations, refresh: true });
    return await work(index);
  } finally {
    await call('Removing a trial index', () => client.indices.delete({ index, ignore_unavailable: true }));
  }
};

/** No trial takes that long: it is the rest of one whose process died. */
const abandonedMs = 15 * 60_000;

/** Removes what processes that died in the middle left, not what others are working on. */
export const removeTrials = async (client: Client, prefix: string, now: Date): Promise<void> => {
  const index = `${prefix}trial.*`;
  const found = await call('Looking for trial indices', () => client.indices.get({ index, features: ['settings'] }));
  for (const [name, { settings }] of Object.entries(found)) {
    const made = Number(settings?.index?.creation_date ?? 0);
    if (now.getTime() - made > abandonedMs)
      await call('Removing a trial index', () => client.indices.delete({ index: name, ignore_unavailable: true }));
  }
};
