import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { WhylistError } from '../../errors.ts';
import type { Distribution, OnProgress } from './distribution.ts';

const missing = [
  'Elasticsearch is fetched with Maven, and `mvn` was not found.',
  '  Debian, Ubuntu:  sudo apt-get install maven',
  '  macOS:           brew install maven',
  'or set ELASTICSEARCH_URL to a server of your own, or start Docker.',
].join('\n');

/** Where Maven keeps an artifact inside its repository. */
export const pathInRepository = (artifact: string): string => {
  const [group = '', name = '', version = '', packaging = ''] = artifact.split(':');
  return join(...group.split('.'), name, version, `${name}-${version}.${packaging}`);
};

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    (s) => s.size,
    () => 0,
  );

/** Bytes that have come so far: Maven writes to a temporary neighbour whose name depends on its version. */
const bytesSoFar = async (zip: string): Promise<number> => {
  const names = await readdir(dirname(zip)).catch(() => []);
  const sizes = await Promise.all(names.map((name) => sizeOf(join(dirname(zip), name))));
  return Math.max(0, ...sizes);
};

const checksum = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest('hex');
};

const isRight = async (zip: string, { bytes, sha256 }: Distribution, onProgress: OnProgress): Promise<boolean> => {
  if ((await sizeOf(zip)) !== bytes) return false;
  onProgress('Checking the download');
  return (await checksum(zip)) === sha256;
};

/** Runs Maven to its end, showing every second what `tell` says. */
const maven = (program: string, goal: readonly string[], tell: () => Promise<void>): Promise<void> =>
  new Promise((resolve, reject) => {
    // -U: a download that failed before is remembered by Maven, and would not be tried again today.
    const child = spawn(program, ['-B', '-U', ...goal], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString('utf8')).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = setInterval(() => void tell(), 1000);
    child.on('error', (cause) => {
      clearInterval(timer);
      reject(new WhylistError('engine-missing-maven', missing, { cause }));
    });
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) return resolve();
      const errors = output.split('\n').filter((line) => line.includes('ERROR'));
      const tail = (errors.length === 0 ? output.split('\n').slice(-8) : errors.slice(0, 6)).join('\n');
      reject(new WhylistError('engine-download-failed', `Maven could not fetch Elasticsearch:\n${tail}`));
    });
  });

const fetchOnce = async (zip: string, fetching: Fetching): Promise<void> => {
  const { distribution, onProgress, program = 'mvn' } = fetching;
  const total = Math.round(distribution.bytes / 1e6);
  const tell = async (): Promise<void> => {
    const done = await bytesSoFar(zip);
    const text = `Fetching Elasticsearch with Maven (once): ${Math.round(done / 1e6)} of ${total} MB`;
    onProgress(text, Math.min(1, done / distribution.bytes));
  };
  await tell();
  await maven(program, ['dependency:get', `-Dartifact=${distribution.artifact}`, '-Dtransitive=false'], tell);
};

/** Maven's own copy in a repository that is not in the usual place: ask Maven to hand it over. */
const copyOut = async ({ distribution, scratch, program = 'mvn' }: Fetching): Promise<string> => {
  await mkdir(scratch, { recursive: true });
  const options = [`-Dartifact=${distribution.artifact}`, `-DoutputDirectory=${scratch}`];
  await maven(program, ['dependency:copy', ...options, '-Dmdep.overWriteReleases=true'], async () => {});
  return join(scratch, basename(pathInRepository(distribution.artifact)));
};

export interface Fetching {
  readonly distribution: Distribution;
  /** For a copy when the user's Maven repository is not in the usual place. */
  readonly scratch: string;
  readonly onProgress: OnProgress;
  /** `~/.m2/repository` unless told. */
  readonly repository?: string;
  /** `mvn` unless told. */
  readonly program?: string;
}

/**
 * Has Maven bring the archive into the user's own repository, where every checkout finds it. One that is broken is
 * removed and fetched once more.
 * @returns its path.
 * @throws WhylistError `engine-missing-maven`, `engine-download-failed`.
 */
export const fetchArchive = async (fetching: Fetching): Promise<string> => {
  const { distribution, onProgress } = fetching;
  const repository = fetching.repository ?? join(homedir(), '.m2', 'repository');
  const usual = join(repository, pathInRepository(distribution.artifact));
  if (await isRight(usual, distribution, onProgress)) return usual;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    // Maven trusts what lies in its repository; what is broken must go first.
    if ((await sizeOf(usual)) > 0) await rm(dirname(usual), { recursive: true, force: true });
    await fetchOnce(usual, fetching);
    const zip = (await sizeOf(usual)) > 0 ? usual : await copyOut(fetching);
    if (await isRight(zip, distribution, onProgress)) return zip;
  }
  throw new WhylistError('engine-download-failed', 'The Elasticsearch that Maven fetched is not the one expected.', {
    hint: 'Its checksum differs. A proxy or mirror may have altered it; try again on another network.',
  });
};
