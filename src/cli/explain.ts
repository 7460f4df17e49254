import type { Command } from 'commander';
import { signJustifications } from '../service/sign-justifications.ts';
import { createTerminal } from './terminal.ts';
import { withServices } from './with-services.ts';

const explain = async (file: string, candidateId: string, { json }: { readonly json?: boolean }): Promise<void> => {
  const terminal = createTerminal();
  const { vacancyFromFile } = await import('../service/vacancy-file.ts');
  const posted = await vacancyFromFile(file);
  const { title, plan, standing } = await withServices(terminal, async ({ matcher, now }) => {
    const vacancy = matcher.read(signJustifications(posted, 'cli', now().toISOString()));
    const found = await matcher.explain(vacancy, candidateId, { by: 'cli' });
    return { title: vacancy.title, plan: matcher.plan(vacancy).plan, standing: found };
  });
  if (json === true) return terminal.data(JSON.stringify(standing));
  const { criteriaOf } = await import('./render/criteria.ts');
  const { standingLines } = await import('./render/standing.ts');
  for (const line of standingLines(standing, title, criteriaOf(plan), terminal)) terminal.data(line);
};

export const registerExplain = (program: Command): void => {
  program
    .command('explain')
    .description('why this candidate is where they are, or why not listed')
    .argument('<vacancy file>', 'as for match')
    .argument('<candidate id>', 'as match and ingest print it')
    .option('--json', 'one line of JSON')
    .action(explain);
};
