import type { Command } from 'commander';
import { WhylistError } from '../errors.ts';
import { createTerminal } from './terminal.ts';
import { withServices } from './with-services.ts';

interface VerifyOptions {
  readonly anchor?: string;
  readonly json?: boolean;
}

const anchorIn = (text: string) => {
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (seq === undefined || hash === undefined)
    throw new WhylistError('invalid-request', '--anchor takes what an earlier run printed: a number, a colon, a hash.');
  return { seq: Number(seq), hash };
};

const verify = async ({ anchor, json }: VerifyOptions): Promise<void> => {
  const terminal = createTerminal();
  const noted = anchor === undefined ? undefined : anchorIn(anchor);
  await withServices(terminal, async ({ audit }) => {
    const verdict = await audit.verify(noted);
    if (!verdict.whole) process.exitCode = 1;
    if (json === true) return terminal.data(JSON.stringify(verdict));
    const { entries, end, faults, whole } = verdict;
    for (const { seq, fault, message } of faults) terminal.data(`${fault} ${seq}: ${message}`);
    terminal.data(
      whole ? `The audit is whole: ${entries} entries.` : `The audit is not what was written: ${entries} entries.`,
    );
    if (whole && end.seq > 0)
      terminal.talk(
        `Keep its end elsewhere, to prove later that nothing was rewritten: --anchor ${end.seq}:${end.hash}`,
      );
  });
};

export const registerAudit = (program: Command): void => {
  const audit = program.command('audit').description('the record of every access and change');
  audit
    .command('verify')
    .description('find what was altered, taken out or put in; exit 1 if anything was')
    .option('--anchor <seq:hash>', 'the end of the chain as an earlier run printed it')
    .option('--json', 'one line of JSON')
    .action(verify);
};
