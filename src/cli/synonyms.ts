import type { Command } from 'commander';
import { projectRoot } from '../config.ts';
import type { SynonymLineChange } from '../service/tuning.ts';
import { createTerminal } from './terminal.ts';
import { withServices } from './with-services.ts';

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

const most = 12;

const changeLine = ({ forms, change, gains, loses }: SynonymLineChange): string => {
  const words = forms.slice(0, 4).join(', ') + (forms.length > 4 ? ', …' : '');
  return `  ${change.padEnd(8)} ${words}: ${gains} found from now on, ${loses} no longer`;
};

/** `synonyms apply`: the project's files into force on the live index, with what that changes. */
const apply = async ({ dryRun, json }: { readonly dryRun?: boolean; readonly json?: boolean }): Promise<void> => {
  const terminal = createTerminal();
  const options = dryRun === undefined ? {} : { dryRun };
  const done = await withServices(terminal, ({ tuning }) => tuning.apply(options), { leaveSynonyms: true });
  if (json === true) return terminal.data(JSON.stringify(done));
  for (const line of done.lines.slice(0, most)) terminal.data(changeLine(line));
  if (done.lines.length > most) terminal.data(`  … and ${done.lines.length - most} more lines`);
  const what = `${done.lines.length} lines differ; ${done.candidates} candidates are found differently.`;
  if (done.lines.length === 0) terminal.data('The index has these synonyms in force already.');
  else terminal.data(done.applied ? `In force: ${what}` : `Nothing was changed. ${what}`);
};

export const registerSynonyms = (program: Command): void => {
  const synonyms = program.command('synonyms').description('check the synonym files, put them into force');
  synonyms
    .command('check')
    .description('look for mistakes, printed as file:line: message')
    .option('--dir <folder>', 'folder that holds synonyms/ and knowledge/', projectRoot)
    .action(check);
  synonyms
    .command('apply')
    .description('put the synonym files into force on the live index; no search fails meanwhile')
    .option('--dry-run', 'only say what would change, and for how many candidates')
    .option('--json', 'one line of JSON')
    .action(apply);
};
