import { join } from 'node:path';
import type { Client } from '@elastic/elasticsearch';
import { createKeyring } from './access/keyring.ts';
import {
  composeInstallation,
  prefixOfTenant,
  projectDefinitions,
  projectVersion,
  sharedIndices,
} from './composition.ts';
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
import type { Erasure } from './model/custody.ts';
import {
  type BackedUpIndex,
  dumpPath,
  type Manifest,
  readBackup,
  restoreFiles,
  writeBackup,
} from './service/backup.ts';
import type { ErasedAgain } from './service/custody/erase-again.ts';
import { createErasureLedger, ledgerName } from './service/custody/erasure-ledger.ts';
import { reindexTransforms } from './service/reindex-transforms.ts';
import { unfinishedRestore } from './service/unfinished-restore.ts';

export interface Backup {
  write(folder: string): Promise<Manifest>;
  /**
   * Ends with erasing again whoever was erased since. One that was cut short is simply run again; until it is done the
   * service does not start.
   * @param proofs folder with the proofs of erasures of the installation that was lost, named as in its data folder
   * @throws WhylistError `conflict` where something is kept here already
   */
  restore(folder: string, proofs?: string): Promise<Restored>;
  close(): Promise<void>;
}

export interface Restored {
  readonly manifest: Manifest;
  /** By tenant. */
  readonly erased: readonly (ErasedAgain & { readonly tenant: string })[];
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

/** Candidates first: whoever is erased while the others are written is known from them, and so is found again. */
const inOrder = (indices: readonly NamedIndex[]): NamedIndex[] =>
  indices.toSorted((a, b) => Number(b.definition.name === 'candidates') - Number(a.definition.name === 'candidates'));

/** By tenant: the same file makes the same id at each, and is another's record. */
const proofsIn = async (folder: string | undefined, tenants: readonly string[], prefix: string) => {
  const found = new Map<string, Erasure[]>();
  for (const tenant of folder === undefined ? [] : tenants) {
    const path = join(folder ?? '', ledgerName(prefixOfTenant(prefix, tenant)));
    const proofs = await createErasureLedger(path).all();
    if (proofs.length > 0) found.set(tenant, proofs);
  }
  if (folder !== undefined && found.size === 0)
    throw new WhylistError('invalid-request', `${folder} holds no proofs of erasures.`, {
      hint: `They are called ${ledgerName(prefix)}.`,
    });
  return found;
};

const eraseEverywhere = async (
  tenants: readonly string[],
  erased: ReadonlyMap<string, readonly Erasure[]>,
  config: Config,
): Promise<Restored['erased']> => {
  const { installation, close } = await composeInstallation(config, { restoring: true });
  try {
    const again: Restored['erased'][number][] = [];
    for (const tenant of tenants) {
      const { custody } = await installation.tenant(tenant);
      again.push({ tenant, ...(await custody.eraseAgain(erased.get(tenant) ?? [])) });
    }
    return again;
  } finally {
    await close();
  }
};

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

  const unfinished = unfinishedRestore(config);
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
        indices: inOrder(await present(tenants)),
        filesOf,
        now,
        onProgress: onDone,
      });
    },
    restore: async (folder, proofs) => {
      const manifest = await readBackup(folder, checkDump);
      const erased = await proofsIn(proofs, manifest.tenants, prefix);
      const begun = await unfinished.read();
      if (begun === undefined) await refuseUnlessEmpty(manifest.tenants);
      else if (begun !== manifest.createdAt)
        throw new WhylistError('conflict', `The restore of the backup of ${begun} is not finished.`, {
          hint: 'Run it again with that backup.',
        });
      await unfinished.begin(manifest.createdAt);
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
      const again = await eraseEverywhere(manifest.tenants, erased, config);
      await unfinished.end();
      return { manifest, erased: again };
    },
    close: () => connection.stop(),
  };
};
