import type { Command } from 'commander';
import { commandLineActor } from '../compliance/audit/entry.ts';
import { createTerminal } from './terminal.ts';
import { withServices } from './with-services.ts';

const erase = async (id: string): Promise<void> => {
  const terminal = createTerminal();
  await withServices(terminal, async ({ custody, audit }) => {
    const erasure = await custody.erase(id, { by: 'command line', ground: 'request' });
    const { found, places } = erasure.proof;
    await audit.append({
      actor: commandLineActor,
      action: 'eraseCandidate',
      object: { kind: 'candidate', id },
      candidates: [id],
      details: { ground: erasure.ground, found, places },
    });
    terminal.data(JSON.stringify(erasure));
    terminal.talk(`Erased. ${places} places were searched for what tells the person: found ${found} times.`);
    if (found > 0) process.exitCode = 1;
  });
};

export const registerErase = (program: Command): void => {
  program
    .command('erase <id>')
    .description('remove a candidate from everything that is stored, and prove it; exit 1 if a trace is left')
    .action(erase);
};
