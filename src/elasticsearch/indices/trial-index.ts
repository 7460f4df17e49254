import { randomUUID } from 'node:crypto';
import type { Client } from '@elastic/elasticsearch';
import { checkedBulk } from '../checked.ts';
import { call } from '../retry.ts';
import { bodyOf } from './catalog.ts';
import type { IndexDefinition } from './definition.ts';

interface Trial {
  readonly prefix: string;
  readonly definition: IndexDefinition;
  readonly documents: Iterable<{ readonly candidateId: string }>;
}

/** So many documents in one request: a crowd of thousands is made while it is written. */
const chunk = 400;

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
    let operations: object[] = [];
    const write = async (): Promise<void> => {
      if (operations.length > 0) await checkedBulk(client, { operations });
      operations = [];
    };
    for (const document of documents) {
      operations.push({ create: { _index: index, _id: document.candidateId } }, document);
      if (operations.length >= 2 * chunk) await write();
    }
    await write();
    await call('Refreshing a trial index', () => client.indices.refresh({ index }));
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
