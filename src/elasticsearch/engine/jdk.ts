import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WhylistError } from '../../errors.ts';

export const oldestJdk = 21;

/** What a folder that may be a Java says about itself. */
export interface JavaHome {
  readonly home: string;
  /** From its `release` file; 0 when it has none. */
  readonly major: number;
  /** A full JDK: Elasticsearch needs `jdk.attach`, which runtimes leave out. */
  readonly full: boolean;
}

/** Reads the `release` file that every Java since 9 carries. */
export const parseRelease = (home: string, release: string): JavaHome => {
  const version = /^JAVA_VERSION="(?:1\.)?(\d+)/m.exec(release)?.[1];
  const modules = /^MODULES="([^"]*)"/m.exec(release)?.[1];
  return { home, major: Number(version ?? 0), full: modules?.split(' ').includes('jdk.attach') ?? false };
};

const readJavaHome = (home: string): JavaHome | undefined => {
  try {
    const java = parseRelease(home, readFileSync(join(home, 'release'), 'utf8'));
    if (java.full) return java;
    // Some vendors list no modules in `release`; the tool that ships the attach module is then the sign.
    return { ...java, full: readdirSync(join(home, 'jmods')).includes('jdk.attach.jmod') };
  } catch {
    return undefined;
  }
};

const foldersIn = (parent: string, below = ''): string[] => {
  try {
    return readdirSync(parent)
      .sort()
      .map((name) => join(parent, name, below));
  } catch {
    return [];
  }
};

const javaOnPath = (): string[] => {
  const run = spawnSync('java', ['-XshowSettings:properties', '-version'], { encoding: 'utf8', timeout: 15_000 });
  const home = /java\.home = (.+)/.exec(run.stderr ?? '')?.[1]?.trim();
  return home === undefined ? [] : [home];
};

/** Every folder that may hold a Java, what the user chose first. The last ones are read only when needed. */
export const javaCandidates = function* (chosen: readonly (string | undefined)[]): Generator<string> {
  for (const home of chosen) if (home !== undefined) yield home;
  yield* foldersIn('/usr/lib/jvm');
  yield* foldersIn('/Library/Java/JavaVirtualMachines', 'Contents/Home');
  for (const brew of ['/opt/homebrew/opt', '/usr/local/opt'])
    yield* foldersIn(brew, 'libexec/openjdk.jdk/Contents/Home').filter((p) => p.includes('/openjdk'));
  yield* foldersIn('/opt');
  yield* javaOnPath();
};

/** Why a Java will not do, or undefined when it will. */
export const whyNot = (java: JavaHome, reachable: (path: string) => boolean): string | undefined => {
  if (java.major < oldestJdk) return `is Java ${java.major === 0 ? 'of unknown age' : java.major}`;
  if (!java.full) return 'is a runtime, not a full JDK (jdk.attach is missing)';
  return reachable(join(java.home, 'bin', 'java'))
    ? undefined
    : 'cannot be reached by the user that the server runs as';
};

const advice = [
  `Elasticsearch needs a full JDK ${oldestJdk} or newer, and none was found.`,
  '  Debian, Ubuntu:  sudo apt-get install openjdk-21-jdk-headless   (older releases: temurin-21-jdk from adoptium.net)',
  '  macOS:           brew install openjdk@21',
  'or set ES_JAVA_HOME to the folder of one, or ELASTICSEARCH_URL to a server of your own, or start Docker.',
].join('\n');

export interface JdkSearch {
  readonly candidates: Iterable<string>;
  readonly read?: (home: string) => JavaHome | undefined;
  readonly reachable?: (path: string) => boolean;
}

/**
 * The first Java among the candidates that can carry Elasticsearch.
 * @throws WhylistError `engine-missing-jdk`, which says what to install and why what was found will not do.
 */
export const findJdk = ({ candidates, read = readJavaHome, reachable = () => true }: JdkSearch): JavaHome => {
  const refused = new Map<string, string>();
  for (const home of candidates) {
    const java = read(home);
    const reason = java === undefined ? undefined : whyNot(java, reachable);
    if (java !== undefined && reason === undefined) return java;
    if (reason !== undefined) refused.set(home, reason);
  }
  const seen = [...refused].map(([home, reason]) => `  ${home} ${reason}`);
  const found = seen.length === 0 ? '' : `\nFound, but of no use:\n${seen.join('\n')}`;
  throw new WhylistError('engine-missing-jdk', `${advice}${found}`, { hint: 'Install a JDK and try again.' });
};
