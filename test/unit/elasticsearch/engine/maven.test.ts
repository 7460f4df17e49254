import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Distribution } from '../../../../src/elasticsearch/engine/distribution.ts';
import { fetchArchive, pathInRepository } from '../../../../src/elasticsearch/engine/maven.ts';

const content = 'the archive';
const distribution: Distribution = {
  version: '9.4.3',
  artifact: 'org.example:thing:1.0:zip',
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
};

let folder: string;
let repository: string;
let zip: string;
let program: string;

/** In Maven’s place: what it is asked is noted, what it does is the script. */
const maven = (script: string): void => {
  writeFileSync(program, `#!/bin/sh\necho "$@" >> ${folder}/asked\n${script}\n`);
  chmodSync(program, 0o755);
};
const asked = (): string[] => readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whylist-maven-'));
  program = join(folder, 'mvn');
  repository = join(folder, 'repository');
  zip = join(repository, pathInRepository(distribution.artifact));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (text: string): string => `mkdir -p ${dirname(zip)} && printf '%s' '${text}' > ${zip}`;
const fetchIt = (seen: string[] = []) =>
  fetchArchive({
    distribution,
    repository,
    program,
    scratch: join(folder, 'scratch'),
    onProgress: (m) => seen.push(m),
  });

describe('fetchArchive', () => {
  it('takes what is in the user’s Maven repository without asking Maven', async () => {
    maven('exit 1');
    mkdirSync(dirname(zip), { recursive: true });
    writeFileSync(zip, content);
    expect(await fetchIt()).toBe(zip);
    expect(existsSync(join(folder, 'asked'))).toBe(false);
  });

  it('has Maven fetch it, and tells how far it is', async () => {
    maven(put(content));
    const seen: string[] = [];
    expect(await fetchIt(seen)).toBe(zip);
    expect(asked()).toEqual(['-B -U dependency:get -Dartifact=org.example:thing:1.0:zip -Dtransitive=false']);
    expect(seen[0]).toMatch(/Fetching Elasticsearch with Maven \(once\): 0 of 0 MB/);
  });

  it.each([
    ['cut short', content.slice(0, 4)],
    ['altered', content.replace('a', 'o')],
  ])('fetches again what is %s', async (_, broken) => {
    maven(put(content));
    mkdirSync(dirname(zip), { recursive: true });
    writeFileSync(zip, broken);
    expect(await fetchIt()).toBe(zip);
    expect(readFileSync(zip, 'utf8')).toBe(content);
  });

  it('gives up on an archive that comes wrong twice', async () => {
    maven(put('something else'));
    await expect(fetchIt()).rejects.toMatchObject({ code: 'engine-download-failed' });
    expect(asked()).toHaveLength(2);
  });

  it('has it copied out of a repository that is elsewhere', async () => {
    maven(`case "$*" in *dependency:copy*) printf '%s' '${content}' > ${folder}/scratch/thing-1.0.zip ;; esac`);
    expect(await fetchIt()).toBe(join(folder, 'scratch', 'thing-1.0.zip'));
  });

  it('says what Maven complained about', async () => {
    maven('echo "[ERROR] Could not transfer artifact"; exit 1');
    await expect(fetchIt()).rejects.toMatchObject({
      code: 'engine-download-failed',
      message: expect.stringContaining('Could not transfer artifact'),
    });
  });

  it('says what to install when there is no Maven', async () => {
    await expect(fetchIt()).rejects.toMatchObject({
      code: 'engine-missing-maven',
      message: expect.stringMatching(/apt-get install maven[\s\S]*brew install maven/),
    });
  });
});
