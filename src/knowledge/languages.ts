import type { KnowledgeFiles } from './files.ts';
import type { LanguageLexicon } from './knowledge.ts';

export const buildLanguageLexicon = (_files: KnowledgeFiles): LanguageLexicon => ({ find: () => [] });
