import type { KnowledgeFiles } from './files.ts';
import type { LintMessage } from './lint.ts';

export const lintCredentials = (_files: KnowledgeFiles): LintMessage[] => [];
