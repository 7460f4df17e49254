import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { commandLineActor } from '../compliance/audit/entry.ts';
import { createTerminal } from './terminal.ts';
import { withServices } from './with-services.ts';

interface Options {
  readonly out?: string;
}

const subjectExport = async (id: string, { out = `subject-${id}.zip` }: Options): Promise<void> => {
  const { subjectZip } = await import('../present/subject-zip.ts');
  const terminal = createTerminal();
  await withServices(terminal, async ({ custody, documents, audit }) => {
    const data = await custody.subject(id);
    await audit.append({
      actor: commandLineActor,
      action: 'exportSubject',
      object: { kind: 'candidate', id },
      candidates: [id],
    });
    await writeFile(out, await subjectZip(data, documents.pathOf), { mode: 0o600 });
    terminal.data(out);
  });
};

export const registerSubjectExport = (program: Command): void => {
  program
    .command('subject-export <id>')
    .description('everything that is held about a candidate, as a ZIP for the candidate')
    .option('--out <file>', 'where to write it (default: subject-<id>.zip here)')
    .action(subjectExport);
};
