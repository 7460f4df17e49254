import { randomBytes } from 'node:crypto';
import type { Client } from '@elastic/elasticsearch';
import { checkedBulk } from '../checked.ts';
import { call } from '../retry.ts';
import { bodyOf } from './catalog.ts';
import type { IndexDefinition } from './definition.ts';

/** An index of this definition that holds these documents for as long as the work takes; gone afterwards, whatever happens. */
export const withScratchIndex = async <T>(
  client: Client,
  { prefix, definition }: { readonly prefix: string; readonly definition: IndexDefinition },
  documents: Iterable<{ readonly candidateId: string }>,
  work: (index: string) => Promise<T>,
): Promise<T> => {
  const index = `${prefix}scratch-${randomBytes(4).toString('hex')}`;
  await call('Making an index', () => client.indices.create({ index, ...bodyOf(definition) }));
  try {
    let operations: object[] = [];
    const flush = async (): Promise<void> => {
      if (operations.length > 0) await checkedBulk(client, { operations });
      operations = [];
    };
    for (const document of documents) {
      operations.push({ index: { _index: index, _id: document.candidateId } }, document);
      if (operations.length >= 400) await flush();
    }
    await flush();
    await call('Refreshing', () => client.indices.refresh({ index }));
    return await work(index);
  } finally {
    await call('Removing an index', () => client.indices.delete({ index }));
  }
};
