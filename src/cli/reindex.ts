import type { Command } from 'commander';
import { projectRoot, readConfig } from '../config.ts';
import { WhylistError } from '../errors.ts';
import { engineProgress } from './engine-progress.ts';
import { createTerminal } from './terminal.ts';

interface Options {
  readonly all?: boolean;
  readonly replaceUnfinished?: boolean;
}

const reindexCommand = async (names: readonly string[], options: Options): Promise<void> => {
  const { connectElasticsearch } = await import('../elasticsearch/connect.ts');
  const { checkedCount } = await import('../elasticsearch/checked.ts');
  const { inspectIndex } = await import('../elasticsearch/indices/ensure.ts');
  const { reindex } = await import('../elasticsearch/indices/reindex.ts');
  const { projectDefinitions } = await import('../composition.ts');
  const { buildKnowledge } = await import('../knowledge/build.ts');
  const { readKnowledgeFiles } = await import('../knowledge/load.ts');
  const { reindexTransforms } = await import('../service/reindex-transforms.ts');
  const terminal = createTerminal();
  const config = readConfig();
  const prefix = config.WHYLIST_INDEX_PREFIX;
  const definitions = await projectDefinitions();
  const unknown = names.find((name) => !definitions.some((one) => one.name === name));
  if (unknown !== undefined) {
    const known = definitions.map((one) => one.name).join(', ');
    throw new WhylistError('invalid-request', `There is no index ${unknown}; there are ${known}.`);
  }
  const transforms = reindexTransforms(buildKnowledge(await readKnowledgeFiles(projectRoot)));
  const { client, stop } = await connectElasticsearch(config, { onProgress: engineProgress(terminal) });
  let moved = 0;
  try {
    for (const definition of definitions) {
      const { alias, live, difference } = await inspectIndex(client, prefix, definition);
      const asked = options.all === true || names.includes(definition.name);
      if (live === undefined || !(asked || (names.length === 0 && difference.kind === 'differs'))) continue;
      const transform = transforms[definition.name];
      const bar = terminal.progress(`Moving ${alias}`, await checkedCount(client, { index: alias }));
      let shown = 0;
      const done = await reindex(client, definition, {
        prefix,
        replaceUnfinished: options.replaceUnfinished === true,
        onProgress: (copied) => {
          bar.advance(copied - shown);
          shown = copied;
        },
        ...(transform === undefined ? {} : { transform }),
      }).finally(() => bar.stop());
      terminal.data(`${done.alias}: ${done.documents} documents from ${done.from} to ${done.to}`);
      moved += 1;
    }
  } finally {
    await stop();
  }
  if (moved === 0) terminal.data('Every index is as this version of Whylist needs it.');
};

export const registerReindex = (program: Command): void => {
  program
    .command('reindex')
    .description('move indices to what this version needs, without a gap and without losing a write')
    .argument('[name...]', 'these indices (candidates, vacancies …); without a name those that differ')
    .option('--all', 'every index, also to work out the search documents anew')
    .option('--replace-unfinished', 'take over from a run that was interrupted')
    .action(reindexCommand);
};
