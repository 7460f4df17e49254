import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@elastic/elasticsearch';
import { WhylistError } from '../../errors.ts';
import { checkedCount } from '../checked.ts';
import { faultTypeOf } from '../errors.ts';
import { call } from '../retry.ts';
import { aliasOf, bodyOf, concreteName, findLive, sequenceOf } from './catalog.ts';
import { type Copying, checkpointOf, copyChanges, copyRemovals, type Transform } from './copy.ts';
import type { IndexDefinition } from './definition.ts';
import { ensureIndices } from './ensure.ts';

export interface ReindexOptions {
  readonly prefix: string;
  /** Documents are taken over as they are without it. */
  readonly transform?: Transform;
  readonly onProgress?: (done: number, total: number) => void;
  /** Takes the place of an index that an interrupted run left half filled. */
  readonly replaceUnfinished?: boolean;
}

export interface Reindexed {
  readonly alias: string;
  readonly from: string;
  readonly to: string;
  readonly documents: number;
}

/** Passes over what changed while copying; a busy index is caught up with as far as this goes before writes wait. */
const catchUpPasses = 5;
/** So few changes that writes may wait for them. */
const fewChanges = 200;
/** Searches that began before the swap may still read from the old index. */
const graceMs = 2000;

const createTarget = async (
  client: Client,
  to: string,
  definition: IndexDefinition,
  replace: boolean,
): Promise<void> => {
  if (replace)
    await call('Removing an unfinished index', () => client.indices.delete({ index: to, ignore_unavailable: true }));
  await call(`Making the index ${to}`, async () => {
    try {
      await client.indices.create({ index: to, ...bodyOf(definition) });
    } catch (error) {
      if (faultTypeOf(error) !== 'resource_already_exists_exception') throw error;
      throw new WhylistError('conflict', `${to} exists: another reindex runs, or one was interrupted.`, {
        hint: 'If none runs: `whylist reindex --replace-unfinished`.',
      });
    }
  });
};

const block = (client: Client, index: string): Promise<unknown> =>
  call('Holding back writes', () => client.indices.addBlock({ index, block: 'write' }));

const unblock = (client: Client, index: string): Promise<unknown> =>
  call('Letting writes through', () => client.indices.putSettings({ index, settings: { 'index.blocks.write': null } }));

/** Catches up until little is left, while writes go on. @returns the checkpoint that is reached. */
const catchUp = async (copying: Copying, start: number): Promise<number> => {
  let reached = start;
  for (let pass = 0; pass < catchUpPasses; pass += 1) {
    const next = await checkpointOf(copying.client, copying.from);
    const changes = next > reached ? await copyChanges(copying, reached) : 0;
    reached = next;
    if (changes < fewChanges) break;
  }
  return reached;
};

const count = async (client: Client, index: string): Promise<number> => {
  await call('Refreshing', () => client.indices.refresh({ index }));
  return checkedCount(client, { index });
};

/**
 * With writes held back, both hold the same: what was left out on purpose aside, counts must agree. Every change was
 * copied, so they can differ by removals only.
 */
const finish = async (copying: Copying, reached: number, leftOut: Set<string>): Promise<number> => {
  const { client, from, to } = copying;
  await copyChanges(copying, reached);
  const before = await count(client, from);
  if ((await count(client, to)) !== before - leftOut.size) await copyRemovals(copying, leftOut);
  const after = await count(client, to);
  if (after === before - leftOut.size && (after > 0 || before === 0)) return after;
  throw new WhylistError('reindex-failed', `${to} has ${after} of ${before} documents; ${from} stays in use.`);
};

const swap = (client: Client, alias: string, from: string, to: string): Promise<unknown> =>
  call('Swapping the alias', () =>
    client.indices.updateAliases({
      actions: [
        { remove: { index: from, alias, must_exist: true } },
        { add: { index: to, alias, is_write_index: true } },
      ],
    }),
  );

/**
 * Moves an alias to a new index of this definition, without a gap for readers and without losing a write.
 * Copies while writes go on, catches up with the changes by their sequence numbers, then holds writes back for the last
 * few (our writers wait and try again, see retry.ts), compares counts and swaps the alias in one call. Whatever fails
 * before the swap leaves the old index in use.
 * @throws WhylistError `reindex-failed`, `conflict` when another run is at it.
 */
export const reindex = async (
  client: Client,
  definition: IndexDefinition,
  options: ReindexOptions,
): Promise<Reindexed> => {
  const { prefix, onProgress = () => {}, replaceUnfinished = false } = options;
  const alias = aliasOf(prefix, definition.name);
  const live = await findLive(client, alias);
  if (live === undefined) {
    const [made] = await ensureIndices(client, prefix, [definition]);
    return { alias, from: '', to: made?.index ?? '', documents: 0 };
  }
  const from = live.index;
  const to = concreteName(prefix, definition, sequenceOf(from) + 1);
  await createTarget(client, to, definition, replaceUnfinished);
  const leftOut = new Set<string>();
  const transform: Transform = (source, id) => {
    const document = options.transform === undefined ? source : options.transform(source, id);
    if (document === undefined) leftOut.add(id);
    else leftOut.delete(id);
    return document;
  };
  const copying: Copying = { client, from, to, transform };
  let swapped = false;
  try {
    const total = await count(client, from);
    const start = await checkpointOf(client, from);
    await copyChanges(copying, -1, (done) => onProgress(done, total));
    const reached = await catchUp(copying, start);
    await block(client, from);
    const documents = await finish(copying, reached, leftOut);
    await swap(client, alias, from, to);
    swapped = true;
    await sleep(graceMs);
    await call('Removing the old index', () => client.indices.delete({ index: from }));
    return { alias, from, to, documents };
  } finally {
    if (!swapped) {
      await unblock(client, from);
      await client.indices.delete({ index: to, ignore_unavailable: true }).catch(() => undefined);
    }
  }
};
