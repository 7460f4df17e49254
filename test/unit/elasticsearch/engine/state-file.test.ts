import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  type EngineState,
  parseState,
  readState,
  removeState,
  stateFile,
  writeState,
} from '../../../../src/elasticsearch/engine/state-file.ts';

const state: EngineState = {
  format: 1,
  version: '9.4.3',
  url: 'http://127.0.0.1:40000',
  password: 'secret',
  pid: 42,
  control: { port: 40001, token: 'token' },
  startedAt: '2025-11-01T10:00:00.000Z',
};

describe('the state file', () => {
  it.each([
    ['nothing', ''],
    ['half a file', JSON.stringify(state).slice(0, 60)],
    ['another format', JSON.stringify({ ...state, format: 2 })],
    ['no password', JSON.stringify({ ...state, password: '' })],
    ['a list', '[]'],
  ])('counts as none when it holds %s', (_, text) => {
    expect(parseState(text)).toBeUndefined();
  });

  it('is for our eyes only and reads back as written', async () => {
    const notes = await mkdtemp(join(tmpdir(), 'whylist-state-'));
    try {
      await writeState(notes, state);
      expect((await stat(stateFile(notes))).mode & 0o777).toBe(0o600);
      expect(readState(notes)).toEqual(state);
      await removeState(notes);
      expect(readState(notes)).toBeUndefined();
    } finally {
      await rm(notes, { recursive: true, force: true });
    }
  });
});
