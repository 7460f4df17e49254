import type { Client } from '@elastic/elasticsearch';

export interface EngineRequest {
  /** The API called: `_search`, `_bulk`, `_doc` …; never an id or a query. */
  readonly operation: string;
  readonly ms: number;
  readonly ok: boolean;
}

const operationOf = (path: string): string => /\/(_[a-z_]+)/.exec(path)?.[1] ?? 'other';

/** Tells of each answer of the engine, retries included in its time. */
export const watchRequests = (client: Client, onDone: (request: EngineRequest) => void): void => {
  const started = new WeakMap<object, number>();
  client.diagnostic.on('serialization', (_error, result) => {
    if (result !== null) started.set(result, performance.now());
  });
  client.diagnostic.on('response', (error, result) => {
    const since = result === null ? undefined : started.get(result);
    if (result === null || since === undefined) return;
    const operation = operationOf(result.meta.request.params.path);
    onDone({ operation, ms: performance.now() - since, ok: error === null });
  });
};
