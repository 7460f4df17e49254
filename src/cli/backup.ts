import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Backup } from '../composition-of-backup.ts';
import { readConfig } from '../config.ts';
import type { Manifest } from '../service/backup.ts';
import { engineProgress } from './engine-progress.ts';
import { createTerminal, type Terminal } from './terminal.ts';

const withBackup = async <T>(terminal: Terminal, work: (backup: Backup) => Promise<T>): Promise<T> => {
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

const restoreCommand = async (folder: string, { erased }: { readonly erased?: string }): Promise<void> => {
  const terminal = createTerminal();
  const proofs = erased === undefined ? undefined : resolve(erased);
  const { manifest, erased: again } = await withBackup(terminal, (backup) => backup.restore(resolve(folder), proofs));
  terminal.data(`Restored ${summaryOf(manifest)}.`);
  const ids = again.flatMap((one) => one.again);
  const last = again
    .flatMap((one) => one.last ?? [])
    .sort()
    .at(-1);
  terminal.data(`Erased again: ${ids.length} who were erased since${ids.length === 0 ? '' : `: ${ids.join(', ')}`}.`);
  terminal.talk(
    last === undefined
      ? 'No erasure is known of. If there were any since that day, give their proofs with --erased (docs/compliance.md).'
      : `The last erasure that is known of was on ${last.slice(0, 10)}. Were there others since? Give their proofs with --erased.`,
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
    .description('a backup into an installation that keeps nothing yet; whoever was erased since is erased again')
    .argument('<dir>', 'what whylist backup wrote')
    .option(
      '--erased <dir>',
      'folder with …erasures.ndjson of the installation that was lost: its data folder, or a copy',
    )
    .action(restoreCommand);
};
