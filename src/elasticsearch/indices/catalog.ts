import type { Client, estypes } from '@elastic/elasticsearch';
import { z } from 'zod';
import { WhylistError } from '../../errors.ts';
import { statusOf } from '../errors.ts';
import { call } from '../retry.ts';
import type { IndexDefinition } from './definition.ts';
import { digestOf, type Fingerprint, fingerprintOf, fingerprintSchema, rulesOf } from './fingerprint.ts';

/** Everything reads and writes through the alias; the index behind it changes with `reindex`. */
export const aliasOf = (prefix: string, name: string): string => `${prefix}${name}`;

export const concreteName = (prefix: string, definition: IndexDefinition, sequence: number): string =>
  `${aliasOf(prefix, definition.name)}-v${definition.schemaVersion}-${String(sequence).padStart(6, '0')}`;

export const sequenceOf = (index: string): number => Number(/-v\d+-(\d{6,})$/.exec(index)?.[1] ?? 0);

const metaSchema = z.object({ whylist: fingerprintSchema, synonyms: z.string() });

/** The `_meta` of an index made from this definition. */
export const metaOf = (definition: IndexDefinition): Record<string, unknown> => ({
  schemaVersion: definition.schemaVersion,
  whylist: fingerprintOf(definition),
  synonyms: digestOf(rulesOf(definition)),
});

/** The body that makes an index of this definition. */
export const bodyOf = (definition: IndexDefinition): Pick<estypes.IndicesCreateRequest, 'settings' | 'mappings'> => ({
  settings: definition.settings as estypes.IndicesIndexSettings,
  mappings: { ...definition.mappings, _meta: metaOf(definition) } as estypes.MappingTypeMapping,
});

export interface LiveIndex {
  /** The concrete index behind the alias. */
  readonly index: string;
  /** Undefined for an index that Whylist did not make. */
  readonly fingerprint?: Fingerprint;
  /** Digest of the synonym rules in force. */
  readonly synonyms?: string;
}

/**
 * The index behind an alias, and what it was made from; undefined when there is none.
 * @throws WhylistError `mapping-differs` when an index has the alias's own name, or several share it.
 */
export const findLive = async (client: Client, alias: string): Promise<LiveIndex | undefined> => {
  const found = await call('Looking up an index', async () => {
    try {
      return await client.indices.get({ index: alias, features: ['aliases', 'mappings'] });
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  });
  if (found === undefined) return undefined;
  const [entry, ...others] = Object.entries(found);
  if (entry === undefined) return undefined;
  const [index, state] = entry;
  if (others.length > 0 || index === alias)
    throw new WhylistError('mapping-differs', `${alias} is not an alias of one index.`, {
      hint: 'Remove the index or alias of that name, or choose another WHYLIST_INDEX_PREFIX.',
    });
  const meta = metaSchema.safeParse(state.mappings?._meta);
  return meta.success ? { index, fingerprint: meta.data.whylist, synonyms: meta.data.synonyms } : { index };
};
