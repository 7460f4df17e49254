import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Backup } from '../composition-of-backup.ts';
import { readConfig } from '../config.ts';
import type { Manifest } from '../service/backup.ts';
import { engineProgress } from './engine-progress.ts';
import { createTerminal, type Terminal } from './terminal.ts';

const withBackup = async (terminal: Terminal, work: (backup: Backup) => Promise<Manifest>): Promise<Manifest> => {
  const { composeBackup } = await import('../composition-of-backup.ts');
  const backup = await composeBackup(readConfig(), {
    onProgress: engineProgress(terminal),
    onDone: (part) => terminal.talk(`  ${part}`),
  });
  try {
    return await work(backup);
  } finally {
    await backup.close();
  }
};

const summaryOf = ({ indices, tenants, createdAt }: Manifest): string => {
  const documents = indices.reduce((sum, one) => sum + one.documents, 0);
  const branches = tenants.length === 1 ? '' : ` of ${tenants.length} tenants`;
  return `${documents} records${branches} in ${indices.length} indices, as of ${createdAt}`;
};

const backupCommand = async (folder: string): Promise<void> => {
  const terminal = createTerminal();
  const manifest = await withBackup(terminal, (backup) => backup.write(resolve(folder)));
  terminal.data(`Backed up ${summaryOf(manifest)}.`);
  terminal.talk('It holds everybody’s data: keep it encrypted, and no longer than the records themselves.');
};

const restoreCommand = async (folder: string): Promise<void> => {
  const terminal = createTerminal();
  const manifest = await withBackup(terminal, (backup) => backup.restore(resolve(folder)));
  terminal.data(`Restored ${summaryOf(manifest)}.`);
  terminal.talk(
    'Whoever was erased since that day is back: erase them again (docs/compliance.md says how to find them).',
  );
};

export const registerBackup = (program: Command): void => {
  program
    .command('backup')
    .description('everything that is kept (records, keys, files) into a new folder; the service may go on')
    .argument('<dir>', 'a folder that is empty or not there yet')
    .action(backupCommand);
};

export const registerRestore = (program: Command): void => {
  program
    .command('restore')
    .description('a backup into an installation that keeps nothing yet')
    .argument('<dir>', 'what whylist backup wrote')
    .action(restoreCommand);
};
