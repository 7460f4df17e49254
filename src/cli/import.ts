import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import type { ImportOutcome } from '../import/import-candidates.ts';
import type { ImportLine } from '../import/read-export.ts';
import { createTerminal, type Terminal } from './terminal.ts';
import { withServices } from './with-services.ts';

interface Options {
  readonly mapping: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const someFailed = 3;

const importExport = async (path: string, options: Options): Promise<void> => {
  const terminal = createTerminal();
  const { parseMapping } = await import('../import/mapping.ts');
  const { readExport } = await import('../import/read-export.ts');
  const { judge } = await import('../import/import-candidates.ts');
  const mapping = parseMapping(await readFile(options.mapping, 'utf8'), basename(options.mapping));
  const lines = readExport(await readFile(path, 'utf8'), basename(path), mapping);
  const tell = (outcome: ImportOutcome): void => {
    if (options.json === true) terminal.data(JSON.stringify(outcome));
    else if (outcome.reasons !== undefined) terminal.talk(reasonLine(outcome, basename(path), terminal));
  };
  const outcomes = options.dryRun === true ? lines.map(judge) : await write(lines, terminal, tell);
  if (options.dryRun === true) for (const outcome of outcomes) tell(outcome);
  const summary = summaryOf(outcomes);
  if (options.json === true) terminal.talk(summary);
  else terminal.data(options.dryRun === true ? `${summary}; nothing was written` : summary);
  if (outcomes.some(({ status }) => status === 'failed')) process.exitCode = someFailed;
};

const write = (
  lines: readonly ImportLine[],
  terminal: Terminal,
  tell: (outcome: ImportOutcome) => void,
): Promise<ImportOutcome[]> =>
  withServices(terminal, async ({ given, ingest }) => {
    const { importCandidates } = await import('../import/import-candidates.ts');
    const progress = terminal.progress('Bringing candidates over', lines.length);
    const outcomes: ImportOutcome[] = [];
    try {
      for await (const outcome of importCandidates(lines, { given, ingest })) {
        progress.advance();
        tell(outcome);
        outcomes.push(outcome);
      }
    } finally {
      progress.stop();
    }
    return outcomes;
  });

const reasonLine = ({ line, status, reasons = [] }: ImportOutcome, file: string, { colours }: Terminal): string =>
  `${file}:${line}: ${status === 'failed' ? colours.yellow('failed') : 'skipped'}: ${reasons.join('; ')}`;

/** `8 created, 1 skipped, 1 failed` */
const summaryOf = (outcomes: readonly ImportOutcome[]): string => {
  const states = ['created', 'updated', 'unchanged', 'valid', 'skipped', 'failed'] as const;
  const counts = states.map((status) => [status, outcomes.filter((one) => one.status === status).length] as const);
  const told = counts.filter(([, count]) => count > 0).map(([status, count]) => `${count} ${status}`);
  return told.length === 0 ? 'no lines' : told.join(', ');
};

export const registerImport = (program: Command): void => {
  program
    .command('import')
    .description('candidates from the CSV export of a CRM; exit 0 all in, 3 some lines failed, 1 could not run')
    .argument('<csv>', 'the export, with a heading')
    .requiredOption('--mapping <file>', 'YAML: which column becomes what (docs/importing.md)')
    .option('--dry-run', 'only say what is wrong with which line; needs no engine')
    .option('--json', 'one line of JSON for each line of the export')
    .action(importExport);
};
