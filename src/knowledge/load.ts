import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildKnowledge } from './build.ts';
import { type KnowledgeFiles, knowledgePaths } from './files.ts';
import type { Knowledge } from './knowledge.ts';

const readOrEmpty = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
};

/** The texts of all knowledge files below `rootDir`, the project's root or a folder laid out like it. */
export const readKnowledgeFiles = async (rootDir: string): Promise<KnowledgeFiles> => {
  const paths = Object.values(knowledgePaths);
  const texts = await Promise.all(paths.map((path) => readOrEmpty(join(rootDir, path))));
  return Object.fromEntries(paths.map((path, index) => [path, texts[index] ?? '']));
};

/** What Whylist knows of the world of work, from `synonyms/` and `knowledge/` below `rootDir`. */
export const loadKnowledge = async (rootDir: string): Promise<Knowledge> =>
  buildKnowledge(await readKnowledgeFiles(rootDir));
