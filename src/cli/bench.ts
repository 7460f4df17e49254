import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { projectRoot, readConfig } from '../config.ts';
import { WhylistError } from '../errors.ts';
import { wholeNumber } from './arguments.ts';
import { createTerminal } from './terminal.ts';

interface ParseOptions {
  readonly rounds: number;
  readonly json?: boolean;
}

const ms = (value: number): string => `${value.toFixed(1).padStart(8)} ms`;

const parse = async (paths: readonly string[], { rounds, json }: ParseOptions): Promise<void> => {
  const terminal = createTerminal();
  const [{ benchParse }, { filesUnder }, { loadKnowledge }] = await Promise.all([
    import('../service/bench-parse.ts'),
    import('../ingest/walk.ts'),
    import('../knowledge/load.ts'),
  ]);
  const given = paths.length > 0 ? paths : [join(projectRoot, 'samples', 'cvs')];
  const files = (await filesUnder(given)).filter((file) => /\.pdf$/i.test(file));
  const progress = terminal.progress('Measuring', files.length);
  const bench = await benchParse(files, {
    knowledge: await loadKnowledge(projectRoot),
    rounds,
    maxBytes: readConfig().WHYLIST_MAX_FILE_MB * 1024 * 1024,
    onFile: () => progress.advance(),
  }).finally(() => progress.stop());
  if (bench.files.length === 0) throw new WhylistError('not-found', 'None of these files is a PDF with a text layer.');
  if (json === true) return terminal.data(JSON.stringify(bench));
  terminal.data(`${bench.files.length} PDFs, ${rounds} rounds each, warm, in turns; medians`);
  terminal.data(`bare text by pdf-parse  ${ms(bench.bareMs)}`);
  terminal.data(`whole reading           ${ms(bench.parseMs)}`);
  terminal.data(`ratio                   ${bench.ratio.toFixed(2).padStart(8)}`);
};

export const registerBench = (program: Command): void => {
  const bench = program.command('bench').description('measure speed on this machine');
  bench
    .command('parse')
    .description('reading PDFs, beside bare text extraction by pdf-parse; no engine needed')
    .argument('[path...]', 'PDF files or folders; the samples when none is given')
    .addOption(new Option('--rounds <n>', 'how often each file is read').argParser(wholeNumber(1, 1000)).default(7))
    .option('--json', 'one line of JSON with every file')
    .action(parse);
};
