import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WhylistError } from '../../errors.ts';
import type { Places, RunAs } from './places.ts';

/** What is needed to run the embedded server once its parts are at hand. */
export interface NodeOptions {
  readonly places: Places;
  readonly javaHome: string;
  readonly heapMb: number;
  readonly user?: RunAs;
  /** For the scripts of the server, which call `dirname`, `uname` and the like. */
  readonly path: string;
}

/**
 * Port 0 and the ports file let the system choose a free port and the server tell which: nothing can take it between.
 * Disk watermarks would make indices read-only on a laptop's nearly full disk.
 */
export const settingsOf = (home: string): string =>
  `${JSON.stringify(
    {
      'cluster.name': 'whylist',
      'node.name': 'whylist',
      'discovery.type': 'single-node',
      'http.host': '127.0.0.1',
      'http.port': 0,
      'transport.host': '127.0.0.1',
      'transport.port': 0,
      'node.portsfile': true,
      'path.data': join(home, 'data'),
      'path.logs': join(home, 'logs'),
      'path.repo': [join(home, 'snapshots')],
      'cluster.routing.allocation.disk.threshold_enabled': false,
      'action.auto_create_index': false,
      // It would ask its maker's service what it may use there.
      'xpack.inference.elastic.url': '',
      'xpack.inference.elastic.authorization.enabled': false,
      'xpack.security.enabled': true,
      'xpack.security.http.ssl.enabled': false,
      'xpack.security.transport.ssl.enabled': false,
    },
    null,
    2,
  )}\n`;

const ownJvmOptions = (heapMb: number): readonly string[] => [
  '-XX:-AlwaysPreTouch',
  // Else the server makes an index of its built-in roles soon after the start, and refuses every password while it does.
  '-Des.queryable_built_in_roles_enabled=false',
  `-Xms${heapMb}m`,
  `-Xmx${heapMb}m`,
];

/**
 * The server's own options without those that write into its folder, which is shared and read-only, and without heap
 * dumps, which would hold CVs.
 */
export const jvmOptionsOf = (shipped: string, heapMb: number): string => {
  const kept = shipped
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .filter((line) => !/-Xlog:gc|-XX:(ErrorFile|\+HeapDump|HeapDump)/.test(line));
  return `${[...kept, ...ownJvmOptions(heapMb)].join('\n')}\n`;
};

/** The server sees this environment and nothing of ours. */
export const environmentOf = ({ places, javaHome, path }: NodeOptions): Record<string, string> => ({
  PATH: path,
  HOME: places.home,
  LANG: 'C.UTF-8',
  ES_JAVA_HOME: javaHome,
  ES_PATH_CONF: join(places.home, 'config'),
  ES_TMPDIR: join(places.home, 'tmp'),
});

const keystoreCommand = (options: NodeOptions, args: readonly string[], input = ''): void => {
  const run = spawnSync(join(options.places.server, 'bin', 'elasticsearch-cli'), args, {
    cwd: options.places.home,
    env: { ...environmentOf(options), CLI_NAME: 'keystore', CLI_LIBS: 'lib/tools/keystore-cli' },
    input,
    encoding: 'utf8',
    timeout: 60_000,
    ...options.user,
  });
  if (run.status === 0) return;
  const said = (run.stderr || run.stdout || String(run.error ?? '')).trim().slice(-1000);
  throw new WhylistError('engine-start-failed', `The server's keystore could not be made: ${said}`);
};

const passwordFile = (places: Places): string => join(places.notes, 'password');

/** The password of the user `elastic`, made at the first start and kept for our eyes only. */
const ensurePassword = async (options: NodeOptions): Promise<string> => {
  const file = passwordFile(options.places);
  const keystore = join(options.places.home, 'config', 'elasticsearch.keystore');
  if (existsSync(keystore) && existsSync(file)) return (await readFile(file, 'utf8')).trim();
  const password = randomBytes(24).toString('base64url');
  keystoreCommand(options, ['add', '-x', '-f', 'bootstrap.password'], `${password}\n`);
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
};

/**
 * Writes the server's configuration anew at each start, so that a changed setting or an updated server takes effect.
 * @returns the password of `elastic`.
 * @throws WhylistError `engine-start-failed` when the keystore cannot be made.
 */
export const prepareNode = async (options: NodeOptions): Promise<string> => {
  const { places, user, heapMb } = options;
  const shipped = join(places.server, 'config');
  const config = join(places.home, 'config');
  const write = async (name: string, text: string): Promise<void> => {
    await writeFile(join(config, name), text, { mode: 0o600 });
    if (user !== undefined) await chown(join(config, name), user.uid, user.gid);
  };
  await mkdir(join(config, 'jvm.options.d'), { recursive: true, mode: 0o755 });
  for (const name of ['log4j2.properties', 'role_mapping.yml', 'roles.yml', 'users', 'users_roles']) {
    await copyFile(join(shipped, name), join(config, name));
    if (user !== undefined) await chown(join(config, name), user.uid, user.gid);
  }
  await write('elasticsearch.yml', settingsOf(places.home));
  await write('jvm.options', jvmOptionsOf(await readFile(join(shipped, 'jvm.options'), 'utf8'), heapMb));
  return ensurePassword(options);
};
