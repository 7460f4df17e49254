import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { engineProgress } from './engine-progress.ts';
import { createTerminal, type Terminal } from './terminal.ts';

const kindNames = {
  url: 'the server that ELASTICSEARCH_URL names',
  docker: 'the container of docker-compose.yml',
  embedded: 'embedded, loopback only',
} as const;

const start = async (): Promise<void> => {
  const { connectElasticsearch } = await import('../elasticsearch/connect.ts');
  const { keepEmbedded } = await import('../elasticsearch/engine/embedded.ts');
  const terminal = createTerminal();
  const config = readConfig();
  const connection = await connectElasticsearch(config, { onProgress: engineProgress(terminal) });
  if (connection.kind === 'embedded') await keepEmbedded(config);
  await connection.stop();
  terminal.data(`Elasticsearch runs at ${connection.url} (${kindNames[connection.kind]})`);
  if (connection.kind === 'embedded') terminal.talk('It stays until `whylist engine stop`.');
};

const stop = async (): Promise<void> => {
  const { chooseKind, composeSettings } = await import('../elasticsearch/engine/choose.ts');
  const { stopEmbedded } = await import('../elasticsearch/engine/embedded.ts');
  const { stopWithCompose } = await import('../elasticsearch/engine/docker.ts');
  const terminal = createTerminal();
  const config = readConfig();
  const kind = await chooseKind(config);
  if (kind === 'docker') await stopWithCompose(composeSettings(config));
  // An embedded one may run from before Docker or a URL was set up.
  const stopped = await stopEmbedded(config);
  if (stopped || kind === 'docker') terminal.data('Elasticsearch has stopped.');
  else if (kind === 'url') terminal.data('ELASTICSEARCH_URL names a server that is not ours to stop.');
  else terminal.data('No Elasticsearch of ours was running.');
};

const showEmbedded = async (terminal: Terminal, json: boolean): Promise<void> => {
  const { statusOfEmbedded } = await import('../elasticsearch/engine/embedded.ts');
  const status = await statusOfEmbedded(readConfig());
  if (json) return terminal.data(JSON.stringify({ kind: 'embedded', running: status !== undefined, ...status }));
  if (status === undefined)
    return terminal.data('The embedded Elasticsearch does not run; it starts when it is needed.');
  const until = status.kept ? 'stays until `whylist engine stop`' : 'ends some minutes after its last use';
  terminal.data(`Elasticsearch ${status.version} runs at ${status.url} (${kindNames.embedded})`);
  terminal.data(`  since ${status.startedAt}, used by ${status.users} processes now, ${until}`);
};

const showOther = async (terminal: Terminal, kind: 'url' | 'docker', json: boolean): Promise<void> => {
  const config = readConfig();
  const { connectElasticsearch } = await import('../elasticsearch/connect.ts');
  const { composeSettings } = await import('../elasticsearch/engine/choose.ts');
  const { runningCompose } = await import('../elasticsearch/engine/docker.ts');
  // Asking must not start a container.
  const running = kind === 'url' || (await runningCompose(composeSettings(config)));
  if (!running) {
    if (json) return terminal.data(JSON.stringify({ kind, running: false }));
    return terminal.data('The container does not run; it starts when it is needed.');
  }
  const { client, url, stop: leave } = await connectElasticsearch(config);
  try {
    const version = (await client.info()).version.number;
    if (json) return terminal.data(JSON.stringify({ kind, running: true, url, version }));
    terminal.data(`Elasticsearch ${version} runs at ${url} (${kindNames[kind]})`);
  } finally {
    await leave();
  }
};

const status = async (options: { readonly json?: boolean }): Promise<void> => {
  const { chooseKind } = await import('../elasticsearch/engine/choose.ts');
  const terminal = createTerminal();
  const kind = await chooseKind(readConfig());
  const json = options.json === true;
  return kind === 'embedded' ? showEmbedded(terminal, json) : showOther(terminal, kind, json);
};

export const registerEngine = (program: Command): void => {
  const engine = program.command('engine').description('start, stop or look at Elasticsearch');
  engine.command('start').description('find or start it, and keep it until it is stopped').action(start);
  engine.command('stop').description('stop the one that Whylist started').action(stop);
  engine.command('status').description('say which one is used and whether it runs').option('--json').action(status);
};
