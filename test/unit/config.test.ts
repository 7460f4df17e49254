import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
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
