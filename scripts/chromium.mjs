// The page's tests and some samples need a browser. Debian's is taken, since playwright-core brings none.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const onMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const found = () => {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  if (CHROMIUM_PATH) return existsSync(CHROMIUM_PATH);
  if (existsSync(onMac)) return true;
  return PATH.split(delimiter).some((folder) =>
    names.some((name) => {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return true;
      } catch {
        return false;
      }
    }),
  );
};

/** @returns undefined when a browser is there, else one message that says what to install. */
export const ensureChromium = () => {
  if (found()) return undefined;
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (canInstall) {
    process.stderr.write('Installing Chromium for the tests of the page (once) …\n');
    const options = { stdio: ['ignore', 'ignore', 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
    if (found()) return undefined;
  }
  return [
    'The tests of the page need Chromium, and none was found.',
    '  Debian, Ubuntu:  sudo apt-get install chromium',
    '  elsewhere:       install Chrome or Chromium and set CHROMIUM_PATH to its program',
  ].join('\n');
};
