import { projectRoot } from '../config.ts';
import { warmUp } from '../cv/read/read-document.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { parseFile } from './parse-file.ts';
import type { ParseJob } from './parse-outcome.ts';

// One process, one file at a time: a file that brings it down takes nothing else with it. Nothing is ever written to
// stdout or stderr, where a library's warning could quote a CV.

const [maxBytes = 20 * 1024 * 1024] = process.argv.slice(2).map(Number);
const [knowledge] = await Promise.all([loadKnowledge(projectRoot), warmUp()]);

process.on('message', (job: ParseJob) => {
  void parseFile(job, { knowledge, maxBytes, now: () => new Date() }).then((outcome) => process.send?.(outcome));
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
