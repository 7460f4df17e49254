import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readIfThere } from '../../src/read-if-there.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whylist-read-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a file that may not be there', () => {
  it('is its text, or nothing', async () => {
    await writeFile(join(folder, 'mark'), 'words');
    expect(await readIfThere(join(folder, 'mark'))).toBe('words');
    expect(await readIfThere(join(folder, 'none'))).toBeUndefined();
  });

  it('is no “nothing” when it is there and cannot be read', async () => {
    await expect(readIfThere(folder)).rejects.toThrow(/EISDIR/);
  });
});
