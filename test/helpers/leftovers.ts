import { createClient } from '../../src/elasticsearch/connect.ts';
import { isAlive } from '../../src/elasticsearch/engine/process-identity.ts';
import type { EngineForTests } from './start-engine.ts';

/** Index names of a test file: `test-<process>-<random>-…`. */
export const prefixPattern = /^test-(\d+)-[0-9a-f]+-/;

/** Removes what runs that were killed left behind; living runs, which may share the engine, keep theirs. */
export const removeLeftovers = async (engine: EngineForTests): Promise<void> => {
  const client = createClient({ ...engine, release: () => {} });
  try {
    const indices = Object.keys(await client.indices.get({ index: 'test-*', expand_wildcards: 'all' }));
    const dead = indices.filter((name) => {
      const pid = prefixPattern.exec(name)?.[1];
      return pid !== undefined && !isAlive(Number(pid));
    });
    for (const index of dead) await client.indices.delete({ index, ignore_unavailable: true });
  } finally {
    await client.close();
  }
};
