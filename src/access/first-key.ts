import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { stateOf } from './api-key.ts';
import type { Keyring } from './keyring.ts';

export interface FirstKey {
  /** The file that holds the key; only its owner can read it. */
  readonly file: string;
  readonly token: string;
}

interface FirstKeyParts {
  readonly config: Config;
  readonly keyring: Keyring;
  readonly now: () => Date;
}

/**
 * At the first start there is nobody who could make a key: one with the role of administrator is made and written to a
 * file. Undefined where keys are not asked for, or an administrator has one that lies elsewhere.
 */
export const ensureFirstKey = async ({ config, keyring, now }: FirstKeyParts): Promise<FirstKey | undefined> => {
  if (config.WHYLIST_AUTH === 'off' || config.WHYLIST_API_KEY !== undefined) return undefined;
  const tenant = config.WHYLIST_TENANT;
  const file = join(config.WHYLIST_DATA_DIR, `${config.WHYLIST_INDEX_PREFIX}${tenant}.admin-key`);
  const kept = await readFile(file, 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
  if (kept !== undefined && (await keyring.authenticate(kept)) !== undefined) return { file, token: kept };
  const keys = await keyring.list(tenant);
  if (keys.some((key) => key.role === 'admin' && stateOf(key, now()) === 'active')) return undefined;
  const { token } = await keyring.create({
    name: 'first administrator',
    role: 'admin',
    tenant,
    createdBy: 'first start',
  });
  await writeFile(file, `${token}\n`, { mode: 0o600 });
  return { file, token };
};
