import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isLocked, tryLock, withLock } from '../../../../src/elasticsearch/engine/lock.ts';
import { identityOf, stillRuns } from '../../../../src/elasticsearch/engine/process-identity.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whylist-lock-'));
  path = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a lock', () => {
  it('is one process’s at a time and is given back', async () => {
    const release = await tryLock(path);
    expect(release).toBeDefined();
    expect(await tryLock(path)).toBeUndefined();
    expect(await isLocked(path)).toBe(true);
    await release?.();
    expect(await isLocked(path)).toBe(false);
    expect(await tryLock(path)).toBeDefined();
  });

  it('of a dead process does not count', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const dead = identityOf(child.pid ?? 0);
    writeFileSync(path, JSON.stringify(dead));
    expect(await tryLock(path)).toBeUndefined();
    const over = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await over;
    expect(stillRuns(dead)).toBe(false);
    expect(await isLocked(path)).toBe(false);
    expect(await tryLock(path)).toBeDefined();
    expect(JSON.parse(readFileSync(path, 'utf8')).pid).toBe(process.pid);
  });

  it('of a process whose number was given out again does not count', async () => {
    writeFileSync(path, JSON.stringify({ pid: process.pid, startedAt: 'long ago' }));
    expect(await tryLock(path)).toBeDefined();
  });

  it('that is no lock at all does not count', async () => {
    writeFileSync(path, 'half a li');
    expect(await tryLock(path)).toBeDefined();
  });

  it('lets many wait for each other', async () => {
    let inside = 0;
    let most = 0;
    let waited = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await sleep(20);
      inside -= 1;
    };
    await Promise.all([1, 2, 3].map(() => withLock(path, work, () => (waited += 1))));
    expect(most).toBe(1);
    expect(waited).toBe(2);
  });
});
