import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Command } from 'commander';
import { parse } from 'yaml';
import { projectRoot } from '../config.ts';
import type { RawWeights } from '../tuning/numbers.ts';
import type { Tuned } from '../tuning/tune.ts';
import { wholeNumber } from './arguments.ts';
import { createTerminal } from './terminal.ts';
import { withServices } from './with-services.ts';

interface Options {
  readonly out: string;
  readonly weights?: string;
  readonly k?: number;
}

const steps = 100;

const outcome = ({ before, after, unseen, changes, dropped }: Tuned, k: number): string[] => [
  ...changes.map(({ path, from, to }) => `${path.join('.')}: ${from} → ${to}`),
  `Mean nDCG@${k} over all judged vacancies: ${before.toFixed(3)} before, ${after.toFixed(3)} after.`,
  `On vacancies that the search had not seen: ${unseen.says}`,
  ...(changes.length > 0
    ? []
    : [
        dropped.length > 0
          ? `No improvement that holds: ${dropped.length} changes fit these judgements, but not vacancies kept from the search. The weights stay as they are.`
          : 'No improvement was found. The weights stay as they are.',
      ]),
];

const tune = async (file: string, { out, weights, k = 10 }: Options): Promise<void> => {
  const terminal = createTerminal();
  const { judgementsFrom } = await import('./read-judgements.ts');
  const { parseWeights } = await import('../matching/weights.ts');
  const { writeWeights } = await import('../tuning/write-weights.ts');
  const judgements = await judgementsFrom(file);
  const text = await readFile(weights ?? join(projectRoot, 'weights', 'default.yaml'), 'utf8');
  const start = parseWeights(text, weights ?? 'weights/default.yaml');
  const raw = parse(text) as RawWeights;
  const tuned = await withServices(
    terminal,
    async ({ tuning }) => {
      const bar = terminal.progress('Trying weights', steps);
      let shown = 0;
      const onProgress = (share: number): void => {
        bar.advance(Math.floor(share * steps) - shown);
        shown = Math.floor(share * steps);
      };
      return await tuning
        .tune({ judgements, folder: dirname(file), weights: start, raw, k, onProgress })
        .finally(() => bar.stop());
    },
    { leaveSynonyms: true },
  );
  const vacancies = new Set(judgements.map(({ vacancy }) => vacancy)).size;
  const day = new Date().toISOString().slice(0, 10);
  const written = writeWeights(text, tuned, { judgements: basename(file), vacancies, day });
  parseWeights(written, out);
  await writeFile(out, written);
  for (const line of outcome(tuned, k)) terminal.data(line);
  terminal.talk(
    `${out} is written; compare it with: whylist evaluate ${file} --weights ${out} --against-weights ${start.file}`,
  );
};

export const registerTune = (program: Command): void => {
  program
    .command('tune')
    .description('propose weights from judgements, and say honestly whether they are better')
    .argument('<judgements.csv>', 'as for evaluate')
    .requiredOption('--out <file>', 'where the proposed weights go: a whole weighting file')
    .option('--weights <file>', 'start from these weights (default: weights/default.yaml)')
    .option('--k <n>', 'ranks that count (default: 10)', wholeNumber(1, 100))
    .action(tune);
};
