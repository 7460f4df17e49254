import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Command } from 'commander';
import { projectRoot } from '../config.ts';
import { createTerminal } from './terminal.ts';

/** `weights check`: `file:line: message` for everything that is wrong in `weights/`; exit 1 on an error. */
const check = async (files: readonly string[]): Promise<void> => {
  const { lintWeights } = await import('../matching/weights.ts');
  const terminal = createTerminal();
  const chosen = files.length > 0 ? files : await projectFiles();
  let faults = 0;
  for (const file of chosen) {
    for (const { line, message } of lintWeights(await readFile(file, 'utf8'))) {
      faults += 1;
      terminal.data(`${relative(process.cwd(), file)}:${line}: ${message}`);
    }
  }
  terminal.talk(faults === 0 ? `Weights are sound (${chosen.length} files).` : `${faults} errors.`);
  if (faults > 0) process.exitCode = 1;
};

const projectFiles = async (): Promise<readonly string[]> => {
  const folder = join(projectRoot, 'weights');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return names.map((name) => join(folder, name));
};

export const registerWeights = (program: Command): void => {
  program
    .command('weights')
    .description('check the weighting files')
    .command('check')
    .description('look for mistakes, printed as file:line: message')
    .argument('[file...]', 'weighting files (default: all in weights/)')
    .action(check);
};
