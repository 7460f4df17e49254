import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { environmentVariables, projectRoot, readConfig } from '../../src/config.ts';

interface Row {
  readonly name: string;
  readonly byDefault: string;
}

const documented: Row[] = [
  ...readFileSync(join(projectRoot, 'docs', 'configuration.md'), 'utf8').matchAll(
    /^\| `(\w+)` \| ([^|]+) \| [^|]+ \|$/gm,
  ),
].map(([, name = '', byDefault = '']) => ({ name, byDefault: byDefault.trim() }));

describe('docs/configuration.md', () => {
  it('names every variable that is read, once, and no other', () => {
    expect(documented.map(({ name }) => name).sort()).toEqual([...environmentVariables].sort());
  });

  it('tells every default', () => {
    // Where the environment itself moves the folders, the page's defaults are not in force.
    const folders = process.env.XDG_DATA_HOME === undefined && process.env.XDG_CACHE_HOME === undefined;
    const defaults = new Map(Object.entries(readConfig({})));
    for (const { name, byDefault } of documented) {
      if (name.endsWith('_DIR') && !folders) continue;
      const value = defaults.get(name);
      const told = value === undefined ? 'none' : `\`${String(value).replace(homedir(), '~')}\``;
      expect({ name, byDefault }).toEqual({ name, byDefault: told });
    }
  });
});

describe('readConfig', () => {
  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ ELASTICSEARCH_URL: '', WHYLIST_PORT: '' })).toMatchObject({ WHYLIST_PORT: 3000 });
  });

  it('names everything that is wrong at once', () => {
    const wrong = { WHYLIST_PORT: 'many', WHYLIST_ENGINE: 'steam', ELASTICSEARCH_URL: 'here' };
    expect(() => readConfig(wrong)).toThrow(/(?=.*WHYLIST_PORT)(?=.*WHYLIST_ENGINE)(?=.*ELASTICSEARCH_URL)/s);
  });

  it('reads lists that commas part', () => {
    const { WHYLIST_CORS_ORIGINS: origins } = readConfig({
      WHYLIST_CORS_ORIGINS: 'https://crm.example, https://ats.example,',
    });
    expect(origins).toEqual(['https://crm.example', 'https://ats.example']);
  });
});

describe('the configuration file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'whylist-config-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const read = (text: string, environment: Readonly<Record<string, string>> = {}) => {
    const file = join(folder, 'whylist.yaml');
    writeFileSync(file, text);
    return readConfig({ WHYLIST_CONFIG: file, ...environment });
  };

  it('sets what the environment does not, with lists as lists', () => {
    const text =
      'WHYLIST_PORT: 4000\nWHYLIST_HOST: ::1\nWHYLIST_CORS_ORIGINS: [https://a.example, https://b.example]\n';
    expect(read(text, { WHYLIST_HOST: '127.0.0.1' })).toMatchObject({
      WHYLIST_PORT: 4000,
      WHYLIST_HOST: '127.0.0.1',
      WHYLIST_CORS_ORIGINS: ['https://a.example', 'https://b.example'],
      WHYLIST_LOG_LEVEL: 'info',
    });
    expect(read('')).toMatchObject({ WHYLIST_PORT: 3000 });
  });

  it.each([
    ['a misspelt setting', 'WHYLIST_PROT: 4000', /WHYLIST_PROT/],
    ['a wrong value', 'WHYLIST_PORT: many', /WHYLIST_PORT/],
    ['what belongs to the machine', 'PATH: /tmp', /PATH/],
    ['things within things', 'WHYLIST_PORT: { http: 4000 }', /other things/],
    ['what is no YAML', 'WHYLIST_PORT: [', /no YAML/],
  ])('is refused with %s', (_name, text, message) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({ code: 'invalid-config', message: expect.stringMatching(message) }),
    );
  });

  it('must be there when it is named', () => {
    expect(() => readConfig({ WHYLIST_CONFIG: join(folder, 'none.yaml') })).toThrow(/cannot be read/);
  });
});
