import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Command } from 'commander';
import type { Setting } from '../service/tuning.ts';
import { wholeNumber } from './arguments.ts';
import { createTerminal } from './terminal.ts';
import { withServices } from './with-services.ts';

interface Options {
  readonly weights?: string;
  readonly synonyms?: string;
  readonly againstWeights?: string;
  readonly againstSynonyms?: string;
  readonly k?: number;
  readonly least?: number;
  readonly json?: boolean;
}

const settingOf = async (weights: string | undefined, synonyms: string | undefined): Promise<Setting> => {
  const { parseWeights } = await import('../matching/weights.ts');
  const { knowledgeFrom } = await import('./knowledge-from.ts');
  return {
    ...(weights === undefined ? {} : { weights: parseWeights(await readFile(weights, 'utf8'), weights) }),
    ...(synonyms === undefined ? {} : { knowledge: await knowledgeFrom(synonyms) }),
  };
};

const evaluate = async (file: string, options: Options): Promise<void> => {
  const { weights, synonyms, againstWeights, againstSynonyms, k, least, json } = options;
  const terminal = createTerminal();
  const { judgementsFrom } = await import('./read-judgements.ts');
  const judgements = await judgementsFrom(file);
  const setting = await settingOf(weights, synonyms);
  const compared = againstWeights !== undefined || againstSynonyms !== undefined;
  // What is not named is the same on both sides, so that one thing is compared at a time.
  const against = compared
    ? await settingOf(
        againstWeights ?? weights,
        againstSynonyms ?? (againstWeights === undefined ? undefined : synonyms),
      )
    : undefined;
  const asked = {
    judgements,
    folder: dirname(file),
    setting,
    ...(against === undefined ? {} : { against }),
    ...(k === undefined ? {} : { k }),
    ...(least === undefined ? {} : { least }),
  };
  // To measure is not to put into force.
  const evaluation = await withServices(terminal, ({ tuning }) => tuning.evaluate(asked), { leaveSynonyms: true });
  for (const one of evaluation.leftOut) terminal.talk(`not in the index, left out: ${one}`);
  if (json === true) return terminal.data(JSON.stringify(evaluation));
  const { evaluationLines } = await import('./render/evaluation.ts');
  for (const line of evaluationLines(evaluation, terminal)) terminal.data(line);
};

export const registerEvaluate = (program: Command): void => {
  program
    .command('evaluate')
    .description('how well the ranking agrees with judgements: nDCG, precision, MRR')
    .argument('<judgements.csv>', 'columns vacancy,candidate,grade and, if wanted, by and note')
    .option('--weights <file>', 'with these weights (default: weights/default.yaml)')
    .option('--synonyms <folder>', 'with the synonym files of this folder in place of the project’s')
    .option('--against-weights <file>', 'side by side with these weights, and whether the difference is real')
    .option('--against-synonyms <folder>', 'side by side with the synonym files of this folder')
    .option('--k <n>', 'ranks that count (default: 10)', wholeNumber(1, 100))
    .option('--least <grade>', 'the grade from which somebody counts as suitable (default: 1)', wholeNumber(1, 3))
    .option('--json', 'one line of JSON')
    .action(evaluate);
};
