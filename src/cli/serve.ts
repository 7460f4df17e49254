import type { Command } from 'commander';
import { wholeNumber } from './arguments.ts';
import { engineProgress } from './engine-progress.ts';
import { createTerminal } from './terminal.ts';
import { welcome } from './welcome.ts';

interface Options {
  readonly port?: number;
  readonly host?: string;
}

const serve = async ({ port, host }: Options): Promise<void> => {
  const terminal = createTerminal();
  const { readConfig } = await import('../config.ts');
  const { composeServices } = await import('../composition.ts');
  const { startServer } = await import('../http/server.ts');
  const given = readConfig();
  const config = {
    ...given,
    ...(port === undefined ? {} : { WHYLIST_PORT: port }),
    ...(host === undefined ? {} : { WHYLIST_HOST: host }),
  };
  const { installation, close } = await composeServices(config, { onProgress: engineProgress(terminal) });
  const server = await startServer(installation).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  await welcome(installation, server.url, terminal);
  await stopSignal();
  terminal.talk('Finishing what is at hand …');
  await server.close();
  await close();
};

/** The first signal asks to finish; a second one does what signals usually do. */
export const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve());
  });

export const registerServe = (program: Command): void => {
  program
    .command('serve')
    .description('the API and the page')
    .option('--port <n>', 'port (default: WHYLIST_PORT, or 3000)', wholeNumber(0, 65_535))
    .option('--host <h>', 'address to listen on (default: WHYLIST_HOST, or 127.0.0.1)')
    .action(serve);
};
