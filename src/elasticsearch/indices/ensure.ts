import { setTimeout as sleep } from 'node:timers/promises';
import type { Client, estypes } from '@elastic/elasticsearch';
import { WhylistError } from '../../errors.ts';
import { faultTypeOf } from '../errors.ts';
import { call } from '../retry.ts';
import { aliasOf, bodyOf, concreteName, findLive, type LiveIndex, metaOf } from './catalog.ts';
import type { IndexDefinition } from './definition.ts';
import { compare, type Difference, digestOf, fingerprintOf, rulesOf } from './fingerprint.ts';
import { applySynonyms } from './synonyms.ts';

export interface EnsuredIndex {
  readonly name: string;
  readonly alias: string;
  readonly index: string;
  readonly done: 'created' | 'nothing' | 'fields-added' | 'synonyms-applied';
}

export interface IndexState {
  readonly definition: IndexDefinition;
  readonly alias: string;
  /** Undefined when there is no such index yet. */
  readonly live?: LiveIndex;
  readonly difference: Difference;
}

/** How one definition and what is live stand to each other, without changing anything. */
export const inspectIndex = async (
  client: Client,
  prefix: string,
  definition: IndexDefinition,
): Promise<IndexState> => {
  const alias = aliasOf(prefix, definition.name);
  const live = await findLive(client, alias);
  const difference =
    live === undefined ? { kind: 'same' as const } : compare(live.fingerprint, fingerprintOf(definition));
  return { definition, alias, difference, ...(live === undefined ? {} : { live }) };
};

const create = async (client: Client, prefix: string, definition: IndexDefinition): Promise<string> => {
  const index = concreteName(prefix, definition, 1);
  const aliases = { [aliasOf(prefix, definition.name)]: { is_write_index: true } };
  await call(`Making the index ${index}`, async () => {
    try {
      await client.indices.create({ index, aliases, ...bodyOf(definition) });
    } catch (error) {
      // Another process came first, with the same definition.
      if (faultTypeOf(error) !== 'resource_already_exists_exception') throw error;
      await sleep(200);
    }
  });
  return index;
};

const addFields = async (client: Client, index: string, definition: IndexDefinition): Promise<void> => {
  const { properties } = definition.mappings as { properties: Record<string, estypes.MappingProperty> };
  await call(`Adding fields to ${index}`, () =>
    client.indices.putMapping({ index, properties, _meta: metaOf(definition) }),
  );
};

const differs = (states: readonly IndexState[]): WhylistError => {
  const told = states.flatMap(({ alias, difference }) =>
    difference.kind === 'differs' ? [`${alias}: ${difference.reasons.slice(0, 6).join(', ')}`] : [],
  );
  return new WhylistError(
    'mapping-differs',
    `The index is not what this version of Whylist needs.\n${told.join('\n')}`,
    {
      hint: 'Run `whylist reindex`: it moves over without a gap and loses nothing.',
    },
  );
};

const settle = async (
  client: Client,
  prefix: string,
  state: IndexState,
  leaveSynonyms: boolean,
): Promise<EnsuredIndex> => {
  const { definition, alias, live, difference } = state;
  const { name } = definition;
  if (live === undefined) return { name, alias, index: await create(client, prefix, definition), done: 'created' };
  const { index } = live;
  const rules = rulesOf(definition);
  const newRules = !leaveSynonyms && live.synonyms !== digestOf(rules) && Object.keys(rules).length > 0;
  if (newRules) await applySynonyms(client, index, rules);
  if (difference.kind === 'added') {
    await addFields(client, index, definition);
    return { name, alias, index, done: 'fields-added' };
  }
  return { name, alias, index, done: newRules ? 'synonyms-applied' : 'nothing' };
};

/**
 * Makes what is missing, adds new fields, puts changed synonyms into force (unless these are to be left). Safe to call from several processes at once.
 * @throws WhylistError `mapping-differs`, before anything is touched, when an index needs `whylist reindex`.
 */
export const ensureIndices = async (
  client: Client,
  prefix: string,
  definitions: readonly IndexDefinition[],
  { leaveSynonyms = false }: { readonly leaveSynonyms?: boolean } = {},
): Promise<EnsuredIndex[]> => {
  const states: IndexState[] = [];
  for (const definition of definitions) states.push(await inspectIndex(client, prefix, definition));
  if (states.some((state) => state.difference.kind === 'differs')) throw differs(states);
  const ensured: EnsuredIndex[] = [];
  for (const state of states) ensured.push(await settle(client, prefix, state, leaveSynonyms));
  return ensured;
};
