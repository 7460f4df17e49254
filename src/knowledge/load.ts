import { join } from 'node:path';
import { readIfThere } from '../read-if-there.ts';
import { buildKnowledge } from './build.ts';
import { type KnowledgeFiles, knowledgePaths } from './files.ts';
import type { Knowledge } from './knowledge.ts';

/** The texts of all knowledge files below `rootDir`, the project's root or a folder laid out like it. */
export const readKnowledgeFiles = async (rootDir: string): Promise<KnowledgeFiles> => {
  const paths = Object.values(knowledgePaths);
  const texts = await Promise.all(paths.map((path) => readIfThere(join(rootDir, path))));
  return Object.fromEntries(paths.map((path, index) => [path, texts[index] ?? '']));
};

/** What Whylist knows of the world of work, from `synonyms/` and `knowledge/` below `rootDir`. */
export const loadKnowledge = async (rootDir: string): Promise<Knowledge> =>
  buildKnowledge(await readKnowledgeFiles(rootDir));
