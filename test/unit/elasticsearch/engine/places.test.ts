import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { canReach, choosePlaces, chooseRunAs } from '../../../../src/elasticsearch/engine/places.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whylist-places-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('chooseRunAs', () => {
  it('stays who we are unless we are root', () => {
    expect(chooseRunAs(1000, '')).toBeUndefined();
    expect(chooseRunAs(undefined, '')).toBeUndefined();
  });
  it('takes the account made for it, else a number of its own', () => {
    const passwd = 'root:x:0:0:root:/root:/bin/sh\nelasticsearch:x:118:127::/nonexistent:/bin/false\n';
    expect(chooseRunAs(0, passwd)).toEqual({ uid: 118, gid: 127 });
    expect(chooseRunAs(0, 'root:x:0:0:root:/root:/bin/sh\nwhylist:x:0:0::/:/bin/sh\n')?.uid).toBeGreaterThan(1000);
  });
});

describe('canReach', () => {
  const stranger = { uid: 61_901, gid: 61_901 };
  it('needs every folder on the way to be open', () => {
    chmodSync(folder, 0o755);
    const inner = join(folder, 'inner');
    mkdirSync(inner, { mode: 0o755 });
    chmodSync(inner, 0o755);
    expect(canReach(join(inner, 'not-there-yet'), stranger)).toBe(true);
    chmodSync(folder, 0o700);
    expect(canReach(join(inner, 'not-there-yet'), stranger)).toBe(false);
  });
  it('lets the owner through a closed folder', () => {
    chmodSync(folder, 0o700);
    const { uid, gid } = statSync(folder);
    expect(canReach(folder, { uid, gid: gid + 1 })).toBe(true);
  });
});

describe('choosePlaces', () => {
  it('keeps what it notes to itself, and decides the same way again', async () => {
    const first = await choosePlaces(join(folder, 'cache'), join(folder, 'data'), undefined);
    expect(first).toEqual({
      server: join(folder, 'cache', 'elasticsearch-9.4.3'),
      home: join(folder, 'data', 'elasticsearch'),
      notes: join(folder, 'data', 'engine'),
    });
    expect(statSync(first.notes).mode & 0o777).toBe(0o700);
    expect(statSync(first.home).mode & 0o777).toBe(0o700);
    expect(statSync(join(first.notes, 'home')).mode & 0o777).toBe(0o600);
    expect(await choosePlaces(join(folder, 'cache'), join(folder, 'data'), undefined)).toEqual(first);
  });
});
