// `npm run quickstart`: installs what is missing, then does the main job on the samples. See src/cli/quickstart.ts.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, root } from './installed.mjs';

ensureInstalled();
process.argv.splice(2, 0, 'quickstart');
const { register } = await import('tsx/esm/api');
register();
await import(pathToFileURL(join(root, 'src', 'main.ts')).href);
