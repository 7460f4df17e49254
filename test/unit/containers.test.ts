import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DCLinter } from 'dclint';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { projectRoot } from '../../src/config.ts';
import { elasticsearchVersion } from '../../src/elasticsearch/engine/distribution.ts';

// No container is built or started here: these tests say that the files are well-formed, not that they run.
const file = (name: string): string => join(projectRoot, name);
const read = (name: string): string => readFileSync(file(name), 'utf8');
const hasCompose = spawnSync('docker', ['compose', 'version'], { stdio: 'ignore', timeout: 10_000 }).status === 0;

interface Service {
  readonly image: string;
  readonly ports: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}
const compose = (): { readonly services: Readonly<Record<string, Service>> } => parse(read('docker-compose.yml'));

describe('docker-compose.yml', () => {
  it(`is well-formed (${hasCompose ? 'docker compose config' : 'by the compose schema; docker compose is not installed'})`, () => {
    if (hasCompose) {
      const run = spawnSync('docker', ['compose', '-f', file('docker-compose.yml'), 'config', '--quiet'], {
        encoding: 'utf8',
        timeout: 60_000,
        env: { ...process.env, ELASTICSEARCH_PASSWORD: 'x', WHYLIST_API_KEY: 'y' },
      });
      expect(run.stderr).toBe('');
      expect(run.status).toBe(0);
    }
    // The image of our own service is built here and has a name, too.
    const linter = new DCLinter({ rules: { 'no-build-and-image': 0 }, quiet: false, debug: false, exclude: [] });
    const [result] = linter.lintFiles([file('docker-compose.yml')], false);
    expect(result?.messages).toEqual([]);
  });

  it('runs the version that the client and the embedded server have', () => {
    expect(compose().services.elasticsearch?.image).toMatch(new RegExp(`:${elasticsearchVersion}$`));
    const { dependencies } = JSON.parse(read('package.json'));
    expect(dependencies['@elastic/elasticsearch']).toBe(elasticsearchVersion);
  });

  it('publishes on loopback only and holds no secret', () => {
    for (const { ports, environment } of Object.values(compose().services)) {
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
      for (const [name, value] of Object.entries(environment))
        if (/PASSWORD|KEY/.test(name)) expect(value).toMatch(/^\$\{[A-Z_]+:\?/);
    }
  });
});

describe('Dockerfile', () => {
  it('has nothing for the linter to say', () => {
    expect(validate(read('Dockerfile')).map(({ message }) => message)).toEqual([]);
  });

  it('runs as a user of its own, with a health check, and copies nothing that the context leaves out', () => {
    const lines = read('Dockerfile');
    expect(lines).toMatch(/^USER node$/m);
    expect(lines).toMatch(/^HEALTHCHECK /m);
    const kept = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const copied = [...lines.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap((match) => (match[1] ?? '').split(' '));
    for (const path of copied) expect(kept).toContain(path);
  });
});
