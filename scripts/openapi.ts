// `npm run openapi`: keeps the document as it is now as the released one (docs/openapi/v1.json) and makes the client's
// types from it. Refuses a breaking change without a new version. `-- --examples` first asks the living service anew
// what it answers to each example.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../src/config.ts';
import { announcesBreak, breakingChanges } from './openapi/breaking-changes.ts';
import { writeClientTypes } from './openapi/client-types.ts';
import { currentDocument, readReleased, releasedFile } from './openapi/released-document.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const recordExamples = (): void => {
  const jest = [
    'run',
    '-s',
    'jest',
    '--',
    '--selectProjects',
    'http',
    '--testPathPatterns',
    'test/http/examples.test.ts',
  ];
  const environment = { ...process.env, WHYLIST_RECORD_EXAMPLES: 'yes' };
  const { status } = spawnSync('npm', jest, { cwd: projectRoot, stdio: 'inherit', env: environment });
  if (status !== 0) throw new Error('Not every example could be tried: see above.');
  // The answers are part of the document, which this process has read already.
  const again = spawnSync('npm', ['run', '-s', 'openapi'], { cwd: projectRoot, stdio: 'inherit' });
  process.exit(again.status ?? 1);
};

const keep = async (): Promise<void> => {
  const current = currentDocument();
  if (existsSync(releasedFile)) {
    const released = readReleased();
    const breaks = await breakingChanges(released, current);
    if (breaks.length > 0 && !announcesBreak(released.info.version, current.info.version)) {
      say(`Clients written for version ${released.info.version} would trip over:\n- ${breaks.join('\n- ')}`);
      say('Make the change without breaking them, or give package.json a new version (0.x: the second number).');
      process.exitCode = 1;
      return;
    }
  }
  mkdirSync(dirname(releasedFile), { recursive: true });
  writeFileSync(releasedFile, `${JSON.stringify(current, null, 1)}\n`);
  await writeClientTypes(current);
  say(`Kept ${releasedFile.slice(join(projectRoot, '/').length)} and the client's types.`);
};

if (process.argv.includes('--examples')) recordExamples();
await keep();
