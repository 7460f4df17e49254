// Before the first test file: one Elasticsearch for all. Jest calls this once for each project that needs one.
import { register } from 'tsx/esm/api';

const variable = 'WHYLIST_TEST_ENGINE';

export default async () => {
  globalThis.whylistEngineUsers = (globalThis.whylistEngineUsers ?? 0) + 1;
  globalThis.whylistEngine ??= (async () => {
    register();
    const { startEngine } = await import('./start-engine.ts');
    const { removeLeftovers } = await import('./leftovers.ts');
    const started = await startEngine();
    await removeLeftovers(started.engine);
    return started;
  })();
  process.env[variable] = JSON.stringify((await globalThis.whylistEngine).engine);
};
