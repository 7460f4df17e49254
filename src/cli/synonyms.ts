import type { Command } from 'commander';
import { projectRoot } from '../config.ts';
import { createTerminal } from './terminal.ts';

/** `synonyms check`: `file:line: message` for everything that is wrong in `synonyms/`; exit 1 on an error. */
const check = async (options: { readonly dir: string }): Promise<void> => {
  const { readKnowledgeFiles } = await import('../knowledge/load.ts');
  const { lintSynonyms } = await import('../knowledge/lint.ts');
  const terminal = createTerminal();
  const messages = lintSynonyms(await readKnowledgeFiles(options.dir));
  for (const { file, line, severity, message } of messages) {
    terminal.data(`${file}:${line}: ${severity === 'warning' ? 'warning: ' : ''}${message}`);
  }
  const errors = messages.filter((message) => message.severity === 'error').length;
  terminal.talk(errors === 0 ? `Synonyms are sound (${messages.length} warnings).` : `${errors} errors.`);
  if (errors > 0) process.exitCode = 1;
};

export const registerSynonyms = (program: Command): void => {
  const synonyms = program.command('synonyms').description('check the synonym files');
  synonyms
    .command('check')
    .description('look for mistakes, printed as file:line: message')
    .option('--dir <folder>', 'folder that holds synonyms/ and knowledge/', projectRoot)
    .action(check);
};
