import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../../../src/knowledge/load.ts';

export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));
export const knowledge = await loadKnowledge(projectRoot);
