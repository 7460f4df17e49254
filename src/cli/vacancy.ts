import type { Command } from 'commander';
import { createTerminal } from './terminal.ts';

const vacancy = async (file: string, { json }: { readonly json?: boolean }): Promise<void> => {
  const terminal = createTerminal();
  const { readConfig } = await import('../config.ts');
  const { vacancyFromFile } = await import('../service/vacancy-file.ts');
  const { composeReader } = await import('../composition.ts');
  const posted = await vacancyFromFile(file);
  const matcher = await composeReader(readConfig());
  const read = matcher.read(posted);
  const { criteria, flags, plan, request } = matcher.plan(read);
  if (json === true) return terminal.data(JSON.stringify({ criteria, flags, plan, request }));
  const { planLines } = await import('./render/plan.ts');
  for (const line of planLines({ title: read.title, plan, flags }, terminal)) terminal.data(line);
};

export const registerVacancy = (program: Command): void => {
  program
    .command('vacancy')
    .description('a vacancy to what it becomes: criteria, flags, plan and request; no engine needed')
    .argument('<file>', '.json, .yaml, .txt, .md, .pdf or .docx')
    .option('--json', 'one line of JSON: { criteria, flags, plan, request }')
    .action(vacancy);
};
