import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { WhylistError } from '../errors.ts';

const dumpedSchema = z.object({ documents: z.number().int().nonnegative(), sha256: z.string() });

/** What a backup holds. Written last: a folder without it is no backup. */
const manifestSchema = z.object({
  format: z.literal(1),
  version: z.string(),
  createdAt: z.string(),
  tenants: z.array(z.string()),
  indices: z.array(z.object({ name: z.string(), schemaVersion: z.number().int(), ...dumpedSchema.shape })),
});
export type Manifest = z.infer<typeof manifestSchema>;
type Dumped = z.infer<typeof dumpedSchema>;

/** One index of one tenant. */
export interface BackedUpIndex {
  /** Without the installation's prefix: `candidates`, `leeds.candidates`. */
  readonly name: string;
  readonly schemaVersion: number;
}

export interface BackupDeps {
  readonly version: string;
  readonly tenants: readonly string[];
  /** Every index there is. */
  readonly indices: readonly BackedUpIndex[];
  /** Folder of the tenant's files. */
  readonly filesOf: (tenant: string) => string;
  readonly now: () => Date;
  readonly onProgress: (done: string) => void;
}

const manifestOf = (folder: string): string => join(folder, 'manifest.json');
export const dumpPath = (folder: string, name: string): string => join(folder, 'indices', `${name}.ndjson.gz`);
const filesPath = (folder: string, tenant: string): string => join(folder, 'files', tenant);

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Everything that the service keeps, in a folder of its own: indices first, files after them, so that no record is without
 * its file. While it runs the service may go on.
 * @throws WhylistError `conflict` for a folder that holds something
 */
export const writeBackup = async (
  folder: string,
  dump: (name: string, path: string) => Promise<Dumped>,
  deps: BackupDeps,
): Promise<Manifest> => {
  const found = await readdir(folder).catch(() => []);
  if (found.length > 0) throw new WhylistError('conflict', `${folder} is not empty.`, { hint: 'Name a new folder.' });
  await mkdir(join(folder, 'indices'), { recursive: true, mode: 0o700 });
  const indices: Manifest['indices'] = [];
  for (const { name, schemaVersion } of deps.indices) {
    indices.push({ name, schemaVersion, ...(await dump(name, dumpPath(folder, name))) });
    deps.onProgress(name);
  }
  for (const tenant of deps.tenants)
    if (await isThere(deps.filesOf(tenant))) {
      await cp(deps.filesOf(tenant), filesPath(folder, tenant), { recursive: true, preserveTimestamps: true });
      deps.onProgress(`files of ${tenant}`);
    }
  const manifest: Manifest = {
    format: 1,
    version: deps.version,
    createdAt: deps.now().toISOString(),
    tenants: [...deps.tenants],
    indices,
  };
  await writeFile(manifestOf(folder), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
  return manifest;
};

/**
 * The manifest of a backup whose files are whole.
 * @throws WhylistError `invalid-request` for a folder that is no backup or a torn one
 */
export const readBackup = async (folder: string, check: (path: string) => Promise<Dumped>): Promise<Manifest> => {
  const text = await readFile(manifestOf(folder), 'utf8').catch((cause: unknown) => {
    throw new WhylistError('invalid-request', `${folder} holds no backup: there is no manifest.json.`, { cause });
  });
  const manifest = manifestSchema.parse(JSON.parse(text));
  for (const { name, documents, sha256 } of manifest.indices) {
    const found = await check(dumpPath(folder, name)).catch(() => undefined);
    if (found?.documents !== documents || found.sha256 !== sha256)
      throw new WhylistError('invalid-request', `The backup is damaged: ${name} is not as it was written.`);
  }
  return manifest;
};

/** Puts the files of a tenant back; those that are there already stay. */
export const restoreFiles = async (folder: string, tenant: string, to: string): Promise<void> => {
  if (await isThere(filesPath(folder, tenant)))
    await cp(filesPath(folder, tenant), to, { recursive: true, preserveTimestamps: true });
};
