import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { projectRoot } from '../config.ts';
import { WhylistError } from '../errors.ts';
import { buildKnowledge } from '../knowledge/build.ts';
import { knowledgePaths } from '../knowledge/files.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { readKnowledgeFiles } from '../knowledge/load.ts';

/**
 * The project's knowledge with the files of this folder in place of its own: a folder like `synonyms/`, or one that holds
 * `synonyms/`. Files that it lacks stay the project's.
 * @throws WhylistError `invalid-request` for a folder without any of them
 */
export const knowledgeFrom = async (folder: string): Promise<Knowledge> => {
  const inner = join(folder, 'synonyms');
  const found = await stat(inner).catch(() => undefined);
  const place = found?.isDirectory() === true ? inner : folder;
  const names = new Set(await readdir(place));
  const replaced = Object.values(knowledgePaths).filter(
    (path) => dirname(path) === 'synonyms' && names.has(basename(path)),
  );
  if (replaced.length === 0)
    throw new WhylistError('invalid-request', `${folder} holds no synonym file such as skills.txt.`);
  const texts = await Promise.all(
    replaced.map(async (path) => [path, await readFile(join(place, basename(path)), 'utf8')] as const),
  );
  return buildKnowledge({ ...(await readKnowledgeFiles(projectRoot)), ...Object.fromEntries(texts) });
};
