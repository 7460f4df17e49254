import type { Command } from 'commander';
import type { IngestCounts, IngestOutcome } from '../ingest/outcome.ts';
import { isoDate } from './arguments.ts';
import type { Terminal } from './terminal.ts';
import { createTerminal } from './terminal.ts';
import { withServices } from './with-services.ts';

interface Options {
  readonly source?: string;
  readonly tag: readonly string[];
  readonly consent?: string;
  readonly asOf?: string;
  readonly json?: boolean;
}

const someQuarantined = 3;

const ingest = async (paths: readonly string[], options: Options): Promise<void> => {
  const terminal = createTerminal();
  const { filesUnder } = await import('../ingest/walk.ts');
  const { ingestFiles } = await import('../ingest/ingest-files.ts');
  const { readConsentFile } = await import('../service/consent-file.ts');
  const files = await filesUnder(paths);
  const consent = options.consent === undefined ? [] : await readConsentFile(options.consent);
  const counts = await withServices(terminal, async (services) => {
    const progress = terminal.progress('Reading CVs', files.length);
    const tell = (outcome: IngestOutcome): void => {
      if (options.json === true) terminal.data(JSON.stringify(jsonLine(outcome)));
      else if (outcome.status === 'quarantined') terminal.talk(quarantineLine(outcome, terminal));
    };
    return ingestFiles(
      files.map((path) => ({ path })),
      {
        ...(options.source === undefined ? {} : { source: options.source }),
        ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
        tags: options.tag,
        consent,
        onRead: () => progress.advance(),
        onOutcomes: (outcomes) => outcomes.forEach(tell),
      },
      services.ingest,
    ).finally(() => progress.stop());
  });
  const summary = countsLine(counts);
  if (options.json === true) terminal.talk(summary);
  else terminal.data(summary);
  if (counts.quarantined > 0) process.exitCode = someQuarantined;
};

const jsonLine = ({ file, status, reason, candidateId, ms }: IngestOutcome) => ({
  file,
  status,
  reason,
  candidateId,
  ms,
});

const quarantineLine = ({ file, reason, message }: IngestOutcome, { colours }: Terminal): string =>
  `${colours.yellow(reason ?? 'quarantined')} ${file}${message === undefined ? '' : `: ${message}`}`;

const countsLine = ({ indexed, updated, duplicate, quarantined }: IngestCounts): string =>
  `${indexed} indexed, ${updated} updated, ${duplicate} duplicate, ${quarantined} quarantined`;

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

export const registerIngest = (program: Command): void => {
  program
    .command('ingest')
    .description('CV files or folders into the index; exit 0 all in, 3 some quarantined, 1 could not run')
    .argument('<path...>', 'files, or folders to walk')
    .option('--source <source>', 'where these CVs come from')
    .option('--tag <tag>', 'tag for every candidate; may be repeated', collect, [])
    .option('--consent <file>', 'JSON or YAML: one consent or a list of them, kept with every candidate')
    .option('--as-of <date>', 'what “present” means in these CVs, YYYY-MM-DD', isoDate)
    .option('--json', 'one line of JSON for each file')
    .action(ingest);
};
