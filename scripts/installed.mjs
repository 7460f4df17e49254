// Installs the npm packages when they are missing or older than the lock file. Plain JavaScript: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const upToDate = () => {
  const marker = join(root, 'node_modules', '.package-lock.json');
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
};

export const ensureInstalled = () => {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) {
    process.stderr.write(`Whylist needs Node 20.16 or newer; this is ${process.version}.\n`);
    process.exit(1);
  }
  if (upToDate()) return;
  process.stderr.write('Installing npm packages (once) …\n');
  // Not `npm ci`: it refuses a lock file made where the registry lacks other platforms' optional packages.
  // `install --no-save` takes the locked versions as well, and adds this platform's.
  const run = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (run.status !== 0) {
    process.stderr.write('npm install failed: see above.\n');
    process.exit(1);
  }
};
