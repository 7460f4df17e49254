import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { routes } from '../../../src/http/routes/index.ts';

/** By operation, status and media type. */
export type Answers = Record<string, Record<string, Record<string, unknown>>>;

const file = resolve('src/http/examples/answers.json');

/** What was not tried this time stays; what is no route any more goes. */
export const keepAnswers = async (recorded: Answers): Promise<void> => {
  const all = { ...(JSON.parse(await readFile(file, 'utf8')) as Answers), ...recorded };
  const kept = routes
    .map(({ id }) => id)
    .sort()
    .flatMap((id) => (all[id] === undefined ? [] : [[id, all[id]]]));
  await writeFile(file, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
};
