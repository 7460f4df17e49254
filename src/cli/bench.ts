import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { projectRoot, readConfig } from '../config.ts';
import { WhylistError } from '../errors.ts';
import type { SearchDocument } from '../matching/search-document.ts';
import type { MatchTiming } from '../service/bench-match.ts';
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

interface MatchOptions {
  readonly rounds: number;
  readonly candidates: number;
  readonly top: number;
  readonly json?: boolean;
}

/** The same few people over and over, each with an id of their own: what a search costs depends on words and numbers. */
function* crowdOf(documents: readonly SearchDocument[], count: number): Generator<SearchDocument> {
  for (let at = 0; at < count; at += 1) {
    const document = documents[at % documents.length];
    if (document === undefined) return;
    const id = `bench-${String(at).padStart(6, '0')}`;
    yield { ...document, candidateId: id, record: { ...document.record, id } };
  }
}

const match = async (paths: readonly string[], { rounds, candidates, top, json }: MatchOptions): Promise<void> => {
  const terminal = createTerminal();
  const config = readConfig();
  const { benchCrowd } = await import('./bench-crowd.ts');
  const bench = await benchCrowd(config, terminal, {
    vacancies: paths.length > 0 ? paths : [join(projectRoot, 'samples', 'vacancies')],
    crowd: (documents) => crowdOf(documents, candidates),
    rounds,
    top,
    candidates,
  });
  if (json === true) return terminal.data(JSON.stringify(bench));
  const row = (name: string, { median, p95 }: MatchTiming): string => `${name.padEnd(34)}${ms(median)} ${ms(p95)}`;
  terminal.data(
    `${bench.vacancies} vacancies on ${candidates} candidates, ${rounds} rounds, in turns; median and 95th percentile`,
  );
  terminal.data(row('the bool query and its records', bench.bare));
  terminal.data(row(`with names, the best ${top} explained`, bench.explained));
  terminal.data(row('the same, asked for the first time', bench.first));
  terminal.data(`${'ratio of the medians'.padEnd(34)}${bench.ratio.toFixed(2).padStart(8)}`);
  terminal.data('Every criterion scores and none shuts out; plan, funnel and near misses are in neither.');
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
  bench
    .command('match')
    .description('explaining a shortlist, beside the same bool query without names and evidence')
    .argument('[path...]', 'vacancy files or folders; the samples when none is given')
    .addOption(
      new Option('--candidates <n>', 'how many, made from the sample CVs')
        .argParser(wholeNumber(100, 1_000_000))
        .default(5000),
    )
    .addOption(new Option('--top <n>', 'how many are explained').argParser(wholeNumber(1, 1000)).default(50))
    .addOption(
      new Option('--rounds <n>', 'how often each vacancy is asked').argParser(wholeNumber(1, 1000)).default(10),
    )
    .option('--json', 'one line of JSON')
    .action(match);
};
