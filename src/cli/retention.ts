import type { Command } from 'commander';
import { commandLineActor } from '../compliance/audit/entry.ts';
import { createTerminal } from './terminal.ts';
import { withServices } from './with-services.ts';

interface SweepOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const sweep = async ({ dryRun = false, json }: SweepOptions): Promise<void> => {
  const terminal = createTerminal();
  await withServices(terminal, async ({ custody, audit }) => {
    const report = await custody.sweep({ dryRun, by: 'command line' });
    const { considered, archived, erased, held, blocked, redated, reminded } = report;
    const details = { dryRun, archived: archived.length, erased: erased.length, held: held.length };
    await audit.append({ actor: commandLineActor, action: 'sweepRetention', object: { kind: 'retention' }, details });
    if (json === true) return terminal.data(JSON.stringify(report));
    for (const id of archived) terminal.data(`archive ${id}`);
    for (const id of erased) terminal.data(`erase   ${id}`);
    for (const id of held) terminal.data(`held    ${id}  legal hold`);
    for (const { candidateId, reasons } of blocked) terminal.data(`blocked ${candidateId}  ${reasons.join(' ')}`);
    const done = dryRun ? 'would be' : 'were';
    terminal.talk(
      `${considered} records looked at: ${archived.length} ${done} archived, ${erased.length} erased; ${redated.length} have ` +
        `another day now; ${reminded.length} reminders of consents that end soon.`,
    );
  });
};

export const registerRetention = (program: Command): void => {
  program
    .command('retention')
    .description('how long records are kept (policy/retention.yaml)')
    .command('sweep')
    .description('archive and erase what is due; run it again after a stop')
    .option('--dry-run', 'only say what would be done')
    .option('--json', 'one line of JSON')
    .action(sweep);
};
