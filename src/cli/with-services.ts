import type { Services } from '../service/services.ts';
import { engineProgress } from './engine-progress.ts';
import type { Terminal } from './terminal.ts';

/** Runs a piece of work on the wired services and closes them, whatever happens. Progress of the engine goes to stderr. */
export const withServices = async <T>(terminal: Terminal, work: (services: Services) => Promise<T>): Promise<T> => {
  const { readConfig } = await import('../config.ts');
  const { composeServices } = await import('../composition.ts');
  const { services, close } = await composeServices(readConfig(), { onProgress: engineProgress(terminal) });
  try {
    return await work(services);
  } finally {
    await close();
  }
};
