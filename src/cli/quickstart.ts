import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { projectRoot, readConfig } from '../config.ts';
import type { Installation } from '../service/installation.ts';
import type { Services } from '../service/services.ts';
import { wholeNumber } from './arguments.ts';
import { engineProgress } from './engine-progress.ts';
import { createTerminal, type Terminal } from './terminal.ts';
import { welcome } from './welcome.ts';

interface Options {
  readonly once?: boolean;
  readonly port?: number;
}

const listed = 3;
/** It has conditions that shut people out, so that the reasons of those who are not listed can be seen, too. */
const shown = 'sample-site-manager-txt';

const ingestSamples = async (services: Services, terminal: Terminal): Promise<void> => {
  const { filesUnder } = await import('../ingest/walk.ts');
  const { ingestFiles } = await import('../ingest/ingest-files.ts');
  const files = await filesUnder([join(projectRoot, 'samples', 'cvs')]);
  terminal.talk(`Reading ${files.length} sample CVs (samples/cvs) …`);
  const progress = terminal.progress('Reading CVs', files.length);
  const counts = await ingestFiles(
    files.map((path) => ({ path })),
    { source: 'samples', tags: [], consent: [], onRead: () => progress.advance() },
    services.ingest,
  ).finally(() => progress.stop());
  const { indexed, updated, duplicate, quarantined } = counts;
  terminal.data(
    `CVs: ${indexed} indexed, ${updated} updated, ${duplicate} known from before, ${quarantined} quarantined`,
  );
};

/** Kept under the file's name, so that a second run finds them again instead of adding them twice. */
const translateVacancies = async ({ matcher, vacancies, now }: Services, terminal: Terminal) => {
  const { vacancyFromFile } = await import('../service/vacancy-file.ts');
  const folder = join(projectRoot, 'samples', 'vacancies');
  const read = [];
  terminal.data('\nVacancies (samples/vacancies):');
  for (const file of (await readdir(folder)).sort()) {
    const vacancy = matcher.read(await vacancyFromFile(join(folder, file)));
    const id = `sample-${file.replace(/\W+/g, '-')}`;
    const at = now().toISOString();
    const { title, text, criteria, flags } = vacancy;
    await vacancies.put({
      id,
      title,
      text,
      status: 'open',
      criteria: [...criteria],
      flags: [...flags],
      createdAt: at,
      updatedAt: at,
    });
    const musts = criteria.filter(({ need }) => need === 'must').length;
    terminal.data(`  ${title}: ${criteria.length} criteria, ${musts} of them musts (${file})`);
    read.push({ ...vacancy, id });
  }
  return read;
};

const quickstart = async ({ once, port }: Options): Promise<void> => {
  const { composeServices } = await import('../composition.ts');
  const { shortlistLines } = await import('./render/shortlist.ts');
  const terminal = createTerminal();
  const config = { ...readConfig(), ...(port === undefined ? {} : { WHYLIST_PORT: port }) };
  const { services, installation, close } = await composeServices(config, { onProgress: engineProgress(terminal) });
  try {
    await ingestSamples(services, terminal);
    const vacancies = await translateVacancies(services, terminal);
    const vacancy = vacancies.find(({ id }) => id === shown) ?? vacancies[0];
    if (vacancy !== undefined) {
      const shortlist = await services.matcher.match(vacancy, { by: 'quickstart', top: listed });
      terminal.data('');
      for (const line of shortlistLines(shortlist, terminal)) terminal.data(line);
    }
    if (once !== true) await serveUntilStopped(installation, terminal);
  } finally {
    await close();
  }
};

const serveUntilStopped = async (installation: Installation, terminal: Terminal): Promise<void> => {
  const { startServer } = await import('../http/server.ts');
  const { stopSignal } = await import('./serve.ts');
  const server = await startServer(installation);
  terminal.talk('');
  await welcome(installation, server.url, terminal);
  await stopSignal();
  terminal.talk('Finishing what is at hand …');
  await server.close();
};

/** Behind `npm run quickstart`; not listed in the help, since it only makes sense in a checkout. */
export const registerQuickstart = (program: Command): void => {
  program
    .command('quickstart', { hidden: true })
    .description('the sample CVs in, one explained shortlist out, then the page')
    .option('--once', 'stop after the shortlist')
    .option('--port <n>', 'port of the page (default: WHYLIST_PORT, or 3000)', wholeNumber(0, 65_535))
    .action(quickstart);
};
