import type { Client } from '@elastic/elasticsearch';

/** Whether the engine answers within two seconds. */
export const ping = async (client: Client): Promise<boolean> => {
  try {
    return await client.ping({}, { requestTimeout: 2_000, maxRetries: 0 });
  } catch {
    return false;
  }
};
