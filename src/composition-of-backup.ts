import { join } from 'node:path';
import type { Client } from '@elastic/elasticsearch';
import { createKeyring } from './access/keyring.ts';
import { prefixOfTenant, projectDefinitions, projectVersion, sharedIndices } from './composition.ts';
import type { Config } from './config.ts';
import { projectRoot } from './config.ts';
import { dumpIndex } from './elasticsearch/backup/dump-index.ts';
import { checkDump, loadIndex } from './elasticsearch/backup/load-index.ts';
import { checkedCount } from './elasticsearch/checked.ts';
import { connectElasticsearch } from './elasticsearch/connect.ts';
import { aliasOf, findLive } from './elasticsearch/indices/catalog.ts';
import type { IndexDefinition } from './elasticsearch/indices/definition.ts';
import { ensureIndices } from './elasticsearch/indices/ensure.ts';
import { createKeyStore } from './elasticsearch/stores/key-store.ts';
import { WhylistError } from './errors.ts';
import { buildKnowledge } from './knowledge/build.ts';
import { readKnowledgeFiles } from './knowledge/load.ts';
import {
  type BackedUpIndex,
  dumpPath,
  type Manifest,
  readBackup,
  restoreFiles,
  writeBackup,
} from './service/backup.ts';
import { reindexTransforms } from './service/reindex-transforms.ts';

export interface Backup {
  write(folder: string): Promise<Manifest>;
  /** @throws WhylistError `conflict` where something is kept here already */
  restore(folder: string): Promise<Manifest>;
  close(): Promise<void>;
}

interface BackupOptions {
  readonly onProgress?: (message: string) => void;
  readonly onDone?: (part: string) => void;
}

interface NamedIndex extends BackedUpIndex {
  readonly definition: IndexDefinition;
}

/** Every index that these tenants have or will have, with its definition. */
const indicesOf = (definitions: readonly IndexDefinition[], tenants: readonly string[]): NamedIndex[] =>
  definitions.flatMap((definition) =>
    (sharedIndices.has(definition.name) ? [undefined] : tenants).map((tenant) => ({
      name: tenant === undefined ? definition.name : aliasOf(prefixOfTenant('', tenant), definition.name),
      schemaVersion: definition.schemaVersion,
      definition,
    })),
  );

const isThere = async (client: Client, prefix: string, { name }: NamedIndex): Promise<boolean> =>
  (await findLive(client, aliasOf(prefix, name))) !== undefined;

/** Backups of everything, whichever engine keeps it: plain files that any version can be asked to read. */
export const composeBackup = async (config: Config, options: BackupOptions = {}): Promise<Backup> => {
  const { onProgress, onDone = () => {} } = options;
  const prefix = config.WHYLIST_INDEX_PREFIX;
  const now = () => new Date();
  const definitions = await projectDefinitions();
  const connection = await connectElasticsearch(config, onProgress === undefined ? {} : { onProgress });
  const { client } = connection;
  const filesOf = (tenant: string): string => join(config.WHYLIST_DATA_DIR, `${prefixOfTenant(prefix, tenant)}files`);

  const present = async (tenants: readonly string[]): Promise<NamedIndex[]> => {
    const all = indicesOf(definitions, tenants);
    const there = await Promise.all(all.map((one) => isThere(client, prefix, one)));
    return all.filter((_, at) => there[at]);
  };

  const refuseUnlessEmpty = async (tenants: readonly string[]): Promise<void> => {
    for (const { name } of await present(tenants))
      if ((await checkedCount(client, { index: aliasOf(prefix, name) })) > 0)
        throw new WhylistError('conflict', `Something is kept here already: ${aliasOf(prefix, name)} is not empty.`, {
          hint: 'Restore into a new installation, or under another WHYLIST_INDEX_PREFIX.',
        });
  };

  return {
    write: async (folder) => {
      const keys = await present([]);
      const kept =
        keys.length === 0 ? [] : await createKeyring(createKeyStore(client, aliasOf(prefix, 'keys')), now).tenants();
      const tenants = [...new Set([config.WHYLIST_TENANT, ...kept])].sort();
      const dump = (name: string, path: string) => dumpIndex(client, aliasOf(prefix, name), path);
      const version = await projectVersion();
      return writeBackup(folder, dump, {
        version,
        tenants,
        indices: await present(tenants),
        filesOf,
        now,
        onProgress: onDone,
      });
    },
    restore: async (folder) => {
      const manifest = await readBackup(folder, checkDump);
      await refuseUnlessEmpty(manifest.tenants);
      const transforms = reindexTransforms(buildKnowledge(await readKnowledgeFiles(projectRoot)));
      const wanted = new Map(indicesOf(definitions, manifest.tenants).map((one) => [one.name, one]));
      for (const { name } of manifest.indices) {
        const found = wanted.get(name);
        if (found === undefined)
          throw new WhylistError('mapping-differs', `This version has no index ${name}.`, {
            hint: `The backup is of version ${manifest.version}.`,
          });
        const own = name.slice(0, name.length - found.definition.name.length);
        await ensureIndices(client, `${prefix}${own}`, [found.definition]);
        const transform = transforms[found.definition.name];
        await loadIndex(client, aliasOf(prefix, name), dumpPath(folder, name), transform);
        onDone(name);
      }
      for (const tenant of manifest.tenants) await restoreFiles(folder, tenant, filesOf(tenant));
      return manifest;
    },
    close: () => connection.stop(),
  };
};
