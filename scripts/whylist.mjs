// `npm run -s whylist -- <command>`: installs what is missing, then runs src/main.ts in this process.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, root } from './installed.mjs';

ensureInstalled();
const { register } = await import('tsx/esm/api');
register();
await import(pathToFileURL(join(root, 'src', 'main.ts')).href);
