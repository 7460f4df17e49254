import type { Composition } from '../composition.ts';
import type { Services } from '../service/services.ts';
import { engineProgress } from './engine-progress.ts';
import type { Terminal } from './terminal.ts';

/** Runs a piece of work on everything that is wired, and closes it whatever happens. Progress of the engine goes to stderr. */
export const withComposition = async <T>(
  terminal: Terminal,
  work: (composed: Composition) => Promise<T>,
  options: { readonly leaveSynonyms?: boolean } = {},
): Promise<T> => {
  const { readConfig } = await import('../config.ts');
  const { composeServices } = await import('../composition.ts');
  const composed = await composeServices(readConfig(), { ...options, onProgress: engineProgress(terminal) });
  try {
    return await work(composed);
  } finally {
    await composed.close();
  }
};

/** The same for those who need the services of the configured tenant alone. */
export const withServices = <T>(
  terminal: Terminal,
  work: (services: Services) => Promise<T>,
  options: { readonly leaveSynonyms?: boolean } = {},
): Promise<T> => withComposition(terminal, ({ services }) => work(services), options);
