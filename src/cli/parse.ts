import { type Command, Option } from 'commander';
import type { ParseOutcome } from '../ingest/parse-outcome.ts';
import { isoDate } from './arguments.ts';
import { createTerminal } from './terminal.ts';

interface ParseOptions {
  readonly asOf?: string;
  readonly json?: boolean;
}

const jsonLine = (file: string, outcome: ParseOutcome): string => {
  if (outcome.status === 'parsed') {
    return JSON.stringify({ file, status: outcome.status, candidate: outcome.candidate, ms: outcome.ms });
  }
  const { status, reason, message, ms } = outcome;
  return JSON.stringify({ file, status, reason, message, ms });
};

const parse = async (files: readonly string[], { asOf, json }: ParseOptions): Promise<void> => {
  const terminal = createTerminal();
  const [{ readConfig }, { createParserPool }, { parsedLines }] = await Promise.all([
    import('../config.ts'),
    import('../ingest/parser-pool.ts'),
    import('./render/parsed.ts'),
  ]);
  const config = readConfig();
  const pool = createParserPool({
    timeoutMs: config.WHYLIST_PARSE_TIMEOUT_MS,
    memoryMb: config.WHYLIST_PARSE_MEMORY_MB,
    maxBytes: config.WHYLIST_MAX_FILE_MB * 1024 * 1024,
    ...(config.WHYLIST_PARSE_WORKERS === undefined ? {} : { workers: config.WHYLIST_PARSE_WORKERS }),
  });
  const progress = terminal.progress('Reading', files.length);
  const stop = (): void => {
    void pool.close().then(() => process.exit(130));
  };
  process.once('SIGINT', stop);
  try {
    const outcomes = files.map(async (path) => {
      const outcome = await pool.parse({ path, ...(asOf === undefined ? {} : { asOf }) });
      progress.advance();
      return outcome;
    });
    // Printed in the order of the arguments, each as soon as all before it are done.
    for (const [i, file] of files.entries()) {
      const outcome = await outcomes[i];
      if (outcome === undefined) continue;
      if (json === true) terminal.data(jsonLine(file, outcome));
      else for (const line of parsedLines(file, outcome, terminal)) terminal.data(line);
    }
  } finally {
    progress.stop();
    process.off('SIGINT', stop);
    await pool.close();
  }
};

export const registerParse = (program: Command): void => {
  program
    .command('parse')
    .description('CV files to candidates; no engine needed')
    .argument('<file...>', 'PDF, Word, OpenDocument, RTF, HTML or text')
    .addOption(new Option('--as-of <date>', 'what "present" means, YYYY-MM-DD').argParser(isoDate))
    .option('--json', 'one line of JSON for each file')
    .action(parse);
};
