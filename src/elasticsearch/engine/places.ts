import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { chmod, chown, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { elasticsearchVersion } from './distribution.ts';

/** The user that the server runs as, where that is another one than ours. */
export interface RunAs {
  readonly uid: number;
  readonly gid: number;
}

/** A number above the usual accounts and below `nobody`: no other program's files belong to it. */
const ownUid = 61_901;

/**
 * Elasticsearch refuses to run as root. Under root it runs as the account `whylist` or `elasticsearch` where the
 * machine has one, else as a number without an account.
 */
export const chooseRunAs = (uid: number | undefined, passwd: string): RunAs | undefined => {
  if (uid !== 0) return undefined;
  const entry = /^(?:whylist|elasticsearch):[^:]*:([1-9]\d*):(\d+):/m.exec(passwd);
  return entry === null ? { uid: ownUid, gid: ownUid } : { uid: Number(entry[1]), gid: Number(entry[2]) };
};

export const runAs = (): RunAs | undefined => {
  try {
    return chooseRunAs(process.getuid?.(), readFileSync('/etc/passwd', 'utf8'));
  } catch {
    return chooseRunAs(process.getuid?.(), '');
  }
};

const parentsOf = (path: string): string[] => (dirname(path) === path ? [path] : [path, ...parentsOf(dirname(path))]);

/** Whether that user may pass through every folder on the way. What does not exist yet does not hinder. */
export const canReach = (path: string, user: RunAs): boolean =>
  parentsOf(path).every((folder) => {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found === undefined) return true;
    const bit = found.uid === user.uid ? 0o100 : found.gid === user.gid ? 0o010 : 0o001;
    return (found.mode & bit) !== 0;
  });

export interface Places {
  /** The unpacked server, shared by all checkouts and data folders of the user. */
  readonly server: string;
  /** The server's own folders: data, logs, configuration, snapshots. Belongs to the user it runs as. */
  readonly home: string;
  /** What Whylist notes about the server: state, password, lock. Ours alone. */
  readonly notes: string;
}

const readable = async (folder: string): Promise<void> => {
  if ((await mkdir(folder, { recursive: true, mode: 0o755 })) !== undefined) await chmod(folder, 0o755);
};

const noted = (notes: string): string | undefined => {
  try {
    const home = readFileSync(join(notes, 'home'), 'utf8').trim();
    return statSync(home).isDirectory() ? home : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Decides where the embedded server lives and makes those folders. Under root, folders that the server's user cannot
 * reach (`/root` is closed) are replaced by `/var/cache/whylist` and `/var/lib/whylist/<digest of the data folder>`.
 * The choice is noted, so that a later change of rights does not lose the data.
 */
export const choosePlaces = async (cacheDir: string, dataDir: string, user: RunAs | undefined): Promise<Places> => {
  const notes = join(dataDir, 'engine');
  await readable(dataDir);
  await mkdir(notes, { recursive: true, mode: 0o700 });
  await readable(cacheDir);
  const digest = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const closed = (folder: string): boolean => user !== undefined && !canReach(folder, user);
  const cache = closed(cacheDir) ? '/var/cache/whylist' : cacheDir;
  const home = noted(notes) ?? (closed(dataDir) ? join('/var/lib/whylist', digest) : join(dataDir, 'elasticsearch'));
  await readable(cache);
  await readable(dirname(home));
  for (const name of ['', 'config', 'data', 'logs', 'tmp', 'snapshots']) {
    await mkdir(join(home, name), { recursive: true, mode: 0o700 });
    if (user !== undefined) await chown(join(home, name), user.uid, user.gid);
  }
  await writeFile(join(notes, 'home'), `${home}\n`, { mode: 0o600 });
  return { server: join(cache, `elasticsearch-${elasticsearchVersion}`), home, notes };
};
